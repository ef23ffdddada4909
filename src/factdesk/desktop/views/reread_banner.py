"""The note above a rating that rests on something found altered or missing: what it is, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.views.fault_words import fault_words

if TYPE_CHECKING:
    from factdesk.workspace.rereading import StaleRating


class RereadBanner(QFrame):
    """Shown only while the rating of the claim waits to be read again."""

    holds_asked = Signal(int)
    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("reread_banner", self)
        self.why_label = forms.child(self, QLabel, "why_label")
        self.holds_button = forms.child(self, QPushButton, "holds_button")
        self.again_button = forms.child(self, QPushButton, "again_button")
        self._claim = 0
        self.holds_button.clicked.connect(lambda: self.holds_asked.emit(self._claim))
        self.again_button.clicked.connect(self.again_asked)
        self.hide()

    def show_stale(self, claim: int, stale: Sequence[StaleRating]) -> None:
        """Show why the rating of a claim is to be read again; nothing where it need not be."""
        self._claim = claim
        self.why_label.setText("\n".join(fault_words(one.why) for one in stale))
        self.setVisible(bool(stale))
