"""Search with results as you type: claims, articles and evidence, narrowed by chips; never waits, never blocks."""

from html import escape
from typing import Any

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QStackedWidget, QWidget

from factdesk.desktop import forms
from factdesk.desktop.models.described import Describer
from factdesk.desktop.models.records import Records
from factdesk.desktop.views.chips import Chips
from factdesk.desktop.views.hit_delegate import HitDelegate
from factdesk.desktop.views.hits import facet_values, hit_line

PAUSE_MS = 90
ASKED_HITS = 100


class FindPage(QWidget):
    """The search box, its chips and its hits."""

    query_changed = Signal(str, object)
    chosen = Signal(str, int)

    def __init__(self, describer: Describer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("find", self)
        self._describer = describer
        self.query_edit = forms.child(self, QLineEdit, "query_edit")
        self._took = forms.child(self, QLabel, "took_label")
        self._stack = forms.child(self, QStackedWidget, "stack")
        self._empty = forms.child(self, QLabel, "empty_label")
        self._hello = self._empty.text()
        self._suggestion = forms.child(self, QPushButton, "suggestion_button")
        self._suggestion.clicked.connect(lambda: self.query_edit.setText(self._suggestion.property("query")))
        self.chips = Chips()
        self.chips.changed.connect(self._ask)
        forms.put(self, "chips_slot", self.chips)
        self.model = Records(lambda hit: hit_line(hit, describer), self)
        self.view = forms.child(self, QListView, "hits_view")
        self.view.setModel(self.model)
        self.view.setItemDelegate(HitDelegate(self.view))
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self.query_edit.textChanged.connect(lambda _: self._timer.start())
        self.query_edit.returnPressed.connect(self._on_return)
        self.clear()

    def clear(self) -> None:
        """Show what can be searched for."""
        self.model.show([])
        self.chips.show_values([])
        self._took.setText("")
        self._empty.setText(self._hello)
        self._suggestion.hide()
        self._stack.setCurrentIndex(1)

    def show_result(self, query: str, result: Any) -> None:
        """Show what was found, if it is still what is asked for."""
        if query != self.query_edit.text().strip():
            return
        self.model.show(result.hits)
        self.chips.show_values(facet_values(result.facets, self._describer))
        self._took.setText(self.tr("%n found", "", result.total) + f" · {result.took_ms:.0f} ms")
        self._stack.setCurrentIndex(0 if result.hits else 1)
        suggestion = result.did_you_mean or ""
        self._suggestion.setVisible(bool(suggestion) and not result.hits)
        self._suggestion.setProperty("query", suggestion)
        self._suggestion.setText(self.tr("Did you mean “%1”?").replace("%1", suggestion))
        if not result.hits:
            self._empty.setText(self.tr("Nothing found for “%1”.").replace("%1", escape(query)))

    def show_problem(self, text: str) -> None:
        """Show why a search cannot be read."""
        self.model.show([])
        self._stack.setCurrentIndex(1)
        self._empty.setText(text)

    def begin(self) -> None:
        """Let the person type."""
        self.query_edit.setFocus()
        self.query_edit.selectAll()

    def again(self) -> None:
        """Ask the same again, because something changed."""
        if self.query_edit.text().strip():
            self._timer.start()

    def _ask(self) -> None:
        query = self.query_edit.text().strip()
        if query:
            self.query_changed.emit(query, self.chips.chosen())
        else:
            self.clear()

    def _on_return(self) -> None:
        if self.model.rowCount():
            self.view.setFocus()
            self.view.setCurrentIndex(self.model.index(0))

    def _on_chosen(self, index: QModelIndex) -> None:
        hit = self.model.record(index)
        if hit is not None:
            self.chosen.emit(hit.type, hit.id)
