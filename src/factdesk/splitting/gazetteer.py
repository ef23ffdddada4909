"""The places known to the splitter: the desk's own before the gazetteer, and which one a name in a text can mean.

A spelling known exactly is looked up; one that is only alike counts for the desk's own places alone. Where several
places bear a name, the one near the other places of the text is meant; where none is near, none is chosen.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from math import asin, cos, radians, sin, sqrt

from factdesk.assets import resource
from factdesk.domain.place import Gazetteer, Place
from factdesk.domain.spelling import SAME, Names, fold

NEAR = 120.0
"""Kilometres within which places of one text are expected to lie when a name is shared or the only one known."""

_KINDS_BY_WORD = {
    "city": "town", "town": "town", "province": "governorate", "governorate": "governorate",
    "countryside": "governorate",
    "district": "district", "subdistrict": "subdistrict", "village": "town", "مدينه": "town", "محافظه": "governorate",
    "ريف": "governorate", "ناحيه": "subdistrict", "بلده": "town",
}  # fmt: skip


@cache
def gazetteer() -> Gazetteer:
    """Return the gazetteer that comes with the program."""
    return Gazetteer.parse(resource("gazetteer", "places.json").read_bytes())


class KnownPlaces:
    """The desk's own places and the gazetteer, asked for names of one text."""

    def __init__(self, own: Sequence[Place] = ()) -> None:
        self._own = {place.id: place for place in own}
        self._exact: dict[str, Place] = {}
        self._alike: Names[str] = Names()
        for place in own:
            for name in place.names:
                self._exact.setdefault(fold(name), place)
            self._alike.add(place.id, *place.names)

    def own(self, name: str) -> Place | None:
        """Return the desk's own place of that name, in any spelling that sounds alike."""
        if not self._own:
            return None
        if found := self._exact.get(fold(name)):
            return found
        best = self._alike.best(name, 1, SAME)
        return self._own[best[0].key] if best else None

    def candidates(self, name: str) -> tuple[Place, ...]:
        """Return the places of the gazetteer that are spelt so."""
        return gazetteer().exact(name)

    def is_known(self, name: str) -> bool:
        """Whether any list knows the name."""
        return bool(self.own(name) or self.candidates(name))


def choose(candidates: Sequence[Place], word: str, around: Iterable[Place], *, local: bool) -> Place | None:
    """Return the place that a name means, None when no one can be meant for sure.

    ``word`` is the word beside the name ("city", "province"), ``around`` the other places of the text, ``local``
    whether the text says that it is about this country.
    """
    kind = _KINDS_BY_WORD.get(word)
    fitting = [place for place in candidates if place.kind == kind] or list(candidates)
    if not fitting:
        return None
    sites = {(place.lat, place.lon) for place in fitting if place.lat is not None}
    others = [
        place for place in around if place.lat is not None and all(place.names[0] != c.names[0] for c in candidates)
    ]
    if others:
        near = [place for place in fitting if _distance_to_nearest(place, others) <= NEAR]
        if near:
            return near[0]
        capitals = local and any(place.kind == "governorate" for place in candidates) and _spread(fitting) <= NEAR
        return fitting[0] if capitals else None
    if not local:
        return None
    return fitting[0] if len(sites) < 2 or _spread(fitting) <= NEAR else None


def _distance_to_nearest(place: Place, others: Iterable[Place]) -> float:
    return min((kilometres(place, other) for other in others), default=0.0)


def _spread(places: Sequence[Place]) -> float:
    return max((kilometres(places[0], place) for place in places[1:]), default=0.0)


def kilometres(one: Place, other: Place) -> float:
    """Return the distance of two places on the globe in kilometres, 0 where one has no coordinates."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return 0.0
    lat1, lat2, gap = radians(one.lat), radians(other.lat), radians(other.lon - one.lon)
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin(gap / 2) ** 2
    return 12742.0 * asin(sqrt(half))
