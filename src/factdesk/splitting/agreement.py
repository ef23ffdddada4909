"""How far proposed attributions agree with corrected ones: the measure by which a personal model is adopted or not.

An attribution counts as found when its content shares at least half of its words with that of a corrected one (Jaccard
0.5, one to one, best pairs first), as in Pareti's soft measure for quotation attribution.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factdesk.domain.draft import Attribution

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_SHARE = 0.5


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
        words = [match.span() for match in _WORD.finditer(text)]
        wanted = [content for one in corrected if (content := _words(words, one))]
        offered = [content for one in proposed if (content := _words(words, one))]
        self.common += len(matches(wanted, offered))
        self.proposed += len(offered)
        self.corrected += len(wanted)


def matches(wanted: Sequence[frozenset[int]], offered: Sequence[frozenset[int]]) -> dict[int, int]:
    """Return which offered set of words goes with which wanted one, best pairs first, each used once."""
    pairs = sorted(
        (
            (len(mine & theirs) / len(mine | theirs), -one, -other)
            for one, mine in enumerate(wanted)
            for other, theirs in enumerate(offered)
            if mine & theirs
        ),
        reverse=True,
    )
    found: dict[int, int] = {}
    used: set[int] = set()
    for share, one, other in pairs:
        if share >= _SHARE and -one not in found and -other not in used:
            found[-one] = -other
            used.add(-other)
    return found


def _words(words: list[tuple[int, int]], attribution: Attribution) -> frozenset[int]:
    return frozenset(
        number
        for span in attribution.content
        for number, (start, end) in enumerate(words)
        if start < span.end and end > span.start
    )
