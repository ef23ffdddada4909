"""The desk's own places: villages that no gazetteer has, and spellings the desk has met."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlmodel import col

from factdesk.domain.errors import BadInput
from factdesk.domain.place import KINDS, Place
from factdesk.splitting.gazetteer import gazetteer
from factdesk.store.place_models import PlaceRow
from factdesk.workspace.area import Area
from factdesk.workspace.places import checked_point

_OWN = "desk-"


class Places(Area):
    """Operations on the desk's own places; their ids are ``desk-1``, ``desk-2`` …"""

    def list(self) -> Sequence[Place]:
        """Return the desk's own places by name."""
        with self._workspace.reading() as session:
            return [_place(row) for row in session.scalars(select(PlaceRow).order_by(col(PlaceRow.name)))]

    def spellings(self, place: str) -> tuple[str, ...]:
        """Return every spelling of a place, the desk's own or the gazetteer's; none for an id that is not known."""
        if place.startswith(_OWN):
            return next((one.names for one in self.list() if one.id == place), ())
        known = gazetteer().place(place)
        return known.names if known else ()

    def save(
        self,
        name: str,
        *,
        arabic: str = "",
        names: Sequence[str] = (),
        kind: str = "town",
        lat: float | None = None,
        lon: float | None = None,
        place: str = "",
    ) -> Place:
        """Add a place to the desk's own list, or change one.

        Args:
            name: as the desk writes it.
            arabic: its Arabic name.
            names: other spellings.
            kind: town (also of villages), subdistrict, district or governorate.
            lat: degrees north; ``lon`` degrees east, WGS 84.
            place: the id of the place to change; a new one when empty.

        Raises:
            BadInput: it has no name, no such kind, or coordinates that are none.
            NotFound: no place of the desk has that id.
        """
        if not name.strip():
            raise BadInput("A place needs a name.")
        if kind not in KINDS:
            raise BadInput(f"A kind of place is one of: {', '.join(KINDS)}.")
        checked_point(lat, lon)
        spelt = [other.strip() for other in names if other.strip()]
        with self._workspace.operation("edit place" if place else "add place") as operation:
            row = (
                operation.get(PlaceRow, _number(place), "place of the desk")
                if place
                else operation.add(PlaceRow(name="", added_by=self._workspace.by))
            )
            row.name, row.arabic, row.names, row.kind = name.strip(), arabic.strip(), spelt, kind
            row.lat, row.lon = lat, lon
        return _place(row)

    def remove(self, place: str) -> None:
        """Take a place off the desk's own list.

        Raises:
            NotFound: no place of the desk has that id.
        """
        with self._workspace.operation("remove place") as operation:
            operation.remove([operation.get(PlaceRow, _number(place), "place of the desk")])


def _place(row: PlaceRow) -> Place:
    names = tuple(dict.fromkeys(name for name in (row.name, row.arabic, *row.names) if name))
    return Place(f"{_OWN}{row.id}", row.kind, row.name, row.arabic, names, lat=row.lat, lon=row.lon)


def _number(place: str) -> int:
    number = place.removeprefix(_OWN)
    if not number.isdigit():
        raise BadInput(f"“{place}” is no place of the desk: “factdesk place list” lists them.")
    return int(number)
