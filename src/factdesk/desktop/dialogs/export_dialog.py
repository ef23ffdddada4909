"""Writes claims for other programs and desks: which ones, in which form, with what each form is good for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.desk import Desk
from factdesk.desktop.dialogs.report_subjects import Subject, incidents_and_views
from factdesk.desktop.words import QT_TRANSLATE_NOOP, language, translate
from factdesk.domain.scale import Scale

LANGUAGES = ("en", "ar")
_TOLD_WIDTH = 380


@dataclass(frozen=True)
class Form:
    """A form of ``workspace.exchange.FORMS``: its ending, its name, and what it holds."""

    id: str
    ending: str
    name: str
    told: str


FORMS = (
    Form("xlsx", ".xlsx", QT_TRANSLATE_NOOP("ExportForms", "Workbook (.xlsx)"),
         QT_TRANSLATE_NOOP("ExportForms", "Claims, evidence, figures and sources, a sheet each.")),
    Form("claims-csv", ".csv", QT_TRANSLATE_NOOP("ExportForms", "Table (.csv)"),
         QT_TRANSLATE_NOOP("ExportForms", "Claims, a row each; cells that look like formulas are made harmless.")),
    Form("claims-jsonl", ".jsonl", QT_TRANSLATE_NOOP("ExportForms", "JSON Lines (.jsonl)"),
         QT_TRANSLATE_NOOP("ExportForms", "Claims, a line each, for scripts.")),
    Form("claimreview", ".json", QT_TRANSLATE_NOOP("ExportForms", "ClaimReview (.json)"),
         QT_TRANSLATE_NOOP("ExportForms", "Rated claims for search engines; what they would object to is told.")),
    Form("mediareview", ".json", QT_TRANSLATE_NOOP("ExportForms", "MediaReview (.json)"),
         QT_TRANSLATE_NOOP("ExportForms", "Claims with pictures or recordings, and what was done to these.")),
    Form("annotations", ".jsonld", QT_TRANSLATE_NOOP("ExportForms", "Web annotations (.jsonld)"),
         QT_TRANSLATE_NOOP("ExportForms", "Every mark by its place and its words, after the W3C’s standard.")),
    Form("record", ".json", QT_TRANSLATE_NOOP("ExportForms", "Record (.json)"),
         QT_TRANSLATE_NOOP("ExportForms", "All that is known of them, without the kept files; comes in again whole.")),
    Form("bundle", ".zip", QT_TRANSLATE_NOOP("ExportForms", "Bundle with all files (.zip)"),
         QT_TRANSLATE_NOOP("ExportForms", "The record with every kept file; anybody can check the hashes.")),
)  # fmt: skip


@dataclass(frozen=True)
class ExportWanted:
    """What the person chose."""

    subject: Subject
    form: Form
    page: str
    language: str
    media: str = ""


class ExportDialog(QDialog):
    """Which claims, in which form."""

    def __init__(
        self, parent: QWidget, desk: Desk, subjects: Sequence[Subject], receive: Callable[[ExportWanted], object]
    ) -> None:
        super().__init__(parent)
        forms.load("export", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._receive = receive
        self._subjects = [*subjects, Subject(self.tr("Everything (all accepted claims; a bundle holds all there is)"))]
        self.about_box, self.form_box, self.language_box, self.media_box = (
            forms.child(self, QComboBox, f"{name}_box") for name in ("about", "form", "language", "media")
        )
        self.page_edit = forms.child(self, QLineEdit, "page_edit")
        self.save_button = forms.child(self, QPushButton, "save_button")
        told = forms.child(self, QLabel, "form_label")
        told.setMinimumSize(_TOLD_WIDTH, 2 * told.fontMetrics().lineSpacing() + 4)
        for form in FORMS:
            self.form_box.addItem(translate("ExportForms", form.name))
        for subject in self._subjects:
            self.about_box.addItem(subject.label)
        self.form_box.currentIndexChanged.connect(self._on_changed)
        forms.child(self, QPushButton, "cancel_button").clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)
        words = (self.tr("The incident “%1”"), self.tr("The saved search “%1”"))
        desk.ask(self, lambda ws: incidents_and_views(ws, *words), self._on_more)
        desk.ask(self, lambda ws: ws.scales.scale("media"), self._on_media)
        self._on_changed()

    @property
    def wanted(self) -> ExportWanted:
        """What is chosen."""
        return ExportWanted(
            self._subjects[self.about_box.currentIndex()], FORMS[self.form_box.currentIndex()],
            self.page_edit.text().strip(), LANGUAGES[self.language_box.currentIndex()],
            self.media_box.currentData() or "",
        )  # fmt: skip

    def _on_more(self, more: Sequence[Subject]) -> None:
        self._subjects += more
        for subject in more:
            self.about_box.addItem(subject.label)

    def _on_media(self, scale: Scale) -> None:
        for term in scale.terms:
            self.media_box.addItem(term.name(language()), term.id)

    def _on_changed(self) -> None:
        form = FORMS[self.form_box.currentIndex()]
        forms.child(self, QLabel, "form_label").setText(translate("ExportForms", form.told))
        shown = {"page": form.id in ("claimreview", "mediareview"), "media": form.id == "mediareview"}
        for name, field in (("page", "page_edit"), ("media", "media_box")):
            for widget in (f"{name}_caption", field):
                forms.child(self, QWidget, widget).setVisible(shown[name])

    def _on_save(self) -> None:
        wanted = self.wanted
        self.accept()
        self._receive(wanted)
