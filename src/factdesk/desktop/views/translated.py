"""Shows in the reader which words have a translation beside them: a line over the letters, and a sign in the margin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from factdesk.desktop import icons, theme
from factdesk.domain.translation import Translation

if TYPE_CHECKING:
    from factdesk.desktop.views.reader_text import ReaderText

SIGN = 16
ROOM = SIGN + 4
"""The room a sign takes in the margin, in pixels."""


class Translated:
    """The translated passages of the text that a reader shows."""

    def __init__(self, reader: ReaderText) -> None:
        self._reader = reader
        self.translations: Sequence[Translation] = ()

    def show(self, translations: Sequence[Translation]) -> None:
        """Show these translations' passages."""
        self.translations = [one for one in translations if one.span.end <= len(self._reader.text)]
        self._reader.viewport().update()
        self._reader.margin.update()

    def at(self, offset: int) -> Translation | None:
        """Return the translation of the words at an offset (the shortest passage there), None if they have none."""
        here = [one for one in self.translations if one.span.start <= offset < one.span.end]
        return min(here, key=lambda one: len(one.span), default=None)

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint a fine line over the letters of each passage, in document coordinates."""
        painter.setPen(QPen(theme.tokens().colour("secondary"), 1, Qt.PenStyle.DashLine))
        for one in self.translations:
            for rect in self._reader.rects_of(one.span):
                if rect.intersects(clip):
                    painter.drawLine(rect.topLeft(), rect.topRight())

    def signs(self, scroll: int, width: int, height: int) -> list[tuple[QRectF, Translation]]:
        """Return where the signs in view stand in a margin of that size, at the side away from the text."""
        x = float(width - SIGN) if self._reader.is_right_to_left else 0.0
        found = []
        for one in self.translations:
            rects = self._reader.rects_of(one.span)
            y = rects[0].center().y() - scroll if rects else -SIGN
            if -SIGN < y < height + SIGN:
                found.append((QRectF(x, y - SIGN / 2, SIGN, SIGN), one))
        return found


def paint_sign(painter: QPainter, place: QRectF) -> None:
    """Paint the sign of a translation."""
    drawn = icons.pixmap("language", theme.tokens().colour("secondary"), 2 * SIGN)
    drawn.setDevicePixelRatio(2)
    painter.drawPixmap(QPointF(place.topLeft()), drawn)
