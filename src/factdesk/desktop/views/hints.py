"""What hovering over a mark tells: who says it, how it is rated, why it was proposed."""

from html import escape

from factdesk.desktop.counted import Counted
from factdesk.desktop.proposal_words import proposal_words
from factdesk.desktop.words import term_name, translate
from factdesk.domain.claim import Claim
from factdesk.domain.scale import Scale


def hint(claim: Claim, kinds: Scale | None, ratings: Scale | None) -> str:
    """Return the hint of one claim as simple rich text."""
    number = translate("Hints", "Claim %1").replace("%1", str(claim.number)) if claim.number else ""
    head = " · ".join(part for part in (number or translate("Hints", "Proposal"), term_name(kinds, claim.kind)) if part)
    lines = [f"<b>{escape(head)}</b>"]
    if claim.chain:
        lines.append(escape(" → ".join(link.name for link in claim.chain if link.name)))
    if claim.assessment is not None:
        lines.append(escape(f"{term_name(ratings, claim.rating)}: {claim.assessment.reason[:160]}"))
    if claim.evidence:
        lines.append(escape(Counted().evidence(claim.evidence)))
    if claim.state == "proposed" and claim.reasons:
        lines.append(escape(translate("Hints", "why: %1").replace("%1", ", ".join(map(proposal_words, claim.reasons)))))
    return "<br>".join(lines)


def spoken(claim: Claim, kinds: Scale | None, ratings: Scale | None) -> str:
    """Return what a screen reader says of a claim: its number, kind, rating, who says it, and how much evidence."""
    number = translate("Hints", "Claim %1").replace("%1", str(claim.number)) if claim.number else ""
    facts = [number or translate("Hints", "Proposal"), term_name(kinds, claim.kind)]
    if claim.state == "accepted":
        facts.append(term_name(ratings, claim.rating) if claim.rating else translate("Hints", "not rated"))
    facts.append(claim.claimant or translate("Hints", "nobody named"))
    if claim.evidence:
        facts.append(Counted().evidence(claim.evidence))
    return ", ".join(facts)
