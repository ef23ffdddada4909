"""Shows a fault of the program with its traceback, to be copied and sent."""

import traceback

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QWidget

from factdesk import __version__, paths
from factdesk.desktop import forms


class BugDialog(QDialog):
    """What went wrong, “Copy” and “Open the log”."""

    def __init__(self, problem: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("bug", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.trace_edit = forms.child(self, QPlainTextEdit, "trace_edit")
        self.trace_edit.setPlainText(f"FactDesk {__version__}\n" + "".join(traceback.format_exception(problem)))
        forms.child(self, QPushButton, "copy_button").clicked.connect(self._on_copy)
        forms.child(self, QPushButton, "log_button").clicked.connect(open_log)
        forms.child(self, QPushButton, "close_button").clicked.connect(self.close)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.trace_edit.toPlainText())


def open_log() -> None:
    """Open the log with the system's program for texts."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_file())))
