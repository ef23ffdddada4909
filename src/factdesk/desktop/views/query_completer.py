"""Completes a query as it is typed: names of fields, then their values with how often each stands."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from factdesk.desktop import theme
from factdesk.domain.asking import Completion

GAP = "   "
"""Stands between what is offered and how often it is found."""
EDGE = 8


class _CountedDelegate(QStyledItemDelegate):
    """Rows with the number at their end, where numbers stand below one another."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        words, _, count = str(index.data()).partition(GAP)
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""
        style = blank.widget.style() if blank.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, blank, painter, blank.widget)
        look, room = theme.tokens(), option.rect.adjusted(EDGE, 0, -EDGE, 0)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if option.direction == Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.save()
        painter.setFont(option.font)
        painter.setPen(look.colour("secondary"))
        painter.drawText(room, int(end | middle), count)
        painter.setPen(look.colour("text"))
        width = room.width() - (option.fontMetrics.horizontalAdvance(count) + EDGE if count else 0)
        shown = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.drawText(room, int(start | middle), shown)
        painter.restore()


class QueryCompleter(QObject):
    """A list below a line edit; choosing from it replaces the part of the query that is being typed."""

    asked = Signal(str)

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._offers: list[Completion] = []
        self._model = QStringListModel(self)
        self.completer = QCompleter(self._model, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setWidget(edit)
        popup = self.completer.popup()
        if popup is not None:
            popup.setObjectName("completions")
            popup.setItemDelegate(_CountedDelegate(popup))
        self.completer.activated[QModelIndex].connect(lambda index: self.take(index.row()))  # type: ignore[index]
        edit.textEdited.connect(self._on_edited)

    def show(self, typed: str, offers: Sequence[Completion]) -> None:
        """Offer ways to go on, if this is still what is typed."""
        if typed != self._edit.text():
            return
        self._offers = list(offers)
        self._model.setStringList([f"{one.text}{GAP}{one.count}" if one.count else one.text for one in offers])
        if offers and self._edit.hasFocus():
            self.completer.complete()
        else:
            self.hide()

    def hide(self) -> None:
        """Offer nothing any more."""
        popup = self.completer.popup()
        if popup is not None:
            popup.hide()

    def take(self, row: int) -> None:
        """Go on with one of the offers; after a value a space follows, after the name of a field its values."""
        if 0 <= row < len(self._offers):
            offer = self._offers[row]
            is_name = offer.text.endswith(":")
            self._edit.setText(self._edit.text()[: offer.start] + offer.text + ("" if is_name else " "))
            if is_name:
                self.asked.emit(self._edit.text())

    def _on_edited(self, typed: str) -> None:
        if self._edit.cursorPosition() == len(typed) and typed[-1:].strip():
            self.asked.emit(typed)
        else:
            self.hide()
