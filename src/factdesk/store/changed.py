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
_OF_SOURCES = text(
    "SELECT DISTINCT claim_id FROM chain_link WHERE source_id IN "
    "(SELECT json_extract(CASE WHEN after = '' THEN before ELSE after END, '$.source_id') FROM changed_row "
    "WHERE change_id > :change AND \"table\" = 'source_name')"
)
_OF_PLACES = text(
    "SELECT DISTINCT claim_id FROM place_mention WHERE place IN "
    "(SELECT 'desk-' || \"row\" FROM changed_row WHERE change_id > :change AND \"table\" = 'place')"
)
INDEXED = ("article", "claim", "evidence")


def changed_since(session: Session, change: int) -> dict[str, set[int]]:
    """Map each indexed kind to the ids that later operations than ``change`` made, changed, removed or spelt anew."""
    found: dict[str, set[int]] = defaultdict(set)
    for kind in INDEXED:
        found[kind] |= set(session.scalars(_SINCE, {"change": change, "table": kind}))
    for table, (kind, column) in VIEWS.items():
        if kind in INDEXED:
            values = session.scalars(_PARTS, {"change": change, "table": table, "path": f"$.{column}"})
            found[kind] |= {int(number) for number in values}
    for spelt in (_OF_SOURCES, _OF_PLACES):
        found["claim"] |= set(session.scalars(spelt, {"change": change}))
    return found
