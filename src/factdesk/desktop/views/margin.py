"""The margin beside the text: every claim's number, its rating as a dot, a clip where evidence is linked.

Claims that begin on the same line stand side by side; a click chooses the claim.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from factdesk.desktop import icons, theme
from factdesk.desktop.views import mark_painter
from factdesk.desktop.views.marks import Mark
from factdesk.desktop.views.translated import ROOM, paint_sign
from factdesk.domain.scale import Scale
from factdesk.domain.translation import Translation

if TYPE_CHECKING:
    from factdesk.desktop.views.reader_text import ReaderText

CHIP = 18
CHIP_GAP = 3
CHIP_FONT = 11


class Margin(QWidget):
    """The numbers beside the text."""

    claim_clicked = Signal(int)
    translation_clicked = Signal(object)

    def __init__(self, reader: ReaderText) -> None:
        super().__init__(reader)
        self._reader = reader
        self._ratings: Scale | None = None
        self._chips: list[tuple[QRectF, Mark]] = []
        self._signs: list[tuple[QRectF, Translation]] = []
        self.setAccessibleName(self.tr("Claims beside the text"))
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_ratings(self, ratings: Scale) -> None:
        """Say which ratings there are, for the colours of the dots."""
        self._ratings = ratings
        self.update()

    def chips(self) -> list[tuple[QRectF, Mark]]:
        """Return the chips in view with their places, as last painted."""
        return list(self._chips)

    def signs(self) -> list[tuple[QRectF, Translation]]:
        """Return the signs of translations in view with their places, as last painted."""
        return list(self._signs)

    def paintEvent(self, _: QPaintEvent) -> None:
        scroll = self._reader.verticalScrollBar().value()
        self._signs = self._reader.translated.signs(scroll, self.width(), self.height())
        self._chips = self._lay_out()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(theme.ui_font())
        font.setPixelSize(CHIP_FONT)
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setBold(True)
        painter.setFont(font)
        for place, mark in self._chips:
            self._paint_chip(painter, place, mark)
        for place, _sign in self._signs:
            paint_sign(painter, place)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position())
        if mark is not None:
            self.claim_clicked.emit(mark.claim)
        elif (translation := self._translation_at(event.position())) is not None:
            self.translation_clicked.emit(translation)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = QPointF(event.pos())
            mark, translation = self._mark_at(place), self._translation_at(place)
            told = self._reader.hint_of(mark) if mark else escape(translation.text) if translation else ""
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    def _mark_at(self, place: QPointF) -> Mark | None:
        return next((mark for rect, mark in self._chips if rect.adjusted(-2, -5, 2, 5).contains(place)), None)

    def _translation_at(self, place: QPointF) -> Translation | None:
        return next((one for rect, one in self._signs if rect.adjusted(-2, -6, 6, 6).contains(place)), None)

    def _lay_out(self) -> list[tuple[QRectF, Mark]]:
        scroll = self._reader.verticalScrollBar().value()
        rows: dict[int, list[Mark]] = {}
        for mark in self._reader.marks_in_view(CHIP):
            rects = self._reader.rects_of(mark.spans[0])
            if rects:
                y = round(rects[0].center().y() - scroll)
                if -CHIP < y < self.height() + CHIP:
                    rows.setdefault(y, []).append(mark)
        return [chip for y, marks in rows.items() for chip in self._row(y, marks)]

    def _row(self, y: int, marks: list[Mark]) -> list[tuple[QRectF, Mark]]:
        chips = []
        room = self.width() - 4.0 - CHIP_GAP * (len(marks) - 1)
        if any(abs(place.center().y() - y) < CHIP for place, _ in self._signs):
            room -= ROOM
        widths = [_number_width(mark) + _tail(mark) for mark in marks]
        if sum(widths) > room:  # the numbers alone, narrower where even these are too many
            narrow = min(1.0, room / sum(_number_width(mark) for mark in marks))
            widths = [_number_width(mark) * narrow for mark in marks]
        x = self.width() - sum(widths) - CHIP_GAP * (len(marks) - 1) - 2.0
        x = 2.0 if self._reader.is_right_to_left else max(0.0, x)
        for mark, width in zip(marks, widths, strict=True):
            chips.append((QRectF(x, y - CHIP / 2, width, CHIP), mark))
            x += width + CHIP_GAP
        return chips

    def _paint_chip(self, painter: QPainter, place: QRectF, mark: Mark) -> None:
        look = theme.tokens()
        chosen = mark.claim == self._reader.chosen
        colour = look.kind(mark.kind)
        fill = QColor(colour)
        fill.setAlphaF(1.0 if chosen else 0.0 if mark.is_proposed else look.tint)
        pen = QPen(colour, 1)
        if mark.is_proposed and not chosen:
            pen.setDashPattern([2.0, 2.0])
        painter.setPen(pen if mark.is_proposed or chosen else Qt.PenStyle.NoPen)
        painter.fillPath(mark_painter.rounded(place), fill)
        painter.drawPath(mark_painter.rounded(place.adjusted(0.5, 0.5, -0.5, -0.5)))
        words = look.colour("base") if chosen else look.colour("text")
        painter.setPen(words)
        tail = _tail(mark) if place.width() > _number_width(mark) else 0
        label = str(mark.number) if mark.number else "?"
        painter.drawText(place.adjusted(2, 0, -2 - tail, 0), Qt.AlignmentFlag.AlignCenter, label)
        if not tail:
            return
        if not mark.is_proposed:
            term = self._ratings.term(mark.rating) if self._ratings else None
            dot = QPointF(place.right() - 8, place.center().y())
            tone = words if chosen else look.rating(term)
            mark_painter.paint_dot(painter, dot, 3.25, tone, bool(mark.rating))
        if mark.evidence:
            clip = icons.pixmap("evidence", words, 22)
            clip.setDevicePixelRatio(2)
            painter.drawPixmap(QPointF(place.right() - tail - 1, place.center().y() - 5.5), clip)


def _number_width(mark: Mark) -> float:
    """Return the room that a chip's number takes, in pixels."""
    return 20.0 + 7 * (len(str(mark.number)) - 1)


def _tail(mark: Mark) -> int:
    """Return the room that a chip's dot and clip take, in pixels."""
    return (11 if not mark.is_proposed else 0) + (13 if mark.evidence else 0)
