"""A list as a table: chosen columns in a chosen order and width, sorted by a press on a heading."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from factdesk.desktop.models.columns import Column, column
from factdesk.desktop.models.rows import Rows
from factdesk.desktop.views.cell_delegate import HEIGHT, CellDelegate

LEAST_WIDTH = 48


class ListTable(QObject):
    """Runs the table of a list page, which its form brings along.

    ``order_chosen`` tells the column pressed; ``columns_changed`` that others are shown, or others wide.
    """

    order_chosen = Signal(str)
    columns_changed = Signal()

    def __init__(self, view: QTableView, columns: tuple[Column, ...]) -> None:
        super().__init__(view)
        self.view, self._columns = view, columns
        rows = view.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(HEIGHT)
        rows.setDefaultSectionSize(HEIGHT)
        view.setItemDelegate(CellDelegate(columns, view))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.head = view.horizontalHeader()
        self.head.setSectionsMovable(True)
        self.head.setSectionsClickable(True)
        self.head.setHighlightSections(False)
        self.head.setMinimumSectionSize(LEAST_WIDTH)
        self.head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.head.customContextMenuRequested.connect(self._on_menu)
        self.head.sectionClicked.connect(self._on_pressed)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(200)
        self._settle.timeout.connect(self.columns_changed)

    def take(self, model: Rows) -> None:
        """Show a model, which has all the columns, and the columns that are shown at first."""
        self.view.setModel(model)
        self.spare_head()
        self.show_widths({})
        self.show_columns([one.id for one in self._columns if one.shown])
        self.head.sectionResized.connect(lambda *_: self._settle.start())
        self.head.sectionMoved.connect(lambda *_: self._settle.start())

    def spare_head(self) -> None:
        """Leave the heading out of what is selected: it would ask every row whether it is, each time it is painted."""
        self.head.setSelectionModel(QItemSelectionModel(self.view.model(), self.head))

    def shown(self) -> list[str]:
        """Return the ids of the columns shown, in their order."""
        order = (self.head.logicalIndex(at) for at in range(self.head.count()))
        return [self._columns[section].id for section in order if not self.head.isSectionHidden(section)]

    def show_columns(self, wanted: Sequence[str]) -> None:
        """Show these columns in this order; the first is always there, unknown ones are passed over."""
        names = [one.id for one in self._columns]
        chosen = [name for name in dict.fromkeys(wanted) if name in names]
        if names[0] not in chosen:
            chosen.insert(0, names[0])
        for place, name in enumerate([*chosen, *(name for name in names if name not in chosen)]):
            section = names.index(name)
            self.head.moveSection(self.head.visualIndex(section), place)
            self.head.setSectionHidden(section, name not in chosen)
        self._settle.start()

    def widths(self) -> dict[str, int]:
        """Return how wide each column shown is, in pixels."""
        return {name: self.head.sectionSize(self._section(name)) for name in self.shown()}

    def show_widths(self, widths: Mapping[str, int]) -> None:
        """Make columns so wide; those not named are as wide as at first."""
        for section, one in enumerate(self._columns):
            self.head.resizeSection(section, max(LEAST_WIDTH, int(widths.get(one.id, one.width))))

    def show_order(self, order: str) -> None:
        """Show by which column the list is sorted."""
        name = order.lstrip("-")
        is_sorted = column(self._columns, name) is not None
        self.head.setSortIndicatorShown(is_sorted)
        if is_sorted:
            down = Qt.SortOrder.DescendingOrder if order.startswith("-") else Qt.SortOrder.AscendingOrder
            self.head.setSortIndicator(self._section(name), down)

    def fill_menu(self, menu: QMenu) -> None:
        """Offer every column to be shown or hidden."""
        menu.clear()
        shown = self.shown()
        for one in self._columns[1:]:
            action = QAction(one.name, menu)
            action.setCheckable(True)
            action.setChecked(one.id in shown)
            action.toggled.connect(lambda on, name=one.id: self._choose(name, on))
            menu.addAction(action)

    def _choose(self, name: str, on: bool) -> None:
        shown = self.shown()
        self.show_columns([*shown, name] if on else [one for one in shown if one != name])

    def _section(self, name: str) -> int:
        return next(at for at, one in enumerate(self._columns) if one.id == name)

    def _on_pressed(self, section: int) -> None:
        if self._columns[section].can_sort:
            self.order_chosen.emit(self._columns[section].id)

    def _on_menu(self, at: QPoint) -> None:
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.popup(self.head.mapToGlobal(at))
