"""Marks lie in lanes where they overlap, clicks choose among them, and edges move by words."""

from hypothesis import given
from hypothesis import strategies as st

from factdesk.desktop.queue import Queue
from factdesk.desktop.views.edges import move_end, move_start, snap, with_span
from factdesk.desktop.views.marks import Making, Order, marks_of
from factdesk.domain.claim import Claim
from factdesk.domain.span import Span

TEXT = "Officials said that “nine strikes” hit the town on Monday, and 18 people died."


def claim(number: int, *spans: tuple[int, int], state: str = "accepted") -> Claim:
    made = tuple(Span(start, end) for start, end in spans)
    return Claim(number, 1, number, state, "event_report", "", spans=made)


def test_overlapping_marks_lie_in_different_lanes() -> None:
    marks = marks_of([claim(1, (0, 30)), claim(2, (10, 20)), claim(3, (15, 40)), claim(4, (50, 60))])
    lanes = {mark.claim: mark.lane for mark in marks}
    assert len({lanes[1], lanes[2], lanes[3]}) == 3
    assert lanes[4] == 0


def test_only_marks_of_changed_claims_are_made_anew() -> None:
    making = Making()
    claims = [claim(1, (0, 30)), claim(2, (10, 20)), claim(3, (50, 60))]
    first = making.marks_of(claims)
    changed = claim(3, (50, 60), state="proposed")
    again = making.marks_of([*claims[:2], changed])
    assert again == marks_of([*claims[:2], changed])
    assert [new is old for new, old in zip(again, first, strict=True)] == [True, True, False]
    assert making.marks_of(claims[1:]) == marks_of(claims[1:])  # the second one's lane is free now


def test_refused_claims_are_not_marked() -> None:
    assert [m.claim for m in marks_of([claim(1, (0, 5)), claim(2, (6, 9), state="refused")])] == [1]


def test_a_click_chooses_the_shortest_mark_and_then_the_others() -> None:
    marks = marks_of([claim(1, (0, 30)), claim(2, (10, 20)), claim(3, (5, 25))])
    assert [mark.claim for mark in Order(marks).at(12)] == [2, 3, 1]
    assert Order(marks).next_at(12, None) == 2
    assert Order(marks).next_at(12, 2) == 3
    assert Order(marks).next_at(12, 1) == 2
    assert Order(marks).next_at(45, None) is None


def test_a_claim_of_two_stretches_is_marked_in_both_and_not_between() -> None:
    marks = marks_of([claim(1, (0, 5), (20, 25))])
    assert Order(marks).at(3)
    assert Order(marks).at(22)
    assert not Order(marks).at(10)


SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=25)


@given(SPANS, st.integers(0, 90), st.integers(0, 90))
def test_marks_in_view_are_those_that_reach_into_it(places: list[tuple[int, int]], one: int, other: int) -> None:
    marks = marks_of([claim(n, (start, start + length)) for n, (start, length) in enumerate(places, 1)])
    first, last = min(one, other), max(one, other)
    found = {mark.claim for mark in Order(marks).between(first, last)}
    assert found == {mark.claim for mark in marks if mark.start <= last and mark.spans[-1].end >= first}


def test_a_mark_is_found_by_its_claim() -> None:
    order = Order(marks_of([claim(4, (0, 5)), claim(7, (8, 9))]))
    found = order.of_claim(7)
    assert found is not None
    assert found.start == 8
    assert order.of_claim(5) is None
    assert order.of_claim(None) is None


def test_the_end_moves_by_words() -> None:
    span = Span(TEXT.index("hit"), TEXT.index(" on Monday"))
    later = move_end(TEXT, span, True)
    assert later.of(TEXT) == "hit the town on"
    assert move_end(TEXT, later, False) == span
    assert move_end(TEXT, Span(span.start, span.start + 3), False).of(TEXT) == "hit"


def test_the_start_moves_by_words() -> None:
    span = Span(TEXT.index("hit"), TEXT.index(" on Monday"))
    assert move_start(TEXT, span, True).of(TEXT) == "the town"
    assert move_start(TEXT, span, False).of(TEXT) == "strikes” hit the town"
    assert move_start(TEXT, Span(0, 9), False) == Span(0, 9)


def test_a_rough_selection_snaps_to_whole_words() -> None:
    start = TEXT.index("strikes") + 2
    assert snap(TEXT, Span(start, start + 3)).of(TEXT) == "strikes"
    assert snap(TEXT, Span(9, 15)).of(TEXT) == "said"
    arabic = "قال المتحدث إن الغارة"
    assert snap(arabic, Span(5, 8)).of(arabic) == "المتحدث"


@given(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)), st.booleans())
def test_edges_never_leave_the_text_or_turn_inside_out(one: int, other: int, later: bool) -> None:
    span = Span(min(one, other), max(one, other))
    for moved in (move_end(TEXT, span, later), move_start(TEXT, span, later), snap(TEXT, span)):
        assert 0 <= moved.start <= moved.end <= len(TEXT)


def test_a_moved_stretch_keeps_reading_order() -> None:
    assert with_span((Span(0, 5), Span(10, 15)), 1, Span(8, 15)) == (Span(0, 5), Span(8, 15))


def test_the_queue_counts_what_was_decided() -> None:
    claims = [claim(n, (n * 10, n * 10 + 5), state="proposed") for n in range(1, 5)]
    queue = Queue()
    queue.load(claims, fresh=True)
    assert (queue.at, queue.position, len(queue.ids)) == (1, 1, 4)
    queue.decided([1])
    assert (queue.at, queue.position, len(queue.ids)) == (2, 2, 4)
    queue.decided([2, 3, 4])
    assert queue.at is None
    assert queue.position == 0


def test_the_queue_goes_round_and_back() -> None:
    claims = [claim(n, (n * 10, n * 10 + 5), state="proposed") for n in range(1, 4)]
    queue = Queue()
    queue.load(claims, fresh=True)
    assert queue.next_after(3) == 1
    assert queue.before(2) == 1
    assert queue.before(1) is None


def test_an_undone_decision_comes_back_into_the_queue() -> None:
    claims = [claim(n, (n * 10, n * 10 + 5), state="proposed") for n in range(1, 4)]
    queue = Queue()
    queue.load(claims, fresh=True)
    queue.decided([1])
    queue.load(claims, fresh=False)
    assert queue.waiting == {1, 2, 3}
    assert queue.position == 2
