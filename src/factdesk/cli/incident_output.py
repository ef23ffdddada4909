"""Incidents, grades and assessments as JSON and as lines of text."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from factdesk.cli.figures import range_json, range_text, table_json, table_text
from factdesk.domain.incident import Actor, CasualtyAssessment, Grading, Incident, SameIncident, Victim
from factdesk.domain.reconcile import Range


def incident_json(incident: Incident) -> dict[str, Any]:
    """Return an incident as an object with every field; ``grade`` is the newest."""
    return asdict(incident) | {
        "grade": incident.grade, "grading": grading_json(incident.grading) if incident.grading else None,
        "actors": [actor_json(actor) for actor in incident.actors],
    }  # fmt: skip


def actor_json(actor: Actor) -> dict[str, Any]:
    """Return a party as an object."""
    return asdict(actor)


def grading_json(grading: Grading) -> dict[str, Any]:
    """Return a grade that was given as an object."""
    return asdict(grading)


def victim_json(victim: Victim) -> dict[str, Any]:
    """Return a victim as an object."""
    return asdict(victim)


def same_json(one: SameIncident) -> dict[str, Any]:
    """Return a suggestion as an object."""
    return {"incident": one.incident, "title": one.title, "score": one.score, "reasons": list(one.reasons)}


def assessment_json(
    found: CasualtyAssessment, gradings: Sequence[Grading], claims: Sequence[int]
) -> dict[str, Any]:  # fmt: skip
    """Return an incident with its casualties by group, its grades and its figures table."""
    return incident_json(found.incident) | {
        "claim_ids": list(claims),
        "killed": range_json(found.total_killed) | {"groups": _groups_json(found.killed)},
        "injured": range_json(found.total_injured) | {"groups": _groups_json(found.injured)},
        "suggested": {"grade": found.suggestion.grade, "reasons": list(found.suggestion.reasons)},
        "gradings": [grading_json(one) for one in gradings],
        "figures": table_json(found.table),
    }


def line(incident: Incident) -> str:
    """Return an incident in one line."""
    day = incident.from_date + (f" – {incident.to_date}" if incident.to_date > incident.from_date else "")
    parts = (incident.title, incident.where, day, incident.grade or "not graded")
    return f"{incident.id:>4}  {'  '.join(part for part in parts if part)}  ({incident.claims} claims)"


def assessment_text(found: CasualtyAssessment, gradings: Sequence[Grading], claims: Sequence[int]) -> str:
    """Return an incident with its casualties as plain text."""
    incident = found.incident
    lines = [line(incident), incident.what, f"  where: {' / '.join(incident.place_names)}{_point(incident)}"]
    lines += [f"  party: {_actor_text(actor)}" for actor in incident.actors]
    for word, total, groups in (
        ("killed", found.total_killed, found.killed), ("injured", found.total_injured, found.injured),
    ):  # fmt: skip
        apart = ", ".join(f"{group} {range_text(one.low, one.high)}" for group, one in groups.items() if one)
        if total:
            said = range_text(total.low, total.high, open_above=total.open_above)
            lines.append(f"  {word}: {said}" + (f"  ({apart})" if apart else ""))
    lines += [f"  graded {one.grade} by {one.by} on {one.at[:10]}: {one.reason}" for one in gradings]
    lines.append(f"  suggested: {found.suggestion.grade}. {' '.join(found.suggestion.reasons)}")
    lines.append(f"  claims: {', '.join(map(str, claims)) or 'none attached'}")
    return "\n".join([*(one for one in lines if one), *([table_text(found.table)] if found.table.rows else [])])


def _groups_json(groups: Mapping[str, Range]) -> dict[str, Any]:
    return {group: range_json(found) for group, found in groups.items()}


def _point(incident: Incident) -> str:
    if incident.lat is None or incident.lon is None:
        return ""
    return f"  {incident.lat:.5f}, {incident.lon:.5f} ({incident.accuracy or 'accuracy not said'})"


def _actor_text(actor: Actor) -> str:
    conceded = [
        f"concedes {range_text(low, high)} {word}"
        for word, low, high in (
            ("killed", actor.killed_low, actor.killed_high), ("injured", actor.injured_low, actor.injured_high),
        )
        if low is not None or high is not None
    ]  # fmt: skip
    return ", ".join(
        [actor.name, actor.role, *([actor.position.replace("_", " ")] if actor.position else []), *conceded]
    )
