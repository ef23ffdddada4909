"""Charts in the Word report: crisp pictures with a numbered caption and words for those who cannot see them."""

import re
from io import BytesIO

from lxml import etree

from factdesk.report.charts.png import png
from factdesk.report.drawings import Drawn, claim_charts, figure_charts
from factdesk.report.word import fields
from factdesk.report.word.manuscript import Manuscript
from factdesk.report.word.markup import Markup, w

_ZOOM = 2.5
"""Pixels of the picture to each of the drawing: some 310 a printed inch at the width of the text."""
_EMUS_PER_TWIP = 635
_EMUS_PER_PIXEL = 7_400
"""780 pixels fill 160 mm, so that the letters of a small chart are as large as those of a wide one."""
_FIRST_ID = 501
_SIZE = re.compile(r'<svg [^>]*?width="([\d.]+)" height="([\d.]+)"')


def add_claim_charts(manuscript: Manuscript) -> None:
    """Add the charts of the claims as a chapter of their own, if there is something to draw."""
    labels = manuscript.labels
    found = list(claim_charts(manuscript.report, labels, manuscript.veil))
    if found:
        manuscript.heading(1, labels("charts"), "charts")
        _add(manuscript, found, labels("charts.intro"))


def add_figure_charts(manuscript: Manuscript) -> None:
    """Add the charts of the figures, after their tables."""
    labels = manuscript.labels
    found = list(figure_charts(manuscript.report, labels, manuscript.veil))
    if found:
        manuscript.heading(2, labels("charts.figures"), "figure_charts")
        _add(manuscript, found, labels("charts.figures_intro"))


def _add(manuscript: Manuscript, charts: list[Drawn], intro: str) -> None:
    """Add an introduction that refers to each chart, then the charts."""
    first = manuscript.caption_number("Figure") + 1
    names = [drawn.name for drawn in charts]
    see = _see(manuscript, names, first)
    manuscript.add(manuscript.paragraph("Normal", *manuscript.words(f"{intro} "), *see, keep=True))
    for drawn in charts:
        manuscript.caption("Figure", drawn.caption, drawn.name)
        manuscript.drawn += 1
        manuscript.add(manuscript.paragraph("Normal", _picture(manuscript, drawn)))


def _see(manuscript: Manuscript, names: list[str], first: int) -> list[Markup]:
    """Return "See Figure 2, Figure 3." as references that Word keeps true; ``first`` is the number of the first."""
    labels = manuscript.labels
    content: list[Markup] = []
    for number, name in enumerate(names, first):
        words = f"{labels('figure')} {number}"
        content += manuscript.words(labels("list.separator")) if content else []
        content.append(fields.words_of(name, words, manuscript.look, rtl=manuscript.rtl))
    return [*manuscript.words(f"{labels('chart.see')} "), *content, *manuscript.words(".")]


def _picture(manuscript: Manuscript, drawn: Drawn) -> Markup:
    from docx.oxml.shape import CT_Inline
    from docx.shared import Emu

    size = _SIZE.search(drawn.svg)
    assert size is not None, "charts begin with their size"
    relationship, _ = manuscript.document.part.get_or_add_image(BytesIO(png(drawn.svg, _ZOOM)))
    scale = min(_EMUS_PER_PIXEL, manuscript.width * _EMUS_PER_TWIP / float(size[1]))
    width, height = (Emu(int(float(side) * scale)) for side in size.groups())
    inline = CT_Inline.new_pic_inline(0, relationship, f"{drawn.name}.png", width, height)
    inline.docPr.set("id", f"{_FIRST_ID + manuscript.drawn}")
    inline.docPr.set("name", drawn.name)
    inline.docPr.set("descr", drawn.told)
    return w("r", w("drawing", etree.tostring(inline, encoding="unicode")))
