"""A piece of evidence on the page: its text, its page, its picture or its recording as kept, with what is linked.

Nothing is fetched by showing it. Pictures, those of a web page too, are blurred until they are asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.models.described import day
from factdesk.desktop.views.article_header import FACTS_LINES, TITLE_LINES
from factdesk.desktop.views.clamped import Clamped
from factdesk.desktop.views.custody_view import CustodyView
from factdesk.desktop.views.evidence_again import alike_links
from factdesk.desktop.views.kept_page import KeptPage
from factdesk.desktop.views.marks import Mark
from factdesk.desktop.views.picture_view import PictureView
from factdesk.desktop.views.reader_text import GUTTER, ReaderText
from factdesk.desktop.views.recording_view import Heard, RecordingView
from factdesk.desktop.views.region_label import RegionMark
from factdesk.desktop.words import joined
from factdesk.domain.claim import Claim
from factdesk.domain.errors import BadInput
from factdesk.domain.evidence import Evidence, EvidenceLink, Locator
from factdesk.domain.language import direction_of

if TYPE_CHECKING:
    from factdesk.workspace.alike import Alike

PDF = "application/pdf"
PAGES = ("application/warc", "text/html", "multipart/related")
NARROW = 300
"""Below this many pixels over the text the header takes the whole width instead."""
SPACE = 8
"""Pixels between the ways of seeing, at most."""
MODES = ("text", "page", "picture", "recording", "custody")
_STANCE_KINDS = {"supports": "event_report", "contradicts": "casualty_count", "context": "background"}


class EvidenceReader(QWidget):
    """One piece of evidence."""

    link_asked = Signal(int, object)
    words_asked = Signal(int, str)
    claim_chosen = Signal(int)
    back_asked = Signal()
    picture_asked = Signal(int)
    page_asked = Signal(int, int)
    web_asked = Signal(int)
    play_asked = Signal(int)
    custody_asked = Signal(int)
    evidence_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("evidence_reader", self)
        self._title = forms.child(self, QLabel, "title_label")
        self._facts = forms.child(self, QLabel, "facts_label")
        for label in (self._title, self._facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
        forms.lead(self._title, self._facts)
        self._said = Clamped(self._title, TITLE_LINES), Clamped(self._facts, FACTS_LINES)
        self.text, self.web, self.picture = ReaderText(), KeptPage(), PictureView()
        self.recording, self.custody = RecordingView(), CustodyView()
        self.text.setAccessibleName(self.tr("Text of the evidence"))
        self.text.column_moved.connect(self._align)
        self.picture.page_asked.connect(self._on_page)
        self.recording.play_asked.connect(lambda: self._ask(self.play_asked))
        views = (self.text, self.web, self.picture, self.recording, self.custody)
        for name, view in zip(MODES, views, strict=True):
            forms.put(self, f"{name}_slot", view)
        for clicked in (self.text.claim_clicked, self.picture.label.claim_clicked, self.recording.claim_chosen):
            clicked.connect(self.claim_chosen)
        self.modes = {name: forms.child(self, QPushButton, f"{name}_mode") for name in MODES}
        for name, button in self.modes.items():
            button.clicked.connect(lambda _=False, chosen=name: self.set_mode(chosen))
        self.more_button = forms.child(self, QToolButton, "more_button")
        self._again = forms.child(self, QLabel, "again_label")
        self._again.linkActivated.connect(lambda number: self.evidence_asked.emit(int(number)))
        self._again.hide()
        self.evidence: Evidence | None = None
        self.mode = "text"
        self._at: Locator | None = None
        self._codes: tuple[str, ...] = ()
        self._has_text = False
        self.set_mode("text")
        self._link = forms.child(self, QPushButton, "link_button")
        self._link_words = self._link.text()
        self._link.setAccessibleName(self._link_words)
        self._link.setToolTip(self._link_words)
        self._link.clicked.connect(self._on_link)
        forms.child(self, QToolButton, "back_button").clicked.connect(self.back_asked)

    def show_evidence(
        self,
        evidence: Evidence,
        text: str,
        links: Sequence[EvidenceLink],
        claims: Sequence[Claim],
        at: Locator | None = None,
    ) -> None:
        """Show a piece of evidence with what is linked to claims, at one such place."""
        is_other = self.evidence is None or self.evidence.id != evidence.id
        self.evidence, self._at, self._has_text = evidence, at, bool(text)
        self._show_head(evidence)
        shown = text or self.tr("This file has no text that can be shown. It is kept as it is, with its hash.")
        self.text.set_text(shown, direction_of(evidence.language) == "rtl")
        self._show_links(links, claims)
        if is_other:
            self.show_again([])
            self.picture.clear()
            self.web.clear_page()
        if at is not None or is_other:
            self.recording.bring(at)
            self._offer_modes()
            self.set_mode(self._mode_for(at))
        elif self.mode == "custody":
            self._ask(self.custody_asked)

    def show_again(self, found: Sequence[Alike]) -> None:
        """Show where this photo, file or text is kept a second time."""
        self._again.setText(alike_links(found))
        self._again.setVisible(bool(found))

    def show_codes(self, codes: Sequence[str]) -> None:
        """Show how the source and the information are judged."""
        self._codes = tuple(codes)
        if self.evidence is not None:
            self._show_head(self.evidence)

    def set_mode(self, mode: str) -> None:
        """Show the text, the page, the picture, the recording or who did what with it."""
        self.mode = mode
        for name, button in self.modes.items():
            forms.child(self, QWidget, f"{name}_slot").setVisible(name == mode)
            button.setChecked(name == mode)
        if self.evidence is None:
            return
        at = self._at or Locator()
        if mode == "page" and self._has(PDF):
            forms.child(self, QWidget, "page_slot").hide()
            forms.child(self, QWidget, "picture_slot").show()
            self._on_page(at.page or self.picture.page or 1)
            self.picture.bring(at.region)
        elif mode == "page":
            self._ask(self.web_asked)
        elif mode == "picture":
            self._ask(self.picture_asked)
            self.picture.bring(at.region)
        elif mode == "custody":
            self._ask(self.custody_asked)

    def locator(self) -> Locator:
        """Return what is marked of what is seen: words, a region, the page, a time.

        Raises:
            BadInput: what is written as time is none.
        """
        if self.mode == "recording":
            return Locator(None, None, None, *self.recording.time())
        if self.mode == "picture" or (self.mode == "page" and self._has(PDF)):
            return Locator(None, self.picture.page or None, self.picture.region)
        return Locator(self.text.selected_span() if self.mode == "text" and self._has_text else None)

    def _show_head(self, evidence: Evidence) -> None:
        self._said[0].say(evidence.title)
        captured = self.tr("captured %1").replace("%1", day(evidence.captured_at)) if evidence.captured_at else ""
        files = self.tr("%n file(s) kept", "", len(evidence.files))
        facts = [evidence.source, *self._codes, captured, evidence.url, evidence.archive_url, files,
                 f"SHA-256 {evidence.sha256[:16]}…"]  # fmt: skip
        self._said[1].say(joined(facts))

    def _show_links(self, links: Sequence[EvidenceLink], claims: Sequence[Claim]) -> None:
        numbers = {claim.id: claim.number for claim in claims}
        words = {claim.id: claim.statement or claim.quote for claim in claims}
        marks = [
            Mark(link.claim, (link.span,), _STANCE_KINDS.get(link.stance, ""), numbers.get(link.claim, 0), "accepted",
                 "", 0, link.note)
            for link in links
            if link.span is not None and self._has_text
        ]  # fmt: skip
        self.text.set_marks(sorted(marks, key=lambda mark: mark.start), [])
        span = self._at.span if self._at else None
        self.text.choose(next((link.claim for link in links if span is not None and link.span == span), None))
        regions = [
            (link.page, RegionMark(link.claim, link.region, link.stance, numbers.get(link.claim, 0)))
            for link in links
            if link.region is not None
        ]
        self.picture.set_regions(regions)
        self.recording.show_linked([
            Heard(link.id, link.claim, link.stance, link.locator, words.get(link.claim, ""), link.note)
            for link in links
            if link.from_seconds is not None
        ])  # fmt: skip

    def _offer_modes(self) -> None:
        """Offer only the ways in which this piece can be seen; its custody always."""
        is_pdf, is_recording = self._has(PDF), self._has("audio/", "video/")
        offered = {
            "text": self._has_text or not (self._has("image/") or is_recording),
            "page": is_pdf or self._has(*PAGES),
            "picture": self._has("image/") and not is_pdf,
            "recording": is_recording,
            "custody": True,
        }
        for name, button in self.modes.items():
            button.setVisible(offered[name])
        self.modes["page"].setText(self.tr("Pages") if is_pdf else self.tr("Page"))
        self._give_room()

    def _mode_for(self, at: Locator | None) -> str:
        """Return how a place in the evidence is seen; without one, its text where it has any."""
        wanted = "text"
        if at is not None and at.from_seconds is not None:
            wanted = "recording"
        elif at is not None and at.span is None and (at.region or at.page):
            wanted = "page" if self._has(PDF) else "picture"
        if not self.modes[wanted].isHidden():
            return wanted
        return next(name for name in ("text", "picture", "recording", "custody") if not self.modes[name].isHidden())

    def _has(self, *media_types: str) -> bool:
        return self.evidence is not None and any(f.media_type.startswith(media_types) for f in self.evidence.files)

    def _ask(self, signal: SignalInstance) -> None:
        if self.evidence is not None:
            signal.emit(self.evidence.id)

    def _on_page(self, page: int) -> None:
        if self.evidence is not None:
            self.page_asked.emit(self.evidence.id, page)

    def _align(self, left: int, _: int) -> None:
        is_narrow = self.width() - left - GUTTER < NARROW
        forms.stand_over(forms.child(self, QWidget, "article_header"), GUTTER if is_narrow else left, GUTTER)
        for view in (self.picture, self.recording, self.web, self.custody):
            view.align(left, GUTTER)
        self._give_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """Leave the words of the link button out where the ways of seeing need the room."""
        header = forms.child(self, QWidget, "article_header")
        layout = header.layout()
        if layout is None:
            return
        margins = layout.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        modes = sum(chip.sizeHint().width() + SPACE for chip in self.modes.values() if not chip.isHidden())
        self._link.setText(self._link_words)
        if modes + self._link.sizeHint().width() > room:
            self._link.setText("")

    def ask_link(self) -> None:
        """Ask for a link of what is marked to the chosen claim."""
        self._on_link()

    def _on_link(self) -> None:
        if self.evidence is None:
            return
        if self.mode == "page" and (words := self.web.selected_words()):
            self.words_asked.emit(self.evidence.id, words)
            return
        try:
            self.link_asked.emit(self.evidence.id, self.locator())
        except BadInput:
            self.recording.time_edit.setFocus()
