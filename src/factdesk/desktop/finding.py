"""Search as you type, and claims seen before: asked beside the window; of several questions only the last counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from factdesk.desktop.desk import Desk
from factdesk.desktop.tasks import Task
from factdesk.desktop.views.find_page import ASKED_HITS, FindPage
from factdesk.desktop.views.inspector import Inspector
from factdesk.domain.claim import Claim
from factdesk.domain.errors import FactDeskError

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

SEEN_SHOWN = 5
_FILTERS = {"type": "types", "kind": "kinds", "rating": "ratings", "claimant": "claimants", "place": "places"}


class Finding(QObject):
    """The questions to the index."""

    def __init__(self, desk: Desk, page: FindPage, inspector: Inspector) -> None:
        super().__init__(desk)
        self._desk, self._page, self._inspector = desk, page, inspector
        self._under_way: Task | None = None
        page.query_changed.connect(self.find)

    def find(self, query: str, chosen: list[tuple[str, str]]) -> None:
        """Search, dropping an earlier search that has not begun yet."""
        if self._under_way is not None:
            self._under_way.cancel()
        filters: dict[str, Any] = {}
        for name, value in chosen:
            filters.setdefault(_FILTERS[name], []).append(value)
        self._under_way = self._desk.ask(
            self,
            lambda ws: ws.search.find(query, as_typed=True, limit=ASKED_HITS, **filters),
            lambda result: self._page.show_result(query, result),
            self._on_problem,
        )

    def seen_before(self, claim: Claim) -> None:
        """Look for past claims like one, for the inspector."""

        def job(workspace: Workspace) -> list[tuple[Claim, tuple[str, ...]]]:
            found = workspace.search.match(claim=claim.id, limit=SEEN_SHOWN)
            known = {record.id: record for record in workspace.claims.rows([past.claim for past in found])}
            return [(known[past.claim], past.reasons) for past in found if past.claim in known]

        self._desk.ask(self, job, lambda found: self._inspector.show_seen(claim.id, found), urgent=False)

    def _on_problem(self, problem: FactDeskError) -> None:
        self._page.show_problem(str(problem))
