"""The commands on what was checked before: ``relate``, ``reuse``, ``relations`` and ``meaning``."""

from dataclasses import asdict
from typing import Annotated, Any

import typer

from factdesk.cli.output import Json, counted, opened, say, shown_progress
from factdesk.domain.relation import ClaimRelation


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("relate")(relate)
    app.command("relations")(relations)
    app.command("reuse")(reuse)
    app.command("meaning")(meaning)


def relate(
    claim: Annotated[int, typer.Argument(help="The newer claim.")],
    how: Annotated[str, typer.Argument(metavar="repeats|updates|contradicts", help="What it does to the other.")],
    other: Annotated[int, typer.Argument(help="The older claim.")],
    note: Annotated[str, typer.Option(help="A remark.")] = "",
    json: Json = False,
) -> None:
    """Say that a claim repeats, updates or contradicts another."""
    with opened() as workspace:
        made = workspace.relations.relate(claim, other, how, note=note)
    say(asdict(made), json, _line(made))


def relations(
    claim: int,
    remove: Annotated[int | None, typer.Option(metavar="RELATION", help="Take this one back.")] = None,
    json: Json = False,
) -> None:
    """List how a claim stands to others."""
    with opened() as workspace:
        workspace.claims.get(claim)
        if remove is not None:
            workspace.relations.remove(remove)
        found = workspace.relations.of_claim(claim)
    lines = "\n".join(map(_line, found)) or f"Claim {claim} stands in no relation to others."
    say([asdict(one) for one in found], json, lines)


def reuse(
    claim: Annotated[int, typer.Argument(help="The claim to rate.")],
    other: Annotated[int, typer.Argument(help="The rated claim it is like.")],
    json: Json = False,
) -> None:
    """Rate a claim as another one was, with a reason that names it and the same evidence; one step to undo."""
    with opened() as workspace:
        given = workspace.relations.reuse_rating(claim, other)
        links = len(workspace.evidence.of_claim(claim))
    text = f"Claim {claim}: {given.rating} ({given.reason}), {counted(links, 'link')} to evidence"
    say({**asdict(given), "links": links}, json, text)


def meaning(
    encode: Annotated[
        bool, typer.Option(help="Make the vectors that are missing; may be stopped and taken up.")
    ] = False,
    json: Json = False,
) -> None:
    """Say how many claims can be matched by meaning, or prepare the rest."""
    made = 0
    with opened() as workspace:
        if encode:
            with shown_progress("encoding") as progress:
                made = workspace.meaning.encode(progress)
        status = workspace.meaning.status()
    answer: dict[str, Any] = {**asdict(status), "made": made}
    about = status.problem or f"model {status.model}{'' if status.is_on else ' (switched off in the settings)'}"
    say(answer, json, f"{status.encoded} of {counted(status.claims, 'claim')} can be matched by meaning; {about}")


def _line(one: ClaimRelation) -> str:
    note = f" ({one.note})" if one.note else ""
    return f"relation {one.id}: claim {one.claim} {one.relation} claim {one.other}{note}"
