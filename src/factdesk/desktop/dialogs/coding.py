"""How this desk reads vague words: the table of words and ranges, each change with its source and reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from factdesk.desktop import forms
from factdesk.desktop.desk import Desk
from factdesk.desktop.models.described import day
from factdesk.desktop.problem_words import problem_words
from factdesk.desktop.views.quiet_boxes import quieten
from factdesk.desktop.words import language
from factdesk.domain.coding import LITERAL, Coding, Reading

OWN = "desk"
ROW_HEIGHT = 26
_HUNDRED = 100


class CodingDialog(QDialog):
    """Views and changes the coding tables; the literal reading stands beside each word and is never changed."""

    def __init__(self, parent: QWidget, desk: Desk, chosen: str, choose: Callable[[str], object]) -> None:
        super().__init__(parent)
        forms.load("coding", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._chosen, self._choose = desk, chosen, choose
        self._tables: dict[str, Coding] = {}
        self._literal: dict[tuple[str, bool], Reading] = {}
        self._rows: list[tuple[Reading, Reading | None]] = []
        self.table_box, self._sort = (forms.child(self, QComboBox, f"{name}_box") for name in ("table", "sort"))
        names = ("word", "low", "high", "source", "reason", "filter")
        self.fields = {name: forms.child(self, QLineEdit, f"{name}_edit") for name in names}
        self._labels = {n: forms.child(self, QLabel, f"{n}_label") for n in ("own", "source", "hint", "changes")}
        for label in self._labels.values():
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.view = forms.child(self, QTableWidget, "words_view")
        self._dress()
        self._sort.addItem(self.tr("an amount, such as “dozens”"), False)
        self._sort.addItem(self.tr("a word before a number, in percent of it"), True)
        buttons = ("put", "drop", "reset", "use", "close")
        self.buttons = {name: forms.child(self, QPushButton, f"{name}_button") for name in buttons}
        self.buttons["put"].clicked.connect(self._on_put)
        self.buttons["drop"].clicked.connect(self._on_drop)
        self.buttons["reset"].clicked.connect(self._on_reset)
        self.buttons["use"].clicked.connect(self._on_use)
        self.buttons["close"].clicked.connect(self.accept)
        self.table_box.activated.connect(lambda _: self._show())
        self.fields["filter"].textChanged.connect(lambda _: self._fill())
        self.view.itemSelectionChanged.connect(self._on_row)
        for name in ("word", "low", "high", "reason"):
            self.fields[name].textChanged.connect(self._on_typed)
        quieten(self)
        self._read(chosen)

    def _dress(self) -> None:
        view = self.view
        view.setColumnCount(4)
        view.setHorizontalHeaderLabels(
            [self.tr("Word"), self.tr("Read as"), self.tr("Literally"), self.tr("Why")]
        )  # fmt: skip
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((180, 110, 110)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        validator = QDoubleValidator(0, 2_000_000_000, 2, self)
        for name in ("low", "high"):
            self.fields[name].setValidator(validator)

    def _read(self, table: str) -> None:
        def job(workspace: object) -> tuple[dict[str, Coding], list[Reading]]:
            area = workspace.figures  # type: ignore[attr-defined]
            return area.codings(), area.literal_readings()

        self._desk.ask(self, job, lambda found: self._on_read(table, *found))

    def _on_read(self, table: str, tables: dict[str, Coding], literal: Sequence[Reading]) -> None:
        own = Coding(OWN, {"en": "This desk", "ar": "هذا المكتب"})
        self._tables = {OWN: own, **tables}
        self._literal = {(one.word, one.is_hedge): one for one in literal}
        self.table_box.clear()
        for one in self._tables.values():
            self.table_box.addItem(one.title.get(language()) or one.title.get("en") or one.id, one.id)
        self.table_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.table_box.setCurrentIndex(max(0, self.table_box.findData(table)))
        self._show()

    @property
    def table(self) -> Coding:
        """The table shown."""
        return self._tables[self.table_box.currentData()]

    def _show(self) -> None:
        table = self.table
        source = table.source_in(language())
        self._labels["source"].setText(self.tr("Source: %1").replace("%1", f"\u2068{source}\u2069") if source else "")
        own = self.tr("changed by this desk") if table.is_own else ""
        self._labels["own"].setText(self.tr("figures are read so") if table.id == self._chosen else own)
        lines = [
            f"{day(one.at)} · {one.reading.word} · {_said(one.reading)} · {one.by} · {one.reason}"
            for one in reversed(table.changes[-4:])
        ]
        self._labels["changes"].setText("\n".join(lines))
        self._labels["changes"].setVisible(bool(lines))
        self.buttons["reset"].setVisible(table.is_own)
        self.buttons["use"].setVisible(table.id != self._chosen)
        self._fill()
        self._on_typed()

    def _fill(self) -> None:
        table, wanted = self.table, self.fields["filter"].text().casefold().strip()
        own = {(word, False) for word in table.words} | {(word, True) for word in table.hedges}
        keys = [*sorted(own), *(key for key in self._literal if key not in own)]
        reasons = {(one.reading.word, one.reading.is_hedge): one.reason for one in table.changes}
        self._rows = []
        shown: list[tuple[str, str, str, str]] = []
        for word, is_hedge in keys:
            if wanted in word.casefold():
                literal, mine = self._literal.get((word, is_hedge)), table.reading(word, is_hedge=is_hedge)
                self._rows.append((literal or Reading(word, is_hedge=is_hedge), mine))
                why = reasons.get((word, is_hedge), "")
                shown.append((word, _said(mine or literal), _said(literal), why))
        self.view.setRowCount(len(shown))
        for row, texts in enumerate(shown):
            for column, text in enumerate(texts):
                self.view.setItem(row, column, QTableWidgetItem(text))

    def _on_row(self) -> None:
        row = self.view.currentRow()
        if not 0 <= row < len(self._rows) or not self.view.selectedItems():
            return
        literal, mine = self._rows[row]
        shown, scale = mine or literal, _HUNDRED if literal.is_hedge else 1
        self.fields["word"].setText(literal.word)
        self._sort.setCurrentIndex(int(literal.is_hedge))
        for name, end in (("low", shown.low), ("high", shown.high)):
            self.fields[name].setText("" if end is None else f"{end * scale:g}" if literal.is_hedge else f"{end:.0f}")
        self._on_typed()

    def _on_typed(self) -> None:
        fixed = self.table.id == LITERAL if self._tables else True
        word, reason = self.fields["word"].text().strip(), self.fields["reason"].text().strip()
        ends = self.fields["low"].text() or self.fields["high"].text()
        self.buttons["put"].setEnabled(not fixed and bool(word and reason and ends))
        known = self._tables and self.table.reading(word, is_hedge=bool(self._sort.currentData())) is not None
        self.buttons["drop"].setEnabled(not fixed and bool(known and reason))
        if fixed:
            self._labels["hint"].setText(
                self.tr("The literal reading stays as it is. Choose another table to edit it.")
            )
        else:
            self._labels["hint"].setText("" if reason or not word else self.tr("A reading needs its reason."))

    def _on_put(self) -> None:
        scale = _HUNDRED if self._sort.currentData() else 1
        low, high = (_number(self.fields[name].text(), scale) for name in ("low", "high"))
        self._keep(Reading(self.fields["word"].text().strip(), low, high, bool(self._sort.currentData())))

    def _on_drop(self) -> None:
        self._keep(Reading(self.fields["word"].text().strip(), is_hedge=bool(self._sort.currentData())))

    def _keep(self, reading: Reading) -> None:
        table, reason, source = self.table.id, self.fields["reason"].text(), self.fields["source"].text()

        def done(_: object) -> None:
            self.fields["reason"].clear()
            self._read(table)

        self._desk.ask(
            self, lambda ws: ws.figures.read_word(table, reading, reason=reason, source=source), done,
            lambda problem: self._labels["hint"].setText(problem_words(str(problem))),
        )  # fmt: skip

    def _on_reset(self) -> None:
        table = self.table.id
        self._desk.ask(self, lambda ws: ws.figures.reset_coding(table), lambda _: self._read(table))

    def _on_use(self) -> None:
        self._chosen = self.table.id
        self._choose(self._chosen)
        self._show()


def _number(text: str, scale: int) -> float | None:
    text = text.strip().replace(",", ".")
    return float(text) / scale if text else None


def _said(reading: Reading | None) -> str:
    if reading is None:
        return "–"
    scale, sign = (_HUNDRED, " %") if reading.is_hedge else (1, "")
    low, high = (None if end is None else f"{end * scale:,.0f}" for end in (reading.low, reading.high))
    if low is None and high is None:
        return "–"
    if low == high:
        return f"{low}{sign}"
    return f"\u2066{low or ''}–{high or ''}{sign}\u2069"  # the lower figure first in an Arabic line too
