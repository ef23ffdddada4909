"""The range chart: one row a figure, by source; and how the number grew, by day."""

from collections.abc import Sequence
from dataclasses import dataclass

from factdesk.domain.figures import Figure, FiguresTable, TopicRange
from factdesk.domain.reconcile import Range, Statement, reconcile
from factdesk.domain.same_incident import days_of
from factdesk.report.charts.axis import CountAxis, DayAxis, named
from factdesk.report.charts.drawing import Drawing, Words, empty

_ROW, _LEFT, _RIGHT, _WIDTH = 38, 256, 560, 800
_FLAGS = ("contradicts", "needs_explanation", "repeats", "later_update")
_MOST = 40


def range_chart(table: FiguresTable, topic: TopicRange | None, *, language: str = "en", theme: str = "light") -> str:
    """Return the figures on a topic as bars, sub-totals below their totals, with the reconciled range behind them."""
    words = Words(language)
    rows = _ordered(table, topic)
    title = words("ranges", measure=words(topic.topic.measure) if topic else "")
    if topic is None or not rows:
        return empty(title.strip(": "), words("nothing"), theme, mirrored=words.mirrored)
    shown = rows[:_MOST]
    axis = CountAxis.over([b for row in shown for b in row.bounds if b is not None], _LEFT, _RIGHT)
    drawing = Drawing(_WIDTH, 96 + _ROW * len(shown) + 44, title, theme, mirrored=words.mirrored)
    bottom = 80 + _ROW * len(shown)
    _reconciled(drawing, axis, words, topic, bottom)
    for mark in axis.marks():
        drawing.line((axis.at(mark), 80), (axis.at(mark), bottom), stroke=drawing.colours.faint)
        drawing.text(axis.at(mark), bottom + 16, f"{mark:,}", size=11, anchor="middle", fill=drawing.colours.soft)
    for at, row in enumerate(shown):
        _Bar(drawing, axis, words, 80 + _ROW * at + _ROW / 2).draw(row)
    notes = [words("logarithmic")] if axis.logarithmic else []
    if len(rows) > len(shown):
        notes.append(words("more", n=len(rows) - len(shown)))
    drawing.text(_LEFT, bottom + 36, " · ".join(notes), size=11, fill=drawing.colours.soft)
    return drawing.svg()


def growth_chart(table: FiguresTable, topic: TopicRange | None, *, language: str = "en", theme: str = "light") -> str:
    """Return the figures on a topic by the day they stood at, and the range that was known on each day."""
    words = Words(language)
    rows = [row for row in _ordered(table, topic) if row.credible and not row.part_of and days_of(row.as_of, row.as_of)]
    title = words("growth", measure=words(topic.topic.measure) if topic else "")
    if topic is None or not rows:
        return empty(title.strip(": "), words("nothing"), theme, mirrored=words.mirrored)
    days = sorted(window[0] for row in rows if (window := days_of(row.as_of, row.as_of)))
    drawing = Drawing(_WIDTH, 380, title, theme, mirrored=words.mirrored)
    across = DayAxis(70, _WIDTH - 30, days[0], days[-1])
    up = CountAxis.over([b for row in rows for b in row.bounds if b is not None], 320, 60)
    for mark in up.marks():
        drawing.line((70, up.at(mark)), (_WIDTH - 30, up.at(mark)), stroke=drawing.colours.faint)
        drawing.text(62, up.at(mark) + 4, f"{mark:,}", size=11, anchor="end", fill=drawing.colours.soft)
    for day in across.marks():
        middle = (across.at(day) + across.at(day, whole=True)) / 2
        drawing.text(middle, 340, named(day, across), size=11, anchor="middle", fill=drawing.colours.soft)
    for day in dict.fromkeys(days):
        found = _known_by(rows, day.isoformat())
        if found.low is None and found.high is None:
            continue
        low, high = found.low or 0, up.top if found.high is None or found.open_above else found.high
        following = next((later for later in days if later > day), None)
        end = across.at(following) if following else across.at(day, whole=True)
        drawing.rect(
            across.at(day), up.at(high), end - across.at(day), max(up.at(low) - up.at(high), 2),
            fill=drawing.colours.accent, opacity=0.16,
        )  # fmt: skip
    for day in dict.fromkeys(days):
        then = [row for row in rows if (window := days_of(row.as_of, row.as_of)) and window[0] == day]
        left, wide = across.at(day), across.at(day, whole=True) - across.at(day)
        for place, row in enumerate(then):
            x = left + wide * (place + 0.5) / len(then)
            _upright(drawing, up, x, row)
            if (room := wide / len(then) / (2 if len(then) == 1 else 1) - 16) > 40:
                drawing.text(x + 9, up.at(_middle(row)) - 6, row.claimant or words("nobody"), size=11, room=room)
    if up.logarithmic:
        drawing.text(70, 366, words("logarithmic"), size=11, fill=drawing.colours.soft)
    return drawing.svg()


