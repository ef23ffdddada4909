"""Asks what other fact-checkers checked: only when the button is pressed, and it says what leaves the computer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from factdesk.desktop import forms
from factdesk.desktop.desk import Desk
from factdesk.desktop.problem_words import problem_words
from factdesk.desktop.tasks import NETWORK, Task
from factdesk.desktop.words import joined
from factdesk.domain.errors import FactDeskError
from factdesk.progress import Progress
from factdesk.settings import Settings

if TYPE_CHECKING:
    from factdesk.domain.imported import ImportedClaim
    from factdesk.workspace.importing import Imported

_LANGUAGES = ("", "en", "ar")


class ClaimSearchDialog(QDialog):
    """A line of plain words, the answers below it; chosen ones are taken in as claims checked elsewhere."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        *,
        settings: Settings,
        words: str,
        open_settings: Callable[[], object],
        taken: Callable[[Imported], object],
    ) -> None:
        super().__init__(parent)
        forms.load("claim_search", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._settings, self._taken, self._open_settings = desk, settings, taken, open_settings
        self._answers: list[ImportedClaim] = []
        self._task: Task | None = None
        self.query_edit = forms.child(self, QLineEdit, "query_edit")
        self.query_edit.setText(" ".join(words.split())[:300])
        self.query_edit.setCursorPosition(0)
        self.language_box = forms.child(self, QComboBox, "language_box")
        chosen = settings.claim_search_language
        self.language_box.setCurrentIndex(_LANGUAGES.index(chosen) if chosen in _LANGUAGES else 0)
        self.answers = forms.child(self, QListWidget, "answers_list")
        self.told = forms.child(self, QLabel, "told_label")
        self.ask_button, self.key_button, self.open_button, self.take_button = (
            forms.child(self, QPushButton, f"{name}_button") for name in ("ask", "key", "open", "take")
        )
        forms.child(self, QPushButton, "cancel_button").clicked.connect(self.reject)
        self.ask_button.clicked.connect(self.ask)
        self.key_button.clicked.connect(self._on_key)
        self.open_button.clicked.connect(self._on_open)
        self.take_button.clicked.connect(self.take)
        self.query_edit.textChanged.connect(self._on_changed)
        self.answers.itemSelectionChanged.connect(self._on_changed)
        self.answers.itemActivated.connect(self._on_open)
        if not settings.claim_search_key:
            self.told.setText(self.tr("The search needs a key of your own: enter it in the settings."))
        self._on_changed()

    def ask(self) -> None:
        """Send the words and show what comes back."""
        words, language = self.query_edit.text().strip(), _LANGUAGES[self.language_box.currentIndex()]

        def job(progress: Progress) -> list[ImportedClaim]:
            from factdesk.workspace.claim_search import ask

            return ask(words, language=language, progress=progress)

        self.told.setText(self.tr("Asking…"))
        self._task = Task(self, job, lane=NETWORK).on_done(self._on_answers).on_failed(self._on_problem).start()
        self._on_changed()

    def take(self) -> None:
        """Keep the chosen answers as claims checked elsewhere."""
        chosen = [self._answers[self.answers.row(item)] for item in self.answers.selectedItems()]

        def done(found: Imported) -> None:
            self._taken(found)
            said = [self.tr("%n new", "", found.added), self.tr("%n there already", "", found.skipped)]
            self.told.setText(joined(said))

        def job(workspace: object) -> Imported:
            from factdesk.workspace.claim_search import take_answers

            return take_answers(workspace, chosen)  # type: ignore[arg-type]

        self._desk.ask(self, job, done)

    def _on_answers(self, answers: Sequence[ImportedClaim]) -> None:
        self._task = None
        self._answers = list(answers)
        self.answers.clear()
        for one in answers:
            words = f"{one.claimant}: {one.text}" if one.claimant else one.text
            facts = joined([one.rating or "–", one.publisher, one.reviewed or one.date])
            self.answers.addItem(QListWidgetItem(f"{words}\n{facts}"))
        self.answers.selectAll()
        found = self.tr("%n answer(s)", "", len(answers))
        self.told.setText(found if answers else self.tr("Nobody is known to have checked this."))
        self._on_changed()

    def _on_problem(self, problem: FactDeskError) -> None:
        self._task = None
        self.told.setText(problem_words(str(problem)))
        self._on_changed()

    def _on_changed(self) -> None:
        has_key = bool(self._settings.claim_search_key)
        chosen = self.answers.selectedItems()
        self.key_button.setVisible(not has_key)
        self.ask_button.setEnabled(has_key and bool(self.query_edit.text().strip()) and self._task is None)
        self.take_button.setEnabled(bool(chosen))
        self.open_button.setEnabled(len(chosen) == 1 and self._address() != "")

    def _address(self) -> str:
        chosen = self.answers.selectedItems()
        address = self._answers[self.answers.row(chosen[0])].url if chosen else ""
        return address if address.startswith(("https://", "http://")) else ""

    def _on_open(self) -> None:
        if address := self._address():
            QDesktopServices.openUrl(QUrl(address))

    def _on_key(self) -> None:
        self.reject()
        self._open_settings()

    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.cancel()
        super().done(result)
