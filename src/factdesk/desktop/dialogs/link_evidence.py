"""Links a passage of evidence to a claim: choose the evidence, select the words, say how they bear on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QPushButton, QSpinBox, QTextEdit, QWidget

from factdesk.desktop import forms
from factdesk.desktop.desk import Desk
from factdesk.desktop.models.described import evidence_line
from factdesk.desktop.models.records import Records
from factdesk.desktop.offsets import Offsets, shown
from factdesk.desktop.problem_words import problem_words
from factdesk.desktop.views.line_delegate import LineDelegate
from factdesk.domain.claim import Claim
from factdesk.domain.errors import BadInput
from factdesk.domain.evidence import STANCES, Evidence, Locator
from factdesk.domain.language import direction_of
from factdesk.domain.span import Span
from factdesk.domain.timecode import stretch, stretch_of


@dataclass(frozen=True)
class LinkWanted:
    """What the person wants linked."""

    evidence: int
    claim: int
    stance: str
    at: Locator
    note: str


class LinkEvidenceDialog(QDialog):
    """Evidence on one side, its text on the other."""

    def __init__(self, parent: QWidget, desk: Desk, claim: Claim, receive: Callable[[LinkWanted], object]) -> None:
        super().__init__(parent)
        forms.load("link_evidence", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._claim, self._receive = desk, claim, receive
        self._text, self._offsets = "", Offsets("")
        self._wanted: int | None = None
        self._at = Locator()
        self._model = Records(evidence_line, self)
        self.view = forms.child(self, QListView, "evidence_view")
        self.view.setModel(self._model)
        self.view.setItemDelegate(LineDelegate(parent=self.view))
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        forms.child(self, QLineEdit, "filter_edit").textChanged.connect(self._model.filter)
        self.passage = forms.child(self, QTextEdit, "passage_text")
        self.passage.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.passage.selectionChanged.connect(self._on_selected)
        self.stances = {name: forms.child(self, QPushButton, f"{name}_button") for name in STANCES}
        self._note = forms.child(self, QLineEdit, "note_edit")
        self.page_box = forms.child(self, QSpinBox, "page_box")
        forms.give_room(self.page_box)
        self.time_edit = forms.child(self, QLineEdit, "time_edit")
        self.region_button = forms.child(self, QPushButton, "region_button")
        self.region_button.clicked.connect(self._drop_region)
        self.time_edit.textChanged.connect(self._on_selected)
        self._hint = forms.child(self, QLabel, "hint_label")
        for one in (self.page_box, self.time_edit, self.region_button):
            one.hide()
        for name in ("page", "time"):
            forms.child(self, QLabel, f"{name}_label").hide()
        self.page_box.valueChanged.connect(self._on_selected)
        self.link_button = forms.child(self, QPushButton, "link_button")
        self.link_button.clicked.connect(self._on_link)
        self.file_button = forms.child(self, QPushButton, "file_button")
        self.page_button = forms.child(self, QPushButton, "page_button")
        forms.child(self, QPushButton, "cancel_button").clicked.connect(self.reject)
        label = forms.child(self, QLabel, "claim_label")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(self.tr("Claim: %1").replace("%1", (claim.statement or claim.quote)[:240]))
        self._on_selected()
        self.reload()

    def reload(self, choose: Evidence | None = None, at: Locator | None = None) -> None:
        """Read the list of evidence again, and choose one of it, at a passage, page, region or time if one is given."""
        self._wanted, self._at = (choose.id if choose else None), at or Locator()
        self._desk.ask(self, lambda ws: list(ws.evidence.list()), self._on_listed)

    def _on_listed(self, evidence: Sequence[Evidence]) -> None:
        self._model.show(evidence)
        row = max(0, self._model.row_of(self._wanted))
        if evidence:
            self.view.setCurrentIndex(self._model.index(row))
        else:
            self._hint.setText(self.tr("There is no evidence yet: add a file or a web address."))

    def _on_chosen(self, index: QModelIndex, _: QModelIndex) -> None:
        evidence = self._model.record(index)
        self.link_button.setEnabled(evidence is not None)
        if evidence is not None:
            self._show_place(evidence)
            self._desk.ask(self, lambda ws: ws.evidence.text(evidence.id), lambda text: self._show_text(evidence, text))

    def _show_text(self, evidence: Evidence, text: str) -> None:
        self._text, self._offsets = text, Offsets(text)
        option = QTextOption()
        rtl = direction_of(evidence.language) == "rtl"
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.passage.document().setDefaultTextOption(option)
        nothing = self.tr("This file has no text. The whole piece is linked.")
        self.passage.setPlaceholderText("" if text else nothing)
        self.passage.setPlainText(shown(text))
        if self._at.span is not None and self._wanted == evidence.id:
            start, end = self._offsets.span_to_qt(self._at.span)
            cursor = QTextCursor(self.passage.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.passage.setTextCursor(cursor)
        self._on_selected()

    def _show_place(self, evidence: Evidence) -> None:
        """Offer the page of a PDF, the region that was marked, or the time in a recording, as fits."""
        at = self._at if self._wanted == evidence.id else Locator()
        kinds = [file.media_type for file in evidence.files]
        is_pdf = "application/pdf" in kinds
        is_recording = any(kind.startswith(("audio/", "video/")) for kind in kinds)
        self.page_box.setValue(at.page or 0)
        self.time_edit.setText(stretch(at.from_seconds, at.to_seconds) if at.from_seconds is not None else "")
        for name, wanted in (("page", is_pdf), ("time", is_recording)):
            forms.child(self, QLabel, f"{name}_label").setVisible(wanted)
        self.page_box.setVisible(is_pdf)
        self.time_edit.setVisible(is_recording)
        self.region_button.setVisible(at.region is not None)

    def _drop_region(self) -> None:
        self._at = replace(self._at, region=None)
        self.region_button.hide()
        self._on_selected()

    def locator(self) -> Locator:
        """Return what is marked: words, page, region, time.

        Raises:
            BadInput: what is written as time is none.
        """
        written = self.time_edit.text().strip() if not self.time_edit.isHidden() else ""
        start, end = stretch_of(written) if written else (None, None)
        page = self.page_box.value() if not self.page_box.isHidden() else 0
        region = self._at.region if not self.region_button.isHidden() else None
        return Locator(self.span(), page or None, region, start, end)

    def span(self) -> Span | None:
        """Return the selected passage, None for the whole piece."""
        cursor = self.passage.textCursor()
        if not cursor.hasSelection():
            return None
        found = self._offsets.span_to_text(cursor.selectionStart(), cursor.selectionEnd()).trimmed(self._text)
        return found if len(found) else None

    def _on_selected(self) -> None:
        span = self.span()
        try:
            at = self.locator()
        except BadInput as problem:
            self._hint.setText(problem_words(str(problem)))
            return
        number = self.tr("%n character(s)", "", len(span)) if span else ""
        if span:
            said = self.tr("The selected passage is linked: %1.").replace("%1", number)
        elif at.region is not None:
            said = self.tr("The marked region is linked.")
        elif at.from_seconds is not None:
            said = self.tr("This stretch of the recording is linked.")
        elif at.page is not None:
            said = self.tr("Page %1 is linked.").replace("%1", str(at.page))
        else:
            said = self.tr("No words selected: the whole piece is linked.")
        self._hint.setText(said)

    def _on_link(self) -> None:
        evidence = self._model.record(self.view.currentIndex())
        if evidence is None:
            return
        try:
            at = self.locator()
        except BadInput:
            self.time_edit.setFocus()
            return
        stance = next(name for name, button in self.stances.items() if button.isChecked())
        wanted = LinkWanted(evidence.id, self._claim.id, stance, at, self._note.text().strip())
        self.accept()
        self._receive(wanted)
