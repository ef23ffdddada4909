"""The rows of incidents inside an operation: checking what a person writes, attaching, following claims that change."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from factdesk.domain.dates import is_date
from factdesk.domain.errors import BadInput
from factdesk.domain.incident import (
    ACCURACIES,
    HARMS,
    PARTS_OF_DAY,
    POSITIONS,
    ROLES,
    STRIKE_TYPES,
    Actor,
    IncidentEdit,
    Victim,
)
from factdesk.domain.mention import GROUPS
from factdesk.domain.place import Place
from factdesk.store.incident_models import IncidentClaimRow, IncidentEvidenceRow, IncidentRow
from factdesk.store.incidents import ACTOR_FIELDS, FIELDS
from factdesk.store.journal import now
from factdesk.store.models import QuantityRow
from factdesk.workspace.operation import Operation
from factdesk.workspace.places import accuracy_of, checked_point


def write(row: IncidentRow, edit: IncidentEdit, place: Place | None = None) -> None:
    """Write into the row what the edit changes; ``place``, which the edit names, brings names and coordinates along.

    Raises:
        BadInput: a value does not fit.
    """
    if edit.place:
        edit = _with_place(row, edit, place)
    for name in FIELDS:
        value = getattr(edit, name)
        if value is not None:
            setattr(row, name, _clean(value))
    if edit.clear_coordinates:
        row.lat = row.lon = None
        row.accuracy = ""
    _check(row)


def _with_place(row: IncidentRow, edit: IncidentEdit, place: Place | None) -> IncidentEdit:
    if place is None:
        raise BadInput(
            f"The gazetteer knows no place “{edit.place}”: give what it is called as a name, with its coordinates."
        )
    names = edit.place_names if edit.place_names is not None else tuple(row.place_names)
    typed = () if edit.place == place.id else (edit.place or "",)
    names = tuple(dict.fromkeys(name for name in (*names, *typed, place.en, place.ar) if name))
    if edit.lat is None and edit.lon is None and (row.lat is None or row.place != place.id):
        edit = replace(edit, lat=place.lat, lon=place.lon, accuracy=edit.accuracy or accuracy_of(place))
    return replace(edit, place=place.id, place_names=names)


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, tuple):
        return list(dict.fromkeys(item.strip() for item in value if item.strip()))
    return value


def _check(row: IncidentRow) -> None:
    if not row.title:
        raise BadInput("An incident needs a title: say in a few words what happened where.")
    _among(row.accuracy, ("", *ACCURACIES), "An accuracy")
    _among(row.part_of_day, PARTS_OF_DAY, "A part of the day")
    _among(row.strike_type, STRIKE_TYPES, "A type of strike")
    checked_point(row.lat, row.lon)
    for value in (row.from_date, row.to_date, row.first_reported):
        if not is_date(value):
            raise BadInput(f"“{value}” is no date: write 2023-10-15, 2023-10, or a moment as 2023-10-15T09:30Z.")
    if row.from_date and row.to_date and row.to_date < row.from_date[: len(row.to_date)]:
        raise BadInput("An incident cannot end before it begins.")


def actor_values(actor: Actor) -> dict[str, Any]:
    """Return an actor's columns.

    Raises:
        BadInput: it has no name, an unknown role or position, or a range that ends before it begins.
    """
    if not actor.name.strip():
        raise BadInput("A party needs a name.")
    _among(actor.role, ROLES, "A role")
    _among(actor.position, POSITIONS, "A position")
    if not is_date(actor.said_on):
        raise BadInput(f"“{actor.said_on}” is no date: write 2023-10-15.")
    checked_range(actor.killed_low, actor.killed_high)
    checked_range(actor.injured_low, actor.injured_high)
    return {name: _clean(getattr(actor, name)) for name in ACTOR_FIELDS} | {"evidence_id": actor.evidence}


def victim_values(victim: Victim) -> dict[str, Any]:
    """Return a victim's columns.

    Raises:
        BadInput: there is no name, or a value does not fit.
    """
    names = _clean(tuple(victim.names))
    if not names:
        raise BadInput("A victim is entered by name: write it in the scripts it is known in.")
    _among(victim.harm, HARMS, "A harm")
    _among(victim.group, ("", *GROUPS), "A group")
    if victim.age is not None and not 0 <= victim.age <= 130:
        raise BadInput("An age is from 0 to 130 years.")
    return {
        "names": names, "harm": victim.harm, "age": victim.age, "group": victim.group, "evidence_id": victim.evidence,
        "note": victim.note.strip(),
    }  # fmt: skip


def checked_range(low: int | None, high: int | None) -> None:
    """Check that a range counts from 0 up and does not end before it begins.

    Raises:
        BadInput: it does not.
    """
    if any(bound is not None and bound < 0 for bound in (low, high)):
        raise BadInput("A count is 0 or more.")
    if low is not None and high is not None and high < low:
        raise BadInput(f"From {low} to {high} is no range: the lower number comes first.")


def attach(operation: Operation, incident: int, claims: Iterable[int], evidence: Iterable[int], by: str) -> None:
    """Attach claims and evidence to an incident; what is attached already stays as it is."""
    had = {row.claim_id for row in operation.rows(IncidentClaimRow, "incident_id", incident)}
    for claim in dict.fromkeys(claims):
        if claim not in had:
            operation.add(IncidentClaimRow(incident_id=incident, claim_id=claim, by=by, at=now()))
    kept = {row.evidence_id for row in operation.rows(IncidentEvidenceRow, "incident_id", incident)}
    for piece in dict.fromkeys(evidence):
        if piece not in kept:
            operation.add(IncidentEvidenceRow(incident_id=incident, evidence_id=piece, by=by, at=now()))


def follow(operation: Operation, claim: int, new: int) -> None:
    """Attach a claim that was cut off another one wherever the other one is attached."""
    for row in operation.rows(IncidentClaimRow, "claim_id", claim):
        operation.add(IncidentClaimRow(incident_id=row.incident_id, claim_id=new, by=row.by, at=row.at))


def hand_over(operation: Operation, kept: int, others: Sequence[int]) -> None:
    """Let the kept claim take the place of those that became part of it: in incidents, and as the claim of a total."""
    for quantity in operation.rows(QuantityRow, "part_of", list(others)):
        quantity.part_of = kept
    had = {row.incident_id for row in operation.rows(IncidentClaimRow, "claim_id", kept)}
    for row in operation.rows(IncidentClaimRow, "claim_id", list(others)):
        if row.incident_id not in had:
            had.add(row.incident_id)
            operation.add(IncidentClaimRow(incident_id=row.incident_id, claim_id=kept, by=row.by, at=row.at))


def _among(value: str, allowed: Sequence[str], what: str) -> None:
    if value not in allowed:
        raise BadInput(f"{what} is one of: {', '.join(word for word in allowed if word)}.")
