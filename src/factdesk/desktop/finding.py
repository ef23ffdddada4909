"""Search as you type, and claims seen before: asked beside the window; of several questions only the last counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from factdesk.desktop.desk import Desk
from factdesk.desktop.problem_words import problem_words
from factdesk.desktop.tasks import Task
from factdesk.desktop.views.find_page import ASKED_HITS, FindPage
from factdesk.desktop.views.inspector import Inspector
from factdesk.desktop.views.seen_before import Seen
from factdesk.domain.claim import Claim
from factdesk.domain.errors import FactDeskError, NotFound

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

SEEN_SHOWN = 5
_FILTERS = {"type": "types", "kind": "kinds", "rating": "ratings", "claimant": "claimants", "place": "places"}


def filters_of(chosen: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
    """Return chips that are on as the filters a search takes."""
    filters: dict[str, list[str]] = {}
    for name, value in chosen:
        filters.setdefault(_FILTERS[name], []).append(value)
    return filters


class Finding(QObject):
    """The questions to the index."""

    def __init__(self, desk: Desk, page: FindPage, inspector: Inspector) -> None:
        super().__init__(desk)
        self._desk, self._page, self._inspector = desk, page, inspector
        self._under_way: Task | None = None
        self._completing: Task | None = None
        page.query_changed.connect(self.find)
        page.ways_asked.connect(self._find_ways)
        page.completer.asked.connect(self._complete)

    def find(self, query: str, chosen: list[tuple[str, str]]) -> None:
        """Search, dropping an earlier search that has not begun yet."""
        if self._under_way is not None:
            self._under_way.cancel()
        filters: dict[str, Any] = dict(filters_of(chosen))
        exact = not self._page.spellings_button.isChecked()
        self._under_way = self._desk.ask(
            self,
            lambda ws: ws.search.find(query, as_typed=True, exact_spelling=exact, limit=ASKED_HITS, **filters),
            lambda result: self._page.show_result(query, result),
            self._on_problem,
        )

    def seen_before(self, claim: Claim) -> None:
        """Look for past claims like one, and what was said of them, for the inspector."""

        def job(workspace: Workspace) -> list[Seen]:
            try:
                found = workspace.search.match(claim=claim.id, limit=SEEN_SHOWN)
            except NotFound:  # it was removed while this waited for its turn
                return []
            related = {one.beside(claim.id): one for one in workspace.relations.of_claim(claim.id)}
            past = {one.claim: one for one in found}
            order = [*related, *(number for number in past if number not in related)]
            known = {record.id: record for record in workspace.claims.rows(order)}
            return [Seen(known[n], past.get(n), related.get(n)) for n in order if n in known]

        self._desk.ask(self, job, lambda found: self._inspector.show_seen(claim.id, found), urgent=False)

    def _complete(self, typed: str) -> None:
        if self._completing is not None:
            self._completing.cancel()
        show = self._page.completer.show
        self._completing = self._desk.ask(self, lambda ws: ws.asking.complete(typed), lambda found: show(typed, found))

    def _find_ways(self, query: str, chosen: list[tuple[str, str]]) -> None:
        filters = filters_of(chosen)
        self._desk.ask(
            self,
            lambda ws: ws.asking.ways_on(query, filters),
            lambda found: self._page.show_ways(query, found),
            self._on_problem,
            urgent=False,
        )

    def _on_problem(self, problem: FactDeskError) -> None:
        self._page.show_problem(problem_words(str(problem)))
