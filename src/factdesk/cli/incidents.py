"""The commands on incidents: from ``incident add`` and ``attach`` to ``grade``, ``export`` and ``merge``."""

from pathlib import Path
from typing import Annotated

import typer

from factdesk.cli.incident_output import (
    assessment_json,
    assessment_text,
    grading_json,
    incident_json,
    line,
    same_json,
    victim_json,
)
from factdesk.cli.output import Json, opened, say
from factdesk.domain.errors import BadInput
from factdesk.domain.incident import Actor, IncidentEdit, IncidentFilter, Victim

incident_app = typer.Typer(no_args_is_help=True, help="Incidents: what happened, where, when.", rich_markup_mode=None)
What = Annotated[str | None, typer.Option(help="What happened, in a sentence or two.")]
Place = Annotated[str | None, typer.Option(help="A place of the gazetteer, by any spelling; brings its coordinates.")]
Name = Annotated[list[str] | None, typer.Option(help="What the place is called; several times for other scripts.")]
Lat = Annotated[float | None, typer.Option(help="Latitude in degrees.")]
Lon = Annotated[float | None, typer.Option(help="Longitude in degrees.")]
Accuracy = Annotated[
    str | None, typer.Option(help="exact, street, neighbourhood, village, town, district or province.")
]
Since = Annotated[str | None, typer.Option("--from", help="The day, or the first of the window, ISO 8601.")]
Until = Annotated[str | None, typer.Option("--to", help="The last day of the window.")]
PartOfDay = Annotated[str | None, typer.Option(help="night, morning, noon, afternoon or evening.")]
Reported = Annotated[str | None, typer.Option(help="When it was first reported, ISO 8601.")]
StrikeType = Annotated[str | None, typer.Option(help="airstrike, drone_strike, missile, artillery, rocket …")]
Target = Annotated[list[str] | None, typer.Option(help="What was hit, such as school; several times for more.")]
Note = Annotated[str | None, typer.Option(help="A note of the desk.")]
Claims = Annotated[list[int] | None, typer.Option("--claim", help="A claim that speaks of it; several times.")]
Articles = Annotated[list[int] | None, typer.Option("--article", help="An article whose accepted claims all do.")]
Pieces = Annotated[list[int] | None, typer.Option("--evidence", help="A piece of evidence; several times.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.add_typer(incident_app, name="incident")


@incident_app.command("add")
def add(
    title: str, what: What = None, place: Place = None, name: Name = None, lat: Lat = None, lon: Lon = None,
    accuracy: Accuracy = None, since: Since = None, until: Until = None, part_of_day: PartOfDay = None,
    first_reported: Reported = None, strike_type: StrikeType = None, target: Target = None, note: Note = None,
    claims: Claims = None, articles: Articles = None, evidence: Pieces = None, json: Json = False,
) -> None:  # fmt: skip
    """Make an incident and attach claims and evidence to it."""
    details = IncidentEdit(
        None, what, strike_type, _texts(target), place, _texts(name), lat, lon, accuracy, since, until, part_of_day,
        first_reported, note,
    )  # fmt: skip
    with opened() as workspace:
        made = workspace.incidents.add(
            title, details, claims=claims or (), articles=articles or (), evidence=evidence or ()
        )
    say(incident_json(made), json, line(made))


@incident_app.command("edit")
def edit(
    incident: int, title: Annotated[str | None, typer.Option(help="What happened where, in a few words.")] = None,
    what: What = None, place: Place = None, name: Name = None, lat: Lat = None, lon: Lon = None,
    accuracy: Accuracy = None, since: Since = None, until: Until = None, part_of_day: PartOfDay = None,
    first_reported: Reported = None, strike_type: StrikeType = None, target: Target = None, note: Note = None,
    json: Json = False,
) -> None:  # fmt: skip
    """Change what is known of an incident."""
    details = IncidentEdit(
        title, what, strike_type, _texts(target), place, _texts(name), lat, lon, accuracy, since, until, part_of_day,
        first_reported, note,
    )  # fmt: skip
    with opened() as workspace:
        changed = workspace.incidents.edit(incident, details)
    say(incident_json(changed), json, line(changed))


@incident_app.command("attach")
def attach(
    incident: int, claims: Claims = None, articles: Articles = None, evidence: Pieces = None,
    detach: Annotated[bool, typer.Option("--detach", help="Take claims and evidence off instead.")] = False,
    json: Json = False,
) -> None:  # fmt: skip
    """Attach claims, whole articles and evidence to an incident."""
    if not (claims or articles or evidence):
        raise BadInput("Say what to attach: --claim N, --article N or --evidence N.")
    if detach and articles:
        raise BadInput("Only claims and evidence are taken off: name the claims.")
    with opened() as workspace:
        area = workspace.incidents
        if detach:
            changed = area.detach(incident, claims=claims or (), evidence=evidence or ())
        else:
            changed = area.attach(incident, claims=claims or (), articles=articles or (), evidence=evidence or ())
    say(incident_json(changed), json, line(changed))


@incident_app.command("list")
def list_incidents(
    text: Annotated[str, typer.Option(help="Words in title, description or note.")] = "",
    place: Annotated[str, typer.Option(help="What the place is called, or its gazetteer id.")] = "",
    since: Annotated[str, typer.Option(help="From this day on.")] = "",
    until: Annotated[str, typer.Option(help="Up to this day.")] = "",
    grade: Annotated[list[str] | None, typer.Option(help="With this grade; several times for more.")] = None,
    party: Annotated[str, typer.Option(help="With this party.")] = "",
    strike_type: Annotated[list[str] | None, typer.Option(help="Of this type; several times for more.")] = None,
    json: Json = False,
) -> None:
    """List incidents, newest first."""
    wanted = IncidentFilter(text, place, since, until, tuple(grade or ()), party, tuple(strike_type or ()))
    with opened() as workspace:
        found = workspace.incidents.rows(workspace.incidents.ids(wanted))
    say([incident_json(one) for one in found], json, "\n".join(line(one) for one in found) or "No incidents.")


@incident_app.command("show")
def show(incident: int, json: Json = False) -> None:
    """Show an incident with its parties, its casualties by group, its grade and what is suggested."""
    with opened() as workspace:
        found = workspace.casualties.assessment(incident)
        given = workspace.casualties.gradings(incident)
        claims = [claim.id for claim in workspace.incidents.claims(incident)]
    say(assessment_json(found, given, claims), json, lambda: assessment_text(found, given, claims))


@incident_app.command("suggest")
def suggest(
    incident: Annotated[int | None, typer.Argument(help="Which may be the same as this one.")] = None,
    article: Annotated[int | None, typer.Option(help="Which this article may speak of.")] = None,
    limit: Annotated[int, typer.Option(help="How many at the most.")] = 20,
    json: Json = False,
) -> None:
    """Suggest incidents that may be the same, or that an article may speak of; nothing is changed."""
    if (incident is None) == (article is None):
        raise BadInput("Name an incident, or an article with --article N.")
    with opened() as workspace:
        area = workspace.incidents
        found = area.suggest(incident, limit) if incident is not None else area.suggest_for(article or 0, limit)
    lines = [f"{one.incident:>4}  {one.score:.2f}  {one.title}  ({'; '.join(one.reasons)})" for one in found]
    say([same_json(one) for one in found], json, "\n".join(lines) or "None that is like it.")
    if not found:
        raise typer.Exit(1)


@incident_app.command("party")
def party(
    incident: int, name: str,
    role: Annotated[str, typer.Option(help="suspected or known.")] = "suspected",
    position: Annotated[str, typer.Option(help="accepts, accepts_in_part, denies, investigates or silent.")] = "",
    killed: Annotated[tuple[int, int] | None, typer.Option(help="Killed it concedes: lowest and highest.")] = None,
    injured: Annotated[tuple[int, int] | None, typer.Option(help="Injured it concedes: lowest and highest.")] = None,
    said_on: Annotated[str, typer.Option(help="When it said so, ISO 8601.")] = "",
    evidence: Annotated[int | None, typer.Option(help="The evidence that shows it.")] = None,
    note: Annotated[str, typer.Option(help="A note of the desk.")] = "",
    remove: Annotated[bool, typer.Option("--remove", help="Take the party off instead.")] = False,
    json: Json = False,
) -> None:  # fmt: skip
    """Add a party to an incident, or change the one of that name: its role, its position, what it concedes."""
    with opened() as workspace:
        known = next((a.id for a in workspace.incidents.get(incident).actors if a.name == name), 0)
        if remove:
            if not known:
                raise BadInput(f"Incident {incident} has no party {name}.")
            workspace.incidents.remove_actor(known)
            changed = workspace.incidents.get(incident)
        else:
            dead, hurt = killed or (None, None), injured or (None, None)
            actor = Actor(
                name, role, position, dead[0], dead[1], hurt[0], hurt[1], said_on, evidence, note, known
            )  # fmt: skip
            changed = workspace.incidents.set_actor(incident, actor)
    say(incident_json(changed), json, line(changed))


@incident_app.command("grade")
def grade(
    incident: int,
    grade: Annotated[str | None, typer.Argument(help="confirmed, fair, weak, contested or discounted.")] = None,
    reason: Annotated[str, typer.Option(help="What the evidence shows; a grade without a reason is refused.")] = "",
    json: Json = False,
) -> None:
    """Grade an incident, with the reason; without a grade, tell which one the evidence suggests."""
    with opened() as workspace:
        if grade is None:
            found = workspace.casualties.suggest_grade(incident)
            answer = {"suggested": found.grade, "reasons": list(found.reasons)}
            say(answer, json, f"Suggested: {found.grade}. {' '.join(found.reasons)}")
            return
        given = workspace.casualties.grade(incident, grade, reason)
    say(grading_json(given), json, f"Incident {incident} graded {given.grade} by {given.by}: {given.reason}")


@incident_app.command("victim")
def victim(
    incident: int,
    names: Annotated[list[str], typer.Argument(help="The name, in each script it is known in.")],
    harm: Annotated[str, typer.Option(help="killed, injured or missing.")] = "killed",
    age: Annotated[int | None, typer.Option(help="In years.")] = None,
    group: Annotated[str, typer.Option(help="children, women, men …")] = "",
    evidence: Annotated[int | None, typer.Option(help="The evidence that shows it.")] = None,
    json: Json = False,
) -> None:
    """Enter a victim by name; names are left out of reports unless they are asked for."""
    with opened() as workspace:
        given = workspace.casualties.add_victim(incident, Victim(tuple(names), harm, age, group, evidence))
    say(victim_json(given), json, f"Entered at incident {incident}.")


@incident_app.command("names")
def names(
    incident: Annotated[int | None, typer.Argument(help="Whose victims to list, as far as you may see them.")] = None,
    allow: Annotated[str, typer.Option(help="Let this person see the names of all victims.")] = "",
    forbid: Annotated[str, typer.Option(help="Take this person off the list.")] = "",
    json: Json = False,
) -> None:
    """List the victims of an incident whose names you may see; without an incident, who may see all names."""
    with opened() as workspace:
        area = workspace.casualties
        if allow:
            area.let_see_names(allow)
        if forbid:
            area.keep_names_from(forbid)
        if incident is not None:
            total, found = workspace.incidents.get(incident).victims, area.victims(incident)
            lines = [" / ".join(one.names) for one in found] + [f"{total - len(found)} more that you may not see."]
            answer = {"victims": [victim_json(one) for one in found], "hidden": total - len(found)}
            say(answer, json, "\n".join(lines if len(found) < total else lines[:-1]) or "No victims are entered.")
            return
        readers = list(area.name_readers())
    say({"readers": readers}, json, "\n".join(readers) or "Nobody but whoever entered a name.")


@incident_app.command("export")
def export(
    out: Annotated[Path, typer.Option(help="The .csv or .xlsx to write.")],
    incidents: Annotated[list[int] | None, typer.Argument(help="Which; all of them otherwise.")] = None,
    names: Annotated[
        bool, typer.Option("--names", help="List victims too, as far as you may see their names.")
    ] = False,
    json: Json = False,
) -> None:
    """Write incidents in the columns that casualty recorders use; a workbook also has figures and parties."""
    with opened() as workspace:
        sha256 = workspace.casualties.export(out, incidents or (), names=names)
    say({"file": str(out), "sha256": sha256}, json, f"{out}")


@incident_app.command("merge")
def merge(incident: int, other: int, json: Json = False) -> None:
    """Make two incidents one: INCIDENT takes over everything of OTHER."""
    with opened() as workspace:
        kept = workspace.incidents.merge(incident, other)
    say(incident_json(kept), json, line(kept))


@incident_app.command("remove")
def remove(incident: int, json: Json = False) -> None:
    """Remove an incident; its claims and evidence stay, and “factdesk undo” brings it back."""
    with opened() as workspace:
        gone = workspace.incidents.get(incident)
        workspace.incidents.remove(incident)
    say(incident_json(gone), json, f"Incident {incident} removed; “factdesk undo” brings it back.")


def _texts(values: list[str] | None) -> tuple[str, ...] | None:
    return None if values is None else tuple(values)
