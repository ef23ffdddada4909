"""Writes a report: what it is about, its form and language, what stands in it; its pages are shown before saving."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from factdesk.desktop import forms
from factdesk.desktop.desk import Desk
from factdesk.desktop.dialogs.report_pages import ReportPages
from factdesk.desktop.dialogs.report_subjects import Subject, incidents_and_views
from factdesk.desktop.problem_words import problem_words
from factdesk.desktop.tasks import NETWORK, Task
from factdesk.domain.errors import FactDeskError
from factdesk.progress import Progress
from factdesk.settings import Settings

if TYPE_CHECKING:
    from factdesk.report.model import Report
    from factdesk.workspace.report_preview import Preview
    from factdesk.workspace.workspace import Workspace

ENDINGS = (".docx", ".pdf", ".html")
LANGUAGES = ("en", "ar")
_CHECKS = ("charts", "pictures", "annex", "history", "notes", "victims")


@dataclass(frozen=True)
class ReportWanted:
    """What the person chose. ``options`` are the arguments of ``workspace.reports.report_options``."""

    subject: Subject
    ending: str
    language: str
    title: str
    template: Path | None
    since: Path | None
    options: dict[str, Any]

    def gathered(self, workspace: Workspace, progress: Progress) -> Report:
        """Return what the report says."""
        return workspace.reports.gather(**self._arguments(workspace), progress=progress)

    def written(self, workspace: Workspace, out: Path, progress: Progress) -> Any:
        """Write the report."""
        from factdesk.workspace.reports import has_office

        printer = None
        if self.ending == ".pdf" and not has_office():
            from factdesk.desktop.printing import pdf_of_page

            printer = pdf_of_page
        template = self.template if self.ending != ".html" else None
        return workspace.reports.write(
            out, **self._arguments(workspace), template=template, since=self.since, printer=printer, progress=progress
        )

    def _arguments(self, workspace: Workspace) -> dict[str, Any]:
        from factdesk.workspace.reports import report_options

        return {
            **self.subject.chosen(workspace), "incident": self.subject.incident, "language": self.language,
            "title": self.title, "options": report_options(**self.options),
        }  # fmt: skip


class ReportDialog(QDialog):
    """Choices on one side, the pages as they will be on the other."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        settings: Settings,
        subjects: Sequence[Subject],
        receive: Callable[[ReportWanted], object],
    ) -> None:
        super().__init__(parent)
        forms.load("report", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._settings, self._receive = desk, settings, receive
        self._subjects = list(subjects)
        self._task: Task | None = None
        self.about_box, self.form_box, self.language_box, self.paper_box = (
            forms.child(self, QComboBox, f"{name}_box") for name in ("about", "form", "language", "paper")
        )
        self.title_edit, self.template_edit, self.since_edit, self.people_edit = (
            forms.child(self, QLineEdit, f"{name}_edit") for name in ("title", "template", "since", "people")
        )
        self.checks = {name: forms.child(self, QCheckBox, f"{name}_check") for name in _CHECKS}
        self.pages = ReportPages()
        forms.put(self, "pages_slot", self.pages)
        self._told = forms.child(self, QLabel, "told_label")
        self._preview_label = forms.child(self, QLabel, "preview_label")
        self._bar = forms.child(self, QProgressBar, "progress_bar")
        self.preview_button = forms.child(self, QPushButton, "preview_button")
        self.save_button = forms.child(self, QPushButton, "save_button")
        self.about_box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.language_box.setCurrentIndex(LANGUAGES.index(settings.report_language))
        self.template_edit.setText(settings.report_template)
        self._connect()
        self._fill()
        words = (self.tr("The incident “%1”"), self.tr("The saved search “%1”"))
        desk.ask(self, lambda ws: incidents_and_views(ws, *words), self._on_more)
        self._on_changed()

    def _connect(self) -> None:
        forms.child(self, QPushButton, "cancel_button").clicked.connect(self.reject)
        forms.child(self, QPushButton, "template_button").clicked.connect(self._choose_template)
        forms.child(self, QPushButton, "since_button").clicked.connect(self._choose_since)
        self.preview_button.clicked.connect(self.show_pages)
        self.save_button.clicked.connect(self._on_save)
        for box in (self.about_box, self.form_box, self.language_box, self.paper_box):
            box.currentIndexChanged.connect(self._on_changed)
        for check in self.checks.values():
            check.toggled.connect(self._on_changed)
        for edit in (self.title_edit, self.template_edit, self.since_edit, self.people_edit):
            edit.textChanged.connect(self._on_changed)

    def _fill(self) -> None:
        self.about_box.clear()
        for subject in self._subjects:
            self.about_box.addItem(subject.label)

    def _on_more(self, more: Sequence[Subject]) -> None:
        known = {subject.incident for subject in self._subjects if subject.incident is not None}
        fresh = [subject for subject in more if subject.incident is None or subject.incident not in known]
        self._subjects += fresh
        for subject in fresh:
            self.about_box.addItem(subject.label)
        self._on_changed()

    @property
    def wanted(self) -> ReportWanted | None:
        """What is chosen; None while there is nothing to write about."""
        index = self.about_box.currentIndex()
        if not 0 <= index < len(self._subjects):
            return None
        template, since = self.template_edit.text().strip(), self.since_edit.text().strip()
        people = [name.strip() for name in self.people_edit.text().replace("،", ",").split(",")]
        return ReportWanted(
            self._subjects[index],
            ENDINGS[self.form_box.currentIndex()],
            LANGUAGES[self.language_box.currentIndex()],
            self.title_edit.text().strip(),
            Path(template) if template else None,
            Path(since) if since else None,
            {
                **{name: check.isChecked() for name, check in self.checks.items()},
                "page": self.paper_box.currentText(),
                "anonymise": [name for name in people if name],
            },
        )

    def show_pages(self) -> None:
        """Show the pages as they will be."""
        wanted = self.wanted
        if wanted is None or self._task is not None:
            return
        self._begin(self.tr("Laying out the pages…"))
        self._task = self._desk.ask(self, lambda ws: wanted.gathered(ws, Progress()), self._lay_out, self._on_problem)

    def _lay_out(self, report: Report) -> None:
        wanted = self.wanted
        if wanted is None:
            self._end()
            return

        def job(progress: Progress) -> Preview:
            from factdesk.desktop.printing import pdf_of_page
            from factdesk.workspace.report_preview import preview

            return preview(
                report, pdf_of_page, as_word=wanted.ending != ".html", template=wanted.template, since=wanted.since,
                progress=progress,
            )  # fmt: skip

        self._task = Task(self, job, lane=NETWORK).on_done(self._on_pages).on_failed(self._on_problem)
        self._task.start()

    def _on_pages(self, found: Preview) -> None:
        self._end()
        self.pages.show_pages(found.pages, self.tr("Page %1"))
        said = self.tr("%n page(s)", "", found.total)
        by = self.tr("laid out by LibreOffice") if found.by_office else self.tr("laid out by FactDesk")
        self._preview_label.setText(f"{said} · {by}")
        if found.total > len(found.pages):
            self._told.setText(self.tr("The first %n page(s) are shown.", "", len(found.pages)))

    def _on_problem(self, problem: FactDeskError) -> None:
        self._end()
        self.pages.show_words(problem_words(str(problem)))

    def _begin(self, words: str) -> None:
        self._bar.setRange(0, 0)
        self._bar.show()
        self.preview_button.setEnabled(False)
        self._preview_label.setText(words)

    def _end(self) -> None:
        self._task = None
        self._bar.hide()
        self.preview_button.setEnabled(self.wanted is not None)
        self._preview_label.setText("")

    def _on_changed(self) -> None:
        wanted = self.wanted
        is_incident = wanted is not None and wanted.subject.incident is not None
        self.checks["victims"].setVisible(is_incident)
        is_word = self.form_box.currentIndex() != ENDINGS.index(".html")
        for name in ("template_edit", "template_button"):
            forms.child(self, QWidget, name).setEnabled(is_word)
        self.save_button.setEnabled(wanted is not None)
        if self._task is None:
            self._bar.hide()
            self.preview_button.setEnabled(wanted is not None)
            words = self.tr("Show the pages to see how the report will look.")
            if wanted is None:
                words = self.tr("There is nothing to write about yet: open an article or accept claims.")
            self._told.setText("")
            self._preview_label.setText("")
            self.pages.show_words(words)

    def _choose_template(self) -> None:
        kinds = self.tr("Word documents") + " (*.docx *.dotx)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a template"), self.template_edit.text(), kinds)
        if path:
            self.template_edit.setText(path)

    def _choose_since(self) -> None:
        kinds = self.tr("Reports") + " (*.docx *.html)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose an earlier report"), "", kinds)
        if path:
            self.since_edit.setText(path)

    def _on_save(self) -> None:
        if (wanted := self.wanted) is not None:
            self.accept()
            self._receive(wanted)

    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.cancel()
        super().done(result)
