"""Casualty assessment of an incident: killed and injured by group, and the grade with every earlier one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from factdesk.desktop import forms
from factdesk.desktop.incidents.reasons import reason_words
from factdesk.desktop.models.described import day
from factdesk.desktop.models.figures_table import bounds
from factdesk.desktop.views.quiet_boxes import follow_script, quieten
from factdesk.desktop.words import language, term_name, translate
from factdesk.domain.incident import CasualtyAssessment, Grading
from factdesk.domain.mention import GROUPS
from factdesk.domain.reconcile import Range
from factdesk.domain.scale import Scale

ROW_HEIGHT = 28
LEAST_WIDE = 96
_EVERYBODY = "people"


class CasualtyView(QWidget):
    """Ranges by group, and the grade."""

    asked = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("incident_casualties", self)
        self._found: CasualtyAssessment | None = None
        self._definitions, self._source = "", ""
        self._gradings: Scale | None = None
        self._labels = {
            name: forms.child(self, QLabel, f"{name}_label")
            for name in ("suggested", "meaning", "hint", "earlier")
        }  # fmt: skip
        self._note = forms.child(self, QLabel, "counts_note")
        for label in (*self._labels.values(), self._note):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.table = forms.child(self, QTableWidget, "counts_view")
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.table.setColumnCount(4)
        self.grade_box = forms.child(self, QComboBox, "grade_box")
        self.reason_edit = forms.child(self, QPlainTextEdit, "reason_edit")
        self.grade_button = forms.child(self, QPushButton, "grade_button")
        self.use_button = forms.child(self, QPushButton, "use_button")
        self.grade_box.currentIndexChanged.connect(self._on_typed)
        self.reason_edit.textChanged.connect(self._on_typed)
        self.grade_button.clicked.connect(self._on_grade)
        self.use_button.clicked.connect(self._on_use)
        follow_script(self.reason_edit)
        quieten(self)

    def set_gradings(self, gradings: Scale) -> None:
        """Offer these grades."""
        self._gradings = gradings
        self.grade_box.clear()
        self.grade_box.addItem(self.tr("Not graded"), "")
        for term in gradings.terms:
            if term.id != "no_grading":
                self.grade_box.addItem(term.name(language()), term.id)
                tip = Qt.ItemDataRole.ToolTipRole
                self.grade_box.setItemData(self.grade_box.count() - 1, term.meaning(language()), tip)
        self._definitions = "\n".join(
            f"{term.name(language())}: {term.meaning(language())}" for term in gradings.terms if term.id != "no_grading"
        )
        self._source = gradings.source

    def show_assessment(self, found: CasualtyAssessment, given: Sequence[Grading]) -> None:
        """Show what is known of those killed and injured, and every grade, newest first."""
        old, self._found = self._found, found
        if old is None or (old.incident.id, old.incident.grading) != (found.incident.id, found.incident.grading):
            self.grade_box.setCurrentIndex(max(0, self.grade_box.findData(found.incident.grade)))
            self.reason_edit.setPlainText(found.incident.grading.reason if found.incident.grading else "")
        self._fill(found)
        suggested = term_name(self._gradings, found.suggestion.grade)
        why = " ".join(map(reason_words, found.suggestion.reasons))
        self._labels["suggested"].setText(
            self.tr("The evidence suggests: %1. %2").replace("%1", suggested).replace("%2", why)
        )
        lines = [
            f"{day(one.at)} · {term_name(self._gradings, one.grade)} · {one.by}"
            + (
                " · " + self.tr("suggested was %1").replace("%1", term_name(self._gradings, one.suggested))
                if one.suggested not in ("", one.grade)
                else ""
            )
            + f"\n\u2068{one.reason}\u2069"
            for one in reversed(given)
        ]
        self._labels["earlier"].setText("\n".join([self.tr("Every grade that was given"), *lines]) if lines else "")
        self._labels["earlier"].setVisible(bool(lines))
        self._on_typed()

    def _fill(self, found: CasualtyAssessment) -> None:
        groups = [g for g in ("", *GROUPS) if g in ("", *found.killed, *found.injured) and g != _EVERYBODY]
        parties = [actor for actor in found.incident.actors if _concedes(actor.killed_low, actor.killed_high)
                   or _concedes(actor.injured_low, actor.injured_high)]  # fmt: skip
        self.table.setRowCount(len(groups) + len(parties))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Who"), self.tr("Killed"), self.tr("Injured"), self.tr("Origins")]
        )
        for at, group in enumerate(groups):
            killed = found.killed.get(group, Range()) if group else found.total_killed
            injured = found.injured.get(group, Range()) if group else found.total_injured
            name = translate("Numbers", group) if group else self.tr("In all")
            self._row(at, name, _said(killed), _said(injured), max(killed.origins, injured.origins))
        for at, actor in enumerate(parties, len(groups)):
            name = self.tr("conceded by %1").replace("%1", actor.name)
            killed, injured = (Range(*pair) for pair in (
                (actor.killed_low, actor.killed_high), (actor.injured_low, actor.injured_high)))  # fmt: skip
            self._row(at, name, _said(killed), _said(injured), 0)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(LEAST_WIDE)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        first = self.table.horizontalHeaderItem(0)
        if first is not None:
            first.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.table.setFixedHeight(header.sizeHint().height() + ROW_HEIGHT * self.table.rowCount() + 6)
        nobody = not (found.total_killed or found.total_injured)
        self._note.setText(
            self.tr("No claim attached here counts casualties yet.")
            if nobody
            else self.tr(
                "Minimum to maximum of what the figures table holds; groups lie in the total and are not added."
            )
        )

    def _row(self, at: int, name: str, killed: str, injured: str, origins: int) -> None:
        for column, text in enumerate((name, killed, injured, str(origins) if origins else "")):
            item = QTableWidgetItem(text)
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(at, column, item)

    def _chosen(self) -> tuple[str, str]:
        return self.grade_box.currentData() or "", self.reason_edit.toPlainText().strip()

    def _on_typed(self) -> None:
        grade, reason = self._chosen()
        term = self._gradings.term(grade) if self._gradings and grade else None
        self._labels["meaning"].setText(term.meaning(language()) if term else self._definitions)
        self._labels["meaning"].setToolTip(self._source)
        kept = self._found.incident.grading if self._found else None
        same = kept is not None and (kept.grade, kept.reason) == (grade, reason)
        self.grade_button.setEnabled(bool(grade and reason) and not same)
        missing = bool(grade) and not reason
        self._labels["hint"].setText(self.tr("Say why: a grade without a reason is refused.") if missing else "")
        suggested = self._found.suggestion.grade if self._found else ""
        self.use_button.setVisible(suggested not in ("", "no_grading", grade))

    def _on_use(self) -> None:
        if self._found is not None:
            self.grade_box.setCurrentIndex(max(0, self.grade_box.findData(self._found.suggestion.grade)))
            self.reason_edit.setPlainText(" ".join(map(reason_words, self._found.suggestion.reasons)))

    def _on_grade(self) -> None:
        grade, reason = self._chosen()
        if self._found is not None and grade and reason:
            number = self._found.incident.id
            self.asked.emit(lambda ws: ws.casualties.grade(number, grade, reason), self.tr("Incident graded."))


def _concedes(low: int | None, high: int | None) -> bool:
    return low is not None or high is not None


def _said(found: Range) -> str:
    return bounds(found.low, found.high, found.open_above) if found else "–"
