"""A piece of evidence on the page: its text as kept, what is known of its capture, passages that are linked.

Nothing is fetched by showing it: a web page is shown as its kept text, never with its scripts. A PDF can be seen page
by page, a picture is blurred until it is asked for.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.models.described import day
from factdesk.desktop.views.marks import Mark
from factdesk.desktop.views.picture_view import PictureView
from factdesk.desktop.views.reader_text import GUTTER, ReaderText
from factdesk.desktop.words import joined
from factdesk.domain.claim import Claim
from factdesk.domain.evidence import Evidence, EvidenceLink
from factdesk.domain.language import direction_of
from factdesk.domain.span import Span

PICTURE, PDF = "image/", "application/pdf"
_STANCE_KINDS = {"supports": "event_report", "contradicts": "casualty_count", "context": "background"}


class EvidenceReader(QWidget):
    """One piece of evidence."""

    link_asked = Signal(int, object)
    claim_chosen = Signal(int)
    back_asked = Signal()
    picture_asked = Signal(int)
    page_asked = Signal(int, int)

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
        self.picture = PictureView()
        self.picture.page_asked.connect(self._on_page)
        forms.put(self, "picture_slot", self.picture)
        self.original_button = forms.child(self, QPushButton, "original_button")
        self.original_button.toggled.connect(self._on_original)
        self._first_page = 1
        self.evidence: Evidence | None = None
        self._turn(False)
        forms.child(self, QPushButton, "link_button").clicked.connect(self._on_link)
        forms.child(self, QToolButton, "back_button").clicked.connect(self.back_asked)

    def show_evidence(
        self, evidence: Evidence, text: str, links: Sequence[EvidenceLink], claims: Sequence[Claim], at: Span | None
    ) -> None:
        """Show a piece of evidence with the passages linked to claims, at one of them."""
        numbers = {claim.id: claim.number for claim in claims}
        is_other = self.evidence is None or self.evidence.id != evidence.id
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
        self._first_page = next((link.page for link in links if link.span == at and link.page), 1)
        if is_other:
            self._offer_original(bool(text))

    def _offer_original(self, has_text: bool) -> None:
        """Offer the pages of a PDF or the picture; a picture without text is all there is to see."""
        self.picture.clear()
        is_picture, is_pdf = self._has(PICTURE), self._has(PDF)
        self.original_button.setToolTip(self.tr("Show the file as it is kept, or its text"))
        self.original_button.setVisible(is_pdf or (is_picture and has_text))
        only_picture = is_picture and not is_pdf and not has_text
        with QSignalBlocker(self.original_button):
            self.original_button.setChecked(only_picture)
        self._on_original(only_picture)

    def _has(self, media_type: str) -> bool:
        return self.evidence is not None and any(file.media_type.startswith(media_type) for file in self.evidence.files)

    def _turn(self, to_picture: bool) -> None:
        forms.child(self, QWidget, "text_slot").setVisible(not to_picture)
        forms.child(self, QWidget, "picture_slot").setVisible(to_picture)

    def _on_original(self, wanted: bool) -> None:
        self._turn(wanted)
        original = self.tr("Pages") if self._has(PDF) else self.tr("Picture")
        self.original_button.setText(self.tr("Text") if wanted else original)
        if self.evidence is None or not wanted:
            return
        if self._has(PDF):
            self._on_page(self._first_page)
        else:
            self.picture_asked.emit(self.evidence.id)

    def _on_page(self, page: int) -> None:
        if self.evidence is not None:
            self.page_asked.emit(self.evidence.id, page)

    def _align(self, left: int, _: int) -> None:
        forms.stand_over(forms.child(self, QWidget, "article_header"), left, GUTTER)
        self.picture.align(left, GUTTER)

    def _on_link(self) -> None:
        if self.evidence is not None:
            span = None if self.original_button.isChecked() else self.text.selected_span()
            self.link_asked.emit(self.evidence.id, span)
