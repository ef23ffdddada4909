"""A list of any length: the ids are at hand, the records are fetched page by page as they are painted.

The scroll bar is true from the start, and a hundred thousand rows cost no more than those in view.
"""

from array import array
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from factdesk.desktop.models.line import LINE, RECORD, WAITING, Line
from factdesk.desktop.models.records import _ROLES

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
PAGE = 100
KEPT_PAGES = 30


class Ids(QAbstractListModel):
    """Records known by id, in the order given, described by a function.

    ``wanted`` asks for a page: its number and its ids; the answer goes to :meth:`receive`.
    """

    wanted = Signal(int, object)

    def __init__(self, describe: Callable[[Any], Line], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._ids = array("q")
        self._pages: dict[int, dict[int, Any]] = {}
        self._asked: set[int] = set()

    def show(self, ids: Sequence[int]) -> None:
        """Show the records with these ids."""
        self.beginResetModel()
        self._ids = array("q", ids)
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def receive(self, page: int, records: Sequence[Any]) -> None:
        """Take the records of a page that was asked for."""
        self._asked.discard(page)
        if page * PAGE >= len(self._ids):
            return
        self._pages[page] = {record.id: record for record in records}
        while len(self._pages) > KEPT_PAGES:
            self._pages.pop(next(iter(self._pages)))
        last = min(len(self._ids), (page + 1) * PAGE) - 1
        self.dataChanged.emit(self.index(page * PAGE), self.index(last))

    def refresh(self, ids: frozenset[int]) -> None:
        """Fetch the records with these ids again when they are painted next."""
        stale = {row // PAGE for row, number in enumerate(self._ids) if number in ids}
        for page in stale & set(self._pages):
            self._ask(page)

    def ids(self) -> list[int]:
        """Return the ids in the order shown."""
        return list(self._ids)

    def id_at(self, row: int) -> int:
        """Return the id of a row."""
        return self._ids[row]

    def row_of(self, record_id: int | None) -> int:
        """Return the row of an id, -1 if it is not shown."""
        try:
            return self._ids.index(record_id if record_id is not None else -1)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        page = index.row() // PAGE
        record = self._pages.get(page, {}).get(self._ids[index.row()])
        if record is None and page not in self._pages:
            self._ask(page)
        if role == RECORD:
            return record
        line = self._describe(record) if record is not None else WAITING
        if role == LINE:
            return line
        return line.spoken if role == Qt.ItemDataRole.AccessibleTextRole else line.title

    def _ask(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self.wanted.emit(page, self._ids[page * PAGE : (page + 1) * PAGE].tolist())
