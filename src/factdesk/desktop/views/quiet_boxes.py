"""Boxes that change only when the person means it: a wheel over a list box scrolls the page instead."""

import unicodedata
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget


class _IgnoreWheel(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def quieten(root: QWidget) -> None:
    """Let no list box below ``root`` change by a passing wheel."""
    guard = _IgnoreWheel(root)
    for box in root.findChildren(QComboBox):
        box.installEventFilter(guard)


def follow_script(*fields: QPlainTextEdit) -> None:
    """Let these fields begin at the side where their own letters do, whatever the language of the window.

    A plain text field breaks Arabic rightly but leaves it at the left by itself.
    """
    for field in fields:
        field.textChanged.connect(partial(_align, field))


def _align(field: QPlainTextEdit) -> None:
    strong = (unicodedata.bidirectional(letter) for letter in field.toPlainText())
    runs = next((one for one in strong if one in {"L", "R", "AL"}), "L")
    side = Qt.AlignmentFlag.AlignLeft if runs == "L" else Qt.AlignmentFlag.AlignRight
    option = field.document().defaultTextOption()
    if option.alignment() != side:
        option.setAlignment(side)
        field.document().setDefaultTextOption(option)


class LeaveNotice(QObject):
    """Calls back when the person leaves a text field, as ``editingFinished`` does for a line."""

    def __init__(self, field: QPlainTextEdit, call: Callable[[], object]) -> None:
        super().__init__(field)
        self._call = call
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._call()
        return super().eventFilter(watched, event)
