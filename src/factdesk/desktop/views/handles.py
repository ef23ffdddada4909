"""The two handles of the chosen claim: where they stand, and drawing an edge with the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF

from factdesk.desktop.views import mark_painter, shapes
from factdesk.desktop.views.marks import Mark
from factdesk.domain.span import Span

if TYPE_CHECKING:
    from factdesk.desktop.views.reader_text import ReaderText

Moved = tuple[int, tuple[Span, ...]]


class Handles:
    """What is being dragged, if anything."""

    def __init__(self, reader: ReaderText) -> None:
        self._reader = reader
        self._start: bool | None = None

    @property
    def is_dragging(self) -> bool:
        """Whether an edge is held."""
        return self._start is not None

    def edges(self, mark: Mark) -> tuple[QRectF, QRectF]:
        """Return the upright lines where a mark begins and ends, in document coordinates."""
        reader = self._reader
        start, end = reader.offsets.to_qt(mark.spans[0].start), reader.offsets.to_qt(mark.spans[-1].end)
        return shapes.edge(reader.document(), start, False), shapes.edge(reader.document(), end, True)

    def at(self, place: QPointF) -> bool | None:
        """Return True at the handle of the start, False at that of the end, None elsewhere."""
        mark = self._reader.mark(self._reader.chosen)
        if mark is None:
            return None
        start, end = self.edges(mark)
        here = place + QPointF(0, self._reader.verticalScrollBar().value())
        for knob, is_start in ((start.topLeft(), True), (end.bottomLeft(), False)):
            if (here - knob).manhattanLength() < 2 * mark_painter.HANDLE:
                return is_start
        return None

    def press(self, place: QPointF) -> bool:
        """Take hold of a handle; return whether there was one."""
        self._start = self.at(place)
        return self._start is not None

    def release(self, place: QPoint) -> Moved | None:
        """Let go; return the claim and its new spans, None where the claim would turn inside out."""
        is_start, self._start = self._start, None
        reader = self._reader
        mark = reader.mark(reader.chosen)
        if mark is None:
            return None
        offset = reader.offsets.to_text(reader.cursorForPosition(place).position())
        old = mark.spans[0] if is_start else mark.spans[-1]
        start, end = (offset, old.end) if is_start else (old.start, offset)
        if start >= end:
            return None
        new = Span(start, end)
        return mark.claim, (new, *mark.spans[1:]) if is_start else (*mark.spans[:-1], new)
