"""The commands that find: ``search`` and ``match``."""

import json as json_module
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factdesk.cli.output import Json, note, opened, say, shown_progress
from factdesk.domain.claim import Claim
from factdesk.domain.draft import span_json
from factdesk.domain.errors import BadInput
from factdesk.domain.search import TYPES, PastClaim, SearchHit, SearchResult

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

_TYPES = {**{kind: kind for kind in TYPES}, "claims": "claim", "articles": "article"}
Ranked = list[tuple[int, float]]
Matched = tuple[int | None, str, list[PastClaim]]
Queries = Annotated[Path | None, typer.Option(help="A .jsonl of queries: id and text a line.")]
Run = Annotated[Path | None, typer.Option(help="Where to write the ranked run, in TREC's format.")]
Kinds = Annotated[list[str] | None, typer.Option(help="Only claims of this kind; may repeat.")]
Ratings = Annotated[list[str] | None, typer.Option(help="Only claims rated so; “unrated” too.")]
Claimants = Annotated[list[str] | None, typer.Option(help="Only claims of this claimant.")]
Places = Annotated[list[str] | None, typer.Option(help="Only claims on this place.")]
Since = Annotated[str, typer.Option(help="From this ISO date on.")]
Until = Annotated[str, typer.Option(help="Up to this ISO date.")]
Within = Annotated[list[str] | None, typer.Option("--in", help="claims, articles or evidence.")]
ExactSpelling = Annotated[bool, typer.Option(help="No other spellings of names.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("search")(search)
    app.command("match")(match)


def search(
    query: Annotated[str, typer.Argument(help="What to look for; see docs/search.md for the query language.")] = "",
    kind: Kinds = None,
    rating: Ratings = None,
    claimant: Claimants = None,
    place: Places = None,
    since: Since = "",
    until: Until = "",
    within: Within = None,
    exact_spelling: ExactSpelling = False,
    newest_first: Annotated[bool, typer.Option(help="In the order of dates, not of how well they answer.")] = False,
    limit: Annotated[int, typer.Option(min=1)] = 20,
    offset: Annotated[int, typer.Option(min=0)] = 0,
    queries: Queries = None,
    run: Run = None,
    json: Json = False,
) -> None:
    """Search claims, articles and evidence; exit 1 if nothing is found."""
    types = searched_types(within or TYPES)
    if queries is not None:
        with opened() as workspace:
            count = write_run(workspace, queries, run, lambda text: _ranked(workspace, text, limit))
        say({"queries": count, "run": str(run)}, json, f"{count} queries answered in {run}")
        return
    with opened() as workspace:
        result = workspace.search.find(
            query, types=types, kinds=kind or (), ratings=rating or (), claimants=claimant or (), places=place or (),
            since=since, until=until, exact_spelling=exact_spelling, newest_first=newest_first,
            limit=limit, offset=offset,
        )  # fmt: skip
    say(result_json(result), json, lambda: result_text(result))
    if not result.total:
        if not json:
            note("Nothing found." + (f" Did you mean “{result.did_you_mean}”?" if result.did_you_mean else ""))
        raise typer.Exit(1)


def match(
    text: Annotated[str, typer.Argument(help="A claim, a sentence, a post.")] = "",
    article: Annotated[int | None, typer.Option(help="Every claim and proposal of this article.")] = None,
    claim: Annotated[int | None, typer.Option(help="This claim of the desk.")] = None,
    limit: Annotated[int, typer.Option(min=1)] = 20,
    queries: Queries = None,
    run: Run = None,
    json: Json = False,
) -> None:
    """Find past claims like this one, each with the reasons; exit 1 if there is none."""
    if sum((bool(text), article is not None, claim is not None, queries is not None)) != 1:
        raise BadInput("Say what to match: TEXT, --claim N, --article N or --queries FILE.jsonl.")
    with opened() as workspace:
        if queries is not None:
            count = write_run(workspace, queries, run, lambda words: _past(workspace, words, limit))
            say({"queries": count, "run": str(run)}, json, f"{count} queries answered in {run}")
            return
        if article is not None:
            workspace.articles.get(article)
            asked = workspace.claims.of_article(article)
            groups: list[Matched] = [
                (one.id, one.statement, workspace.search.match(claim=one.id, limit=limit)) for one in asked
            ]
        else:
            groups = [(claim, text, workspace.search.match(text, claim=claim, limit=limit))]
        known = {c.id: c for c in workspace.claims.rows([p.claim for _, _, past in groups for p in past])}
    matches = [{"claim": number, "text": words, "matches": _past_json(past, known)} for number, words, past in groups]
    answer = matches if article is not None else matches[0]["matches"]
    lines = [f"{words or f'claim {number}'}\n{_past_text(past, known)}" for number, words, past in groups if past]
    say(answer, json, "\n".join(lines))
    if not any(past for _, _, past in groups):
        if not json:
            note("Nothing like this was checked before.")
        raise typer.Exit(1)


def _past(workspace: "Workspace", words: str, limit: int) -> Ranked:
    return [(past.claim, past.score) for past in workspace.search.match(words, limit=limit)]


def _past_json(past: Sequence[PastClaim], known: Mapping[int, Claim]) -> list[dict[str, Any]]:
    return [
        {
            "claim": one.claim, "score": round(one.score, 4), "reasons": list(one.reasons), "shared": list(one.shared),
            "sure": one.sure, "statement": known[one.claim].statement, "rating": known[one.claim].rating,
            "external": known[one.claim].external,
        }
        for one in past
    ]  # fmt: skip


def _past_text(past: Sequence[PastClaim], known: Mapping[int, Claim]) -> str:
    lines = []
    for one in past:
        claim = known[one.claim]
        lines.append(f"  {one.score:5.2f}  claim {claim.id}  [{claim.rating or 'unrated'}]  {claim.statement}")
        lines.append(f"         {', '.join(one.reasons)}")
    return "\n".join(lines)


def write_run(workspace: "Workspace", queries: Path, run: Path | None, ranked: Callable[[str], Ranked]) -> int:
    """Answer each query of a file and write the run (``qid Q0 docid rank score factdesk``); return how many there were.

    A document is called by the id it was imported with if it has one, else by its number.

    Raises:
        BadInput: a file is missing, or a line is no query.
    """
    if run is None:
        raise BadInput("Say where the run goes: --run OUT.trec")
    if not run.parent.is_dir():
        raise BadInput(f"There is no folder {run.parent}: make it or choose another.")
    asked = list(_queries(queries))
    lines = []
    with shown_progress("answering") as progress:
        for name, text in progress.each(asked, len(asked), "queries"):
            found = ranked(text)
            names = {
                claim.id: claim.external or str(claim.id) for claim in workspace.claims.rows([n for n, _ in found])
            }
            lines += [
                f"{name} Q0 {names[number].replace(' ', '_')} {rank} {score:.6f} factdesk\n"
                for rank, (number, score) in enumerate(found, 1)
            ]
    run.write_text("".join(lines), encoding="utf-8")
    return len(asked)


def result_json(result: SearchResult) -> dict[str, Any]:
    """Return what ``search`` answers; marks of a snippet are offsets into it."""
    return {
        "total": result.total, "took_ms": result.took_ms, "facets": result.facets,
        "did_you_mean": result.did_you_mean or None,
        "hint": result.hint,
        "hits": [_hit_json(hit) for hit in result.hits],
    }  # fmt: skip


def _hit_json(hit: SearchHit) -> dict[str, Any]:
    return {
        "type": hit.type, "id": hit.id, "score": round(hit.score, 4), "title": hit.title, "snippet": hit.snippet.text,
        "marks": [span_json(mark) for mark in hit.snippet.marks], "matched": list(hit.matched),
    }  # fmt: skip


def result_text(result: SearchResult) -> str:
    """Return what ``search`` says in a terminal."""
    lines = [f"{result.total} found in {result.took_ms} ms"] if result.total else []
    for hit in result.hits:
        text = " ".join(hit.snippet.text.split())
        spelt = f"  (spelt {', '.join(hit.matched)})" if hit.matched else ""
        lines.append(f"{hit.type} {hit.id}  {hit.title}{spelt}\n    {text}")
    return "\n".join(lines)


def _ranked(workspace: "Workspace", text: str, limit: int) -> Ranked:
    found = workspace.search.find(text, types=("claim",), facets=False, limit=limit)
    return [(hit.id, hit.score) for hit in found.hits]


def _queries(path: Path) -> Iterator[tuple[str, str]]:
    if not path.is_file():
        raise BadInput(f"There is no file {path}: check its name and folder.")
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if line.strip():
            try:
                values = json_module.loads(line)
                yield str(values["id"]), str(values["text"])
            except (ValueError, KeyError, TypeError):
                raise BadInput(f"Line {number} of {path.name} is no query: it needs “id” and “text”.") from None


def searched_types(words: Sequence[str]) -> list[str]:
    """Return the types of thing that words such as “claims” name.

    Raises:
        BadInput: a word names none.
    """
    return [_type(word) for word in words]


def _type(word: str) -> str:
    if word not in _TYPES:
        raise BadInput(f"Search in claims, articles or evidence, not in “{word}”.")
    return _TYPES[word]