def _ordered(table: FiguresTable, topic: TopicRange | None) -> list[Figure]:
    """Return the figures with a bound, each total followed by its sub-totals."""
    rows = [row for key in (topic.figures if topic else ()) if (row := table.row(key)) and row.bounds != (None, None)]
    totals = [row for row in rows if row.part_of is None]
    ordered = []
    for total in sorted(totals, key=lambda row: (not row.credible, -_middle(row), row.key)):
        ordered += [total, *(row for row in rows if row.part_of == total.key)]
    return ordered + [row for row in rows if row not in ordered]


def _reconciled(drawing: Drawing, axis: CountAxis, words: Words, topic: TopicRange, bottom: float) -> None:
    found = topic.range
    if not found:
        return
    left = axis.at(found.low or 0)
    right = axis.at(found.high) if found.high is not None and not found.open_above else axis.end
    if right - left < 4:
        left, right = left - 2, left + 2
    drawing.rect(left, 62, right - left, bottom - 62, fill=drawing.colours.accent, opacity=0.14)
    said = words("reconciled", range=words.range(found.low, found.high, open_above=found.open_above))
    drawing.text(16, 54, f"{said} ({words(topic.rule)})", size=12, fill=drawing.colours.accent, weight="bold")


@dataclass(frozen=True, slots=True)
class _Bar:
    """One row of the range chart."""

    drawing: Drawing
    axis: CountAxis
    words: Words
    y: float

    def draw(self, row: Figure) -> None:
        """Draw who says it, the bar, and the words it was said in with what is remarkable."""
        drawing, inset = self.drawing, 14 if row.part_of else 0
        drawing.text(16 + inset, self.y - 2, row.claimant or self.words("nobody"), room=_LEFT - 34 - inset, size=12.5)
        below = [self.words(row.group) if row.group else row.unit, row.as_of[:10]]
        if row.reported_by and row.reported_by != row.claimant:
            below.insert(0, self.words("via", outlet=row.reported_by))
        drawing.text(
            16 + inset, self.y + 12, " · ".join(part for part in below if part), size=10.5,
            fill=drawing.colours.soft, room=_LEFT - 34 - inset,
        )  # fmt: skip
        self._bar(row)
        said = f"{self.words.range(row.low, row.high)}  “{row.verbatim}”"
        drawing.text(_RIGHT + 22, self.y - 2, said, size=12, room=_WIDTH - _RIGHT - 30)
        remarks = [self.words(word) for word in _FLAGS if word in row.flag_words]
        remarks += [self.words("part")] if row.part_of else []
        remarks += [] if row.credible else [self.words("silent")]
        warns = {"contradicts", "needs_explanation"} & set(row.flag_words)
        colour = drawing.colours.warning if warns else drawing.colours.soft
        drawing.text(
            _RIGHT + 22, self.y + 12, " · ".join(remarks), size=10.5, fill=colour, room=_WIDTH - _RIGHT - 30,
        )  # fmt: skip

    def _bar(self, row: Figure) -> None:
        drawing, y = self.drawing, self.y
        colour = drawing.colours.accent if row.credible else drawing.colours.soft
        hollow = row.part_of is not None or not row.credible
        fill = drawing.colours.paper if hollow else colour
        left = self.axis.at(row.low or 0)
        right = self.axis.at(row.high) if row.high is not None else self.axis.end
        if row.low is not None and row.low == row.high:
            drawing.circle((left, y), 5.5, fill=fill, stroke=colour, width=1.8)
            return
        if row.high is None or row.low is None:
            drawing.line((left, y), (right, y), stroke=colour, width=2)
            known, tip, way = (left, right, 11) if row.high is None else (right, left, -11)
            drawing.circle((known, y), 5.5, fill=fill, stroke=colour, width=1.8)
            drawing.shape([(tip, y - 5), (tip + way, y), (tip, y + 5)], fill=colour)
            return
        drawing.rect(left, y - 5, max(right - left, 6), 10, fill=fill, stroke=colour, radius=3)


def _upright(drawing: Drawing, up: CountAxis, x: float, row: Figure) -> None:
    colour = drawing.colours.accent if row.credible else drawing.colours.soft
    if row.low is not None and row.low == row.high:
        drawing.circle((x, up.at(row.low)), 5, fill=colour)
        return
    low = up.at(row.low or 0)
    if row.high is None:
        drawing.line((x, low), (x, low - 30), stroke=colour, width=2)
        drawing.circle((x, low), 5, fill=colour)
        drawing.shape([(x - 5, low - 30), (x, low - 40), (x + 5, low - 30)], fill=colour)
        return
    high = up.at(row.high)
    drawing.rect(x - 5, min(high, low - 6), 10, max(low - high, 6), fill=colour, radius=3)


def _known_by(rows: Sequence[Figure], day: str) -> Range:
    credible = [row for row in rows if row.credible and row.as_of[:10] <= day]
    return reconcile(Statement(row.origin, row.low, row.high, row.as_of[:10], row.reliability) for row in credible)


def _middle(row: Figure) -> float:
    known = [bound for bound in row.bounds if bound is not None]
    return sum(known) / len(known) if known else 0.0
