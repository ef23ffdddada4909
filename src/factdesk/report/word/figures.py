"""The table of figures: every number with its range, how they stand to one another, what they come to."""

from factdesk.domain import figures as reckoned
from factdesk.domain.mention import OF_PEOPLE
from factdesk.domain.reconcile import Range
from factdesk.report.model import Figure
from factdesk.report.word.labelled import voices
from factdesk.report.word.manuscript import SPACER, Manuscript
from factdesk.report.word.markup import Markup
from factdesk.report.word.tables import Cell, cell, quoted_cell, table

_NUMBERS = frozenset({2, 3})


def add_figures(manuscript: Manuscript) -> None:
    """Add the figures, or say that there are none."""
    report, labels = manuscript.report, manuscript.labels
    manuscript.heading(1, labels("figures"), "figures")
    found = report.figures()
    if not found:
        manuscript.say("Normal", labels("figures.none"))
        return
    manuscript.say("Normal", labels("figures.intro"), keep=True)
    manuscript.caption("Table", labels("figures.caption"), "figures_table")
    keys = ("measure", "group", "low", "high", "verbatim", "claimant", "number", "relation")
    reckoned_rows = _reckoned_rows(manuscript, report.table) if report.table else []
    heads = [labels(f"column.{key}") for key in (keys if reckoned_rows else keys[:-1])]
    widths = (12, 12, 9, 9, 23, 16, 6, 15) if reckoned_rows else (14, 14, 10, 10, 32, 14, 6)
    rows = reckoned_rows or [_row(manuscript, figure) for figure in found]
    alternative = labels("figures.caption")
    manuscript.add(table(manuscript, widths, heads, rows, alternative=alternative, numbers=_NUMBERS), SPACER)
    if report.table and reckoned_rows:
        _add_ranges(manuscript, report.table)
    elif report.totals:
        _add_totals(manuscript)


def _row(manuscript: Manuscript, figure: Figure) -> list[Cell]:
    report, labels, quantity = manuscript.report, manuscript.labels, figure.quantity
    section = figure.section
    group = report.term("groups", quantity.group).name(labels.language) if quantity.group else quantity.unit
    return [
        cell(manuscript, report.term("measures", quantity.measure).name(labels.language)),
        quoted_cell(manuscript, group, labels.language),
        *_bounds(manuscript, quantity.low, quantity.high),
        quoted_cell(manuscript, labels.quoted(quantity.verbatim), section.language),
        cell(manuscript, voices(manuscript, section.claim)),
        [manuscript.paragraph("Table Text", _claim_link(manuscript, section.number))],
    ]


def _reckoned_rows(manuscript: Manuscript, figures: reckoned.FiguresTable) -> list[list[Cell]]:
    """Return the rows of the figures table whose claims this report has, each with how it stands to the others."""
    numbers = {section.claim.id: section.number for section in manuscript.report.sections}
    return [_reckoned_row(manuscript, figure, numbers) for figure in figures.rows if figure.claim in numbers]


def _reckoned_row(manuscript: Manuscript, figure: reckoned.Figure, numbers: dict[int, int]) -> list[Cell]:
    labels = manuscript.labels
    words = [labels("quote", words=figure.verbatim)]
    if figure.as_of:
        words.append(labels("figures.as_of", date=labels.date(figure.as_of)))
    who = [figure.claimant or figure.reported_by]
    if figure.claimant and figure.reported_by and figure.reported_by != figure.claimant:
        who.append(labels("claim.through", names=figure.reported_by))
    return [
        cell(manuscript, _topic(manuscript, figure.topic)),
        cell(manuscript, _group(manuscript, figure.group) or figure.unit),
        *_bounds(manuscript, figure.low, figure.high),
        cell(manuscript, labels.list_of(words)),
        cell(manuscript, labels.list_of([name for name in who if name])),
        [manuscript.paragraph("Table Text", _claim_link(manuscript, numbers[figure.claim]))],
        _relations(manuscript, figure, numbers),
    ]


