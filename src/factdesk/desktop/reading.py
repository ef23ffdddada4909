"""The article that is being read: its text, its claims, which one is chosen, and the queue of its proposals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from factdesk.desktop.desk import Desk
from factdesk.desktop.queue import Queue
from factdesk.domain.article import Article, JunkRange
from factdesk.domain.change import Changes
from factdesk.domain.claim import Claim, ClaimFilter
from factdesk.domain.span import Span, quote

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

AGAIN_MS = 60
ALL_STATES = ("proposed", "accepted", "refused")
_READ = frozenset(
    ("article", "junk", "claim", "claim_span", "chain_link", "quantity", "place_mention", "time_mention", "assessment",
     "evidence_link")
)  # fmt: skip


@dataclass(frozen=True)
class Opened:
    """An article with everything the reader shows; ``there`` are the ids of all its claims, read again or not."""

    article: Article
    text: str
    junk: list[JunkRange]
    claims: list[Claim]
    there: frozenset[int] = frozenset()


class Reading(QObject):
    """What is being read; views listen, actions change it through the desk."""

    article_shown = Signal()
    marks_changed = Signal()
    claim_chosen = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.article: Article | None = None
        self.text = ""
        self.junk: list[JunkRange] = []
        self.claims: dict[int, Claim] = {}
        self.chosen: int | None = None
        self.queue = Queue()
        self._expected: int | None = None
        self._edits = 0
        self._stale: set[int] = set()
        self._is_asking = self._is_due = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._ask_again)
        desk.changed.connect(self._on_changed)

    @property
    def claim(self) -> Claim | None:
        """The chosen claim."""
        return self.claims.get(self.chosen) if self.chosen is not None else None

    @property
    def current_proposal(self) -> Claim | None:
        """The proposal that waits for a decision: the chosen one if it does, else the queue's."""
        claim = self.claim
        if claim is not None and claim.id in self.queue.waiting:
            return claim
        return self.claims.get(self.queue.at) if self.queue.at is not None else None

    def show(self, article: int, claim: int | None = None, then: Callable[[], object] | None = None) -> None:
        """Open an article, at a claim if one is named."""
        if self.article is not None and self.article.id == article and claim in self.claims:
            self.choose(claim)
            return

        def shown(opened: Opened) -> None:
            self._take(opened, fresh=True)
            self.chosen = claim if claim in self.claims else self._first_to_do()
            self.article_shown.emit()
            self.claim_chosen.emit()
            if then is not None:
                then()

        self._desk.ask(self, lambda ws: open_article(ws, article), shown)

    def choose(self, claim: int | None) -> None:
        """Choose a claim of this article."""
        self.chosen = claim
        if claim in self.queue.waiting:
            self.queue.at = claim
        self.claim_chosen.emit()

    def expect(self, claim: int) -> None:
        """Choose a claim that was just made, now or as soon as it has been read."""
        if claim in self.claims:
            self.choose(claim)
        else:
            self._expected = claim

    def step(self, by: int) -> None:
        """Choose the next (1) or previous (-1) claim in reading order."""
        order = [claim.id for claim in self.claims.values() if claim.state != "refused"]
        if not order:
            return
        at = order.index(self.chosen) + by if self.chosen in order else 0
        self.choose(order[at % len(order)])

    def decide(self, claims: list[int], state: str) -> None:
        """Show a decision at once, before it is saved, and move on to the next proposal."""
        self._edits += 1
        for number in claims:
            self.claims[number] = replace(self.claims[number], state=state)
        self.queue.decided(claims)
        self.marks_changed.emit()
        self.choose(self.queue.at if self.queue.at is not None else self.chosen)

    def stretch(self, claim: int, spans: tuple[Span, ...]) -> None:
        """Show a claim's new stretches at once, before they are saved, so that the next key goes on from there."""
        self._edits += 1
        self.claims[claim] = replace(self.claims[claim], spans=spans, quote=quote(self.text, spans))
        self.marks_changed.emit()
        self.claim_chosen.emit()

    def reread(self) -> None:
        """Read again everything that may have changed of the article."""
        self._stale |= set(self.claims)
        self._ask_again()

    def _ask_again(self) -> None:
        """Read the claims that changed, one reading at a time; what was changed here meanwhile is waited for."""
        self._is_due = self.article is not None
        if self.article is None or self._is_asking:
            return
        number, edits, claims = self.article.id, self._edits, self._stale
        known = frozenset(self.claims) - claims
        self._stale, self._is_due = set(), False

        def read(opened: Opened | None) -> None:
            self._is_asking = False
            is_current = self.article is not None and self.article.id == number
            if is_current and edits == self._edits:
                self._on_reread(opened)
            elif is_current:  # what was read is older than what is shown
                self._stale |= claims
                self._again.start()
            if self._is_due:
                self._ask_again()

        self._is_asking = self._desk.ask(self, lambda ws: reread_article(ws, number, known), read) is not None

    def _first_to_do(self) -> int | None:
        """Return what comes next: a proposal to decide, else a claim to rate, else the first claim."""
        if self.queue.at is not None:
            return self.queue.at
        accepted = [claim for claim in self.claims.values() if claim.state == "accepted"]
        unrated = [claim.id for claim in accepted if claim.assessment is None]
        return next(iter(unrated or [claim.id for claim in accepted]), None)

    def close(self) -> None:
        """Read nothing."""
        self.article, self.text, self.junk, self.claims, self.chosen = None, "", [], {}, None
        self.queue = Queue()
        self.closed.emit()

    def _take(self, opened: Opened, fresh: bool) -> None:
        self.article, self.junk = opened.article, opened.junk
        self.text = opened.text or self.text
        order = sorted(opened.claims, key=lambda claim: (claim.spans[0].start if claim.spans else 0, claim.id))
        self.claims = {claim.id: claim for claim in order}
        self.queue.load(order, fresh)
        if fresh:
            self._stale.clear()

    def _on_changed(self, changes: Changes) -> None:
        if self.article is not None and _READ.intersection(changes.ids):
            self._stale |= changes.of("claim")
            self._ask_again()

    def _on_reread(self, opened: Opened | None) -> None:
        if opened is None:
            self.close()
            return
        if self.article is None or opened.article.id != self.article.id:
            return
        turned = opened.article.direction != self.article.direction
        fresh = {claim.id for claim in opened.claims}
        kept = [claim for number, claim in self.claims.items() if number in opened.there and number not in fresh]
        self._take(replace(opened, claims=[*opened.claims, *kept]), fresh=False)
        if self._expected in self.claims:
            self.chosen, self._expected = self._expected, None
        if self.chosen not in self.claims:
            self.chosen = self.queue.at
        if turned:
            self.article_shown.emit()
        else:
            self.marks_changed.emit()
        self.claim_chosen.emit()


def open_article(workspace: Workspace, article: int) -> Opened:
    """Read everything the reader shows of an article."""
    area = workspace.articles
    claims = workspace.claims.of_article(article, ALL_STATES)
    return Opened(area.get(article), area.text(article), list(area.junk(article)), list(claims))


def reread_article(workspace: Workspace, article: int, known: frozenset[int]) -> Opened | None:
    """Read what may have changed of an article, not its text nor the known claims; None when it is gone."""
    from factdesk.domain.errors import NotFound

    area = workspace.articles
    try:
        record = area.get(article)
    except NotFound:
        return None
    ids = workspace.claims.ids(ClaimFilter(article=article, states=ALL_STATES))
    fresh = workspace.claims.rows([number for number in ids if number not in known])
    return Opened(record, "", list(area.junk(article)), fresh, frozenset(ids))
