"""Whether two reports may speak of one incident: by place, time and figures. Suggestions only; a person merges."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from math import asin, cos, radians, sin, sqrt

from factdesk.domain.incident import RADIUS
from factdesk.domain.reconcile import Range, meet
from factdesk.domain.spelling import SAME, similarity

UNKNOWN = Range()
LIKELY = 0.6
"""From this score on, two incidents are suggested as one."""
_EARTH_KM = 6371.0
_PLACE, _TIME, _FIGURES, _TYPE = 0.5, 0.35, 0.15, 0.05


@dataclass(frozen=True, slots=True)
class Sighting:
    """What one side says of an incident: where, when and how many; an incident, or what an article tells."""

    id: int
    title: str = ""
    place: str = ""
    names: tuple[str, ...] = ()
    lat: float | None = None
    lon: float | None = None
    accuracy: str = ""
    from_date: str = ""
    to_date: str = ""
    strike_type: str = ""
    killed: Range = UNKNOWN
    injured: Range = UNKNOWN


def same_incident(one: Sighting, other: Sighting) -> tuple[float, tuple[str, ...]]:
    """Return how likely both are one incident, 0 to 1, with the reasons; 0 if place or time keep them apart."""
    time, when = _time(one, other)
    place, where = _place(one, other) if time >= 0 else (0.0, "")
    if place <= 0:
        return 0.0, ()
    figures, numbers = _figures(one, other)
    alike = one.strike_type == other.strike_type not in ("", "unknown")
    score = place + time + figures + (_TYPE if alike else 0.0)
    reasons = (where, when, *numbers, *([f"both {one.strike_type.replace('_', ' ')}"] if alike else []))
    return max(0.0, min(1.0, round(score, 3))), tuple(reason for reason in reasons if reason)


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the distance of two points (latitude, longitude in degrees) on a sphere, by the haversine formula."""
    lat1, lon1, lat2, lon2 = map(radians, (*one, *other))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * _EARTH_KM * asin(sqrt(half))


@lru_cache(maxsize=65_536)
def days_of(from_date: str, to_date: str) -> tuple[date, date] | None:
    """Return the first and the last day of a window as the dates allow it (a month has all its days), or None."""
    first, last = _first_day(from_date or to_date), _last_day(to_date or from_date)
    return (first, max(first, last)) if first and last else None


def _place(one: Sighting, other: Sighting) -> tuple[float, str]:
    if one.place and one.place == other.place:
        return _PLACE, f"same place ({one.names[0] if one.names else one.place})"
    if one.lat is not None and one.lon is not None and other.lat is not None and other.lon is not None:
        apart = kilometres((one.lat, one.lon), (other.lat, other.lon))
        reach = RADIUS.get(one.accuracy, 3) + RADIUS.get(other.accuracy, 3)
        return (_PLACE * (1 - apart / (2 * reach)), f"{apart:.1f} km apart") if apart <= reach else (0.0, "")
    best = max(((similarity(a, b), a) for a in one.names for b in other.names), default=(0.0, ""))
    return (_PLACE * 0.9, f"places are called alike ({best[1]})") if best[0] >= SAME else (0.0, "")


def _time(one: Sighting, other: Sighting) -> tuple[float, str]:
    mine, theirs = days_of(one.from_date, one.to_date), days_of(other.from_date, other.to_date)
    if mine is None or theirs is None:
        return 0.0, ""
    if mine[0] <= theirs[1] and theirs[0] <= mine[1]:
        sharp = mine[0] == mine[1] and theirs[0] == theirs[1]
        return (_TIME, "same day") if sharp else (_TIME * 0.8, "the days overlap")
    gap = max(mine[0] - theirs[1], theirs[0] - mine[1])
    return (_TIME * 0.5, "one day apart") if gap <= timedelta(days=1) else (-1.0, "")


def _figures(one: Sighting, other: Sighting) -> tuple[float, list[str]]:
    score, reasons = 0.0, []
    for word, mine, theirs in (("killed", one.killed, other.killed), ("injured", one.injured, other.injured)):
        if not mine or not theirs:
            continue
        if meet((mine.low, mine.high), (theirs.low, theirs.high)):
            score += _FIGURES / 2
            reasons.append(f"{word}: the numbers agree")
        else:
            score -= _FIGURES / 2
            reasons.append(f"{word}: the numbers differ")
    return score, reasons


def _first_day(text: str) -> date | None:
    parts = text[:10].split("-")
    try:
        return date(*(int(part) for part in [*parts, "1", "1"][:3])) if parts[0] else None
    except ValueError:
        return None


def _last_day(text: str) -> date | None:
    first = _first_day(text)
    if first is None or len(text) >= 10:
        return first
    following = (
        date(first.year + 1, 1, 1) if len(text) < 7 or first.month == 12 else date(first.year, first.month + 1, 1)
    )
    return following - timedelta(days=1)
