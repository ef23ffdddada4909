"""Saved searches in the window: kept, renamed, asked again, forgotten, and how much is new in them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from factdesk.desktop.finding import filters_of
from factdesk.desktop.part import Part
from factdesk.domain.change import Changes
from factdesk.domain.errors import FactDeskError
from factdesk.domain.view import SavedView

if TYPE_CHECKING:
    from factdesk.desktop.main_window import MainWindow
    from factdesk.workspace.workspace import Workspace

COUNT_MS = 2_000
"""How long after a change the news are counted: several changes are counted once."""
_FIELDS = {"types": "type", "kinds": "kind", "ratings": "rating", "claimants": "claimant", "places": "place"}


class SavedSearches(Part):
    """The menu on the search page, the badge on it, and the searches in the palette."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._page = window.lists_pane.finder
        self._menu = self._page.searches
        self._count = QTimer(self)
        self._count.setSingleShot(True)
        self._count.setInterval(COUNT_MS)
        self._count.timeout.connect(self._ask_news)
        self._menu.chosen.connect(self.show)
        self._menu.save_asked.connect(self.save)
        self._menu.remove_asked.connect(self._remove)
        window.desk.opened.connect(self._ask_views)
        window.desk.changed.connect(self._on_changed)

    @property
    def views(self) -> list[SavedView]:
        """The saved searches."""
        return self._menu.views

    def show(self, view: SavedView | None) -> None:
        """Ask a saved search again, None to ask nothing."""
        self._menu.current = view.id if view is not None else None
        if view is None:
            self._page.want("")
            return
        pairs = [(_FIELDS[name], value) for name in _FIELDS for value in view.filters.get(name, ())]
        self._page.want(view.query, pairs, bool(view.filters.get("exact_spelling")))
        self._menu.show_news(view.id, 0)
        self._page.show_news(self._news())
        self._window.desk.ask(self, lambda ws: ws.views.visit(view.id), urgent=False)

    def open(self, view: SavedView) -> None:
        """Go to the search page and ask a saved search."""
        self._window.go("find")
        self.show(view)

    def save(self, name: str) -> None:
        """Keep what is asked under a name; the open search, when nothing else is asked now, is renamed."""
        filters: dict[str, Any] = dict(filters_of(self._page.chips.chosen()))
        if not self._page.spellings_button.isChecked():
            filters["exact_spelling"] = True
        if not self._page.query and not filters:
            self._window.desk.hinted.emit(self.tr("Type what to search for first."))
            return
        wanted = SavedView("find", name, self._page.query, filters)
        same = next((one for one in self.views if one.id == self._menu.current), None)
        if same is not None and (same.query, same.filters) == (wanted.query, wanted.filters):
            wanted = replace(same, name=name)

        def job(workspace: Workspace) -> SavedView:
            kept = workspace.views.save(wanted)
            workspace.views.visit(kept.id)
            return kept

        def saved(kept: SavedView) -> None:
            self._menu.current = kept.id

        self._window.desk.do(job, self.tr("Search kept: %1").replace("%1", name), saved)

    def _remove(self, view: int) -> None:
        self._window.desk.do(lambda ws: ws.views.remove(view), self.tr("Search forgotten."))

    def _on_changed(self, changes: Changes) -> None:
        if "saved_view" in changes.ids:
            self._ask_views()
        elif self.views:
            self._count.start()

    def _ask_views(self) -> None:
        self._window.desk.ask(self, lambda ws: ws.views.list("find"), self._on_views, urgent=False)

    def _on_views(self, views: list[SavedView]) -> None:
        self._menu.show_views(views)
        self._page.show_searches()
        if views:
            self._count.start()

    def _ask_news(self) -> None:
        ids = [view.id for view in self.views]
        self._window.desk.ask(self, lambda ws: _new(ws, ids), self._on_news, urgent=False)

    def _on_news(self, news: dict[int, int]) -> None:
        for view, count in news.items():
            self._menu.show_news(view, count)
        self._page.show_news(self._news())

    def _news(self) -> int:
        return sum(self._menu.news(view.id) for view in self.views)


def _new(workspace: Workspace, views: list[int]) -> dict[int, int]:
    """Count what is new in each search; one whose query can no longer be read has no news."""
    news = {}
    for view in views:
        try:
            news[view] = workspace.views.new_matches(view)
        except FactDeskError:
            news[view] = 0
    return news
