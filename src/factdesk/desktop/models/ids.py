"""A list of any length: the ids are at hand, the records are fetched page by page as they are painted.

The scroll bar is true from the start, and a hundred thousand rows cost no more than those in view.
"""

from array import array
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from factdesk.desktop.models.columns import Column
from factdesk.desktop.models.described import Describer
from factdesk.desktop.models.line import Line
from factdesk.desktop.models.rows import Index, Rows

_NOWHERE = QModelIndex()
PAGE = 50
KEPT_PAGES = 60
AT_ONCE = 4
"""How many pages are asked for at most: of those that a fast hand scrolled past, only the last are still in view."""


class Ids(Rows):
    """Records known by id, in the order given, described by a function.

    ``wanted`` asks for a page, once what is being painted is painted: its number and its ids; the answer goes to
    :meth:`receive`.
    """

    wanted = Signal(int, object)

    def __init__(
        self,
        describe: Callable[[Any], Line],
        parent: QObject | None = None,
        *,
        columns: tuple[Column, ...] = (),
        words: Describer | None = None,
    ) -> None:
        super().__init__(describe, parent, columns=columns, words=words)
        self._ids = array("q")
        self._pages: dict[int, dict[int, Any]] = {}
        self._asked: set[int] = set()
        self._due: dict[int, None] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask_due)

    def shows(self, ids: Sequence[int]) -> bool:
        """Whether just these are shown, in this order."""
        return len(ids) == len(self._ids) and array("q", ids) == self._ids

    def show(self, ids: Sequence[int]) -> None:
        """Show the records with these ids."""
        fresh = array("q", ids)
        self.beginResetModel()
        kept = {number: record for page in self._pages.values() for number, record in page.items()}
        self._ids = fresh
        self._pages.clear()
        self._asked.clear()
        self._due.clear()
        self._keep_first_page(kept)
        self.endResetModel()

    def receive(self, page: int, records: Sequence[Any]) -> None:
        """Take the records of a page that was asked for."""
        self._asked.discard(page)
        if page * PAGE >= len(self._ids):
            return
        self._pages.pop(page, None)
        self._pages[page] = {record.id: record for record in records}
        while len(self._pages) > KEPT_PAGES:
            self._pages.pop(next(iter(self._pages)))
        last = min(len(self._ids), (page + 1) * PAGE) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, self.columnCount() - 1))

    def refresh(self, ids: frozenset[int]) -> None:
        """Fetch the records with these ids again, as far as they are at hand."""
        for page in [page for page, records in self._pages.items() if not ids.isdisjoint(records)]:
            self._ask(page)

    def ids(self) -> list[int]:
        return self._ids.tolist()

    def id_at(self, row: int) -> int:
        return self._ids[row]

    def row_of(self, record_id: int | None) -> int:
        try:
            return self._ids.index(record_id if record_id is not None else -1)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def record_at(self, row: int) -> Any:
        page = row // PAGE
        known = self._pages.get(page)
        if known is None:
            self._ask(page)
            return None
        return known.get(self._ids[row])

    def _ask(self, page: int) -> None:
        if page not in self._asked:
            self._due.pop(page, None)
            self._due[page] = None
            self._timer.start(0)

    def _ask_due(self) -> None:
        """Ask for the pages painted last."""
        due = list(self._due)[-AT_ONCE:]
        self._due.clear()
        for page in due:
            self._asked.add(page)
            self.wanted.emit(page, self._ids[page * PAGE : (page + 1) * PAGE].tolist())

    def _keep_first_page(self, known: dict[int, Any]) -> None:
        """Show the first rows at once where their records are at hand, instead of a blink of empty ones."""
        first = self._ids[:PAGE].tolist()
        if first and all(number in known for number in first):
            self._pages[0] = {number: known[number] for number in first}
