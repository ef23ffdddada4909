"""From claims to figures: each number with its voice, outlet, origin, day and places."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from factdesk.domain.claim import Claim
from factdesk.domain.figures import Figure
from factdesk.domain.mention import Quantity
from factdesk.store.figures import outlets, voices_by_name
from factdesk.store.sources import folded
from factdesk.workspace.places import lies_in

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

Voices = Mapping[str, tuple[int, str]]
"""Source and Admiralty letter by folded spelling."""
_FALSE = 0.3
"""A rating below this on the true–false ramp takes a figure out of the reckoning (false, mostly false)."""


def figures_of(workspace: "Workspace", claims: Sequence[Claim], *, one_event: bool = False) -> list[Figure]:
    """Return every number of the claims, in their order, without flags; ``one_event`` if all are of one incident."""
    counting = [claim for claim in claims if claim.quantities]
    numbers = [number for number in dict.fromkeys(claim.article for claim in counting) if number is not None]
    with workspace.reading() as session:
        articles = outlets(session, numbers)
        voices = voices_by_name(session, (claim.claimant for claim in counting))
    return [
        _figure(claim, index, quantity, shared)
        for claim in counting
        for known in [_shared(workspace, claim, articles.get(claim.article or 0, ("", "")), voices)]
        for shared in [known | {"one_event": one_event}]
        for index, quantity in enumerate(claim.quantities)
    ]


def _figure(claim: Claim, index: int, quantity: Quantity, shared: Mapping[str, Any]) -> Figure:
    exact = quantity.low if quantity.low == quantity.high else None
    figure = Figure(
        claim.id, index, quantity.measure, quantity.verbatim, quantity.group, quantity.unit, quantity.low,
        quantity.best if quantity.best is not None else exact, quantity.high, quantity.hedge,
        quantity.basis or _basis(quantity), quantity.span, said_part_of=quantity.part_of, **shared,
    )  # fmt: skip
    return replace(figure, as_of=quantity.as_of) if quantity.as_of else figure


def _shared(workspace: "Workspace", claim: Claim, article: tuple[str, str], voices: Voices) -> dict[str, Any]:
    """Return what all numbers of a claim have in common, by field of Figure."""
    voice, letter = voices.get(folded(claim.claimant), (None, ""))
    since, until = _days(claim)
    outlet = next((link.name for link in reversed(claim.chain) if link.outlet), "")
    outlet = outlet or article[0]
    places = frozenset(place.place for place in claim.places if place.place)
    if len(places) < len({place.text for place in claim.places}):
        places = frozenset()  # where not every place is known, none can be held against another
    why_not = _why_not(workspace, claim, letter)
    return {
        "article": claim.article, "number": claim.number, "claimant": claim.claimant, "reported_by": outlet,
        "origin": _origin(claim, voice, outlet), "reliability": letter, "since": since,
        "as_of": until or claim.date or article[1], "places": places,
        "within": places.union(*(lies_in(place) for place in places)), "evidence": claim.evidence,
        "rating": claim.rating, "credible": not why_not, "why_not": why_not,
    }  # fmt: skip


def _origin(claim: Claim, voice: int | None, outlet: str) -> str:
    if voice is not None:
        return f"source {voice}"
    return folded(claim.claimant or outlet) or (f"article {claim.article}" if claim.article else f"claim {claim.id}")


def _why_not(workspace: "Workspace", claim: Claim, letter: str) -> str:
    """Return why the claim's numbers are left out of the reckoning, empty if they are not."""
    if claim.assessment is not None and claim.assessment.scale in workspace.scales.by_id:
        term = workspace.scales.scale(claim.assessment.scale).term(claim.rating)
        if term is not None and term.value is not None and term.value < _FALSE:
            return f"rated {term.name().lower()}"
    return "source graded unreliable" if letter == "E" else ""


def _days(claim: Claim) -> tuple[str, str]:
    if claim.time is None:
        return "", ""
    first, last = claim.time.from_date or "", claim.time.to_date or ""
    return first or last, last or first


def _basis(quantity: Quantity) -> str:
    words = f"{quantity.hedge} {quantity.verbatim}".casefold()
    return "estimated" if "estimate" in words or "تقدر" in words or "يقدر" in words else ""
