"""What was checked before: told when it reappears, related, and its rating taken over; vectors made at rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from factdesk.desktop.part import Part
from factdesk.desktop.words import term_name
from factdesk.domain.change import Changes
from factdesk.domain.claim import Claim
from factdesk.domain.search import Reappearance
from factdesk.domain.span import Span

if TYPE_CHECKING:
    from factdesk.desktop.main_window import MainWindow
    from factdesk.workspace.workspace import Workspace

_PROPOSED = "propose claims"
PAUSE_MS = 250
"""How long a selection rests before it is matched."""
FEWEST_LETTERS, MOST_LETTERS = 25, 2_000
SHOWN_LETTERS = 120


class SeenAgain(Part):
    """Looks for rated claims in what was just proposed, and does what the inspector offers for past claims."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._again: dict[int, Reappearance] = {}
        seen = window.inspector.seen
        seen.relate_asked.connect(self._relate)
        seen.unrelate_asked.connect(self._unrelate)
        seen.reuse_asked.connect(self.reuse)
        window.desk.changed.connect(self._on_changed)
        self._marked: Span | None = None
        self._told: tuple[int, Span] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask_marked)
        window.pane.text.span_selected.connect(self._on_marked)
        self._looked: set[int] = set()
        window.reading.article_shown.connect(self._on_article)
        window.desk.opened.connect(self._on_opened)

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {"next_seen": self.next}

    def look(self, article: int, *, is_new: bool = False) -> None:
        """Look beside the window for claims of an article that were rated before; of a new one it is told."""
        self._looked.add(article)
        self._window.desk.work(
            self.tr("Looking for claims checked before"),
            lambda ws, progress: ws.search.reappearing(article, progress),
            self._on_new if is_new else self._on_found,
            lambda _: None,
        )

    def next(self) -> None:
        """Go to the next claim of the article that was checked before."""
        order = [number for number in self._window.reading.claims if number in self._again]
        if not order:
            self._window.desk.hinted.emit(self.tr("Nothing in this article was checked before."))
            return
        chosen = self._window.reading.chosen
        at = order.index(chosen) + 1 if chosen in order else 0
        self._window.reading.choose(order[at % len(order)])
        self._window.inspector.sections["seen"].open(True)

    def reuse(self, other: int) -> None:
        """Rate the claim shown as another one was."""
        claim = self._window.inspector.claim
        if claim is not None:
            number = claim.id
            said = self.tr("Rated as claim %1 was, with its evidence.").replace("%1", str(other))
            self._window.desk.do(lambda ws: ws.relations.reuse_rating(number, other), said)

    # While a claim is being cut

    def _on_marked(self, span: Span | None) -> None:
        self._marked = span if span is not None and FEWEST_LETTERS <= len(span) <= MOST_LETTERS else None
        if self._marked is not None:
            self._pause.start()
        else:
            self._pause.stop()

    def _ask_marked(self) -> None:
        span, article = self._marked, self._window.reading.article
        if span is None or article is None:
            return
        text, number = span.of(self._window.reading.text), article.id

        def job(workspace: Workspace) -> Claim | None:
            likely = [past.claim for past in workspace.search.match(text, article=number, limit=3) if past.sure]
            known = workspace.claims.rows(likely)
            return next((claim for claim in known if claim.rating and claim.article != number), None)

        self._window.desk.ask(self, job, lambda claim: self._tell_marked(span, claim))

    def _tell_marked(self, span: Span, claim: Claim | None) -> None:
        if claim is None or span != self._marked or self._told == (claim.id, span):
            return
        self._told = (claim.id, span)
        rating = term_name(self._window.desk.ratings, claim.rating)
        words = (claim.statement or claim.quote)[:SHOWN_LETTERS]
        said = self.tr("Checked before, %1: %2").replace("%1", rating).replace("%2", words)
        self._window.messages.info(said, self.tr("Show"), lambda: self._window.commands.show_claim(claim))

    def _relate(self, other: int, how: str) -> None:
        claim = self._window.inspector.claim
        if claim is not None:
            number = claim.id
            self._window.desk.do(lambda ws: ws.relations.relate(number, other, how), self.tr("Claims related."))

    def _unrelate(self, relation: int) -> None:
        self._window.desk.do(lambda ws: ws.relations.remove(relation), self.tr("Relation taken back."))

    def _on_changed(self, changes: Changes) -> None:
        if changes.label == _PROPOSED:
            for article in changes.of("article"):
                self.look(article, is_new=True)

    def _on_article(self) -> None:
        """Look once in an article that has proposals from another day."""
        article = self._window.reading.article
        if article is not None and self._window.reading.queue.waiting and article.id not in self._looked:
            self.look(article.id)

    def _on_opened(self) -> None:
        self._again, self._looked = {}, set()
        self._window.bar.notes.clear()
        self._window.desk.ask(self, lambda ws: ws.meaning.prepare(), urgent=False)

    def _on_new(self, found: list[Reappearance]) -> None:
        self._on_found(found)
        if found:
            self._window.messages.question(
                self.tr("Rated before: %n claim(s) of this article.", "", len(found)),
                self.tr("Show"),
                lambda: self._show(found[0].claim),
            )

    def _on_found(self, found: list[Reappearance]) -> None:
        self._again |= {one.claim: one for one in found}
        for one in found:
            rating = term_name(self._window.desk.ratings, one.rating)
            self._window.bar.notes[one.claim] = self.tr("rated before: %1").replace("%1", rating)
        if found:
            self._window.showing.show_queue()

    def _show(self, claim: int) -> None:
        self._window.commands.show_claim_id(claim)
        self._window.inspector.sections["seen"].open(True)
