"""Search with results as you type: claims, articles and evidence, narrowed by chips; never waits, never blocks."""

from collections.abc import Sequence
from functools import partial
from html import escape
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QStackedWidget, QToolButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.models.described import Describer
from factdesk.desktop.models.records import Records
from factdesk.desktop.problem_words import problem_words
from factdesk.desktop.views.chips import Chips
from factdesk.desktop.views.hit_delegate import HitDelegate
from factdesk.desktop.views.hits import facet_values, grouped, heads, hit_line
from factdesk.desktop.views.query_completer import QueryCompleter
from factdesk.desktop.views.searches_menu import SearchesMenu
from factdesk.desktop.views.ways import Ways
from factdesk.desktop.words import joined
from factdesk.domain.asking import WayOn
from factdesk.domain.view import SavedView

PAUSE_MS = 90
ASKED_HITS = 100


class FindPage(QWidget):
    """The search box, its chips and its hits in groups."""

    query_changed = Signal(str, object)
    ways_asked = Signal(str, object)
    chosen = Signal(str, int)

    def __init__(self, describer: Describer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("find", self)
        self._describer = describer
        self.query_edit = forms.child(self, QLineEdit, "query_edit")
        self.completer = QueryCompleter(self.query_edit)
        self.spellings_button = forms.child(self, QToolButton, "spellings_button")
        self.searches_button = forms.child(self, QToolButton, "searches_button")
        self.searches = SearchesMenu(self)
        self.searches_button.setMenu(self.searches)
        self._took = forms.child(self, QLabel, "took_label")
        self._stack = forms.child(self, QStackedWidget, "stack")
        self._empty = forms.child(self, QLabel, "empty_label")
        self._hello = self._empty.text()
        self._suggestion = forms.child(self, QPushButton, "suggestion_button")
        self._suggestion.clicked.connect(lambda: self.query_edit.setText(self._suggestion.property("query")))
        self.chips, self.ways = Chips(), Ways()
        self.chips.changed.connect(self._ask)
        forms.put(self, "chips_slot", self.chips)
        forms.put(self, "ways_slot", self.ways)
        self.model = Records(lambda hit: hit_line(hit, describer), self)
        self.view = forms.child(self, QListView, "hits_view")
        self.delegate = HitDelegate(self.view)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self.delegate)
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self.query_edit.textChanged.connect(lambda _: self._timer.start())
        self.query_edit.returnPressed.connect(self._to_hits)
        self.query_edit.installEventFilter(self)
        self.spellings_button.toggled.connect(lambda _: self._ask())
        self.clear()

    @property
    def query(self) -> str:
        """What is asked."""
        return self.query_edit.text().strip()

    def want(self, query: str, chosen: Sequence[tuple[str, str]] = (), exact_spelling: bool = False) -> None:
        """Ask this query with these filters."""
        self.chips.choose(chosen)
        self.spellings_button.setChecked(not exact_spelling)
        self.query_edit.setText(query)
        self._timer.stop()
        self._ask()

    def clear(self) -> None:
        """Show what can be searched for, and the searches that were saved."""
        self.model.show([])
        self.chips.show_values([])
        self._took.setText("")
        self._empty.setText(self._hello)
        self._suggestion.hide()
        self._stack.setCurrentIndex(1)
        self.show_searches()

    def show_searches(self) -> None:
        """Offer the saved searches while nothing is asked."""
        if not self.query and not self.chips.chosen():
            views = self.searches.views
            self.ways.offer([(self._named(view), partial(self.searches.chosen.emit, view)) for view in views])

    def show_result(self, query: str, result: Any) -> None:
        """Show what was found, if it is still what is asked for."""
        if query != self.query:
            return
        hits = grouped(result.hits)
        self.delegate.heads = heads(hits, result.facets)
        self.model.show(hits)
        self.chips.show_values(facet_values(result.facets, self._describer))
        self._took.setText(
            joined((self.tr("%n found", "", result.total), self.tr("%1 ms").replace("%1", f"{result.took_ms:.0f}")))
        )
        self._stack.setCurrentIndex(0 if hits else 1)
        suggestion = result.did_you_mean or ""
        self._suggestion.setVisible(bool(suggestion) and not hits)
        self._suggestion.setProperty("query", suggestion)
        self._suggestion.setText(self.tr("Did you mean “%1”?").replace("%1", suggestion))
        self.ways.offer([])
        if not hits:
            self._empty.setText(
                problem_words(result.hint) or self.tr("Nothing found for “%1”.").replace("%1", escape(query))
            )
            self.ways_asked.emit(query, self.chips.chosen())

    def show_ways(self, query: str, ways: Sequence[WayOn]) -> None:
        """Offer searches with one thing less, if nothing was found for what is still asked."""
        if query == self.query and self._stack.currentIndex() == 1:
            self.ways.offer([(self._without(way), partial(self._take_way, way)) for way in ways])

    def show_problem(self, text: str) -> None:
        """Show why a search cannot be read."""
        self.model.show([])
        self._suggestion.hide()
        self.ways.offer([])
        self._stack.setCurrentIndex(1)
        self._empty.setText(text)

    def show_news(self, count: int) -> None:
        """Say how much is new in the saved searches."""
        words = self.tr("Saved")
        self.searches_button.setText(f"{words} · {self.tr('%n new', '', count)}" if count else words)
        self.show_searches()

    def begin(self) -> None:
        """Let the person type."""
        self.query_edit.setFocus()
        self.query_edit.selectAll()

    def again(self) -> None:
        """Ask the same again, because something changed."""
        if self.query:
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self._to_hits()
            return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        if self.query or self.chips.chosen():
            self.query_changed.emit(self.query, self.chips.chosen())
        else:
            self.clear()

    def _to_hits(self) -> None:
        if self.model.rowCount():
            self.view.setFocus()
            self.view.setCurrentIndex(self.model.index(0))

    def _on_chosen(self, index: QModelIndex) -> None:
        hit = self.model.record(index)
        if hit is not None:
            self.chosen.emit(hit.type, hit.id)

    def _named(self, view: SavedView) -> str:
        news = self.searches.news(view.id)
        return f"{view.name} · {self.tr('%n new', '', news)}" if news else view.name

    def _without(self, way: WayOn) -> str:
        return self.tr("Without %1: %2").replace("%1", f"\u2068{way.dropped}\u2069").replace("%2", f"{way.total:,}")

    def _take_way(self, way: WayOn) -> None:
        self.want(way.query, _pairs(way.chosen), not self.spellings_button.isChecked())


def _pairs(chosen: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(name.removesuffix("s"), value) for name, values in chosen.items() for value in values]
