"""How many in all, by measure: what one text says was killed, injured …; repeats and sub-totals are not added twice.

The first sentence that counts gives the total. A later count is added only where the text says that it comes on top
("another", "others", "also", a victim of the other side); a death toll that rises, a higher count over a stretch of
time ("for the past ten days") or a somewhat higher plain number holds the total and replaces it. Every other count is
a repeat, a detail or another report: it only bounds a total that is open ("at least ten … thirteen according to …").
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from factdesk.domain.mention import OF_PEOPLE
from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.quantities import Count

Range = tuple[int | None, int | None]
_FIRM = frozenset({"number", "single"})
_FARTHEST = 3
"""Another report bounds an open total only up to this many times its lower end: beyond, it counts something else."""

_HOUSEHOLDS = re.compile(r"\b(?:families|households|عائل|أسرة|أسر)\b|عائلة|عائلات")
"""Families are no persons: their number joins no total."""

_SOON = 2
"""A count adds to one at most so many sentences before."""


@dataclass(slots=True)
class _Account:
    """The total of one measure while the text is read."""

    low: int | None = None
    high: int | None = None
    firm: bool = False
    open: bool = False
    reports: list[Range] = field(default_factory=list)
    parts: list[int] = field(default_factory=list)
    counted: list[Count] = field(default_factory=list)

    def start(self, counts: list[Count]) -> None:
        """Begin with the counts of one sentence."""
        self.low = self.high = None
        self.counted = []
        self.firm = any(count.sort in _FIRM for count in counts)
        for count in counts:
            if not self.firm or count.sort in _FIRM or not self.counted:
                self.add(count)

    def add(self, count: Count) -> None:
        """Add a count that comes on top of those before."""
        low, high = count.quantity.low, count.quantity.high
        if not self.counted:
            self.low, self.high = low, high
        else:
            self.low = _sum(self.low, low)
            self.high = None if self.high is None or high is None else self.high + high
        self.counted.append(count)

    def range(self) -> Range:
        """Return the total, an open end closed by the other reports of the text."""
        low, high = self.low, self.high
        values = [value for pair in self.reports for value in pair if value is not None]
        if high is None and low is not None:
            high = max((value for value in values if low < value <= low * _FARTHEST), default=None)
        if low is None and high is not None:
            low = max((value for value in [*values, *self.parts] if 0 < value < high), default=None)
            low = high if low is None and high in values else low
        return low, high


def totals(counts: Sequence[Count]) -> dict[str, Range]:
    """Return the range for each measure that the text counts; None where it sets no bound.

    Example: a text with "nearly 50 killed", "including a child" and "a woman died" gives killed 45 to 49.
    """
    found: dict[str, Range] = {}
    for measure in OF_PEOPLE:
        account = _read(
            [c for c in counts if c.quantity.measure == measure and not _HOUSEHOLDS.search(c.quantity.unit)]
        )
        if account.counted:
            found[measure] = account.range()
    return found


def _read(counts: list[Count]) -> _Account:
    account = _Account()
    sentences: dict[int, list[Count]] = {}
    for count in counts:
        sentences.setdefault(count.sentence, []).append(count)
    for group in sentences.values():
        account.parts += [count.quantity.low for count in group if count.part and count.quantity.low is not None]
        whole = _distinct(count for count in group if not count.part)
        if not whole:
            continue
        if not account.counted or (not account.firm and any(count.sort in _FIRM for count in whole)):
            account.start(whole)
        else:
            for count in whole:
                _weigh(account, count)
    return account


def _weigh(account: _Account, count: Count) -> None:
    """Take a count of a later sentence: on top, as a new total, or as another report."""
    low, high = count.quantity.low, count.quantity.high
    if count.rule == "toll":
        if account.high is not None and low is not None and low > account.high:
            account.start([count])
        else:
            account.reports.append((low, high))
    elif (count.running and low is not None and account.high is not None and low > account.high) or _is_higher(
        account, count
    ):
        account.start([count])
    elif _is_on_top(account, count):
        account.add(count)
    elif count.sort == "number":
        account.reports.append((count.base, count.base) if count.base else (low, high))


def _is_higher(account: _Account, count: Count) -> bool:
    """Whether a later plain number holds what was counted before: above it, and not too far for the same matter."""
    low = count.quantity.low or 0
    if count.sort != "number" or count.vague or count.others or account.high is None or low <= account.high:
        return False
    return low <= _FARTHEST * account.high or all(other.sort == "single" for other in account.counted)


def _is_on_top(account: _Account, count: Count) -> bool:
    """Whether a later count adds to the total: soon after it, and said to be others or of the other side."""
    if count.sort not in _FIRM or count.owned or count.vague or count.sentence - account.counted[-1].sentence > _SOON:
        return False
    return count.others or _other_side(account.counted, count)


def _distinct(counts: Iterable[Count]) -> list[Count]:
    """Leave out what a sentence says twice, and names and pronouns beside a number."""
    found: list[Count] = []
    for count in counts:
        same = [c for c in found if (c.quantity.low, c.quantity.high) == (count.quantity.low, count.quantity.high)]
        if same and (count.sort not in _FIRM or same[0].quantity.unit == count.quantity.unit):
            continue
        if found and count.sort not in _FIRM:
            continue
        if (
            found
            and count.sort == "single"
            and found[0].sort == "number"
            and not count.others
            and not _other_side(found, count)
        ):
            continue
        found.append(count)
    tolls = [count for count in found if count.rule == "toll"]
    return tolls[:1] or found


def _other_side(counted: list[Count], count: Count) -> bool:
    """Whether the count is of another side than all counted before (soldiers beside militants)."""
    side = _side(count)
    return bool(side) and all(_side(other) not in ("", side) for other in counted)


def _side(count: Count) -> str:
    sides = lexicon("people", "en").get("sides", {})
    words = count.quantity.unit.lower().split()
    return next((side for word in reversed(words) for side, listed in sides.items() if word in listed), "")


def _sum(one: int | None, other: int | None) -> int | None:
    return other if one is None else one if other is None else one + other
