"""What matching needs to know of accepted claims, read as plain columns: a hundred at a time while somebody selects.

Reading whole claims takes four times as long (23 ms for 120 claims of 100,000, against 5).
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import BindParameter, bindparam, text
from sqlmodel import Session

from factdesk.domain.mention import Quantity
from factdesk.domain.search import KnownClaim
from factdesk.store import claims as stored

_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_CLAIMS = text("SELECT id, statement, title, date FROM claim WHERE id IN :ids AND state = 'accepted'").bindparams(_IDS)
_CLAIMANTS = text("SELECT claim_id, name FROM chain_link WHERE position = 0 AND claim_id IN :ids").bindparams(_IDS)
_PLACES = text("SELECT claim_id, text FROM place_mention WHERE claim_id IN :ids ORDER BY id").bindparams(_IDS)
_QUANTITIES = text(
    'SELECT claim_id, verbatim, measure, unit, "group", low, high FROM quantity WHERE claim_id IN :ids ORDER BY id'
).bindparams(_IDS)


def known_claims(session: Session, ids: Sequence[int]) -> list[KnownClaim]:
    """Return the accepted claims among those ids, in that order."""
    given = {"ids": list(ids)}
    rows = {row[0]: row for row in session.execute(_CLAIMS, given)}
    claimants = {int(claim): str(name) for claim, name in session.execute(_CLAIMANTS, given)}
    places: dict[int, list[str]] = defaultdict(list)
    for claim, place in session.execute(_PLACES, given):
        places[claim].append(place)
    quantities: dict[int, list[Quantity]] = defaultdict(list)
    for claim, verbatim, measure, unit, group, low, high in session.execute(_QUANTITIES, given):
        quantities[claim].append(Quantity(None, verbatim, measure, unit, group, low, high))
    wordless = [number for number, row in rows.items() if not row[1]]
    quotes = {claim.id: claim.quote for claim in stored.load(session, wordless)} if wordless else {}
    return [
        KnownClaim(
            number, rows[number][1] or quotes.get(number, ""), rows[number][2], claimants.get(number, ""),
            tuple(places[number]), tuple(quantities[number]), rows[number][3],
        )
        for number in ids
        if number in rows
    ]  # fmt: skip
