"""A list as cards: a table of one column whose rows are all of one height.

Qt's own list view lays out all of its rows anew whenever one of them changes, which for a hundred thousand takes half a
second; a table knows where each row is.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView

from factdesk.desktop.models.rows import Rows
from factdesk.desktop.views.line_delegate import LineDelegate

_EDGES = {Qt.Key.Key_Home: False, Qt.Key.Key_End: True}


class CardList(QObject):
    """Runs the cards of a list page, which its form brings along."""

    def __init__(self, view: QTableView, model: Rows, title_lines: int) -> None:
        super().__init__(view)
        self.view = view
        self._delegate = LineDelegate(title_lines=title_lines, parent=view)
        view.horizontalHeader().hide()
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setModel(model)
        view.setItemDelegate(self._delegate)
        view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for section in range(1, model.columnCount()):
            view.setColumnHidden(section, True)
        self._fit()
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            rows, is_last = self.view.model().rowCount(), _EDGES.get(Qt.Key(event.key()))
            if is_last is not None and rows:
                self.view.setCurrentIndex(self.view.model().index(rows - 1 if is_last else 0, 0))
                return True
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        option = QStyleOptionViewItem()
        option.font = self.view.font()
        height = self._delegate.sizeHint(option, self.view.rootIndex()).height()
        self.view.verticalHeader().setMinimumSectionSize(height)
        self.view.verticalHeader().setDefaultSectionSize(height)
