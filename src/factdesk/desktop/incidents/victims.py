"""The names of those killed and injured: hidden until asked for by whoever may see them, left out of reports."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from factdesk.desktop import forms, icons
from factdesk.desktop.incidents.names import choose, offer
from factdesk.desktop.views.quiet_boxes import quieten
from factdesk.desktop.words import translate
from factdesk.domain.incident import HARMS, Victim
from factdesk.domain.mention import GROUPS


class VictimsView(QWidget):
    """Names in each script, behind a button; who may see them."""

    asked = Signal(object, str)
    reveal_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("incident_victims", self)
        self._incident, self._total = 0, 0
        self._rows: list[tuple[QWidget, Victim]] = []
        self._readers: tuple[str, ...] = ()
        self._state = forms.child(self, QLabel, "state_label")
        self.reveal_button = forms.child(self, QPushButton, "reveal_button")
        self.reveal_button.clicked.connect(self._on_reveal)
        forms.child(self, QPushButton, "add_button").clicked.connect(self._on_add)
        self.readers_edit = forms.child(self, QLineEdit, "readers_edit")
        self.readers_edit.editingFinished.connect(self._on_readers)
        self._layout = QVBoxLayout(forms.child(self, QWidget, "names_slot"))
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)

    @property
    def is_revealed(self) -> bool:
        """Whether names are shown."""
        return self.reveal_button.isChecked()

    def show_incident(self, incident: int, total: int, readers: Sequence[str]) -> None:
        """Say how many names an incident has; another incident's names are hidden again."""
        if incident != self._incident:
            self.hide_names()
        self._incident, self._total, self._readers = incident, total, tuple(readers)
        if not self.readers_edit.hasFocus():
            self.readers_edit.setText(", ".join(readers))
        self._tell()

    def hide_names(self) -> None:
        """Take the names off the screen."""
        self.reveal_button.setChecked(False)
        self._clear()
        self._tell()

    def show_names(self, incident: int, victims: Sequence[Victim]) -> None:
        """Show the names a person asked for and may see."""
        if incident != self._incident or not self.is_revealed:
            return
        if tuple(victim for _, victim in self._rows) != tuple(victims):
            self._clear()
            for victim in victims:
                self._append(victim)
        self._tell()

    def _clear(self) -> None:
        for row, _ in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []

    def _append(self, victim: Victim) -> QWidget:
        row = forms.load("incident_victim")
        offer(forms.child(row, QComboBox, "harm_box"), HARMS)
        group_box = forms.child(row, QComboBox, "group_box")
        for group in ("", *GROUPS):
            group_box.addItem(translate("Numbers", group) if group else self.tr("group?"), group)
        choose(forms.child(row, QComboBox, "harm_box"), victim.harm)
        choose(group_box, victim.group)
        age = forms.child(row, QLineEdit, "age_edit")
        age.setValidator(QIntValidator(0, 130, age))
        texts = {"names": ", ".join(victim.names), "age": "" if victim.age is None else str(victim.age)}
        for name, text in (texts | {"note": victim.note}).items():
            field = forms.child(row, QLineEdit, f"{name}_edit")
            field.setText(text)
            field.editingFinished.connect(partial(self._on_left, row))
        for box in row.findChildren(QComboBox):
            box.activated.connect(partial(self._on_left, row))
        forms.child(row, QToolButton, "remove_button").clicked.connect(partial(self._on_remove, row))
        quieten(row)
        self._layout.addWidget(row)
        self._rows.append((row, victim))
        return row

    def _read(self, row: QWidget, old: Victim) -> Victim:
        texts = {name: forms.child(row, QLineEdit, f"{name}_edit").text() for name in ("names", "age", "note")}
        names = tuple(part.strip() for part in texts["names"].replace("،", ",").split(",") if part.strip())
        return replace(
            old, names=names, age=int(texts["age"]) if texts["age"].strip() else None, note=texts["note"].strip(),
            harm=forms.child(row, QComboBox, "harm_box").currentData(),
            group=forms.child(row, QComboBox, "group_box").currentData(),
        )  # fmt: skip

    def _on_left(self, row: QWidget, *_: object) -> None:
        old = next((victim for kept, victim in self._rows if kept is row), None)
        if old is None:
            return
        read, incident = self._read(row, old), self._incident
        if read == old or not read.names:
            return
        self._rows = [(kept, read if kept is row else victim) for kept, victim in self._rows]
        if old.id:
            self.asked.emit(lambda ws: ws.casualties.edit_victim(read), self.tr("Name changed."))
        else:
            self.asked.emit(lambda ws: ws.casualties.add_victim(incident, read), self.tr("Name added."))

    def _on_remove(self, row: QWidget) -> None:
        old = next((victim for kept, victim in self._rows if kept is row), None)
        self._rows = [(kept, victim) for kept, victim in self._rows if kept is not row]
        row.hide()
        row.deleteLater()
        if old is not None and old.id:
            self.asked.emit(lambda ws: ws.casualties.remove_victim(old.id), self.tr("Name removed."))

    def _on_reveal(self) -> None:
        if self.is_revealed:
            self.reveal_asked.emit(self._incident)
        else:
            self.hide_names()

    def _on_add(self) -> None:
        if not self.is_revealed:
            self.reveal_button.setChecked(True)
            self.reveal_asked.emit(self._incident)
        if not self._rows or self._rows[-1][1].id:
            row = self._append(Victim(()))
            forms.child(row, QLineEdit, "names_edit").setFocus()

    def _on_readers(self) -> None:
        wanted = tuple(p.strip() for p in self.readers_edit.text().replace("،", ",").split(",") if p.strip())
        added, gone = set(wanted) - set(self._readers), set(self._readers) - set(wanted)
        self._readers = wanted
        for person in sorted(added):
            self.asked.emit(partial(_let, person), self.tr("%1 may see all names.").replace("%1", person))
        for person in sorted(gone):
            self.asked.emit(partial(_keep, person), self.tr("%1 no longer sees all names.").replace("%1", person))

    def _tell(self) -> None:
        hidden = self._total - sum(bool(victim.id) for _, victim in self._rows)
        if not self._total:
            said = self.tr(
                "No names are entered. Whoever enters one sees it, and those named below do; reports leave names out."
            )
        elif not self.is_revealed:
            said = self.tr("%n name(s), hidden. Reports leave them out.", "", self._total)
        else:
            said = self.tr("%n name(s) of others that you may not see.", "", hidden) if hidden else ""
        self._state.setText(said)
        self._state.setVisible(bool(said))
        self.reveal_button.setVisible(bool(self._total))
        self.reveal_button.setText(self.tr("Hide names") if self.is_revealed else self.tr("Show names"))
        icons.name_icon(self.reveal_button, "hide" if self.is_revealed else "show")


def _let(person: str, workspace: object) -> None:
    workspace.casualties.let_see_names(person)  # type: ignore[attr-defined]


def _keep(person: str, workspace: object) -> None:
    workspace.casualties.keep_names_from(person)  # type: ignore[attr-defined]
