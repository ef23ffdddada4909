"""A figures table as rows: every number with who gives it, and the range of each topic above its rows."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from factdesk.desktop import theme
from factdesk.desktop.words import QT_TRANSLATE_NOOP, joined, language, quoted, translate
from factdesk.domain.figures import Figure, FiguresTable, TopicRange

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
COLUMNS = (
    QT_TRANSLATE_NOOP("Figures", "What"),
    QT_TRANSLATE_NOOP("Figures", "Whom"),
    QT_TRANSLATE_NOOP("Figures", "From – to"),
    QT_TRANSLATE_NOOP("Figures", "Words"),
    QT_TRANSLATE_NOOP("Figures", "Stands to others"),
    QT_TRANSLATE_NOOP("Figures", "Who says so"),
    QT_TRANSLATE_NOOP("Figures", "As of"),
    QT_TRANSLATE_NOOP("Figures", "Evidence"),
)
FLAG_WORDS = {
    "contradicts": QT_TRANSLATE_NOOP("Figures", "contradicts"),
    "part_of": QT_TRANSLATE_NOOP("Figures", "part of a total"),
    "repeats": QT_TRANSLATE_NOOP("Figures", "repeats"),
    "later_update": QT_TRANSLATE_NOOP("Figures", "later update"),
    "needs_explanation": QT_TRANSLATE_NOOP("Figures", "needs explanation"),
}
_FLAG_GLYPHS = {"contradicts": "≠", "part_of": "⊂", "repeats": "↻", "later_update": "→", "needs_explanation": "?"}
_SENTENCES = {
    "contradicts": QT_TRANSLATE_NOOP("Figures", "Contradicts %1: the two have no number in common."),
    "part_of": QT_TRANSLATE_NOOP("Figures", "A part of %1, so the two are not added."),
    "repeats": QT_TRANSLATE_NOOP("Figures", "Repeats %1: the same origin, counted once."),
    "later_update": QT_TRANSLATE_NOOP("Figures", "A later update of %1."),
    "needs_explanation": QT_TRANSLATE_NOOP("Figures", "Does not fit with %1: decide by hand and say why."),
}
RULE_WORDS = {
    "min_max": QT_TRANSLATE_NOOP("Figures", "minimum to maximum of independent credible sources"),
    "majority": QT_TRANSLATE_NOOP("Figures", "majority: where most origins agree"),
    "best_graded": QT_TRANSLATE_NOOP("Figures", "best-graded source"),
    "by_hand": QT_TRANSLATE_NOOP("Figures", "set by hand"),
}
_SHORT_RULES = {
    "min_max": QT_TRANSLATE_NOOP("Figures", "min–max"),
    "majority": QT_TRANSLATE_NOOP("Figures", "majority"),
    "best_graded": QT_TRANSLATE_NOOP("Figures", "best-graded source"),
    "by_hand": QT_TRANSLATE_NOOP("Figures", "set by hand"),
}
_NOTES = {
    "floor": QT_TRANSLATE_NOOP(
        "Figures", "A lower bound: these figures count different people, places or days, and are not added."
    ),
    "no_majority": QT_TRANSLATE_NOOP("Figures", "No majority agrees: minimum to maximum is shown instead."),
    "no_credible_source": QT_TRANSLATE_NOOP("Figures", "No credible source: there is no range."),
}
_RANGE_COLUMN, _FLAGS_COLUMN = 2, 4


class FiguresModel(QAbstractTableModel):
    """Topics in bold with their reconciled range, each above its figures."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TopicRange | Figure] = []

    def show(self, table: FiguresTable) -> None:
        """Show a table."""
        by_key = {row.key: row for row in table.rows}
        self.beginResetModel()
        self._rows = []
        for topic in table.topics:
            self._rows.append(topic)
            self._rows += [by_key[key] for key in topic.figures if key in by_key]
        self.endResetModel()

    def record(self, index: Index) -> TopicRange | Figure | None:
        """Return the topic or figure of a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def row_like(self, record: TopicRange | Figure | None) -> int:
        """Return the row of the same topic or figure as it is now, -1 if it is gone."""
        if isinstance(record, TopicRange):
            same = (n for n, row in enumerate(self._rows) if isinstance(row, TopicRange) and row.topic == record.topic)
        elif record is not None:
            same = (n for n, row in enumerate(self._rows) if isinstance(row, Figure) and row.key == record.key)
        else:
            return -1
        return next(same, -1)

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
        if role == Qt.ItemDataRole.TextAlignmentRole and section == _RANGE_COLUMN:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
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
        if role == Qt.ItemDataRole.ForegroundRole:
            return _colour(row, index.column())
        return None


def flag_sentences(figure: Figure, table: FiguresTable) -> list[str]:
    """Return how a figure stands to the others, a sentence each."""
    found = []
    for flag in figure.flags:
        other = table.row(flag.other)
        words = [quoted(other.verbatim), other.claimant or other.reported_by] if other else [""]
        said = translate("Figures", _SENTENCES[flag.word]).replace("%1", " · ".join(word for word in words if word))
        found.append(said)
    return found


def note_words(topic: TopicRange) -> list[str]:
    """Return what is to be known of a topic's range, a sentence each."""
    return [translate("Figures", _NOTES[note]) for note in topic.notes if note in _NOTES]


