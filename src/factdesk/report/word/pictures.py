"""Pictures among the evidence, each shown once, with a caption and words for those who cannot see it."""

from io import BytesIO
from typing import Any

from lxml import etree

from factdesk.report.model import Passage, Section
from factdesk.report.page_pictures import page_picture
from factdesk.report.word.manuscript import Manuscript
from factdesk.report.word.markup import w

_MOST_HIGH = 110 * 36_000
"""The greatest height, in EMU: 110 mm."""
_SHARE = 0.8
"""The greatest width, as a share of the text's."""
_EMUS_PER_TWIP = 635
_FIRST_ID = 1001


def add_pictures(manuscript: Manuscript, section: Section) -> None:
    """Add the pictures of a claim's evidence that were not shown yet; those that cannot be read are remarked on."""
    report = manuscript.report
    if not report.options.pictures:
        return
    for passage in section.passages:
        path = report.pictures.get(passage.evidence.id)
        if path is None or passage.number in manuscript.pictured:
            continue
        manuscript.pictured.add(passage.number)
        inline = _inline(manuscript, passage)
        if inline is not None:
            _add(manuscript, passage, inline)


def _add(manuscript: Manuscript, passage: Passage, inline: Any) -> None:
    labels, piece = manuscript.labels, passage.evidence
    title = manuscript.veil.over(piece.title)
    said = labels.list_of([part for part in (title, piece.source) if part])
    properties = inline.docPr
    properties.set("id", f"{_FIRST_ID + len(manuscript.pictured)}")
    properties.set("name", f"E{passage.number}")
    properties.set("descr", labels("picture.alt", title=said))
    manuscript.caption("Figure", f"E{passage.number} · {said}", f"picture_{passage.number}")
    drawing = w("r", w("drawing", etree.tostring(inline, encoding="unicode")))
    manuscript.add(manuscript.paragraph("Normal", drawing))


def _inline(manuscript: Manuscript, passage: Passage) -> Any:
    """Return the picture, scaled down to fit, or None if it cannot be read."""
    from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
    from docx.oxml.shape import CT_Inline
    from docx.shared import Emu

    path = manuscript.report.pictures[passage.evidence.id]
    data = page_picture(path)
    try:
        relationship, image = manuscript.document.part.get_or_add_image(BytesIO(data or b""))
        width, height = int(image.width), int(image.height)
        scale = min(1.0, manuscript.width * _EMUS_PER_TWIP * _SHARE / width, _MOST_HIGH / height)
    except (UnrecognizedImageError, UnexpectedEndOfFileError, InvalidImageStreamError, OSError, ZeroDivisionError):
        manuscript.remarks.append(f"The picture E{passage.number} is damaged or of an unknown kind, and was left out.")
        return None
    return CT_Inline.new_pic_inline(0, relationship, path.name, Emu(int(width * scale)), Emu(int(height * scale)))
