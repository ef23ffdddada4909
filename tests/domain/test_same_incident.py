"""Whether two reports may be one incident: place and time keep apart, figures speak for or against, nobody merges."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdesk.domain.reconcile import Range
from factdesk.domain.same_incident import LIKELY, Sighting, days_of, kilometres, same_incident

ARIHA = Sighting(
    1, "Strike", "gn-1", ("Ariha", "أريحا"), 35.8128, 36.6045, "town", "2023-10-15", "2023-10-15", "airstrike"
)


def other(**values) -> Sighting:
    return Sighting(2, **{"from_date": "2023-10-15", "to_date": "2023-10-15", **values})


@pytest.mark.parametrize(
    ("sighting", "likely", "reason"),
    [
        (other(place="gn-1"), True, "same place (Ariha)"),
        (other(lat=35.82, lon=36.61, accuracy="village"), True, "0.9 km apart"),
        (other(names=("اريحا",)), True, "places are called alike (أريحا)"),
        (other(place="gn-1", from_date="2023-10-16", to_date="2023-10-16"), True, "one day apart"),
        (other(place="gn-1", from_date="2023-10", to_date=""), True, "the days overlap"),
        (other(place="gn-1", from_date="2023-10-19", to_date="2023-10-19"), False, ""),
        (other(lat=36.2, lon=37.16, accuracy="town"), False, ""),
        (other(names=("Hama",)), False, ""),
        (other(), False, ""),
    ],
)
def test_place_and_time_decide(sighting: Sighting, likely: bool, reason: str) -> None:
    score, reasons = same_incident(ARIHA, sighting)
    assert (score >= LIKELY) is likely
    assert not reason or reason in reasons


def test_a_place_alone_is_not_enough() -> None:
    assert same_incident(ARIHA, Sighting(2, place="gn-1"))[0] < LIKELY


def test_numbers_that_agree_speak_for_it_and_those_that_differ_against() -> None:
    def score(mine: Range, theirs: Range) -> float:
        return same_incident(
            Sighting(1, place="a", from_date="2023-10-15", killed=mine),
            Sighting(2, place="a", from_date="2023-10-15", killed=theirs),
        )[0]

    five, seven = Range(5, 5), Range(7, 7)
    assert score(five, Range(4, 6)) > score(five, Range()) > score(five, seven)


def test_distance_is_along_the_sphere() -> None:
    assert kilometres((33.513, 36.292), (36.202, 37.134)) == pytest.approx(309, abs=3)
    assert kilometres((35.0, 36.0), (35.0, 36.0)) == 0


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("2023-10-15", "", (date(2023, 10, 15), date(2023, 10, 15))),
        ("2023-10", "", (date(2023, 10, 1), date(2023, 10, 31))),
        ("2023", "", (date(2023, 1, 1), date(2023, 12, 31))),
        ("2023-12", "2024-02", (date(2023, 12, 1), date(2024, 2, 29))),
        ("2023-10-15T09:30Z", "", (date(2023, 10, 15), date(2023, 10, 15))),
        ("", "2023-10-15", (date(2023, 10, 15), date(2023, 10, 15))),
        ("", "", None),
        ("soon", "", None),
    ],
)
def test_a_window_is_as_wide_as_its_dates_allow(first: str, last: str, days) -> None:
    assert days_of(first, last) == days


DAYS = st.sampled_from(["", "2023-10-14", "2023-10-15", "2023-10-16", "2023-10", "2023"])
SIGHTINGS = st.builds(
    Sighting,
    st.integers(1, 9),
    place=st.sampled_from(["", "a", "b"]),
    names=st.sampled_from([(), ("Ariha",), ("Hama",)]),
    from_date=DAYS,
    to_date=DAYS,
    strike_type=st.sampled_from(["", "airstrike", "unknown"]),
)


@given(SIGHTINGS, SIGHTINGS)
def test_it_does_not_matter_which_of_the_two_is_asked(one: Sighting, two: Sighting) -> None:
    there, back = same_incident(one, two)[0], same_incident(two, one)[0]
    assert there == back
    assert 0 <= there <= 1
