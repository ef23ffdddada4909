"""The commands on claims: ``claims``, ``claim add|edit|remove|show`` and ``rate``."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from factdesk.cli.output import Json, opened, say
from factdesk.domain.claim import Assessment, Claim, ClaimEdit, ClaimFilter
from factdesk.domain.draft import chain_json, place_json, quantity_json, span_json, time_json
from factdesk.domain.errors import BadInput
from factdesk.domain.mention import ChainLink
from factdesk.domain.span import Span

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

claim_app = typer.Typer(no_args_is_help=True, help="Add, change, remove or show one claim.", rich_markup_mode=None)
Kind = Annotated[str | None, typer.Option(help="A kind of claim, such as casualty_count.")]
Claimant = Annotated[
    list[str] | None, typer.Option(help="Who says it; several times for the chain, the claimant first.")
]
Statement = Annotated[str | None, typer.Option(help="The claim in words that stand alone.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("claims")(list_claims)
    app.command("rate")(rate)
    app.add_typer(claim_app, name="claim")


def list_claims(
    article: Annotated[int | None, typer.Option(help="Only of this article.")] = None,
    state: Annotated[
        list[str] | None, typer.Option(help="proposed, accepted or refused; several times for more.")
    ] = None,
    kind: Annotated[list[str] | None, typer.Option(help="A kind of claim; several times for more.")] = None,
    json: Json = False,
) -> None:
    """List claims with every field, those that were not refused unless a state is named."""
    states = tuple(state or ("proposed", "accepted"))
    if wrong := set(states) - {"proposed", "accepted", "refused"}:
        raise BadInput(f"A state is proposed, accepted or refused, not {', '.join(sorted(wrong))}.")
    with opened() as workspace:
        if article is not None:
            workspace.articles.get(article)
        wanted = ClaimFilter(article=article, states=states, kinds=tuple(kind or ()))
        found = workspace.claims.rows(workspace.claims.ids(wanted))
        kinds, ratings = workspace.scales.kinds, workspace.scales.ratings
    lines = []
    for claim in found:
        named = kinds.term(claim.kind)
        rated = ratings.term(claim.rating)
        state_word = rated.name() if rated else "unrated" if claim.state == "accepted" else claim.state
        lines.append(f"{claim.id:>4}  {named.name() if named else claim.kind}  [{state_word}]  {claim.statement}")
    say([claim_json(claim) for claim in found], json, "\n".join(lines) or "No claims.")


@claim_app.command("add")
def add(
    article: int,
    start: int,
    end: int,
    kind: Kind = None,
    claimant: Claimant = None,
    statement: Statement = None,
    json: Json = False,
) -> None:
    """Cut a claim out of an article: from character START up to, not including, END."""
    if not 0 <= start < end:
        raise BadInput(f"From {start} to {end} is no stretch of text: START must be before END.")
    with opened() as workspace:
        claim = workspace.claims.add(
            article, [Span(start, end)], kind=kind or "event_report", statement=statement or "",
            chain=_chain(workspace, article, claimant),
        )  # fmt: skip
    _say(claim, json)


@claim_app.command("edit")
def edit(
    claim: int,
    kind: Kind = None,
    claimant: Claimant = None,
    statement: Statement = None,
    note: Annotated[str | None, typer.Option(help="A note of the desk, never printed unasked.")] = None,
    start: Annotated[int | None, typer.Option(help="New first character.")] = None,
    end: Annotated[int | None, typer.Option(help="New end, exclusive.")] = None,
    json: Json = False,
) -> None:
    """Change a claim."""
    with opened() as workspace:
        before = workspace.claims.get(claim)
        spans = None
        if start is not None or end is not None:
            if not before.spans:
                raise BadInput(f"Claim {claim} has no article, so it has no start and end.")
            spans = _moved(before, start, end)
        chain = _chain(workspace, before.article, claimant) if claimant else None
        changed = workspace.claims.edit(
            claim, ClaimEdit(kind=kind, statement=statement, note=note, spans=spans, chain=chain)
        )
    _say(changed, json)


@claim_app.command("remove")
def remove(claim: int, json: Json = False) -> None:
    """Remove a claim; “factdesk undo” brings it back."""
    with opened() as workspace:
        gone = workspace.claims.get(claim)
        workspace.claims.remove(claim)
    say(claim_json(gone), json, f"Claim {claim} removed; “factdesk undo” brings it back.")


@claim_app.command("show")
def show(claim: int, json: Json = False) -> None:
    """Show a claim."""
    with opened() as workspace:
        found = workspace.claims.get(claim)
    _say(found, json)


def rate(
    claim: int,
    rating: Annotated[str, typer.Argument(help="A rating of the scale, such as mostly_true.")],
    reason: Annotated[str, typer.Option(help="What the evidence shows; a rating without a reason is refused.")] = "",
    by: Annotated[str, typer.Option(help="Who rates; the name in the settings otherwise.")] = "",
    scale: Annotated[str, typer.Option(help="The rating scale.")] = "verdict",
    json: Json = False,
) -> None:
    """Rate a claim, with the reason."""
    with opened() as workspace:
        given = workspace.claims.rate(claim, rating, reason, scale=scale, by=by)
    say(assessment_json(given), json, f"Claim {claim} rated {rating} by {given.by}: {given.reason}")


def claim_json(claim: Claim) -> dict[str, Any]:
    """Return a claim as an object with every field; ``start`` and ``end`` are those of its first stretch."""
    first = claim.spans[0] if claim.spans else None
    return {
        "id": claim.id, "article": claim.article, "number": claim.number, "state": claim.state, "kind": claim.kind,
        "start": first.start if first else None, "end": first.end if first else None,
        "spans": [span_json(span) for span in claim.spans], "quote": claim.quote, "statement": claim.statement,
        "claimant": claim.claimant, "chain": chain_json(claim.chain),
        "quantities": [quantity_json(q) for q in claim.quantities], "places": [place_json(p) for p in claim.places],
        "time": time_json(claim.time), "confidence": claim.confidence, "checkworthiness": claim.checkworthiness,
        "reasons": list(claim.reasons), "flags": list(claim.flags), "note": claim.note, "title": claim.title,
        "language": claim.language, "date": claim.date, "url": claim.url, "external": claim.external,
        "added_at": claim.added_at, "rating": claim.rating,
        "assessment": assessment_json(claim.assessment) if claim.assessment else None, "evidence": claim.evidence,
    }  # fmt: skip


def assessment_json(given: Assessment) -> dict[str, Any]:
    """Return an assessment as an object."""
    return {name: getattr(given, name) for name in Assessment.__slots__}


def _say(claim: Claim, json: bool) -> None:
    who = " ← ".join(link.name for link in claim.chain)
    say(
        claim_json(claim),
        json,
        f"Claim {claim.id} ({claim.kind}): {claim.statement}\n  said by: {who or 'nobody named'}",
    )


def _chain(workspace: "Workspace", article: int | None, claimants: list[str] | None) -> tuple[ChainLink, ...] | None:
    if not claimants:
        return None
    outlet = workspace.articles.get(article).outlet if article is not None else ""
    links = [ChainLink(name, outlet=name == outlet) for name in claimants]
    if outlet and outlet not in claimants:
        links.append(ChainLink(outlet, outlet=True))
    return tuple(links)


def _moved(claim: Claim, start: int | None, end: int | None) -> tuple[Span, ...]:
    first, last = claim.spans[0], claim.spans[-1]
    new_start = first.start if start is None else start
    new_end = last.end if end is None else end
    if not 0 <= new_start < new_end:
        raise BadInput(f"From {new_start} to {new_end} is no stretch of text.")
    if len(claim.spans) == 1:
        return (Span(new_start, new_end),)
    if new_start >= first.end or new_end <= last.start:
        raise BadInput("That would drop a stretch of the claim: cut it in two instead.")
    return (Span(new_start, first.end), *claim.spans[1:-1], Span(last.start, new_end))
