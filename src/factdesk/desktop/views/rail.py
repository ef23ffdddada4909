"""The rail at the edge of the window: which list is shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from factdesk.desktop import forms

PLACES = ("home", "articles", "claims", "evidence", "figures", "incidents", "sources", "find", "history")


class Rail(QWidget):
    """Nine places to go, and the settings."""

    place_chosen = Signal(str)
    settings_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("rail", self)
        self._buttons = {place: forms.child(self, QToolButton, f"{place}_button") for place in PLACES}
        for place, button in self._buttons.items():
            button.clicked.connect(lambda _=False, where=place: self.place_chosen.emit(where))
        forms.child(self, QToolButton, "settings_button").clicked.connect(self.settings_asked)

    def mark(self, place: str) -> None:
        """Show which place is open."""
        self._buttons[place].setChecked(True)
