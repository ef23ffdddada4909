"""Taking in claims that others checked, by the hundred thousand: batch by batch, resumable, duplicates folded.

Each batch is one operation, so that a window stays usable between two of them and a stopped import keeps what it has;
doing the same import again skips what is there.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import Session, col

from factdesk.domain.imported import ImportedClaim
from factdesk.domain.language import guess_language
from factdesk.store.journal import next_id, now
from factdesk.store.models import AssessmentRow, ChainLinkRow, ClaimRow, PlaceMentionRow
from factdesk.workspace.import_lines import Line, opened_lines
from factdesk.workspace.operation import Operation

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

BATCH = 5_000
_IMPORTED = "imported"
"""The scale of ratings given elsewhere in words that are not ours."""
_SHOWN = 5
_RATED = "Rated “"
"""How the line of a reason begins that says who rated the claim elsewhere."""


@dataclass(slots=True)
class Imported:
    """What an import did so far, or would do if it is a dry run.

    ``errors`` are (line, why) of what was not taken, ``unused`` the columns that nobody read, ``kinds`` the kinds of
    claim this desk does not have, which were left empty; ``first`` are the first claims, to look at.
    """

    added: int = 0
    updated: int = 0
    skipped: int = 0
    errors: list[tuple[int, str]] = field(default_factory=list)
    done: float = 0.0
    unused: tuple[str, ...] = ()
    kinds: set[str] = field(default_factory=set)
    first: list[ImportedClaim] = field(default_factory=list)


def import_claims(
    workspace: "Workspace", path: Path, format_name: str = "", *, columns: Mapping[str, str] | None = None,
    dry_run: bool = False,
) -> Iterator[Imported]:  # fmt: skip
    """Take in a file of claims and yield what was done after each batch (5,000 lines).

    Args:
        workspace: where to.
        path: a .jsonl, .csv, .tsv, .xlsx, .json or .html file; all but .xlsx may be gzipped.
        format_name: claims-jsonl, claims-csv, xlsx or claimreview; by the file's name when empty.
        columns: the column (or JSON key) that holds a field, for fields that do not bear their own name.
        dry_run: whether only to say what would be done.

    Raises:
        BadInput: the file is not there, or is of another format, or a field or column is not.
    """
    with opened_lines(path, format_name, columns) as file:
        for so_far in take_lines(workspace, file.lines, dry_run=dry_run):
            so_far.done = file.share()
            so_far.unused = tuple(file.unused)
            yield so_far


def take_lines(workspace: "Workspace", lines: Iterable[Line], *, dry_run: bool = False) -> Iterator[Imported]:
    """Take in claims from wherever they were read, and yield what was done after each batch; once if there are none."""
    so_far = Imported()
    kinds = {term.id for term in workspace.scales.kinds.terms}
    seen: set[str] = set()
    lines = iter(lines)
    batch = list(islice(lines, BATCH))
    while True:
        so_far.errors += [(number, why) for number, claim, why in batch if claim is None]
        claims = [claim for _, claim, _ in batch if claim is not None]
        so_far.first += claims[: max(0, _SHOWN - len(so_far.first))]
        so_far.kinds |= {claim.kind for claim in claims if claim.kind and claim.kind not in kinds}
        if claims and dry_run:
            _compare(workspace, claims, so_far, seen)
        elif claims:
            _take(workspace, claims, so_far)
        yield so_far
        batch = list(islice(lines, BATCH))
        if not batch:
            return


def _compare(workspace: "Workspace", claims: list[ImportedClaim], so_far: Imported, seen: set[str]) -> None:
    """Count what taking these claims would do; ``seen`` are the ids that earlier batches would have brought."""
    fresh = {claim.id: claim for claim in claims}
    so_far.skipped += len(claims) - len(fresh)
    with workspace.reading() as session:
        known = _known(session, list(fresh))
        newest = _newest(session, known.values())
        changed = sum(
            bool(_differences(row, fresh[name])) or _is_rated_anew(workspace, fresh[name], newest.get(row.id or 0))
            for name, row in known.items()
            if name not in seen
        )
    again = len(fresh.keys() & (seen | known.keys()))
    so_far.updated += changed
    so_far.skipped += again - changed
    so_far.added += len(fresh) - again
    seen |= fresh.keys()


def _take(workspace: "Workspace", claims: list[ImportedClaim], so_far: Imported) -> None:
    fresh = {claim.id: claim for claim in claims}
    so_far.skipped += len(claims) - len(fresh)
    with workspace.operation("import claims") as operation:
        known = _known(operation.session, list(fresh))
        newest = _newest(operation.session, known.values())
        for row in known.values():
            claim = fresh.pop(row.external)
            changed = _update(row, claim)
            if _is_rated_anew(workspace, claim, newest.get(row.id or 0)):
                row.assessment_id = operation.add(_assessment(workspace, row.id or 0, claim)).id
                changed = True
            so_far.updated += changed
            so_far.skipped += not changed
        _insert(workspace, operation, list(fresh.values()))
        so_far.added += len(fresh)


def _known(session: Session, externals: list[str]) -> dict[str, ClaimRow]:
    found: dict[str, ClaimRow] = {}
    for start in range(0, len(externals), 500):
        query = select(ClaimRow).where(
            col(ClaimRow.external).in_(externals[start : start + 500]), col(ClaimRow.article_id).is_(None)
        )
        found.update({row.external: row for row in session.scalars(query)})
    return found


def _update(row: ClaimRow, claim: ImportedClaim) -> bool:
    changes = _differences(row, claim)
    for name, value in changes.items():
        setattr(row, name, value)
    return bool(changes)


def _differences(row: ClaimRow, claim: ImportedClaim) -> dict[str, str]:
    given = {"statement": claim.text, "title": claim.title, "date": claim.date, "url": claim.url}
    return {name: value for name, value in given.items() if value and getattr(row, name) != value}


def _newest(session: Session, rows: Iterable[ClaimRow]) -> dict[int, AssessmentRow]:
    """Return the rating that counts of each claim that has one, by the claim's id."""
    ids = [row.assessment_id for row in rows if row.assessment_id is not None]
    found: dict[int, AssessmentRow] = {}
    for start in range(0, len(ids), 500):
        query = select(AssessmentRow).where(col(AssessmentRow.id).in_(ids[start : start + 500]))
        found.update({row.claim_id: row for row in session.scalars(query)})
    return found


