"""The lists as a person likes them: saved views, table or cards, and all of it found again the next day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QToolButton

from factdesk.desktop import forms
from factdesk.desktop.list_memory import CARDS_WIDTH, ListMemory, texts
from factdesk.desktop.models.fields import claim_filter
from factdesk.desktop.part import Part
from factdesk.desktop.views.desk_list import DeskList
from factdesk.domain.change import Changes
from factdesk.domain.view import SavedView

if TYPE_CHECKING:
    from factdesk.desktop.main_window import MainWindow
    from factdesk.workspace.workspace import Workspace

KEEP_MS = 800
TABLE_SHARE = 0.62
"""How much of the room beside the inspector a table takes when it is shown for the first time."""


class ListViews(Part):
    """Saved views at the head of each list and in the palette, the form of a list, and what it remembers."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._pages = window.lists_pane.desk_lists()
        self._memory = ListMemory()
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_MS)
        self._keep.timeout.connect(self._keep_all)
        self._is_table: bool | None = None
        for at, stretch in enumerate((0, 1, 0)):  # the text gives and takes room, list and inspector keep theirs
            window.panes.setStretchFactor(at, stretch)
        for page in self._pages:
            self._memory.restore_looks(page)
            page.settled.connect(self._keep.start)
            page.form_changed.connect(lambda _: self._fit_pane())
            page.views.chosen.connect(partial(self.show, page))
            page.views.save_asked.connect(partial(self.save, page))
            page.views.remove_asked.connect(self._remove)
            page.views.aboutToShow.connect(partial(self._ask_news, page))
        window.lists_pane.page_shown.connect(self._fit_pane)
        window.panes.splitterMoved.connect(lambda *_: self._keep.start())
        window.desk.opened.connect(self._on_opened)
        window.desk.changed.connect(self._on_changed)
        window.installEventFilter(self)

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "list_table": self._turn, "list_filter": self._to_words, "add_filter": self._to_filters,
            "saved_views": self._open_views,
        }  # fmt: skip

    @property
    def views(self) -> list[SavedView]:
        """Every saved view of a list."""
        return [view for page in self._pages for view in page.views.views]

    def show(self, page: DeskList, view: SavedView | None) -> None:
        """Show a list as a view has it; None for everything."""
        page.views.current = view.id if view is not None else None
        if view is None:
            page.want("", {}, "")
            return
        page.want(view.query, texts(view.filters), view.order)
        if view.columns:
            page.table.show_columns(view.columns)
        self._window.desk.ask(self, lambda ws: ws.views.visit(view.id), urgent=False)

    def open(self, view: SavedView) -> None:
        """Go to the list of a view and show it."""
        page = next(one for one in self._pages if one.place == view.place)
        self._window.go(view.place)
        self.show(page, view)

    def save(self, page: DeskList, name: str) -> None:
        """Keep a list as it is under a name."""
        view = SavedView(
            page.place, name, query=page.words_edit.text(), filters=page.filters.chosen(), order=page.order,
            columns=tuple(page.table.shown()),
        )  # fmt: skip

        def saved(kept: SavedView) -> None:
            page.views.show_views([*(one for one in page.views.views if one.id != kept.id), kept])
            page.views.current = kept.id

        said = self.tr("View kept: %1").replace("%1", name)
        same = next((one for one in page.views.views if one.name.casefold() == name.casefold()), None)
        wanted = replace(view, id=same.id) if same is not None else view
        self._window.desk.do(lambda ws: ws.views.save(wanted), said, saved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is self._window:
            self._keep.stop()
            self._keep_all()
        return super().eventFilter(watched, event)

    def _remove(self, view: int) -> None:
        self._window.desk.do(lambda ws: ws.views.remove(view), self.tr("View forgotten."))

    def _on_opened(self) -> None:
        folder = self._window.desk.folder
        if folder is not None:
            for page in self._pages:
                self._memory.restore(page, folder)
        self._ask_views()

    def _on_changed(self, changes: Changes) -> None:
        if "saved_view" in changes.ids:
            self._ask_views()

    def _ask_views(self) -> None:
        self._window.desk.ask(self, lambda ws: ws.views.list(), self._on_views, urgent=False)

    def _on_views(self, views: list[SavedView]) -> None:
        for page in self._pages:
            page.views.show_views([view for view in views if view.place == page.place])

    def _ask_news(self, page: DeskList) -> None:
        for view in page.views.views:
            if view.place == "claims":
                self._window.desk.ask(self, partial(_news, view), partial(page.views.show_news, view.id), urgent=False)

    # The form

    def _turn(self) -> None:
        page = self._shown()
        if page is not None:
            page.show_form(not page.is_table)

    def _to_words(self) -> None:
        page = self._shown()
        if page is not None:
            self._window.show_list(True)
            page.words_edit.setFocus()

    def _to_filters(self) -> None:
        page = self._shown()
        if page is not None:
            self._window.show_list(True)
            page.filters.open_menu()

    def _open_views(self) -> None:
        page = self._shown()
        if page is not None:
            self._window.show_list(True)
            forms.child(page, QToolButton, "views_button").showMenu()

    def _shown(self) -> DeskList | None:
        pane = self._window.lists_pane
        return next((page for page in self._pages if pane.is_shown(page.place)), None)

    def _fit_pane(self) -> None:
        """Make the pane as wide as the form of its list wants: a table more than cards, each as it was left."""
        page = self._shown()
        is_table = page is not None and page.is_table
        self._window.actions_of["list_table"].setChecked(is_table)
        if is_table == bool(self._is_table):
            return
        sizes = self._window.panes.sizes()
        if self._is_table is not None or is_table:
            self._memory.keep_width(bool(self._is_table), sizes[0])
        self._is_table = is_table
        QTimer.singleShot(0, self, self._set_width)

    def _set_width(self) -> None:
        sizes, is_table = self._window.panes.sizes(), bool(self._is_table)
        both = sizes[0] + sizes[1]
        wanted = self._memory.width(is_table) or (round(both * TABLE_SHARE) if is_table else CARDS_WIDTH)
        self._window.panes.setSizes([wanted, max(0, both - wanted), *sizes[2:]])

    def _keep_all(self) -> None:
        folder = self._window.desk.folder if self._window.desk.is_open else None
        if self._is_table is not None:
            self._memory.keep_width(self._is_table, self._window.panes.sizes()[0])
        self._memory.keep(self._pages, folder)


def _news(view: SavedView, workspace: Workspace) -> int:
    wanted = claim_filter(view.query, texts(view.filters))
    return workspace.views.new_matches(view.id, workspace.claims.ids(wanted))
