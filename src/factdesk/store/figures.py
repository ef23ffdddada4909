"""What the figures table asks of the database besides the claims: who the voices are, and how they are graded."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlmodel import Session, col

from factdesk.store.models import ArticleRow, SourceNameRow, SourceRow
from factdesk.store.sources import folded

_MANY = 500


def voices_by_name(session: Session, names: Iterable[str]) -> dict[str, tuple[int, str]]:
    """Map those spellings that are known to the source they name and its Admiralty letter, empty while not judged."""
    wanted = {folded(name) for name in names if name}
    query = (
        select(col(SourceNameRow.folded), col(SourceRow.id), col(SourceRow.reliability))
        .join(SourceRow, col(SourceRow.id) == col(SourceNameRow.source_id))
        .where(col(SourceNameRow.folded).in_(wanted))
        .order_by(col(SourceNameRow.id).desc())
    )
    return {name: (int(number), letter) for name, number, letter in session.execute(query)}


def outlets(session: Session, articles: Sequence[int]) -> dict[int, tuple[str, str]]:
    """Map the articles to their outlet and the day they were published, ISO 8601."""
    row = ArticleRow
    found: dict[int, tuple[str, str]] = {}
    for start in range(0, len(articles), _MANY):
        some = articles[start : start + _MANY]
        query = select(col(row.id), col(row.outlet), col(row.published)).where(col(row.id).in_(some))
        found.update({int(number): (outlet, day) for number, outlet, day in session.execute(query)})
    return found
