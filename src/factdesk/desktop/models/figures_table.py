"""The figures table of an article: every number with who gives it, and the range of each topic above its rows."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from factdesk.desktop.words import QT_TRANSLATE_NOOP, joined, translate
from factdesk.domain.figures import Figure, FiguresTable, TopicRange

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
COLUMNS = (
    QT_TRANSLATE_NOOP("Figures", "What"),
    QT_TRANSLATE_NOOP("Figures", "Whom"),
    QT_TRANSLATE_NOOP("Figures", "From – to"),
    QT_TRANSLATE_NOOP("Figures", "Words"),
    QT_TRANSLATE_NOOP("Figures", "Who says so"),
    QT_TRANSLATE_NOOP("Figures", "Stands to others"),
    QT_TRANSLATE_NOOP("Figures", "As of"),
)
FLAG_WORDS = {
    "contradicts": QT_TRANSLATE_NOOP("Figures", "contradicts"),
    "part_of": QT_TRANSLATE_NOOP("Figures", "part of a total"),
    "repeats": QT_TRANSLATE_NOOP("Figures", "repeats"),
    "later_update": QT_TRANSLATE_NOOP("Figures", "later update"),
    "needs_explanation": QT_TRANSLATE_NOOP("Figures", "needs explanation"),
}
_RANGE_COLUMN = 2


class FiguresModel(QAbstractTableModel):
    """Topics in bold with their reconciled range, each above its figures."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TopicRange | Figure] = []

    def show(self, table: FiguresTable) -> None:
        """Show a table."""
        self.beginResetModel()
        self._rows = []
        for topic in table.topics:
            self._rows.append(topic)
            self._rows += [row for key in topic.figures if (row := table.row(key)) is not None]
        self.endResetModel()

    def record(self, index: Index) -> TopicRange | Figure | None:
        """Return the topic or figure of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def topic_rows(self) -> list[int]:
        """Return the rows that are topics."""
        return [number for number, row in enumerate(self._rows) if isinstance(row, TopicRange)]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("Figures", COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            texts = _topic_texts(row) if isinstance(row, TopicRange) else _figure_texts(row)
            return texts[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == _RANGE_COLUMN:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.FontRole and isinstance(row, TopicRange):
            font = QFont()
            font.setBold(True)
            return font
        return None


def _topic_texts(topic: TopicRange) -> tuple[str, ...]:
    notes = [translate("Figures", "a lower bound")] if "floor" in topic.notes else []
    flags = [translate("Figures", FLAG_WORDS[word]) for word in topic.flags if word in FLAG_WORDS]
    measure = translate("Numbers", topic.topic.measure.replace("_", " "))
    found = topic.range
    span = bounds(found.low, found.high, found.open_above)
    return (joined((measure, topic.topic.unit)), "", span, "", topic.reason, joined((*flags, *notes)), "")


def _figure_texts(figure: Figure) -> tuple[str, ...]:
    flags = [translate("Figures", FLAG_WORDS[word]) for word in figure.flag_words]
    words = f"“{figure.verbatim}”" if figure.verbatim else ""
    voices = figure.claimant if figure.claimant == figure.reported_by else f"{figure.claimant} → {figure.reported_by}"
    group = translate("Numbers", figure.group) if figure.group else ""
    number = translate("Figures", "claim %1").replace("%1", str(figure.number)) if figure.number else ""
    said = bounds(figure.low, figure.high)
    return (number, group, said, words, voices.strip(" →"), joined((*flags, figure.why_not)), figure.as_of)


def bounds(low: int | None, high: int | None, open_above: bool = False) -> str:
    """Return a range as people write it: “45–49”, “at least 18”, “at most 9”."""
    if low is None and high is None:
        return "–"
    if high is None or (open_above and low is not None and high == low):
        return translate("Figures", "at least %1").replace("%1", f"{low:,}")
    if low is None:
        return translate("Figures", "at most %1").replace("%1", f"{high:,}")
    return f"{low:,}" if low == high else f"{low:,}–{high:,}"
