"""What a report says of its incident, as labels and words, for every writer."""

from collections.abc import Iterator

from factdesk.domain.figure_scope import EVERYBODY
from factdesk.domain.incident import RADIUS, Actor, CasualtyAssessment
from factdesk.domain.mention import GROUPS
from factdesk.domain.reconcile import Range
from factdesk.report.labels import Labels

Fact = tuple[str, str]
"""A label and its words."""


def facts(found: CasualtyAssessment, labels: Labels, *, notes: bool) -> Iterator[Fact]:
    """Yield what happened, when, where and what was hit; what nobody said is left out."""
    one = found.incident
    rows = [
        ("incident.what", one.what),
        ("incident.when", _when(found, labels)),
        ("incident.first_reported", labels.date(one.first_reported)),
        ("incident.where", labels.list_of(list(one.place_names))),
        ("incident.coordinates", _coordinates(found, labels)),
        ("incident.strike_type", labels(f"strike.{one.strike_type}") if one.strike_type else ""),
        ("incident.targets", labels.list_of(list(one.targets))),
        ("incident.rests_on", labels.list_of([
            labels.count("claims", one.claims), labels.count("articles", one.articles),
            labels.count("evidence", one.evidence),
        ])),
        ("incident.note", one.note if notes else ""),
    ]  # fmt: skip
    yield from ((labels(key), words) for key, words in rows if words)


def casualties(found: CasualtyAssessment, labels: Labels) -> list[tuple[str, str, str]]:
    """Return group, killed and injured per row, everybody first; empty where nobody counts any."""
    rows = []
    everybody = (found.total_killed, found.total_injured)
    if any(everybody):
        rows.append((EVERYBODY, *everybody))
    for group in GROUPS:
        ranges = (found.killed.get(group, Range()), found.injured.get(group, Range()))
        if any(ranges) and group != EVERYBODY:
            rows.append((group, *ranges))
    return [(group, range_words(killed, labels), range_words(injured, labels)) for group, killed, injured in rows]


def range_words(found: Range, labels: Labels) -> str:
    """Return a reconciled range in words, a dash where there is none."""
    if not found:
        return "–"
    words = labels.range(found.low, found.high)
    is_more = found.low is not None and found.high is not None and found.open_above
    return labels("range.or_more", range=words) if is_more else words


def party(actor: Actor, labels: Labels, *, notes: bool) -> tuple[str, str, str, str, str, str]:
    """Return a party's name, part, position with its day, what it concedes of killed and injured, and the note."""
    position = labels(f"position.{actor.position}") if actor.position else "–"
    if actor.said_on:
        position = labels.list_of([position, labels.date(actor.said_on)])
    conceded = [
        "–" if low is None and high is None else labels.range(low, high)
        for low, high in ((actor.killed_low, actor.killed_high), (actor.injured_low, actor.injured_high))
    ]
    return actor.name, labels(f"party.{actor.role}"), position, *conceded, actor.note if notes else ""  # type: ignore[return-value]


def _when(found: CasualtyAssessment, labels: Labels) -> str:
    one = found.incident
    days = [labels.date(day) for day in dict.fromkeys((one.from_date, one.to_date)) if day]
    words = labels("time.span", first=days[0], last=days[1]) if len(days) > 1 else "".join(days)
    part = labels(f"part_of_day.{one.part_of_day}") if one.part_of_day else ""
    return labels.list_of([said for said in (words, part) if said])


def _coordinates(found: CasualtyAssessment, labels: Labels) -> str:
    one = found.incident
    if one.lat is None or one.lon is None:
        return ""
    point = labels("incident.point", lat=f"{one.lat:.5f}", lon=f"{one.lon:.5f}")
    if not one.accuracy:
        return point
    accuracy = labels(f"accuracy.{one.accuracy}")
    return labels("incident.accuracy", point=point, accuracy=accuracy, km=f"{RADIUS[one.accuracy]:g}")
