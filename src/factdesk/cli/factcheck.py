"""The command ``factcheck``: what others checked, asked of the Claim Search API."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factdesk.cli.output import Json, opened, say, shown_progress

if TYPE_CHECKING:
    from factdesk.domain.imported import ImportedClaim


def register(app: typer.Typer) -> None:
    """Add the command of this module."""
    app.command("factcheck")(factcheck)


def factcheck(
    query: Annotated[str, typer.Argument(help="What to look for, in plain words; these words are sent to Google.")],
    language: Annotated[str, typer.Option(help="en, ar …: of the checks; the one in the settings otherwise.")] = "",
    limit: Annotated[int, typer.Option(help="The most answers.")] = 20,
    take: Annotated[bool, typer.Option("--import", help="Take the answers in as claims checked elsewhere.")] = False,
    json: Json = False,
) -> None:
    """Ask what other fact-checkers checked; exit status 1 if nothing is found."""
    from factdesk.workspace.claim_search import ask, take_answers

    with shown_progress("asking what others checked") as progress:
        answers = ask(query, language=language, limit=limit, progress=progress)
    told: dict[str, Any] = {"query": query, "total": len(answers), "answers": [asdict(one) for one in answers]}
    lines = [line for one in answers for line in _lines(one)]
    if take and answers:
        with opened() as workspace:
            done = take_answers(workspace, answers)
        told |= {"added": done.added, "updated": done.updated, "skipped": done.skipped, "errors": []}
        lines.append(f"{done.added} added, {done.updated} updated, {done.skipped} skipped")
    say(told, json, "\n".join(lines) or "Nobody is known to have checked this.")
    if not answers:
        raise typer.Exit(1)


def _lines(one: "ImportedClaim") -> list[str]:
    said = f"{one.claimant}: " if one.claimant else ""
    checked = ", ".join(part for part in (one.publisher, one.reviewed or one.date) if part)
    return [f"{said}{one.text}", f"    {one.rating or '–'} ({checked})" if checked else f"    {one.rating or '–'}",
            f"    {one.url}"]  # fmt: skip
