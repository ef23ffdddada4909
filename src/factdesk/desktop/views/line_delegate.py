"""Paints the rows of every list alike: mark, title, second line, and a ring or a label at the end."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from factdesk.desktop import theme
from factdesk.desktop.models.line import LINE, WAITING, Line
from factdesk.desktop.views.mark_painter import paint_dot, rounded

PADDING = 12
RING = 18
MARK = 20
SECOND_PIXELS = 12


class LineDelegate(QStyledItemDelegate):
    """Rows of one or two text lines; ``title_lines`` is how many lines a title may take."""

    def __init__(self, title_lines: int = 1, second: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title_lines = title_lines
        self._second = second

    def sizeHint(self, option: QStyleOptionViewItem, _: QModelIndex | QPersistentModelIndex) -> QSize:
        title = QFontMetrics(option.font).lineSpacing() * self._title_lines
        second = QFontMetrics(_small(option.font)).lineSpacing() + 2 if self._second else 0
        return QSize(160, max(32, title + second + 14))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(LINE) or WAITING
        look = theme.tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._background(painter, option, look)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        room = option.rect.adjusted(PADDING, 7, -PADDING, -7)
        if line.glyph or line.colour:
            room = self._mark(painter, room, line, look, mirrored)
        if line.ring is not None:
            room = self._ring(painter, room, line.ring, look, mirrored)
        self._texts(painter, option, room, line, look, mirrored)
        painter.restore()

    def _background(self, painter: QPainter, option: QStyleOptionViewItem, look: theme.Tokens) -> None:
        place = QRectF(option.rect).adjusted(4, 1, -4, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillPath(rounded(place, 6), look.colour("soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(rounded(place, 6), look.colour("hover"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("accent"), 1.5))
            painter.drawPath(rounded(place.adjusted(1, 1, -1, -1), 6))

    def _mark(self, painter: QPainter, room: QRect, line: Line, look: theme.Tokens, mirrored: bool) -> QRect:
        colour = QColor(line.colour) if line.colour else look.colour("secondary")
        x = room.right() - MARK + 1 if mirrored else room.left()
        place = QRectF(x, room.top(), MARK, 18)
        fill = QColor(colour)
        fill.setAlphaF(look.tint)
        painter.fillPath(rounded(place), fill)
        font = QFont(painter.font())
        font.setPixelSize(11)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, line.glyph)
        painter.fillRect(QRectF(place.left() + 3, place.bottom() - 1, place.width() - 6, 2), colour)
        return room.adjusted(0, 0, -MARK - 8, 0) if mirrored else room.adjusted(MARK + 8, 0, 0, 0)

    def _ring(self, painter: QPainter, room: QRect, share: float, look: theme.Tokens, mirrored: bool) -> QRect:
        x = room.left() if mirrored else room.right() - RING
        place = QRectF(x, room.center().y() - RING / 2, RING, RING)
        painter.setPen(QPen(look.colour("line"), 3))
        painter.drawEllipse(place)
        painter.setPen(QPen(look.colour("accent"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(place, 90 * 16, int(-360 * 16 * share))
        return room.adjusted(RING + 10, 0, 0, 0) if mirrored else room.adjusted(0, 0, -RING - 10, 0)

    def _texts(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        line: Line,
        look: theme.Tokens,
        mirrored: bool,
    ) -> None:
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(option.font)
        painter.setPen(look.colour("secondary" if line.faint else "text"))
        metrics = QFontMetrics(option.font)
        height = metrics.lineSpacing() * self._title_lines
        if self._title_lines > 1:
            words = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, room.width() * self._title_lines - 24)
            flags = side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(QRect(room.left(), room.top(), room.width(), height), int(flags), words)
        else:
            words = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(QRect(room.left(), room.top(), room.width(), height), int(side), words)
        if self._second:
            self._second_line(painter, room, line, look, mirrored, side)

    def _second_line(
        self, painter: QPainter, room: QRect, line: Line, look: theme.Tokens, mirrored: bool, side: Qt.AlignmentFlag
    ) -> None:
        font = _small(painter.font())
        painter.setFont(font)
        painter.setPen(look.colour("secondary"))
        metrics = QFontMetrics(font)
        height = metrics.lineSpacing()
        place = QRect(room.left(), room.bottom() - height + 1, room.width(), height)
        if line.tail:
            width = min(metrics.horizontalAdvance(line.tail), room.width() // 2)
            end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            end |= Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(place, int(end), metrics.elidedText(line.tail, Qt.TextElideMode.ElideRight, width))
            dot = QPointF(place.left() + width + 8 if mirrored else place.right() - width - 7, place.center().y() + 1)
            paint_dot(painter, dot, 3.5, QColor(line.tail_colour or look.colours["unrated"]), not line.tail_hollow)
            place = place.adjusted(width + 20, 0, 0, 0) if mirrored else place.adjusted(0, 0, -width - 20, 0)
        painter.setPen(look.colour("secondary"))
        words = metrics.elidedText(line.second, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(side), words)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(SECOND_PIXELS)
    return small
