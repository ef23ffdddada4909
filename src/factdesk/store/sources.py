"""Sources and their spellings in the database."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlmodel import Session, col

from factdesk.domain.source import Source
from factdesk.store.models import ChainLinkRow, SourceNameRow, SourceRow


def folded(name: str) -> str:
    """Return the form by which a spelling is found: case and runs of white space do not count."""
    return " ".join(name.casefold().split())


def load(session: Session, ids: Sequence[int] | None = None) -> list[Source]:
    """Return the sources with those ids, or all, by name."""
    query = select(SourceRow).order_by(col(SourceRow.name))
    if ids is not None:
        query = query.where(col(SourceRow.id).in_(ids))
    rows = list(session.scalars(query))
    names: dict[int, list[str]] = defaultdict(list)
    for name in session.scalars(select(SourceNameRow).order_by(col(SourceNameRow.id))):
        names[name.source_id].append(name.name)
    key = col(ChainLinkRow.source_id)
    counts = {number: int(n) for number, n in session.execute(select(key, func.count()).group_by(key))}
    return [
        Source(
            row.id or 0,
            row.name,
            row.kind,
            tuple(names[row.id or 0]),
            row.role,
            row.reliability,
            row.note,
            counts.get(row.id, 0),
        )
        for row in rows
    ]


def spellings(session: Session) -> dict[int, list[str]]:
    """Return all spellings of every source that has more than one, by its id."""
    names: dict[int, list[str]] = defaultdict(list)
    for name in session.scalars(select(SourceNameRow).order_by(col(SourceNameRow.id))):
        names[name.source_id].append(name.name)
    return {source: spelt for source, spelt in names.items() if len(spelt) > 1}


def by_name(session: Session, name: str) -> int | None:
    """Return the source that has this spelling, None if there is none."""
    query = select(col(SourceNameRow.source_id)).where(col(SourceNameRow.folded) == folded(name)).limit(1)
    found = session.execute(query).scalar()
    return None if found is None else int(found)
