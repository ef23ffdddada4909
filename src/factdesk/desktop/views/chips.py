"""Filters as chips: each says a value and how many it would leave; pressing takes it on or off."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton, QWidget

MOST = 8
LONGEST = 32
"""Letters of a name on a chip; the tip says it whole."""


class Chips(QWidget):
    """Chips in as many lines as they need."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self)
        self._chips: dict[tuple[str, str], QPushButton] = {}
        self._on: dict[tuple[str, str], str] = {}

    def show_values(self, values: list[tuple[str, str, str, int]]) -> None:
        """Offer (field, value, label, count); chips that are on stand first and stay, whatever is offered."""
        for chip in self._chips.values():
            chip.hide()
            chip.deleteLater()
        self._flow.clear()
        self._chips = {}
        offered = {(field, value): (label, count) for field, value, label, count in values}
        self._on = {key: offered.get(key, (label, 0))[0] for key, label in self._on.items()}
        for key, label in self._on.items():
            self._add(key, label, offered.get(key, ("", 0))[1])
        for key, (label, count) in list(offered.items())[:MOST]:
            if key not in self._on:
                self._add(key, label, count)
        self.setVisible(bool(self._chips))
        self._fit()

    def choose(self, chosen: Sequence[tuple[str, str]]) -> None:
        """Have these (field, value) pairs on and no others; nothing is asked by this."""
        self._on = {key: self._on.get(key, key[1]) for key in chosen}
        self.show_values([])

    def _add(self, key: tuple[str, str], label: str, count: int) -> None:
        shown = short(label).replace("&", "&&")
        chip = QPushButton(f"\u2068{shown}\u2069  {count:,}" if count else shown)
        if len(label) > LONGEST:
            chip.setToolTip(label)
            chip.setAccessibleName(label)
        chip.setProperty("chip", True)
        chip.setCheckable(True)
        chip.setChecked(key in self._on)
        chip.toggled.connect(lambda on: self._on_toggled(key, label, on))
        self._flow.addWidget(chip)
        self._chips[key] = chip

    def _on_toggled(self, key: tuple[str, str], label: str, on: bool) -> None:
        if on:
            self._on[key] = label
        else:
            self._on.pop(key, None)
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._flow.heightForWidth(max(1, self.width())))

    def chosen(self) -> list[tuple[str, str]]:
        """Return the (field, value) pairs that are on."""
        return list(self._on)


def short(words: str) -> str:
    """Return a name as it stands on a chip."""
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


class Flow(QLayout):
    """Lays its items in lines, like words."""

    _GAP = 4

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def clear(self) -> None:
        """Forget the items."""
        self._items = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def _lay(self, rect: QRect, move: bool) -> int:
        sides = self.contentsMargins()
        rect = rect.adjusted(sides.left(), sides.top(), -sides.right(), -sides.bottom())
        x, y, line = 0, 0, 0
        home = self.parentWidget()
        mirrored = home is not None and home.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item in self._items:
            hint = item.sizeHint()
            if x and x + hint.width() > rect.width():
                x, y, line = 0, y + line + self._GAP, 0
            if move:
                left = rect.right() - x - hint.width() + 1 if mirrored else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y), hint))
            x += hint.width() + self._GAP
            line = max(line, hint.height())
        return y + line
