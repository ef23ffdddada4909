"""The figures of the article that is read: a table that can be argued with, and a picture below it."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QToolButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.models.figures_table import FiguresModel
from factdesk.desktop.views.chart_view import ChartView
from factdesk.desktop.views.figures_view import FiguresView
from factdesk.domain.figures import Decision, FiguresTable

TABLE_SHARE, CHART_SHARE = 3, 2


class FiguresPage(QWidget):
    """Table and picture; both are made when they are first needed, so that the window opens no later for them."""

    claim_chosen = Signal(int)
    decided = Signal(object)
    described = Signal(int, int, object)
    chart_chosen = Signal(str, str)
    save_asked = Signal(str, str)
    copied = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("figures", self)
        self._stack = forms.child(self, QStackedWidget, "stack")
        self._facts = forms.child(self, QLabel, "facts_label")
        forms.lead(self._facts)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        split = forms.child(self, QSplitter, "split")
        split.setStretchFactor(0, TABLE_SHARE)
        split.setStretchFactor(1, CHART_SHARE)
        forms.child(self, QToolButton, "back_button").clicked.connect(self.back_asked)

    @cached_property
    def table(self) -> FiguresView:
        """The table with what can be said of its rows."""
        made = FiguresView()
        forms.put(self, "table_slot", made)
        made.claim_chosen.connect(self.claim_chosen)
        made.words_asked.connect(self._on_words)
        made.decided.connect(self.decided)
        made.described.connect(self.described)
        return made

    @cached_property
    def chart(self) -> ChartView:
        """The picture."""
        made = ChartView()
        forms.put(self, "chart_slot", made)
        made.chart_chosen.connect(self.chart_chosen)
        made.save_asked.connect(self.save_asked)
        made.copied.connect(self.copied)
        return made

    @property
    def model(self) -> FiguresModel:
        """The rows of the table."""
        return self.table.model

    def show_table(self, table: FiguresTable, title: str, decisions: Sequence[Decision] = ()) -> None:
        """Show the figures of an article and what was decided on them."""
        self.table.show_table(table, decisions)
        self.chart.offer_measures(list(dict.fromkeys(topic.topic.measure for topic in table.topics)))
        self._facts.setText(title)
        self._stack.setCurrentIndex(0 if table.rows else 1)

    def _on_words(self, claim: int) -> None:
        self.claim_chosen.emit(claim)
        self.back_asked.emit()
