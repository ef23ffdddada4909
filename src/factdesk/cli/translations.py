"""The commands on translations of passages: ``translation add|list|edit|remove``."""

from typing import Annotated, Any

import typer

from factdesk.cli.output import Json, opened, say, stdin_bytes
from factdesk.domain.draft import span_json
from factdesk.domain.errors import BadInput
from factdesk.domain.span import Span
from factdesk.domain.translation import Translation

translation_app = typer.Typer(
    no_args_is_help=True, help="Keep your translations of passages beside the original.", rich_markup_mode=None
)
OfArticle = Annotated[int | None, typer.Option("--article", metavar="N", help="The article it is of.")]
OfEvidence = Annotated[int | None, typer.Option("--evidence", metavar="N", help="The piece of evidence it is of.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.add_typer(translation_app, name="translation")


@translation_app.command("add")
def add(
    text: Annotated[str, typer.Argument(metavar="TEXT|-", help="The translation, or - for standard input.")],
    language: Annotated[str, typer.Option(help="Language code of the translation, such as en or ar.")],
    article: OfArticle = None,
    evidence: OfEvidence = None,
    quote: Annotated[str, typer.Option(help="The passage, by its words.")] = "",
    span: Annotated[
        tuple[int, int] | None, typer.Option(metavar="START END", help="The passage, by characters of the original.")
    ] = None,
    note: Annotated[str, typer.Option(help="Such as a word that can be read in two ways.")] = "",
    by: Annotated[str, typer.Option(help="Who translated; you, when left out.")] = "",
    json: Json = False,
) -> None:
    """Keep a translation of a passage beside the original; nothing is translated by a machine."""
    said = stdin_bytes().decode("utf-8", "replace") if text == "-" else text
    with opened() as workspace:
        if article is not None:
            original = workspace.articles.text(article)
        else:
            original = workspace.evidence.text(evidence) if evidence is not None else ""
        made = workspace.translations.add(
            said, span=_passage(original, quote, span), language=language, article=article, evidence=evidence,
            note=note, by=by,
        )  # fmt: skip
    say(_json(made), json, f"Translation {made.id} ({made.language}): {made.text}")


@translation_app.command("list")
def list_translations(article: OfArticle = None, evidence: OfEvidence = None, json: Json = False) -> None:
    """List translations: those of an article, of a piece of evidence, or all."""
    with opened() as workspace:
        found = workspace.translations.of(
            articles=None if article is None else [article], evidence=None if evidence is None else [evidence]
        )
    say([_json(one) for one in found], json, "\n".join(map(_line, found)) or "No translations yet.")


@translation_app.command("edit")
def edit(
    translation: int,
    text: Annotated[str | None, typer.Option(help="The new words.")] = None,
    language: Annotated[str | None, typer.Option(help="Language code of the translation.")] = None,
    note: Annotated[str | None, typer.Option(help="Such as a word that can be read in two ways.")] = None,
    json: Json = False,
) -> None:
    """Change a translation; what is not named stays as it is."""
    with opened() as workspace:
        changed = workspace.translations.edit(translation, text=text, language=language, note=note)
    say(_json(changed), json, f"Translation {changed.id} ({changed.language}): {changed.text}")


@translation_app.command("remove")
def remove(translation: int, json: Json = False) -> None:
    """Remove a translation; the original is untouched, and undo brings it back."""
    with opened() as workspace:
        workspace.translations.remove(translation)
    say({"removed": translation}, json, f"Translation {translation} removed.")


def _passage(original: str, quote: str, span: tuple[int, int] | None) -> Span:
    if span is not None:
        if not 0 <= span[0] <= span[1]:
            raise BadInput(f"{span[0]} to {span[1]} is no stretch of text: the start comes first.")
        return Span(*span)
    at = original.find(quote) if quote else -1
    if at < 0:
        raise BadInput("The passage is not in the original: give --quote with its exact words, or --span START END.")
    return Span(at, at + len(quote))


def _json(one: Translation) -> dict[str, Any]:
    return {
        "translation": one.id, "article": one.article, "evidence": one.evidence, **span_json(one.span),
        "language": one.language, "text": one.text, "note": one.note, "by": one.by, "at": one.at,
    }  # fmt: skip


def _line(one: Translation) -> str:
    original = f"article {one.article}" if one.article is not None else f"evidence {one.evidence}"
    return f"{one.id:>4}  {original}, {one.span.start} to {one.span.end} ({one.language}, {one.by}): {one.text}"
