"""A title in at most so many lines: a long one is shortened, and the tip says it whole."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel

from factdesk.desktop.views.line_delegate import wrapped


class Clamped(QObject):
    """Keeps what a label says within a number of lines, however wide it comes to be."""

    def __init__(self, label: QLabel, lines: int) -> None:
        super().__init__(label)
        self._label, self._lines = label, lines
        self._whole = label.text()
        label.installEventFilter(self)

    def say(self, text: str) -> None:
        """Show this, shortened where it has to be."""
        self._whole = " ".join(text.split())
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        label = self._label
        shown = " ".join(wrapped(self._whole, label.font(), max(1, label.contentsRect().width()), self._lines))
        if label.text() != shown:
            label.setText(shown)
        tip = self._whole if shown != self._whole else ""
        if label.toolTip() != tip:
            label.setToolTip(tip)
            label.setAccessibleName(tip)
