"""Asks why evidence is removed: without a reason nothing is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from factdesk.desktop import forms


class RemoveEvidenceDialog(QDialog):
    """One reason."""

    def __init__(self, parent: QWidget, title: str, receive: Callable[[str], object]) -> None:
        super().__init__(parent)
        forms.load("remove_evidence", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._receive = receive
        heading = forms.child(self, QLabel, "title_label")
        heading.setText(title)
        forms.lead(heading)
        self.reason_edit = forms.child(self, QLineEdit, "reason_edit")
        self.remove_button = forms.child(self, QPushButton, "remove_button")
        self.remove_button.clicked.connect(self._on_remove)
        forms.child(self, QPushButton, "cancel_button").clicked.connect(self.reject)
        self.reason_edit.textChanged.connect(self._on_typed)
        self._on_typed()

    def _on_typed(self) -> None:
        self.remove_button.setEnabled(bool(self.reason_edit.text().strip()))

    def _on_remove(self) -> None:
        reason = self.reason_edit.text().strip()
        self.accept()
        self._receive(reason)
