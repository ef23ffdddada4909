"""The summary: one paragraph, a chart of the ratings and a table of all claims, each linked to its section."""

from factdesk.domain.scale import Term
from factdesk.report.labels import Labels
from factdesk.report.model import Report, Section
from factdesk.report.word.labelled import NBSP, UNRATED_FILL, rating_label, voices
from factdesk.report.word.manuscript import SPACER, Manuscript
from factdesk.report.word.markup import Markup, w
from factdesk.report.word.tables import Cell, cell, quoted_cell, table

_BAR_CELLS = 30
_LABEL_SHARE, _COUNT_SHARE = 0.26, 0.09
_GAPS = w("tcBorders", *(w(side, val="single", sz=24, space=0, color="FFFFFF") for side in ("top", "bottom")))
"""White lines above and below a bar, so that bars stay apart."""
TABLE = "summary_table"
"""The bookmark of the summary table's number."""


def add_summary(manuscript: Manuscript) -> None:
    """Add the summary."""
    report, labels = manuscript.report, manuscript.labels
    manuscript.heading(1, labels("summary"), "summary", page_break=True)
    manuscript.say("Normal", " ".join(sentences(report, labels)))
    if report.sections:
        ratings = _ratings(report, labels)
        manuscript.caption("Figure", labels("chart.caption"), "rating_chart")
        manuscript.add(_chart(manuscript, labels("chart.alt", ratings=ratings)), SPACER)
        manuscript.caption("Table", labels("summary_table.caption"), TABLE)
        heads = [labels(f"column.{key}") for key in ("number", "claim", "claimant", "rating", "evidence", "page")]
        rows = [_row(manuscript, section) for section in report.sections]
        manuscript.add(
            table(manuscript, (7, 40, 16, 17, 11, 9), heads, rows, alternative=labels("summary_table.alt"),
                  numbers=frozenset({4, 5})),
            SPACER,
        )  # fmt: skip


def sentences(report: Report, labels: Labels) -> list[str]:
    """Return the sentences of the summary paragraph."""
    claims = labels.count("claims", len(report.sections))
    if len(report.sources) == 1:
        article = report.sources[0].article
        outlet = article.outlet or labels("not_stated")
        found = [labels("summary.one", claims=claims, title=article.title, outlet=outlet)]
    elif report.sources:
        found = [labels("summary.many", claims=claims, articles=labels.count("articles", len(report.sources)))]
    else:
        found = [labels("summary.imported", claims=claims)]
    if report.incident:
        found.append(labels("summary.incident", title=report.incident.incident.title))
    if report.sections:
        found.append(labels("summary.ratings", ratings=_ratings(report, labels)))
    linked = {passage.number for section in report.sections for passage in section.passages}
    if linked:
        evidence, origins = labels.count("evidence", len(linked)), labels.count("origins", report.origins())
        found.append(labels("summary.evidence", evidence=evidence, origins=origins))
    else:
        found.append(labels("summary.no_evidence"))
    if report.custody:
        key = "summary.custody_good" if report.custody.is_sound else "summary.custody_bad"
        found.append(labels(key, section=labels("custody")))
    return found


def _ratings(report: Report, labels: Labels) -> str:
    return labels.list_of(
        [
            labels("summary.rating", label=term.name(labels.language) if term else labels("unrated"), n=count)
            for term, count in report.rating_counts()
        ]
    )


def _row(manuscript: Manuscript, section: Section) -> list[Cell]:
    name = f"claim_{section.number}"
    back = manuscript.bookmarked(f"summary_{section.number}", manuscript.link(name, f"{section.number}"))
    statement = section.claim.title or section.claim.statement or section.quote
    page = manuscript.page_of(name)
    return [
        [manuscript.paragraph("Table Text", *back)],
        quoted_cell(manuscript, statement, section.language),
        cell(manuscript, voices(manuscript, section.claim)),
        [manuscript.paragraph("Table Text", *rating_label(manuscript, manuscript.report.rating_of(section)))],
        cell(manuscript, f"{len(section.passages)}", align="right"),
        [manuscript.paragraph("Table Text", page, align="right")],
    ]


def _chart(manuscript: Manuscript, alternative: str) -> Markup:
    """Return a bar chart made of table cells: it prints anywhere, and its numbers can be read out."""
    counts = manuscript.report.rating_counts()
    most = max(count for _, count in counts)
    label, count_width = (round(manuscript.width * share) for share in (_LABEL_SHARE, _COUNT_SHARE))
    step = (manuscript.width - label - count_width) // _BAR_CELLS
    rows = [_bar(manuscript, term, count, most, (label, step, count_width)) for term, count in counts]
    return w(
        "tbl",
        w(
            "tblPr",
            w("bidiVisual") if manuscript.rtl else None,
            w("tblW", w=label + count_width + step * _BAR_CELLS, type="dxa"),
            w("tblLayout", type="fixed"),
            w("tblCellMar", w("left", w=40, type="dxa"), w("right", w=40, type="dxa")),
            w("tblLook", val="0080", firstRow=0, lastRow=0, firstColumn=1, lastColumn=0, noHBand=1, noVBand=1),
            w("tblCaption", val=manuscript.labels("chart.caption")),
            w("tblDescription", val=alternative),
        ),
        w("tblGrid", *(w("gridCol", w=width) for width in (label, *[step] * _BAR_CELLS, count_width))),
        *rows,
    )


def _bar(manuscript: Manuscript, term: Term | None, count: int, most: int, widths: tuple[int, int, int]) -> Markup:
    """Return one row of the chart: the rating, its bar, its number. ``widths`` are label, step and number in twips."""
    label, step, count_width = widths
    length = max(1, round(_BAR_CELLS * count / most))
    rest = _BAR_CELLS - length
    name = term.name(manuscript.labels.language) if term else manuscript.labels("unrated")
    fill = term.colour if term else UNRATED_FILL
    bar = w("tcPr", w("tcW", w=step * length, type="dxa"), w("gridSpan", val=length), _GAPS,
            w("shd", val="clear", color="auto", fill=fill.lstrip("#")))  # fmt: skip
    beside = w("tcPr", w("tcW", w=count_width + step * rest, type="dxa"), w("gridSpan", val=rest + 1),
               w("vAlign", val="center"))  # fmt: skip
    return w(
        "tr",
        w("trPr", w("cantSplit"), w("trHeight", val=300, hRule="atLeast")),
        w("tc", w("tcPr", w("tcW", w=label, type="dxa"), w("vAlign", val="center")),
          manuscript.paragraph("Table Text", *manuscript.words(name), keep=True)),
        w("tc", bar, manuscript.paragraph("Table Text", keep=True)),
        w("tc", beside, manuscript.paragraph("Table Text", *manuscript.words(f"{NBSP}{count}"), keep=True)),
    )  # fmt: skip