def _relations(manuscript: Manuscript, figure: reckoned.Figure, numbers: dict[int, int]) -> Cell:
    """Return how a figure stands to others, with links to their claims, and why it has no say if it has none."""
    labels = manuscript.labels
    paragraphs: Cell = []
    for word in figure.flag_words:
        content: list[Markup] = manuscript.words(labels(f"figures.{word}"))
        others = dict.fromkeys(numbers[f.other[0]] for f in figure.flags if f.word == word and f.other[0] in numbers)
        for index, number in enumerate(others):
            content += manuscript.words(labels("list.separator") if index else " ")
            content.append(_claim_link(manuscript, number))
        paragraphs.append(manuscript.paragraph("Table Text", *content))
    if not figure.credible:
        paragraphs.append(manuscript.paragraph("Table Text", *manuscript.words(labels("figures.no_say"))))
    return paragraphs or cell(manuscript, "–")


def _add_ranges(manuscript: Manuscript, figures: reckoned.FiguresTable) -> None:
    labels = manuscript.labels
    manuscript.caption("Table", labels("figures.totals_caption"), "totals_table")
    heads = [labels(f"column.{key}") for key in ("measure", "group", "range", "origins", "rule")]
    rows = [
        [
            cell(manuscript, _topic(manuscript, topic.topic)),
            cell(manuscript, (topic.topic.measure in OF_PEOPLE and _group(manuscript, topic.group)) or "–"),
            cell(manuscript, _range(manuscript, topic.range)),
            cell(manuscript, f"{topic.range.origins}", align="right"),
            cell(manuscript, labels.list_of(_how(manuscript, topic))),
        ]
        for topic in figures.topics
    ]
    alternative = labels("figures.totals_caption")
    shown = table(manuscript, (18, 16, 20, 12, 34), heads, rows, alternative=alternative, numbers=frozenset({3}))
    manuscript.add(shown, SPACER)


def _how(manuscript: Manuscript, topic: reckoned.TopicRange) -> list[str]:
    labels = manuscript.labels
    said = [labels(f"figures.rule.{topic.rule}"), *(labels(f"figures.note.{note}") for note in topic.notes)]
    said += [labels(f"figures.{word}") for word in topic.flags if word in ("contradicts", "needs_explanation")]
    return [*said, topic.reason] if topic.reason else said


def _range(manuscript: Manuscript, found: Range) -> str:
    labels = manuscript.labels
    words = labels.range(found.low, found.high)
    if found.low is not None and found.high is not None and found.open_above:
        return labels("range.or_more", range=words)
    return words


def _topic(manuscript: Manuscript, topic: reckoned.Topic) -> str:
    labels = manuscript.labels
    name = manuscript.report.term("measures", topic.measure).name(labels.language)
    if topic.measure == "other" and topic.unit:
        name = topic.unit
    return labels("figures.estimated", measure=name) if topic.estimated else name


def _group(manuscript: Manuscript, group: str) -> str:
    return manuscript.report.term("groups", group).name(manuscript.labels.language) if group else ""


def _add_totals(manuscript: Manuscript) -> None:
    report, labels = manuscript.report, manuscript.labels
    manuscript.caption("Table", labels("figures.totals_caption"), "totals_table")
    heads = [labels(f"column.{key}") for key in ("measure", "low", "high")]
    rows = [
        [cell(manuscript, report.term("measures", measure).name(labels.language)), *_bounds(manuscript, low, high)]
        for measure, (low, high) in report.totals.items()
    ]
    alternative, numbers = labels("figures.totals_caption"), frozenset({1, 2})
    manuscript.add(table(manuscript, (50, 25, 25), heads, rows, alternative=alternative, numbers=numbers), SPACER)


def _claim_link(manuscript: Manuscript, number: int) -> Markup:
    return manuscript.link(f"claim_{number}", f"{number}")


def _bounds(manuscript: Manuscript, low: int | None, high: int | None) -> list[Cell]:
    return [cell(manuscript, "–" if bound is None else f"{bound:,}", align="right") for bound in (low, high)]
