"""The first words between the program and a person: what they are called, and where their work is kept."""

import getpass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QLineEdit, QPushButton, QWidget

from factdesk.desktop import forms


class FirstRunCard(QFrame):
    """Asks for a name and a folder, once; both have something sensible in them already."""

    answered = Signal(str, str)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("first_run", self)
        self.name_edit = forms.child(self, QLineEdit, "name_edit")
        self.folder_edit = forms.child(self, QLineEdit, "folder_edit")
        self._problem = forms.child(self, QLabel, "problem_label")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self.name_edit.setText(_login_name())
        self.folder_edit.setText(str(folder))
        self.begin_button = forms.child(self, QPushButton, "begin_button")
        self.begin_button.clicked.connect(self._on_begin)
        for field in (self.name_edit, self.folder_edit):
            field.returnPressed.connect(self._on_begin)
        forms.child(self, QPushButton, "folder_button").clicked.connect(self._on_choose)

    def _on_choose(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Workspace folder"), self.folder_edit.text())
        if path:
            self.folder_edit.setText(path)

    def _on_begin(self) -> None:
        name, folder = self.name_edit.text().strip(), self.folder_edit.text().strip()
        if not name:
            self._problem.setText(self.tr("Write the name that is to stand in the history."))
            self.name_edit.setFocus()
        elif not folder or Path(folder).expanduser().is_file():
            self._problem.setText(self.tr("Name a folder for the workspace."))
            self.folder_edit.setFocus()
        else:
            self._problem.clear()
            self.answered.emit(name, folder)


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
