"""Keeps the figures page in step with the article that is read, and does what is decided there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from factdesk.desktop import theme
from factdesk.desktop.desk import Desk
from factdesk.desktop.pictures import save_picture
from factdesk.desktop.reading import Reading
from factdesk.desktop.views.figures_page import FiguresPage
from factdesk.desktop.views.reader_pane import FIGURES, ReaderPane
from factdesk.desktop.words import language
from factdesk.domain.change import Changes
from factdesk.domain.figures import Decision, FiguresTable
from factdesk.settings import Settings

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace


class Counting(QObject):
    """Asks for the figures of the article, and for their picture."""

    def __init__(self, desk: Desk, reading: Reading, pane: ReaderPane, settings: Settings) -> None:
        super().__init__(pane)
        self._desk, self._reading, self._pane, self._settings = desk, reading, pane, settings
        self._page: FiguresPage = pane.figures
        self._page.chart_chosen.connect(lambda *_: self._ask_chart())
        self._page.decided.connect(self._on_decided)
        self._page.described.connect(self._on_described)
        self._page.save_asked.connect(self._on_save)
        self._page.copied.connect(lambda: desk.hinted.emit(self.tr("Picture copied.")))
        pane.page_shown.connect(self._on_page)
        desk.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Read the figures again."""
        article = self._reading.article
        if article is None:
            return
        number, coding = article.id, self._settings.coding

        def job(workspace: Workspace) -> tuple[FiguresTable, list[Decision]]:
            area = workspace.figures
            return area.of_article(number, coding=coding), area.decisions(article=number)

        def show(found: tuple[FiguresTable, list[Decision]]) -> None:
            self._page.show_table(found[0], article.title, found[1])
            self._ask_chart()

        self._desk.ask(self, job, show)

    def _on_page(self, page: int) -> None:
        if page == FIGURES:
            self.refresh()
            self._page.table.view.setFocus()

    def _ask_chart(self) -> None:
        article, chart = self._reading.article, self._page.chart
        if article is None:
            chart.show_svg("")
            return
        number, kind, measure, coding = article.id, chart.kind, chart.measure, self._settings.coding
        look, words = theme.tokens().name, language()

        def job(workspace: Workspace) -> str:
            return workspace.figures.chart(
                kind, article=number, measure=measure, language=words, theme=look, coding=coding
            )

        self._desk.ask(self, job, chart.show_svg, lambda _: chart.show_svg(""))

    def _on_decided(self, one: Decision) -> None:
        article = self._reading.article
        if article is not None:
            self._desk.do(
                lambda ws: ws.figures.decide(
                    one.topic, one.rule, article=article.id, low=one.low, high=one.high, reason=one.reason
                ),
                self.tr("Decided on the figures."),
            )

    def _on_described(self, claim: int, index: int, values: dict[str, Any]) -> None:
        self._desk.do(lambda ws: ws.figures.describe(claim, index, **values), self.tr("Number changed."))

    def _on_save(self, kind: str, measure: str) -> None:
        article = self._reading.article
        if article is not None:
            save_picture(self._pane, self._desk, kind, measure, self._settings.coding, article=article.id)

    def _on_changed(self, _: Changes) -> None:
        if self._pane.place == FIGURES:
            self.refresh()
