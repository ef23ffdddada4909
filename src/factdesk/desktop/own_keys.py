"""Lets the window's own keys work while one types: on Linux a text field would take Ctrl+K and Ctrl+E for itself."""

from typing import Any

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from factdesk.desktop.action_table import TABLE

_OF_THE_FIELD = {"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+C", "Ctrl+V", "Ctrl+Shift+V", "Delete", "Esc"}


class OwnKeys(QObject):
    """Keeps text fields of a window from swallowing the window's keys."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        keys = {entry.keys for entry in TABLE if entry.scope == "window" and entry.keys} - _OF_THE_FIELD
        self._ours = {_combined(one) for one in keys if one.startswith("Ctrl+")}
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(event.key()))
            if pressed.toCombined() in self._ours and isinstance(watched, QWidget) and watched.window() is self._window:
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def _combined(keys: str) -> int:
    first: Any = QKeySequence(keys)  # its annotations do not say that it can be indexed
    return int(first[0].toCombined())
