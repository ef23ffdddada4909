import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdesk.splitting.line import read_words
from factdesk.splitting.numbers import digits, find_numbers, widen


def read(words: str, language: str = "en") -> list[tuple[int | None, int | None, str]]:
    return [(n.low, n.high, n.hedge) for n in find_numbers(read_words(words, language))]


@pytest.mark.parametrize(
    ("words", "low", "high", "hedge"),
    [
        ("seven", 7, 7, ""),
        ("twenty-five", 25, 25, ""),
        ("three hundred and five", 305, 305, ""),
        ("one hundred thousand", 100_000, 100_000, ""),
        ("12,400", 12_400, 12_400, ""),
        ("2.5 million", 2_500_000, 2_500_000, ""),
        ("half a dozen", 6, 6, ""),
        ("a couple of", 2, 2, ""),
        ("nearly 50", 45, 49, "nearly"),
        ("almost 8", 7, 7, "almost"),
        ("around 200", 180, 220, "around"),
        ("at least 5", 5, None, "at least"),
        ("more than 30", 31, None, "more than"),
        ("fewer than 30", None, 29, "fewer than"),
        ("up to 20", None, 20, "up to"),
        ("between 17 and 25", 17, 25, "between"),
        ("40 or more", 40, None, "or more"),
        ("several", 2, None, "several"),
        ("dozens of", 24, 99, "dozens"),
        ("several hundred", 200, 999, "several hundred"),
        ("tens of thousands of", 20_000, 99_999, "tens of thousands"),
        ("hundreds of thousands", 200_000, 999_999, "hundreds of thousands"),
    ],
)
def test_english_numbers_are_read_as_literal_ranges(words: str, low: int, high: int, hedge: str) -> None:
    assert read(words) == [(low, high, hedge)]


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("٢٥", 25, 25),
        ("۱۲", 12, 12),
        ("خمسة وعشرون", 25, 25),
        ("أحد عشر", 11, 11),
        ("ثلاثمئة وعشرون", 320, 320),
        ("نحو ١٢٠", 108, 132),
        ("قرابة خمسين", 45, 49),
        ("أكثر من 30", 31, None),
        ("ما لا يقل عن سبعة", 7, None),
        ("ما بين 5 و7", 5, 7),
        ("عشرات", 20, 99),
        ("مئات الآلاف", 200_000, 999_999),
    ],
)
def test_arabic_numbers_are_read_with_their_joined_words(words: str, low: int, high: int) -> None:
    assert [(a, b) for a, b, _ in read(words, "ar")] == [(low, high)]


def test_ranges_are_one_number() -> None:
    assert read("10–13 people and 3 to 4 cars") == [(10, 13, "10 –"), (3, 4, "3 to")]


def test_ordinals_and_ages_in_one_word_are_no_numbers() -> None:
    assert read("the 7th of 17-year-old twins on the A-10") == []


def test_the_weekday_sunday_is_not_one() -> None:
    assert read("يوم الأحد", "ar") == []


@given(st.integers(0, 10**9), st.sampled_from(["under", "around", "least", "above", "most", "below", "exact"]))
def test_a_hedge_never_leaves_an_empty_range(value: int, kind: str) -> None:
    low, high = widen(value, kind)
    assert low is None or high is None or low <= high


@given(st.text())
def test_digits_of_anything_is_a_number_or_none(word: str) -> None:
    value = digits(word)
    assert value is None or value >= 0
