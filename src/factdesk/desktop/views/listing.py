"""What the list pages share: a view of records with a filter, an empty state, and a row that is chosen."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QStackedWidget, QWidget

from factdesk.desktop import forms
from factdesk.desktop.models.line import Line
from factdesk.desktop.models.records import Records
from factdesk.desktop.views.line_delegate import LineDelegate


class Listing(QWidget):
    """A page with one list; ``form`` is its form, ``view`` the name of the list in it."""

    chosen = Signal(object)
    empty_asked = Signal()

    def __init__(self, form: str, view: str, describe: Callable[[Any], Line], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load(form, self)
        self.model = Records(describe, self)
        self.view = forms.child(self, QListView, view)
        self.view.setModel(self.model)
        self.view.setItemDelegate(LineDelegate(parent=self.view))
        self.view.setMouseTracking(True)
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self._stack = forms.child(self, QStackedWidget, "stack")
        self.empty_label = forms.child(self, QLabel, "empty_label")
        if (field := self.findChild(QLineEdit, "filter_edit")) is not None:
            field.textChanged.connect(self._on_filter)
        if (button := self.findChild(QPushButton, "empty_button")) is not None:
            button.clicked.connect(self.empty_asked)

    def show_records(self, records: Sequence[Any]) -> None:
        """Show these records; the chosen one stays chosen."""
        chosen = self.model.record(self.view.currentIndex())
        self.model.show(records)
        self._stack.setCurrentIndex(0 if records else 1)
        self.mark(chosen.id if chosen is not None and hasattr(chosen, "id") else None)

    def mark(self, record_id: int | None) -> None:
        """Show which record is open, without opening it again."""
        row = self.model.row_of(record_id) if record_id is not None else -1
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))

    def _on_filter(self, text: str) -> None:
        self.model.filter(text)

    def _on_chosen(self, index: QModelIndex) -> None:
        record = self.model.record(index)
        if record is not None:
            self.chosen.emit(record)
