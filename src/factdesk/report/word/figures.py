"""The table of figures: every number of every claim with its range, and what they come to."""

from factdesk.report.model import Figure
from factdesk.report.word.labelled import voices
from factdesk.report.word.manuscript import Manuscript
from factdesk.report.word.tables import Cell, cell, quoted_cell, spacer, table


def add_figures(manuscript: Manuscript) -> None:
    """Add the figures, or say that there are none."""
    report, labels = manuscript.report, manuscript.labels
    manuscript.heading(1, labels("figures"), "figures", page_break=True)
    found = report.figures()
    if not found:
        manuscript.say("Normal", labels("figures.none"))
        return
    manuscript.say("Normal", labels("figures.intro"))
    manuscript.caption("Table", labels("figures.caption"), "figures_table")
    heads = [labels(f"column.{key}") for key in ("measure", "group", "low", "high", "verbatim", "claimant", "number")]
    rows = [_row(manuscript, figure) for figure in found]
    manuscript.add(
        table(manuscript, (15, 15, 10, 10, 24, 18, 8), heads, rows, alternative=labels("figures.caption"),
              numbers=frozenset({2, 3})),
        spacer(),
    )  # fmt: skip
    if report.totals:
        _add_totals(manuscript)


def _row(manuscript: Manuscript, figure: Figure) -> list[Cell]:
    report, labels, quantity = manuscript.report, manuscript.labels, figure.quantity
    section = figure.section
    group = report.term("groups", quantity.group).name(labels.language) if quantity.group else quantity.unit
    return [
        cell(manuscript, report.term("measures", quantity.measure).name(labels.language)),
        quoted_cell(manuscript, group, labels.language),
        *_bounds(manuscript, quantity.low, quantity.high),
        quoted_cell(manuscript, labels("quote", words=quantity.verbatim), section.language),
        quoted_cell(manuscript, voices(manuscript, section.claim), section.language),
        [manuscript.paragraph("Table Text", manuscript.link(f"claim_{section.number}", f"{section.number}"))],
    ]


def _add_totals(manuscript: Manuscript) -> None:
    report, labels = manuscript.report, manuscript.labels
    manuscript.caption("Table", labels("figures.totals_caption"), "totals_table")
    heads = [labels(f"column.{key}") for key in ("measure", "low", "high")]
    rows = [
        [cell(manuscript, report.term("measures", measure).name(labels.language)), *_bounds(manuscript, low, high)]
        for measure, (low, high) in report.totals.items()
    ]
    manuscript.add(
        table(manuscript, (50, 25, 25), heads, rows, alternative=labels("figures.totals_caption"),
              numbers=frozenset({1, 2})),
        spacer(),
    )  # fmt: skip


def _bounds(manuscript: Manuscript, low: int | None, high: int | None) -> list[Cell]:
    return [
        cell(manuscript, "–" if bound is None else f"{bound:,}", align="right")
        for bound in (low, high)
    ]  # fmt: skip
