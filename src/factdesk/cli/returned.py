"""The command ``returned``: what an editor wrote into a report that was sent out."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factdesk.cli.output import Json, opened, say

if TYPE_CHECKING:
    from factdesk.workspace.returned import ReturnedClaim


def register(app: typer.Typer) -> None:
    """Add the command of this module."""
    app.command("returned")(returned)


def returned(
    file: Annotated[Path, typer.Argument(help="A Word report of ours that came back.")],
    note: Annotated[bool, typer.Option("--note", help="Append each comment to the note of its claim.")] = False,
    json: Json = False,
) -> None:
    """Show an editor's comments and tracked changes at their claims; exit status 1 if there are none."""
    with opened() as workspace:
        found = workspace.returned.read(file)
        noted = workspace.returned.note(found) if note else None
    answer: dict[str, Any] = {"claims": [_told(one) for one in found]}
    lines = [line for one in found for line in _lines(one)]
    if noted is not None:
        answer |= {"noted": {"claims": list(noted.claims), "comments": noted.comments}}
        lines.append(f"{noted.comments} comments added to the notes of {len(noted.claims)} claims")
    say(answer, json, "\n".join(lines) if found else "No comments and no tracked changes.")
    if not found:
        raise typer.Exit(1)


def _told(one: "ReturnedClaim") -> dict[str, Any]:
    return {
        "claim": one.claim.id if one.claim else None, "number": one.number,
        "statement": (one.claim.statement or one.claim.quote) if one.claim else "",
        "comments": [asdict(comment) for comment in one.comments],
        "changes": [asdict(change) for change in one.changes],
    }  # fmt: skip


def _lines(one: "ReturnedClaim") -> list[str]:
    if one.claim:
        lines = [f"claim {one.claim.id}: {one.claim.statement or one.claim.quote}"]
    elif one.number is not None:
        lines = [f"claim {one.number} of the report, which is no longer here"]
    else:
        lines = ["at no claim"]
    for comment in one.comments:
        about = f" on “{comment.about}”" if comment.about else ""
        lines.append(f"    {comment.by or 'somebody'}{about}: {comment.words}{' (done)' if comment.done else ''}")
    for change in one.changes:
        lines.append(f"    {change.by or 'somebody'}: [-{change.before}-] {{+{change.after}+}}")
    return lines
