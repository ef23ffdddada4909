"""The charts of a report: those that have something to show, drawn from its own records.

Each comes with a caption and a description in words, since not everybody sees it. Names that the report takes out are
taken out of the charts too. A chart is never taller than a page: what does not fit is counted in the caption.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factdesk.domain.claim import Claim
from factdesk.domain.figures import FiguresTable, TopicRange
from factdesk.domain.same_incident import days_of
from factdesk.report.charts.claims import ratings_chart, timeline
from factdesk.report.charts.map import place_map
from factdesk.report.charts.ranges import growth_chart, range_chart
from factdesk.report.labels import Labels
from factdesk.report.model import Report
from factdesk.report.veil import Veil

_MOST_CLAIMS, _MOST_VOICES, _MOST_FIGURES = 36, 22, 22
"""How many rows of each chart fit a page of A4 or Letter at the width of its text."""
_MOST_TOPICS = 6


@dataclass(frozen=True, slots=True)
class Drawn:
    """One chart. ``name`` is its bookmark, ``caption`` stands at it, ``told`` is what it shows, in words."""

    name: str
    svg: str
    caption: str
    told: str


def claim_charts(report: Report, labels: Labels, veil: Veil) -> Iterator[Drawn]:
    """Yield how each claimant's claims were rated, when what is claimed happened, and where."""
    if not report.options.charts:
        return
    claims = [_veiled(section.claim, section.quote, veil) for section in report.sections]
    yield from _by_claimant(report, claims, labels)
    yield from _in_time(report, claims, labels)
    if report.places:
        points = [replace(point, label=veil.over(point.label)) for point in report.places]
        told = labels("chart.map_told", places=labels.list_of([point.label for point in points[:_MOST_CLAIMS]]))
        svg = place_map(points, report.towns, language=labels.language)
        yield Drawn("chart_map", svg, labels("chart.map"), told)


def figure_charts(report: Report, labels: Labels, veil: Veil) -> Iterator[Drawn]:
    """Yield, for each thing counted, who says how many, and how the count grew."""
    if report.table is None or not report.options.charts:
        return
    told_of = {section.claim.id for section in report.sections}
    rows = tuple(
        replace(row, claimant=veil.over(row.claimant), reported_by=veil.over(row.reported_by),
                verbatim=veil.over(row.verbatim))
        for row in report.table.rows
        if row.claim in told_of
    )  # fmt: skip
    table = replace(report.table, rows=rows)
    several = [topic for topic in table.topics if len(_drawable(table, topic)) > 1]
    for number, topic in enumerate(several[:_MOST_TOPICS], 1):
        yield from _of_topic(report, table, topic, number, labels)


def _by_claimant(report: Report, claims: Sequence[Claim], labels: Labels) -> Iterator[Drawn]:
    voices = Counter(claim.claimant for claim in claims)
    if len(voices) < 2 or not any(claim.assessment for claim in claims):
        return
    most = [voice for voice, _ in sorted(voices.items(), key=lambda item: (-item[1], item[0]))[:_MOST_VOICES]]
    svg = ratings_chart([c for c in claims if c.claimant in most], report.scales, language=labels.language)
    counts = [
        labels("chart.voice", name=voice or labels("claim.unnamed"), claims=labels.count("claims", voices[voice]))
        for voice in most
    ]
    caption = _caption(labels, "chart.by_claimant", len(voices) - len(most))
    yield Drawn("chart_claimants", svg, caption, labels("chart.by_claimant_told", counts=labels.list_of(counts)))


def _in_time(report: Report, claims: Sequence[Claim], labels: Labels) -> Iterator[Drawn]:
    if "kinds" not in report.scales:
        return
    published = {item.article.id: item.article.published for item in report.sources}
    dated = sorted(
        ((window, claim) for claim in claims if (window := _days(claim, published))), key=lambda found: found[0]
    )
    if len({window for window, _ in dated}) < 2:
        return
    svg = timeline([claim for _, claim in dated], published, report.scales["kinds"], language=labels.language,
                   most=_MOST_CLAIMS)  # fmt: skip
    first, last = labels.date(dated[0][0][0]), labels.date(max(window[1] for window, _ in dated))
    key = "chart.crowd_told" if len(dated) > _MOST_CLAIMS else "chart.timeline_told"
    told = labels(key, claims=labels.count("claims", len(dated)), first=first, last=last)
    yield Drawn("chart_timeline", svg, labels("chart.timeline"), told)


def _of_topic(
    report: Report, table: FiguresTable, topic: TopicRange, number: int, labels: Labels
) -> Iterator[Drawn]:  # fmt: skip
    keys = _drawable(table, topic)
    shown = replace(topic, figures=tuple(keys[:_MOST_FIGURES]))
    name = report.term("measures", topic.topic.measure).name(labels.language)
    if topic.topic.measure == "other" and topic.topic.unit:
        name = topic.topic.unit
    told = labels("chart.ranges_told", measure=name, figures=len(keys),
                  range=labels.range(topic.range.low, topic.range.high))  # fmt: skip
    caption = _caption(labels, "chart.ranges", len(keys) - len(shown.figures), measure=name)
    yield Drawn(f"chart_ranges_{number}", range_chart(table, shown, language=labels.language), caption, told)
    days = {
        row.as_of[:10]
        for key in keys
        if (row := table.row(key)) and row.credible and not row.part_of and days_of(row.as_of, row.as_of)
    }
    if len(days) > 1:
        first, last = (labels.date(day) for day in (min(days), max(days)))
        told = labels("chart.growth_told", measure=name, first=first, last=last)
        grown = growth_chart(table, topic, language=labels.language)
        yield Drawn(f"chart_growth_{number}", grown, labels("chart.growth", measure=name), told)


def _drawable(table: FiguresTable, topic: TopicRange) -> list[tuple[int, int]]:
    """Return the figures on a topic that have a bound."""
    return [key for key in topic.figures if (row := table.row(key)) and row.bounds != (None, None)]


def _caption(labels: Labels, key: str, left_out: int, **values: object) -> str:
    words = labels(key, **values)
    return f"{words} ({labels('chart.left_out', n=left_out)})" if left_out > 0 else words


def _days(claim: Claim, published: dict[int, str]) -> tuple[str, str] | None:
    """Return the first and last day a claim speaks of, else the day it was published; None if nothing is known."""
    day = (claim.date or published.get(claim.article or 0, ""))[:10]
    said = days_of(claim.time.from_date or "", claim.time.to_date or "") if claim.time else None
    window = said or days_of(day, day)
    return (window[0].isoformat(), window[1].isoformat()) if window else None


def _veiled(claim: Claim, quote: str, veil: Veil) -> Claim:
    chain = tuple(replace(link, name=veil.over(link.name)) for link in claim.chain)
    return replace(claim, statement=veil.over(claim.title or claim.statement), quote=veil.over(quote), chain=chain)
