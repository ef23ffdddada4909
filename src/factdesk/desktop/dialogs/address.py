"""Asks for a web address."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from factdesk.desktop import forms


class AddressDialog(QDialog):
    """One line for an address; an address on the clipboard is offered."""

    def __init__(self, parent: QWidget, what: str, receive: Callable[[str], object]) -> None:
        super().__init__(parent)
        forms.load("address", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._receive = receive
        forms.child(self, QLabel, "ask_label").setText(what)
        self.address_edit = forms.child(self, QLineEdit, "address_edit")
        self._add = forms.child(self, QPushButton, "add_button")
        self._add.clicked.connect(self._on_add)
        forms.child(self, QPushButton, "cancel_button").clicked.connect(self.reject)
        self.address_edit.textChanged.connect(self._on_typed)
        copied = QGuiApplication.clipboard().text().strip()
        if copied.startswith(("http://", "https://")) and " " not in copied:
            self.address_edit.setText(copied)
            self.address_edit.selectAll()
        self._on_typed()

    def _on_typed(self) -> None:
        text = self.address_edit.text().strip()
        self._add.setEnabled("." in text and " " not in text)

    def _on_add(self) -> None:
        text = self.address_edit.text().strip()
        self.accept()
        self._receive(text if "://" in text else f"https://{text}")


def ask_address(parent: QWidget, what: str, receive: Callable[[str], object]) -> AddressDialog:
    """Show the dialog; the address goes to ``receive``."""
    dialog = AddressDialog(parent, what, receive)
    dialog.open()
    return dialog