def _flags(words: tuple[str, ...]) -> list[str]:
    return [f"{_FLAG_GLYPHS[word]} {translate('Figures', FLAG_WORDS[word])}" for word in words if word in FLAG_WORDS]


def _topic_texts(topic: TopicRange) -> tuple[str, ...]:
    notes = [translate("Figures", "a lower bound")] if "floor" in topic.notes else []
    measure = translate("Numbers", topic.topic.measure.replace("_", " "))
    estimated = translate("Figures", "estimated") if topic.topic.estimated else ""
    found = topic.range
    span = bounds(found.low, found.high, found.open_above)
    what = joined((measure, topic.topic.unit, estimated))
    rule = translate("Figures", _SHORT_RULES[topic.rule])
    return (what, "", span, rule, joined((*_flags(topic.flags), *notes)), topic.reason, "", "")


def _figure_texts(figure: Figure) -> tuple[str, ...]:
    words = quoted(figure.verbatim) if figure.verbatim else ""
    voices = figure.claimant if figure.claimant == figure.reported_by else f"{figure.claimant} → {figure.reported_by}"
    group = translate("Numbers", figure.group) if figure.group else ""
    number = translate("Figures", "claim %1").replace("%1", str(figure.number)) if figure.number else ""
    said = bounds(figure.low, figure.high)
    flags = joined((*_flags(figure.flag_words), figure.why_not))
    evidence = str(figure.evidence) if figure.evidence else ""
    return (number, group, said, words, flags, voices.strip(" →"), figure.as_of[:10], evidence)


def _colour(row: TopicRange | Figure, column: int) -> QColor | None:
    look = theme.tokens()
    if isinstance(row, Figure) and not row.credible:
        return look.colour("junk")
    words = row.flags if isinstance(row, TopicRange) else row.flag_words
    if column == _FLAGS_COLUMN and {"contradicts", "needs_explanation"} & set(words):
        return look.colour("warn")
    return None


def bounds(low: int | None, high: int | None, open_above: bool = False) -> str:
    """Return a range as people write it: “45–49”, “at least 18”, “at most 9”, “50–60 or more”."""
    if low is None and high is None:
        return "–"
    if high is None or (open_above and low is not None and high == low):
        return translate("Figures", "at least %1").replace("%1", f"{low:,}")
    if low is None:
        return translate("Figures", "at most %1").replace("%1", f"{high:,}")
    said = f"{low:,}" if low == high else f"{low:,}–{high:,}"
    if language() == "ar":
        said = f"\u2066{said}\u2069"  # the lower figure first here too, as in the lists and charts
    return translate("Figures", "%1 or more").replace("%1", said) if open_above else said
