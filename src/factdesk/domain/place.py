"""Places with their spellings and where they lie, and the list of them that comes with the program.

The list itself is data (``resources/gazetteer/places.json``); whoever needs it reads the file and calls
:meth:`Gazetteer.parse`, which takes some 20 ms. Spellings that are not in the list are ranked by sound on first need.
"""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from factdesk.domain.spelling import SAME, NameMatch, Names, bare_forms, fold

KINDS = ("town", "subdistrict", "district", "governorate")
"""Kinds of place, the one a report means first: "Idlib" is the town before it is the governorate."""


@dataclass(frozen=True, slots=True)
class Place:
    """A known place: its ``names`` (preferred first), the ids of what it lies in (nearest first), degrees or None."""

    id: str
    kind: str
    en: str
    ar: str
    names: tuple[str, ...]
    within: tuple[str, ...] = ()
    lat: float | None = None
    lon: float | None = None


class Gazetteer:
    """A list of places, looked up by any spelling."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._places = {place.id: place for place in places}
        self._exact: dict[str, list[str]] = defaultdict(list)
        for place in sorted(self._places.values(), key=lambda place: KINDS.index(place.kind)):
            for name in place.names:
                known = self._exact[_plain(name)]
                if place.id not in known:
                    known.append(place.id)
        self._names: Names[str] | None = None

    @classmethod
    def parse(cls, data: str | bytes) -> "Gazetteer":
        """Return the places of a gazetteer file (JSON; its form is told in the NOTE beside it)."""
        rows = json.loads(data)["places"]
        return cls(
            Place(
                id=row["id"], kind=row["kind"], en=row["en"], ar=row["ar"],
                names=tuple(dict.fromkeys([row["en"], row["ar"], *row["aliases"]])),
                within=tuple(row["within"]), lat=row["lat"], lon=row["lon"],
            )
            for row in rows
        )  # fmt: skip

    def __len__(self) -> int:
        return len(self._places)

    def place(self, place_id: str) -> Place | None:
        """Return the place with that id, or None."""
        return self._places.get(place_id)

    def all(self, kind: str = "") -> tuple[Place, ...]:
        """Return the places of a kind, or all, in the order of the list."""
        return tuple(place for place in self._places.values() if kind in ("", place.kind))

    def exact(self, name: str) -> tuple[Place, ...]:
        """Return the places known by that spelling, letters folded and the article left out; towns first."""
        return tuple(self._places[place_id] for place_id in self._exact.get(_plain(name), ()))

    def best(self, name: str, limit: int = 5, at_least: float = SAME) -> list[NameMatch[str]]:
        """Return the places the spelling may mean, ranked by sound, by id; slower on first use (some 0.3 s)."""
        if self._names is None:
            self._names = Names()
            for place in self._places.values():
                self._names.add(place.id, *place.names)
        return self._names.best(name, limit, at_least)

    def spellings(self, name: str) -> tuple[str, ...]:
        """Return every other spelling of the places known by exactly that one."""
        given = _plain(name)
        found = [other for place in self.exact(name) for other in place.names if _plain(other) != given]
        return tuple(dict.fromkeys(found))


def _plain(name: str) -> str:
    words = fold(name).replace("-", " ").split()
    if len(words) > 1 and words[0] in ("al", "el", "ar", "as", "ash", "ad", "an", "at", "az"):
        words = words[1:]
    if words:
        words[0] = bare_forms(words[0])[-1]
    return " ".join(words)
