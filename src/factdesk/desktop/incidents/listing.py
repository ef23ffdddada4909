"""The list of incidents: searched and narrowed by the database, fetched as it is painted."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QToolButton,
    QWidget,
)

from factdesk.desktop import forms, theme
from factdesk.desktop.counted import Counted
from factdesk.desktop.incidents.names import name_of, offer
from factdesk.desktop.models.described import day
from factdesk.desktop.models.figures_table import bounds
from factdesk.desktop.models.ids import Ids
from factdesk.desktop.models.line import RECORD, Line
from factdesk.desktop.views.card_list import CardList
from factdesk.desktop.views.quiet_boxes import quieten
from factdesk.desktop.words import joined, language, term_name, translate
from factdesk.domain.dates import is_date
from factdesk.domain.incident import STRIKE_TYPES, Incident, IncidentFilter
from factdesk.domain.reconcile import Range
from factdesk.domain.scale import Scale

TYPING_MS = 180
NOT_RECKONED = Range()


@dataclass(frozen=True, slots=True)
class Listed:
    """An incident as the list shows it, with the range of those killed once it is reckoned."""

    incident: Incident
    killed: Range = NOT_RECKONED

    @property
    def id(self) -> int:
        """The incident's id."""
        return self.incident.id


class IncidentList(QWidget):
    """Incidents with words, place, days, grade and type to narrow them."""

    chosen = Signal(int)
    filter_changed = Signal()
    new_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("incidents", self)
        self.gradings: Scale | None = None
        self.model = Ids(self._line, self)
        self.view = forms.child(self, QTableView, "incidents_view")
        self._cards = CardList(self.view, self.model, title_lines=1)
        self.view.setMouseTracking(True)
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self._stack = forms.child(self, QStackedWidget, "stack")
        self._count = forms.child(self, QLabel, "count_label")
        self._empty = forms.child(self, QLabel, "empty_label")
        names = ("text", "place", "since", "until")
        self.fields = {name: forms.child(self, QLineEdit, f"{name}_edit") for name in names}
        self.boxes = {name: forms.child(self, QComboBox, f"{name}_box") for name in ("grade", "type", "sort")}
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(TYPING_MS)
        self._settle.timeout.connect(self.filter_changed)
        for field in self.fields.values():
            field.textChanged.connect(lambda _: self._settle.start())
        for box in self.boxes.values():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(5)
            box.activated.connect(lambda _: self.filter_changed.emit())
        self._fill()
        quieten(self)
        forms.child(self, QToolButton, "new_button").clicked.connect(self.new_asked)
        forms.child(self, QPushButton, "empty_button").clicked.connect(self.new_asked)
        forms.child(self, QToolButton, "export_button").clicked.connect(self.export_asked)

    def set_gradings(self, gradings: Scale) -> None:
        """Offer these grades as a filter."""
        self.gradings = gradings
        box = self.boxes["grade"]
        kept = box.currentData()
        box.clear()
        box.addItem(self.tr("All grades"), None)
        for term in gradings.terms:
            box.addItem(term.name(language()), "" if term.id == "no_grading" else term.id)
        box.setCurrentIndex(max(0, box.findData(kept)))

    def wanted(self) -> tuple[IncidentFilter, str]:
        """Return the filter and the order chosen; a day that is being typed and is none yet does not narrow."""
        text, place, since, until = (field.text().strip() for field in self.fields.values())
        grade, kind, order = (box.currentData() for box in self.boxes.values())
        since, until = (one if is_date(one) else "" for one in (since, until))
        grades = () if grade is None else (grade, "no_grading") if grade == "" else (grade,)
        return IncidentFilter(text, place, since, until, grades, "", (kind,) if kind else ()), order

    def show_ids(self, ids: list[int]) -> None:
        """Show these incidents; the chosen one stays chosen."""
        current = self.view.currentIndex()
        kept = self.model.id_at(current.row()) if current.isValid() else None
        self.model.show(ids)
        self.model.refresh(frozenset(ids))
        self._count.setText(f"{len(ids):,}")
        self._stack.setCurrentIndex(0 if ids else 1)
        narrowed = self.wanted()[0] != IncidentFilter()
        self._empty.setText(
            self.tr("No incident fits. Take words, place or days away above.")
            if narrowed
            else self.tr("No incidents yet. An incident gathers what any number of articles claim about one event.")
        )
        self.mark(kept)

    def mark(self, incident: int | None) -> None:
        """Show which incident is open, without opening it again."""
        row = self.model.row_of(incident)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row, 0))

    def begin(self) -> None:
        """Let keys go to the list, or to the words if it is empty."""
        (self.fields["text"] if self._stack.currentIndex() else self.view).setFocus()

    def _fill(self) -> None:
        self.boxes["grade"].addItem(self.tr("All grades"), None)
        self.boxes["type"].addItem(self.tr("All types"), "")
        offer(self.boxes["type"], STRIKE_TYPES[1:])
        for text, value in (
            (self.tr("Newest first"), "-date"), (self.tr("Oldest first"), "date"), (self.tr("Added last"), "-added"),
            (self.tr("By title"), "title"), (self.tr("By place"), "place"),
        ):  # fmt: skip
            self.boxes["sort"].addItem(text, value)

    def _line(self, listed: Listed) -> Line:
        incident, look = listed.incident, theme.tokens()
        known = listed.killed
        dead = translate("IncidentNames", "%1 killed").replace("%1", bounds(known.low, known.high, known.open_above))
        facts = [
            day(incident.from_date), incident.where, dead if known else "",
            name_of(incident.strike_type) if incident.strike_type else "",
            Counted().claims(incident.claims) if incident.claims else "",
        ]  # fmt: skip
        term = self.gradings.term(incident.grade) if self.gradings and incident.grade else None
        tail = term_name(self.gradings, incident.grade) if incident.grade else self.tr("not graded")
        return Line(
            incident.title, joined(facts), tail=tail, tail_colour=look.rating(term).name(),
            tail_hollow=not incident.grade,
        )  # fmt: skip

    def _on_chosen(self, index: QModelIndex) -> None:
        record: Any = index.data(RECORD)
        if record is not None:
            self.chosen.emit(record.id)
