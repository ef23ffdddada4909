"""A kept recording: played by the system, its stretches of time linked to claims; nothing is decoded here."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QWidget

from factdesk.desktop import forms, theme
from factdesk.desktop.models.line import Line
from factdesk.desktop.models.records import Records
from factdesk.desktop.problem_words import problem_words
from factdesk.desktop.views.line_delegate import LineDelegate
from factdesk.desktop.words import joined
from factdesk.domain.errors import BadInput
from factdesk.domain.evidence import Locator
from factdesk.domain.timecode import stretch, stretch_of

_GLYPHS = {"supports": "▲", "contradicts": "▼", "context": "●"}


@dataclass(frozen=True)
class Heard:
    """A linked stretch of the recording."""

    id: int
    claim: int
    stance: str
    at: Locator
    words: str
    note: str = ""


def _line(heard: Heard) -> Line:
    start = heard.at.from_seconds
    when = "" if start is None else stretch(start, heard.at.to_seconds)
    colour = theme.tokens().stance(heard.stance).name()
    return Line(heard.words, joined((when, heard.note)), _GLYPHS.get(heard.stance, ""), colour)


class RecordingView(QWidget):
    """One recording."""

    play_asked = Signal()
    claim_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("recording", self)
        self.time_edit = forms.child(self, QLineEdit, "time_edit")
        self._hint = forms.child(self, QLabel, "hint_label")
        self._linked = forms.child(self, QLabel, "linked_label")
        self.model = Records(_line, self)
        self.view = forms.child(self, QListView, "linked_view")
        self.view.setModel(self.model)
        self.view.setItemDelegate(LineDelegate(parent=self.view))
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self.play_button = forms.child(self, QPushButton, "play_button")
        self.play_button.clicked.connect(self.play_asked)
        self.time_edit.textChanged.connect(self._on_typed)
        self._on_typed()

    def show_linked(self, heard: Sequence[Heard]) -> None:
        """Show the stretches that are linked to claims."""
        self.model.show(heard)
        self._linked.setVisible(bool(heard))
        self.view.setVisible(bool(heard))

    def bring(self, at: Locator | None) -> None:
        """Fill in a stretch, or clear it."""
        start = at.from_seconds if at else None
        self.time_edit.setText("" if at is None or start is None else stretch(start, at.to_seconds))

    def time(self) -> tuple[float | None, float | None]:
        """Return the stretch that is written there in seconds, None for nothing.

        Raises:
            BadInput: it is no time.
        """
        written = self.time_edit.text().strip()
        return stretch_of(written) if written else (None, None)

    def align(self, left: int, right: int) -> None:
        """Begin where the words above begin."""
        forms.stand_over(self, left, right)

    def _on_typed(self) -> None:
        try:
            start, _ = self.time()
        except BadInput as problem:
            self._hint.setText(problem_words(str(problem)))
            return
        asked = self.tr("Write the time you hear it at, such as 1:05–1:20, then link it to the claim.")
        self._hint.setText(asked if start is None else self.tr("This stretch is linked to the claim."))

    def _on_chosen(self, index: QModelIndex) -> None:
        heard = self.model.record(index)
        if heard is not None:
            self.claim_chosen.emit(heard.claim)
