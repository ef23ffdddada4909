"""The list beside the reader: one page for each place of the rail."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from factdesk.desktop import forms
from factdesk.desktop.actions import menu_of
from factdesk.desktop.models import columns, fields
from factdesk.desktop.models.described import Describer, evidence_line, history_line, source_line
from factdesk.desktop.views.article_list import ArticleList
from factdesk.desktop.views.claim_list import ClaimList
from factdesk.desktop.views.desk_list import DeskList
from factdesk.desktop.views.find_page import FindPage
from factdesk.desktop.views.held_list import HeldList
from factdesk.desktop.views.listing import Listing


class ListPane(QWidget):
    """The pages; ``home`` shows the articles, as the start page stands in the middle."""

    page_shown = Signal()

    def __init__(self, describer: Describer, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        adding = [actions[name] for name in ("add_files", "add_paste", "add_page", "try_sample")]
        self.articles = ArticleList(describer, adding)
        self.claims = ClaimList(describer)
        self.evidence = HeldList(
            "evidence", evidence_line, describer, columns.EVIDENCE, fields.EVIDENCE, first_order="-added"
        )
        kept = [actions["evidence_file"], actions["evidence_page"]]
        forms.child(self.evidence, QPushButton, "add_button").setMenu(menu_of(kept, self.evidence))
        self.sources = HeldList("sources", source_line, describer, columns.SOURCES, fields.SOURCES, first_order="name")
        self.finder = FindPage(describer)
        self.history = Listing("history", "history_view", history_line)
        forms.child(self.history, QPushButton, "undo_button").clicked.connect(actions["undo"].trigger)
        forms.child(self.history, QPushButton, "redo_button").clicked.connect(actions["redo"].trigger)
        self._stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        for place, page in (
            ("home", self.articles), ("articles", self.articles), ("claims", self.claims), ("evidence", self.evidence),
            ("figures", self.articles), ("sources", self.sources), ("find", self.finder), ("history", self.history),
        ):  # fmt: skip
            self.add_page(place, page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def add_page(self, place: str, page: QWidget) -> None:
        """Show this page at a place of the rail; one page may stand at several places."""
        self._pages[place] = page
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)

    def desk_lists(self) -> tuple[DeskList, ...]:
        """Return the pages with columns, filters, saved views and bulk changes."""
        return self.articles, self.claims, self.evidence, self.sources

    def page(self, place: str) -> QWidget:
        """Return the page of a place."""
        return self._pages[place]

    def go(self, place: str) -> None:
        """Show the page of a place."""
        self._stack.setCurrentWidget(self._pages[place])
        self.page_shown.emit()

    def is_shown(self, place: str) -> bool:
        """Whether the page of a place is the one shown."""
        return self._stack.currentWidget() is self._pages[place]
