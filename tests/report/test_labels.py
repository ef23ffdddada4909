import json
import string

import pytest

from factdesk import assets
from factdesk.domain.errors import BadInput
from factdesk.domain.mention import TimeMention
from factdesk.report.labels import Labels


def _words(language: str) -> dict[str, str]:
    data = json.loads(assets.resource("report", f"labels_{language}.json").read_text(encoding="utf-8"))
    return dict(data["words"])


def _places(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


def test_arabic_says_everything_that_english_says() -> None:
    english, arabic = _words("en"), _words("ar")
    assert english.keys() - {key for key in english if key.endswith(".one")} <= arabic.keys()
    for key in english.keys() & arabic.keys():
        if not key.endswith((".one", ".two", ".zero")):
            assert _places(english[key]) == _places(arabic[key]), key


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "لا ادعاءات"), (1, "ادعاء واحد"), (2, "ادعاءان"), (3, "3 ادعاءات"), (11, "11 ادعاءً"), (100, "100 ادعاء"),
     (103, "103 ادعاءات"), (1500, "1,500 ادعاء")],
)  # fmt: skip
def test_arabic_plurals(number: int, words: str) -> None:
    assert Labels.of("ar").count("claims", number) == words


def test_english_plurals() -> None:
    assert [Labels.of("en").count("claims", n) for n in (0, 1, 2)] == ["0 claims", "1 claim", "2 claims"]


@pytest.mark.parametrize(
    ("moment", "words"),
    [("2023", "2023"), ("2023-10", "October 2023"), ("2023-10-07", "7 October 2023"),
     ("2023-10-07T05:06:07Z", "7 October 2023, 05:06 UTC"), ("last week", "last week"), ("2023-99", "2023-99")],
)  # fmt: skip
def test_dates_keep_their_precision(moment: str, words: str) -> None:
    assert Labels.of("en").date(moment) == words


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [(9, 9, "9"), (45, 49, "45–49"), (5, None, "at least 5"), (None, 3, "at most 3"), (None, None, "no number"),
     (20_000, 99_999, "20,000–99,999")],
)  # fmt: skip
def test_ranges_say_which_bound_is_open(low: int | None, high: int | None, words: str) -> None:
    assert Labels.of("en").range(low, high) == words


def test_a_time_says_what_it_was_counted_from() -> None:
    time = TimeMention(None, "yesterday", "2023-10-16", "2023-10-16", "published")
    assert Labels.of("en").time(time) == "16 October 2023 (counted from the day of publication)"
    assert Labels.of("en").time(TimeMention(None, "then")) == ""


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(BadInput, match="choose en or ar"):
        Labels.of("fr")


def test_warnings_are_told_in_the_language_of_the_report() -> None:
    arabic = Labels.of("ar")
    assert arabic.flag("two totals: do not add") == "مجموعان مختلفان: لا يُجمعان"
    assert arabic.flag("loaded word: نظام") == "لفظ مشحون: نظام"
    assert arabic.flag("something new: x") == "something new: x"
    assert Labels.of("en").flag("loaded word: regime") == "loaded word: regime"
