"""How far proposed attributions agree with corrected ones: the measure by which a personal model is adopted or not.

An attribution counts as found when its content shares at least half of its words with that of a corrected one (Jaccard
0.5, one to one, best pairs first), as in Pareti's soft measure for quotation attribution.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factdesk.domain.draft import Attribution
from factdesk.domain.span import Span

_WORD = re.compile(r"\w+(?:['’]\w+)*")
ENOUGH = 0.5
"""The share of words from which on two contents are the same."""


class Words:
    """The words of a text by number, for asking which of them some stretches touch."""

    def __init__(self, text: str) -> None:
        spans = [match.span() for match in _WORD.finditer(text)]
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def within(self, spans: Iterable[Span]) -> frozenset[int]:
        """Return the numbers of the words that the stretches touch."""
        return frozenset(
            number
            for span in spans
            for number in range(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end))
        )


@dataclass(slots=True)
class Agreement:
    """Counts of attributions found in common, proposed and corrected; they add up over articles."""

    common: int = 0
    proposed: int = 0
    corrected: int = 0

    @property
    def precision(self) -> float:
        """The share of the proposed that is right, 0 when nothing is proposed."""
        return self.common / self.proposed if self.proposed else 0.0

    @property
    def recall(self) -> float:
        """The share of the corrected that is found, 0 when there is nothing to find."""
        return self.common / self.corrected if self.corrected else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.proposed + self.corrected
        return 2 * self.common / total if total else 0.0

    def add(self, text: str, corrected: Iterable[Attribution], proposed: Iterable[Attribution]) -> None:
        """Count one article."""
        words = Words(text)
        wanted = [content for one in corrected if (content := words.within(one.content))]
        offered = [content for one in proposed if (content := words.within(one.content))]
        self.common += len(matches(wanted, offered))
        self.proposed += len(offered)
        self.corrected += len(wanted)


def share(one: frozenset[int], other: frozenset[int]) -> float:
    """Return how much two sets of words have in common (Jaccard), 0 to 1."""
    return len(one & other) / len(one | other) if one and other else 0.0


def matches(wanted: Sequence[frozenset[int]], offered: Sequence[frozenset[int]]) -> dict[int, int]:
    """Return which offered set of words goes with which wanted one, best pairs first, each used once."""
    pairs = sorted(
        (
            (share(mine, theirs), -one, -other)
            for one, mine in enumerate(wanted)
            for other, theirs in enumerate(offered)
            if mine & theirs
        ),
        reverse=True,
    )
    found: dict[int, int] = {}
    used: set[int] = set()
    for common, one, other in pairs:
        if common >= ENOUGH and -one not in found and -other not in used:
            found[-one] = -other
            used.add(-other)
    return found
