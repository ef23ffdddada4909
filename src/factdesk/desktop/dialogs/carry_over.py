"""Decides on claims that a corrected text changed: carried over to the words that stand there now, or left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QDialog, QLabel, QListView, QPushButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.models.described import Describer
from factdesk.desktop.models.records import Records
from factdesk.desktop.views.line_delegate import LineDelegate

if TYPE_CHECKING:
    from factdesk.workspace.revisions import Uncarried


class CarryOverDialog(QDialog):
    """The claims that wait, with their words before and now."""

    def __init__(
        self,
        parent: QWidget,
        waiting: Sequence[Uncarried],
        text: str,
        describer: Describer,
        receive: Callable[[Uncarried], object],
    ) -> None:
        super().__init__(parent)
        forms.load("carry_over", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._waiting, self._text, self._receive = list(waiting), text, receive
        self.model = Records(lambda one: describer.claim(one.claim), self)
        self.view = forms.child(self, QListView, "waiting_view")
        self.view.setModel(self.model)
        self.view.setItemDelegate(LineDelegate(parent=self.view))
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self._old, self._new = forms.child(self, QLabel, "old_label"), forms.child(self, QLabel, "new_label")
        forms.lead(self._old, self._new)
        for label in (self._old, self._new):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.carry_button = forms.child(self, QPushButton, "carry_button")
        self.carry_button.clicked.connect(self._on_carry)
        forms.child(self, QPushButton, "close_button").clicked.connect(self.close)
        self._show()

    def _show(self) -> None:
        self.model.show(self._waiting)
        self.view.setCurrentIndex(self.model.index(0))

    def _on_chosen(self, index: QModelIndex, _: QModelIndex) -> None:
        one = self.model.record(index)
        if one is None:
            return
        self._old.setText(f"“{one.claim.quote}”")
        near = f"“{one.near.of(self._text)}”" if one.near is not None else ""
        self._new.setText(near or self.tr("Nothing of these words is left: cut the claim anew, or leave it."))
        self.carry_button.setEnabled(one.near is not None)

    def _on_carry(self) -> None:
        one = self.model.record(self.view.currentIndex())
        if one is None:
            return
        self._receive(one)
        self._waiting.remove(one)
        if self._waiting:
            self._show()
        else:
            self.accept()
