"""The article itself, whole, with the claims marked where they stand."""

from itertools import pairwise

from factdesk.domain.span import Span
from factdesk.report.model import ArticleText
from factdesk.report.positions import Locator
from factdesk.report.word.bidi import Look
from factdesk.report.word.labelled import darker
from factdesk.report.word.manuscript import Manuscript
from factdesk.report.word.markup import Markup, w

_GREY = "#6B7280"


def add_annex(manuscript: Manuscript) -> None:
    """Add every article of the report, each with its marks."""
    report, labels = manuscript.report, manuscript.labels
    if not report.options.annex or not report.sources:
        return
    manuscript.heading(1, labels("annex" if len(report.sources) == 1 else "annex.many"), "annex")
    manuscript.say("Normal", labels("annex.intro"), keep=True)
    for source in report.sources:
        _add_article(manuscript, source)


def _add_article(manuscript: Manuscript, source: ArticleText) -> None:
    labels, article = manuscript.labels, source.article
    manuscript.heading(2, labels.embedded(article.title), f"annex_{article.id}")
    length = labels("annex.length", n=f"{article.length or len(source.text):,}")
    hashed = manuscript.words(f"{length} · {labels('annex.text_hash')} ")
    manuscript.add(manuscript.paragraph("Small Print", *hashed, *manuscript.hash(article.text_sha256), keep=True))
    marks = _Marks(manuscript, source)
    rtl = article.direction == "rtl"
    for number, paragraph in enumerate(Locator(source.text).paragraphs, 1):
        small = manuscript.look.but(size=7.5, colour=_GREY)
        content = [*manuscript.words(str(number), small, rtl=rtl), w("r", w("tab"))]
        manuscript.add(manuscript.paragraph("Article Text", *content, *marks.runs(paragraph, rtl), rtl=rtl))


class _Marks:
    """Cuts the paragraphs of one article at the edges of claims and junk."""

    def __init__(self, manuscript: Manuscript, source: ArticleText) -> None:
        self._manuscript = manuscript
        self._source = source
        self._names = manuscript.veil.spans(source.text)
        self._junk = [self._whole(junk.span) for junk in source.junk if junk.active]
        self._spans = [
            (
                self._whole(position.span),
                section.number,
                index,
                darker(manuscript.report.term("kinds", section.claim.kind).colour),
            )
            for section in manuscript.report.sections
            if section.source is source
            for index, position in enumerate(section.positions, 1)
        ]

    def _whole(self, span: Span) -> Span:
        """Return the stretch with its edges moved out of names that are to be taken out whole."""
        start, end = span.start, span.end
        for name in self._names:
            start = name.start if name.start < start < name.end else start
            end = name.end if name.start < end < name.end else end
        return Span(start, end)

    def runs(self, paragraph: Span, rtl: bool) -> list[Markup]:
        """Return the runs of one paragraph, with a mark at each edge of each claim."""
        spans = [mark for mark in self._spans if mark[0].overlaps(paragraph)]
        junk = [span for span in self._junk if span.overlaps(paragraph)]
        edges = {paragraph.start, paragraph.end}
        for span in (*(mark[0] for mark in spans), *junk):
            edges |= {edge for edge in (span.start, span.end) if paragraph.start < edge < paragraph.end}
        cuts = sorted(edges)
        content: list[Markup] = []
        for start, end in pairwise(cuts):
            piece = Span(start, end)
            for span, number, index, colour in spans:
                if span.start == start:
                    content += self._opening(number, index, colour)
            look = self._look(piece, [mark[3] for mark in spans if mark[0].contains(piece)], junk)
            content += self._manuscript.words(piece.of(self._source.text), look, rtl=rtl)
            for span, number, _, colour in reversed(spans):
                if span.end == end:
                    content += self._manuscript.words(f"]{number}", self._mark(colour), rtl=rtl)
        return content

    def _opening(self, number: int, index: int, colour: str) -> list[Markup]:
        link = self._manuscript.link(f"claim_{number}", f"{number}[", self._mark(colour))
        return self._manuscript.bookmarked(f"mark_{number}_{index}", link)

    def _mark(self, colour: str) -> Look:
        return self._manuscript.look.but(bold=True, size=10.5, colour=colour, superscript=True)

    def _look(self, piece: Span, colours: list[str], junk: list[Span]) -> Look:
        look = self._manuscript.look.but(language=self._source.article.language)
        if any(span.contains(piece) for span in junk):
            return look.but(colour=_GREY, italic=True)
        if not colours:
            return look
        return look.but(underline="double" if len(colours) > 1 else "single", underline_colour=colours[0])
