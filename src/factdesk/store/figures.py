"""What the figures table asks of the database besides the claims: who the voices are, and how they are graded."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlmodel import Session, col

from factdesk.store.models import SourceNameRow, SourceRow
from factdesk.store.sources import folded


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
