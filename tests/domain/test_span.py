import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdesk.domain.span import Span, quote


@given(st.text(), st.integers(0, 50), st.integers(0, 50))
def test_trimming_never_leaves_the_stretch_and_leaves_no_space_at_the_edges(text: str, a: int, b: int) -> None:
    start, end = sorted((min(a, len(text)), min(b, len(text))))
    span = Span(start, end)
    trimmed = span.trimmed(text)
    assert span.contains(trimmed)
    assert trimmed.of(text) == span.of(text).strip()


def test_a_stretch_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="no stretch"):
        Span(3, 2)


def test_a_quotation_of_two_stretches_shows_what_is_left_out() -> None:
    assert quote("one two three four", (Span(14, 18), Span(0, 3))) == "one […] four"
