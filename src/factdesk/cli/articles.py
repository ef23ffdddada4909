"""The commands on articles: ``add``, ``articles``, ``revise``, ``split`` and ``propose``."""

import json as json_module
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factdesk.cli.output import Json, Later, counted, note, opened, say, stdin_bytes
from factdesk.domain.article import Article, ArticleDetails
from factdesk.domain.draft import span_json, split_json

if TYPE_CHECKING:
    from factdesk.workspace.articles import ArticleAdded

Text = Annotated[str | None, typer.Option()]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("add")(add)
    app.command("articles")(list_articles)
    app.command("split")(split)
    app.command("propose")(propose)
    app.command("revise")(revise)


def add(
    source: Annotated[
        str, typer.Argument(metavar="FILE|URL|-", help="A file, a web address, or - for standard input.")
    ],
    title: Text = None,
    outlet: Text = None,
    author: Text = None,
    url: Text = None,
    published: Annotated[str | None, typer.Option(help="Day of publication, ISO 8601 (2023-10-15).")] = None,
    language: Annotated[str | None, typer.Option(help="Language code such as en or ar.")] = None,
    later: Later = False,
    json: Json = False,
) -> None:
    """Take in an article; its text is kept once and never changes."""
    details = ArticleDetails(title, outlet, author, url, published, language)
    with opened() as workspace:
        if source == "-":
            added = workspace.articles.add_bytes(stdin_bytes(), "standard input.txt", details)
        elif is_address(source):
            added = workspace.articles.add_page(source, details, later=later)
        else:
            added = workspace.articles.add_file(Path(source), details)
    for warning in added.warnings:
        note(warning)
    say(added_json(added), json, lambda: _added_text(added))


def list_articles(json: Json = False) -> None:
    """List the articles, newest first."""
    with opened() as workspace:
        found = workspace.articles.list()
    say(
        [article_json(a) for a in found], json, lambda: "\n".join(_article_line(a) for a in found) or "No articles yet."
    )


def split(
    files: Annotated[list[str], typer.Argument(metavar="FILE…|-", help="Files, or - for standard input.")],
    published: Annotated[str | None, typer.Option(help="Day of publication, for relative times.")] = None,
    outlet: Annotated[str, typer.Option(help="The outlet, the last voice of every chain.")] = "",
    json: Json = False,
) -> None:
    """Propose claims and store nothing: one JSON object a line per input."""
    del json  # the answer is JSON anyway
    from factdesk.workspace.proposals import split_bytes, split_file

    for name in files:
        if name == "-":
            result, text = split_bytes(stdin_bytes(), "standard input.txt", published=published, outlet=outlet)
        else:
            result, text = split_file(Path(name), published=published, outlet=outlet)
        sys.stdout.write(json_module.dumps(split_json(result, text, name), ensure_ascii=False) + "\n")
    sys.stdout.flush()


def propose(
    article: int,
    accept: Annotated[float | None, typer.Option(min=0.0, max=1.0, help="Accept those at least this sure.")] = None,
    json: Json = False,
) -> None:
    """Store the proposals of an article."""
    with opened() as workspace:
        proposed = workspace.proposals.propose(article)
        accepted = [] if accept is None else workspace.proposals.accept_above(article, accept)
        seen = workspace.search.reappearing(article)
    answer = {"proposed": len(proposed), "accepted": accepted, "seen_before": [asdict(one) for one in seen]}
    lines = [f"{len(proposed)} proposed, {len(accepted)} accepted"]
    lines += [f"  claim {one.claim} was seen before: claim {one.past}, {one.rating}: {one.words}" for one in seen]
    say(answer, json, "\n".join(lines))


def revise(
    article: int,
    file: Annotated[Path, typer.Argument(help="The corrected text.")],
    json: Json = False,
) -> None:
    """Take in a corrected text of an article; claims whose words still stand go over to it."""
    with opened() as workspace:
        done = workspace.revisions.add_file(article, file)
    waiting = [
        {"claim": one.claim.id, "quote": one.claim.quote, "near": span_json(one.near) if one.near else None}
        for one in done.waiting
    ]
    answer = {**article_json(done.article), "carried": list(done.carried), "waiting": waiting}
    lines = [
        f"Article {done.article.id} is revision {done.article.revision}; "
        f"{counted(len(done.carried), 'claim')} went over."
    ]
    lines += [f"  claim {item['claim']} waits, its words were changed: {item['quote']}" for item in waiting]
    say(answer, json, "\n".join(lines))


def is_address(source: str) -> bool:
    """Whether a source is a web address rather than a file."""
    return source.lower().startswith(("http://", "https://"))


def article_json(article: Article) -> dict[str, Any]:
    """Return an article as an object with every field."""
    fields = {name: getattr(article, name) for name in Article.__slots__ if name != "id"}
    return {"article": article.id, **fields}


def added_json(added: "ArticleAdded") -> dict[str, Any]:
    """Return what ``add`` answers."""
    return {
        **article_json(added.article),
        "junk": [{**span_json(j.span), "why": j.why} for j in added.junk if j.active],
        "duplicate_of": added.duplicate_of,
        "similar_to": [{"article": number, "similarity": alike} for number, alike in added.similar],
        "warnings": list(added.warnings),
    }


def _added_text(added: "ArticleAdded") -> str:
    article = added.article
    if added.duplicate_of is not None:
        return f"This text is article {added.duplicate_of} already (“{article.title}”); nothing was added."
    lines = [f"Article {article.id}: {article.title} ({article.length:,} characters, {article.language})"]
    lines += [f"  looks like article {number} ({alike:.0%})" for number, alike in added.similar]
    return "\n".join([*lines, f"  next: factdesk propose {article.id}"])


def _article_line(article: Article) -> str:
    about = ", ".join(part for part in (article.outlet, article.published) if part)
    state = f"{counted(article.claims, 'claim')}, {article.rated} rated, {article.proposals} proposed"
    return f"{article.id:>4}  {article.title}  [{about}]  {state}"
