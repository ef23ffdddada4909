"""Proof that the history was not altered: its chain followed, its numbers complete, every row as it says."""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, text
from sqlmodel import Session, col

from factdesk.progress import Progress
from factdesk.store.journal import canonical, chain_hash, row_values
from factdesk.store.models import JOURNALLED, ArticleRow, ChangedRowRow, ChangeRow, Row


@dataclass(frozen=True, slots=True)
class Break:
    """Something altered or removed outside FactDesk, as a line; where it is one row, its table and number too."""

    line: str
    table: str = ""
    row: int = 0


def breaks(session: Session, progress: Progress) -> list[Break]:
    """Return each text, operation or row that was altered or removed outside FactDesk.

    Raises:
        Cancelled: the person stopped it.
    """
    lines = [*_texts(session), *_chain(session, progress), *_cut_off(session)]
    return [*map(Break, lines), *_rows(session, progress)]


def _texts(session: Session) -> list[str]:
    articles = select(col(ArticleRow.id), col(ArticleRow.text), col(ArticleRow.text_sha256))
    return [
        f"the text of article {number} was altered"
        for number, words, sha256 in session.execute(articles)
        if hashlib.sha256(words.encode()).hexdigest() != sha256
    ]


def _chain(session: Session, progress: Progress) -> list[str]:
    wrong, previous = [], ""
    changes = list(session.scalars(select(ChangeRow).order_by(col(ChangeRow.id))))
    for done, change in enumerate(changes, 1):
        query = (
            select(ChangedRowRow.table, ChangedRowRow.row, ChangedRowRow.before, ChangedRowRow.after)  # type: ignore[call-overload]
            .where(col(ChangedRowRow.change_id) == change.id)
            .order_by(col(ChangedRowRow.id))
        )
        rows = [tuple(row) for row in session.execute(query)]
        if chain_hash(previous, change, rows) != change.hash:
            wrong.append(f"operation {change.id} ({change.label}, {change.at}) was altered")
        previous = change.hash
        progress.step(done, len(changes), "history")
    return wrong


def _cut_off(session: Session) -> list[str]:
    """Compare the operations that are there with the counter, which never goes back."""
    made = session.execute(text("SELECT seq FROM sqlite_sequence WHERE name = 'change'")).scalar() or 0
    there = set(session.scalars(select(col(ChangeRow.id))))
    gone = [number for number in range(1, int(made) + 1) if number not in there]
    return [f"operation {number} was removed from the history" for number in gone]


def _says(recorded: str, row: Row) -> bool:
    """Whether a row is as it was recorded; a column that the schema got since then must hold its default."""
    values = row_values(row)
    if recorded == canonical(values):
        return True
    known = json.loads(recorded) if recorded else {}
    fresh = type(row)()
    return bool(known) and values == {key: known.get(key, getattr(fresh, key, None)) for key in values}


def _rows(session: Session, progress: Progress) -> list[Break]:
    """Compare every row with what the history says it should be."""
    wrong = []
    for done, (table, model) in enumerate(JOURNALLED.items(), 1):
        newest = text(
            'SELECT "row", "after" FROM changed_row WHERE id IN '
            '(SELECT max(id) FROM changed_row WHERE "table" = :table GROUP BY "row")'
        )
        should: dict[int, str] = {row[0]: row[1] for row in session.execute(newest, {"table": table})}
        seen: set[Any] = set()
        for row in session.scalars(select(model)).yield_per(1_000):
            seen.add(row.id)
            if not _says(should.get(row.id or 0, ""), row):
                said = f"{table.replace('_', ' ')} {row.id} was changed outside FactDesk"
                wrong.append(Break(said, table, row.id or 0))
        wrong += [
            Break(f"{table.replace('_', ' ')} {number} was removed outside FactDesk", table, number)
            for number, after in should.items()
            if after and number not in seen
        ]
        progress.step(done, len(JOURNALLED), "rows")
    return wrong
