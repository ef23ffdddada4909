"""The figures of the article that is read: a table of every number, and a picture of the ranges beside it."""

from PySide6.QtCore import QByteArray, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTableView,
    QToolButton,
    QWidget,
)

from factdesk.desktop import forms
from factdesk.desktop.models.figures_table import FiguresModel
from factdesk.desktop.words import translate
from factdesk.domain.figures import Figure, FiguresTable

ROW_HEIGHT = 28
WIDTHS = {0: 108, 1: 72, 2: 108, 3: 128, 4: 110, 5: 130}
TABLE_SHARE, CHART_SHARE = 3, 2


class Chart(QWidget):
    """A picture that keeps its shape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn = QSvgRenderer(self)
        self.setAccessibleName(self.tr("Picture of the ranges by source"))

    def show_svg(self, svg: str) -> None:
        """Show a picture, or nothing."""
        self._drawn.load(QByteArray(svg.encode()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 260)

    def paintEvent(self, _: QPaintEvent) -> None:
        size = self._drawn.defaultSize()
        if not self._drawn.isValid() or size.isEmpty():
            return
        fitted = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(self)
        left = (self.width() - fitted.width()) / 2
        self._drawn.render(painter, QRectF(left, 0, fitted.width(), fitted.height()))
        painter.end()


class FiguresPage(QWidget):
    """Table and picture."""

    claim_chosen = Signal(int)
    measure_chosen = Signal(str)
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("figures", self)
        self.model = FiguresModel(self)
        self._view = forms.child(self, QTableView, "figures_view")
        self._view.setModel(self.model)
        self._view.verticalHeader().hide()
        self._view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self._view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column, width in WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self._view.clicked.connect(self._on_chosen)
        self._view.activated.connect(self._on_chosen)
        self.chart = Chart()
        forms.put(self, "chart_slot", self.chart)
        split = forms.child(self, QSplitter, "split")
        split.setStretchFactor(0, TABLE_SHARE)
        split.setStretchFactor(1, CHART_SHARE)
        self._measure = forms.child(self, QComboBox, "measure_box")
        self._measure.activated.connect(lambda _: self.measure_chosen.emit(self.measure))
        self._stack = forms.child(self, QStackedWidget, "stack")
        self._facts = forms.child(self, QLabel, "facts_label")
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        forms.child(self, QToolButton, "back_button").clicked.connect(self.back_asked)

    @property
    def measure(self) -> str:
        """The measure that the picture shows."""
        return str(self._measure.currentData() or "")

    def show_table(self, table: FiguresTable, title: str) -> None:
        """Show the figures of an article."""
        self.model.show(table)
        for row in self.model.topic_rows():
            self._view.setRowHeight(row, ROW_HEIGHT + 4)
        self._facts.setText(title)
        kept = self.measure
        measures = list(dict.fromkeys(topic.topic.measure for topic in table.topics))
        self._measure.clear()
        for measure in measures:
            self._measure.addItem(translate("Numbers", measure.replace("_", " ")), measure)
        self._measure.setCurrentIndex(max(0, self._measure.findData(kept)))
        self._measure.setVisible(len(measures) > 1)
        self._stack.setCurrentIndex(0 if table.rows else 1)

    def _on_chosen(self, index: QModelIndex) -> None:
        row = self.model.record(index)
        if isinstance(row, Figure):
            self.claim_chosen.emit(row.claim)
