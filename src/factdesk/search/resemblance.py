"""Which documents have most of a text's words: BM25 over any of them, for finding past claims."""

from collections.abc import Callable, Mapping
from heapq import nlargest
from typing import Any

import numpy as np

from factdesk.search import analysis
from factdesk.search.lookup import forms_of
from factdesk.search.postings import WHOLE
from factdesk.search.scores import Scores, sum_any
from factdesk.search.segment import Segment

_MOST_WORDS = 200
"""How many of a text's words are looked for, the rarest first."""


class Resemblance:
    """The words of a text made ready to be looked for in every segment."""

    def __init__(self, reader: Any, rarity: Callable[[str], float], forms: Mapping[str, float]) -> None:
        counts: dict[str, float] = {}
        for form, count in forms.items():
            stem = analysis.stem(form)
            counts[stem] = max(count, counts.get(stem, 0.0))
        factors = {stem: count * rarity(stem) for stem, count in counts.items()}
        kept = nlargest(_MOST_WORDS, factors, key=factors.__getitem__)
        self._terms = [(term.text, factors[stem]) for stem in kept for term in forms_of(reader, stem)]

    def scores(self, segment: Segment) -> Scores:
        """Return every document of a segment that has one of the words, with its score."""
        parts = [(segment.postings("body", term), factor) for term, factor in self._terms]
        scored = [
            (numbers, np.multiply(weights, factor / WHOLE, dtype=np.float64)) for (numbers, weights), factor in parts
        ]
        return sum_any(scored, len(segment.refs))
