"""How figures stand to one another, and the range of each topic."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from factdesk.domain.figure_scope import APART, NARROWER, SAME, WIDER, compare
from factdesk.domain.figure_table import make_table
from factdesk.domain.figures import Decision, Figure, FiguresTable, Topic
from factdesk.domain.mention import GROUPS

KILLED = Topic("killed")


def figure(claim: int, low: int | None, high: int | None = None, *, origin: str = "rescuers", **more) -> Figure:
    high = low if high is None and "open" not in more else high
    more.pop("open", None)
    values = {"measure": "killed", "group": "civilians", "as_of": "2023-10-15", **more}
    return Figure(claim, 0, verbatim=str(low), low=low, high=high, origin=origin, **values)


def flags(table: FiguresTable) -> dict[int, tuple[str, ...]]:
    return {row.claim: row.flag_words for row in table.rows}


def test_two_numbers_for_one_thing_from_one_voice_need_an_explanation_and_are_not_added() -> None:
    table = make_table([figure(1, 9), figure(2, 18)])
    assert flags(table) == {1: ("needs_explanation",), 2: ("needs_explanation",)}
    found = table.topics[0]
    assert (found.range.low, found.range.high, found.range.origins) == (9, 18, 1)
    assert found.flags == ("needs_explanation",)


def test_a_woman_killed_is_part_of_the_civilians_killed() -> None:
    table = make_table([figure(1, 1, group="women"), figure(2, 45, 49)])
    assert table.rows[0].part_of == (2, 0)
    found = table.of("killed")
    assert found is not None
    assert (found.range.low, found.range.high, found.group) == (45, 49, "civilians")
    assert found.groups["women"].high == 1


def test_a_person_told_of_is_inside_the_count_of_the_same_voice() -> None:
    named = replace(figure(2, 1, group="people"), verbatim="her father Ismail")
    table = make_table([figure(1, 5), named])
    assert table.rows[1].part_of == (1, 0)
    counted = make_table([figure(1, 5), replace(named, verbatim="one")])
    assert counted.rows[1].part_of is None


def test_a_plural_without_a_number_has_no_say_where_somebody_counted() -> None:
    several = replace(figure(2, 2, open=True, origin="neighbours"), verbatim="multiple")
    found = make_table([figure(1, 5), several]).topics[0].range
    assert (found.low, found.high) == (5, 5)
    alone = make_table([several]).topics[0].range
    assert (alone.low, alone.open_above) == (2, True)
    two = make_table([figure(1, 5), replace(several, verbatim="at least two")]).topics[0].range
    assert two.low == 2


def test_people_told_of_contradict_nobody_who_counted_more_but_those_who_counted_none() -> None:
    told = replace(figure(1, 1), verbatim="a neighbour")
    assert flags(make_table([told, figure(2, 15, origin="hospital")])) == {1: (), 2: ()}
    assert flags(make_table([told, figure(2, 0, origin="army")])) == {1: ("contradicts",), 2: ("contradicts",)}
    both = make_table([told, replace(figure(2, 2, origin="b"), verbatim="قُتل أخوه وابنه")]).topics[0].range
    assert (both.low, both.high) == (1, 2)
    counted = make_table([told, replace(figure(2, 12, origin="b"), verbatim="اثنا عشر")]).topics[0].range
    assert (counted.low, counted.high) == (12, 12)


def test_civilians_that_outnumber_the_people_of_the_same_voice_need_an_explanation() -> None:
    table = make_table([figure(1, 4), figure(2, 3, group="people")])
    assert flags(table) == {1: ("needs_explanation",), 2: ("needs_explanation",)}
    assert (table.topics[0].range.low, table.topics[0].range.high) == (3, 4)


def test_a_sub_total_larger_than_its_total_needs_an_explanation() -> None:
    table = make_table([figure(1, 60, group="children", said_part_of=2), figure(2, 45, 49)])
    assert flags(table) == {1: ("part_of", "needs_explanation"), 2: ()}


def test_a_person_can_say_that_a_number_is_no_part_of_another() -> None:
    table = make_table([figure(1, 1, group="women", said_part_of=0), figure(2, 45, 49)])
    assert flags(table) == {1: (), 2: ()}


def test_two_numbers_that_are_said_to_be_part_of_each_other_both_stand() -> None:
    table = make_table([figure(1, 3, said_part_of=2), figure(2, 3, said_part_of=1)])
    assert table.topics[0].range.low == 3
    assert "part_of" not in table.topics[0].flags


def test_one_voice_through_two_outlets_is_a_repeat_and_counts_once() -> None:
    table = make_table([figure(1, 10, reported_by="A"), figure(2, 10, reported_by="B")])
    assert flags(table) == {1: (), 2: ("repeats",)}
    assert table.topics[0].range.origins == 1


def test_two_voices_that_cannot_both_be_right_contradict_each_other() -> None:
    table = make_table([figure(1, 10), figure(2, 14, origin="hospital")])
    assert flags(table) == {1: ("contradicts",), 2: ("contradicts",)}
    assert (table.topics[0].range.low, table.topics[0].range.high) == (10, 14)


def test_a_count_that_grew_by_the_next_day_is_an_update() -> None:
    table = make_table([figure(1, 10), figure(2, 14, origin="hospital", as_of="2023-10-16")])
    assert flags(table) == {1: (), 2: ("later_update",)}
    shrunk = make_table([figure(1, 10), figure(2, 7, origin="hospital", as_of="2023-10-16")])
    assert flags(shrunk) == {1: ("contradicts",), 2: ("contradicts",)}
    same_voice = make_table([figure(1, 10), figure(2, 7, as_of="2023-10-16")])
    assert flags(same_voice) == {1: (), 2: ("later_update",)}
    assert (same_voice.topics[0].range.low, same_voice.topics[0].range.high) == (7, 7)


def test_estimates_are_a_topic_of_their_own() -> None:
    table = make_table([figure(1, 10), figure(2, 300, basis="estimated", origin="model")])
    assert [(topic.topic.estimated, topic.range.low) for topic in table.topics] == [(False, 10), (True, 300)]
    assert flags(table) == {1: (), 2: ()}


def test_areas_and_locations_are_not_one_number() -> None:
    table = make_table([figure(1, 2, measure="other", unit="areas"), figure(2, 5, measure="other", unit="locations")])
    assert [topic.topic.unit for topic in table.topics] == ["areas", "locations"]


def test_deaths_in_two_towns_give_a_lower_bound_only() -> None:
    here, there = (
        {"places": frozenset({"bara"}), "within": frozenset({"bara", "idlib"})},
        {"places": frozenset({"mare"})},
    )
    table = make_table([figure(1, 3, **here), figure(2, 2, **there)])
    found = table.topics[0]
    assert (found.range.low, found.range.high, found.range.open_above, found.notes) == (3, None, True, ("floor",))
    assert flags(table) == {1: (), 2: ()}


def test_a_town_lies_in_its_governorate_and_a_day_in_its_week() -> None:
    town = figure(1, 3, places=frozenset({"bara"}), within=frozenset({"bara", "idlib"}))
    province = figure(2, 9, places=frozenset({"idlib"}), within=frozenset({"idlib"}))
    assert (compare(town, province), compare(province, town)) == (NARROWER, WIDER)
    day, week = figure(1, 3, since="2023-10-15"), figure(2, 9, since="2023-10-09")
    assert compare(day, week) == NARROWER
    assert compare(replace(day, group="people"), week) == APART
    assert compare(figure(1, 1, group="unknown"), figure(2, 1, group="")) == SAME


def test_a_rated_false_number_is_shown_but_has_no_say() -> None:
    table = make_table([figure(1, 10), figure(2, 90, origin="hoax", credible=False, why_not="rated false")])
    assert (table.topics[0].range.low, table.topics[0].range.high) == (10, 10)
    alone = make_table([figure(2, 90, credible=False)])
    assert alone.topics[0].notes == ("no_credible_source",)
    assert not alone.topics[0].range


def test_a_person_can_set_the_range_with_a_reason_and_that_explains() -> None:
    decision = Decision(KILLED, "by_hand", 12, 12, "Names were counted.")
    table = make_table([figure(1, 9), figure(2, 18)], [decision])
    found = table.topics[0]
    assert (found.range.low, found.range.high, found.rule, found.reason) == (12, 12, "by_hand", "Names were counted.")
    assert found.flags == ()


def test_a_decision_on_one_group_leaves_the_others() -> None:
    rows = [figure(1, 9), figure(2, 3, group="children")]
    decision = Decision(KILLED, "by_hand", 4, 4, "Four names.", group="children")
    found = make_table(rows, [decision]).topics[0]
    assert (found.range.low, found.groups["children"].low, found.groups["civilians"].low) == (9, 4, 9)


def test_without_a_majority_the_whole_span_is_given_and_said() -> None:
    table = make_table([figure(1, 9), figure(2, 18, origin="b")], rule="majority")
    found = table.topics[0]
    assert (found.range.low, found.range.high, found.rule, found.notes) == (9, 18, "min_max", ("no_majority",))


@st.composite
def any_figure(draw: st.DrawFn, claim: int) -> Figure:
    low, spread = draw(st.none() | st.integers(0, 60)), draw(st.none() | st.integers(0, 20))
    places = draw(st.sampled_from([frozenset(), frozenset({"bara"}), frozenset({"idlib"})]))
    return Figure(
        claim, 0, "killed", "x", group=draw(st.sampled_from(GROUPS)), low=low,
        high=None if spread is None else (low or 0) + spread, origin=draw(st.sampled_from("abc")),
        as_of=draw(st.sampled_from(["2023-10-14", "2023-10-15"])), places=places,
        within=places | ({"idlib"} if places else frozenset()), credible=draw(st.booleans()),
    )  # fmt: skip


@st.composite
def any_figures(draw: st.DrawFn) -> list[Figure]:
    return [draw(any_figure(claim)) for claim in range(1, draw(st.integers(0, 6)) + 1)]


@given(any_figures(), st.sampled_from(["min_max", "majority", "best_graded"]))
def test_whatever_is_reported_nothing_is_added_up(figures: list[Figure], rule: str) -> None:
    table = make_table(figures, rule=rule)
    assert sorted(row.key for row in table.rows) == sorted(figure.key for figure in figures)
    given = {bound for row in figures for bound in row.bounds if bound is not None}
    for topic in table.topics:
        for found in (topic.range, *topic.groups.values()):
            assert found.low is None or found.low in given | {0}
            assert found.high is None or found.high in given
            assert found.origins <= len({row.origin for row in figures})


@given(any_figures())
def test_the_range_does_not_depend_on_the_order_of_reading(figures: list[Figure]) -> None:
    there, back = make_table(figures), make_table(figures[::-1])
    assert [topic.range for topic in there.topics] == [topic.range for topic in back.topics]
