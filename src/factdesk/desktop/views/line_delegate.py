"""Paints the rows of every list alike: mark, title, second line, and a ring or a label at the end."""

import unicodedata

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
        second = QFontMetrics(sized(option.font, SECOND_PIXELS)).lineSpacing() + 2 if self._second else 0
        return QSize(160, max(32, title + second + 16))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(LINE) or WAITING
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text runs its own way
        row = Row(painter, theme.tokens(), option.direction == Qt.LayoutDirection.RightToLeft, option.font)
        row.background(option)
        room = option.rect.adjusted(PADDING, 7, -PADDING, -7)
        if line.glyph or line.colour:
            room = row.mark(room, line)
        if line.ring is not None:
            room = row.ring(room, line.ring)
        row.title(room, line, self._title_lines)
        if self._second:
            row.second(room, line)
        painter.restore()


class Row:
    """One row being painted."""

    def __init__(self, painter: QPainter, look: theme.Tokens, mirrored: bool, font: QFont) -> None:
        self._painter, self._look, self._mirrored, self._font = painter, look, mirrored, font
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self._start = side | Qt.AlignmentFlag.AlignAbsolute
        end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        self._end = end | Qt.AlignmentFlag.AlignAbsolute

    def background(self, option: QStyleOptionViewItem) -> None:
        """Paint what shows that the row is chosen, under the pointer, or has the focus."""
        painter, look = self._painter, self._look
        place = QRectF(option.rect).adjusted(4, 1, -4, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillPath(rounded(place, 6), look.colour("soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(rounded(place, 6), look.colour("hover"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("accent"), 1.5))
            painter.drawPath(rounded(place.adjusted(1, 1, -1, -1), 6))

    def mark(self, room: QRect, line: Line) -> QRect:
        """Paint the mark before the text and return the room that is left."""
        painter, look = self._painter, self._look
        colour = QColor(line.colour) if line.colour else look.colour("secondary")
        width = max(MARK, 8 + 7 * len(line.glyph))
        x = room.right() - width + 1 if self._mirrored else room.left()
        place = QRectF(x, room.top(), width, 18)
        fill = QColor(colour)
        fill.setAlphaF(look.tint)
        painter.fillPath(rounded(place), fill)
        painter.setFont(sized(self._font, 11, bold=True))
        painter.setPen(look.colour("text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, line.glyph)
        painter.fillRect(QRectF(place.left() + 3, place.bottom() - 1, place.width() - 6, 2), colour)
        return room.adjusted(0, 0, -width - 8, 0) if self._mirrored else room.adjusted(width + 8, 0, 0, 0)

    def ring(self, room: QRect, share: float) -> QRect:
        """Paint a ring filled by a share and return the room that is left."""
        painter, look = self._painter, self._look
        x = room.left() if self._mirrored else room.right() - RING
        place = QRectF(x, room.center().y() - RING / 2, RING, RING)
        painter.setPen(QPen(look.colour("line"), 3))
        painter.drawEllipse(place)
        painter.setPen(QPen(look.colour("accent"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(place, 90 * 16, int(-360 * 16 * share))
        return room.adjusted(RING + 10, 0, 0, 0) if self._mirrored else room.adjusted(0, 0, -RING - 10, 0)

    def title(self, room: QRect, line: Line, lines: int) -> None:
        """Paint the title in so many lines."""
        painter = self._painter
        painter.setFont(self._font)
        painter.setPen(self._look.colour("secondary" if line.faint else "text"))
        metrics = QFontMetrics(self._font)
        place = QRect(room.left(), room.top(), room.width(), metrics.lineSpacing())
        flags = self._start | Qt.AlignmentFlag.AlignVCenter
        for words in wrapped(line.title, self._font, room.width(), lines):
            painter.drawText(place, int(flags) | int(Qt.TextFlag.TextDontClip), in_its_direction(words, line.title))
            place.translate(0, metrics.lineSpacing())

    def second(self, room: QRect, line: Line) -> None:
        """Paint the second line with what stands at its end."""
        painter = self._painter
        font = sized(self._font, SECOND_PIXELS)
        painter.setFont(font)
        painter.setPen(self._look.colour("secondary"))
        metrics = QFontMetrics(font)
        place = QRect(room.left(), room.bottom() - metrics.lineSpacing() + 1, room.width(), metrics.lineSpacing())
        if line.tail:
            width = min(metrics.horizontalAdvance(line.tail) + 2, room.width() // 2)
            painter.drawText(
                place,
                int(self._end) | int(Qt.TextFlag.TextDontClip),
                metrics.elidedText(line.tail, Qt.TextElideMode.ElideRight, width),
            )
            x = place.left() + width + 7 if self._mirrored else place.right() - width - 6
            tone = QColor(line.tail_colour or self._look.colours["unrated"])
            paint_dot(painter, QPointF(x, place.center().y() + 1), 3.5, tone, not line.tail_hollow)
            spare = width + 20
            place = place.adjusted(spare, 0, 0, 0) if self._mirrored else place.adjusted(0, 0, -spare, 0)
        painter.setPen(self._look.colour("secondary"))
        words = metrics.elidedText(line.second, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(self._start | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextDontClip), words)


def sized(font: QFont, pixels: int, bold: bool = False) -> QFont:
    """Return a font in another size and weight."""
    small = QFont(font)
    small.setPixelSize(pixels)
    small.setBold(bold)
    return small


def in_its_direction(words: str, whole: str) -> str:
    """Return a line of a text so that it runs as the whole does, whatever runs around it: the dots stand at its end."""
    strong = (unicodedata.bidirectional(letter) for letter in whole)
    runs = next((one for one in strong if one in {"L", "R", "AL"}), "L")
    return ("\u2066" if runs == "L" else "\u2067") + words + "\u2069"


def wrapped(text: str, font: QFont, width: int, lines: int) -> list[str]:
    """Return a text broken at words into at most so many lines, the last one shortened where more would follow."""
    metrics = QFontMetrics(font)
    if lines == 1:
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)]
    made: list[str] = []
    rest = text.split()
    while rest and len(made) < lines - 1:
        line = rest.pop(0)
        while rest and metrics.horizontalAdvance(f"{line} {rest[0]}") <= width:
            line += f" {rest.pop(0)}"
        made.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
    if rest:
        made.append(metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width))
    return made
