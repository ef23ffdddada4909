"""Axes: from counts and days to pixels, with marks at round numbers and at days, months or years."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, floor, log10

_SPREAD = 40
"""From this ratio of the largest to the smallest count on, the axis is logarithmic."""


@dataclass(frozen=True, slots=True)
class CountAxis:
    """An axis of counts from ``start`` to ``end`` pixels, up to ``top``; logarithmic ones go by log(count + 1)."""

    start: float
    end: float
    bottom: int
    top: int
    logarithmic: bool

    @classmethod
    def over(cls, counts: Sequence[int], start: float, end: float) -> "CountAxis":
        """Return an axis that holds the counts, from 0 unless they are far from it and near one another."""
        top, least = max(counts, default=1) or 1, min((c for c in counts if c > 0), default=1)
        if top / least >= _SPREAD:
            return cls(start, end, 0, 10 ** ceil(log10(top + 1)), True)
        step = _step(top)
        return cls(start, end, 0, max(ceil(top / step) * step, 1), False)

    def at(self, count: float) -> float:
        """Return the pixel of a count."""
        if self.logarithmic:
            share = log10(count + 1) / log10(self.top + 1)
        else:
            share = (count - self.bottom) / (self.top - self.bottom)
        return self.start + (self.end - self.start) * min(max(share, 0.0), 1.0)

    def marks(self) -> list[int]:
        """Return the round counts to mark."""
        if self.logarithmic:
            powers = range(floor(log10(self.top)) + 1)
            return [0, *(10**power for power in powers)]
        return list(range(0, self.top + 1, _step(self.top)))


@dataclass(frozen=True, slots=True)
class DayAxis:
    """An axis of days from ``start`` to ``end`` pixels."""

    start: float
    end: float
    first: date
    last: date

    def at(self, day: date, *, whole: bool = False) -> float:
        """Return the pixel where a day begins, or with ``whole`` where it ends."""
        days = (self.last - self.first).days + 1
        return self.start + (self.end - self.start) * ((day - self.first).days + (1 if whole else 0)) / days

    def marks(self, most: int = 8) -> list[date]:
        """Return the days to mark: every so many days, or the first of months or years."""
        days = (self.last - self.first).days + 1
        for step in (1, 2, 5, 10):
            if days <= step * most:
                return [self.first + timedelta(days=n) for n in range(0, days, step)]
        for months in (1, 3, 6, 12, 60):
            firsts = [day for day in _firsts(self.first, self.last) if (day.year * 12 + day.month - 1) % months == 0]
            if len(firsts) <= most:
                return firsts or [self.first]
        return [self.first, self.last]


def named(day: date, axis: DayAxis) -> str:
    """Return a day as a mark says it: with the year, shortened to the month where the axis is long."""
    return day.isoformat() if (axis.last - axis.first).days < 80 else day.isoformat()[:7]


def _step(top: int) -> int:
    """Return the round step that gives about five marks."""
    rough = max(top / 5, 1)
    power = 10 ** floor(log10(rough))
    return next(int(nice * power) for nice in (1, 2, 5, 10) if nice * power >= rough)


def _firsts(first: date, last: date) -> list[date]:
    found, year, month = [], first.year, first.month
    while (day := date(year, month, 1)) <= last:
        if day >= first:
            found.append(day)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return found
