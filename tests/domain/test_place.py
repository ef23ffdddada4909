"""The gazetteer that ships with the program."""

import pytest

from factdesk.assets import resource
from factdesk.domain.place import KINDS, Gazetteer


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.parse(resource("gazetteer", "places.json").read_bytes())


def test_every_place_lies_in_known_places_and_has_a_kind_and_position(gazetteer: Gazetteer) -> None:
    assert len(gazetteer) > 600
    for place in gazetteer._places.values():
        assert place.kind in KINDS
        assert place.lat is not None and 32 < place.lat < 38
        assert place.lon is not None and 35 < place.lon < 43
        assert all(gazetteer.place(outer) for outer in place.within)


@pytest.mark.parametrize("spelling", ["Idlib", "إدلب", "بإدلب", "Idleb"])
def test_a_spelling_in_the_list_finds_the_town_first(gazetteer: Gazetteer, spelling: str) -> None:
    town = gazetteer.exact(spelling)[0]
    assert town.kind in ("town", "subdistrict")
    assert "sy-idlib" in town.within


def test_a_spelling_not_in_the_list_is_found_by_sound(gazetteer: Gazetteer) -> None:
    assert gazetteer.exact("Kafar Nobol") == ()
    found = gazetteer.best("Kafar Nobol")
    assert "Kafr N" in found[0].name
    assert gazetteer.best("Reykjavik") == []


def test_other_spellings_are_offered(gazetteer: Gazetteer) -> None:
    assert "إدلب" in gazetteer.spellings("Idlib")
    assert gazetteer.place("nowhere") is None
