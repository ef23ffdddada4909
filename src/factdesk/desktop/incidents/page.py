"""The page of one incident: facts, figures, casualties, what is attached, and pictures."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QStackedWidget, QToolButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.actions import menu_of
from factdesk.desktop.counted import Counted
from factdesk.desktop.incidents.attached import AttachedView
from factdesk.desktop.incidents.casualties import CasualtyView
from factdesk.desktop.incidents.facts import IncidentFacts
from factdesk.desktop.incidents.names import name_of
from factdesk.desktop.incidents.victims import VictimsView
from factdesk.desktop.models.described import Describer, day
from factdesk.desktop.views.chart_view import ChartView
from factdesk.desktop.views.figures_view import FiguresView
from factdesk.desktop.words import joined, term_name
from factdesk.domain.claim import Claim
from factdesk.domain.evidence import Evidence
from factdesk.domain.figures import Decision
from factdesk.domain.incident import CasualtyAssessment, Grading, Incident, IncidentEdit
from factdesk.domain.scale import Scale

TITLE_INSET = 3
"""Pixels that a line edit keeps before its text: taken back so that the title begins where the lines below it do."""
SECTIONS = ("facts", "figures", "casualties", "attached", "pictures")


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the page shows of one incident."""

    assessment: CasualtyAssessment
    gradings: Sequence[Grading]
    decisions: Sequence[Decision]
    claims: Sequence[Claim]
    evidence: Sequence[Evidence]
    outlets: dict[int, str]
    readers: Sequence[str]

    @property
    def incident(self) -> Incident:
        """The incident."""
        return self.assessment.incident


class IncidentPage(QWidget):
    """One incident in five sections."""

    asked = Signal(object, str)
    decided = Signal(object)
    section_shown = Signal(str)
    new_asked = Signal()

    def __init__(self, describer: Describer, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("incident", self)
        self.shown: Shown | None = None
        self._gradings: Scale | None = None
        self._stack = forms.child(self, QStackedWidget, "stack")
        self._sections = forms.child(self, QStackedWidget, "section_stack")
        self._line = forms.child(self, QLabel, "facts_label")
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self.title_edit = forms.child(self, QLineEdit, "title_edit")
        forms.lead(self.title_edit)
        self.title_edit.setTextMargins(-TITLE_INSET, 0, -TITLE_INSET, 0)
        self.title_edit.editingFinished.connect(self._on_title)
        self.facts, self.figures, self.casualties = IncidentFacts(), FiguresView(), CasualtyView()
        self.victims, self.attached, self.pictures = VictimsView(), AttachedView(describer), ChartView()
        for slot, view in (
            ("facts", self.facts), ("figures", self.figures), ("casualties", self.casualties),
            ("victims", self.victims), ("attached", self.attached), ("pictures", self.pictures),
        ):  # fmt: skip
            forms.put(self, f"{slot}_slot", view)
        for view in (self.facts, self.casualties, self.victims, self.attached):
            view.asked.connect(self.asked)
        self.figures.decided.connect(self.decided)
        self._chips = {name: forms.child(self, QPushButton, f"{name}_button") for name in SECTIONS}
        for name, chip in self._chips.items():
            chip.clicked.connect(partial(self.turn_to, name))
        more = forms.child(self, QToolButton, "more_button")
        more.setMenu(menu_of(actions, more))
        forms.child(self, QPushButton, "new_button").clicked.connect(self.new_asked)
        self.show_none()

    def set_gradings(self, gradings: Scale) -> None:
        """Offer these grades."""
        self._gradings = gradings
        self.casualties.set_gradings(gradings)

    @property
    def section(self) -> str:
        """Which of SECTIONS is shown."""
        return SECTIONS[self._sections.currentIndex()]

    def turn_to(self, section: str, *_: object) -> None:
        """Show a section."""
        self._chips[section].setChecked(True)
        self._sections.setCurrentIndex(SECTIONS.index(section))
        self.section_shown.emit(section)

    def turn(self, by: int) -> None:
        """Show the section so many further on, round in a ring."""
        self.turn_to(SECTIONS[(SECTIONS.index(self.section) + by) % len(SECTIONS)])

    def show_none(self) -> None:
        """Say what can be done while no incident is chosen."""
        self.shown = None
        self.victims.hide_names()
        self._stack.setCurrentIndex(1)

    def show_all(self, shown: Shown) -> None:
        """Show an incident with everything known of it."""
        incident = shown.incident
        fresh = self.shown is None or self.shown.incident.id != incident.id
        self.shown = shown
        if fresh or not self.title_edit.hasFocus():
            self.title_edit.setText(incident.title)
            self.title_edit.setCursorPosition(0)
        self._line.setText(self._facts_of(incident))
        self.facts.parties.offer_evidence(shown.evidence)
        self.facts.show_incident(incident)
        self.figures.show_table(shown.assessment.table, shown.decisions)
        self.casualties.show_assessment(shown.assessment, shown.gradings)
        self.victims.show_incident(incident.id, incident.victims, shown.readers)
        self.attached.show_attached(incident.id, shown.claims, shown.evidence, shown.outlets)
        topics = shown.assessment.table.topics
        self.pictures.offer_measures(list(dict.fromkeys(topic.topic.measure for topic in topics)))
        for name, number in (("figures", len(shown.assessment.table.rows)), ("attached", len(shown.claims))):
            chip = self._chips[name]
            plain = chip.property("plain") or chip.text()
            chip.setProperty("plain", plain)
            chip.setText(f"{plain}  {number}" if number else plain)
        self._stack.setCurrentIndex(0)

    def begin_title(self) -> None:
        """Let the person write the title."""
        self.title_edit.setFocus()
        self.title_edit.selectAll()

    def _facts_of(self, incident: Incident) -> str:
        grade = term_name(self._gradings, incident.grade) if incident.grade else self.tr("not graded")
        days = day(incident.from_date)
        if incident.to_date and incident.to_date != incident.from_date:
            days = f"{days} – {day(incident.to_date)}"
        kind = name_of(incident.strike_type) if incident.strike_type else ""
        counted = self.tr("%n article(s)", "", incident.articles) if incident.articles else ""
        claims = Counted().claims(incident.claims) if incident.claims else ""
        return joined((grade, days, incident.where, kind, claims, counted))

    def _on_title(self) -> None:
        text = self.title_edit.text().strip()
        if self.shown is None or text == self.shown.incident.title:
            return
        number = self.shown.incident.id
        if text:
            self.asked.emit(lambda ws: ws.incidents.edit(number, IncidentEdit(title=text)), self.tr("Title changed."))
        else:
            self.title_edit.setText(self.shown.incident.title)
