"""Tables that print well: light horizontal lines, marked headings that repeat, rows that never split."""

from collections.abc import Sequence
from itertools import pairwise

from factdesk.report.word.manuscript import Manuscript
from factdesk.report.word.markup import Markup, w

Cell = list[Markup]
"""The paragraphs of one cell."""

_HEAD_FILL = "F3F5F7"


def table(
    manuscript: Manuscript,
    widths: Sequence[float],
    heads: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    *,
    alternative: str,
    numbers: frozenset[int] = frozenset(),
    first_column_heads: bool = False,
) -> Markup:
    """Return a table.

    Args:
        widths: shares of the width of the text, one per column.
        heads: column headings; without any, the first column heads the rows.
        alternative: what the table shows, for those who cannot see it.
        numbers: columns whose heads are set at the right, as their cells should be.
    """
    columns = _twips(manuscript.width, widths)
    body = [_row(columns, cells) for cells in rows]
    if heads:
        cells = [
            [
                manuscript.paragraph(
                    "Table Head", *manuscript.words(head), align="right" if index in numbers else "", keep=True
                )
            ]
            for index, head in enumerate(heads)
        ]
        body.insert(0, _row(columns, cells, head=True))
    return w(
        "tbl",
        w(
            "tblPr",
            w("tblStyle", val=manuscript.styles.id("FactDesk Table")),
            w("bidiVisual") if manuscript.rtl else None,
            w("tblW", w=sum(columns), type="dxa"),
            w("tblLayout", type="fixed"),
            w("tblLook", val="04A0" if first_column_heads else "0420", firstRow=int(bool(heads)), lastRow=0,
              firstColumn=int(first_column_heads), lastColumn=0, noHBand=0, noVBand=1),
            w("tblCaption", val=alternative[:250]),
            w("tblDescription", val=alternative),
        ),
        w("tblGrid", *(w("gridCol", w=column) for column in columns)),
        *body,
    )  # fmt: skip


def cell(manuscript: Manuscript, words: str, *, align: str = "") -> Cell:
    """Return a cell of the report's own words."""
    return [manuscript.paragraph("Table Text", *manuscript.words(words), align=align)]


def quoted_cell(manuscript: Manuscript, words: str, language: str) -> Cell:
    """Return a cell of words taken from elsewhere, in their own direction."""
    rtl = manuscript.direction(words, language)
    look = manuscript.look.but(language=language or manuscript.labels.language)
    # "right" is the far side as the paragraph runs: words that run against the report line up with it
    align = "right" if rtl != manuscript.rtl else ""
    return [manuscript.paragraph("Table Text", *manuscript.words(words, look, rtl=rtl), rtl=rtl, align=align)]


def _row(columns: Sequence[int], cells: Sequence[Cell], *, head: bool = False) -> Markup:
    shade = w("shd", val="clear", color="auto", fill=_HEAD_FILL) if head else None
    made = [
        w("tc", w("tcPr", w("tcW", w=width, type="dxa"), shade), *content)
        for width, content in zip(columns, cells, strict=True)
    ]
    return w("tr", w("trPr", w("cantSplit"), w("tblHeader") if head else None), *made)


def _twips(total: int, shares: Sequence[float]) -> list[int]:
    """Share the width out in whole twips that add up to it."""
    whole = sum(shares)
    edges = [round(total * sum(shares[:index]) / whole) for index in range(len(shares) + 1)]
    return [right - left for left, right in pairwise(edges)]
