"""The commands ``figures`` and ``figure set``: every number of an article or incident, and what they come to."""

from pathlib import Path
from typing import Annotated, Any

import typer

from factdesk.cli.output import Json, opened, say
from factdesk.domain.draft import optional_span_json, quantity_json
from factdesk.domain.errors import BadInput
from factdesk.domain.figures import Figure, FiguresTable, Topic, TopicRange
from factdesk.domain.mention import MEASURES
from factdesk.domain.reconcile import Range

figure_app = typer.Typer(no_args_is_help=True, help="Decide on the figures of a table.", rich_markup_mode=None)
Article = Annotated[int | None, typer.Option(help="The numbers of this article.")]
Incident = Annotated[int | None, typer.Option(help="The numbers of this incident, from all its articles.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("figures")(figures)
    app.command("chart")(chart)
    app.add_typer(figure_app, name="figure")


def figures(
    article: Article = None,
    incident: Incident = None,
    coding: Annotated[str, typer.Option(help="How vague words are read: literal, acled, or a table of the desk.")] = "",
    json: Json = False,
) -> None:
    """Show every number with who gives it, how the numbers stand to one another, and what they come to."""
    if (article is None) == (incident is None):
        raise BadInput("Name what the figures are about: --article N or --incident N.")
    from factdesk.settings import load_settings

    with opened() as workspace:
        area, coding = workspace.figures, coding or load_settings().coding
        if article is not None:
            table = area.of_article(article, coding=coding)
        else:
            table = area.of_incident(incident or 0, coding=coding)
    say(table_json(table), json, lambda: table_text(table))


@figure_app.command("set")
def set_figure(
    measure: Annotated[str, typer.Argument(help="What is counted: killed, injured, displaced, strikes …")],
    rule: Annotated[str, typer.Argument(help="min_max, majority, best_graded or by_hand.")],
    article: Article = None,
    incident: Incident = None,
    low: Annotated[int | None, typer.Option(help="By hand: the lower end.")] = None,
    high: Annotated[int | None, typer.Option(help="By hand: the upper end.")] = None,
    reason: Annotated[str, typer.Option(help="Why; a range set by hand is refused without it.")] = "",
    group: Annotated[str, typer.Option(help="By hand: for this group only, such as children.")] = "",
    unit: Annotated[str, typer.Option(help="The unit, for measures that have several.")] = "",
    estimated: Annotated[bool, typer.Option("--estimated", help="For the estimates on this measure.")] = False,
    json: Json = False,
) -> None:
    """Decide how the numbers on one measure are reconciled; earlier decisions are kept."""
    if measure not in MEASURES:
        raise BadInput(f"A measure is one of: {', '.join(MEASURES)}.")
    with opened() as workspace:
        area = workspace.figures
        area.decide(
            Topic(measure, unit.casefold(), estimated), rule, article=article, incident=incident, low=low, high=high,
            reason=reason, group=group,
        )  # fmt: skip
        table = area.of_article(article) if article is not None else area.of_incident(incident or 0)
    say(table_json(table), json, lambda: table_text(table))


@figure_app.command("say")
def say_more(
    claim: int,
    index: Annotated[int, typer.Argument(help="Which number of the claim, from 0.")] = 0,
    best: Annotated[int | None, typer.Option(help="The number held for best.")] = None,
    as_of: Annotated[str | None, typer.Option(help="The day the count stood at, ISO 8601.")] = None,
    basis: Annotated[str | None, typer.Option(help="documented or estimated.")] = None,
    part_of: Annotated[int | None, typer.Option(help="The claim that gives the total; 0 for none.")] = None,
    json: Json = False,
) -> None:
    """Say more of a claim's number than its words do; its words and its range stay."""
    with opened() as workspace:
        changed = workspace.figures.describe(claim, index, best=best, as_of=as_of, basis=basis, part_of=part_of)
    answer = quantity_json(changed.quantities[index])
    say(answer, json, f"Claim {claim}: “{answer['verbatim']}” {range_text(answer['low'], answer['high'])}")


def chart(
    kind: Annotated[str, typer.Argument(help="ranges, growth, timeline, map or ratings.")],
    out: Annotated[Path, typer.Option(help="The .svg or .png to write.")],
    article: Article = None,
    incident: Incident = None,
    measure: Annotated[str, typer.Option(help="For ranges and growth: killed, injured …")] = "",
    language: Annotated[str, typer.Option(help="en or ar: of title and labels.")] = "en",
    theme: Annotated[str, typer.Option(help="light, dark or contrast.")] = "light",
    json: Json = False,
) -> None:
    """Draw the figures, claims or places of an article or incident."""
    with opened() as workspace:
        written = workspace.figures.write_chart(
            out, kind, article=article, incident=incident, measure=measure, language=language, theme=theme
        )
    say({"file": str(out), "sha256": written}, json, f"{out}: {kind}")


def table_json(table: FiguresTable) -> dict[str, Any]:
    """Return the table as an object: ``rows`` with one figure each, ``measures`` with the range of each topic."""
    return {
        "article": table.article, "incident": table.incident,
        "rows": [figure_json(row, table) for row in table.rows],
        "measures": [topic_json(topic) for topic in table.topics],
    }  # fmt: skip


def figure_json(row: Figure, table: FiguresTable) -> dict[str, Any]:
    """Return one figure with its words, its voice and its flags."""
    others = {flag.other: table.row(flag.other) for flag in row.flags}
    total = row.part_of
    return {
        "claim": row.claim, "article": row.article, "measure": row.measure, "group": row.group, "unit": row.unit,
        "low": row.low, "best": row.best, "high": row.high, "verbatim": row.verbatim, "hedge": row.hedge,
        **optional_span_json(row.span), "claimant": row.claimant, "reported_by": row.reported_by,
        "origin": row.origin, "reliability": row.reliability, "since": row.since, "as_of": row.as_of,
        "basis": row.basis, "evidence": row.evidence, "rating": row.rating, "credible": row.credible,
        "why_not": row.why_not, "part_of": total[0] if total else None, "flags": list(row.flag_words),
        "flagged": [
            {"flag": flag.word, "claim": flag.other[0],
             "verbatim": other.verbatim if (other := others[flag.other]) else ""}
            for flag in row.flags
        ],
    }  # fmt: skip


def topic_json(topic: TopicRange) -> dict[str, Any]:
    """Return the range of one topic with the rule it was made by."""
    return {
        "measure": topic.topic.measure, "unit": topic.topic.unit, "estimated": topic.topic.estimated,
        "group": topic.group, **range_json(topic.range), "rule": topic.rule, "reason": topic.reason,
        "flags": list(topic.flags), "notes": list(topic.notes), "figures": len(topic.figures),
        "groups": {group: range_json(found) for group, found in topic.groups.items()},
    }  # fmt: skip


def range_json(found: Range) -> dict[str, Any]:
    """Return a range as an object."""
    return {
        "low": found.low, "high": found.high, "open_below": found.open_below, "open_above": found.open_above,
        "origins": found.origins,
    }  # fmt: skip


def range_text(low: int | None, high: int | None, *, open_above: bool = False) -> str:
    """Return a range as a person writes it: "9", "45–49", "at least 5", "50–60 or more"."""
    if low is None and high is None:
        return "–"
    if high is None:
        return f"at least {low:,}"
    if low is None:
        return f"at most {high:,}"
    return (f"{low:,}" if low == high else f"{low:,}–{high:,}") + (" or more" if open_above else "")


def table_text(table: FiguresTable) -> str:
    """Return the table as plain text, the measures that count people and strikes first, each with its figures below."""
    if not table.rows:
        return "No numbers."
    return "\n".join(line for topic in table.topics for line in _topic_lines(table, topic))


def _topic_lines(table: FiguresTable, topic: TopicRange) -> list[str]:
    found = topic.range
    name = topic.topic.measure.replace("_", " ") + (f" ({topic.topic.unit})" if topic.topic.unit else "")
    if topic.topic.estimated:
        name += ", estimated"
    remarks = ", ".join(word.replace("_", " ") for word in (*topic.flags, *topic.notes))
    head = f"{name}: {range_text(found.low, found.high, open_above=found.open_above)}"
    lines = [f"{head}  [{remarks}]" if remarks else head]
    for key in topic.figures:
        row = table.row(key)
        if row is None:
            continue
        flags = "; ".join(_flag_text(table, row))
        said = f"{row.claimant or 'nobody named'}" + (
            f", reported by {row.reported_by}" if row.reported_by and row.reported_by != row.claimant else ""
        )
        lines.append(
            f"  {range_text(row.low, row.high):>16}  {row.group or row.unit:<12} “{row.verbatim}”  {said}"
            f"  claim {row.claim}" + (f"  ({row.as_of})" if row.as_of else "") + (f"  {flags}" if flags else "")
        )
    return lines


def _flag_text(table: FiguresTable, row: Figure) -> list[str]:
    said = []
    for flag in row.flags:
        other = table.row(flag.other)
        said.append(f"{flag.word.replace('_', ' ')} “{other.verbatim}” (claim {other.claim})" if other else flag.word)
    return said
