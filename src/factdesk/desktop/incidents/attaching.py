"""Attaching claims to an incident: those suggested first, each with the reason, then all others; never by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QPushButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.incidents.reasons import reason_words
from factdesk.desktop.models.line import Line
from factdesk.desktop.models.records import Records
from factdesk.desktop.views.line_delegate import LineDelegate
from factdesk.desktop.words import joined

ROWS_WIDE, ROWS_HIGH = 560, 300


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its id, what it is called, and why it is offered."""

    id: int
    title: str
    reasons: tuple[str, ...] = ()
    suggested: bool = False
    already: bool = False


@dataclass(frozen=True, slots=True)
class Asking:
    """What is asked for: the title, what it is about, the word on the button, and how a new one is made."""

    title: str
    what: str
    choose: str
    make: Callable[[], object] | None = None


class ChooseDialog(QDialog):
    """Chooses one of many by words, the suggested ones first."""

    def __init__(self, parent: QWidget, asking: Asking, receive: Callable[[int], object]) -> None:
        super().__init__(parent)
        forms.load("incident_choose", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(asking.title)
        self._receive, self._make = receive, asking.make
        self.model = Records(self._line, self)
        self.view = forms.child(self, QListView, "choose_view")
        self.view.setModel(self.model)
        self.view.setItemDelegate(LineDelegate(parent=self.view))
        self.view.setMinimumSize(ROWS_WIDE, ROWS_HIGH)
        self.view.activated.connect(lambda _: self._on_choose())
        self.view.selectionModel().currentChanged.connect(lambda *_: self._on_current())
        label = forms.child(self, QLabel, "what_label")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(asking.what)
        self._hint = forms.child(self, QLabel, "hint_label")
        self.filter_edit = forms.child(self, QLineEdit, "filter_edit")
        self.filter_edit.textChanged.connect(self._on_filter)
        self.choose_button = forms.child(self, QPushButton, "choose_button")
        self.choose_button.setText(asking.choose)
        self.choose_button.clicked.connect(self._on_choose)
        self.new_button = forms.child(self, QPushButton, "new_button")
        self.new_button.setVisible(asking.make is not None)
        self.new_button.clicked.connect(self._on_new)
        forms.child(self, QPushButton, "cancel_button").clicked.connect(self.reject)
        self._on_current()

    def show_choices(self, choices: Sequence[Choice], nothing: str) -> None:
        """Show what there is to choose from; ``nothing`` is said where that is nothing."""
        self.model.show(choices)
        self._hint.setText("" if choices else nothing)
        self._hint.setVisible(not choices)
        if choices:
            self.view.setCurrentIndex(self.model.index(0))
            self.view.setFocus()
        else:
            (self.new_button if self._make is not None else self.filter_edit).setFocus()

    def _line(self, choice: Choice) -> Line:
        tail = self.tr("attached already") if choice.already else self.tr("the same?") if choice.suggested else ""
        return Line(
            choice.title, joined(map(reason_words, choice.reasons)), tail=tail, tail_hollow=True, faint=choice.already
        )

    def _current(self) -> Choice | None:
        record: Choice | None = self.model.record(self.view.currentIndex())
        return record

    def _on_current(self) -> None:
        current = self._current()
        self.choose_button.setEnabled(current is not None and not current.already)

    def _on_filter(self, text: str) -> None:
        self.model.filter(text)
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))
        self._on_current()

    def _on_choose(self) -> None:
        current = self._current()
        if current is not None and not current.already:
            self.accept()
            self._receive(current.id)

    def _on_new(self) -> None:
        self.accept()
        if self._make is not None:
            self._make()
