"""The filters of a list as chips: each says what it lets through, pressing it takes it off; a menu offers more."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from factdesk.desktop import icons
from factdesk.desktop.models.described import Describer
from factdesk.desktop.models.fields import Field
from factdesk.desktop.views.chips import Flow, short

MOST_OFFERED = 40
Values = Callable[[str], None]


class FilterBar(QWidget):
    """A button that offers fields and their values, and a chip for each value chosen.

    ``values_wanted`` asks how many rows have which value of a field; the answer goes to :meth:`offer`.
    """

    changed = Signal()
    values_wanted = Signal(str)

    def __init__(self, fields: tuple[Field, ...], words: Describer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = {field.id: field for field in fields}
        self._words = words
        self._chosen: dict[str, list[str]] = {}
        self._menus: dict[str, QMenu] = {}
        self._flow = Flow(self)
        self._flow.setContentsMargins(12, 0, 8, 0)
        self._button = QPushButton(self.tr("Filter"))
        self._button.setObjectName("filter_button")
        self._button.setProperty("chip", True)
        self._button.setAccessibleName(self.tr("Add a filter"))
        icons.name_icon(self._button, "filter")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._button.setMenu(self._menu)
        self._show()

    def chosen(self) -> dict[str, list[str]]:
        """Return the values chosen, by field."""
        return {name: list(values) for name, values in self._chosen.items()}

    def choose(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Choose these values and no others; fields that are not known are passed over."""
        self._chosen = {name: list(values) for name, values in chosen.items() if values and name in self._fields}
        self._show()

    def refresh(self) -> None:
        """Say the values anew, because what they are called became known."""
        self._show()

    def offer(self, field: str, values: Sequence[tuple[str, int]]) -> None:
        """Offer these values of a field, with how many rows have each; -1 says that nobody counted."""
        menu = self._menus.get(field)
        if menu is None:
            return
        menu.clear()
        known = self._fields[field]
        chosen = self._chosen.get(field, [])
        offered = list(values)[:MOST_OFFERED]
        offered += [(value, 0) for value in chosen if value not in dict(offered)]
        for value, count in offered:
            action = QAction(short(known.name_of(value, self._words)).replace("&", "&&"), menu)
            if count >= 0:
                action.setText(f"{action.text()}\t{count:,}")
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.triggered.connect(lambda on=False, value=value: self._take(field, value, on))
            menu.addAction(action)
        if not offered:
            menu.addAction(self.tr("Nothing to choose from")).setEnabled(False)

    def open_menu(self) -> None:
        """Show what can be filtered by, for the keyboard."""
        self._button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._button.showMenu()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fill(self) -> None:
        self._menu.clear()
        self._menus = {}
        for field in self._fields.values():
            menu = self._menu.addMenu(field.name)
            menu.addAction("…").setEnabled(False)
            menu.aboutToShow.connect(lambda name=field.id: self.values_wanted.emit(name))
            self._menus[field.id] = menu
        if self._chosen:
            self._menu.addSeparator()
            self._menu.addAction(self.tr("Take all filters off")).triggered.connect(self._clear)

    def _take(self, field: str, value: str, on: bool) -> None:
        values = self._chosen.setdefault(field, [])
        if self._fields[field].is_one:
            values.clear()
        if on and value not in values:
            values.append(value)
        elif not on and value in values:
            values.remove(value)
        if not values:
            del self._chosen[field]
        self._show()
        self.changed.emit()

    def _clear(self) -> None:
        self._chosen = {}
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        for chip in self.findChildren(QPushButton):
            if chip is not self._button:
                chip.hide()
                chip.setObjectName("")
                chip.deleteLater()
        self._flow.clear()
        self._flow.addWidget(self._button)
        for field, values in self._chosen.items():
            for value in values:
                self._flow.addWidget(self._chip(field, value))
        self._fit()

    def _chip(self, field: str, value: str) -> QPushButton:
        name, known = self._fields[field].name, self._fields[field].name_of(value, self._words)
        chip = QPushButton(f"\u2068{short(known)}\u2069  ✕".replace("&", "&&"), self)
        chip.setProperty("chip", True)
        chip.setCheckable(True)
        chip.setChecked(True)
        chip.setObjectName(f"chip_{field}_{value}")
        chip.setToolTip(f"{name}: {known}")
        chip.setAccessibleName(
            self.tr("%1: %2. Press to take this filter off.").replace("%1", name).replace("%2", known)
        )
        chip.clicked.connect(lambda: self._take(field, value, False))
        chip.show()
        return chip

    def _fit(self) -> None:
        self.setFixedHeight(self._flow.heightForWidth(max(1, self.width())))
