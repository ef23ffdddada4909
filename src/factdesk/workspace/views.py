"""Saved views: lists and searches that were named, and what is new in them since somebody looked."""

import json
from collections.abc import Collection, Sequence
from dataclasses import replace

from sqlalchemy import func, select
from sqlmodel import Session, col

from factdesk.domain.errors import BadInput, NotFound
from factdesk.domain.view import VIEW_PLACES, SavedView
from factdesk.store.desk_models import SavedViewRow, ViewVisitRow
from factdesk.store.journal import last_change, now
from factdesk.store.models import ChangedRowRow
from factdesk.store.new_since import new_since
from factdesk.workspace.area import Area

_TYPE_OF = {"articles": "article", "claims": "claim", "evidence": "evidence", "sources": "source"}


class Views(Area):
    """Operations on saved views."""

    def save(self, view: SavedView) -> SavedView:
        """Keep a view under its name; one of the same place and name is replaced, undo brings it back.

        Args:
            view: with the id of the view to change, or 0 for a new one.

        Raises:
            BadInput: it has no name, there is no such place, or a filter is nothing JSON can carry.
            NotFound: no view has that id.
        """
        view = _checked(view)
        with self._workspace.operation("save view") as operation:
            same = [
                row
                for row in operation.rows(SavedViewRow, "place", view.place)
                if row.name.casefold() == view.name.casefold() and row.id != view.id
            ]
            if view.id:
                row = operation.get(SavedViewRow, view.id, "saved view")
                operation.remove(same)
            elif same:
                row = same[0]
            else:
                row = operation.add(SavedViewRow(place=view.place, name=view.name, added_by=self._workspace.by))
                row.added_at = now()
            row.place, row.name, row.query, row.order = view.place, view.name, view.query, view.order
            row.filters, row.columns = dict(view.filters), list(view.columns)
        return _view(row)

    def list(self, place: str = "") -> list[SavedView]:
        """Return the views of a place, or all, by name."""
        query = select(SavedViewRow)
        if place:
            query = query.where(col(SavedViewRow.place) == place)
        with self._workspace.reading() as session:
            found = [_view(row) for row in session.scalars(query)]
        return sorted(found, key=lambda view: (view.place, view.name.casefold(), view.id))

    def get(self, view: int) -> SavedView:
        """Return one view.

        Raises:
            NotFound: no view has that id.
        """
        with self._workspace.reading() as session:
            row = session.get(SavedViewRow, view)
        if row is None:
            raise NotFound(f"There is no saved view {view}: “factdesk searches” lists the searches.")
        return _view(row)

    def named(self, name: str) -> SavedView:
        """Return the saved search with that name or number.

        Raises:
            NotFound: there is none.
        """
        for view in self.list("find"):
            if view.name.casefold() == name.strip().casefold() or str(view.id) == name.strip():
                return view
        raise NotFound(f"No saved search is called “{name}”: “factdesk searches list” lists them.")

    def claims(self, name: str) -> Sequence[int]:
        """Return the claims that the saved search of that name or number finds now, best first.

        Raises:
            NotFound: no search is called so.
            BadInput: it finds no claims.
        """
        view = self.named(name)
        found = self._workspace.search.claim_ids(view.query, **view.filters)
        if not found:
            raise BadInput(f"The search “{view.name}” finds no claims: try other words.")
        return found

    def rename(self, view: int, name: str) -> SavedView:
        """Give a view another name.

        Raises:
            BadInput: the name is empty.
            NotFound: no view has that id.
        """
        return self.save(replace(self.get(view), name=name))

    def remove(self, view: int) -> None:
        """Forget a view; undo brings it back.

        Raises:
            NotFound: no view has that id.
        """
        with self._workspace.operation("remove view") as operation:
            operation.remove([operation.get(SavedViewRow, view, "saved view")])

    def visit(self, view: int) -> None:
        """Note that the view was looked at now: what matches so far is no news any more.

        Raises:
            NotFound: no view has that id.
        """
        with self._workspace.operation("visit view") as operation:  # no journalled table: writes no history
            operation.get(SavedViewRow, view, "saved view")
            visits = operation.rows(ViewVisitRow, "view_id", view)
            visit = visits[0] if visits else operation.add(ViewVisitRow(view_id=view))
            visit.change_id, visit.at = last_change(operation.session), now()

    def new_since_visit(self, view: int) -> dict[str, frozenset[int]]:
        """Map article, claim, evidence and source to what was added, accepted or rated since the view was looked at."""
        with self._workspace.reading() as session:
            return new_since(session, _seen(session, view))

    def new_matches(self, view: int, among: Collection[int] | None = None) -> int:
        """Return how many things that match were added, accepted or rated since the view was looked at.

        Args:
            view: its id.
            among: the ids a list shows now, for any place but ``find``, whose query is asked of the index.

        Raises:
            NotFound: no view has that id.
            QueryError: the kept query cannot be read.
        """
        kept = self.get(view)
        news = self.new_since_visit(view)
        if not any(news.values()):
            return 0
        if kept.place == "find":
            found = self._workspace.search.answering(kept.query, **kept.filters)
            return sum(len(news.get(kind, frozenset()) & set(ids)) for kind, ids in found.items())
        return len(news.get(_TYPE_OF[kept.place], frozenset()) & set(among or ()))


def _checked(view: SavedView) -> SavedView:
    name = " ".join(view.name.split())
    if not name:
        raise BadInput("A saved view needs a name.")
    if view.place not in VIEW_PLACES:
        raise BadInput(f"A view is of one of: {', '.join(VIEW_PLACES)}; not of “{view.place}”.")
    try:
        json.dumps(view.filters)
    except (TypeError, ValueError):
        raise BadInput("A filter of the view is nothing that can be kept.") from None
    return replace(view, name=name, query=view.query.strip())


def _seen(session: Session, view: int) -> int:
    """Return the newest operation when the view was looked at, or else when it was made."""
    visited = session.execute(select(ViewVisitRow.change_id).where(col(ViewVisitRow.view_id) == view)).scalar()  # type: ignore[call-overload]
    if visited is not None:
        return int(visited)
    made = select(func.min(col(ChangedRowRow.change_id))).where(
        col(ChangedRowRow.table) == "saved_view", col(ChangedRowRow.row) == view
    )
    return int(session.execute(made).scalar() or 0)


def _view(row: SavedViewRow) -> SavedView:
    return SavedView(
        row.place, row.name, row.query, dict(row.filters), row.order, tuple(row.columns), row.id or 0, row.added_by,
        row.added_at,
    )  # fmt: skip
