"""The commands for what leaves or enters the desk: ``report`` and ``import``."""

from pathlib import Path
from typing import Annotated

import typer

from factdesk.cli.output import Json, note, opened, say, shown_progress
from factdesk.domain.errors import BadInput


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("report")(report)
    app.command("import")(import_file)


def report(
    out: Annotated[Path, typer.Option(help="The .docx to write.")],
    article: Annotated[list[int] | None, typer.Option(help="On this article; several times for more.")] = None,
    claims: Annotated[str, typer.Option(help="On these claims: numbers with commas between.")] = "",
    search: Annotated[str, typer.Option(help="On the claims this search finds.")] = "",
    template: Annotated[Path | None, typer.Option(help="A Word template of the desk.")] = None,
    language: Annotated[str, typer.Option(help="en or ar: of headings and labels.")] = "en",
    date: Annotated[str, typer.Option(help="The date on the cover, ISO 8601; today otherwise.")] = "",
    title: Annotated[str, typer.Option(help="The title on the cover.")] = "",
    json: Json = False,
) -> None:
    """Write a Word report on an article, on chosen claims or on what a search finds."""
    if sum(map(bool, (article, claims, search))) != 1:
        raise BadInput("Say what to report: --article N, --claims N,N or --search QUERY.")
    with opened() as workspace, shown_progress("writing the report") as progress:
        written = workspace.reports.write(
            out, articles=article or (), claims=_numbers(claims), query=search, template=template, language=language,
            date=date, title=title, progress=progress,
        )  # fmt: skip
    for line in written.notes:
        note(line)
    answer = {
        "file": str(written.file), "claims": written.claims, "evidence": written.evidence, "sha256": written.sha256,
    }  # fmt: skip
    say(answer, json, f"{written.file}: {written.claims} claims, {written.evidence} pieces of evidence")


def import_file(
    file: Annotated[Path, typer.Argument(help="A file of claims that were checked elsewhere.")],
    form: Annotated[str, typer.Option("--format", help="claims-jsonl or claims-csv; by the file's name.")] = "",
    json: Json = False,
) -> None:
    """Take in claims that others checked; doing it again skips what is there."""
    from factdesk.workspace.importing import Imported, import_claims

    done = Imported()
    with opened() as workspace, shown_progress("importing") as progress:
        for done in import_claims(workspace, file, form):
            progress.step(int(done.done * 1000), 1000, f"{done.added + done.updated + done.skipped:,} claims")
    errors = [{"line": number, "why": why} for number, why in done.errors]
    answer = {"added": done.added, "updated": done.updated, "skipped": done.skipped, "errors": errors}
    for number, why in done.errors[:20]:
        note(f"line {number}: {why}")
    say(answer, json, f"{done.added} added, {done.updated} updated, {done.skipped} skipped, {len(errors)} not taken")


def _numbers(text: str) -> list[int]:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not all(part.isdigit() for part in parts):
        raise BadInput(f"“{text}” is no list of claim numbers: write them as 3,7,12.")
    return [int(part) for part in parts]
