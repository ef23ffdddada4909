"""Snippets show why something was found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdesk.search.analysis import may_share_stem, stem
from factdesk.search.query import parse
from factdesk.search.snippets import Marker, snippet
from factdesk.search.stop_words import IRREGULAR


def marked(text: str, typed: str, **options: bool) -> list[str]:
    cut = snippet(text, Marker(parse(typed, as_typed=True), **options))  # type: ignore[arg-type]
    return [mark.of(cut.text) for mark in cut.marks]


@pytest.mark.parametrize(
    ("text", "typed", "expected"),
    [
        ("Shelling killed nine.", "killing ", ["killed"]),
        ("Shells fell on Albara.", "Al-Bara ", ["Albara"]),
        ("قصف على البارة", "Albara ", ["البارة"]),
        ("The market of Saraqib", "mark", ["market"]),
        ("Many lives were lost", "life ", ["lives"]),
        ("Nothing here", "bara", []),
    ],
)
def test_words_that_matched_are_marked(text: str, typed: str, expected: list[str]) -> None:
    assert marked(text, typed) == expected


def test_exact_spelling_marks_no_sounds() -> None:
    assert marked("Shells fell on Albarah.", "Albara ", exact_spelling=True) == []


def test_a_long_text_is_cut_around_the_words() -> None:
    text = "Nothing of note. " * 200 + "Then shells fell on the market at noon. " + "More of the same. " * 200
    cut = snippet(text, Marker(parse("market shells")))
    assert len(cut.text) <= 242
    assert cut.text.startswith("…") and cut.text.endswith("…")
    assert [mark.of(cut.text) for mark in cut.marks] == ["shells", "market"]


@given(st.text(max_size=900), st.text(alphabet="ab البرة", min_size=1, max_size=8))
def test_marks_stand_inside_the_snippet(text: str, typed: str) -> None:
    cut = snippet(text, Marker(parse(typed)), 100)
    assert all(mark.end <= len(cut.text) for mark in cut.marks)


@given(st.from_regex(r"[a-z0-9]{1,12}", fullmatch=True) | st.sampled_from(sorted(IRREGULAR)))
def test_a_form_may_share_its_own_stem(form: str) -> None:
    assert may_share_stem(form, {stem(form)})
