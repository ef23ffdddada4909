"""Which articles, claims and evidence changed since an operation: what the index must catch up with."""

from collections import defaultdict

from sqlalchemy import text
from sqlmodel import Session

from factdesk.store.journal import VIEWS

_LATER = "FROM changed_row WHERE change_id > :change AND \"table\" || '' ="
"""``|| ''`` keeps SQLite from the index on tables, which would read every row ever changed: 70 ms instead of 0.1."""
_SINCE = text(f'SELECT DISTINCT "row" {_LATER} :table')
_PARTS = text(f"SELECT DISTINCT json_extract(CASE WHEN after = '' THEN before ELSE after END, :path) {_LATER} :table")
_OF_SOURCES = text(
    "SELECT DISTINCT claim_id FROM chain_link WHERE source_id IN "
    f"(SELECT json_extract(CASE WHEN after = '' THEN before ELSE after END, '$.source_id') {_LATER} 'source_name')"
)
_OF_PLACES = text(
    f"SELECT DISTINCT claim_id FROM place_mention WHERE place IN (SELECT 'desk-' || \"row\" {_LATER} 'place')"
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
