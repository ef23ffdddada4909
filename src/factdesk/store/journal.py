"""The journal: every row before and after, per operation, chained by SHA-256; undo, redo and history come from it.

An operation is one ``do``; ``undo`` and ``redo`` are operations too, with the number of the ``do`` they concern as
target, so that the journal only ever grows. What can be undone follows from it: the newest ``do`` whose last mention is
not an ``undo``. What can be redone: the oldest undone ``do`` that was undone after the newest ``do`` was done.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import event, func, insert, inspect, select, text
from sqlmodel import Session

from factdesk.domain.change import Changes
from factdesk.store.models import JOURNALLED, ChangedRowRow, ChangeRow, Row

_BATCH = 2_000
VIEWS = {
    "junk": ("article", "article_id"),
    "source_name": ("source", "source_id"),
    "claim_span": ("claim", "claim_id"),
    "chain_link": ("claim", "claim_id"),
    "quantity": ("claim", "claim_id"),
    "place_mention": ("claim", "claim_id"),
    "time_mention": ("claim", "claim_id"),
    "assessment": ("claim", "claim_id"),
    "evidence_file": ("evidence", "evidence_id"),
    "evidence_link": ("claim", "claim_id"),
    "incident_actor": ("incident", "incident_id"),
    "incident_claim": ("incident", "incident_id"),
    "incident_evidence": ("incident", "incident_id"),
    "grading": ("incident", "incident_id"),
    "victim": ("incident", "incident_id"),
    "claim_relation": ("claim", "claim_id"),
}
"""Which record a dependent row belongs to, for a view: table → (kind, column that holds its id)."""


def now() -> str:
    """Return this moment in UTC to the second, as ``2026-11-22T09:30:00Z``."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def canonical(values: dict[str, Any] | None) -> str:
    """Return a row as JSON that is always the same for the same values; empty for None."""
    if values is None:
        return ""
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


class Recorder:
    """Collects what one session flushes and writes it as one operation of the journal, in the same transaction."""

    def __init__(self, session: Session, *, label: str, by: str, kind: str = "do", target: int | None = None) -> None:
        self._session = session
        self._change = ChangeRow(at=now(), by=by, label=label, kind=kind, target=target)
        self._rows: list[tuple[str, int, str, str]] = []
        self._ids: dict[str, set[int]] = {}
        event.listen(session, "after_flush", self._flushed)

    def _flushed(self, session: Any, _context: Any) -> None:
        for row in session.new:
            if isinstance(row, Row) and row.__tablename__ in JOURNALLED:
                self.add(str(row.__tablename__), None, row_values(row))
        for row in session.dirty:
            if isinstance(row, Row) and row.__tablename__ in JOURNALLED and session.is_modified(row):
                self.add(str(row.__tablename__), _before(row), row_values(row))
        for row in session.deleted:
            if isinstance(row, Row) and row.__tablename__ in JOURNALLED:
                self.add(str(row.__tablename__), _before(row), None)

    def add(self, table: str, before: dict[str, Any] | None, after: dict[str, Any] | None) -> None:
        """Record one row of a table before and after."""
        values = after or before or {}
        self._rows.append((table, int(values["id"]), canonical(before), canonical(after)))
        for seen in (before, after):
            if seen:
                self._note(table, seen)

    def _note(self, table: str, values: dict[str, Any]) -> None:
        kind, column = VIEWS.get(table, (table, "id"))
        self._ids.setdefault(kind, set()).add(values[column])
        if table == "evidence_link":
            self._ids.setdefault("evidence", set()).add(values["evidence_id"])
        if table == "claim_relation":
            self._ids.setdefault("claim", set()).add(values["other_id"])
        if kind == "claim" and table == "claim" and values.get("article_id"):
            self._ids.setdefault("article", set()).add(values["article_id"])

    def insert(self, model: type[Row], rows: Sequence[dict[str, Any]]) -> list[int]:
        """Insert many rows at once and record them; every column must be given but the id. Return their ids."""
        table = str(model.__tablename__)
        if not rows:
            return []
        first = next_id(self._session, table)
        for number, values in enumerate(rows, first):
            values["id"] = number
            self.add(table, None, values)
        for start in range(0, len(rows), _BATCH):
            self._session.execute(insert(model), rows[start : start + _BATCH])
        return [values["id"] for values in rows]

    def finish(self) -> Changes:
        """Flush, write the operation to the journal and return what it changed; nothing changed, nothing written."""
        self._session.flush()
        event.remove(self._session, "after_flush", self._flushed)
        if not self._rows:
            return Changes()
        change = self._change
        change.hash = chain_hash(_last_hash(self._session), change, self._rows)
        self._session.add(change)
        self._session.flush()
        assert change.id is not None
        for start in range(0, len(self._rows), _BATCH):
            batch = self._rows[start : start + _BATCH]
            self._session.execute(
                insert(ChangedRowRow),
                [
                    {"change_id": change.id, "table": table, "row": row, "before": before, "after": after}
                    for table, row, before, after in batch
                ],
            )
        ids = {kind: frozenset(ids) for kind, ids in self._ids.items()}
        return Changes(change=change.id, label=change.label, ids=ids)


