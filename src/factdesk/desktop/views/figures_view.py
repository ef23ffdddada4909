"""A figures table that can be argued with: rows, and below them what can be said of the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from factdesk.desktop.models.figures_table import FiguresModel
from factdesk.desktop.views.figure_detail import FigureDetail
from factdesk.domain.figures import Decision, Figure, FiguresTable, TopicRange

ROW_HEIGHT = 28
WIDTHS = {0: 112, 1: 72, 2: 110, 3: 146, 4: 145, 5: 108, 6: 86, 7: 72}
SPREAD = {0: 0.3, 3: 0.5, 5: 0.2}
"""The columns of words, and the share each has of what room there is to spare."""


class FiguresView(QWidget):
    """One row a source below each topic; a click chooses, a double click or Enter leads to the words."""

    claim_chosen = Signal(int)
    words_asked = Signal(int)
    decided = Signal(object)
    described = Signal(int, int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FiguresModel(self)
        self._table = FiguresTable()
        self._decisions: Sequence[Decision] = ()
        self.view = QTableView()
        self.view.setObjectName("figures_view")
        self.view.setAccessibleName(self.tr("Figures: one row a source, below the range of each measure"))
        self._dress()
        self.detail = FigureDetail()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.detail)
        self.view.selectionModel().currentRowChanged.connect(self._on_row)
        self.view.clicked.connect(self._on_clicked)
        self.view.doubleClicked.connect(self._on_words)
        self.view.activated.connect(self._on_words)
        self.detail.decided.connect(self.decided)
        self.detail.described.connect(self.described)
        self.detail.words_asked.connect(self.words_asked)
        self.detail.show_none()

    def show_table(self, table: FiguresTable, decisions: Sequence[Decision] = ()) -> None:
        """Show a table and what was decided on it; the chosen row stays chosen."""
        chosen = self.model.record(self.view.currentIndex())
        self._table, self._decisions = table, decisions
        self.model.show(table)
        for row in self.model.topic_rows():
            self.view.setRowHeight(row, ROW_HEIGHT + 4)
        row = self.model.row_like(chosen)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row, 0))
        else:
            self.detail.show_none()

    def _dress(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setFrameShape(QTableView.Shape.NoFrame)
        view.setMinimumHeight(140)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = view.horizontalHeader()
        for column, width in WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            spare = max(0, self.view.viewport().width() - sum(WIDTHS.values()))
            for column, share in SPREAD.items():
                self.view.horizontalHeader().resizeSection(column, WIDTHS[column] + int(spare * share))
        return super().eventFilter(watched, event)

    def _on_row(self, index: QModelIndex, _: QModelIndex) -> None:
        record = self.model.record(index)
        if isinstance(record, TopicRange):
            self.detail.show_topic(record, self._decisions)
        elif isinstance(record, Figure):
            self.detail.show_figure(record, self._table)
        else:
            self.detail.show_none()

    def _on_clicked(self, index: QModelIndex) -> None:
        record = self.model.record(index)
        if isinstance(record, Figure):
            self.claim_chosen.emit(record.claim)

    def _on_words(self, index: QModelIndex) -> None:
        record = self.model.record(index)
        if isinstance(record, Figure):
            self.words_asked.emit(record.claim)
