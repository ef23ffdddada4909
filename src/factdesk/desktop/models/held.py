"""A list of records that are all at hand, sorted and narrowed here: articles, evidence, sources."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject

from factdesk.desktop.models.columns import Column, column
from factdesk.desktop.models.described import Describer
from factdesk.desktop.models.fields import Field
from factdesk.desktop.models.line import Line
from factdesk.desktop.models.rows import Index, Rows

_NOWHERE = QModelIndex()


class Held(Rows):
    """Records at hand; ``fields`` are what they can be narrowed by."""

    def __init__(
        self,
        describe: Callable[[Any], Line],
        parent: QObject | None = None,
        *,
        columns: tuple[Column, ...],
        fields: tuple[Field, ...],
        words: Describer | None = None,
    ) -> None:
        super().__init__(describe, parent, columns=columns, words=words)
        self._fields = {field.id: field for field in fields}
        self._all: list[Any] = []
        self._records: list[Any] = []
        self._said: dict[int, str] = {}
        self._wanted: tuple[list[str], dict[str, frozenset[str]], str] = ([], {}, "")

    def show(self, records: Sequence[Any]) -> bool:
        """Show these records, as narrowed and sorted so far; say whether that changes what is shown."""
        self._all = list(records)
        self._said.clear()
        return self._arrange()

    def narrow(self, words: str, chosen: Mapping[str, Sequence[str]], order: str) -> bool:
        """Show only records with all the words and one of the values of each field, in an order (column, -column)."""
        fields = {name: frozenset(values) for name, values in chosen.items() if values and name in self._fields}
        self._wanted = (words.casefold().split(), fields, order)
        return self._arrange()

    def counts(self, field: str) -> list[tuple[str, int]]:
        """Return the values of a field among all records, the most frequent first, with how many have each."""
        found: dict[str, int] = {}
        for record in self._all:
            value = self._fields[field].value(record)
            found[value] = found.get(value, 0) + 1
        return sorted(found.items(), key=lambda one: (-one[1], one[0]))

    def record(self, index: Index) -> Any:
        """Return the record of a row, None for no row."""
        return self._records[index.row()] if index.isValid() else None

    def ids(self) -> list[int]:
        return [record.id for record in self._records]

    def id_at(self, row: int) -> int:
        return int(self._records[row].id)

    def row_of(self, record_id: int | None) -> int:
        return next((row for row, record in enumerate(self._records) if record.id == record_id), -1)

    def record_at(self, row: int) -> Any:
        return self._records[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._records)

    def _arrange(self) -> bool:
        words, fields, order = self._wanted
        fresh = [record for record in self._all if self._fits(record, words, fields)]
        by = column(self.columns, order.lstrip("-"))
        if by is not None and by.key is not None:
            fresh.sort(key=by.key, reverse=order.startswith("-"))
        if fresh == self._records:
            return False
        same_rows = [record.id for record in fresh] == [record.id for record in self._records]
        if same_rows:
            self._records = fresh
            self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, self.columnCount() - 1))
            return False
        self.beginResetModel()
        self._records = fresh
        self.endResetModel()
        return True

    def _fits(self, record: Any, words: Sequence[str], fields: Mapping[str, frozenset[str]]) -> bool:
        if any(self._fields[name].value(record) not in values for name, values in fields.items()):
            return False
        if not words:
            return True
        said = self._said.get(record.id)
        if said is None:
            said = self._said[record.id] = self._describe(record).spoken.casefold()
        return all(word in said for word in words)
