"""Keeps the lists up to date: asks the workspace for what is shown, and again only when that changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from factdesk.desktop.desk import Desk
from factdesk.desktop.resting import Resting
from factdesk.desktop.views.list_pane import ListPane
from factdesk.desktop.views.start_page import StartPage, Waiting
from factdesk.domain.article import Article
from factdesk.domain.change import Changes
from factdesk.domain.claim import ClaimFilter
from factdesk.domain.evidence import Evidence

HISTORY_SHOWN = 300
GATHER_MS = 30
_ALWAYS = {"articles", "evidence"}


class Lists(QObject):
    """Articles, claims, evidence, sources and history beside the reader, and the start page."""

    def __init__(self, desk: Desk, pane: ListPane, home: StartPage) -> None:
        super().__init__(pane)
        self._desk, self._pane, self._home = desk, pane, home
        self.articles: list[Article] = []
        self._stale: set[str] = set()
        self._unlinked = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER_MS)
        self._timer.timeout.connect(self._refresh)
        self._resting = Resting(self._refresh, self)
        desk.changed.connect(self._on_changed)
        pane.page_shown.connect(self._timer.start)
        pane.claims.wanted_changed.connect(lambda: self.refresh("claims"))
        pane.claims.paged.wanted.connect(self._on_page_wanted)
        pane.claims.counts_wanted.connect(self._on_counts_wanted)

    def refresh_all(self) -> None:
        """Read everything that the lists show."""
        self.refresh("articles", "claims", "evidence", "sources", "history")

    def refresh(self, *which: str) -> None:
        """Read these lists again: those in view after a moment in which more may come, others when they are shown."""
        self._stale |= set(which)
        self._timer.start()

    def _on_changed(self, changes: Changes) -> None:
        kinds = set(changes.ids)
        which = {"history"}
        if kinds & {"article", "claim", "assessment"}:
            which |= {"articles"}
        if kinds & {"evidence", "evidence_link", "evidence_file"}:
            which.add("evidence")
        if kinds & {"source", "source_name", "chain_link"}:
            which.add("sources")
        if "claim" in kinds or "article" in kinds:
            which.add("claims")
        self._pane.claims.paged.refresh(changes.of("claim"))
        self._stale |= which
        self._resting.begin()
        self._pane.finder.again()

    def _refresh(self) -> None:
        ready = {name for name in self._stale if name in _ALWAYS or self._pane.is_shown(name)}
        self._stale -= ready
        ask = self._desk.ask
        if "articles" in ready:
            ask(self, lambda ws: ws.articles.list(), self._on_articles, urgent=False)
        if "claims" in ready:
            wanted, claim_order = self._pane.claims.wanted()
            ask(self, lambda ws: ws.claims.ids(wanted, claim_order), self._pane.claims.show_ids, urgent=False)
        if "evidence" in ready:
            ask(self, lambda ws: list(ws.evidence.list()), self._on_evidence, urgent=False)
        if "sources" in ready:
            ask(self, lambda ws: list(ws.sources.list()), self._pane.sources.show_records, urgent=False)
        if "history" in ready:
            ask(self, lambda ws: ws.history.entries(HISTORY_SHOWN, rows=False), self._on_history, urgent=False)

    def _on_articles(self, articles: list[Article]) -> None:
        self.articles = list(articles)
        self._pane.articles.show_records(articles)
        self._pane.claims.show_articles(self.articles)
        self._home.show_articles(self.articles)
        self._show_waiting()

    def _on_evidence(self, evidence: list[Evidence]) -> None:
        self._unlinked = sum(not piece.links for piece in evidence)
        self._pane.evidence.show_records(evidence)
        self._show_waiting()

    def _show_waiting(self) -> None:
        to_decide = sum(article.proposals for article in self.articles)
        to_rate = sum(article.claims - article.rated for article in self.articles)
        self._home.show_waiting(Waiting(to_decide, to_rate, self._unlinked), str(self._desk.folder or ""))

    def _on_history(self, entries: list[object]) -> None:
        self._pane.history.show_records(entries)

    def _on_page_wanted(self, page: int, ids: list[int]) -> None:
        paged = self._pane.claims.paged
        self._desk.ask(self, lambda ws: ws.claims.rows(ids), lambda claims: paged.receive(page, claims))

    def _on_counts_wanted(self, field: str, wanted: ClaimFilter) -> None:
        filters = self._pane.claims.filters
        self._desk.ask(self, lambda ws: ws.claims.counts(field, wanted), lambda found: filters.offer(field, found))
