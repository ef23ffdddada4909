"""Have we checked this before? What the matching of past claims is told of the claims of a workspace."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factdesk.domain.claim import Claim
from factdesk.domain.search import KnownClaim, Occasion, PastClaim
from factdesk.store.known_claims import known_claims

if TYPE_CHECKING:
    from factdesk.search.index import Index
    from factdesk.workspace.workspace import Workspace

_AROUND = 300
"""Code points of the article before and after a claim that count as its context."""


def past_claims(
    workspace: "Workspace", index: "Index", text: str, *, claim: int | None, article: int | None, limit: int
) -> list[PastClaim]:
    """Return the claims most like a text or a claim, best first; proposals and refused ones are no past claims."""
    from factdesk.search.match import PastClaims

    about = workspace.claims.get(claim) if claim is not None else None

    def known(ids: Sequence[int]) -> list[KnownClaim]:
        with workspace.reading() as session:
            return known_claims(session, ids)

    words = text or (about.statement or about.quote if about else "")
    return PastClaims(index).match(
        words,
        known,
        occasion=_occasion(workspace, about, article),
        limit=limit,
        leave_out=claim,
        meant=workspace.meaning.meant(words),
    )


def _occasion(workspace: "Workspace", claim: Claim | None, article: int | None) -> Occasion:
    """Return what is known beside the words: of the claim, and of the article it stands in."""
    number = claim.article if claim is not None else article
    date = workspace.articles.get(number).published if number is not None else ""
    if claim is None:
        return Occasion(date=date)
    around = ""
    if number is not None and claim.spans:
        text = workspace.articles.text(number)
        first, last = claim.spans[0], claim.spans[-1]
        around = f"{text[max(0, first.start - _AROUND) : first.start]} {text[last.end : last.end + _AROUND]}"
    return Occasion(
        claim.claimant, tuple(place.text for place in claim.places), claim.quantities, claim.date or date, around
    )
