"""The article on the page: read, selected, marked and clicked, in either direction; never changed by the widget.

The canonical text is kept here beside the document; everything that leaves is in code points of that text.
"""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from factdesk.desktop import theme
from factdesk.desktop.offsets import Offsets, shown
from factdesk.desktop.views import hitting, laying, mark_painter, marks, shapes
from factdesk.desktop.views.column import EDGE, GUTTER, MARGIN_WIDTH, block_format, column
from factdesk.desktop.views.handles import Handles
from factdesk.desktop.views.margin import Margin
from factdesk.desktop.views.sight import Sight
from factdesk.desktop.views.translated import Translated
from factdesk.domain.article import JunkRange
from factdesk.domain.span import Span

__all__ = ["GUTTER", "ReaderText"]


TALL = 20_000
"""Letters that stand on no page without scrolling: their page has its scroll bar before the lines are broken."""


class ReaderText(QTextEdit):
    """The text of one article with its marks."""

    claim_clicked = Signal(int)
    claim_at_caret = Signal(object)
    span_selected = Signal(object)
    edge_dragged = Signal(int, object)
    column_moved = Signal(int, int)
    translation_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader_text")
        self.setAccessibleName(self.tr("Text of the article"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.text = ""
        self.offsets = Offsets("")
        self.marks: list[marks.Mark] = []
        self.junk: list[JunkRange] = []
        self.chosen: int | None = None
        self.hint_of: Callable[[marks.Mark], str] = lambda mark: mark.hint
        self._rtl = False
        self._columns = 70
        self._spacing = 0.0
        self._sight = Sight(self)
        self._handles = Handles(self)
        self.translated = Translated(self)
        self.margin = Margin(self)
        self.margin.claim_clicked.connect(self.claim_clicked)
        self.margin.translation_clicked.connect(self.translation_clicked)
        self.verticalScrollBar().valueChanged.connect(self.margin.update)
        self._write()
        self.cursorPositionChanged.connect(self._on_caret)
        self.selectionChanged.connect(lambda: self.span_selected.emit(self.selected_span()))

    # What is shown

    def set_text(self, text: str, right_to_left: bool) -> None:
        """Show a text in its direction, without marks."""
        self.text, self.offsets, self._rtl, self.chosen = text, Offsets(text), right_to_left, None
        self._sight.is_mixed = right_to_left or shapes.is_mixed(text)
        self.set_marks([], [])
        self.translated.show(())
        self.moveCursor(QTextCursor.MoveOperation.Start)
        wanted = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if len(text) > TALL else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(wanted)
        self._place()
        self._write()
        self._sight.scroll_to(0)

    def set_type(self, font: QFont, columns: int) -> None:
        """Set the reading face and how many characters a line has; the text keeps its place."""
        top, before = self._sight.top(), self.font()
        self._columns = columns
        self.setFont(font)
        self._place()
        if self.font() == before and self._spacing == block_format(self.font(), self._rtl).lineHeight():
            return
        cursor = self.textCursor()
        anchor, caret = cursor.anchor(), cursor.position()
        self.blockSignals(True)
        self._write()
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.blockSignals(False)
        self._sight.scroll_to(top)

    def set_marks(self, made: list[marks.Mark], junk: list[JunkRange]) -> None:
        """Show these marks and this junk."""
        self.marks, self.junk, self._sight.order = made, junk, marks.Order(made)
        self.viewport().update()
        self.margin.update()

    def choose(self, claim: int | None, scroll: bool = True) -> None:
        """Show which claim is chosen, and bring it into view."""
        self.chosen = claim
        mark = self.mark(claim)
        if mark is not None and scroll:
            self._sight.bring(mark)
        self.viewport().update()
        self.margin.update()

    def mark(self, claim: int | None) -> marks.Mark | None:
        """Return the mark of a claim, None when it is not in this text."""
        return self._sight.order.of_claim(claim)

    def marks_in_view(self, beyond: float = 0.0) -> list[marks.Mark]:
        """Return the marks in the part of the text that is seen, and so many pixels above and below it."""
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        return self._sight.marks_in(QRectF(0, top - beyond, 1, height + 2 * beyond))

    # Where things are

    def selected_span(self) -> Span | None:
        """Return the selected stretch, None when nothing is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self.offsets.span_to_text(cursor.selectionStart(), cursor.selectionEnd())

    def caret(self) -> int:
        """Return where the caret is, in code points."""
        return self.offsets.to_text(self.textCursor().position())

    def claim_here(self) -> int | None:
        """Return the claim at the caret (the shortest, where they overlap), None outside all."""
        found = self._sight.order.at(self.caret())
        return found[0].claim if found else None

    def bring_caret(self) -> None:
        """Put the caret at the start of the chosen claim, unless it is in it or words are selected."""
        mark = self.mark(self.chosen)
        if mark is not None and not self.textCursor().hasSelection() and not mark.covers(self.caret()):
            cursor = self.textCursor()
            cursor.setPosition(self.offsets.to_qt(mark.start))
            self.setTextCursor(cursor)

    def rects_of(self, span: Span) -> list[QRectF]:
        """Return the rectangles of a span in document coordinates."""
        return self._sight.rects_of(span)

    def offset_at(self, place: QPoint) -> int | None:
        """Return the code point under a place of the viewport, None beside the letters."""
        here, hit = (
            QPointF(place) + QPointF(0, self.verticalScrollBar().value()),
            self.document().documentLayout().hitTest,
        )
        if hit(here, Qt.HitTestAccuracy.ExactHit) < 0:
            return None
        position = hit(hitting.true_place(self.document(), here), Qt.HitTestAccuracy.FuzzyHit)
        return self.offsets.to_text(position)

    @property
    def is_right_to_left(self) -> bool:
        """Whether the article runs from right to left."""
        return self._rtl

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        look, clip = theme.tokens(), QRectF(event.rect())
        scroll = self.verticalScrollBar().value()
        clip.translate(0, scroll)
        painter = QPainter(self.viewport())
        painter.translate(0, -scroll)
        for mark in self._sight.marks_in(clip):
            if mark.claim != self.chosen:
                mark_painter.paint_mark(painter, self._sight.rects_in(mark.spans, clip), mark, look, False)
        chosen = self.mark(self.chosen)
        if chosen is not None:
            spans = self._handles.drawn or chosen.spans
            mark_painter.paint_mark(painter, self._sight.rects_in(spans, clip), chosen, look, True)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -scroll)
        self.translated.paint(painter, clip)
        for junk in self.junk:
            if junk.active:
                mark_painter.paint_junk(painter, self._sight.rects_in((junk.span,), clip), look)
        if chosen is not None:
            handles = [(edge.line, edge.knob) for edge in self._handles.edges(chosen)]
            mark_painter.paint_handles(painter, handles, look.kind(chosen.kind))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()  # the column mostly keeps its width, which then need not be broken into lines anew
        size = self.viewport().size()
        if event.size() != size and self.viewport().isVisible():
            return  # the column has moved, and was told of it by an event of its own; one that is hidden is not told
        is_as_wide = self.document().textWidth() == size.width()
        super().resizeEvent(QResizeEvent(size, size) if is_as_wide else event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            offset = self.offset_at(event.pos())
            found = self._sight.order.at(offset) if offset is not None else []
            QToolTip.showText(event.globalPos(), self.hint_of(found[0]) if found else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._handles.press(event.position()):
            super().mousePressEvent(self._true(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(self._true(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._handles.is_dragging:
            self._handles.draw(event.position().toPoint())
        else:
            super().mouseMoveEvent(self._true(event))
        over = self._handles.is_dragging or self._handles.at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._handles.is_dragging:
            moved = self._handles.release(place)
            if moved is not None:
                self.edge_dragged.emit(*moved)
            return
        super().mouseReleaseEvent(self._true(event))
        offset = self.offset_at(place)
        if offset is not None and not self.textCursor().hasSelection():
            claim = self._sight.order.next_at(offset, self.chosen)
            if claim is not None:
                self.claim_clicked.emit(claim)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        span = self.selected_span()
        data.setText(span.of(self.text) if span else "")
        return data

    # Inside

    def _true(self, event: QMouseEvent) -> QMouseEvent:
        return hitting.true_event(event, self.document(), self.verticalScrollBar().value())

    def _place(self) -> None:
        left, right, x = column(self.width(), self.font(), self._columns, self._rtl)
        self.setViewportMargins(left, GUTTER, right, 0)
        self.margin.setGeometry(x, GUTTER, MARGIN_WIDTH, self.height() - GUTTER)
        self.margin.update()
        self.column_moved.emit(left + EDGE, right + EDGE)

    def _write(self) -> None:
        """Put the text on the page anew."""
        old, spacing = self.document(), block_format(self.font(), self._rtl)
        side = Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight
        document = laying.written(shown(self.text), self.font(), spacing, side, self.viewport().width())
        document.setParent(self)
        self.setDocument(document)
        document.documentLayout().documentSizeChanged.connect(self._forget)
        if shiboken6.isValid(old):
            old.deleteLater()
        self._spacing = spacing.lineHeight()
        self._forget()

    def _forget(self) -> None:
        self._sight.forget()
        self.margin.update()

    def _on_caret(self) -> None:
        self.claim_at_caret.emit(self.claim_here())
