"""A list of records that are all at hand: articles, evidence, sources, history, hits."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from factdesk.desktop.models.line import LINE, RECORD, Line

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Records(QAbstractListModel):
    """Records in the order given, described by a function."""

    def __init__(self, describe: Callable[[Any], Line], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._all: list[Any] = []
        self._records: list[Any] = []
        self._words: list[str] = []

    def show(self, records: Sequence[Any]) -> None:
        """Show these records; a filter stays in force."""
        self._all = list(records)
        self._narrow()

    def filter(self, text: str) -> None:
        """Show only the records that have all the words in what they say."""
        self._words = text.casefold().split()
        self._narrow()

    def record(self, index: Index) -> Any:
        """Return the record of a row."""
        return self._records[index.row()] if index.isValid() else None

    def row_of(self, record_id: int | None) -> int:
        """Return the row of the record with that id, -1 if it is not shown."""
        return next((row for row, record in enumerate(self._records) if record.id == record_id), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        record = self._records[index.row()]
        if role == RECORD:
            return record
        line = self._describe(record)
        if role == LINE:
            return line
        return line.spoken if role == Qt.ItemDataRole.AccessibleTextRole else line.title

    def _narrow(self) -> None:
        self.beginResetModel()
        self._records = [record for record in self._all if self._fits(record)]
        self.endResetModel()

    def _fits(self, record: Any) -> bool:
        if not self._words:
            return True
        said = self._describe(record).spoken.casefold()
        return all(word in said for word in self._words)


_ROLES = {
    int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole),
    RECORD, LINE,
}  # fmt: skip
