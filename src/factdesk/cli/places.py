"""The commands on the desk's own places: ``place add|list|remove``."""

from dataclasses import asdict
from typing import Annotated

import typer

from factdesk.cli.output import Json, opened, say
from factdesk.domain.place import Place

place_app = typer.Typer(no_args_is_help=True, help="Add, list or remove places of the desk.", rich_markup_mode=None)


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.add_typer(place_app, name="place")


@place_app.command("add")
def add(
    name: str,
    arabic: Annotated[str, typer.Option(help="Its Arabic name.")] = "",
    spelling: Annotated[list[str] | None, typer.Option(help="Another spelling; may repeat.")] = None,
    kind: Annotated[str, typer.Option(help="town, subdistrict, district or governorate.")] = "town",
    lat: Annotated[float | None, typer.Option(help="Degrees north.")] = None,
    lon: Annotated[float | None, typer.Option(help="Degrees east.")] = None,
    json: Json = False,
) -> None:
    """Add a place that the gazetteer lacks; it outranks the gazetteer from then on."""
    with opened() as workspace:
        place = workspace.places.save(name, arabic=arabic, names=spelling or (), kind=kind, lat=lat, lon=lon)
    say(asdict(place), json, _line(place))


@place_app.command("list")
def list_places(json: Json = False) -> None:
    """List the desk's own places."""
    with opened() as workspace:
        places = workspace.places.list()
    lines = [_line(place) for place in places]
    say([asdict(place) for place in places], json, "\n".join(lines) or "No places of the desk's own yet.")


@place_app.command("remove")
def remove(place: Annotated[str, typer.Argument(help="Its id, such as desk-3.")], json: Json = False) -> None:
    """Take a place off the desk's own list."""
    with opened() as workspace:
        workspace.places.remove(place)
    say({"place": place}, json, f"{place} removed; “factdesk undo” brings it back.")


def _line(place: Place) -> str:
    where = f"  {place.lat}, {place.lon}" if place.lat is not None else ""
    return f"{place.id}  {' · '.join(place.names)}{where}"
