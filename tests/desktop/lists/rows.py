"""Hands on the lists of the window: rows chosen, cells read, the parts that keep the lists."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from factdesk.desktop.list_views import ListViews
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.many import Many
from factdesk.desktop.views.desk_list import DeskList

Wait = Callable[[], None]


def part(window: MainWindow, kind: type) -> ListViews | Many:
    return next(one for one in window.parts if isinstance(one, kind))


def choose(page: DeskList, *rows: int) -> None:
    selection = QItemSelection()
    for row in rows:
        selection.select(page.model.index(row, 0), page.model.index(row, page.model.columnCount() - 1))
    page.view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def cells(page: DeskList, name: str) -> list[str]:
    at = [one.id for one in page.model.columns].index(name)
    return [page.model.data(page.model.index(row, at)) for row in range(page.model.rowCount())]
