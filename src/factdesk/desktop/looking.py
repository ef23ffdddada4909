"""Looks at evidence as it was kept: draws its pictures and pages beside the window, and notes that it was opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices, QImage

from factdesk.desktop.desk import Desk
from factdesk.desktop.problem_words import problem_words
from factdesk.desktop.views.evidence_reader import EvidenceReader
from factdesk.desktop.views.kept_page import prepared
from factdesk.desktop.views.picture_view import read_picture
from factdesk.desktop.words import language
from factdesk.domain.errors import FactDeskError
from factdesk.domain.evidence import Locator
from factdesk.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factdesk.workspace.alike import Alike
    from factdesk.workspace.custody_log import CustodyEvent
    from factdesk.workspace.workspace import Workspace

PAGE_WIDTH = 1800
"""Pixels a PDF page is drawn wide: sharp at twice the usual width of the reader."""


class Looking(QObject):
    """Gives the evidence page what it asks to see."""

    def __init__(self, desk: Desk, reader: EvidenceReader) -> None:
        super().__init__(reader)
        self._desk, self._reader = desk, reader
        self._opened: set[int] = set()
        reader.picture_asked.connect(self._show_picture)
        reader.page_asked.connect(self._show_page)
        reader.web_asked.connect(self._show_web)
        reader.play_asked.connect(self._play)
        reader.custody_asked.connect(self._show_custody)
        reader.words_asked.connect(self._find_words)
        self._copies: QTemporaryDir | None = None
        desk.opened.connect(self._opened.clear)

    def look(self, evidence: int) -> None:
        """Show what is known beside a piece of evidence that was opened: where it is kept again, how it is judged."""
        self.note_opened(evidence)
        names = language()

        def job(workspace: Workspace) -> tuple[Sequence[Alike], list[str]]:
            return workspace.evidence.alike(evidence), judged(workspace, evidence, names)

        def shown(answer: tuple[Sequence[Alike], list[str]]) -> None:
            if self._is_shown(evidence):
                self._reader.show_again(answer[0])
                self._reader.show_codes(answer[1])

        self._desk.ask(self, job, shown, urgent=False)

    def note_opened(self, evidence: int) -> None:
        """Write into the history that evidence was looked at, once as long as the workspace is open."""
        if evidence not in self._opened:
            self._opened.add(evidence)
            self._desk.ask(self, lambda ws: ws.custody.note_opened(evidence), urgent=False)

    def _show_picture(self, evidence: int) -> None:
        def job(workspace: Workspace) -> QImage | None:
            return read_picture(workspace.viewing.picture(evidence))

        def shown(image: QImage | None) -> None:
            if self._is_shown(evidence):
                self._reader.picture.show_picture(image)

        self._desk.ask(self, job, shown, lambda problem: self._tell(evidence, problem))

    def _show_web(self, evidence: int) -> None:
        def shown(answer: tuple[str, dict[str, QImage]]) -> None:
            if self._is_shown(evidence):
                self._reader.web.show_page(*answer)

        def failed(problem: FactDeskError) -> None:
            if self._is_shown(evidence):
                self._reader.web.tell(problem_words(str(problem)))

        self._desk.ask(self, lambda ws: prepared(ws.viewing.page(evidence)), shown, failed)

    def _show_custody(self, evidence: int) -> None:
        def shown(events: Sequence[CustodyEvent]) -> None:
            if self._is_shown(evidence):
                self._reader.custody.show_events(events)

        self._desk.ask(self, lambda ws: ws.custody.of(evidence), shown)

    def _play(self, evidence: int) -> None:
        """Give a copy to the system's player, under its own name: the kept file is named after its hash."""
        self._copies = self._copies or QTemporaryDir()
        folder = Path(self._copies.path())
        self._desk.ask(
            self,
            lambda ws: ws.viewing.copy_recording(evidence, folder),
            lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
        )

    def _find_words(self, evidence: int, words: str) -> None:
        """Link the words selected in a kept page by where they stand in its text."""
        self._desk.ask(
            self,
            lambda ws: Locator(find(ws.evidence.text(evidence), words)),
            lambda at: self._reader.link_asked.emit(evidence, at),
        )

    def _show_page(self, evidence: int, page: int) -> None:
        def job(workspace: Workspace) -> QImage | None:
            return read_picture(workspace.viewing.pdf_page(evidence, page, width=PAGE_WIDTH))

        def shown(image: QImage | None) -> None:
            if self._is_shown(evidence):
                self._reader.picture.show_page(image, page)

        def failed(problem: FactDeskError) -> None:
            if page > 1 and self._is_shown(evidence):
                self._reader.picture.show_page(None, page)
            else:
                self._tell(evidence, problem)

        self._desk.ask(self, job, shown, failed)

    def _tell(self, evidence: int, problem: FactDeskError) -> None:
        if self._is_shown(evidence):
            self._reader.picture.tell(problem_words(str(problem)))

    def _is_shown(self, evidence: int) -> bool:
        return self._reader.evidence is not None and self._reader.evidence.id == evidence


def find(text: str, words: str) -> Span:
    """Return where words stand in a text; see :func:`factdesk.workspace.linking.find_words`."""
    from factdesk.workspace.linking import find_words

    return find_words(text, words)


def judged(workspace: Workspace, evidence: int, language_: str) -> list[str]:
    """Return the Admiralty code of a piece in words: its source's reliability, and the information's credibility."""
    piece = workspace.evidence.get(evidence)
    source = workspace.sources.by_name(piece.source)
    codes = (("reliability", source.reliability if source else ""), ("credibility", piece.credibility))
    terms = [workspace.scales.scale(scale).term(code) for scale, code in codes if code]
    return [term.name(language_) for term in terms if term is not None]
