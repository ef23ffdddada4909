"""Dates as the desk writes them: ISO 8601, as exact as is known (a year, a month, a day, a moment)."""

import re
from datetime import date

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?")


def is_date(text: str) -> bool:
    """Whether the text is a year, month, day or moment in ISO 8601, or empty for an unknown one."""
    if not text:
        return True
    found = _DATE.fullmatch(text)
    if not found:
        return False
    year, month, day = (int(part) if part else 1 for part in found.groups())
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def iso_date(text: str) -> str:
    """Return the first date in the text as ISO 8601 ("stated on October 22, 2019" → "2019-10-22"); empty if none."""
    if is_date(text):
        return text
    for pattern in (_YEAR_FIRST, _MONTH_FIRST, _DAY_FIRST):
        found = pattern.search(text)
        if found:
            parts = found.groupdict()
            month = parts["month"]
            number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
            written = f"{parts['year']}-{number:02}-{int(parts['day']):02}"
            if is_date(written):
                return written
    return ""


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?"
_YEAR_FIRST = re.compile(r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})")
_MONTH_FIRST = re.compile(_MONTH + r"\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})", re.IGNORECASE)
_DAY_FIRST = re.compile(r"\b(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+" + _MONTH + r",?\s+(?P<year>\d{4})", re.IGNORECASE)
