"""The saved views of a list in a small menu: choose one, keep the list as it is under a name, forget one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget, QWidgetAction

from factdesk.domain.view import SavedView


class ViewsMenu(QMenu):
    """What hangs on the button of the saved views. ``chosen`` tells the view, None for the list as it was at first."""

    chosen = Signal(object)
    save_asked = Signal(str)
    remove_asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._views: list[SavedView] = []
        self._news: dict[int, int] = {}
        self.current: int | None = None
        self.name_edit = QLineEdit()
        self.name_edit.setPlaceholderText(self.tr("Keep the list as it is under a name"))
        self.name_edit.setAccessibleName(self.tr("Name of a view to keep"))
        self.name_edit.setMinimumWidth(260)
        self.name_edit.returnPressed.connect(self._on_named)
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(self.name_edit)
        self._field = QWidgetAction(self)
        self._field.setDefaultWidget(holder)
        self.aboutToShow.connect(self._fill)

    @property
    def views(self) -> list[SavedView]:
        """The views offered."""
        return self._views

    def show_views(self, views: Sequence[SavedView]) -> None:
        """Offer these views."""
        self._views = list(views)
        if self.current not in {view.id for view in views}:
            self.current = None

    def show_news(self, view: int, count: int) -> None:
        """Say how much is new in a view since somebody looked."""
        self._news[view] = count

    def _fill(self) -> None:
        self.removeAction(self._field)  # clearing would delete it with what is typed into
        self.clear()
        group = QActionGroup(self)
        everything = QAction(self.tr("Everything"), self)
        everything.setCheckable(True)
        everything.setChecked(self.current is None)
        everything.triggered.connect(lambda: self.chosen.emit(None))
        for action in (everything, *(self._action(view) for view in self._views)):
            group.addAction(action)
            self.addAction(action)
        self.addSeparator()
        self.name_edit.setText(next((view.name for view in self._views if view.id == self.current), ""))
        self.addAction(self._field)
        if self._views:
            menu = self.addMenu(self.tr("Forget a view"))
            for view in self._views:
                forget = menu.addAction(view.name.replace("&", "&&"))
                forget.triggered.connect(lambda _=False, number=view.id: self.remove_asked.emit(number))

    def _action(self, view: SavedView) -> QAction:
        action = QAction(view.name.replace("&", "&&"), self)
        if news := self._news.get(view.id):
            action.setText(f"{action.text()}\t" + self.tr("%n new", "", news))
        action.setCheckable(True)
        action.setChecked(view.id == self.current)
        action.triggered.connect(lambda: self.chosen.emit(view))
        return action

    def _on_named(self) -> None:
        name = self.name_edit.text().strip()
        if name:
            self.close()
            self.save_asked.emit(name)
