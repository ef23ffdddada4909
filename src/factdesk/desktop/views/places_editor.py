"""Places and time of a claim, as the text names them and as days."""

import re
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from factdesk.desktop import forms
from factdesk.domain.claim import Claim, ClaimEdit
from factdesk.domain.mention import PlaceMention, TimeMention

_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_COMMA = re.compile(r"[,،;؛]")


class PlacesEditor(QWidget):
    """Where and when."""

    edited = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("places", self)
        self._claim: Claim | None = None
        self._fields = {name: forms.child(self, QLineEdit, f"{name}_edit") for name in ("places", "time", "from", "to")}
        self._problem = forms.child(self, QLabel, "problem_label")
        self._problem.setProperty("role", "warning")
        self._problem.hide()
        for field in self._fields.values():
            field.editingFinished.connect(self._save)

    def show_claim(self, claim: Claim) -> None:
        """Show a claim's places and time."""
        self._claim = claim
        time = claim.time or TimeMention(None, "")
        texts = {
            "places": ", ".join(dict.fromkeys(place.text for place in claim.places)),
            "time": time.text,
            "from": time.from_date or "",
            "to": time.to_date or "",
        }
        for name, text in texts.items():
            if not self._fields[name].hasFocus():
                self._fields[name].setText(text)
                self._fields[name].setCursorPosition(0)
        self._problem.hide()

    def _save(self) -> None:
        claim = self._claim
        if claim is None:
            return
        days = [self._fields[name].text().strip() for name in ("from", "to")]
        wrong = [text for text in days if text and not _DAY.fullmatch(text)]
        self._problem.setVisible(bool(wrong))
        if wrong:
            self._problem.setText(self.tr("Write days as 2023-10-07, or 2023-10 for a month."))
            return
        places, time = self._places(claim), self._time(claim, days)
        edit = ClaimEdit(
            places=places if places != claim.places else None,
            time=time if time != claim.time else None,
            clear_time=time is None and claim.time is not None,
        )
        if edit != ClaimEdit():
            self.edited.emit(claim.id, edit)

    def _places(self, claim: Claim) -> tuple[PlaceMention, ...]:
        names = [name.strip() for name in _COMMA.split(self._fields["places"].text()) if name.strip()]
        if names == list(dict.fromkeys(place.text for place in claim.places)):
            return claim.places
        known = {place.text: place for place in claim.places}
        return tuple(known.get(name) or PlaceMention(None, name) for name in names)

    def _time(self, claim: Claim, days: list[str]) -> TimeMention | None:
        text = self._fields["time"].text().strip()
        if not (text or any(days)):
            return None
        old = claim.time or TimeMention(None, text)
        return replace(old, text=text, from_date=days[0] or None, to_date=days[1] or None)
