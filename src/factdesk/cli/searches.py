"""The commands on saved searches: ``searches list|save|run|rename|remove``."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from factdesk.cli.output import Json, opened, say
from factdesk.cli.search import (
    Claimants,
    ExactSpelling,
    Kinds,
    Places,
    Ratings,
    Since,
    Until,
    Within,
    result_json,
    result_text,
    searched_types,
)
from factdesk.domain.view import SavedView

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

searches_app = typer.Typer(no_args_is_help=True, help="Saved searches.", rich_markup_mode=None)
Name = Annotated[str, typer.Argument(help="Its name or number.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.add_typer(searches_app, name="searches")


@searches_app.command("list")
def list_searches(json: Json = False) -> None:
    """List the saved searches with how much is new in each."""
    with opened() as workspace:
        found = [(view, workspace.views.new_matches(view.id)) for view in workspace.views.list("find")]
    lines = [f"{view.id:>3}  {view.name}  [{_asked(view)}]{f'  {new} new' if new else ''}" for view, new in found]
    say([_json(view, new) for view, new in found], json, "\n".join(lines) or "No searches are saved.")


@searches_app.command("save")
def save(
    name: Annotated[str, typer.Argument(help="Its name; one of the same name is replaced.")],
    query: Annotated[str, typer.Argument(help="As for search.")],
    kind: Kinds = None,
    rating: Ratings = None,
    claimant: Claimants = None,
    place: Places = None,
    since: Since = "",
    until: Until = "",
    within: Within = None,
    exact_spelling: ExactSpelling = False,
    json: Json = False,
) -> None:
    """Keep a search; what it finds now is no news."""
    given = {
        "kinds": kind, "ratings": rating, "claimants": claimant, "places": place, "since": since, "until": until,
        "types": searched_types(within) if within else None, "exact_spelling": exact_spelling,
    }  # fmt: skip
    filters: dict[str, Any] = {name: value for name, value in given.items() if value}
    with opened() as workspace:
        workspace.search.find(query, limit=1, facets=False, **filters)  # a query that cannot be read is not kept
        view = workspace.views.save(SavedView("find", name, query, filters))
        workspace.views.visit(view.id)
    say(_json(view, 0), json, f"search {view.id} saved: {view.name}")


@searches_app.command("run")
def run(
    name: Name,
    limit: Annotated[int, typer.Option(min=1)] = 20,
    json: Json = False,
) -> None:
    """Ask a saved search again, and note that it was looked at; exit 1 if nothing is found."""
    with opened() as workspace:
        view = _named(workspace, name)
        result = workspace.search.find(view.query, limit=limit, **view.filters)
        workspace.views.visit(view.id)
    say(result_json(result), json, lambda: result_text(result) or "Nothing found.")
    if not result.total:
        raise typer.Exit(1)


@searches_app.command("rename")
def rename(name: Name, new: Annotated[str, typer.Argument(help="The new name.")], json: Json = False) -> None:
    """Give a saved search another name."""
    with opened() as workspace:
        view = workspace.views.rename(_named(workspace, name).id, new)
    say(_json(view, 0), json, f"search {view.id} is called {view.name}")


@searches_app.command("remove")
def remove(name: Name, json: Json = False) -> None:
    """Forget a saved search."""
    with opened() as workspace:
        view = _named(workspace, name)
        workspace.views.remove(view.id)
    say(_json(view, 0), json, f"{view.name} removed; “factdesk undo” brings it back.")


def _named(workspace: "Workspace", name: str) -> SavedView:
    return workspace.views.named(name)


def _asked(view: SavedView) -> str:
    said = [view.query, *(f"{name}: {value}" for name, value in view.filters.items())]
    return "; ".join(part for part in said if part)


def _json(view: SavedView, new: int) -> dict[str, Any]:
    return {"search": view.id, "name": view.name, "query": view.query, "filters": view.filters, "new": new}
