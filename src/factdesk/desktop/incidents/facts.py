"""What happened, where and when, who is named for it, and which other incidents may be the same one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from factdesk.desktop import forms
from factdesk.desktop.incidents.names import choose, offer
from factdesk.desktop.incidents.parties import Parties
from factdesk.desktop.incidents.place_field import PlaceField
from factdesk.desktop.incidents.reasons import reason_words
from factdesk.desktop.views.quiet_boxes import LeaveNotice, follow_script, quieten
from factdesk.desktop.words import joined
from factdesk.domain.incident import (
    ACCURACIES,
    PARTS_OF_DAY,
    STRIKE_TYPES,
    Incident,
    IncidentEdit,
    SameIncident,
)

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

_TEXTS = ("from", "to", "reported", "lat", "lon", "targets")
_OFFERED = {"type": STRIKE_TYPES, "part": PARTS_OF_DAY, "accuracy": ("", *ACCURACIES)}


class IncidentFacts(QWidget):
    """The facts of one incident; each field keeps itself when it is left."""

    asked = Signal(object, str)
    place_typed = Signal(str)
    open_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("incident_facts", self)
        self._incident: Incident | None = None
        self.fields = {name: forms.child(self, QLineEdit, f"{name}_edit") for name in _TEXTS}
        self.boxes = {name: forms.child(self, QComboBox, f"{name}_box") for name in _OFFERED}
        self.what, self.note = (forms.child(self, QPlainTextEdit, f"{name}_edit") for name in ("what", "note"))
        self.place = PlaceField(forms.child(self, QLineEdit, "names_edit"), forms.child(self, QLabel, "place_label"))
        self.parties = Parties()
        forms.put(self, "parties_slot", self.parties)
        self.parties.asked.connect(self.asked)
        self._no_party = forms.child(self, QLabel, "no_party_label")
        forms.child(self, QPushButton, "party_button").clicked.connect(self._on_party)
        self._alike_part = forms.child(self, QWidget, "alike_part")
        self._alike = QVBoxLayout(forms.child(self, QWidget, "alike_slot"))
        self._alike.setContentsMargins(0, 0, 0, 0)
        for name, field in self.fields.items():
            field.editingFinished.connect(partial(self._on_left, name))
        for name, box in self.boxes.items():
            offer(box, _OFFERED[name])
            box.activated.connect(partial(self._on_chosen, name))
        for words in (self.what, self.note):
            LeaveNotice(words, partial(self._on_text, words))
        self.place.typed.connect(self.place_typed)
        self.place.named.connect(lambda names: self._edit(IncidentEdit(place_names=names)))
        self.place.chosen.connect(lambda place: self._edit(IncidentEdit(place=place, clear_coordinates=False)))
        follow_script(self.what, self.note)
        quieten(self)
        self._alike_part.hide()

    def show_incident(self, incident: Incident) -> None:
        """Show an incident; what is being typed in for the same one is left alone."""
        fresh = self._incident is None or self._incident.id != incident.id
        self._incident = incident
        if fresh:
            self.show_alike(incident.id, ())
        for name, text in _texts(incident).items():
            if fresh or not self.fields[name].hasFocus():
                self.fields[name].setText(text)
        for name, word in (
            ("type", incident.strike_type), ("part", incident.part_of_day), ("accuracy", incident.accuracy),
        ):  # fmt: skip
            choose(self.boxes[name], word)
        for words, text in ((self.what, incident.what), (self.note, incident.note)):
            if (fresh or not words.hasFocus()) and words.toPlainText() != text:
                words.setPlainText(text)
        self.place.show_names(incident, fresh=fresh)
        self.parties.show_incident(incident)
        self._no_party.setVisible(not self.parties.count())

    def show_alike(self, incident: int, found: Sequence[SameIncident]) -> None:
        """Show which incidents may be the same as the one shown; nothing is merged by it."""
        if self._incident is None or self._incident.id != incident:
            return
        while (item := self._alike.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for one in found[:5]:
            row = forms.load("incident_alike")
            for name, text in (("title_label", one.title), ("why_label", joined(map(reason_words, one.reasons)))):
                label = forms.child(row, QLabel, name)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setText(text)
            forms.child(row, QPushButton, "open_button").clicked.connect(partial(self.open_asked.emit, one.incident))
            forms.child(row, QPushButton, "merge_button").clicked.connect(partial(self._merge, incident, one.incident))
            self._alike.addWidget(row)
        self._alike_part.setVisible(bool(found))

    def _merge(self, kept: int, other: int) -> None:
        self.asked.emit(lambda ws: ws.incidents.merge(kept, other), self.tr("Two incidents became one."))

    def _edit(self, edit: IncidentEdit) -> None:
        if self._incident is None or edit == IncidentEdit():
            return
        number = self._incident.id
        job: Callable[[Workspace], Any] = lambda ws: ws.incidents.edit(number, edit)  # noqa: E731
        self.asked.emit(job, self.tr("Incident changed."))

    def _on_left(self, name: str) -> None:
        incident = self._incident
        if incident is None or self.fields[name].text().strip() == _texts(incident)[name]:
            return
        text = self.fields[name].text().strip()
        if name in ("lat", "lon"):
            self._edit(self._point())
        elif name == "targets":
            self._edit(IncidentEdit(targets=tuple(part.strip() for part in text.replace("،", ",").split(","))))
        elif name == "reported":
            self._edit(IncidentEdit(first_reported=text))
        else:
            self._edit(IncidentEdit(from_date=text) if name == "from" else IncidentEdit(to_date=text))

    def _point(self) -> IncidentEdit:
        """Return what to change of the coordinates: nothing while only one of them is a number."""
        lat, lon = (self.fields[name].text().strip().replace(",", ".") for name in ("lat", "lon"))
        if not lat and not lon:
            return IncidentEdit(clear_coordinates=True)
        try:
            return IncidentEdit(lat=float(lat), lon=float(lon))
        except ValueError:
            return IncidentEdit()

    def _on_chosen(self, name: str, _: int) -> None:
        word = self.boxes[name].currentData()
        field = {"type": "strike_type", "part": "part_of_day", "accuracy": "accuracy"}[name]
        if self._incident is not None and getattr(self._incident, field) != word:
            self._edit(IncidentEdit(**{field: word}))

    def _on_text(self, field: QPlainTextEdit) -> None:
        incident, text = self._incident, field.toPlainText().strip()
        if incident is None:
            return
        if field is self.what and text != incident.what:
            self._edit(IncidentEdit(what=text))
        elif field is self.note and text != incident.note:
            self._edit(IncidentEdit(note=text))

    def _on_party(self) -> None:
        self._no_party.hide()
        self.parties.begin_new()


def _texts(incident: Incident) -> dict[str, str]:
    degrees = ["" if value is None else f"{value:.6g}" for value in (incident.lat, incident.lon)]
    return {
        "from": incident.from_date, "to": incident.to_date, "reported": incident.first_reported, "lat": degrees[0],
        "lon": degrees[1], "targets": ", ".join(incident.targets),
    }  # fmt: skip
