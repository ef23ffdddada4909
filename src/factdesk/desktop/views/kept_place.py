"""Where a list stood before its rows changed: what was chosen, how far it was scrolled."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange
from PySide6.QtWidgets import QAbstractItemView, QTableView

from factdesk.desktop.models.rows import Rows

MOST_CHOSEN_AGAIN = 5_000
"""How many chosen rows are chosen again after the rows of a list changed."""


class Place:
    """Where the views of one model stand; they share what is selected."""

    def __init__(self, model: Rows, views: Sequence[QTableView]) -> None:
        self._model, self._views = model, views
        current = views[0].currentIndex()
        self._current = model.id_at(current.row()) if current.isValid() else None
        is_few = 1 < sum(part.height() for part in ranges(views[0])) <= MOST_CHOSEN_AGAIN
        self._selected = [model.id_at(row) for row in chosen_rows(views[0])] if is_few else []
        self._scrolled = [view.verticalScrollBar().value() for view in views]

    def put_back(self) -> None:
        """Choose the same rows again where they still are, and scroll to where the list was."""
        model, chosen, selection = self._model, self._views[0].selectionModel(), QItemSelection()
        last = model.columnCount() - 1
        for first, end in runs(model.rows_of(self._selected)):
            selection.select(model.index(first, 0), model.index(end, last))
        flags = QItemSelectionModel.SelectionFlag
        if not selection.isEmpty():
            chosen.select(selection, flags.ClearAndSelect)
        elif (row := model.row_of(self._current)) >= 0:
            chosen.setCurrentIndex(model.index(row, 0), flags.ClearAndSelect | flags.Rows)
        for view, value in zip(self._views, self._scrolled, strict=True):
            view.verticalScrollBar().setValue(value)


def ranges(view: QAbstractItemView) -> list[QItemSelectionRange]:
    """Return what is selected as stretches of rows."""
    chosen = view.selectionModel().selection()
    return [chosen.at(number) for number in range(chosen.count())]


def chosen_rows(view: QAbstractItemView) -> list[int]:
    """Return the selected rows in order."""
    return sorted({row for part in ranges(view) for row in range(part.top(), part.bottom() + 1)})


def runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return rows in order as stretches of neighbours, first and last."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row == found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
