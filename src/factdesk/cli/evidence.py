"""The commands on evidence: ``evidence add|link|list|archive|remove``."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factdesk.cli.articles import is_address
from factdesk.cli.output import Json, Later, note, opened, say, shown_progress
from factdesk.domain.draft import optional_span_json
from factdesk.domain.errors import BadInput
from factdesk.domain.evidence import Evidence, EvidenceLink
from factdesk.domain.span import Span
from factdesk.domain.timecode import stretch, stretch_of

if TYPE_CHECKING:
    from factdesk.workspace.alike import Alike

ALIKE = {"file": "The same file", "photo": "The same photo again", "text": "Much the same text"}
"""How evidence is found again, in words."""
evidence_app = typer.Typer(no_args_is_help=True, help="Add, link, list or remove evidence.", rich_markup_mode=None)


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.add_typer(evidence_app, name="evidence")


@evidence_app.command("add")
def add(
    source: Annotated[str, typer.Argument(metavar="FILE|URL")],
    title: Annotated[str, typer.Option(help="A name for it.")] = "",
    by: Annotated[str, typer.Option("--source", help="Who published it.")] = "",
    origin: Annotated[str, typer.Option(help="Where it comes from in the end; repeats of one origin count once.")] = "",
    as_is: Annotated[bool, typer.Option("--as-is", help="Keep a login page, or one that bars the way, too.")] = False,
    later: Later = False,
    json: Json = False,
) -> None:
    """Keep a file or a web page as evidence, with its hash."""
    with opened() as workspace:
        if is_address(source):
            piece = workspace.evidence.add_page(source, title=title, source=by, origin=origin, as_is=as_is, later=later)
        else:
            piece = workspace.evidence.add_file(Path(source), title=title, source=by, origin=origin)
        again = workspace.evidence.alike(piece.id)
    for one in again:
        note(f"{ALIKE[one.how]}: evidence {one.evidence}, {one.title} ({one.likeness:.0%})")
    for warning in piece.capture.get("warnings", ()):
        note(str(warning))
    answer = {**evidence_json(piece), "alike": [alike_json(one) for one in again]}
    say(answer, json, f"Evidence {piece.id}: {piece.title} ({piece.sha256[:12]}…)")


@evidence_app.command("link")
def link(
    evidence: int,
    claim: int,
    stance: Annotated[str, typer.Option(help="supports, contradicts or context.")],
    quote: Annotated[str, typer.Option(help="The passage, by its words.")] = "",
    span: Annotated[
        tuple[int, int] | None, typer.Option(metavar="START END", help="The passage, by characters of the evidence.")
    ] = None,
    page: Annotated[int | None, typer.Option(help="The page it stands on, from 1.")] = None,
    region: Annotated[
        tuple[float, float, float, float] | None,
        typer.Option(metavar="LEFT TOP WIDTH HEIGHT", help="The part of the picture or page, in shares from 0 to 1."),
    ] = None,
    time: Annotated[str, typer.Option(help="Where in the recording, such as 1:05 or 1:05-1:20.")] = "",
    note: Annotated[str, typer.Option(help="Why it matters.")] = "",
    json: Json = False,
) -> None:
    """Say how a passage of evidence bears on a claim."""
    if span is not None and not 0 <= span[0] < span[1]:
        raise BadInput(f"From {span[0]} to {span[1]} is no stretch of text: START must be before END.")
    start, end = stretch_of(time) if time else (None, None)
    with opened() as workspace:
        made = workspace.evidence.link(
            evidence,
            claim,
            stance,
            span=Span(*span) if span else None,
            quote=quote,
            page=page,
            note=note,
            region=region,
            from_seconds=start,
            to_seconds=end,
        )
    say(
        link_json(made),
        json,
        f"Evidence {evidence} {stance} claim {claim}{place_in(made)}" + (f": “{made.quote}”" if made.quote else ""),
    )


@evidence_app.command("list")
def list_evidence(
    claim: Annotated[int | None, typer.Option(help="Only what is linked to this claim.")] = None, json: Json = False
) -> None:
    """List evidence, newest first."""
    with opened() as workspace:
        if claim is not None:
            workspace.claims.get(claim)
            pairs = workspace.evidence.of_claim(claim)
            answer = [{**evidence_json(piece), "link": link_json(link)} for piece, link in pairs]
            lines = [f"{piece.id:>4}  {link.stance}  {piece.title}{place_in(link)}" for piece, link in pairs]
        else:
            found = workspace.evidence.list()
            answer = [evidence_json(piece) for piece in found]
            lines = [f"{piece.id:>4}  {piece.title}  [{piece.source}]  {piece.links} links" for piece in found]
    say(answer, json, "\n".join(lines) or "No evidence.")


@evidence_app.command("archive")
def archive(
    evidence: int,
    save: Annotated[bool, typer.Option(help="Have the archive make a new copy; may take minutes.")] = False,
    json: Json = False,
) -> None:
    """Look for a copy of a captured page in a public archive and keep its address; exit 1 if there is none.

    The archive learns that somebody looks at the page.
    """
    with opened() as workspace, shown_progress("asking the archive") as progress:
        copy = workspace.viewing.archived(evidence, save=save, progress=progress)
    answer = {"evidence": evidence, "archive_url": copy.url if copy else None, "at": copy.at if copy else None}
    say(answer, json, f"{copy.url} ({copy.at})" if copy else "The archive has no copy: --save has it make one.")
    if copy is None:
        raise typer.Exit(1)


@evidence_app.command("remove")
def remove(
    evidence: int,
    reason: Annotated[str, typer.Option(help="Why; its files and its history stay.")] = "",
    json: Json = False,
) -> None:
    """Take evidence out of sight, with the reason."""
    with opened() as workspace:
        workspace.evidence.remove(evidence, reason)
    say({"evidence": evidence, "reason": reason}, json, f"Evidence {evidence} removed; “factdesk undo” brings it back.")


@evidence_app.command("alike")
def alike(evidence: int, json: Json = False) -> None:
    """List evidence like one: the same file, the same photo (scaled or mirrored too), much the same text."""
    with opened() as workspace:
        found = workspace.evidence.alike(evidence)
    lines = [f"{one.evidence:>4}  {ALIKE[one.how]} ({one.likeness:.0%})  {one.title}" for one in found]
    say([alike_json(one) for one in found], json, "\n".join(lines) or "No other evidence is like it.")


def alike_json(one: "Alike") -> dict[str, Any]:
    """Return a piece of evidence found again as an object."""
    return {"evidence": one.evidence, "title": one.title, "how": one.how, "likeness": one.likeness}


def evidence_json(piece: Evidence) -> dict[str, Any]:
    """Return a piece of evidence as an object with every field."""
    fields = {name: getattr(piece, name) for name in Evidence.__slots__ if name not in ("id", "files")}
    files = [
        {"name": f.name, "sha256": f.sha256, "size": f.size, "media_type": f.media_type, "role": f.role}
        for f in piece.files
    ]
    return {"evidence": piece.id, **fields, "files": files}


def place_in(link: EvidenceLink) -> str:
    """Return where in the evidence a link points besides its words: page, region, time; empty for nowhere."""
    said = [f"page {link.page}"] if link.page is not None else []
    if link.region is not None:
        said.append("region " + " ".join(f"{share * 100:.0f} %" for share in link.region))
    if link.from_seconds is not None:
        said.append(f"at {stretch(link.from_seconds, link.to_seconds)}")
    return f" ({', '.join(said)})" if said else ""


def link_json(link: EvidenceLink) -> dict[str, Any]:
    """Return a link as an object; ``start`` and ``end`` are the passage in the evidence's text."""
    fields = {name: getattr(link, name) for name in EvidenceLink.__slots__ if name not in ("id", "span")}
    return {"link": link.id, **fields, **optional_span_json(link.span)}
