"""How much a claim is worth checking: a sum of stated reasons, each with its part, never more than 1."""

from collections.abc import Sequence

from factdesk.domain.draft import Attribution
from factdesk.domain.mention import OF_PEOPLE, PlaceMention, Quantity, TimeMention
from factdesk.splitting.kinds import is_official
from factdesk.splitting.lexicon import lexicon

BASE = 0.1


def checkworthiness(
    *,
    kind: str,
    quantities: Sequence[Quantity],
    places: Sequence[PlaceMention],
    time: TimeMention | None,
    actor: bool,
    event: bool,
    attribution: Attribution | None,
    opinion: bool,
    words: Sequence[str] = (),
    language: str = "en",
) -> tuple[float, list[str]]:
    """Return the check-worthiness (0 to 1) and its reasons, each as "+0.25 a number"."""
    parts: list[tuple[float, str]] = []
    if any(quantity.measure in OF_PEOPLE for quantity in quantities):
        parts.append((0.3, "a casualty figure"))
    elif any(quantity.low is not None for quantity in quantities):
        parts.append((0.2, "a number"))
    if places:
        parts.append((0.1, "a place"))
    if time:
        parts.append((0.1, "a time"))
    if actor:
        parts.append((0.15, "a named actor"))
    if event:
        parts.append((0.15, "an event"))
    if attribution:
        official = is_official(attribution.speaker, language)
        parts.append((0.2, "an official speaks") if official else (0.15, "somebody is quoted"))
    elif any(quantity.measure in OF_PEOPLE for quantity in quantities):
        parts.append((0.1, "a figure without a source"))
    if kind == "headline":
        parts.append((0.1, "the headline"))
    if opinion:
        parts.append((-0.2, "an opinion"))
    parts += _by_words(words, language)
    total = BASE + sum(part for part, _ in parts)
    return max(0.0, min(1.0, total)), [f"{part:+.2f} {why}" for part, why in parts]


def _by_words(words: Sequence[str], language: str) -> list[tuple[float, str]]:
    """Return what the wording adds or takes: a comparison can be checked, a promise or an address can not."""
    table = lexicon("claims", language).get("worth", {})
    met = {name: [word for word in words if word in listed] for name, listed in table.items()}
    found = []
    if met.get("comparison"):
        found.append((0.15, f"a comparison: {met['comparison'][0]}"))
    if met.get("promise"):
        found.append((-0.15, f"a promise, wish or question: {met['promise'][0]}"))
    if met.get("address"):
        found.append((-0.05, "an address"))
    return found
