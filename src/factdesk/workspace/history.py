"""Undo, redo, the history of what was done, and the proof that neither files nor history were altered."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from factdesk.domain.change import Changes, HistoryEntry, RowChange
from factdesk.domain.errors import Refused
from factdesk.progress import Progress
from factdesk.store import journal
from factdesk.store.models import ChangedRowRow, ChangeRow
from factdesk.workspace.area import Area
from factdesk.workspace.verification import Verification, verify

_PARTS = ("assessment", "evidence_link", "chain_link", "quantity", "place_mention", "claim_span", "claim_relation")


class History(Area):
    """Operations on the journal."""

    @property
    def undo_label(self) -> str | None:
        """What undo would take back, None if there is nothing."""
        with self._workspace.reading() as session:
            row = journal.undoable(session)
        return row.label if row else None

    @property
    def redo_label(self) -> str | None:
        """What redo would bring back, None if there is nothing."""
        with self._workspace.reading() as session:
            row = journal.redoable(session)
        return row.label if row else None

    def undo(self) -> Changes:
        """Take the newest operation back.

        Raises:
            Refused: there is nothing to undo.
        """
        with self._workspace.reading() as session:
            row = journal.undoable(session)
        if row is None:
            raise Refused("There is nothing to undo.")
        return self._replay(row, "undo")

    def redo(self) -> Changes:
        """Bring back the operation that was undone last.

        Raises:
            Refused: there is nothing to redo.
        """
        with self._workspace.reading() as session:
            row = journal.redoable(session)
        if row is None:
            raise Refused("There is nothing to redo.")
        return self._replay(row, "redo")

    def _replay(self, row: ChangeRow, kind: str) -> Changes:
        assert row.id is not None
        with self._workspace.operation(row.label, kind=kind, target=row.id) as operation:
            journal.replay(operation.session, operation.recorder, row.id, backwards=kind == "undo")
        return operation.changes

    def last_change(self) -> int:
        """Return the number of the newest operation, 0 in a new workspace."""
        with self._workspace.reading() as session:
            return journal.last_change(session)

    def entries(
        self,
        limit: int = 100,
        *,
        claim: int | None = None,
        since: int = 0,
        rows: bool = True,
        newest_first: bool = True,
    ) -> list[HistoryEntry]:
        """Return what was done, newest first.

        Args:
            limit: how many at the most.
            claim: only what concerned that claim.
            since: only operations with a higher number.
            rows: whether each row is given before and after.
            newest_first: the order, and which end ``limit`` counts from.
        """
        number = col(ChangeRow.id)
        order = number.desc() if newest_first else number
        query = select(ChangeRow).where(number > since).order_by(order).limit(limit)
        with self._workspace.reading() as session:
            if claim is not None:
                query = query.where(col(ChangeRow.id).in_(_concerning(session, claim)))
            found = list(session.scalars(query))
            numbers = [row.id for row in found if row.id is not None]
            changed = _rows(session, numbers) if rows else {}
        return [_entry(row, changed.get(row.id or 0, ())) for row in found]

    def verify(self, progress: Progress | None = None) -> Verification:
        """Hash every kept file again and check the history chain and the rows against it."""
        return verify(self._workspace, progress or Progress())


def _concerning(session: Session, claim: int) -> set[int]:
    row = ChangedRowRow
    direct = select(col(row.change_id)).where(col(row.table) == "claim", col(row.row) == claim)
    found = set(session.scalars(direct))
    pattern = f'%"claim_id":{claim},%'
    parts = select(col(row.change_id)).where(
        col(row.table).in_(_PARTS),
        col(row.after).like(pattern) | col(row.before).like(pattern),
    )
    pattern = f'%"other_id":{claim},%'
    related = select(col(row.change_id)).where(
        col(row.table) == "claim_relation", col(row.after).like(pattern) | col(row.before).like(pattern)
    )
    return found | set(session.scalars(parts)) | set(session.scalars(related))


def _rows(session: Session, changes: Sequence[int]) -> dict[int, list[RowChange]]:
    query = select(ChangedRowRow).where(col(ChangedRowRow.change_id).in_(changes)).order_by(col(ChangedRowRow.id))
    grouped: dict[int, list[RowChange]] = {}
    for row in session.scalars(query):
        change = RowChange(row.table, row.row, _values(row.before), _values(row.after))
        grouped.setdefault(row.change_id, []).append(change)
    return grouped


def _values(text: str) -> dict[str, Any] | None:
    return json.loads(text) if text else None


def _entry(row: ChangeRow, rows: Sequence[RowChange]) -> HistoryEntry:
    return HistoryEntry(row.id or 0, row.at, row.by, row.label, row.kind, row.target, row.hash, tuple(rows))
