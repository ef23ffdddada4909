"""What a place named by a person stands for in the gazetteer that comes with the program."""

from factdesk.domain.errors import BadInput
from factdesk.domain.place import Place
from factdesk.splitting.gazetteer import gazetteer

_ACCURACY = {"town": "town", "subdistrict": "district", "district": "district", "governorate": "province"}


def lies_in(place: str) -> tuple[str, ...]:
    """Return the ids of what a place lies in, nearest first; none for a place that is not known."""
    known = gazetteer().place(place)
    return known.within if known else ()


def known_place(name: str) -> Place | None:
    """Return the place that a gazetteer id or an exact spelling means, the smallest kind first; None if none does."""
    return gazetteer().place(name) or next(iter(gazetteer().exact(name)), None)


def accuracy_of(place: Place) -> str:
    """Return how near the coordinates of a place are to what happens in it, as a word of ``incident.ACCURACIES``."""
    return _ACCURACY[place.kind]


def checked_point(lat: float | None, lon: float | None) -> None:
    """Check that a point has both degrees, or none, and that they are on the globe.

    Raises:
        BadInput: it is not so.
    """
    if (lat is None) != (lon is None):
        raise BadInput("Coordinates need both a latitude and a longitude.")
    if lat is not None and lon is not None and not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise BadInput("A latitude is from -90 to 90 and a longitude from -180 to 180 degrees.")
