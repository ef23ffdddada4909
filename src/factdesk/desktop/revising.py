"""Takes in a corrected text as a new revision, and asks about claims that could not be carried over by themselves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from factdesk.desktop.desk import Desk
from factdesk.desktop.dialogs.carry_over import CarryOverDialog
from factdesk.desktop.messages import MessageBar
from factdesk.desktop.models.described import Describer
from factdesk.desktop.reading import Reading

if TYPE_CHECKING:
    from factdesk.workspace.revisions import Revised, Uncarried


class Revising(QObject):
    """Revisions of the article that is read."""

    def __init__(
        self, desk: Desk, reading: Reading, messages: MessageBar, describer: Describer, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self._reading, self._messages = desk, reading, messages
        self._describer, self._window = describer, window
        reading.article_shown.connect(self._on_article)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {"revise_file": self.ask_file, "revise_paste": self.paste}

    def ask_file(self) -> None:
        """Let the person choose the file with the corrected text."""
        if self._reading.article is None:
            return
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Corrected text"), "", self.tr("All files") + " (*)"
        )
        if path:
            self.add_file(Path(path))

    def add_file(self, path: Path) -> None:
        """Take in a corrected text from a file."""
        article = self._reading.article
        if article is not None:
            number, label = article.id, self.tr("Carrying claims over")
            self._desk.work(label, lambda ws, _: ws.revisions.add_file(number, path), self._on_revised)

    def paste(self) -> None:
        """Take in a corrected text from the clipboard."""
        article, text = self._reading.article, QGuiApplication.clipboard().text()
        if article is not None:
            number, label = article.id, self.tr("Carrying claims over")
            self._desk.work(label, lambda ws, _: ws.revisions.add_text(number, text), self._on_revised)

    def _on_revised(self, revised: Revised) -> None:
        self._reading.show(revised.article.id)
        if not revised.waiting:
            self._messages.info(self.tr("%n claim(s) carried over to the corrected text.", "", len(revised.carried)))

    def _on_article(self) -> None:
        article = self._reading.article
        if article is not None and article.revision_of is not None:
            number = article.id
            self._desk.ask(self, lambda ws: ws.revisions.waiting(number), self._on_waiting, urgent=False)

    def _on_waiting(self, waiting: tuple[Uncarried, ...]) -> None:
        article = self._reading.article
        if waiting and article is not None and waiting[0].claim.article == article.revision_of:
            said = self.tr("%n claim(s) of the text before could not be carried over.", "", len(waiting))
            self._messages.question(said, self.tr("Decide"), lambda: self._decide(waiting))

    def _decide(self, waiting: tuple[Uncarried, ...]) -> None:
        CarryOverDialog(self._window, waiting, self._reading.text, self._describer, self._carry).open()

    def _carry(self, one: Uncarried) -> None:
        article, near = self._reading.article, one.near
        if article is not None and near is not None:
            number = article.id
            self._desk.do(lambda ws: ws.revisions.carry(one.claim.id, number, [near]), self.tr("Claim carried over."))
