"""Calendar dates as texts write them: "October 7th", "7 October 2023", "2023-10-07", "07/10/2023", "7 تشرين الأول"."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import cache

from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line, fold
from factdesk.splitting.numbers import digits

_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_FILL = frozenset({"of", "the", ",", "،", "من", "شهر"})


@dataclass(frozen=True, slots=True)
class Day:
    """A day or a stretch of days, both ends included, as ISO dates."""

    first: str
    last: str


def day_of(published: str | None) -> date | None:
    """Return the day of an ISO date or moment; None when it is missing or only a year or month."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


@cache
def _months(language: str) -> dict[tuple[str, ...], int]:
    data = lexicon("times", language) or lexicon("times", "en")
    return {tuple(fold(word) for word in name.split()): month for name, month in data["months"].items()}


def read_date(
    line: Line, at: int, language: str, published: date | None, *, bare_year: bool
) -> tuple[Day | None, int, bool] | None:
    """Read a date that starts at word ``at``: the days (None when the year is unknown), its end, whether it had a year.

    A bare year or month is read only behind a preposition (``bare_year``).
    """
    if at >= len(line):
        return None
    found = _iso(line, at)
    if found is None:
        first = _day_number(line, at)
        month = _month(line, _past_fill(line, at + 1), language) if first else None
        if first and month:
            return _finish(line, month[0], first, month[1], published)
        found = _month_first(line, at, language, published, bare=bare_year)
    if found is None and bare_year and line.at(at - 1) != "the" and (year := _year(line, at)):
        found = Day(f"{year}-01-01", f"{year}-12-31"), at + 1, True
    return found


def _iso(line: Line, at: int) -> tuple[Day | None, int, bool] | None:
    """Read "2023-10-07", as one word or as five."""
    for length in (1, 5):
        iso = _ISO.fullmatch("".join(line.low[at : at + length]))
        exact = _exact(int(iso[1]), int(iso[2]), int(iso[3])) if iso else None
        if exact:
            return exact, at + length, True
    return None


def _month_first(
    line: Line, at: int, language: str, published: date | None, *, bare: bool
) -> tuple[Day | None, int, bool] | None:
    """Read "October 7th", "October 2023" and, if ``bare``, "October"."""
    month = _month(line, at, language)
    if month is None:
        return None
    day = _day_number(line, _past_fill(line, month[1]))
    if day:
        return _finish(line, month[0], day, _past_fill(line, month[1]) + 1, published)
    year = _year(line, month[1])
    if year:
        return _month_days(year, month[0]), month[1] + 1, True
    if not bare or (line.words[at].isascii() and not line.words[at][0].isupper()):
        return None
    guess = _nearest_year(published, month[0], 1)
    return (_month_days(guess, month[0]) if guess else None), month[1], False


def _finish(line: Line, month: int, day: int, end: int, published: date | None) -> tuple[Day | None, int, bool] | None:
    after = end + 1 if line.at(end) in (",", "،", "عام", "سنه", "(", "[") else end
    year = _year(line, after)
    if year:
        exact = _exact(year, month, day)
        return (exact, after + 1, True) if exact else None
    guess = _nearest_year(published, month, day)
    if guess is None:
        return None, end, False
    return _exact(guess, month, day), end, False


def _nearest_year(published: date | None, month: int, day: int) -> int | None:
    """Return the year that makes month and day the nearest past one, publication day included."""
    if published is None:
        return None
    return published.year if (month, day) <= (published.month, published.day) else published.year - 1


def _exact(year: int, month: int, day: int) -> Day | None:
    try:
        iso = date(year, month, day).isoformat()
    except ValueError:
        return None
    return Day(iso, iso)


def _month_days(year: int, month: int) -> Day:
    return Day(f"{year}-{month:02}-01", f"{year}-{month:02}-{monthrange(year, month)[1]:02}")


def _day_number(line: Line, at: int) -> int | None:
    ordinal = _ORDINAL.fullmatch(line.at(at))
    if ordinal:
        value = digits(ordinal[1])
        return int(value) if value and 1 <= value <= 31 else None
    return None


def _month(line: Line, at: int, language: str) -> tuple[int, int] | None:
    """Return the month named at ``at`` and the word behind it; "may" in small letters is no month."""
    months = _months(language if language in ("en", "ar") else "en")
    for length in (2, 1):
        name = tuple(word.removesuffix(".") for word in line.low[at : at + length])
        if name in months and len(name) == length and (line.words[at][0].isupper() or not line.words[at].isascii()):
            return months[name], at + length
    return None


def _year(line: Line, at: int) -> int | None:
    value = digits(line.at(at)) if line.at(at) else None
    return int(value) if value and len(line.at(at)) == 4 and 1900 <= value <= 2100 else None


def _past_fill(line: Line, at: int) -> int:
    while line.at(at) in _FILL:
        at += 1
    return at
