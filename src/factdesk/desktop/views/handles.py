"""The handles of the chosen claim, two for each of its stretches: where they stand, and drawing one with the mouse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF

from factdesk.desktop.views import edges, hitting, mark_painter, shapes
from factdesk.desktop.views.marks import Mark
from factdesk.domain.span import Span

if TYPE_CHECKING:
    from factdesk.desktop.views.reader_text import ReaderText

Moved = tuple[int, tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class Edge:
    """One edge of one stretch of a claim: an upright line in document coordinates, and the knob it is held by."""

    stretch: int
    is_start: bool
    line: QRectF

    @property
    def knob(self) -> QPointF:
        """Where the knob is: above the start, below the end."""
        return self.line.topLeft() if self.is_start else self.line.bottomLeft()


class Handles:
    """The edges of the chosen claim's stretches, and the one that is being dragged, if any."""

    def __init__(self, reader: ReaderText) -> None:
        self._reader = reader
        self._held: Edge | None = None
        self.drawn: tuple[Span, ...] | None = None
        """Where the claim's stretches would be if the mouse let go now."""

    @property
    def is_dragging(self) -> bool:
        """Whether an edge is held."""
        return self._held is not None

    def edges(self, mark: Mark) -> list[Edge]:
        """Return both edges of every stretch of a mark."""
        document, to_qt = self._reader.document(), self._reader.offsets.to_qt
        return [
            Edge(number, is_start, shapes.edge(document, to_qt(span.start if is_start else span.end), not is_start))
            for number, span in enumerate(mark.spans)
            for is_start in (True, False)
        ]

    def at(self, place: QPointF) -> Edge | None:
        """Return the edge whose knob is at a place of the viewport."""
        mark = self._reader.mark(self._reader.chosen)
        if mark is None:
            return None
        here = place + QPointF(0, self._reader.verticalScrollBar().value())
        near = ((edge, (here - edge.knob).manhattanLength()) for edge in self.edges(mark))
        edge, distance = min(near, key=lambda found: found[1])
        return edge if distance < 2 * mark_painter.HANDLE else None

    def press(self, place: QPointF) -> bool:
        """Take hold of a handle; return whether there was one."""
        self._held = self.at(place)
        return self._held is not None

    def draw(self, place: QPoint) -> None:
        """Follow the mouse: show where the stretch would end."""
        moved = self._moved(place)
        self.drawn = moved[1] if moved is not None else None
        self._reader.viewport().update()

    def release(self, place: QPoint) -> Moved | None:
        """Let go; return the claim and its new spans, None where a stretch would turn inside out or meet another."""
        moved = self._moved(place)
        self._held = self.drawn = None
        self._reader.viewport().update()
        return moved

    def _moved(self, place: QPoint) -> Moved | None:
        held, reader = self._held, self._reader
        mark = reader.mark(reader.chosen)
        if mark is None or held is None or held.stretch >= len(mark.spans):
            return None
        down = QPointF(0, reader.verticalScrollBar().value())
        here = hitting.true_place(reader.document(), QPointF(place) + down) - down
        offset = reader.offsets.to_text(reader.cursorForPosition(here.toPoint()).position())
        old = mark.spans[held.stretch]
        start, end = (offset, old.end) if held.is_start else (old.start, offset)
        others = (*mark.spans[: held.stretch], *mark.spans[held.stretch + 1 :])
        if start >= end or any(Span(start, end).overlaps(other) for other in others):
            return None
        return mark.claim, edges.with_span(mark.spans, held.stretch, Span(start, end))
