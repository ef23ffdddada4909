"""Lists of places as a count: "the towns of A, B, C and the outskirts of D" are four towns, by enumeration."""

import re
from collections.abc import Sequence

from factdesk.domain.mention import PlaceMention, Quantity
from factdesk.domain.span import Span
from factdesk.splitting.lexicon import lexicon

HEDGE = "by enumeration"
_FEWEST = 3
_JOINT = re.compile(r"\s*(?:,|،|,?\s+and|,?\s+or|\s+و)\s*(?:the\s+\w+\s+of\s+)?", re.IGNORECASE)
_HEAD = re.compile(r"(\w+)\s+of\s+(?:the\s+\w+\s+of\s+)?$|(\w+)\s+$")


def listed_places(text: str, sentence: Span, places: Sequence[PlaceMention], language: str) -> list[Quantity]:
    """Return one quantity for each list of three or more places headed by a word for places."""
    heads = set(lexicon("places", language).get("heads", ()))
    runs: list[list[Span]] = []
    for place in places:
        if place.span is None:
            continue
        if runs and _JOINT.fullmatch(text, runs[-1][-1].end, place.span.start):
            runs[-1].append(place.span)
        else:
            runs.append([place.span])
    found = []
    for run in runs:
        head = _HEAD.search(text[sentence.start : run[0].start])
        word = (head[1] or head[2]) if head else ""
        if len(run) >= _FEWEST and word.lower() in heads:
            span = Span(run[0].start, run[-1].end)
            found.append(Quantity(span, span.of(text), "other", word, "", len(run), len(run), HEDGE))
    return found
