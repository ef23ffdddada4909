"""The parties to an incident: suspected and known, what each says of its part, and the numbers it concedes."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton, QVBoxLayout, QWidget

from factdesk.desktop import forms
from factdesk.desktop.incidents.names import choose, offer
from factdesk.desktop.views.quiet_boxes import quieten
from factdesk.domain.evidence import Evidence
from factdesk.domain.incident import POSITIONS, ROLES, Actor, Incident

_NUMBERS = ("killed_low", "killed_high", "injured_low", "injured_high")
_MOST = 2_000_000_000


class Parties(QWidget):
    """One block for each party; each keeps itself when a field is left."""

    asked = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._incident: Incident | None = None
        self._rows: list[tuple[QWidget, Actor]] = []
        self._evidence: tuple[Evidence, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)

    def count(self) -> int:
        """Return how many parties are shown."""
        return len(self._rows)

    def show_incident(self, incident: Incident) -> None:
        """Show the parties of an incident; nothing is rebuilt while they stay as they were."""
        old = self._incident
        same = old is not None and old.id == incident.id and old.actors == incident.actors
        self._incident = incident
        if same:
            return
        while len(self._rows) > len(incident.actors):
            row, _ = self._rows.pop()
            row.hide()
            row.deleteLater()
        for at, actor in enumerate(incident.actors):
            if at == len(self._rows):
                self._append()
            self._fill(at, actor)

    def offer_evidence(self, evidence: Sequence[Evidence]) -> None:
        """Offer the evidence attached to the incident as that which shows what a party says."""
        self._evidence = tuple(evidence)
        for row, actor in self._rows:
            self._fill_evidence(row, actor)

    def begin_new(self) -> None:
        """Give an empty block to write a party into; it is kept once it has a name."""
        if not self._rows or self._rows[-1][1].id:
            self._append()
            self._fill(len(self._rows) - 1, Actor(""))
        forms.child(self._rows[-1][0], QLineEdit, "name_edit").setFocus()

    def _append(self) -> None:
        row = forms.load("incident_party")
        for name, words in (("role_box", ROLES), ("position_box", POSITIONS)):
            box = forms.child(row, QComboBox, name)
            offer(box, words)
            box.activated.connect(partial(self._on_left, row))
        shows = forms.child(row, QComboBox, "evidence_box")
        shows.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        shows.setMinimumContentsLength(14)
        shows.activated.connect(partial(self._on_left, row))
        for name in _NUMBERS:
            field = forms.child(row, QLineEdit, f"{name}_edit")
            field.setValidator(QIntValidator(0, _MOST, field))
        for field in row.findChildren(QLineEdit):
            field.editingFinished.connect(partial(self._on_left, row))
        forms.child(row, QToolButton, "remove_button").clicked.connect(partial(self._on_remove, row))
        quieten(row)
        self._layout.addWidget(row)
        self._rows.append((row, Actor("")))

    def _fill(self, at: int, actor: Actor) -> None:
        row = self._rows[at][0]
        self._rows[at] = (row, actor)
        texts = {"name": actor.name, "said": actor.said_on, "note": actor.note}
        texts |= {name: "" if (value := getattr(actor, name)) is None else str(value) for name in _NUMBERS}
        for name, text in texts.items():
            field = forms.child(row, QLineEdit, f"{name}_edit")
            if not field.hasFocus():
                field.setText(text)
                field.setCursorPosition(0)
        choose(forms.child(row, QComboBox, "role_box"), actor.role)
        choose(forms.child(row, QComboBox, "position_box"), actor.position)
        self._fill_evidence(row, actor)

    def _fill_evidence(self, row: QWidget, actor: Actor) -> None:
        box = forms.child(row, QComboBox, "evidence_box")
        box.clear()
        box.addItem(self.tr("no evidence"), None)
        for piece in self._evidence:
            box.addItem(piece.title, piece.id)
        if actor.evidence is not None and box.findData(actor.evidence) < 0:
            box.addItem(self.tr("evidence %1").replace("%1", str(actor.evidence)), actor.evidence)
        box.setCurrentIndex(max(0, box.findData(actor.evidence)))
        box.setVisible(box.count() > 1)

    def _read(self, row: QWidget, old: Actor) -> Actor:
        def text(name: str) -> str:
            return forms.child(row, QLineEdit, f"{name}_edit").text().strip()

        numbers: dict[str, Any] = {name: int(text(name)) if text(name) else None for name in _NUMBERS}
        return replace(
            old, name=text("name"), said_on=text("said"), note=text("note"),
            role=forms.child(row, QComboBox, "role_box").currentData(),
            position=forms.child(row, QComboBox, "position_box").currentData(),
            evidence=forms.child(row, QComboBox, "evidence_box").currentData(), **numbers,
        )  # fmt: skip

    def _old(self, row: QWidget) -> Actor | None:
        return next((actor for kept, actor in self._rows if kept is row), None)

    def _on_left(self, row: QWidget, *_: object) -> None:
        old = self._old(row)
        if self._incident is None or old is None:
            return
        number, read = self._incident.id, self._read(row, old)
        if read != old and read.name:
            self._rows = [(kept, read if kept is row else actor) for kept, actor in self._rows]
            said = self.tr("Party changed.") if old.id else self.tr("Party added.")
            self.asked.emit(lambda ws: ws.incidents.set_actor(number, read), said)

    def _on_remove(self, row: QWidget) -> None:
        old = self._old(row)
        self._rows = [(kept, actor) for kept, actor in self._rows if kept is not row]
        row.hide()
        row.deleteLater()
        if old is not None and old.id:
            self._incident = None if self._incident is None else replace(
                self._incident, actors=tuple(a for a in self._incident.actors if a.id != old.id)
            )  # fmt: skip
            self.asked.emit(lambda ws: ws.incidents.remove_actor(old.id), self.tr("Party removed."))
