"""The middle of the window: the start page, the article that is read, a piece of evidence, or an incident."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from factdesk.desktop import forms, theme
from factdesk.desktop.reading import Reading
from factdesk.desktop.views.article_header import ArticleHeader
from factdesk.desktop.views.evidence_reader import EvidenceReader
from factdesk.desktop.views.figures_page import FiguresPage
from factdesk.desktop.views.hints import hint
from factdesk.desktop.views.marks import Making, Mark
from factdesk.desktop.views.reader_text import ReaderText
from factdesk.desktop.views.start_page import StartPage
from factdesk.domain.article import Article
from factdesk.domain.scale import Scale
from factdesk.settings import Settings

HOME, ARTICLE, EVIDENCE, FIGURES, INCIDENT = range(5)
PAGES = {"home": HOME, "figures": FIGURES, "incidents": INCIDENT}
"""The places of the rail that have a page of their own in the middle."""
WITHOUT_INSPECTOR = (HOME, INCIDENT)


class ReaderPane(QWidget):
    """Shows what is being read and hands on what is clicked."""

    page_shown = Signal(int)

    def __init__(self, reading: Reading, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("reader_pane", self)
        self._reading = reading
        self._settings = settings
        self._kinds: Scale | None = None
        self._ratings: Scale | None = None
        self._making = Making()
        self._headed: Article | None = None
        self._stack = forms.child(self, QStackedWidget, "stack")
        self.header, self.text, self.home, self.evidence = ArticleHeader(), ReaderText(), StartPage(), EvidenceReader()
        forms.put(self, "header_slot", self.header)
        forms.put(self, "text_slot", self.text)
        forms.put(self, "home_slot", self.home)
        forms.put(self, "evidence_slot", self.evidence)
        self.figures = FiguresPage()
        forms.put(self, "figures_slot", self.figures)
        self.figures.back_asked.connect(lambda: self.go(ARTICLE))
        self.text.hint_of = self._hint_of
        self.text.column_moved.connect(self.header.align)
        self.text.claim_clicked.connect(reading.choose)
        reading.article_shown.connect(self._on_article)
        reading.marks_changed.connect(self._on_marks)
        reading.claim_chosen.connect(self._on_chosen)
        reading.closed.connect(lambda: self.go(HOME))
        self.go(HOME)

    @property
    def place(self) -> int:
        """Which page is shown: HOME, ARTICLE, EVIDENCE, FIGURES or INCIDENT."""
        return self._stack.currentIndex()

    def leaves_home_for(self, place: str) -> bool:
        """Whether the start page gives way to the article at this place of the rail; the articles stand beside it."""
        return self.place == HOME and place != "articles"

    def go(self, page: int) -> None:
        """Show a page; keys go on to it where they went to the page before."""
        if page in (ARTICLE, FIGURES) and self._reading.article is None:
            page = HOME
        focus = QApplication.focusWidget()
        had_keys = page != self.place and focus is not None and self._stack.isAncestorOf(focus)
        self._stack.setCurrentIndex(page)
        if had_keys and page in (ARTICLE, EVIDENCE):
            self.focus()
        self.page_shown.emit(page)

    def set_scales(self, kinds: Scale, ratings: Scale) -> None:
        """Say which kinds and ratings there are."""
        self._kinds, self._ratings = kinds, ratings
        self.text.margin.set_ratings(ratings)

    def set_type(self) -> None:
        """Set the reading face, size and line width from the settings."""
        chosen = self._settings
        for view in (self.text, self.evidence.text):
            font = theme.reading_font(
                chosen.reading_font, chosen.arabic_font, chosen.reading_size, view.is_right_to_left
            )
            view.set_type(font, chosen.line_width)

    def focus(self) -> None:
        """Let keys go to the text."""
        page = self.place
        if page == HOME:
            self.home.begin()
        elif page == FIGURES:
            self.figures.table.view.setFocus()
        elif page == INCIDENT:
            forms.child(self, QWidget, "incident_slot").setFocus()
        else:
            (self.text if page == ARTICLE else self.evidence.text).setFocus()

    def _on_article(self) -> None:
        article = self._reading.article
        if article is None:
            return
        rtl = article.direction == "rtl"
        chosen = self._settings
        self.text.setFont(theme.reading_font(chosen.reading_font, chosen.arabic_font, chosen.reading_size, rtl))
        self.text.set_text(self._reading.text, rtl)
        self._on_marks()
        self.go(ARTICLE)

    def _on_chosen(self) -> None:
        claim = self._reading.claim
        refused = {mark.claim for mark in self.text.marks if mark.state == "refused"}
        if refused != ({claim.id} if claim is not None and claim.state == "refused" else set()):
            self._on_marks()
        self.text.choose(self._reading.chosen)

    def _on_marks(self) -> None:
        article = self._reading.article
        if article is not None and article is not self._headed:
            self._headed = article
            self.header.show_article(article)
        self.text.set_marks(
            self._making.marks_of(self._reading.claims.values(), self._reading.chosen), self._reading.junk
        )

    def _hint_of(self, mark: Mark) -> str:
        claim = self._reading.claims.get(mark.claim)
        return hint(claim, self._kinds, self._ratings) if claim is not None else ""
