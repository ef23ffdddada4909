"""Takes in claims that others checked: which column holds what, what would come in, what would not and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from factdesk.desktop import forms
from factdesk.desktop.desk import Desk
from factdesk.desktop.problem_words import problem_words
from factdesk.desktop.words import QT_TRANSLATE_NOOP, translate
from factdesk.domain.errors import FactDeskError
from factdesk.domain.imported import ImportedClaim

if TYPE_CHECKING:
    from factdesk.workspace.importing import Imported
    from factdesk.workspace.workspace import Workspace

_FORMATS = ("", "claims-csv", "xlsx", "claims-jsonl", "claimreview")
_NAMES = (
    QT_TRANSLATE_NOOP("ImportForms", "As the file’s name says"), QT_TRANSLATE_NOOP("ImportForms", "Table (CSV)"),
    QT_TRANSLATE_NOOP("ImportForms", "Workbook"), QT_TRANSLATE_NOOP("ImportForms", "JSON Lines"),
    QT_TRANSLATE_NOOP("ImportForms", "ClaimReview"),
)  # fmt: skip
FIELDS = {
    "text": QT_TRANSLATE_NOOP("ImportForms", "Claim"), "claimant": QT_TRANSLATE_NOOP("ImportForms", "Who says it"),
    "rating": QT_TRANSLATE_NOOP("ImportForms", "Rating"), "reason": QT_TRANSLATE_NOOP("ImportForms", "Reason"),
    "date": QT_TRANSLATE_NOOP("ImportForms", "Date of the claim"), "place": QT_TRANSLATE_NOOP("ImportForms", "Place"),
    "publisher": QT_TRANSLATE_NOOP("ImportForms", "Who checked it"),
    "reviewed": QT_TRANSLATE_NOOP("ImportForms", "Date of the check"),
    "url": QT_TRANSLATE_NOOP("ImportForms", "Web address"), "title": QT_TRANSLATE_NOOP("ImportForms", "Title"),
    "kind": QT_TRANSLATE_NOOP("ImportForms", "Kind"), "language": QT_TRANSLATE_NOOP("ImportForms", "Language"),
    "id": QT_TRANSLATE_NOOP("ImportForms", "Number or id there"),
    "chain": QT_TRANSLATE_NOOP("ImportForms", "All voices, with > between"),
}  # fmt: skip
_MOST_TOLD = 2_000
ROW_HEIGHT = 34


class ImportDialog(QDialog):
    """Nothing is taken in until the person says so; every change of a column tries anew."""

    def __init__(self, parent: QWidget, desk: Desk, path: Path, taken: Callable[[Imported], object]) -> None:
        super().__init__(parent)
        forms.load("import", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._path, self._taken = desk, path, taken
        self._tries = 0
        self._is_stopped = False
        self._told: Imported | None = None
        forms.child(self, QLabel, "file_label").setText(self.tr("From %1").replace("%1", path.name))
        self.form_box = forms.child(self, QComboBox, "form_box")
        self.form_box.addItems([translate("ImportForms", name) for name in _NAMES])
        self.columns = forms.child(self, QTableWidget, "columns_table")
        self.columns.setHorizontalHeaderLabels([self.tr("Column of the file"), self.tr("is taken for")])
        self.columns.verticalHeader().hide()
        self.columns.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.columns.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.troubles = forms.child(self, QListWidget, "trouble_list")
        self.counts_label = forms.child(self, QLabel, "counts_label")
        self._bar = forms.child(self, QProgressBar, "progress_bar")
        self.take_button = forms.child(self, QPushButton, "take_button")
        self._copy = forms.child(self, QPushButton, "copy_button")
        forms.child(self, QPushButton, "cancel_button").clicked.connect(self.reject)
        self.take_button.clicked.connect(self.take)
        self._copy.clicked.connect(self._on_copy)
        self.form_box.currentIndexChanged.connect(self.read)
        self.read()

    def read(self) -> None:
        """Read the columns of the file again, and try."""
        self.columns.setRowCount(0)
        form = self._form()

        def job(_: Workspace) -> tuple[str, ...]:
            from factdesk.workspace.import_lines import headings

            return headings(self._path, form)

        self._desk.ask(self, job, self._on_headings, self._on_problem)

    def mapping(self) -> dict[str, str]:
        """Return the column of each field whose column has another name."""
        named = {}
        for row in range(self.columns.rowCount()):
            column, box = self._column(row), self._box(row)
            field = str(box.currentData() or "")
            if field and ImportedClaim.field_of(column) != field:
                named[field] = column
        return named

    def _column(self, row: int) -> str:
        item = self.columns.item(row, 0)
        return item.text() if item is not None else ""

    def choose(self, column: str, field: str) -> None:
        """Take a column for a field."""
        for row in range(self.columns.rowCount()):
            if self._column(row) == column:
                box = self._box(row)
                box.setCurrentIndex(box.findData(field))

    def take(self) -> None:
        """Take the claims in, batch by batch, so that the window stays usable."""
        self.take_button.setEnabled(False)
        self._bar.setRange(0, 1000)
        self._bar.show()
        self._next(self._batches(dry_run=False))

    def _next(self, batches: Callable[[Workspace], Imported | None]) -> None:
        def go_on(done: Imported | None) -> None:
            if done is None:
                self._taken(self._told)  # type: ignore[arg-type]
                self.accept()
                return
            self._show(done)
            self._bar.setValue(int(done.done * 1000))
            if not self._is_stopped:
                self._next(batches)

        self._desk.ask(self, batches, go_on, self._on_problem, urgent=False)

    def _batches(self, *, dry_run: bool) -> Callable[[Workspace], Imported | None]:
        """Return what does one batch after another, and answers None once there are no more."""
        form, columns, path = self._form(), self.mapping(), self._path
        under_way: list[Iterator[Any]] = []

        def job(workspace: Workspace) -> Imported | None:
            from factdesk.workspace.importing import import_claims

            if not under_way:
                under_way.append(import_claims(workspace, path, form, columns=columns, dry_run=dry_run))
            return next(under_way[0], None)

        return job

    def _try(self) -> None:
        self._tries += 1
        number, form, columns, path = self._tries, self._form(), self.mapping(), self._path

        def job(workspace: Workspace) -> Imported:
            from factdesk.workspace.importing import import_claims

            return list(import_claims(workspace, path, form, columns=columns, dry_run=True))[-1]

        def show(found: Imported) -> None:
            if number == self._tries:
                self._show(found)
                self.take_button.setEnabled(bool(found.added or found.updated))

        self.take_button.setEnabled(False)
        self._desk.ask(self, job, show, self._on_problem)

    def _on_headings(self, names: tuple[str, ...]) -> None:
        for name in ("columns_label", "columns_table"):
            forms.child(self, QWidget, name).setVisible(bool(names))
        self.columns.setRowCount(len(names))
        for row, name in enumerate(names):
            item = QTableWidgetItem(name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.columns.setItem(row, 0, item)
            box = QComboBox()
            box.setAccessibleName(self.tr("The column %1 is taken for").replace("%1", name))
            box.addItem(self.tr("(nothing)"), "")
            for field, words in FIELDS.items():
                box.addItem(translate("ImportForms", words), field)
            box.setCurrentIndex(max(box.findData(ImportedClaim.field_of(name)), 0))
            box.currentIndexChanged.connect(self._try)
            self.columns.setCellWidget(row, 1, box)
        self._try()

    def _show(self, found: Imported) -> None:
        self._told = found
        counts = [
            self.tr("%n new", "", found.added), self.tr("%n changed", "", found.updated),
            self.tr("%n there already", "", found.skipped), self.tr("%n not taken", "", len(found.errors)),
        ]  # fmt: skip
        self.counts_label.setText(" · ".join(counts))
        self.troubles.clear()
        line = self.tr("Line %1: %2")
        for number, why in found.errors[:_MOST_TOLD]:
            self.troubles.addItem(line.replace("%1", str(number)).replace("%2", f"\u2068{problem_words(why)}\u2069"))
        if found.kinds:
            said = self.tr("Kinds this desk does not have, left empty: %1")
            self.troubles.addItem(said.replace("%1", ", ".join(sorted(found.kinds))))
        is_trouble = self.troubles.count() > 0
        for name in ("trouble_label", "trouble_list", "copy_button"):
            forms.child(self, QWidget, name).setVisible(is_trouble)
        self._bar.setVisible(not self.take_button.isEnabled() and self._bar.maximum() > 100)

    def _on_problem(self, problem: FactDeskError) -> None:
        self._bar.hide()
        self.counts_label.setText(problem_words(str(problem)))
        self.take_button.setEnabled(False)

    def _on_copy(self) -> None:
        lines = [self.troubles.item(row).text() for row in range(self.troubles.count())]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _form(self) -> str:
        return _FORMATS[self.form_box.currentIndex()]

    def _box(self, row: int) -> QComboBox:
        box = self.columns.cellWidget(row, 1)
        assert isinstance(box, QComboBox)
        return box

    def done(self, result: int) -> None:
        self._is_stopped = True
        super().done(result)
