"""Paints a hit: title, and two lines of the place found with the matching words in bold, in either direction."""

from math import ceil

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from factdesk.desktop import theme
from factdesk.desktop.models.line import LINE, RECORD, Line
from factdesk.desktop.offsets import Offsets
from factdesk.desktop.views.line_delegate import PADDING, SECOND_PIXELS, Row, sized
from factdesk.domain.search import Snippet

SNIPPET_LINES = 2
HEAD_HEIGHT = 32


class HitDelegate(QStyledItemDelegate):
    """Rows of the search page."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads: dict[int, str] = {}
        """What stands above a row: the name of the group it is the first of."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        title = QFontMetrics(option.font).lineSpacing()
        above = HEAD_HEIGHT if index.row() in self.heads else 0
        snippet = SNIPPET_LINES * _tallest_line(sized(option.font, SECOND_PIXELS))
        return QSize(160, above + title + snippet + 22)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(LINE)
        hit = index.data(RECORD)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() in self.heads:
            option = QStyleOptionViewItem(option)
            _paint_head(painter, option, self.heads[index.row()])
            option.rect = option.rect.adjusted(0, HEAD_HEIGHT, 0, 0)
        row = Row(painter, theme.tokens(), option.direction == Qt.LayoutDirection.RightToLeft, option.font)
        row.background(option)
        room = option.rect.adjusted(PADDING, 8, -PADDING, -6)
        room = row.mark(room, line)
        row.title(room, line, 1)
        top = QFontMetrics(option.font).lineSpacing() + 3
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        paint_snippet(painter, room.adjusted(0, top, 0, 0), hit.snippet, sized(option.font, SECOND_PIXELS), is_mirrored)
        painter.restore()


def _paint_head(painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
    font = sized(option.font, SECOND_PIXELS)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme.tokens().colour("secondary"))
    room = QRect(option.rect.left(), option.rect.top(), option.rect.width(), HEAD_HEIGHT)
    is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room.adjusted(PADDING, 8, -PADDING, 0), int(flags), text)


def _tallest_line(font: QFont) -> int:
    """Return the height of a line in pixels that either script fits in; Arabic ones are taller."""
    layout = QTextLayout("Áy إدلبّ", font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1000)
    layout.endLayout()
    return ceil(line.height())


def paint_snippet(painter: QPainter, room: QRect, snippet: Snippet, font: QFont, is_mirrored: bool = False) -> None:
    """Paint a snippet with its matching words in bold, in at most two lines that begin where the title does."""
    look = theme.tokens()
    text = snippet.text.replace("\n", " ")
    offsets = Offsets(text)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    formats = []
    for span in snippet.marks:
        made = QTextLayout.FormatRange()
        start, end = offsets.span_to_qt(span)
        made.start, made.length = start, end - start
        look_of = QTextCharFormat()
        look_of.setFontWeight(QFont.Weight.Bold)
        look_of.setForeground(look.colour("text"))
        made.format = look_of
        formats.append(made)
    layout.setFormats(formats)
    layout.beginLayout()
    y = 0.0
    for _ in range(SNIPPET_LINES):
        made_line = layout.createLine()
        if not made_line.isValid():
            break
        made_line.setLineWidth(room.width())
        made_line.setPosition(QPointF(0, y))
        y += made_line.height()
    layout.endLayout()
    painter.setPen(look.colour("secondary"))
    painter.setClipRect(QRectF(room).adjusted(0, 0, 0, 2))
    layout.draw(painter, QPointF(room.topLeft()))
