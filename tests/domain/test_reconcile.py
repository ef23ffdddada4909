"""Reconciling keeps its three promises, whatever is reported: within the reports, one voice an origin, any order."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdesk.domain.reconcile import BEST_GRADED, MAJORITY, MIN_MAX, Range, Statement, by_origin, meet, reconcile

RECKONED = (MIN_MAX, MAJORITY, BEST_GRADED)
COUNTS = st.integers(0, 200)


@st.composite
def statement(draw: st.DrawFn) -> Statement:
    low, high = draw(st.none() | COUNTS), draw(st.none() | COUNTS)
    if low is not None and high is not None:
        low, high = sorted((low, high))
    return Statement(
        draw(st.sampled_from("abcde")), low, high, draw(st.sampled_from(["", "2023-10-14", "2023-10-15"])),
        draw(st.sampled_from(["", "A", "B", "E", "F"])),
    )  # fmt: skip


SAID = st.lists(statement(), max_size=8)


def numbers(said: Sequence[Statement]) -> set[int]:
    return {bound for one in said for bound in (one.low, one.high) if bound is not None}


@pytest.mark.parametrize("rule", RECKONED)
@given(said=SAID)
def test_a_range_never_leaves_what_was_reported(rule: str, said: list[Statement]) -> None:
    found = reconcile(said, rule)
    allowed = numbers(said) | {0}
    assert found.low is None or found.low in allowed
    assert found.high is None or found.high in numbers(said)
    if found.low is not None and found.high is not None:
        assert min(numbers(said), default=0) <= found.low <= found.high or found.low == 0


@pytest.mark.parametrize("rule", RECKONED)
@given(said=SAID)
def test_saying_a_thing_twice_changes_nothing(rule: str, said: list[Statement]) -> None:
    assert reconcile([*said, *said], rule) == reconcile(said, rule)


@pytest.mark.parametrize("rule", RECKONED)
@given(said=SAID, other=st.randoms(use_true_random=False))
def test_the_order_of_the_reports_does_not_matter(rule: str, said: list[Statement], other) -> None:
    shuffled = list(said)
    other.shuffle(shuffled)
    assert reconcile(shuffled, rule) == reconcile(said, rule)


@given(said=SAID)
def test_every_origin_has_one_voice(said: list[Statement]) -> None:
    heard = by_origin(said)
    assert len({one.origin for one in heard}) == len(heard)
    assert reconcile(said).origins == len(heard)


@given(said=SAID)
def test_minimum_to_maximum_holds_every_origin(said: list[Statement]) -> None:
    found = reconcile(said)
    for one in by_origin(said):
        assert meet((found.low, None if found.open_above else found.high), (one.low, one.high))


def test_a_later_report_of_one_origin_takes_the_place_of_its_earlier_one() -> None:
    said = [Statement("rescuers", 5, 5, "2023-10-14"), Statement("rescuers", 9, 9, "2023-10-15")]
    assert reconcile(said) == Range(9, 9, origins=1, agreed=1)


def test_what_one_origin_says_at_once_spans_a_range() -> None:
    assert reconcile([Statement("outlet", 9, 9), Statement("outlet", 18, 18)]) == Range(9, 18, origins=1, agreed=1)


def test_at_least_leaves_the_top_open_but_tells_the_highest_number_given() -> None:
    said = [Statement("one", 50, None), Statement("two", 40, 45)]
    assert reconcile(said) == Range(40, 50, open_above=True, origins=2, agreed=2)
    assert reconcile([Statement("one", 50, None)]) == Range(50, None, open_above=True, origins=1, agreed=1)


def test_the_majority_is_where_most_ranges_overlap() -> None:
    said = [Statement("a", 10, 14), Statement("b", 12, 16), Statement("c", 30, 30)]
    assert reconcile(said, MAJORITY) == Range(12, 14, origins=3, agreed=2)


def test_no_majority_is_told_and_not_made_up() -> None:
    assert not reconcile([Statement("a", 1, 1), Statement("b", 2, 2)], MAJORITY)


def test_the_best_letter_wins_and_an_unjudged_voice_does_not() -> None:
    said = [Statement("a", 5, 5, grade="B"), Statement("b", 7, 7, grade="B"), Statement("c", 50, 50, grade="F")]
    assert reconcile(said, BEST_GRADED) == Range(5, 7, origins=3, agreed=2)


def test_nothing_said_gives_nothing() -> None:
    assert reconcile([Statement("a")]) == Range()
