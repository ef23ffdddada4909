"""What lets a reader move about in a PDF: outline, links, and what the file says of itself.

Who sets the pages (Qt) writes no outline, and links only some words, to names it leaves without a place; both are put
into the finished file.
"""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from factdesk.report.xml_words import xml_words


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a page, the first being 0, in points from its lower left corner."""

    page: int
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Navigation:
    """``headings`` are (level, words, place); ``targets`` places by name; ``links`` lead to ``#name`` or an address."""

    headings: Sequence[tuple[int, str, Place]] = ()
    targets: Mapping[str, Place] = field(default_factory=dict)
    links: Sequence[tuple[Place, str]] = ()


def with_navigation(pdf: bytes, found: Navigation, *, title: str, author: str = "", language: str = "en") -> bytes:
    """Return the PDF with its outline, links, title, author and language."""
    from pypdf import PdfWriter
    from pypdf.generic import BooleanObject, DictionaryObject, NameObject, TextStringObject

    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    _add_outline(writer, found.headings)
    _add_links(writer, found)
    writer.add_metadata({"/Title": xml_words(title), "/Author": xml_words(author)})
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(language)
    root[NameObject("/ViewerPreferences")] = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _add_outline(writer: object, headings: Sequence[tuple[int, str, Place]]) -> None:
    """Add one entry a heading, each below the last one of a higher level."""
    from pypdf import PdfWriter
    from pypdf.generic import Fit, IndirectObject

    assert isinstance(writer, PdfWriter)
    above: list[tuple[int, IndirectObject]] = []
    for level, words, place in headings:
        while above and above[-1][0] >= level:
            above.pop()
        parent = above[-1][1] if above else None
        fit = Fit.xyz(left=0, top=place.top)
        entry = writer.add_outline_item(
            title=xml_words(words), page_number=place.page, parent=parent, fit=fit, is_open=level < 2
        )
        above.append((level, entry))


def _add_links(writer: object, found: Navigation) -> None:
    """Put an annotation for each link in place of those there are; links to a name without a place are left out."""
    from pypdf import PdfWriter
    from pypdf.annotations import Link
    from pypdf.generic import Fit

    assert isinstance(writer, PdfWriter)
    pages = list(writer.pages)
    for page in pages:
        page.pop("/Annots", None)
    for place, goal in found.links:
        sides = (place.left, place.bottom, place.right, place.top)
        if not goal.startswith("#"):
            writer.add_annotation(pages[place.page], Link(rect=sides, url=goal))
        elif target := found.targets.get(goal[1:]):
            fit = Fit.xyz(left=0, top=target.top)
            writer.add_annotation(pages[place.page], Link(rect=sides, target_page_index=target.page, fit=fit))
