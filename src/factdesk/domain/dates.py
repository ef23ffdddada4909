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
