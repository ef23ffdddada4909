"""Read a PDF in a process apart, choose the better of two parsers' texts, and say when to distrust it.

``facts["page_starts"]`` has the offset in the text at which each page starts, so that a passage has a page.
"""

import json
import re
import unicodedata
from typing import Any

from factdesk.capture.apart import MAX_MEMORY, MAX_SECONDS, run_apart
from factdesk.capture.captured import Reading
from factdesk.capture.readers.decoding import canonical
from factdesk.capture.readers.pdf_mending import in_reading_order, mended
from factdesk.domain.errors import BadInput
from factdesk.progress import Progress

_PRESENTATION = re.compile("[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]+")
_RTL = re.compile("[\u0590-\u08ff]")
# pdfium's sign for the hyphen of a word that goes on in the next line
_BROKEN_WORD = re.compile("[\ufffe\x02]\r?\n?")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_ENOUGH = 0.9
_WORD = re.compile(r"\w+")
_CHECK = "The text of this PDF may be wrong: check it against the page image"


def read(
    data: bytes, name: str, *, seconds: int = MAX_SECONDS, memory: int = MAX_MEMORY, progress: Progress | None = None
) -> Reading:
    """Read a PDF within limits of time (seconds) and memory (bytes).

    Raises:
        BadInput: it is damaged or locked, or the parser crashed or took too long.
        Cancelled: the person stopped it.
    """
    results, trouble = _parse(data, seconds, memory, progress)
    good = [result for result in results if "pages" in result]
    if not good:
        raise BadInput(_why(name, results, trouble))
    parser, pages = _best(good)
    text, starts = _joined(pages)
    about = {**good[-1]["about"], **good[0]["about"]}
    warnings = []
    if not text.strip():
        warnings.append("This PDF has no text: it is a scan; type what you need as a quotation and give the page")
    elif _RTL.search(text) or "\ufffd" in text:
        warnings.append(_CHECK)
    blank = sum(not page.strip() for page in pages)
    if text.strip() and blank:
        warnings.append(f"{blank} of {len(starts)} pages have no text (scans or pictures): look at them too")
    if trouble:
        warnings.append(f"{trouble[0].upper()}{trouble[1:]}: {_CHECK[0].lower()}{_CHECK[1:]}")
    return Reading(
        text=text,
        title=about.get("title", "").strip(),
        author=about.get("author", "").strip(),
        facts={"pages": len(starts), "page_starts": starts, "parser": parser, "information": about},
        warnings=tuple(warnings),
    )


def _parse(data: bytes, seconds: int, memory: int, progress: Progress | None) -> tuple[list[dict[str, Any]], str]:
    """Return the answers of the process, and what went wrong with it (empty for nothing)."""
    module = "factdesk.capture.readers.pdf_text"
    output, trouble = run_apart(module, data=data, seconds=seconds, memory=memory, progress=progress)
    results = []
    for line in output.splitlines():
        try:
            results.append(json.loads(line))
        except ValueError:
            continue  # the line that was being written when the process ended
    return results, trouble


def _why(name: str, results: list[dict[str, Any]], trouble: str) -> str:
    if any(result.get("locked") for result in results):
        return f"{name} is locked with a password: save it without one and add it again"
    if trouble:
        return f"{name} cannot be read ({trouble}): print it to a new PDF and add that"
    return f"{name} is damaged or no PDF: open it in a PDF viewer and print it to a new PDF"


def _best(good: list[dict[str, Any]]) -> tuple[str, list[str]]:
    """Return the parser and the pages of the better reading, two of a right-to-left text put together."""
    read = {result["parser"]: [_plain_letters(page) for page in result["pages"]] for result in good}
    if len(read) == 2 and _RTL.search("".join(read["pypdf"])):
        pages, agreed = mended(read["pdfium"], read["pypdf"])
        if agreed >= _ENOUGH:
            return "pdfium, pypdf", pages
        read["pypdf"] = [in_reading_order(page) for page in read["pypdf"]]
    parser = max(read, key=lambda name: _quality("\n".join(read[name])))
    return parser, read[parser]


def _joined(pages: list[str]) -> tuple[str, list[int]]:
    """Return one text and where each page starts in it; pages are parted by an empty line."""
    text, starts = "", []
    parts = []
    length = 0
    for page in pages:
        starts.append(length)
        words = canonical(_CONTROLS.sub("", _BROKEN_WORD.sub("", page))).rstrip("\n") + "\n\n"
        parts.append(words)
        length += len(words)
    text = "".join(parts)
    return (text if text.strip() else ""), starts


def _plain_letters(page: str) -> str:
    """Return the text with joined-up Arabic glyphs and Latin ligatures as the letters they stand for."""
    return _PRESENTATION.sub(lambda found: unicodedata.normalize("NFKC", found[0]), page)


def _quality(text: str) -> float:
    """Return how much a text looks like words rather than scattered or reversed letters, about 0 to 1.

    Arabic in reverse shows by ة and ى at the start of words, where they never stand, and by the article at their end.
    """
    words = _WORD.findall(text)
    letters = sum(len(word) for word in words)
    if not letters:
        return 0.0
    whole = sum(len(word) for word in words if 1 < len(word) < 25)
    wrong = sum(1 for word in words if word[0] in "ةى" or (len(word) > 3 and word.endswith("لا")))
    return (whole / letters) * (1 - min(1.0, 3 * wrong / len(words))) - text.count("\ufffd") / letters
