"""The list of articles."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.actions import menu_of
from factdesk.desktop.models.described import article_line
from factdesk.desktop.views.listing import Listing


class ArticleList(Listing):
    """All articles, filtered by words, in an order of choice."""

    order_chosen = Signal()

    def __init__(self, add_actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__("articles", "articles_view", article_line, parent)
        forms.child(self, QToolButton, "add_button").setMenu(menu_of(add_actions, self))
        self._sort = forms.child(self, QComboBox, "sort_box")
        for text, order in (
            (self.tr("Newest"), "-added"), (self.tr("Title"), "title"), (self.tr("Outlet"), "outlet"),
            (self.tr("Date"), "-published"),
        ):  # fmt: skip
            self._sort.addItem(text, order)
        self._sort.activated.connect(lambda _: self.order_chosen.emit())

    @property
    def order(self) -> str:
        """The order chosen, as the workspace names it."""
        return str(self._sort.currentData())
