"""Keeps the figures page in step with the article that is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from factdesk.desktop import theme
from factdesk.desktop.desk import Desk
from factdesk.desktop.reading import Reading
from factdesk.desktop.views.figures_page import FiguresPage
from factdesk.desktop.views.reader_pane import FIGURES, ReaderPane
from factdesk.desktop.words import language
from factdesk.domain.change import Changes
from factdesk.settings import Settings

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace


class Counting(QObject):
    """Asks for the figures of the article, and for their picture."""

    def __init__(self, desk: Desk, reading: Reading, pane: ReaderPane, settings: Settings) -> None:
        super().__init__(pane)
        self._desk, self._reading, self._pane, self._settings = desk, reading, pane, settings
        self._page: FiguresPage = pane.figures
        self._page.measure_chosen.connect(lambda _: self._ask_chart())
        pane.page_shown.connect(lambda page: self.refresh() if page == FIGURES else None)
        desk.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Read the figures again."""
        article = self._reading.article
        if article is None:
            return
        number, coding = article.id, self._settings.coding

        def show(table: object) -> None:
            self._page.show_table(table, article.title)  # type: ignore[arg-type]
            self._ask_chart()

        self._desk.ask(self, lambda ws: ws.figures.of_article(number, coding=coding), show)

    def _ask_chart(self) -> None:
        article, measure = self._reading.article, self._page.measure
        if article is None or not measure:
            self._page.chart.show_svg("")
            return
        number, look, words, coding = article.id, theme.tokens().name, language(), self._settings.coding

        def job(workspace: Workspace) -> str:
            return workspace.figures.chart(
                "ranges", article=number, measure=measure, language=words, theme=look, coding=coding
            )

        self._desk.ask(self, job, self._page.chart.show_svg, lambda _: self._page.chart.show_svg(""))

    def _on_changed(self, _: Changes) -> None:
        if self._pane.place == FIGURES:
            self.refresh()
