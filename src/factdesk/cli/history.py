"""The commands on what was done: ``history``, ``undo``, ``redo``, ``verify`` and ``stamp``."""

from typing import Annotated, Any

import typer

from factdesk.cli.output import Json, counted, note, opened, say, shown_progress
from factdesk.domain.change import Changes, HistoryEntry


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("history")(history)
    app.command("undo")(undo)
    app.command("redo")(redo)
    app.command("verify")(verify)
    app.command("stamp")(stamp)


def stamp(
    calendar: Annotated[
        bool, typer.Option("--calendar", help="Use the OpenTimestamps calendar of the settings, not the authority.")
    ] = False,
    complete: Annotated[
        bool, typer.Option("--complete", help="Ask the calendar which stamps are in a block by now; exit 1 if none is.")
    ] = False,
    json: Json = False,
) -> None:
    """Have a time stamp authority stamp all that is kept; only one hash leaves this computer."""
    with opened() as workspace, shown_progress("stamping") as progress:
        if complete:
            made = workspace.custody.complete_stamps(progress)
        else:
            ask = workspace.custody.stamp_in_calendar if calendar else workspace.custody.stamp
            made = [ask(progress)]
    answers = [
        {"stamp": m.id, "at": m.at, "authority": m.authority, "serial": m.serial, "files": m.files, "kind": m.kind}
        for m in made
    ]
    if complete:
        lines = [f"Stamp {m.id} of {m.at} is in Bitcoin block {m.serial}" for m in made]
        say(answers, json, "\n".join(lines) or "No stamp is in a block yet.")
        if not made:
            raise typer.Exit(1)
        return
    say(answers[0], json, f"{counted(made[0].files, 'file')} stamped at {made[0].at} by {made[0].authority}")


def history(
    claim: Annotated[int | None, typer.Option(help="Only what concerned this claim.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many at the most.")] = 50,
    json: Json = False,
) -> None:
    """Tell what was done, by whom and when, newest first."""
    with opened() as workspace:
        if claim is not None and not workspace.history.entries(1, claim=claim, rows=False):
            workspace.claims.get(claim)
        entries = workspace.history.entries(limit, claim=claim)
    say([entry_json(e) for e in entries], json, "\n".join(_line(e) for e in entries) or "Nothing was done yet.")


def undo(json: Json = False) -> None:
    """Take the newest operation back."""
    with opened() as workspace:
        changes = workspace.history.undo()
    say(changes_json(changes), json, f"Undone: {changes.label}")


def redo(json: Json = False) -> None:
    """Bring back what was undone last."""
    with opened() as workspace:
        changes = workspace.history.redo()
    say(changes_json(changes), json, f"Done again: {changes.label}")


def verify(json: Json = False) -> None:
    """Hash every kept file again and check the chain of the history; exit 1 if anything is wrong."""
    with opened() as workspace, shown_progress("verifying") as progress:
        found = workspace.history.verify(progress)
    answer = {
        "files": found.files,
        "altered": list(found.altered),
        "missing": list(found.missing),
        "history": {"broken": list(found.history)} if found.history else "intact",
        "stamps": list(found.stamps),
        "stale": list(found.stale),
    }
    problems = [f"altered: {name}" for name in found.altered] + [f"missing: {name}" for name in found.missing]
    problems += [f"history: {line}" for line in found.history] + list(found.stamps)
    if found.stale:
        problems.append(f"to be read again, as they rest on these files: claims {', '.join(map(str, found.stale))}")
    say(answer, json, f"{counted(found.files, 'file')} and the history are as they were." if found.is_good else "")
    if not found.is_good:
        if not json:
            for line in problems:
                note(line)
        raise typer.Exit(1)


def entry_json(entry: HistoryEntry) -> dict[str, Any]:
    """Return an entry of the history as an object, with each row before and after."""
    fields = {name: getattr(entry, name) for name in HistoryEntry.__slots__ if name != "rows"}
    rows = [{"table": r.table, "row": r.row, "before": r.before, "after": r.after} for r in entry.rows]
    return {**fields, "rows": rows}


def changes_json(changes: Changes) -> dict[str, Any]:
    """Return what an operation changed as an object."""
    ids = {kind: sorted(numbers) for kind, numbers in changes.ids.items()}
    return {"change": changes.change, "label": changes.label, "changed": ids}


def _line(entry: HistoryEntry) -> str:
    what = entry.label if entry.kind == "do" else f"{entry.kind} {entry.target}: {entry.label}"
    return f"{entry.number:>5}  {entry.at}  {entry.by}  {what}"
