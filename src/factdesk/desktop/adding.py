"""Taking things in: files, pasted text, web addresses and what is dropped, as articles or as evidence."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from factdesk.desktop.desk import Desk
from factdesk.desktop.dialogs.address import ask_address
from factdesk.desktop.messages import MessageBar
from factdesk.desktop.problem_words import problem_words
from factdesk.desktop.reading import Reading
from factdesk.desktop.tasks import NETWORK, Task
from factdesk.desktop.views.evidence_again import alike_words
from factdesk.domain.errors import FactDeskError
from factdesk.domain.evidence import Evidence
from factdesk.progress import Progress
from factdesk.settings import Settings

if TYPE_CHECKING:
    from factdesk.capture.captured import Captured
    from factdesk.workspace.alike import Alike
    from factdesk.workspace.articles import ArticleAdded
    from factdesk.workspace.workspace import Workspace

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_SAME = 0.5
_PROPOSED = "propose claims"


class Adding(QObject):
    """The ways in."""

    waiting_asked = Signal()
    evidence_asked = Signal(int)

    def __init__(self, desk: Desk, reading: Reading, messages: MessageBar, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._reading, self._messages, self._settings = desk, reading, messages, settings
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "add_files": self.ask_files, "add_paste": self.paste, "add_page": self.ask_page,
            "try_sample": self.add_sample, "evidence_file": self.ask_evidence_files,
            "evidence_page": self.ask_evidence_page,
        }  # fmt: skip

    def ask_files(self) -> None:
        """Let the person choose files to add as articles."""
        kinds = (
            self.tr("Articles")
            + " (*.txt *.html *.htm *.docx *.odt *.pdf *.eml *.rtf *.md);;"
            + self.tr("All files")
            + " (*)"
        )
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Add articles"), "", kinds)
        self.add_files([Path(path) for path in paths])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add files as articles, and open the last one."""
        for path in paths:
            label = self.tr("Adding %1").replace("%1", path.name)
            self._desk.work(label, partial(_add_file, path), self._on_added)

    def paste(self) -> None:
        """Add what is on the clipboard: files, an address, or a text."""
        held: QMimeData | None = QGuiApplication.clipboard().mimeData()  # none where the clipboard is empty
        if held is None or not self.take(held):
            self._messages.warn(self.tr("There is nothing on the clipboard that can be read as an article."))

    def can_take(self, data: QMimeData) -> bool:
        """Whether something dragged or pasted can be added."""
        return data.hasUrls() or data.hasText()

    def take(self, data: QMimeData) -> bool:
        """Add what was dropped or pasted; say whether there was anything."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        pages = [url.toString() for url in data.urls() if url.scheme() in {"http", "https"}]
        text = data.text().strip() if data.hasText() and not files else ""
        if not pages and _ADDRESS.fullmatch(text):
            pages = [text]
        self.add_files(files)
        for page in pages:
            self.add_page(page)
        if text and not pages:
            self.add_text(text)
        return bool(files or pages or text)

    def add_text(self, text: str) -> None:
        """Add a text as an article."""
        name = self.tr("pasted text")
        self._desk.work(
            self.tr("Adding the text"),
            lambda ws, _: ws.articles.add_text(text, name),
            self._on_added,
        )

    def ask_page(self) -> None:
        """Let the person type a web address to add as an article."""
        ask_address(self._window, self.tr("The page is fetched once, now, and kept as it is."), self.add_page)

    def add_page(self, address: str) -> None:
        """Fetch a page beside the window and add it as an article."""

        def fetched(captured: Any) -> None:
            self._desk.work(
                self.tr("Adding the page"),
                partial(_add_page, address, captured),
                self._on_added,
            )

        self._fetch(address, "article", fetched)

    def add_sample(self) -> None:
        """Add the sample article that comes with the desk."""
        from factdesk.assets import resource

        self.add_files([resource("samples", "l24-idlib.txt")])

    def ask_evidence_files(self, done: Callable[[Evidence], object] | None = None) -> None:
        """Let the person choose files to keep as evidence."""
        paths, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Add evidence"), "", self.tr("All files") + " (*)"
        )
        self.add_evidence_files([Path(path) for path in paths], done)

    def add_evidence_files(self, paths: Sequence[Path], done: Callable[[Evidence], object] | None = None) -> None:
        """Keep files as evidence."""
        for path in paths:
            label = self.tr("Keeping %1").replace("%1", path.name)
            self._desk.work(label, partial(_keep_file, path), lambda kept: self._kept(kept[0], kept[1], done))

    def ask_evidence_page(self, done: Callable[[Evidence], object] | None = None) -> None:
        """Let the person type a web address to keep as evidence."""
        ask_address(
            self._window,
            self.tr("The page is fetched once, now, with its pictures, and kept with its hash."),
            lambda address: self.add_evidence_page(address, done),
        )

    def add_evidence_page(self, address: str, done: Callable[[Evidence], object] | None = None) -> None:
        """Fetch a page beside the window and keep it as evidence."""

        def fetched(captured: Any) -> None:
            self._desk.work(
                self.tr("Keeping the page"),
                partial(_keep_page, address, captured),
                lambda kept: self._kept(kept[0], kept[1], done),
            )

        self._fetch(address, "evidence", fetched)

    def _fetch(self, address: str, wanted: str, done: Callable[[Any], object]) -> None:
        """Fetch a page beside the window; one that cannot be had is told as a failure and waits to be tried again."""

        def job(progress: Progress) -> object:
            from factdesk.workspace.pages import fetch

            return fetch(address, progress, whole=wanted == "evidence")

        def failed(problem: FactDeskError) -> None:
            self._desk.ask(self, lambda ws: ws.attempts.note(address, str(problem), wanted))
            self._messages.error(
                self.tr("%1. It waits to be tried again.").replace("%1", problem_words(str(problem)).rstrip(".")),
                self.tr("Show what waits"),
                self.waiting_asked.emit,
            )

        Task(self, job, self.tr("Fetching the page"), NETWORK).on_done(done).on_failed(failed).start()

    def _on_added(self, added: ArticleAdded) -> None:
        article = added.article.id
        self._reading.show(article)
        if added.duplicate_of is not None:
            self._messages.info(self.tr("This text is here already: opened it."))
            return
        if self._settings.propose_at_once:
            label = self.tr("Looking for claims")
            self._desk.work(label, lambda ws, _: ws.proposals.propose(article), self._on_proposed)
        if added.similar and added.similar[0][1] >= _SAME:
            self._say_similar(*added.similar[0])
        elif added.warnings:
            self._messages.warn(" ".join(map(problem_words, added.warnings)))
        else:
            self._messages.info(self.tr("Article added."), self.tr("Undo"), self._undo_added)

    def _say_similar(self, other: int, likeness: float) -> None:
        said = self.tr("Much like article %1: %2 % the same words.")
        said = said.replace("%1", str(other)).replace("%2", f"{likeness * 100:.0f}")
        self._messages.question(said, self.tr("Show it"), lambda: self._reading.show(other))

    def _on_proposed(self, made: list[int]) -> None:
        if made:
            self._reading.expect(made[0])

    def _undo_added(self) -> None:
        if self._desk.standing.undo_label == _PROPOSED:
            self._desk.undo()
        self._desk.undo()

    def _kept(
        self, evidence: Evidence, again: Sequence[Alike], done: Callable[[Evidence], object] | None = None
    ) -> None:
        kept = self.tr("Evidence kept: %1").replace("%1", evidence.title)
        if again:
            number = again[0].evidence
            self._messages.question(
                f"{kept} · {alike_words(again[0])}", self.tr("Show it"), lambda: self.evidence_asked.emit(number)
            )
        else:
            self._messages.info(kept, self.tr("Undo"), self._desk.undo)
        if done is not None:
            done(evidence)


def _keep_file(path: Path, workspace: Workspace, _: Progress) -> tuple[Evidence, Sequence[Alike]]:
    kept = workspace.evidence.add_file(path)
    return kept, workspace.evidence.alike(kept.id)


def _keep_page(address: str, captured: Captured, workspace: Workspace, _: Progress) -> tuple[Evidence, Sequence[Alike]]:
    kept = workspace.evidence.add_captured(captured, kind="page")
    workspace.attempts.done(address, "evidence")
    return kept, workspace.evidence.alike(kept.id)


def _add_file(path: Path, workspace: Workspace, _: Progress) -> ArticleAdded:
    return workspace.articles.add_file(path)


def _add_page(address: str, captured: Captured, workspace: Workspace, _: Progress) -> ArticleAdded:
    added = workspace.articles.add_captured(captured)
    workspace.attempts.done(address, "article")
    return added
