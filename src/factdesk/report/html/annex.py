"""The articles themselves in the HTML report, whole, with the claims marked where they stand."""

from itertools import pairwise

from factdesk.domain.span import Span
from factdesk.report.html.page import Html, Page, joined, tag
from factdesk.report.model import ArticleText
from factdesk.report.positions import Locator
from factdesk.report.word.labelled import darker

Mark = tuple[Span, int, int, str]
"""A stretch of a claim, the claim's number, the stretch's number in it, its colour."""


def annex(page: Page) -> Html | None:
    """Return every article with its marks."""
    report, labels = page.report, page.labels
    if not report.options.annex or not report.sources:
        return None
    title = labels("annex" if len(report.sources) == 1 else "annex.many")
    articles = [_article(page, source) for source in report.sources]
    return tag("section", page.heading(2, title, "annex"), tag("p", labels("annex.intro")), *articles)


def _article(page: Page, source: ArticleText) -> Html:
    labels, article = page.labels, source.article
    names = page.veil.spans(source.text)
    junk = [_whole(one.span, names) for one in source.junk if one.active]
    marks = [
        (_whole(position.span, names), section.number, index,
         darker(page.report.term("kinds", section.claim.kind).colour))
        for section in page.report.sections if section.source is source
        for index, position in enumerate(section.positions, 1)
    ]  # fmt: skip
    length = labels("annex.length", n=f"{article.length or len(source.text):,}")
    paragraphs = [
        tag("p", tag("span", f"{number}", class_="count"), " ", _marked(page, source.text, paragraph, marks, junk))
        for number, paragraph in enumerate(Locator(source.text).paragraphs, 1)
    ]
    return joined([
        page.heading(3, page.words(article.title, article.language)),
        tag("p", f"{length} · {labels('annex.text_hash')} ", page.hash(article.text_sha256), class_="small"),
        tag("article", *paragraphs, lang=article.language or None, dir=article.direction),
    ])  # fmt: skip


def _whole(span: Span, names: list[Span]) -> Span:
    """Return the stretch with its edges moved out of names that are to be taken out whole."""
    start, end = span.start, span.end
    for name in names:
        start = name.start if name.start < start < name.end else start
        end = name.end if name.start < end < name.end else end
    return Span(start, end)


def _marked(page: Page, text: str, paragraph: Span, marks: list[Mark], junk: list[Span]) -> Html:
    """Return one paragraph, cut at the edges of claims and of what is no part of the article."""
    here = [mark for mark in marks if mark[0].overlaps(paragraph)]
    grey = [span for span in junk if span.overlaps(paragraph)]
    edges = {paragraph.start, paragraph.end}
    for span in (*(mark[0] for mark in here), *grey):
        edges |= {edge for edge in (span.start, span.end) if paragraph.start < edge < paragraph.end}
    parts: list[Html] = []
    for start, end in pairwise(sorted(edges)):
        piece = Span(start, end)
        for span, number, index, colour in here:
            if span.start == start:
                opening = tag(
                    "a", f"{number}[", href=f"#claim_{number}", id=f"mark_{number}_{index}", style=f"color:{colour}"
                )
                parts.append(tag("sup", opening))
        words = joined([page.veil.over(piece.of(text))])
        inside = [mark for mark in here if mark[0].contains(piece)]
        if any(span.contains(piece) for span in grey):
            words = tag("i", words, class_="junk")
        elif inside:
            style = f"text-decoration:underline {'double ' if len(inside) > 1 else ''}{inside[0][3]}"
            words = tag("span", words, style=style)
        parts.append(words)
        parts += [
            tag("sup", f"]{number}", style=f"color:{colour}")
            for span, number, _, colour in reversed(here)
            if span.end == end
        ]
    return joined(parts)
