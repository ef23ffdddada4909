"""Paints the marks over the page: a tint and an underline in the colour of the kind, never colour alone.

Proposals are underlined in dashes, opinions in dots, the chosen claim has a frame and handles at its ends. Junk is
washed out and struck with dots. Nothing here touches the document, so undo, copy and export never see it.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from factdesk.desktop.theme import Tokens
from factdesk.desktop.views.marks import Mark

UNDERLINE = 2.0
LANE_STEP = 3.0
HANDLE = 5.0


def paint_mark(painter: QPainter, rects: Iterable[QRectF], mark: Mark, look: Tokens, chosen: bool) -> None:
    """Paint one mark under the letters."""
    colour = look.kind(mark.kind)
    tint = QColor(colour)
    tint.setAlphaF(min(0.5, look.tint * (2.0 if chosen else 0.55 if mark.is_proposed else 1.0)))
    pen = QPen(colour, UNDERLINE)
    if mark.kind == "opinion":
        pen.setStyle(Qt.PenStyle.DotLine)
    elif mark.is_proposed:
        pen.setDashPattern([3.0, 2.0])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    for rect in rects:
        painter.fillRect(rect, tint)
        painter.setPen(pen)
        y = rect.bottom() - 1 + mark.lane * LANE_STEP
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def paint_handles(painter: QPainter, handles: Iterable[tuple[QRectF, QPointF]], colour: QColor) -> None:
    """Paint handles by which a claim is drawn longer or shorter: each an upright line with its knob."""
    painter.setPen(QPen(colour, 2))
    painter.setBrush(colour)
    for line, knob in handles:
        painter.drawLine(line.topLeft(), line.bottomLeft())
        painter.drawEllipse(knob, HANDLE - 1, HANDLE - 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_junk(painter: QPainter, rects: Iterable[QRectF], look: Tokens) -> None:
    """Wash out junk over its letters, with a dotted line through it."""
    wash = look.colour("base")
    wash.setAlphaF(0.62)
    pen = QPen(look.colour("junk"), 1, Qt.PenStyle.DotLine)
    for rect in rects:
        painter.fillRect(rect, wash)
        painter.setPen(pen)
        painter.drawLine(QPointF(rect.left(), rect.center().y() + 2), QPointF(rect.right(), rect.center().y() + 2))


def paint_dot(painter: QPainter, centre: QPointF, radius: float, colour: QColor, filled: bool) -> None:
    """Paint a rating's dot: filled when rated, a ring while unrated."""
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def rounded(rect: QRectF, radius: float = 4) -> QPainterPath:
    """Return a rounded rectangle."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path
