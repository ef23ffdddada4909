"""Suggesting a casualty grade from what is known of an incident; a person decides.

The grades and what they mean stand in ``resources/scales/gradings.json``, after the methodology that Airwars publishes.
"""

from collections.abc import Iterable, Sequence

from factdesk.domain.figures import Figure
from factdesk.domain.incident import Actor, GradeSuggestion

_HARM = ("killed", "injured", "missing")
_ACCEPTING = ("accepts", "accepts_in_part")


def suggest_grade(
    actors: Sequence[Actor], figures: Iterable[Figure], evidence_origins: Iterable[str] = ()
) -> GradeSuggestion:
    """Return the grade the evidence suggests, with its reasons.

    Args:
        actors: the parties with their positions.
        figures: the incident's figures.
        evidence_origins: the origins of evidence that supports its casualty claims, in the terms of Figure.origin.
    """
    harm = [figure for figure in figures if figure.measure in _HARM]
    credible = {figure.origin: figure.claimant or figure.reported_by for figure in harm if figure.credible}
    origins = {*credible, *evidence_origins}
    accepting = [actor.name for actor in actors if actor.position in _ACCEPTING]
    whole = any(actor.position == "accepts" for actor in actors)
    suspects = sorted({actor.name for actor in actors})
    denials = [f"{actor.name} denies it." for actor in actors if actor.position == "denies"]
    if accepting:
        part = "" if whole else " in part"
        return GradeSuggestion("confirmed", (f"{_listed(accepting)} accepts responsibility{part}.",))
    if harm and not credible:
        return GradeSuggestion("discounted", ("Every casualty figure is rated false or has an unreliable voice.",))
    if len(suspects) > 1:
        grade, reason = "contested", f"Reports name different parties: {_listed(suspects)}."
    elif len(origins) > 1:
        grade = "fair" if suspects else "weak"
        held = f"{suspects[0]} is held to have struck" if suspects else "no party is named"
        reason = f"{len(origins)} independent origins report casualties; {held}."
    elif origins:
        grade, reason = "weak", f"Only {next(iter(credible.values()), '') or 'one origin'} reports casualties."
    else:
        grade, reason = "no_grading", "No claim attached here reports casualties."
    return GradeSuggestion(grade, (reason, *denials))


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
