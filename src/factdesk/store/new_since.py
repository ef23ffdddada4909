"""What is new since an operation: added, accepted or rated. Mere edits are not news."""

from collections import defaultdict

from sqlalchemy import text
from sqlmodel import Session

_ADDED = text(
    'SELECT DISTINCT "table", "row" FROM changed_row '
    "WHERE change_id > :change AND before = '' AND \"table\" IN ('article', 'claim', 'evidence', 'source')"
)
_ACCEPTED = text(
    "SELECT DISTINCT \"row\" FROM changed_row WHERE change_id > :change AND \"table\" = 'claim' AND before <> '' "
    "AND after <> '' AND json_extract(before, '$.state') <> json_extract(after, '$.state')"
)
_RATED = text(
    "SELECT DISTINCT json_extract(after, '$.claim_id') FROM changed_row "
    "WHERE change_id > :change AND before = '' AND \"table\" = 'assessment'"
)


def new_since(session: Session, change: int) -> dict[str, frozenset[int]]:
    """Map article, claim, evidence and source to the ids that later operations than ``change`` made new.

    A claim is new when it was added, when its state changed or when it was rated.
    """
    found: dict[str, set[int]] = defaultdict(set)
    for table, row in session.execute(_ADDED, {"change": change}):
        found[table].add(int(row))
    for query in (_ACCEPTED, _RATED):
        found["claim"] |= {int(number) for number in session.scalars(query, {"change": change})}
    return {kind: frozenset(ids) for kind, ids in found.items()}