def _is_rated_anew(workspace: "Workspace", claim: ImportedClaim, newest: AssessmentRow | None) -> bool:
    """Whether those who checked it rate it otherwise than they did; what the desk itself decided is left alone."""
    if not claim.rating or newest is None:
        return bool(claim.rating)
    is_theirs = newest.reason.rpartition("\n")[2].startswith(_RATED)
    return is_theirs and (newest.scale, newest.rating) != _rating(workspace, claim.rating)


def _assessment(workspace: "Workspace", number: int, claim: ImportedClaim) -> AssessmentRow:
    scale, word = _rating(workspace, claim.rating)
    return AssessmentRow(claim_id=number, scale=scale, rating=word, by=workspace.by, at=now(), reason=_reason(claim))


def _insert(workspace: "Workspace", operation: Operation, claims: list[ImportedClaim]) -> None:
    if not claims:
        return
    session, insert, moment = operation.session, operation.recorder.insert, now()
    first_claim, rating = next_id(session, "claim"), next_id(session, "assessment")
    rated: dict[int, int] = {}
    for number, claim in enumerate(claims, first_claim):
        if claim.rating:
            rated[number] = rating
            rating += 1
    kinds = {term.id for term in workspace.scales.kinds.terms}
    insert(ClaimRow, [
        {
            "article_id": None, "number": 0, "state": "accepted", "kind": claim.kind if claim.kind in kinds else "",
            "statement": claim.text, "confidence": None, "checkworthiness": None, "reasons": [], "flags": [],
            "note": "", "title": claim.title, "language": claim.language or guess_language(claim.text),
            "date": claim.date, "url": claim.url, "external": claim.id, "added_at": moment,
            "added_by": workspace.by, "assessment_id": rated.get(number),
        }
        for number, claim in enumerate(claims, first_claim)
    ])  # fmt: skip
    insert(ChainLinkRow, [
        {
            "claim_id": number, "position": position, "name": name, "source_id": None, "outlet": False,
            "carried": False, "mention_start": None, "mention_end": None, "cue_start": None, "cue_end": None,
        }
        for number, claim in enumerate(claims, first_claim) for position, name in enumerate(claim.voices)
    ])  # fmt: skip
    insert(PlaceMentionRow, [
        {"claim_id": number, "start": None, "end": None, "text": place, "place": None}
        for number, claim in enumerate(claims, first_claim) for place in claim.places
    ])  # fmt: skip
    insert(AssessmentRow, [
        {
            "claim_id": number, "scale": scale, "rating": word, "by": workspace.by, "at": moment,
            "reason": _reason(claim),
        }
        for number, claim in enumerate(claims, first_claim) if claim.rating
        for scale, word in [_rating(workspace, claim.rating)]
    ])  # fmt: skip


def _reason(claim: ImportedClaim) -> str:
    checked = f"by {claim.publisher}" if claim.publisher else "elsewhere"
    when = f" on {claim.reviewed}" if claim.reviewed else ""
    rated = f"{_RATED}{claim.rating}” {checked}{when}: {claim.url or claim.id}"
    return f"{claim.reason}\n{rated}" if claim.reason else rated


def _rating(workspace: "Workspace", words: str) -> tuple[str, str]:
    """Return (scale, rating): ours if the words are one of ours, else the words as they are."""
    slug = re.sub(r"[^\w]+", "_", words.casefold()).strip("_")
    ours = workspace.scales.ratings
    return (ours.id, slug) if ours.term(slug) else (_IMPORTED, slug or words)
