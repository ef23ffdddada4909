"""The names of a place, with places offered from the gazetteer and the desk's own list while one types."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu

from factdesk.desktop.words import QT_TRANSLATE_NOOP, joined, translate
from factdesk.domain.incident import Incident
from factdesk.domain.place import Place

TYPING_MS = 250
_KINDS = {
    "town": QT_TRANSLATE_NOOP("IncidentNames", "town or village"),
    "subdistrict": QT_TRANSLATE_NOOP("IncidentNames", "subdistrict"),
    "district": QT_TRANSLATE_NOOP("IncidentNames", "district"),
    "governorate": QT_TRANSLATE_NOOP("IncidentNames", "governorate"),
}


class PlaceField(QObject):
    """A line of names apart by commas; below it what the gazetteer offers for the name that is typed."""

    typed = Signal(str)
    named = Signal(object)
    chosen = Signal(str)

    def __init__(self, field: QLineEdit, label: QLabel) -> None:
        super().__init__(field)
        self.field, self._label = field, label
        self._incident: Incident | None = None
        self._asked = ""
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.menu = QMenu(field)
        self.menu.setFocusProxy(field)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(TYPING_MS)
        self._settle.timeout.connect(self._on_settled)
        field.textEdited.connect(lambda _: self._settle.start())
        field.editingFinished.connect(self._on_left)

    def show_names(self, incident: Incident, *, fresh: bool) -> None:
        """Show what the place of an incident is called."""
        self._incident = incident
        if fresh or not self.field.hasFocus():
            self.field.setText(", ".join(incident.place_names))
            self.field.setCursorPosition(0)
        known = translate("IncidentNames", "A known place: its coordinates are those of its middle.")
        unknown = translate("IncidentNames", "No known place is chosen: type its name to find it.")
        self._label.setText(known if incident.place else unknown)

    def offer(self, typed: str, places: Sequence[Place]) -> None:
        """Offer places for a name, if it is still the one that is typed."""
        if typed != self._asked or not self.field.hasFocus() or not places:
            self.menu.hide()
            return
        self.menu.clear()
        for place in places:
            kind = translate("IncidentNames", _KINDS[place.kind])
            action = self.menu.addAction(joined((place.en, place.ar, kind, ", ".join(place.within[:1]))))
            action.triggered.connect(lambda _=False, known=place.id: self._on_place(known))
        self.menu.popup(self.field.mapToGlobal(QPoint(0, self.field.height())))

    def _names(self) -> tuple[str, ...]:
        parts = self.field.text().replace("،", ",").split(",")
        return tuple(part.strip() for part in parts if part.strip())

    def _on_settled(self) -> None:
        before = self.field.text()[: self.field.cursorPosition()].replace("،", ",")
        self._asked = before.rpartition(",")[2].strip()
        if len(self._asked) > 1:
            self.typed.emit(self._asked)

    def _on_place(self, place: str) -> None:
        self._asked = ""
        self._settle.stop()
        self.chosen.emit(place)

    def _on_left(self) -> None:
        if self.menu.isVisible() or self._incident is None:
            return
        self._settle.stop()
        self._asked = ""
        if (names := self._names()) != self._incident.place_names:
            self.named.emit(names)
