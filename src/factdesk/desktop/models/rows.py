"""What the long lists share: one model for both of their forms, lines of cards and columns of a table."""

from abc import abstractmethod
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from factdesk.desktop.models.columns import Column
from factdesk.desktop.models.described import Describer
from factdesk.desktop.models.line import LINE, RECORD, WAITING, Line

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY, _TIP = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
ROLES = frozenset({_DISPLAY, _TIP, _SPOKEN, RECORD, LINE})


class Rows(QAbstractTableModel):
    """Rows of records. Every column is always there; a table hides those that are not wanted."""

    def __init__(
        self,
        describe: Callable[[Any], Line],
        parent: QObject | None = None,
        *,
        columns: tuple[Column, ...] = (),
        words: Describer | None = None,
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self.columns = columns
        self._width = max(1, len(columns))
        self._words = words or Describer()

    @abstractmethod
    def record_at(self, row: int) -> Any:
        """Return the record of a row, None while it is being fetched."""

    @abstractmethod
    def id_at(self, row: int) -> int:
        """Return the id of a row."""

    @abstractmethod
    def row_of(self, record_id: int | None) -> int:
        """Return the row of an id, -1 if it is not shown."""

    @abstractmethod
    def ids(self) -> list[int]:
        """Return the ids in the order shown."""

    def rows_of(self, ids: Iterable[int]) -> list[int]:
        """Return the rows of those of the ids that are shown, in order."""
        wanted = set(ids)
        if len(wanted) < 2:
            return sorted(row for row in map(self.row_of, wanted) if row >= 0)
        return [row for row, number in enumerate(self.ids()) if number in wanted]

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._width

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and section < len(self.columns):
            if role in (_DISPLAY, _TIP):
                return self.columns[section].name
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(self._side(section) | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role not in ROLES or not index.isValid():
            return None
        record = self.record_at(index.row())
        if role == RECORD:
            return record
        at = index.column()
        if role in (_DISPLAY, _TIP) and at < len(self.columns):
            return self.columns[at].text(record, self._words) if record is not None else WAITING.title
        if at and role == _SPOKEN:
            return f"{self.columns[at].name}: {self.data(index)}"
        line = self._describe(record) if record is not None else WAITING
        if role == LINE:
            return line
        return line.spoken if role == _SPOKEN else line.title

    def _side(self, section: int) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignTrailing if self.columns[section].is_number else Qt.AlignmentFlag.AlignLeading
