"""Many claims in time: columns that count them by day, week, month or year, parted by kind."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from factdesk.domain.scale import Scale
from factdesk.report.charts.axis import CountAxis
from factdesk.report.charts.drawing import Drawing, Words

_WIDTH, _LEFT, _TOP, _BASE = 780, 56, 74, 300
_MOST_COLUMNS = 48
_MOST_NAMED = 8
_OTHER = "#9AA1AB"


def crowd(said: Sequence[tuple[date, str]], kinds: Scale, words: Words, theme: str) -> str:
    """Return how many claims begin in each stretch of time, as columns.

    Args:
        said: the first day each claim speaks of, and its kind; at least one.
        kinds: the claim kinds with their colours, from bottom to top.
    """
    steps = _Steps.over([day for day, _ in said])
    counted = Counter((steps.of(day), kind) for day, kind in said)
    sums = Counter(steps.of(day) for day, _ in said)
    known = [term.id for term in kinds.terms]
    used = sorted({kind for _, kind in said}, key=lambda kind: known.index(kind) if kind in known else len(known))
    drawing = Drawing(_WIDTH, _BASE + 52 + 24 * ((len(used) + 2) // 3), words("timeline"), theme,
                      mirrored=words.mirrored)  # fmt: skip
    drawing.text(16, 50, words(f"each_{steps.each}"), size=11, fill=drawing.colours.soft)
    up = CountAxis.over(list(sums.values()), _BASE, _TOP)
    if up.logarithmic:  # stacked parts would lie
        up = CountAxis(_BASE, _TOP, 0, max(sums.values()), False)
    for mark in up.marks():
        drawing.line((_LEFT, up.at(mark)), (_WIDTH - 24, up.at(mark)), stroke=drawing.colours.faint)
        drawing.text(_LEFT - 8, up.at(mark) + 4, f"{mark:,}", size=11, anchor="end", fill=drawing.colours.soft)
    width = (_WIDTH - 24 - _LEFT) / steps.number
    for at in range(steps.number):
        x, height = _LEFT + width * at, 0
        for kind in used:
            if number := counted[at, kind]:
                term = kinds.term(kind)
                top = up.at(height + number)
                fill = term.colour if term else _OTHER
                drawing.rect(x + width * 0.1, top, width * 0.8, up.at(height) - top, fill=fill)
                height += number
        if at % -(-steps.number // _MOST_NAMED) == 0:
            drawing.text(
                x + width / 2, _BASE + 18, steps.named(at), size=11, anchor="middle", fill=drawing.colours.soft
            )
    for at, kind in enumerate(used):
        term = kinds.term(kind)
        x, y = 16 + (at % 3) * 250, _BASE + 40 + 24 * (at // 3)
        drawing.rect(x, y, 12, 12, fill=term.colour if term else _OTHER, radius=2)
        drawing.text(x + 20, y + 10, term.name(words.language) if term else kind, size=11.5, room=220)
    return drawing.svg()


@dataclass(frozen=True, slots=True)
class _Steps:
    """Days, weeks (from Monday), months or years from a first day on, whichever make few enough columns."""

    each: str
    first: date
    number: int

    @classmethod
    def over(cls, days: Sequence[date]) -> "_Steps":
        for each in ("day", "week", "month", "year"):
            steps = cls(each, min(days), 0)
            number = steps.of(max(days)) + 1
            if number <= _MOST_COLUMNS:
                break
        return cls(each, min(days), number)

    def of(self, day: date) -> int:
        """Return the column a day belongs to, from 0."""
        if self.each == "day":
            return (day - self.first).days
        if self.each == "week":
            return (day - self._monday()).days // 7
        years = day.year - self.first.year
        return years * 12 + day.month - self.first.month if self.each == "month" else years

    def named(self, at: int) -> str:
        """Return how a column is called: its day, the Monday of its week, its month, its year."""
        if self.each == "day":
            return (self.first + timedelta(days=at)).isoformat()
        if self.each == "week":
            return (self._monday() + timedelta(days=7 * at)).isoformat()
        if self.each == "year":
            return f"{self.first.year + at}"
        years, month = divmod(self.first.month - 1 + at, 12)
        return f"{self.first.year + years}-{month + 1:02d}"

    def _monday(self) -> date:
        return self.first - timedelta(days=self.first.weekday())
