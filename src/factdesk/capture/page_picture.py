"""Draw one page of a PDF as a picture, to check its text against; drawn in a process apart, like it is read."""

import sys
from io import BytesIO

from factdesk.capture.apart import limit, run_apart
from factdesk.domain.errors import BadInput

_SECONDS = 20
_MAX_WIDTH = 6000


def draw_pdf_page(data: bytes, page: int, *, width: int = 1200, name: str = "The PDF") -> bytes:
    """Return a page as a PNG.

    Args:
        data: the PDF.
        page: its number, the first is 1.
        width: of the picture in pixels, at most 6,000.
        name: of the PDF, for messages.

    Raises:
        BadInput: there is no such page, or the PDF cannot be drawn.
    """
    module = "factdesk.capture.page_picture"
    wanted = str(min(max(width, 50), _MAX_WIDTH))
    picture, trouble = run_apart(module, str(page), wanted, data=data, seconds=_SECONDS)
    if picture.startswith(b"\x89PNG") and not trouble:
        return picture
    if picture == b"no page":
        raise BadInput(f"{name} has no page {page}: choose another one")
    raise BadInput(f"Page {page} of {name} cannot be drawn ({trouble or 'it is damaged'}): open it in a PDF viewer")


def _draw(data: bytes, page: int, width: int) -> bytes:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    if not 1 <= page <= len(document):
        return b"no page"
    sheet = document[page - 1]
    # a page that says it is a mile long must not fill the memory
    scale = min(width / max(sheet.get_width(), 1), 3 * _MAX_WIDTH / max(sheet.get_height(), 1))
    out = BytesIO()
    sheet.render(scale=scale).to_pil().save(out, "PNG")
    return out.getvalue()


def main() -> None:
    """Draw the page of the PDF on standard input that the arguments name, onto standard output."""
    page, width = limit(sys.argv)
    sys.stdout.buffer.write(_draw(sys.stdin.buffer.read(), int(page), int(width)))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
