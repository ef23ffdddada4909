"""Lets the window's own keys work while one types: on Linux a text field would take Ctrl+K and Ctrl+E for itself."""

from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from factdesk.desktop.action_table import TABLE

_OF_THE_FIELD = {"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+C", "Ctrl+V", "Ctrl+Shift+V", "Delete", "Esc"}


class OwnKeys(QObject):
    """Keeps text fields of a window from swallowing the window's keys.

    It watches whatever has the focus and nothing else: a filter on the whole program would be asked about every event
    of every widget, which makes a change of theme take a second.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        keys = {entry.keys for entry in TABLE if entry.scope == "window" and entry.keys} - _OF_THE_FIELD
        self._ours = {_combined(one) for one in keys if one.startswith("Ctrl+")}
        self._watched: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
            self._on_focus(None, app.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(event.key()))
            if pressed.toCombined() in self._ours:
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = now if now is not None and now.window() is self._window else None
        if self._watched is not None:
            self._watched.installEventFilter(self)


def _combined(keys: str) -> int:
    first: Any = QKeySequence(keys)  # its annotations do not say that it can be indexed
    return int(first[0].toCombined())
