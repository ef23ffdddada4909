"""When: dates, weekdays and stretches of time, counted from the day of publication.

"over the past 24 hours" runs from the day before publication to it, "on October 7th" is the nearest past one, "for the
past ten days" goes ten days back. Without a day of publication a relative time keeps its words and no dates.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Any

from factdesk.domain.mention import TimeMention
from factdesk.domain.span import Span
from factdesk.splitting.dates import Day, day_of, read_date
from factdesk.splitting.document import Document
from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line, fold, lines_of
from factdesk.splitting.numbers import read_number

_LANGUAGES = ("en", "ar")
_LONGEST = 4


@cache
def _words(language: str) -> dict[str, Any]:
    data = lexicon("times", language if language in _LANGUAGES else "en")
    phrases = {tuple(fold(w) for w in words.split()): value for words, value in data["deictic"].items()}
    names = ("over", "past", "ago", "before_date", "early", "parts")
    lists = {name: frozenset(fold(word) for word in data[name]) for name in names}
    tables = {name: {fold(word): value for word, value in data[name].items()} for name in ("weekdays", "units")}
    return {"deictic": phrases, **lists, **tables}


@cache
def _anchors(language: str) -> frozenset[str]:
    """Return the words without one of which (or a year) no time can stand in a sentence."""
    words = _words(language)
    data = lexicon("times", language if language in _LANGUAGES else "en")
    months = (fold(word) for name in data["months"] for word in name.split())
    deictic = (word for phrase in words["deictic"] for word in phrase)
    abbreviated = (f"{fold(name)}." for name in data["months"])
    return frozenset((*words["weekdays"], *words["units"], *months, *deictic, *abbreviated)) - {
        "the",
        "in",
        "this",
        "last",
    }


def find_times(document: Document) -> tuple[TimeMention, ...]:
    """Return the times of title and body in reading order; none overlaps another."""
    published = day_of(document.published)
    found: list[TimeMention] = []
    anchors = _anchors(document.language)
    for line in lines_of(document):
        if not anchors.isdisjoint(line.low) or any(word[0].isdigit() and len(word) >= 4 for word in line.low):
            found += times_of(line, document.language, published)
    return tuple(found)


def times_of(line: Line, language: str, published: date | None) -> Iterator[TimeMention]:
    """Yield the times of one sentence in reading order."""
    words, at = _words(language), 0
    while at < len(line):
        hit = (
            _stretch(line, at, words, published)
            or _dated(line, at, words, language, published)
            or _deictic(line, at, words, published)
            or _weekday(line, at, words, published)
            or _ago(line, at, words, published)
        )
        if hit:
            time, at = hit
            yield time
        else:
            at += 1


def _time(line: Line, start: int, end: int, day: Day | None, anchor: str) -> tuple[TimeMention, int]:
    span = line.span_of(start, end)
    first, last = (day.first, day.last) if day else (None, None)
    return TimeMention(span, span.of(line.text), first, last, anchor), end


def _back(published: date | None, first: float, last: float) -> Day | None:
    """Return the days from ``first`` to ``last`` days before publication."""
    if published is None:
        return None
    try:
        early, late = published - timedelta(days=round(first)), published - timedelta(days=round(last))
    except OverflowError:
        return None
    return Day(early.isoformat(), late.isoformat())


def _stretch(line: Line, at: int, words: dict[str, Any], published: date | None) -> tuple[TimeMention, int] | None:
    """Read "over the past 24 hours", "in the last few weeks", "خلال الأيام العشرة الماضية"."""
    if line.low[at] not in words["over"]:
        return None
    index = at + 1
    if line.at(index) in ("the", "these", "ال"):
        index += 1
    before = line.at(index) in words["past"]
    index += before
    amount = read_number(line, index) if index < len(line) else None
    if amount:
        index = amount.end
    unit = line.at(index)
    if unit not in words["units"]:
        return None
    index += 1
    if not before:
        inner = read_number(line, index) if index < len(line) and amount is None else None
        index = inner.end if inner else index
        amount = amount or inner
        if line.at(index) not in words["past"] and line.at(index) not in ("المنصرمه",):
            return None
        index += 1
    count = (amount.base or amount.high or amount.low or 3) if amount else 1
    days = max(1.0, count * words["units"][unit])
    return _time(line, at, index, _back(published, days, 0), "published")


def _dated(
    line: Line, at: int, words: dict[str, Any], language: str, published: date | None
) -> tuple[TimeMention, int] | None:
    """Read "on October 7th", "7 October 2023", "in October 2023", "since 2011"."""
    start = at
    while line.at(at) in words["before_date"] or line.at(at) in words["early"] or line.at(at) in ("يوم",):
        at += 1
        if at - start > 3:
            return None
    if at < len(line) and line.at(at) in words["weekdays"] and at + 1 < len(line):
        at += 1 + (line.at(at + 1) in (",", "،"))
    found = read_date(line, at, language, published, bare_year=at > start)
    if found is None:
        return None
    day, end, full = found
    start += line.low[start] == "of"
    open_end = line.low[start] in ("since", "منذ") and published is not None
    if open_end and day and published:
        day = Day(day.first, published.isoformat())
    return _time(line, start, end, day, "" if full else "published")


def _deictic(line: Line, at: int, words: dict[str, Any], published: date | None) -> tuple[TimeMention, int] | None:
    for length in range(min(_LONGEST, len(line) - at), 0, -1):
        back = words["deictic"].get(line.low[at : at + length])
        if back is not None:
            return _time(line, at, at + length, _back(published, back[0], back[1]), "published")
    return None


def _weekday(line: Line, at: int, words: dict[str, Any], published: date | None) -> tuple[TimeMention, int] | None:
    """Read "on Sunday", "last Friday": the nearest past day of that name, publication day included."""
    start = at
    while line.at(at) in words["before_date"] or line.at(at) in words["early"] or line.at(at) in words["parts"]:
        at += 1
        if at - start > 3:
            return None
    if line.at(at) not in words["weekdays"]:
        return None
    end = at + 1
    if line.at(end) in words["parts"] or line.at(end) in words["past"]:
        end += 1
    day = None
    if published:
        back = (published.weekday() - words["weekdays"][line.low[at]]) % 7
        back = 7 if back == 0 and "last" in line.low[start:at] else back
        day = _back(published, back, 0 if line.low[start] in ("since", "منذ") else back)
    return _time(line, start, end, day, "published")


def _ago(line: Line, at: int, words: dict[str, Any], published: date | None) -> tuple[TimeMention, int] | None:
    """Read "two days ago", "قبل ثلاثة أيام"."""
    start = at
    leading = line.at(at) in words["ago"] and not line.low[at].isascii()
    at += leading
    number = read_number(line, at) if at < len(line) else None
    if number is None or line.at(number.end) not in words["units"]:
        return None
    end = number.end + 1
    if not leading:
        if line.at(end) != "ago":
            return None
        end += 1
    count = number.base or number.low or number.high or 1
    days = count * words["units"][line.at(number.end)]
    return _time(line, start, end, _back(published, days, 0 if line.low[start] == "منذ" else days), "published")


def overlapping(times: tuple[TimeMention, ...], span: Span) -> TimeMention | None:
    """Return the first time within a stretch, None if there is none."""
    return next((time for time in times if time.span and span.contains(time.span)), None)
