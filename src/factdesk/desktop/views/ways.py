"""Buttons in as many lines as they need: ways on from an empty page, and the searches that were saved."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from factdesk.desktop.views.chips import Flow


class Ways(QWidget):
    """A few buttons, each with what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self)
        self.buttons: list[QPushButton] = []

    def offer(self, ways: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Offer these (text, what it does) in place of what was offered."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self._flow.clear()
        self.buttons = []
        for text, call in ways:
            button = QPushButton(text.replace("&", "&&"))
            button.setProperty("chip", True)
            button.clicked.connect(lambda _=False, does=call: does())
            self._flow.addWidget(button)
            self.buttons.append(button)
        self.setVisible(bool(self.buttons))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._flow.heightForWidth(max(1, self.width())))
