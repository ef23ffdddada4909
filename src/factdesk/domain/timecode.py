"""Time codes as people write them, "m:ss" or "h:mm:ss", to seconds of a recording and back."""

import re

from factdesk.domain.errors import BadInput

_CODE = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,3}))?|(\d{1,6})(?:[.,](\d{1,3}))?")
_SEPARATOR = re.compile(r"\s*[-–—]\s*")


def seconds_of(code: str) -> float:
    """Return the seconds from the start that a time code names ("1:05" is 65, "1:02:03" 3,723, "7.5" itself).

    Raises:
        BadInput: it is no time code.
    """
    found = _CODE.fullmatch(code.strip())
    if found is None:
        raise BadInput(f"“{code.strip()[:40]}” is no time: write minutes and seconds, such as 1:05.")
    hours, minutes, seconds, parts, alone, alone_parts = found.groups()
    if alone is not None:
        return float(f"{alone}.{alone_parts or 0}")
    if int(seconds) > 59 or (hours and int(minutes) > 59):
        raise BadInput(f"“{code.strip()[:40]}” is no time: seconds and minutes go to 59.")
    return int(hours or 0) * 3600 + int(minutes) * 60 + float(f"{seconds}.{parts or 0}")


def stretch_of(codes: str) -> tuple[float, float | None]:
    """Return the seconds that "1:05" or "1:05–1:20" names: the start, and the end if there is one.

    Raises:
        BadInput: it is no time, or ends before it starts.
    """
    start, *rest = _SEPARATOR.split(codes.strip())
    if len(rest) > 1:
        raise BadInput(f"“{codes.strip()[:40]}” is no stretch of time: write it as 1:05–1:20.")
    first, last = seconds_of(start), seconds_of(rest[0]) if rest else None
    if last is not None and last < first:
        raise BadInput(f"“{codes.strip()[:40]}” ends before it starts.")
    return first, last


def timecode(seconds: float) -> str:
    """Return seconds as "m:ss", with hours where there are any and tenths where they are said."""
    tenths = round(seconds * 10)
    whole, tenth = divmod(tenths, 10)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    code = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
    return f"{code}.{tenth}" if tenth else code


def stretch(start: float, end: float | None = None) -> str:
    """Return a stretch of a recording as "1:05–1:20", a moment as "1:05"."""
    return timecode(start) if end is None else f"{timecode(start)}–{timecode(end)}"
