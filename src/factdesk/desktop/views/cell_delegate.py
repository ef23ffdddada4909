"""Paints the cells of the tables of records alike: one line of words, a dot before kinds and ratings."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from factdesk.desktop import theme
from factdesk.desktop.models.columns import Column
from factdesk.desktop.models.line import LINE, Line
from factdesk.desktop.views.mark_painter import paint_dot

HEIGHT = 32
PADDING = 8
DOT = 3.5
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_DOTTED = frozenset({"kind", "rating"})
# named once: a table paints hundreds of cells a frame, and joining flags takes as long as drawing words
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_EACH_ITS_OWN_WAY = Qt.LayoutDirection.LayoutDirectionAuto
_FLAGS = int(Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
_AT_LEFT = _FLAGS | int(Qt.AlignmentFlag.AlignLeft)
_AT_RIGHT = _FLAGS | int(Qt.AlignmentFlag.AlignRight)


class CellDelegate(QStyledItemDelegate):
    """One cell; which columns carry a dot and which are numbers is told by the columns."""

    def __init__(self, columns: tuple[Column, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns

    def sizeHint(self, _: QStyleOptionViewItem, __: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, place, state = theme.tokens(), option.rect, option.state
        at = index.column()
        column = self._columns[at]
        if state & _SELECTED:
            painter.fillRect(place, look.colour("soft"))
        painter.setPen(look.colour("line"))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        room = place.adjusted(PADDING, 0, -PADDING, 0)
        mirrored = option.direction == _RIGHT_TO_LEFT
        if column.id in _DOTTED and (line := index.data(LINE)) is not None:
            room = self._dot(painter, room, line, column.id == "rating", mirrored)
        words = index.data(_DISPLAY)
        if words:
            painter.setFont(option.font)
            painter.setLayoutDirection(_EACH_ITS_OWN_WAY)
            painter.setPen(look.colour("text" if at == 0 or column.is_number else "secondary"))
            shown = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, _AT_LEFT if mirrored == column.is_number else _AT_RIGHT, shown)
        if state & _FOCUSED:
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
