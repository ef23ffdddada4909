"""The bar below a list that appears when several rows are chosen: what can be done with all of them at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.views.bulk_changes import BulkChange
from factdesk.desktop.views.linked_evidence import STANCE_NAMES
from factdesk.desktop.words import translate
from factdesk.domain.evidence import STANCES


@dataclass(frozen=True)
class Answer:
    """What was said for a change: the value chosen or typed, the words, the stance."""

    value: str = ""
    words: str = ""
    stance: str = ""


class BulkBar(QWidget):
    """Buttons for what is done at once, a menu for the rest, and a small form for what must be said first.

    ``asked`` tells the change and the :class:`Answer`; ``choices_wanted`` asks for values to offer (see :meth:`offer`).
    """

    asked = Signal(object, object)
    choices_wanted = Signal(object)

    def __init__(self, changes: Sequence[BulkChange], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("bulk_bar", self)
        self._changes = list(changes)
        self._open: BulkChange | None = None
        self._label, self._what = (forms.child(self, QLabel, name) for name in ("bulk_label", "what_label"))
        self._row = forms.child(self, QWidget, "value_row")
        self.value_box, self.stance_box = (forms.child(self, QComboBox, f"{name}_box") for name in ("value", "stance"))
        self.words_edit = forms.child(self, QLineEdit, "words_edit")
        self.apply_button = forms.child(self, QPushButton, "apply_button")
        self.change_button = forms.child(self, QPushButton, "change_button")
        self._fill()
        for box in (self.value_box, self.stance_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
        for stance in STANCES:
            self.stance_box.addItem(translate("Evidence", STANCE_NAMES[stance]), stance)
        self.apply_button.clicked.connect(self._on_apply)
        forms.child(self, QPushButton, "leave_button").clicked.connect(self.leave)
        self.words_edit.returnPressed.connect(self._on_apply)
        self.show_count(0)

    def show_count(self, number: int) -> None:
        """Say how many rows are chosen; the bar is there from two on."""
        self.setVisible(number > 1)
        self._label.setText(self.tr("%n chosen", "", number))
        if number < 2:
            self.leave()

    def change(self, name: str) -> BulkChange:
        """Return the change of that id.

        Raises:
            KeyError: there is none.
        """
        return {change.id: change for change in self._changes}[name]

    def begin(self, change: BulkChange) -> None:
        """Ask for what a change needs, or do it."""
        if change.is_direct:
            self.asked.emit(change, Answer())
            return
        self._open = change
        self._what.setText(change.name)
        self.value_box.setVisible(bool(change.choices or change.is_free))
        self.value_box.clear()
        self.value_box.setEditable(change.is_free)
        self.value_box.setAccessibleName(change.name)
        self.stance_box.setVisible(change.has_stance)
        self.words_edit.setVisible(bool(change.words))
        self.words_edit.clear()
        self.words_edit.setPlaceholderText(translate("Bulk", change.words) if change.words else "")
        self._row.show()
        if change.choices:
            self.choices_wanted.emit(change)
        (self.value_box if not self.value_box.isHidden() else self.words_edit).setFocus()

    def offer(self, change: BulkChange, choices: Sequence[tuple[str, str]]) -> None:
        """Offer (name, value) pairs for the change that is open."""
        if self._open is not change:
            return
        typed = self.value_box.currentText() if change.is_free else ""
        self.value_box.clear()
        for name, value in choices:
            self.value_box.addItem(name, value)
        if change.is_free:
            self.value_box.setEditText(typed)
            line = self.value_box.lineEdit()
            if line is not None:
                line.setAccessibleName(change.name)
                line.setPlaceholderText(change.name)
            completer = self.value_box.completer()
            if completer is not None:
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
                completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def leave(self) -> None:
        """Put the small form away."""
        self._open = None
        self._row.hide()

    def event(self, event: QEvent) -> bool:
        """Take Escape before the window's own action does, while the small form is open."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._open is not None:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.leave()
                self.change_button.setFocus()
                return True
        return super().event(event)

    def _fill(self) -> None:
        menu, group = QMenu(self), -1
        for change in self._changes:
            if group not in (-1, change.group):
                menu.addSeparator()
            group = change.group
            menu.addAction(change.name).triggered.connect(lambda _=False, one=change: self.begin(one))
        self.change_button.setMenu(menu)
        first = [change for change in self._changes if change.is_first]
        for number, name in enumerate(("first_button", "second_button")):
            button = forms.child(self, QPushButton, name)
            button.setVisible(number < len(first))
            if number < len(first):
                button.setText(first[number].name)
                button.clicked.connect(lambda _=False, one=first[number]: self.begin(one))

    def _on_apply(self) -> None:
        change = self._open
        if change is None:
            return
        value = self.value_box.currentText().strip() if change.is_free else str(self.value_box.currentData() or "")
        self.asked.emit(change, Answer(value, self.words_edit.text().strip(), str(self.stance_box.currentData() or "")))
