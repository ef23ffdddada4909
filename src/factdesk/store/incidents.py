"""Incidents in the database: rows to records, without loading claims that nobody asked for."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import String, cast, func, select
from sqlmodel import Session, col

from factdesk.domain.errors import NotFound
from factdesk.domain.figures import Decision, Topic
from factdesk.domain.incident import Actor, Grading, Incident, IncidentFilter, Victim
from factdesk.domain.same_incident import Sighting
from factdesk.store.incident_models import (
    DecisionRow,
    GradingRow,
    IncidentActorRow,
    IncidentClaimRow,
    IncidentEvidenceRow,
    IncidentRow,
    NameReaderRow,
    VictimRow,
)
from factdesk.store.models import ClaimRow

FIELDS = (
    "title", "what", "strike_type", "targets", "place", "place_names", "lat", "lon", "accuracy", "from_date", "to_date",
    "part_of_day", "first_reported", "note",
)  # fmt: skip
"""The columns of an incident that a person writes."""
ACTOR_FIELDS = (
    "name", "role", "position", "killed_low", "killed_high", "injured_low", "injured_high", "said_on", "note",
)  # fmt: skip
_ORDERS = {"date": "from_date", "added": "id", "title": "title", "place": "place"}
_MANY = 500


def ids(session: Session, wanted: IncidentFilter, order: str = "-date", places: Collection[str] = ()) -> list[int]:
    """Return the ids of the incidents the filter means, in the order: date, added, title or place; minus: backwards.

    ``places`` are the ids that the filter's place stands for.
    """
    row = IncidentRow
    query = select(col(row.id))
    names = cast(col(row.place_names), String)
    if wanted.text:
        words, stored = f"%{wanted.text}%", f"%{json.dumps(wanted.text)[1:-1]}%"  # names as they are stored
        said = col(row.title).ilike(words) | col(row.what).ilike(words) | col(row.note).ilike(words)
        query = query.where(said | names.ilike(stored))
    if wanted.place:
        named = names.ilike(f"%{json.dumps(wanted.place)}%")
        query = query.where(col(row.place).in_({wanted.place, *places}) | named)
    if wanted.strike_types:
        query = query.where(col(row.strike_type).in_(wanted.strike_types))
    if wanted.since:
        ended = func.coalesce(func.nullif(col(row.to_date), ""), col(row.from_date))
        query = query.where(ended >= func.substr(wanted.since, 1, func.length(ended)), ended != "")
    if wanted.until:
        began = func.substr(col(row.from_date), 1, len(wanted.until))
        query = query.where(col(row.from_date) != "", began <= wanted.until)
    if wanted.grades:
        newest = select(func.max(col(GradingRow.id))).group_by(col(GradingRow.incident_id))
        graded = select(col(GradingRow.incident_id)).where(col(GradingRow.id).in_(newest))
        given = [grade for grade in wanted.grades if grade]
        condition = col(row.id).in_(graded.where(col(GradingRow.grade).in_(given)))
        query = query.where(condition | col(row.id).not_in(graded) if "" in wanted.grades else condition)
    if wanted.actor:
        acting = select(col(IncidentActorRow.incident_id)).where(col(IncidentActorRow.name) == wanted.actor)
        query = query.where(col(row.id).in_(acting))
    key = col(getattr(row, _ORDERS.get(order.lstrip("-"), "from_date")))
    query = query.order_by(key.desc() if order.startswith("-") else key, col(row.id))
    return [int(number) for number in session.scalars(query) if number is not None]


def load(session: Session, numbers: Sequence[int]) -> list[Incident]:
    """Return the incidents with those ids, in that order; ids that are not there are left out."""
    rows = {row.id: row for row in _in(session, IncidentRow, "id", numbers)}
    actors: dict[int, list[Actor]] = defaultdict(list)
    for actor in _in(session, IncidentActorRow, "incident_id", numbers):
        actors[actor.incident_id].append(actor_of(actor))
    grades = {row.incident_id: grading_of(row) for row in _in(session, GradingRow, "incident_id", numbers)}
    claims, articles = _claim_counts(session, numbers)
    evidence, victims = (_counts(session, model, numbers) for model in (IncidentEvidenceRow, VictimRow))
    return [
        Incident(
            number, **_written(rows[number]), added_at=rows[number].added_at, added_by=rows[number].added_by,
            actors=tuple(actors[number]), grading=grades.get(number), claims=claims.get(number, 0),
            articles=articles.get(number, 0), evidence=evidence.get(number, 0), victims=victims.get(number, 0),
        )
        for number in numbers
        if number in rows
    ]  # fmt: skip


def get(session: Session, incident: int) -> Incident:
    """Return one incident.

    Raises:
        NotFound: no incident has that number.
    """
    found = load(session, [incident])
    if not found:
        raise NotFound(f"There is no incident {incident}: “factdesk incident list” lists them.")
    return found[0]


def claims_of(session: Session, incidents: Sequence[int]) -> dict[int, list[int]]:
    """Map each incident to the claims attached to it that were not refused, in the order they were attached."""
    attached: dict[int, list[int]] = {number: [] for number in incidents}
    row = IncidentClaimRow
    for some in _batches(incidents):
        query = (
            select(col(row.incident_id), col(row.claim_id))
            .join(ClaimRow, col(ClaimRow.id) == col(row.claim_id))
            .where(col(row.incident_id).in_(some), col(ClaimRow.state) != "refused")
            .order_by(col(row.id))
        )
        for incident, claim in session.execute(query):
            attached[incident].append(claim)
    return attached


def incidents_of(session: Session, claims: Sequence[int]) -> dict[int, list[int]]:
    """Map each of the claims that is attached somewhere to its incidents."""
    found: dict[int, list[int]] = defaultdict(list)
    for row in _in(session, IncidentClaimRow, "claim_id", claims):
        found[row.claim_id].append(row.incident_id)
    return dict(found)


def evidence_of(session: Session, incident: int) -> list[int]:
    """Return the evidence attached to the incident itself, in the order it was attached."""
    return [row.evidence_id for row in _in(session, IncidentEvidenceRow, "incident_id", [incident])]


def gradings(session: Session, incident: int) -> list[Grading]:
    """Return every grade the incident was given, oldest first."""
    return [grading_of(row) for row in _in(session, GradingRow, "incident_id", [incident])]


def victims(session: Session, incident: int) -> list[Victim]:
    """Return the people harmed, in the order they were entered."""
    return [victim_of(row) for row in _in(session, VictimRow, "incident_id", [incident])]


def decisions(session: Session, column: str, numbers: Sequence[int]) -> dict[int, list[Decision]]:
    """Map each article or incident (``column``: article_id, incident_id) to what was decided on it, oldest first."""
    found: dict[int, list[Decision]] = defaultdict(list)
    for row in _in(session, DecisionRow, column, numbers):
        topic = Topic(row.measure, row.unit, row.estimated)
        found[getattr(row, column)].append(
            Decision(topic, row.rule, row.low, row.high, row.reason, row.by, row.at, row.id or 0, row.group)
        )
    return found


def sightings(session: Session) -> list[Sighting]:
    """Return where and when each incident was, without numbers."""
    row = IncidentRow
    query = select(
        col(row.id), col(row.title), col(row.place), col(row.place_names), col(row.lat), col(row.lon),
        col(row.accuracy), col(row.from_date), col(row.to_date), col(row.strike_type),
    )  # fmt: skip
    return [
        Sighting(number, title, place, tuple(names), lat, lon, accuracy, first, last, kind)
        for number, title, place, names, lat, lon, accuracy, first, last, kind in session.execute(query)
    ]


def name_readers(session: Session) -> list[str]:
    """Return those who may see the names of all victims."""
    return list(session.scalars(select(col(NameReaderRow.name)).order_by(col(NameReaderRow.name))))


def actor_of(row: IncidentActorRow) -> Actor:
    """Return the record of an actor's row."""
    values = {name: getattr(row, name) for name in ACTOR_FIELDS}
    return Actor(**values, evidence=row.evidence_id, id=row.id or 0)


