"""A piece of evidence on the page: its text as kept, what is known of its capture, passages that are linked.

Nothing is fetched by showing it: only the kept text is shown, never a page with its pictures and scripts.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.models.described import day
from factdesk.desktop.views.marks import Mark
from factdesk.desktop.views.reader_text import GUTTER, ReaderText
from factdesk.desktop.words import joined
from factdesk.domain.claim import Claim
from factdesk.domain.evidence import Evidence, EvidenceLink
from factdesk.domain.language import direction_of
from factdesk.domain.span import Span

_STANCE_KINDS = {"supports": "event_report", "contradicts": "casualty_count", "context": "background"}


class EvidenceReader(QWidget):
    """One piece of evidence."""

    link_asked = Signal(int, object)
    claim_chosen = Signal(int)
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("evidence_reader", self)
        self._title = forms.child(self, QLabel, "title_label")
        self._facts = forms.child(self, QLabel, "facts_label")
        for label in (self._title, self._facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.text = ReaderText()
        self.text.setAccessibleName(self.tr("Text of the evidence"))
        self.text.claim_clicked.connect(self.claim_chosen)
        forms.put(self, "text_slot", self.text)
        self.text.column_moved.connect(self._align)
        self.evidence: Evidence | None = None
        forms.child(self, QPushButton, "link_button").clicked.connect(self._on_link)
        forms.child(self, QToolButton, "back_button").clicked.connect(self.back_asked)

    def show_evidence(
        self, evidence: Evidence, text: str, links: Sequence[EvidenceLink], claims: Sequence[Claim], at: Span | None
    ) -> None:
        """Show a piece of evidence with the passages linked to claims, at one of them."""
        numbers = {claim.id: claim.number for claim in claims}
        self.evidence = evidence
        self._title.setText(evidence.title)
        captured = self.tr("captured %1").replace("%1", day(evidence.captured_at)) if evidence.captured_at else ""
        files = self.tr("%n file(s) kept", "", len(evidence.files))
        facts = [evidence.source, captured, evidence.url, files, f"SHA-256 {evidence.sha256[:16]}…"]
        self._facts.setText(joined(facts))
        shown = text or self.tr("This file has no text that can be shown. It is kept as it is, with its hash.")
        self.text.set_text(shown, direction_of(evidence.language) == "rtl")
        marks = [
            Mark(
                link.claim,
                (link.span,),
                _STANCE_KINDS.get(link.stance, ""),
                numbers.get(link.claim, 0),
                "accepted",
                "",
                0,
                link.note,
            )
            for link in links
            if link.span is not None and text
        ]
        self.text.set_marks(sorted(marks, key=lambda mark: mark.start), [])
        found = next((link.claim for link in links if link.span == at and at is not None), None)
        self.text.choose(found)

    def _align(self, left: int, _: int) -> None:
        forms.stand_over(forms.child(self, QWidget, "article_header"), left, GUTTER)

    def _on_link(self) -> None:
        if self.evidence is not None:
            self.link_asked.emit(self.evidence.id, self.text.selected_span())
