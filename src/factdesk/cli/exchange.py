"""The commands for what leaves or enters the desk: ``report``, ``export``, ``import`` and ``merge``."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factdesk.cli.output import Json, counted, note, opened, say, shown_progress
from factdesk.domain.errors import BadInput

if TYPE_CHECKING:
    from factdesk.domain.imported import ImportedClaim
    from factdesk.workspace.importing import Imported
    from factdesk.workspace.merging import Merged
    from factdesk.workspace.reports import Printer

_SHOWN = 20
"""How many lines that were not taken are told on the terminal."""


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("report")(report)
    app.command("export")(export)
    app.command("import")(import_file)
    app.command("merge")(merge)


def report(
    out: Annotated[Path, typer.Option(help="The .docx, .html or .pdf to write.")],
    article: Annotated[list[int] | None, typer.Option(help="On this article; several times for more.")] = None,
    claims: Annotated[str, typer.Option(help="On these claims: numbers with commas between.")] = "",
    search: Annotated[str, typer.Option(help="On the claims this search finds.")] = "",
    saved: Annotated[str, typer.Option(help="On the claims this saved search finds: its name or number.")] = "",
    template: Annotated[Path | None, typer.Option(help="A Word template of the desk.")] = None,
    language: Annotated[str, typer.Option(help="en or ar: of headings and labels.")] = "en",
    incident: Annotated[int | None, typer.Option(help="On the claims of this incident.")] = None,
    since: Annotated[Path | None, typer.Option(help="An earlier report of ours: tell what has changed.")] = None,
    page_numbers: Annotated[bool, typer.Option(help="Find the pages of the contents, with LibreOffice.")] = False,
    anonymise: Annotated[list[str] | None, typer.Option(help="A name to take out of the report; may repeat.")] = None,
    notes: Annotated[bool, typer.Option(help="Print the desk's own notes too.")] = False,
    charts: Annotated[bool, typer.Option(help="Draw charts where there is something to show.")] = True,
    pictures: Annotated[bool, typer.Option(help="Print pictures that are evidence.")] = True,
    victims: Annotated[bool, typer.Option(help="Print the names of an incident's victims.")] = False,
    office: Annotated[
        bool, typer.Option(help="Have LibreOffice make a .pdf, where it is installed: with links and your template.")
    ] = True,
    page: Annotated[str, typer.Option(help="A4 or Letter.")] = "A4",
    date: Annotated[str, typer.Option(help="The date on the cover, ISO 8601; today otherwise.")] = "",
    title: Annotated[str, typer.Option(help="The title on the cover.")] = "",
    json: Json = False,
) -> None:
    """Write a report on an article, on chosen claims or on what a search finds."""
    if sum(map(bool, (article, claims, search, saved, incident))) != 1:
        raise BadInput("Say what to report: --article N, --claims N,N, --incident N, --search QUERY or --saved NAME.")
    if page not in ("A4", "Letter"):
        raise BadInput("A page is A4 or Letter.")
    from factdesk.workspace.reports import report_options

    with opened() as workspace, shown_progress("writing the report") as progress:
        written = workspace.reports.write(
            out, articles=article or (), claims=workspace.views.claims(saved) if saved else _numbers(claims),
            query=search, template=template, language=language, date=date,
            title=title or (workspace.views.named(saved).name if saved else ""),
            incident=incident, since=since, page_numbers=page_numbers,
            printer=_printer(out, office=office),
            options=report_options(page=page, notes=notes, anonymise=anonymise or (), charts=charts, pictures=pictures,
                                   victims=victims), progress=progress,
        )  # fmt: skip
    for line in written.notes:
        note(line)
    answer = {
        "file": str(written.file), "claims": written.claims, "evidence": written.evidence, "sha256": written.sha256,
    }  # fmt: skip
    pieces = counted(written.evidence, "piece of evidence", "pieces of evidence")
    say(answer, json, f"{written.file}: {counted(written.claims, 'claim')}, {pieces}")


def _printer(out: Path, *, office: bool) -> "Printer | None":
    """Return what sets a .pdf without LibreOffice, None where that does it or nothing is to be set."""
    from factdesk.workspace.reports import has_office

    if out.suffix.lower() != ".pdf" or (office and has_office()):
        return None
    from factdesk.desktop.printing import pdf_of_page

    return pdf_of_page


def export(
    form: Annotated[
        str,
        typer.Argument(help="claims-csv, claims-jsonl, xlsx, claimreview, mediareview, annotations, record, bundle."),
    ],
    out: Annotated[Path, typer.Option(help="The file to write.")],
    article: Annotated[list[int] | None, typer.Option(help="Claims of this article; several times for more.")] = None,
    claims: Annotated[str, typer.Option(help="These claims: numbers with commas between.")] = "",
    search: Annotated[str, typer.Option(help="The claims this search finds.")] = "",
    saved: Annotated[str, typer.Option(help="The claims this saved search finds: its name or number.")] = "",
    page: Annotated[
        str, typer.Option(help="For ClaimReview and MediaReview: the address where the check is published.")
    ] = "",
    media: Annotated[
        str, typer.Option(help="For MediaReview: what was done to what is not rated on the scale “media”.")
    ] = "",
    language: Annotated[str, typer.Option(help="en or ar: of labels.")] = "en",
    date: Annotated[str, typer.Option(help="The date of the export, ISO 8601; today otherwise.")] = "",
    json: Json = False,
) -> None:
    """Write claims in another form; all accepted claims when none are chosen."""
    with opened() as workspace, shown_progress("exporting") as progress:
        done = workspace.exchange.export(
            form, out, articles=article or (), claims=workspace.views.claims(saved) if saved else _numbers(claims),
            query=search, page=page, language=language,
            date=date, media=media, progress=progress,
        )  # fmt: skip
    for line in done.notes:
        note(line)
    answer = {"file": str(done.file), "claims": done.claims, "sha256": done.sha256, "notes": list(done.notes)}
    say(answer, json, f"{done.file}: {counted(done.claims, 'claim')}")


def merge(
    other: Annotated[Path, typer.Argument(help="The folder of another workspace, or a bundle of one.")],
    json: Json = False,
) -> None:
    """Take in articles, claims, evidence and ratings of another desk; doing it again changes nothing."""
    with opened() as workspace, shown_progress("merging") as progress:
        if other.is_file():
            merged = workspace.exchange.take_in_record(other, progress)
        else:
            merged = workspace.exchange.merge(other)
    _say_merged(merged, json)


def _say_merged(merged: "Merged", json: bool) -> None:
    count, there = sum(merged.added.values()), sum(merged.skipped.values())
    answer = {
        "added": count, "updated": 0, "skipped": there, "errors": [],
        "added_by_kind": merged.added, "skipped_by_kind": merged.skipped, "notes": merged.notes,
    }  # fmt: skip
    for line in merged.notes:
        note(line)
    kinds = ", ".join(f"{number} {kind}" for kind, number in merged.added.items())
    say(answer, json, f"{kinds or 'nothing'} added; {there} were there already")


def import_file(
    file: Annotated[Path, typer.Argument(help="A file of claims that were checked elsewhere.")],
    form: Annotated[
        str,
        typer.Option(
            "--format", help="claims-jsonl, claims-csv, xlsx, claimreview, record or bundle; by the file's name."
        ),
    ] = "",
    columns: Annotated[
        list[str] | None,
        typer.Option("--map", help="FIELD=COLUMN: the column of a table that holds a field; may repeat."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be taken in.")] = False,
    json: Json = False,
) -> None:
    """Take in claims that others checked; doing it again skips what is there."""
    from factdesk.workspace.importing import Imported, import_claims

    if form in ("bundle", "record") or (not form and file.suffix.lower() == ".zip"):
        if dry_run or columns:
            raise BadInput(
                "Columns and a dry run are for tables of claims: a record comes in whole, and can be undone."
            )
        with opened() as workspace, shown_progress("importing") as progress:
            _say_merged(workspace.exchange.take_in_record(file, progress), json)
        return
    done, named = Imported(), _columns(columns or [])
    with opened() as workspace, shown_progress("importing") as progress:
        for done in import_claims(workspace, file, form, columns=named, dry_run=dry_run):
            progress.step(int(done.done * 1000), 1000, f"{done.added + done.updated + done.skipped:,} claims")
    _say_imported(done, json, dry_run=dry_run)


def _say_imported(done: "Imported", json: bool, *, dry_run: bool) -> None:
    answer = {
        "added": done.added, "updated": done.updated, "skipped": done.skipped,
        "errors": [{"line": number, "why": why} for number, why in done.errors], "dry_run": dry_run,
        "unused_columns": list(done.unused), "unknown_kinds": sorted(done.kinds),
        "first": [asdict(claim) for claim in done.first],
    }  # fmt: skip
    for number, why in done.errors[:_SHOWN]:
        note(f"line {number}: {why}")
    if len(done.errors) > _SHOWN:
        note(f"… and {len(done.errors) - _SHOWN:,} more; --json lists them all")
    if done.unused:
        note(f"columns nobody reads: {', '.join(done.unused)} (name one with --map FIELD=COLUMN)")
    if done.kinds:
        note(f"kinds this desk does not have, left empty: {', '.join(sorted(done.kinds))}")
    counts = f"{done.added} added, {done.updated} updated, {done.skipped} skipped, {len(done.errors)} not taken"
    if not dry_run:
        say(answer, json, counts)
        return
    shown = [_shown(claim) for claim in done.first]
    say(answer, json, "\n".join([*shown, f"Nothing was changed. It would be: {counts}"]))


def _shown(claim: "ImportedClaim") -> str:
    return "\n".join(f"{name:>10}  {value}" for name, value in asdict(claim).items() if value) + "\n"


def _columns(pairs: list[str]) -> dict[str, str]:
    named = {}
    for pair in pairs:
        name, equals, column = pair.partition("=")
        if not (name.strip() and equals and column.strip()):
            raise BadInput(f"“{pair}” names no column: write it as claimant=Speaker.")
        named[name.strip()] = column.strip()
    return named


def _numbers(text: str) -> list[int]:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not all(part.isdigit() for part in parts):
        raise BadInput(f"“{text}” is no list of claim numbers: write them as 3,7,12.")
    return [int(part) for part in parts]