def grading_of(row: GradingRow) -> Grading:
    """Return the record of a grading's row."""
    return Grading(row.id or 0, row.incident_id, row.grade, row.reason, row.suggested, row.by, row.at)


def victim_of(row: VictimRow) -> Victim:
    """Return the record of a victim's row."""
    return Victim(
        tuple(row.names), row.harm, row.age, row.group, row.evidence_id, row.note, row.id or 0, row.incident_id,
        row.added_by,
    )  # fmt: skip


def _written(row: IncidentRow) -> dict[str, Any]:
    values = {name: getattr(row, name) for name in FIELDS}
    return {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}


def _claim_counts(session: Session, numbers: Sequence[int]) -> tuple[dict[int, int], dict[int, int]]:
    incident = col(IncidentClaimRow.incident_id)
    claims: dict[int, int] = {}
    articles: dict[int, int] = {}
    for some in _batches(numbers):
        query = (
            select(incident, func.count(), func.count(func.distinct(col(ClaimRow.article_id))))
            .join(ClaimRow, col(ClaimRow.id) == col(IncidentClaimRow.claim_id))
            .where(incident.in_(some))
            .group_by(incident)
        )
        for number, counted, from_articles in session.execute(query):
            claims[number], articles[number] = counted, from_articles
    return claims, articles


def _counts(session: Session, model: Any, numbers: Sequence[int]) -> dict[int, int]:
    key = col(model.incident_id)
    found: dict[int, int] = {}
    for some in _batches(numbers):
        found.update(dict(session.execute(select(key, func.count()).where(key.in_(some)).group_by(key)).all()))
    return found


def _in(session: Session, model: Any, column: str, numbers: Sequence[int]) -> list[Any]:
    found: list[Any] = []
    for some in _batches(numbers):
        found.extend(
            session.scalars(select(model).where(col(getattr(model, column)).in_(some)).order_by(col(model.id)))
        )
    return found


def _batches(numbers: Sequence[int]) -> Iterable[Sequence[int]]:
    return (numbers[start : start + _MANY] for start in range(0, len(numbers), _MANY))
