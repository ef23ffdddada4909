"""What a part of the window is: one feature that owns some actions, built after the views and before the signals."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from factdesk.desktop.main_window import MainWindow


class Part(QObject):
    """One feature of the window. It finds the views at ``window`` and connects itself to them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each of its actions does, by the ids of the action table."""
        return {}
