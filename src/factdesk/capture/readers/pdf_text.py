"""The process that parses a PDF, apart from the program: ``python -m factdesk.capture.readers.pdf_text``.

A PDF that crashes or hangs its parser, or eats memory, takes only this process with it. It reads the PDF from
standard input and writes one line of JSON for each parser as soon as that is done, so that what the first one found
is kept if the second one fails. pdfium is fast and right on most files; pypdf is asked too where pdfium finds nothing
or right-to-left letters: either of them can be wrong there.
"""

import json
import re
import sys
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from factdesk.capture.apart import limit

_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_MAX_PAGES = 20_000


def pdfium(data: bytes) -> dict[str, Any]:
    """Return the page texts and the document information that pdfium finds."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    pages = []
    for at in range(min(len(document), _MAX_PAGES)):
        page = document[at]
        words = page.get_textpage()
        pages.append(words.get_text_range())
        words.close()
        page.close()
    about = {key.lower(): value for key, value in document.get_metadata_dict(skip_empty=True).items()}
    return {"parser": "pdfium", "pages": pages, "about": about}


def pypdf(data: bytes) -> dict[str, Any]:
    """Return the page texts and the document information that pypdf finds."""
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(data))
    if reader.is_encrypted:
        reader.decrypt("")
    about = {str(key).lstrip("/").lower(): str(value) for key, value in (reader.metadata or {}).items()}
    return {"parser": "pypdf", "pages": [page.extract_text() for page in reader.pages[:_MAX_PAGES]], "about": about}


def results(data: bytes) -> Iterator[dict[str, Any]]:
    """Yield what each parser that is asked finds, or how it failed."""
    first = _attempt(pdfium, data)
    yield first
    words = "".join(first.get("pages", []))
    if first.get("locked"):
        return
    if not words.strip() or _RTL.search(words) or words.count("\ufffd") > len(words) // 200:
        yield _attempt(pypdf, data)


def _attempt(parser: Any, data: bytes) -> dict[str, Any]:
    try:
        return dict(parser(data))
    except (MemoryError, ImportError, OSError):  # the limits, or the installation: not the file's fault
        raise
    except Exception as error:  # noqa: BLE001 - whatever a parser raises on a broken file is its answer
        locked = "password" in str(error).lower() or "decrypt" in str(error).lower()
        return {"parser": parser.__name__, "error": f"{type(error).__name__}: {error}"[:300], "locked": locked}


def main() -> None:
    """Parse the PDF on standard input within the memory (bytes) and processor time (seconds) of the arguments."""
    limit(sys.argv)
    for result in results(sys.stdin.buffer.read()):
        sys.stdout.write(json.dumps(result) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
