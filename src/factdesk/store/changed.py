"""Which articles, claims and evidence changed since an operation: what the index must catch up with."""

from collections import defaultdict

from sqlalchemy import text
from sqlmodel import Session

from factdesk.store.journal import VIEWS

_SINCE = text('SELECT DISTINCT "row" FROM changed_row WHERE change_id > :change AND "table" = :table')
_PARTS = text(
    "SELECT DISTINCT json_extract(CASE WHEN after = '' THEN before ELSE after END, :path) FROM changed_row "
    'WHERE change_id > :change AND "table" = :table'
)
INDEXED = ("article", "claim", "evidence")


def changed_since(session: Session, change: int) -> dict[str, set[int]]:
    """Map each indexed kind to the ids that were made, changed or removed by later operations than ``change``."""
    found: dict[str, set[int]] = defaultdict(set)
    for kind in INDEXED:
        found[kind] |= set(session.scalars(_SINCE, {"change": change, "table": kind}))
    for table, (kind, column) in VIEWS.items():
        if kind in INDEXED:
            values = session.scalars(_PARTS, {"change": change, "table": table, "path": f"$.{column}"})
            found[kind] |= {int(number) for number in values}
    return found
