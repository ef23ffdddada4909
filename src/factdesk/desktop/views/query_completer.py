"""Completes a query as it is typed: names of fields, then their values with how often each stands."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from factdesk.domain.asking import Completion


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
        self.completer.activated[QModelIndex].connect(lambda index: self.take(index.row()))  # type: ignore[index]
        edit.textEdited.connect(self._on_edited)

    def show(self, typed: str, offers: Sequence[Completion]) -> None:
        """Offer ways to go on, if this is still what is typed."""
        if typed != self._edit.text():
            return
        self._offers = list(offers)
        self._model.setStringList([f"{one.text}   {one.count}" if one.count else one.text for one in offers])
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
