"""The list of articles."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from factdesk.desktop import forms
from factdesk.desktop.actions import menu_of
from factdesk.desktop.models import columns, fields
from factdesk.desktop.models.described import Describer, article_line
from factdesk.desktop.views.held_list import HeldList


class ArticleList(HeldList):
    """All articles, the newest first, with what adds one."""

    def __init__(self, describer: Describer, add_actions: list[QAction]) -> None:
        super().__init__("articles", article_line, describer, columns.ARTICLES, fields.ARTICLES, first_order="-added")
        forms.child(self, QPushButton, "add_button").setMenu(menu_of(add_actions, self))
