"""The rules by which several reports of one number become one range.

Three promises hold for every rule: the range never leaves what was reported, one origin never counts twice, and the
order of the reports does not matter. Nothing is ever added up. Numbers are counts of people or things, 0 and up; a
missing ``low`` or ``high`` sets no bound ("at least 5" has no ``high``).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

MIN_MAX, MAJORITY, BEST_GRADED, BY_HAND = "min_max", "majority", "best_graded", "by_hand"
RULES = (MIN_MAX, MAJORITY, BEST_GRADED, BY_HAND)
_GRADES = "ABCDE"


@dataclass(frozen=True, slots=True)
class Statement:
    """What one origin says: a range, the ISO date it stood at, and the Admiralty letter of who says it."""

    origin: str
    low: int | None = None
    high: int | None = None
    as_of: str = ""
    grade: str = ""


@dataclass(frozen=True, slots=True)
class Range:
    """A reconciled range. ``open_below`` and ``open_above`` say that a report set no bound on that side.

    ``origins`` counts the independent origins that had a say, ``agreed`` those whose own range meets this one.
    """

    low: int | None = None
    high: int | None = None
    open_below: bool = False
    open_above: bool = False
    origins: int = 0
    agreed: int = 0

    def __bool__(self) -> bool:
        return self.low is not None or self.high is not None


def reconcile(statements: Iterable[Statement], rule: str = MIN_MAX) -> Range:
    """Return the range the rule makes of the statements; an empty one if they say nothing or the rule finds none.

    Raises:
        KeyError: the rule is none of those that reckon (``by_hand`` is a person's, with a reason).
    """
    return _RECKONED[rule](by_origin(statements))


def by_origin(statements: Iterable[Statement]) -> list[Statement]:
    """Return one statement for each origin: its newest, or, where it said several at once, the range they span."""
    grouped: dict[str, list[Statement]] = {}
    for statement in statements:
        if statement.low is not None or statement.high is not None:
            grouped.setdefault(statement.origin, []).append(statement)
    return [_newest(grouped[origin]) for origin in sorted(grouped)]


def min_max(statements: Sequence[Statement]) -> Range:
    """Return the range from the lowest to the highest number that any origin gives."""
    if not statements:
        return Range()
    open_below = any(one.low is None for one in statements)
    open_above = any(one.high is None for one in statements)
    low = None if all(one.low is None for one in statements) else min(_lowest(one) for one in statements)
    high = None if all(one.high is None for one in statements) else max(_highest(one) for one in statements)
    return Range(low, high, open_below, open_above, len(statements), len(statements))


def majority(statements: Sequence[Statement]) -> Range:
    """Return the range in which most origins agree, if those are more than half of them; else an empty one.

    It is Marzullo's interval: where the largest number of ranges overlap. Should that be in several places, the range
    spans them.
    """
    marks = sorted({_floor(one) for one in statements} | {_ceiling(one) for one in statements})
    depth = {mark: sum(_floor(one) <= mark <= _ceiling(one) for one in statements) for mark in marks}
    most = max(depth.values(), default=0)
    if most * 2 <= len(statements):
        return Range(origins=len(statements), agreed=most)
    deepest = [mark for mark in marks if depth[mark] == most]
    low, high = deepest[0], deepest[-1]
    there = [one for one in statements if _floor(one) <= high and low <= _ceiling(one)]
    open_above = high == _NO_END
    top = None if open_above else int(high)
    bottom = None if all(one.low is None for one in there) and low == 0 else int(low)
    return Range(bottom, top, bottom is None, open_above, len(statements), most)


def best_graded(statements: Sequence[Statement]) -> Range:
    """Return the range of the origins with the best Admiralty letter; A is best, F and none come last."""
    ranks = {one.origin: _GRADES.find(one.grade) if one.grade and one.grade in _GRADES else 9 for one in statements}
    best = min(ranks.values(), default=9)
    kept = min_max([one for one in statements if ranks[one.origin] == best])
    return Range(kept.low, kept.high, kept.open_below, kept.open_above, len(statements), kept.agreed)


def meet(one: tuple[int | None, int | None], other: tuple[int | None, int | None]) -> bool:
    """Whether two ranges (low, high) have a number in common."""
    return _at_least(one[0]) <= _at_most(other[1]) and _at_least(other[0]) <= _at_most(one[1])


_NO_END = float("inf")
_RECKONED: Mapping[str, Callable[[Sequence[Statement]], Range]] = {
    MIN_MAX: min_max,
    MAJORITY: majority,
    BEST_GRADED: best_graded,
}


def _newest(said: list[Statement]) -> Statement:
    if len(said) == 1:
        return said[0]
    newest = max(one.as_of for one in said)
    kept = [one for one in said if one.as_of == newest]
    span = min_max(kept)
    letters = sorted(one.grade for one in kept if one.grade)
    return Statement(kept[0].origin, span.low, span.high, newest, letters[0] if letters else "")


def _lowest(one: Statement) -> int:
    return one.low if one.low is not None else one.high or 0


def _highest(one: Statement) -> int:
    return one.high if one.high is not None else one.low or 0


def _at_least(low: int | None) -> float:
    return 0 if low is None else low


def _at_most(high: int | None) -> float:
    return _NO_END if high is None else high


def _floor(one: Statement) -> float:
    return _at_least(one.low)


def _ceiling(one: Statement) -> float:
    return _at_most(one.high)
