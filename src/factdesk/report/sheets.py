"""Pictures of the sheets of a report, to look at before it is saved: of a PDF we made ourselves, page by page."""

from collections.abc import Iterator
from io import BytesIO

from factdesk.progress import Progress


def sheet_count(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def pictures_of(pdf: bytes, *, width: int, most: int, progress: Progress) -> Iterator[bytes]:
    """Yield the first pages of a PDF as PNG, ``width`` pixels wide.

    Raises:
        Cancelled: the person stopped it.
    """
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        for sheet in progress.each(range(min(len(document), most)), min(len(document), most), "PDF"):
            page = document[sheet]
            out = BytesIO()
            page.render(scale=width / page.get_width()).to_pil().save(out, "PNG", compress_level=1)
            yield out.getvalue()
    finally:
        document.close()
