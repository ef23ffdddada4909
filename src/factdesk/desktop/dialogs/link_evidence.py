"""Links a passage of evidence to a claim: choose the evidence, select the words, say how they bear on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QPushButton, QTextEdit, QWidget

from factdesk.desktop import forms
from factdesk.desktop.desk import Desk
from factdesk.desktop.models.described import evidence_line
from factdesk.desktop.models.records import Records
from factdesk.desktop.offsets import Offsets, shown
from factdesk.desktop.views.line_delegate import LineDelegate
from factdesk.domain.claim import Claim
from factdesk.domain.evidence import STANCES, Evidence
from factdesk.domain.language import direction_of
from factdesk.domain.span import Span


@dataclass(frozen=True)
class LinkWanted:
    """What the person wants linked."""

    evidence: int
    claim: int
    stance: str
    span: Span | None
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
        self._passage_wanted: Span | None = None
        self._model = Records(evidence_line, self)
        self.view = forms.child(self, QListView, "evidence_view")
        self.view.setModel(self._model)
        self.view.setItemDelegate(LineDelegate(parent=self.view))
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        forms.child(self, QLineEdit, "filter_edit").textChanged.connect(self._model.filter)
        self.passage = forms.child(self, QTextEdit, "passage_text")
        self.passage.selectionChanged.connect(self._on_selected)
        self.stances = {name: forms.child(self, QPushButton, f"{name}_button") for name in STANCES}
        self._note = forms.child(self, QLineEdit, "note_edit")
        self._hint = forms.child(self, QLabel, "hint_label")
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

    def reload(self, choose: Evidence | None = None, span: Span | None = None) -> None:
        """Read the list of evidence again, and choose one of it, at a passage if one is given."""
        self._wanted, self._passage_wanted = (choose.id if choose else None), span
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
        if self._passage_wanted is not None and self._wanted == evidence.id:
            start, end = self._offsets.span_to_qt(self._passage_wanted)
            cursor = QTextCursor(self.passage.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.passage.setTextCursor(cursor)
        self._on_selected()

    def span(self) -> Span | None:
        """Return the selected passage, None for the whole piece."""
        cursor = self.passage.textCursor()
        if not cursor.hasSelection():
            return None
        found = self._offsets.span_to_text(cursor.selectionStart(), cursor.selectionEnd()).trimmed(self._text)
        return found if len(found) else None

    def _on_selected(self) -> None:
        span = self.span()
        number = self.tr("%n character(s)", "", len(span)) if span else ""
        whole = self.tr("No words selected: the whole piece is linked.")
        self._hint.setText(self.tr("The selected passage is linked: %1.").replace("%1", number) if span else whole)

    def _on_link(self) -> None:
        evidence = self._model.record(self.view.currentIndex())
        if evidence is None:
            return
        stance = next(name for name, button in self.stances.items() if button.isChecked())
        wanted = LinkWanted(evidence.id, self._claim.id, stance, self.span(), self._note.text().strip())
        self.accept()
        self._receive(wanted)
