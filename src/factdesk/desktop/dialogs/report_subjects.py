"""What a report or an export can be about: the open article, chosen claims, the list or search in view, an incident."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from factdesk.domain.errors import BadInput

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace


@dataclass(frozen=True)
class Subject:
    """One thing to write about. ``filters`` narrow the search; all are empty for everything the desk accepted."""

    label: str
    articles: tuple[int, ...] = ()
    claims: tuple[int, ...] = ()
    query: str = ""
    filters: dict[str, Any] = field(default_factory=dict)
    incident: int | None = None
    name: str = ""

    def chosen(self, workspace: Workspace) -> dict[str, Any]:
        """Return what ``reports.gather`` and ``exchange.export`` want; to be asked on the workspace's thread.

        Raises:
            BadInput: the search finds no claims.
        """
        if self.filters:
            found = workspace.search.claim_ids(self.query, **self.filters)
            if not found:  # none chosen would mean everything
                raise BadInput(f"The search “{self.name}” finds no claims: try other words.")
            return {"claims": found}
        given = {"articles": self.articles, "claims": self.claims, "query": self.query}
        return {key: value for key, value in given.items() if value}


def incidents_and_views(workspace: Workspace, incident: str, search: str) -> Sequence[Subject]:
    """Return the incidents and the saved searches of a desk; ``%1`` in the words is the name of each."""
    incidents = workspace.incidents.rows(workspace.incidents.ids())
    return [
        *(Subject(incident.replace("%1", one.title), incident=one.id, name=one.title) for one in incidents),
        *(
            Subject(search.replace("%1", view.name), query=view.query, filters=dict(view.filters), name=view.name)
            for view in workspace.views.list("find")
            if view.query or view.filters
        ),
    ]
