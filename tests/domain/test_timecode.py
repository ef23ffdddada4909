"""Time codes are read as people write them, and written so that they are read back the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdesk.domain.errors import BadInput
from factdesk.domain.timecode import seconds_of, stretch, stretch_of, timecode


@pytest.mark.parametrize(
    ("written", "seconds"),
    [("0:00", 0), ("1:05", 65), ("1:02:03", 3723), ("75", 75), ("7.5", 7.5), ("1:05,5", 65.5), ("90:00", 5400)],
)  # fmt: skip
def test_a_time_code_is_read(written: str, seconds: float) -> None:
    assert seconds_of(f" {written} ") == seconds


@pytest.mark.parametrize("written", ["", "soon", "1:60", "1:75:00", "1:2:3:4", "-1:00", "1:", ":30"])
def test_what_is_no_time_is_refused(written: str) -> None:
    with pytest.raises(BadInput, match="is no time"):
        seconds_of(written)


@given(st.integers(0, 4_000_000))
def test_a_written_time_code_is_read_back(tenths: int) -> None:
    assert seconds_of(timecode(tenths / 10)) == pytest.approx(tenths / 10)


def test_a_stretch_has_a_start_and_maybe_an_end() -> None:
    assert stretch_of("1:05") == (65, None)
    assert stretch_of("1:05–1:20") == (65, 80)
    assert stretch_of("0:59 - 1:02:03") == (59, 3723)
    assert stretch(65) == "1:05"
    assert stretch(65, 3723.5) == "1:05–1:02:03.5"


@pytest.mark.parametrize("written", ["1:20–1:05", "1:00-2:00-3:00"])
def test_a_stretch_that_cannot_be_is_refused(written: str) -> None:
    with pytest.raises(BadInput):
        stretch_of(written)
