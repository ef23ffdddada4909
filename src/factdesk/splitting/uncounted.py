"""Numbers that count nobody: ages, dates, times of day, measures, money, shares, weapon and road names."""

from functools import cache

from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line, fold
from factdesk.splitting.numbers import Number


@cache
def _words(subject: str) -> frozenset[str]:
    data = lexicon("uncounted", "en") | {}
    arabic = lexicon("uncounted", "ar")
    return frozenset(fold(word) for table in (data, arabic) for word in table.get(subject, ()))


def currencies() -> frozenset[str]:
    """Return the words for currencies."""
    return _words("currency") | {"pounds", "pound"}


def is_no_count(line: Line, number: Number) -> bool:
    """Whether the number is a date, time, age, measure, sum of money, share, or part of a name."""
    return bool(what_it_is(line, number))


def what_it_is(line: Line, number: Number) -> str:
    """Say what a number is that counts no people: age, date, clock, money, share, measure, name; else empty."""
    before, after = line.at(number.start - 1), line.at(number.end)
    second = line.at(number.end + 1)
    token = line.at(number.core)
    on_clock = after in _words("clock") or before in _words("clock_before")
    found = {
        "age": _is_age(line, number, before, after, second),
        "date": _is_date(line, number, before, after, token),
        "clock": on_clock,
        "money": before in _words("currency_before") or after in _words("currency"),
        "share": after in _words("share") or token.endswith("%"),
        "measure": after in _words("measures"),
        "name": _is_name(line, number, before, after),
    }
    return next((what for what, holds in found.items() if holds), "")


def _is_age(line: Line, number: Number, before: str, after: str, second: str) -> bool:
    if before in _words("age_before") or line.at(number.start - 2) in ("aged", "ages"):
        return True
    if (after in _words("years") and second in ("old", "of")) or after.endswith(("year-old", "years-old", "month-old")):
        return True
    if after == "-" and second in _words("years"):
        return True
    if before == "(" and after in (")", ",") and (number.high or 999) < 120:
        return line.tag(number.start - 2).startswith("N")
    if before == "," and after in (",", ".", ")") and number.vague == "" and (number.high or 999) < 120:
        return line.tag(number.start - 2).startswith("NNP")
    return False


def _is_date(line: Line, number: Number, before: str, after: str, token: str) -> bool:
    months = _words("months")
    if before in months or after in months or (after == "of" and line.at(number.end + 1) in months):
        return True
    if token.isdigit() and len(token) == 4 and 1900 <= int(token) <= 2100:
        return (
            before in _words("year_before")
            or line.at(number.start - 2) in months
            or line.at(number.start - 3) in months
            or (not line.tag(number.end).startswith(("NNS", "J")))
        )
    return after == "/" and line.at(number.end + 1)[:1].isdigit() and line.at(number.end + 2) == "/"


def _is_name(line: Line, number: Number, before: str, after: str) -> bool:
    """Whether the number belongs to a name: "Zone 3", "AK 47", "Resolution 2254", "No. 5", "[size=around 80]"."""
    if number.hedge and number.base is None:
        return False
    if before in _words("numbered") or (before == "of" and line.at(number.start - 2) in _words("parents")):
        return True
    if before in ("-", "=", "#") and number.start > 0:
        return True
    return (
        line.tag(number.start - 1) in ("NNP",)
        and line.words[number.core][0].isdigit()
        and not (
            line.tag(number.end).startswith(("NNS", "JJ", "VB", "CD"))
            or after in ("were", "was", "people", "civilians")
        )
        and line.ends[number.start - 1] + 1 == line.starts[number.start]
    )
