"""A list page of the desk: cards or a table of the same rows, filters as chips, orders, saved views, bulk changes."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    QTimer,
    Signal,
)
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTableView,
    QToolButton,
    QWidget,
)  # fmt: skip

from factdesk.desktop import forms, icons
from factdesk.desktop.models.columns import Column, column
from factdesk.desktop.models.described import Describer
from factdesk.desktop.models.fields import Field
from factdesk.desktop.models.line import RECORD
from factdesk.desktop.models.rows import Rows
from factdesk.desktop.views.bulk_bar import BulkBar
from factdesk.desktop.views.bulk_changes import CHANGES
from factdesk.desktop.views.card_list import CardList
from factdesk.desktop.views.filter_bar import FilterBar
from factdesk.desktop.views.kept_place import Place, chosen_rows, ranges
from factdesk.desktop.views.list_table import ListTable
from factdesk.desktop.views.views_menu import ViewsMenu

TYPING_MS = 150


class DeskList(QWidget):
    """One page. ``place`` is its place of the rail and the name of its form.

    ``wanted_changed`` says that other rows, or another order, are wanted; ``settled`` that something was chosen that is
    to be remembered; ``form_changed`` that the list became a table or cards again.
    """

    chosen = Signal(object)
    empty_asked = Signal()
    wanted_changed = Signal()
    settled = Signal()
    form_changed = Signal(bool)

    def __init__(
        self, place: str, rows: Rows, fields: tuple[Field, ...], describer: Describer, *, first_order: str,
        title_lines: int = 1,
    ) -> None:  # fmt: skip
        super().__init__()
        forms.load(place, self)
        self.place, self.model, self._first_order, self._order = place, rows, first_order, first_order
        rows.setParent(self)
        self._scroll_to: int | None = None
        self.view = forms.child(self, QTableView, f"{place}_view")
        self._cards = CardList(self.view, rows, title_lines)
        self.table = ListTable(forms.child(self, QTableView, "table_view"), rows.columns)
        self.table.take(rows)
        self.table.view.setSelectionModel(self.view.selectionModel())
        self.table.spare_head()
        self._stack = forms.child(self, QStackedWidget, "stack")
        self._count = forms.child(self, QLabel, "count_label")
        self.filters = FilterBar(fields, describer)
        self.bulk = BulkBar(CHANGES[place])
        self.views = ViewsMenu(self)
        forms.put(self, "chips_slot", self.filters)
        forms.put(self, "bulk_slot", self.bulk)
        for slot in ("chips_slot", "bulk_slot"):
            forms.child(self, QWidget, slot).setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        forms.child(self, QToolButton, "views_button").setMenu(self.views)
        self.words_edit = forms.child(self, QLineEdit, "filter_edit")
        self._sort_box = forms.child(self, QComboBox, "sort_box")
        self._direction = forms.child(self, QToolButton, "direction_button")
        self._table_button = forms.child(self, QToolButton, "table_button")
        self._columns_button = forms.child(self, QToolButton, "columns_button")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._fill_orders(rows.columns)
        self._connect()
        self.show_form(False)
        self._show_order()

    def _connect(self) -> None:
        for view in (self.view, self.table.view):
            view.setMouseTracking(True)
            view.clicked.connect(self._on_chosen)
            view.activated.connect(self._on_chosen)
            view.verticalScrollBar().valueChanged.connect(lambda _: self.settled.emit())
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        self.model.modelReset.connect(self._on_selection)
        self.table.order_chosen.connect(self._on_heading)
        self.table.columns_changed.connect(self.settled)
        self.filters.changed.connect(self._on_wanted)
        self.words_edit.textChanged.connect(lambda _: self._typing.start())
        self._typing.timeout.connect(self._on_wanted)
        self._sort_box.activated.connect(lambda _: self._on_sort())
        self._direction.clicked.connect(self._on_direction)
        self._table_button.toggled.connect(self._on_form)
        menu = QMenu(self._columns_button)
        menu.aboutToShow.connect(lambda: self.table.fill_menu(menu))
        self._columns_button.setMenu(menu)
        if (button := self.findChild(QPushButton, "empty_button")) is not None:
            button.clicked.connect(self.empty_asked)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scroll_if_due()

    @abstractmethod
    def apply(self) -> None:
        """Show what is wanted now: words, filters, order."""

    @property
    def order(self) -> str:
        """The order: a column's id, with a minus sign in front downwards."""
        return self._order

    @property
    def is_table(self) -> bool:
        """Whether the list is a table now."""
        return self._table_button.isChecked()

    @property
    def shown_view(self) -> QAbstractItemView:
        """The cards or the table."""
        return self.table.view if self.is_table else self.view

    def want(self, words: str, filters: Mapping[str, Sequence[str]], order: str) -> None:
        """Narrow and sort the list like this."""
        self.words_edit.blockSignals(True)
        self.words_edit.setText(words)
        self.words_edit.blockSignals(False)
        self.filters.choose(filters)
        self._order = order if column(self.model.columns, order.lstrip("-")) else self._first_order
        self._show_order()
        self._on_wanted()

    def show_form(self, is_table: bool) -> None:
        """Show the rows as a table or as cards."""
        self._table_button.setChecked(is_table)
        self._on_form(is_table)

    def selected(self) -> list[int]:
        """Return the ids of the selected rows in the order shown."""
        return [self.model.id_at(row) for row in chosen_rows(self.view)]

    def mark(self, record_id: int | None) -> None:
        """Show which record is open, without opening it again."""
        row = self.model.row_of(record_id) if record_id is not None else -1
        if row >= 0 and self.selected_count() < 2:
            self.shown_view.setCurrentIndex(self.model.index(row, 0))

    def show_state(self, count: int) -> None:
        """Say how many rows there are, or what to do where there are none."""
        self._count.setText(f"{count:,}" if count else "")
        self._stack.setCurrentIndex(0 if count else 1)
        self.scroll_if_due()

    def scrolled(self) -> int:
        """Return the row at the top of what is shown."""
        if self._scroll_to is not None:
            return self._scroll_to
        view = self.shown_view
        return max(0, view.indexAt(view.viewport().rect().topLeft() + QPoint(8, 8)).row())

    def scroll_once_shown(self, row: int) -> None:
        """Bring this row to the top as soon as rows are there."""
        self._scroll_to = row or None
        self.scroll_if_due()

    def scroll_if_due(self) -> None:
        """Scroll to the row that was asked for, once rows are there, laid out and in view."""
        if self._scroll_to is not None:
            QTimer.singleShot(0, self, self._scroll)

    def _scroll(self) -> None:
        if self._scroll_to is not None and self.model.rowCount() and self.shown_view.isVisible():
            self.shown_view.doItemsLayout()
            row, self._scroll_to = min(self._scroll_to, self.model.rowCount() - 1), None
            self.shown_view.scrollTo(self.model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def keep_place(self) -> Place:
        """Note what is chosen and how far the list is scrolled, to be put back after its rows changed."""
        return Place(self.model, (self.view, self.table.view))

    def selected_count(self) -> int:
        """Return how many rows are chosen."""
        return sum(part.height() for part in ranges(self.view))

    def _fill_orders(self, columns: tuple[Column, ...]) -> None:
        for one in columns:
            if one.can_sort:
                self._sort_box.addItem(one.name, one.id)
        self._sort_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._sort_box.setMinimumContentsLength(7)

    def _show_order(self) -> None:
        self._sort_box.setCurrentIndex(self._sort_box.findData(self._order.lstrip("-")))
        icons.name_icon(self._direction, "descending" if self._order.startswith("-") else "ascending")
        self.table.show_order(self._order)

    def _on_sort(self) -> None:
        chosen = column(self.model.columns, str(self._sort_box.currentData()))
        if chosen is not None:
            self._take_order(f"-{chosen.id}" if chosen.newest_first else chosen.id)

    def _on_heading(self, name: str) -> None:
        pressed = column(self.model.columns, name)
        if name == self._order.lstrip("-"):
            self._on_direction()
        elif pressed is not None:
            self._take_order(f"-{name}" if pressed.newest_first else name)

    def _on_direction(self) -> None:
        self._take_order(self._order[1:] if self._order.startswith("-") else f"-{self._order}")

    def _take_order(self, order: str) -> None:
        self._order = order
        self._show_order()
        self._on_wanted()

    def _on_wanted(self) -> None:
        self._typing.stop()
        self.apply()
        self.settled.emit()

    def _on_form(self, is_table: bool) -> None:
        at = self.view.currentIndex()
        self.view.setVisible(not is_table)
        self.table.view.setVisible(is_table)
        self._columns_button.setVisible(is_table)
        if at.isValid():
            self.shown_view.scrollTo(at)
        self.form_changed.emit(is_table)
        self.settled.emit()

    def _on_selection(self) -> None:
        self.bulk.show_count(self.selected_count())

    def _on_chosen(self, index: QModelIndex) -> None:
        record: Any = self.model.data(index, RECORD)
        if record is not None and self.selected_count() < 2:
            self.chosen.emit(record)
