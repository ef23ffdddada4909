"""What stands above an article: its title, where it is from, and what can be done with the whole of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QToolButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.models.described import day
from factdesk.desktop.views.clamped import Clamped
from factdesk.desktop.words import joined
from factdesk.domain.article import Article

MOST_AFTER = 24
TITLE_LINES, FACTS_LINES = 4, 2
"""What stands above the text leaves the room to the text."""
NARROW = 340
"""Below this many pixels the buttons stand under the title, which needs the whole line."""


class ArticleHeader(QWidget):
    """Title and facts of the article that is read."""

    details_asked = Signal()
    direction_asked = Signal()
    report_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("article_header", self)
        self._rtl, self._column = False, (MOST_AFTER, MOST_AFTER)
        self._title = forms.child(self, QLabel, "title_label")
        self._facts = forms.child(self, QLabel, "facts_label")
        self._said = Clamped(self._title, TITLE_LINES), Clamped(self._facts, FACTS_LINES)
        forms.child(self, QToolButton, "details_button").clicked.connect(self.details_asked)
        forms.child(self, QToolButton, "direction_button").clicked.connect(self.direction_asked)
        forms.child(self, QToolButton, "report_button").clicked.connect(self.report_asked)

    def align(self, left: int, right: int) -> None:
        """Stand over the text column, whose edges are so many pixels from the sides."""
        self._column = (left, right)
        before, after = (min(left, MOST_AFTER), right) if self._rtl else (left, min(right, MOST_AFTER))
        forms.stand_over(self, before, after)
        self._give_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        row, tools = self.findChild(QBoxLayout, "title_row"), self.findChild(QBoxLayout, "tools_row")
        if row is not None and tools is not None:
            before, after = self._column
            is_narrow = self.width() - before - min(after, MOST_AFTER) < NARROW
            row.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
            row.setAlignment(tools, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)

    def show_article(self, article: Article) -> None:
        """Show an article's title and facts."""
        self._said[0].say(article.title or self.tr("Untitled"))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        rtl = article.direction == "rtl"
        self._rtl = rtl
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.align(*self._column)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        for label in (self._title, self._facts):
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        facts = [
            article.outlet or self.tr("outlet not known"),
            article.author,
            day(article.published) if article.published else self.tr("no date"),
            article.language.upper(),
            self.tr("right to left") if rtl else self.tr("left to right"),
            self.tr("revision %1").replace("%1", str(article.revision)),
        ]
        self._said[1].say(joined(facts))
