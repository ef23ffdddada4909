from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from factdesk.report.direction import LRM, RLM, embedded, is_rtl_text
from factdesk.report.word.bidi import Look, directed, properties, runs
from factdesk.report.word.markup import W, element, elements, text


def test_a_mixed_line_is_cut_where_its_direction_turns() -> None:
    assert directed("قال White Helmets أمس", True) == [("قال ", True), ("White Helmets", False), (" أمس", True)]
    assert directed("the word «بيان» means", False) == [("the word «", False), ("بيان", True), ("» means", False)]


def test_punctuation_and_digits_go_with_the_paragraph() -> None:
    assert directed("(2023).", True) == [("(2023).", True)]
    assert directed("Idlib, إدلب.", False) == [("Idlib, ", False), ("إدلب", True), (".", False)]
    assert directed("", True) == []


@given(st.text(alphabet="ab 1.,()«»اب ت\n"), st.booleans())
def test_nothing_is_lost_and_pieces_alternate(words: str, rtl: bool) -> None:
    pieces = directed(words, rtl)
    assert "".join(piece for piece, _ in pieces) == words
    assert all(left[1] != right[1] for left, right in pairwise(pieces))


def test_runs_carry_language_and_direction() -> None:
    arabic, latin = elements(runs("قال Idlib", Look(language="ar"), rtl=True))
    assert arabic.find(f"{W}rPr/{W}rtl") is not None
    assert arabic.find(f"{W}rPr/{W}lang").get(W + "bidi") == "ar-SY"
    assert latin.find(f"{W}rPr/{W}rtl") is None
    assert latin.find(f"{W}rPr/{W}lang").get(W + "val") == "en-GB"


def test_arabic_is_never_set_in_italics() -> None:
    assert element(properties(Look(italic=True), True)).find(W + "i") is None
    assert element(properties(Look(italic=True), False)).find(W + "i") is not None


def test_the_first_strong_letter_decides() -> None:
    assert is_rtl_text("2023 – قال John")
    assert not is_rtl_text("2023 – John قال")


def test_what_xml_cannot_hold_stays_visible() -> None:
    made = elements(text("a\x00b\tc\r\nd\ud800"))
    assert [child.tag.removeprefix(W) for child in made] == ["t", "tab", "t", "br", "t"]
    assert made[0].text == "a\ufffdb"
    assert made[-1].text == "d\ufffd"


def test_words_that_run_the_other_way_are_held_by_marks() -> None:
    assert embedded("18 strikes.", True) == f"{LRM}18 strikes.{LRM}{RLM}"
    assert embedded("قال.", False) == f"{RLM}قال.{RLM}{LRM}"
    assert embedded("قال", True) == "قال"
    assert embedded("18", True) == "18"
    once = embedded("18 strikes.", True)
    assert embedded(once, True) == once
    assert directed(f"{once}: 16", True) == [(f"{LRM}18 strikes.{LRM}", False), (f"{RLM}: 16", True)]
