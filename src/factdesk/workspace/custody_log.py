"""What happened to a piece of evidence, read from the history: who added, opened, moved or removed it, and when.

Nothing is kept for it beside the history itself, so it is as provable as that.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlmodel import Session, col

from factdesk.store.evidence_models import StampRow
from factdesk.store.models import ChangedRowRow, ChangeRow

OPENED, MOVED = "open evidence", "move workspace"
"""The labels of notes in the history that a piece was looked at, and that the workspace stands in another folder."""
EVENTS = (
    "added", "unadded", "opened", "edited", "linked", "relinked", "unlinked", "attached", "detached", "stamped",
    "moved", "altered", "reread", "removed", "restored",
)  # fmt: skip
_SAID = ("title", "source", "origin", "url", "note", "credibility", "archive_url", "captured_at", "language")
_ABOUT = ("evidence_link", "stale_rating", "incident_evidence")


@dataclass(frozen=True, slots=True)
class CustodyEvent:
    """One thing that happened to a piece of evidence.

    ``what`` is one of EVENTS. ``detail`` says more: the claim's number, what was changed, the reason, the folder.
    """

    number: int
    at: str
    by: str
    what: str
    detail: str = ""


def events(session: Session, evidence: int) -> list[CustodyEvent]:
    """Return everything that happened to a piece of evidence, oldest first."""
    found: dict[int, list[tuple[str, str]]] = {}
    row = ChangedRowRow
    mention = f'%"evidence_id":{evidence},%'
    own = (col(row.table) == "evidence") & (col(row.row) == evidence)
    part = col(row.table).in_(_ABOUT) & (col(row.after).like(mention) | col(row.before).like(mention))
    for one in session.scalars(select(row).where(or_(own, part)).order_by(col(row.id))):
        before, after = _parsed(one.before), _parsed(one.after)
        found.setdefault(one.change_id, []).extend(_told(one.table, before, after))
    for stamp in session.scalars(select(StampRow)):
        if found and stamp.change_id >= min(found):
            found.setdefault(_made_in(session, "stamp", stamp.id or 0), []).append(("stamped", stamp.authority))
    started = min(found, default=0)
    notes = select(ChangeRow).where(col(ChangeRow.kind) == "note", col(ChangeRow.id) > started)
    for note in session.scalars(notes):
        what, _, said = note.label.partition(": ")
        if what == MOVED:
            found.setdefault(note.id or 0, []).append(("moved", said))
        elif what == f"{OPENED} {evidence}":
            found.setdefault(note.id or 0, []).append(("opened", ""))
    changes = {change.id: change for change in session.scalars(select(ChangeRow).where(col(ChangeRow.id).in_(found)))}
    return [
        CustodyEvent(number, changes[number].at, changes[number].by, what, detail)
        for number in sorted(found)
        if number in changes
        for what, detail in found[number]
    ]


def _told(table: str, before: dict[str, Any], after: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if table == "evidence":
        yield from _piece(before, after)
    elif table == "evidence_link":
        claim = str((after or before)["claim_id"])
        yield ("relinked" if before and after else "linked" if after else "unlinked"), _joined(claim, after)
    elif table == "incident_evidence":
        yield ("attached" if after else "detached"), str((after or before)["incident_id"])
    elif after and not before:
        yield "altered", str(after["why"])
    elif after and after["settled_by"] and not before["settled_by"]:
        yield "reread", str(after["claim_id"])


def _joined(claim: str, after: dict[str, Any]) -> str:
    return f"{claim} {after['stance']}" if after else claim


def _piece(before: dict[str, Any], after: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if not before:
        yield "added", str(after.get("url") or "")
    elif not after:
        yield "unadded", ""
    elif after["removed_because"] != before["removed_because"]:
        why = after["removed_because"]
        yield ("removed", why) if why else ("restored", "")
    else:
        changed = [name for name in _SAID if after.get(name) != before.get(name)]
        if changed:
            yield "edited", ", ".join(f"{name.replace('_', ' ')}: {after[name] or '–'}" for name in changed)


def _made_in(session: Session, table: str, number: int) -> int:
    """Return the operation that made a row."""
    row = ChangedRowRow
    made = select(col(row.change_id)).where(col(row.table) == table, col(row.row) == number, col(row.before) == "")
    return int(session.execute(made.order_by(col(row.id)).limit(1)).scalar() or 0)


def _parsed(values: str) -> dict[str, Any]:
    return json.loads(values) if values else {}
