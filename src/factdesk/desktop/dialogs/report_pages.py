"""The pages of a report as they will be, one below the other, as wide as there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

_GAP = 12


class ReportPages(QScrollArea):
    """Pictures of pages; without any, words that say what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(self.tr("Pages of the report"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheets: list[QPixmap] = []
        self._labels: list[QLabel] = []
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        self._column.setSpacing(_GAP)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._inside)

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._sheets)

    def show_words(self, words: str) -> None:
        """Show words in the place of pages."""
        self._empty()
        label = QLabel(words)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.addWidget(label)
        self._labels = [label]

    def show_pages(self, pages: Sequence[bytes], named: str) -> None:
        """Show pages, each PNG; ``named`` says which one it is, with ``%1`` for its number."""
        self._empty()
        for number, data in enumerate(pages, 1):
            sheet = QPixmap()
            sheet.loadFromData(data)
            label = QLabel()
            label.setAccessibleName(named.replace("%1", str(number)))
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setObjectName("report_page")
            self._sheets.append(sheet)
            self._labels.append(label)
            self._column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self._fit()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        room = max(self.viewport().width() - 2 * _GAP - 4, 120)
        for sheet, label in zip(self._sheets, self._labels, strict=False):
            wide = min(room, sheet.width())
            shown = sheet.scaledToWidth(int(wide * ratio), Qt.TransformationMode.SmoothTransformation)
            shown.setDevicePixelRatio(ratio)
            label.setPixmap(shown)
            label.setFixedSize(int(shown.width() / ratio) + 2, int(shown.height() / ratio) + 2)

    def _empty(self) -> None:
        for label in self._labels:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._sheets, self._labels = [], []
