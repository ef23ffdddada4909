"""The document being written: where paragraphs go, and the counters behind bookmarks, captions and links."""

from collections.abc import Mapping
from typing import Any

from factdesk.report.direction import is_rtl_language, is_rtl_text
from factdesk.report.labels import Labels
from factdesk.report.model import Report
from factdesk.report.parts import address_shown
from factdesk.report.veil import Veil
from factdesk.report.word import fields
from factdesk.report.word.bidi import PLAIN, Look, runs
from factdesk.report.word.markup import Markup, w
from factdesk.report.word.notes import Footnotes
from factdesk.report.word.styles import Styles

_EMUS_PER_TWIP = 635
_A4_WIDTH = 11906 * _EMUS_PER_TWIP
_MARGIN = 1418 * _EMUS_PER_TWIP

SPACER = w("p", w("pPr", w("spacing", before=0, after=0, line=120, lineRule="exact")))
"""The small paragraph that must follow a table before another one, or at the end of a section."""


class Manuscript:
    """One document in the making. ``rtl`` is the direction of its own words; quotations may go the other way."""

    def __init__(self, document: Any, report: Report, labels: Labels, pages: Mapping[str, int]) -> None:
        self.document = document
        self.report = report
        self.labels = labels
        self.rtl = labels.is_rtl
        self.look = Look(language=labels.language)
        self.styles = Styles(document.styles.element)
        self.notes = Footnotes(document, self.styles.id("footnote text"), self.styles.id("footnote reference"))
        self.veil = Veil(report.options.anonymise, report.voices, labels("anonymous"))
        self.pictured: set[int] = set()
        self.drawn = 0
        self.remarks: list[str] = []
        self._pages = pages
        self.headings: list[tuple[int, str, str]] = []
        self._body: list[Markup] = []
        self._bookmarks = 0
        self._captions = {"Table": 0, "Figure": 0}
        self._addresses: dict[str, str] = {}
        self.width = _text_width(document.sections[-1])

    @property
    def body(self) -> list[Markup]:
        """Everything added so far, in order."""
        return self._body

    def add(self, *elements: Markup) -> None:
        """Put elements at the end of the document."""
        self._body.extend(elements)

    def words(self, words: str, look: Look | None = None, *, rtl: bool | None = None) -> list[Markup]:
        """Return runs of words in the report's language, or as ``look`` says."""
        return runs(self.veil.over(words), look or self.look, rtl=self.rtl if rtl is None else rtl)

    def paragraph(
        self, style: str, *content: Markup, rtl: bool | None = None, page_break: bool = False, keep: bool = False,
        align: str = "", border: str = "", space_after: int | None = None, edge: bool = False,
    ) -> Markup:  # fmt: skip
        """Return a paragraph.

        Args:
            align: ``right`` or ``center``, seen from left-to-right; Word turns it round in right-to-left paragraphs.
            border: the colour of the rule beside it, where its style has one of another colour.
            space_after: in twentieths of a point.
            edge: a tab leads to the far edge of the text.
        """
        rtl = self.rtl if rtl is None else rtl
        side = "right" if rtl else "left"
        return w(
            "p",
            w(
                "pPr",
                w("pStyle", val=self.styles.id(style)) if style != "Normal" else None,
                w("keepNext") if keep else None,
                w("pageBreakBefore") if page_break else None,
                w(
                    "pBdr",
                    w("left", val="nil") if rtl else None,
                    w(side, val="single", sz=24, space=10, color=border.lstrip("#")),
                ) if border else None,
                fields.edge_tab(self.width) if edge else None,
                w("bidi") if rtl else None,
                w("spacing", after=space_after) if space_after is not None else None,
                w("jc", val=align) if align else None,
            ),
            *content,
        )  # fmt: skip

    def say(self, style: str, words: str, **layout: Any) -> None:
        """Add a paragraph of the report's own words."""
        self.add(self.paragraph(style, *self.words(words), **layout))

    def heading(self, level: int, words: str, bookmark: str, *, page_break: bool = False, hidden: str = "") -> None:
        """Add a heading that the contents list and links can reach.

        Args:
            hidden: a second bookmark, which Word does not list if it begins with an underscore.
        """
        self.headings.append((level, words, bookmark))
        if page_break and self._body and self._body[-1] == SPACER:
            self._body.pop()  # a spacer that falls onto a page of its own would leave that page empty
        rtl = self.rtl
        content = self.bookmarked(bookmark, *self.words(words))
        if hidden:
            content = self.bookmarked(hidden, *content)
        self.add(self.paragraph(f"heading {level}", *content, rtl=rtl, page_break=page_break))

    def bookmarked(self, name: str, *content: Markup) -> list[Markup]:
        """Return the content between the ends of a bookmark."""
        self._bookmarks += 1
        start = w("bookmarkStart", id=self._bookmarks, name=name)
        return [start, *content, w("bookmarkEnd", id=self._bookmarks)]

    def caption(self, kind: str, words: str, bookmark: str) -> None:
        """Add a caption above its table or figure; ``kind`` is Table or Figure. The bookmark covers "Table 3"."""
        self._captions[kind] += 1
        label = self.labels(kind.lower())
        number = fields.sequence(kind, self._captions[kind], self.look, rtl=self.rtl)
        named = self.bookmarked(bookmark, *self.words(f"{label} "), number)
        self.add(self.paragraph("caption", *named, *self.words(f"  {words}"), keep=True))

    def caption_number(self, kind: str) -> int:
        """Return the number the last caption of that kind got."""
        return self._captions[kind]

    def link(self, bookmark: str, words: str, look: Look | None = None) -> Markup:
        """Return a link to a bookmark of this document."""
        look = (look or self.look).but(style=self.styles.id("Hyperlink"))
        return fields.link_inside(bookmark, *self.words(words, look))

    def address(self, url: str, *, whole: bool = False) -> list[Markup]:
        """Return an address as a link if a click may open it, else as words; ``whole`` however long it is."""
        if self.veil.hides(url):
            return self.words(self.labels("withheld"))
        words = url if whole else address_shown(url)
        shown = runs(words, PLAIN.but(style=self.styles.id("Hyperlink")), rtl=False)
        if not fields.is_safe_address(url):
            return runs(words, PLAIN, rtl=False)
        if url not in self._addresses:
            from docx.opc.constants import RELATIONSHIP_TYPE

            part = self.document.part
            self._addresses[url] = part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return [fields.link_outside(self._addresses[url], *shown)]

    def page_of(self, bookmark: str) -> Markup:
        """Return the number of the page a bookmark stands on."""
        return fields.page_of(bookmark, self.page(bookmark), self.look, rtl=self.rtl)

    def page(self, bookmark: str) -> str:
        """Return what a page number shows until Word updates its fields; empty while it is not known."""
        return str(self._pages.get(bookmark, ""))

    def hash(self, value: str, *, size: float = 0) -> list[Markup]:
        """Return a SHA-256 in digits of equal width; ``size`` in points, 0 for that of the style."""
        return runs(value, Look(style=self.styles.id("Hash"), size=size), rtl=False)

    def direction(self, words: str, language: str) -> bool:
        """Return whether quoted words run from right to left: by their letters, else by their language."""
        return is_rtl_text(words) or (not any(c.isalpha() for c in words) and is_rtl_language(language))


def _text_width(section: Any) -> int:
    """Return the width between the margins in twips; what a template leaves open is as in Word: A4, 25 mm."""
    width = section.page_width or _A4_WIDTH
    margins = [_MARGIN if side is None else side for side in (section.left_margin, section.right_margin)]
    return int(width - sum(margins)) // _EMUS_PER_TWIP
