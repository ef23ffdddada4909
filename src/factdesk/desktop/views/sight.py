"""What of a reader's text is in view, and where its words stand on the page, each looked up once until they move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from factdesk.desktop.views import shapes
from factdesk.desktop.views.marks import Mark, Order
from factdesk.domain.span import Span

if TYPE_CHECKING:
    from factdesk.desktop.views.reader_text import ReaderText

ABOVE, BELOW = 24, 48
"""How far from the edges of the view a mark must stand to count as seen, in pixels."""
DOWN = 0.3
"""How far down the view a mark is brought that was not seen, as a share of the height."""


class Sight:
    """Looks at the page of one reader; places are in document coordinates, in pixels."""

    def __init__(self, reader: ReaderText) -> None:
        self._reader = reader
        self._rects: dict[tuple[int, int], list[QRectF]] = {}
        self.order = Order()
        self.is_mixed = False

    def forget(self) -> None:
        """Look everything up anew: the words have moved."""
        self._rects.clear()

    def rects_of(self, span: Span) -> list[QRectF]:
        """Return the rectangles of a span."""
        key = self._reader.offsets.span_to_qt(span)
        if key not in self._rects:
            found = shapes.rectangles(self._reader.document(), *key, self.is_mixed)
            self._rects[key] = found
        return self._rects[key]

    def rects_in(self, spans: tuple[Span, ...], clip: QRectF) -> list[QRectF]:
        """Return those rectangles of some spans that reach into a part of the page."""
        return [rect for span in spans for rect in self.rects_of(span) if rect.intersects(clip)]

    def marks_in(self, clip: QRectF) -> list[Mark]:
        """Return the marks that reach into the lines of a part of the page."""
        first, _ = shapes.line_at(self._reader.document(), clip.top())
        _, last = shapes.line_at(self._reader.document(), clip.bottom())
        to_text = self._reader.offsets.to_text
        return self.order.between(to_text(first), to_text(last))

    def top(self) -> int:
        """Return Qt's position where the uppermost line in view begins; 0 where nothing is scrolled."""
        scrolled = self._reader.verticalScrollBar().value()
        return shapes.line_at(self._reader.document(), scrolled)[0] if scrolled else 0

    def scroll_to(self, top: int) -> None:
        """Scroll so that the line of one of Qt's positions is the uppermost."""
        y = shapes.edge(self._reader.document(), top, False).top() if top else 0
        self._reader.verticalScrollBar().setValue(int(y))

    def bring(self, mark: Mark) -> None:
        """Scroll so that a mark is seen, if it is not."""
        rects = self.rects_of(mark.spans[0])
        if not rects:
            return
        top, bottom = rects[0].top(), rects[-1].bottom()
        bar, height = self._reader.verticalScrollBar(), self._reader.viewport().height()
        if top < bar.value() + ABOVE or bottom > bar.value() + height - BELOW:
            bar.setValue(int(top - height * DOWN))
