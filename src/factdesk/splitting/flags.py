"""Warnings that go with a claim: what the person must look at before rating it."""

from collections.abc import Sequence

from factdesk.domain.draft import Attribution
from factdesk.domain.mention import Quantity
from factdesk.splitting.kinds import is_opinion
from factdesk.splitting.lexicon import lexicon

NO_SOURCE = "no source named"
TWO_TOTALS = "two totals: do not add"
OPINION = "opinion: record, do not rate"
CARRIED = "no cue of its own: confirm the speaker"
_FIGURES = frozenset({"killed", "injured", "missing", "detained", "displaced", "strikes", "sites_damaged"})


def flags_of(
    words: Sequence[str],
    quantities: Sequence[Quantity],
    attribution: Attribution | None,
    said: Sequence[str] = (),
    language: str = "en",
) -> list[str]:
    """Return the warnings for a claim from its folded words, its counts, who says it and what he ``said``."""
    found: list[str] = []
    table = lexicon("claims", language).get("flags", {})
    if attribution is None and any(quantity.measure in _FIGURES for quantity in quantities):
        found.append(NO_SOURCE)
    if attribution and attribution.carried:
        found.append(CARRIED)
    if attribution and attribution.mode == "indirect":
        found += [f"the reporter’s word inside a claim: {word}" for word in _met(said, table.get("own_word", ()))]
        found += [f"the reporter’s distance: {word}" for word in _met(words, table.get("distance", ()))]
    found += [f"loaded word: {word}" for word in _met(words, table.get("loaded", ()))]
    if is_opinion(words, attribution, language):
        found.append(OPINION)
    return found


def rival_totals(claims: Sequence[Sequence[Quantity]]) -> set[int]:
    """Return the claims of one sentence that give different numbers of strikes, with nothing to tell them apart."""
    seen: dict[str, list[tuple[int, int | None]]] = {}
    for number, quantities in enumerate(claims):
        for quantity in quantities:
            if quantity.measure == "strikes":
                seen.setdefault(quantity.measure, []).append((number, quantity.low))
    return {number for rivals in seen.values() if len({low for _, low in rivals}) > 1 for number, _ in rivals}


def _met(words: Sequence[str], listed: Sequence[str]) -> list[str]:
    known = set(listed)
    return list(dict.fromkeys(word for word in words if word in known))
