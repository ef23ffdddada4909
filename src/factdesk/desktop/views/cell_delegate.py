"""Paints the cells of the tables of records alike: one line of words, a dot before kinds and ratings."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from factdesk.desktop import theme
from factdesk.desktop.models.columns import Column
from factdesk.desktop.models.line import LINE, Line
from factdesk.desktop.views.mark_painter import paint_dot

HEIGHT = 32
PADDING = 8
DOT = 3.5
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class CellDelegate(QStyledItemDelegate):
    """One cell; which columns carry a dot and which are numbers is told by the columns."""

    def __init__(self, columns: tuple[Column, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._metrics: tuple[str, QFontMetrics] | None = None

    def sizeHint(self, _: QStyleOptionViewItem, __: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, place = theme.tokens(), option.rect
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, look.colour("soft"))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        column = self._columns[index.column()]
        room = place.adjusted(PADDING, 0, -PADDING, 0)
        if column.id in ("kind", "rating") and (line := index.data(LINE)) is not None:
            room = self._dot(painter, room, line, column.id == "rating", mirrored)
        words = index.data(_DISPLAY)
        if words:
            metrics = self._metrics_of(option.font)
            painter.setFont(option.font)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text runs its own way
            painter.setPen(look.colour("text" if index.column() == 0 or column.is_number else "secondary"))
            leading = mirrored == column.is_number
            side = Qt.AlignmentFlag.AlignLeft if leading else Qt.AlignmentFlag.AlignRight
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(room, int(flags), metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("accent"), 1.5))
            painter.drawRect(place.adjusted(1, 1, -2, -2))

    def _dot(self, painter: QPainter, room: QRect, line: Line, is_rating: bool, mirrored: bool) -> QRect:
        name = line.tail_colour if is_rating else line.colour
        if not name:
            return room
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = room.right() - DOT if mirrored else room.left() + DOT
        paint_dot(painter, QPointF(x, room.center().y() + 1), DOT, QColor(name), not (is_rating and line.tail_hollow))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        return room.adjusted(0, 0, -14, 0) if mirrored else room.adjusted(14, 0, 0, 0)

    def _metrics_of(self, font: QFont) -> QFontMetrics:
        key = font.key()
        if self._metrics is None or self._metrics[0] != key:
            self._metrics = (key, QFontMetrics(font))
        return self._metrics[1]
