"""Folding sections: a heading that shows or hides what is below it, and remembers which it was."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from factdesk.desktop import forms, icons


class Section(QObject):
    """One section of the inspector, made of ``<name>_fold`` and ``<name>_slot`` in its form."""

    folded = Signal(str, bool)

    def __init__(self, root: QWidget, name: str) -> None:
        super().__init__(root)
        self.name = name
        self._slot = forms.child(root, QWidget, f"{name}_slot")
        self._whole = forms.child(root, QWidget, f"{name}_section")
        self._fold = forms.child(root, QToolButton, f"{name}_fold")
        self._title = self._fold.text()
        self._fold.toggled.connect(self._on_toggled)

    def open(self, is_open: bool) -> None:
        """Unfold or fold the section."""
        self._fold.setChecked(is_open)

    @property
    def is_open(self) -> bool:
        """Whether the section is unfolded."""
        return self._fold.isChecked()

    def count(self, number: int) -> None:
        """Show how many things are in the section beside its title."""
        self._fold.setText(f"{self._title}  {number}" if number else self._title)

    def show_whole(self, visible: bool) -> None:
        """Show the section at all, or not where it would be empty."""
        self._whole.setVisible(visible)

    def _on_toggled(self, is_open: bool) -> None:
        self._slot.setVisible(is_open)
        icons.name_icon(self._fold, "fold-open" if is_open else "fold-closed")
        self.folded.emit(self.name, is_open)
