"""The commands on what may have changed: ``reread``, ``captures`` and ``evidence custody``."""

from dataclasses import asdict
from typing import Annotated, Any

import typer

from factdesk.cli.evidence import evidence_app
from factdesk.cli.output import Json, counted, opened, say, shown_progress

reread_app = typer.Typer(no_args_is_help=True, help="Read ratings again whose evidence changed.", rich_markup_mode=None)
captures_app = typer.Typer(no_args_is_help=True, help="Try failed captures again, or drop them.", rich_markup_mode=None)
AsIs = Annotated[bool, typer.Option("--as-is", help="Keep a login page, or one that bars the way, too.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.add_typer(reread_app, name="reread")
    app.add_typer(captures_app, name="captures")


@reread_app.command("list")
def list_stale(json: Json = False) -> None:
    """List the ratings that wait to be read again, and why."""
    with opened() as workspace:
        found = [asdict(one) for one in workspace.rereading.waiting()]
    lines = [f"claim {one['claim']}: {one['why']} (found {one['at']})" for one in found]
    say(found, json, "\n".join(lines) or "No rating waits to be read again.")


@reread_app.command("holds")
def holds(claim: int, json: Json = False) -> None:
    """Say that the rating of a claim was read again and still holds; “factdesk rate” rates it anew instead."""
    with opened() as workspace:
        settled = workspace.rereading.still_holds(claim)
        by = workspace.by
    say({"claim": claim, "settled": settled, "by": by}, json, f"The rating of claim {claim} still holds, says {by}.")


@captures_app.command("list")
def list_captures(json: Json = False) -> None:
    """List the captures that failed and wait to be tried again."""
    with opened() as workspace:
        found = [_json(one) for one in workspace.attempts.waiting()]
    lines = [
        f"{one['capture']:>4}  {one['url']}  {one['problem']} "
        f"({counted(one['tries'], 'try', 'tries')}, last at {one['last_at']})"
        for one in found
    ]
    say(found, json, "\n".join(lines) or "No capture waits.")


@captures_app.command("retry")
def retry(capture: int, as_is: AsIs = False, json: Json = False) -> None:
    """Try a failed capture again."""
    with opened() as workspace, shown_progress("fetching") as progress:
        wanted, number = workspace.attempts.retry(capture, as_is=as_is, progress=progress)
    say({"capture": capture, wanted: number}, json, f"Kept as {wanted} {number}.")


@captures_app.command("drop")
def drop(capture: int, json: Json = False) -> None:
    """Give a failed capture up."""
    with opened() as workspace:
        workspace.attempts.drop(capture)
    say({"capture": capture, "state": "dropped"}, json, "Dropped; “factdesk undo” brings it back.")


@evidence_app.command("custody")
def custody(evidence: int, json: Json = False) -> None:
    """Tell who added, opened, linked, moved or removed a piece of evidence, oldest first."""
    with opened() as workspace:
        events = workspace.custody.of(evidence)
    lines = [f"{e.at}  {e.by}  {e.what}{f': {e.detail}' if e.detail else ''}" for e in events]
    say([asdict(event) for event in events], json, "\n".join(lines))


def _json(one: Any) -> dict[str, Any]:
    values = asdict(one)
    return {"capture": values.pop("id"), **values}