def write_note(session: Session, label: str, by: str) -> None:
    """Write an operation of kind ``note`` into the journal: it changes no row, and undo passes over it."""
    change = ChangeRow(at=now(), by=by, label=label, kind="note")
    change.hash = chain_hash(_last_hash(session), change, [])
    session.add(change)
    session.flush()


def chain_hash(previous: str, change: ChangeRow, rows: Iterable[tuple[str, int, str, str]]) -> str:
    """Return the SHA-256 (hex) over the hash before, the operation and its rows in order."""
    digest = hashlib.sha256(previous.encode())
    header = [change.at, change.by, change.label, change.kind, change.target]
    digest.update(json.dumps(header, ensure_ascii=False).encode())
    for row in rows:
        digest.update(json.dumps(row, ensure_ascii=False).encode())
    return digest.hexdigest()


def next_id(session: Session, table: str) -> int:
    """Return the id the next row of the table will get; ids of removed rows are never used again."""
    used = session.execute(text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": table}).scalar()
    return int(used or 0) + 1


def last_change(session: Session) -> int:
    """Return the number of the newest operation, 0 in a new workspace."""
    return int(session.execute(select(func.max(ChangeRow.id))).scalar() or 0)


def undoable(session: Session) -> ChangeRow | None:
    """Return the operation that undo would take back, None if there is none."""
    undone = _undone(session)
    query = select(ChangeRow).where(_column("kind") == "do").order_by(_column("id").desc())
    return next((row for row in session.scalars(query).yield_per(50) if row.id not in undone), None)


def redoable(session: Session) -> ChangeRow | None:
    """Return the operation that redo would bring back, None if there is none."""
    newest_do = session.execute(select(func.max(_column("id"))).where(_column("kind") == "do")).scalar() or 0
    candidates = [number for number, undone_by in _undone(session).items() if undone_by > newest_do]
    return session.get(ChangeRow, min(candidates)) if candidates else None


def replay(session: Session, recorder: Recorder, change: int, *, backwards: bool) -> None:
    """Put the rows of an operation back as they were before it (or as they were after it)."""
    query = select(ChangedRowRow).where(ChangedRowRow.change_id == change).order_by(ChangedRowRow.id)  # type: ignore[arg-type]
    rows = list(session.scalars(query))
    for row in reversed(rows) if backwards else rows:
        before, after = _parsed(row.before), _parsed(row.after)
        was, will = (after, before) if backwards else (before, after)
        _put(session, row.table, row.row, will)
        recorder.add(row.table, was, will)


def _put(session: Session, table: str, row: int, values: dict[str, Any] | None) -> None:
    target = JOURNALLED[table].metadata.tables[table]
    if values is None:
        session.execute(target.delete().where(target.c.id == row))
        return
    changed = session.execute(target.update().where(target.c.id == row).values(values))
    if changed.rowcount == 0:  # type: ignore[attr-defined]
        session.execute(target.insert().values(values))


def _undone(session: Session) -> dict[int, int]:
    """Map each undone operation to the number of the undo that counts."""
    query = select(ChangeRow).where(_column("kind") != "do").order_by(_column("id"))
    undone: dict[int, int] = {}
    for row in session.scalars(query):
        assert row.id is not None
        if row.target is None:
            continue
        if row.kind == "undo":
            undone[row.target] = row.id
        else:
            undone.pop(row.target, None)
    return undone


def _column(name: str) -> Any:
    return ChangeRow.metadata.tables["change"].c[name]


def _last_hash(session: Session) -> str:
    newest = select(_column("hash")).order_by(_column("id").desc()).limit(1)
    return str(session.execute(newest).scalar() or "")


def row_values(row: Row) -> dict[str, Any]:
    """Return a row as a mapping of its columns, as the journal records it."""
    return {column.key: getattr(row, column.key) for column in inspect(row).mapper.column_attrs}


def _before(row: Row) -> dict[str, Any]:
    values = row_values(row)
    for attribute in inspect(row).attrs:
        removed = attribute.history.deleted
        if removed:
            values[attribute.key] = removed[0]
    return values


def _parsed(text_: str) -> dict[str, Any] | None:
    return json.loads(text_) if text_ else None
