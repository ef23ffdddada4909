from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdesk.splitting.line import read_words
from factdesk.splitting.times import times_of

DAY = date(2023, 10, 15)  # a Sunday


def first(text: str, language: str = "en", published: date | None = DAY) -> tuple[str, str | None, str | None, str]:
    time = next(times_of(read_words(text, language), language, published))
    return time.text, time.from_date, time.to_date, time.anchor


@pytest.mark.parametrize(
    ("text", "words", "start", "end", "anchor"),
    [
        ("Over the past 24 hours, jets flew.", "Over the past 24 hours", "2023-10-14", "2023-10-15", "published"),
        ("It went on for the past ten days.", "for the past ten days", "2023-10-05", "2023-10-15", "published"),
        ("He said on October 7th that", "on October 7th", "2023-10-07", "2023-10-07", "published"),
        ("Shells fell on 3 December.", "on 3 December", "2022-12-03", "2022-12-03", "published"),
        ("On Saturday, October 7th 2023, at noon", "On Saturday, October 7th 2023", "2023-10-07", "2023-10-07", ""),
        ("in May 2022", "in May 2022", "2022-05-01", "2022-05-31", ""),
        ("since 2011", "since 2011", "2011-01-01", "2023-10-15", ""),
        ("It fell last Friday.", "last Friday", "2023-10-13", "2023-10-13", "published"),
        ("on Sunday evening", "on Sunday evening", "2023-10-15", "2023-10-15", "published"),
        ("two days ago", "two days ago", "2023-10-13", "2023-10-13", "published"),
        ("It burned yesterday.", "yesterday", "2023-10-14", "2023-10-14", "published"),
        ("on 2021-02-03", "on 2021-02-03", "2021-02-03", "2021-02-03", ""),
    ],
)
def test_english_times(text: str, words: str, start: str, end: str, anchor: str) -> None:
    assert first(text) == (words, start, end, anchor)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("خلال الأيام العشرة الماضية", "2023-10-05", "2023-10-15"),
        ("خلال الـ 24 ساعة الماضية", "2023-10-14", "2023-10-15"),
        ("في 7 تشرين الأول", "2023-10-07", "2023-10-07"),
        ("قبل ثلاثة أيام", "2023-10-12", "2023-10-12"),
        ("أمس", "2023-10-14", "2023-10-14"),
        ("يوم الجمعة", "2023-10-13", "2023-10-13"),
    ],
)
def test_arabic_times(text: str, start: str, end: str) -> None:
    assert first(text, "ar")[1:3] == (start, end)


def test_without_a_day_of_publication_the_words_are_kept() -> None:
    assert first("over the past two weeks", published=None) == ("over the past two weeks", None, None, "published")
    assert first("on October 7th", published=None)[1:] == (None, None, "published")


def test_a_verb_is_no_month() -> None:
    assert list(times_of(read_words("They may march in line."), "en", DAY)) == []


@given(
    st.dates(), st.sampled_from(["on 29 February", "last year", "for the past 900 decades", "on 31 June", "May 2100"])
)
def test_odd_dates_raise_nothing(day: date, text: str) -> None:
    for time in times_of(read_words(text), "en", day):
        assert time.from_date is None or time.to_date is None or time.from_date <= time.to_date
