"""The numbers of a claim: verbatim words, what is counted, of whom, and the range the words stand for."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from factdesk.desktop import forms, icons
from factdesk.desktop.views.quiet_boxes import quieten
from factdesk.desktop.words import QT_TRANSLATE_NOOP, joined, translate
from factdesk.domain.claim import Claim, ClaimEdit
from factdesk.domain.mention import GROUPS, MEASURES, Quantity

_LABELS = {
    "killed": QT_TRANSLATE_NOOP("Numbers", "killed"),
    "injured": QT_TRANSLATE_NOOP("Numbers", "injured"),
    "missing": QT_TRANSLATE_NOOP("Numbers", "missing"),
    "detained": QT_TRANSLATE_NOOP("Numbers", "detained"),
    "displaced": QT_TRANSLATE_NOOP("Numbers", "displaced"),
    "strikes": QT_TRANSLATE_NOOP("Numbers", "strikes"),
    "sites_damaged": QT_TRANSLATE_NOOP("Numbers", "sites damaged"),
    "duration": QT_TRANSLATE_NOOP("Numbers", "duration"),
    "money": QT_TRANSLATE_NOOP("Numbers", "money"),
    "share": QT_TRANSLATE_NOOP("Numbers", "share"),
    "other": QT_TRANSLATE_NOOP("Numbers", "other"),
    "civilians": QT_TRANSLATE_NOOP("Numbers", "civilians"),
    "children": QT_TRANSLATE_NOOP("Numbers", "children"),
    "women": QT_TRANSLATE_NOOP("Numbers", "women"),
    "men": QT_TRANSLATE_NOOP("Numbers", "men"),
    "medical staff": QT_TRANSLATE_NOOP("Numbers", "medical staff"),
    "media staff": QT_TRANSLATE_NOOP("Numbers", "media staff"),
    "fighters": QT_TRANSLATE_NOOP("Numbers", "fighters"),
    "officials": QT_TRANSLATE_NOOP("Numbers", "officials"),
    "people": QT_TRANSLATE_NOOP("Numbers", "people"),
    "unknown": QT_TRANSLATE_NOOP("Numbers", "unknown"),
}
_MOST = 2_000_000_000


class NumbersEditor(QWidget):
    """One block for each number, and one to add."""

    edited = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claim: Claim | None = None
        self._rows: list[tuple[QWidget, Quantity]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 8)
        self._layout.setSpacing(4)
        self._add = QPushButton(self.tr("Add a number"))
        self._add.setProperty("quiet", True)
        icons.name_icon(self._add, "add")
        self._add.clicked.connect(self._on_add)
        self._layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_claim(self, claim: Claim) -> None:
        """Show a claim's numbers; nothing is rebuilt while they stay as they were."""
        same = self._claim is not None and self._claim.id == claim.id and self._claim.quantities == claim.quantities
        self._claim = claim
        if same:
            return
        while len(self._rows) > len(claim.quantities):
            self._drop(self._rows[-1][0])
        for position, quantity in enumerate(claim.quantities):
            if position == len(self._rows):
                self._append()
            self._fill(position, quantity)

    def _append(self) -> QWidget:
        row = forms.load("quantity_row")
        forms.child(row, QLabel, "verbatim_label").setTextFormat(Qt.TextFormat.PlainText)
        for name, values in (("measure_box", MEASURES), ("group_box", ("", *GROUPS))):
            box = forms.child(row, QComboBox, name)
            for item in values:
                box.addItem(translate("Numbers", _LABELS[item]) if item else self.tr("of whom?"), item)
            box.activated.connect(self._save)
        for name in ("low_edit", "high_edit"):
            field = forms.child(row, QLineEdit, name)
            field.setValidator(QIntValidator(0, _MOST, field))
            field.editingFinished.connect(self._save)
        forms.child(row, QToolButton, "remove_button").clicked.connect(lambda: self._remove(row))
        quieten(row)
        self._layout.insertWidget(self._layout.count() - 1, row)
        self._rows.append((row, Quantity(None, "", "killed")))
        self._fill(len(self._rows) - 1, self._rows[-1][1])
        return row

    def _fill(self, position: int, quantity: Quantity) -> None:
        row = self._rows[position][0]
        self._rows[position] = (row, quantity)
        hedge = self.tr("hedged: %1").replace("%1", quantity.hedge) if quantity.hedge else ""
        words = f"“{quantity.verbatim}”" if quantity.verbatim else self.tr("entered by hand")
        forms.child(row, QLabel, "verbatim_label").setText(joined((words, hedge)))
        for name, value in (("measure_box", quantity.measure), ("group_box", quantity.group)):
            box = forms.child(row, QComboBox, name)
            if box.findData(value) < 0:  # a word of the desk's own
                box.addItem(value, value)
            box.setCurrentIndex(box.findData(value))
        for name, bound in (("low_edit", quantity.low), ("high_edit", quantity.high)):
            forms.child(row, QLineEdit, name).setText("" if bound is None else str(bound))

    def _drop(self, row: QWidget) -> None:
        self._rows = [(kept, old) for kept, old in self._rows if kept is not row]
        row.hide()
        row.deleteLater()

    def _read(self, row: QWidget, old: Quantity) -> Quantity:
        low = forms.child(row, QLineEdit, "low_edit").text().strip()
        high = forms.child(row, QLineEdit, "high_edit").text().strip()
        return replace(
            old,
            measure=forms.child(row, QComboBox, "measure_box").currentData(),
            group=forms.child(row, QComboBox, "group_box").currentData(),
            low=int(low) if low else None,
            high=int(high) if high else None,
        )

    def _save(self) -> None:
        if self._claim is None:
            return
        read = tuple(self._read(row, old) for row, old in self._rows)
        kept = tuple(item for item in read if item.verbatim or item.low is not None or item.high is not None)
        if kept != self._claim.quantities:
            self.edited.emit(self._claim.id, ClaimEdit(quantities=kept))

    def _on_add(self) -> None:
        row = self._append()
        forms.child(row, QLineEdit, "low_edit").setFocus()

    def _remove(self, row: QWidget) -> None:
        self._drop(row)
        self._save()
