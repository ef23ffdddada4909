"""Mend right-to-left words of a PDF by two parsers' readings: where one garbles letters the other often has them.

pdfium keeps the order of words but reverses the letters of some, and turns the ligature lam-alef round; pypdf has the
letters but often the words of a line from left to right. So a word of pdfium that pypdf does not know is replaced by
its reversal or by itself with lam-alef turned, if pypdf knows that one. Found on PDFs of Chromium and LibreOffice.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, product

_RTL_WORD = re.compile("[\u05d0-\u05ea\u0620-\u065f\u0670-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff]+")
_MARKS = re.compile("[\u064b-\u065f\u0670]")
_TANWIN = re.compile("[\u064b-\u064d]")
_TURNED = re.compile("([اأإآ])ل")
_END_SIGNS = ".،؛؟!:"
_MIRRORED = re.compile(r"\)([^()]*)\(")
_VARIANTS = 16


def mended(pages: Sequence[str], other: Sequence[str]) -> tuple[list[str], float]:
    """Return pages with their right-to-left words mended by another reading, and the share of words both then have."""
    known = _known_words(other)
    right = total = 0

    def mend(found: re.Match[str]) -> str:
        nonlocal right, total
        bare = _MARKS.sub("", found[0])
        # the form seen most often, since pypdf garbles some words too
        seen = {form: known[form].total() for form in _forms(bare) if form in known}
        total += 1
        right += bool(seen)
        best = max(seen, key=lambda form: seen[form], default="")
        return known[best].most_common(1)[0][0] if best and best != bare else found[0]

    result = ["\n".join(_signed(_RTL_WORD.sub(mend, line)) for line in page.split("\n")) for page in pages]
    return result, right / total if total else 1.0


def _known_words(pages: Sequence[str]) -> dict[str, Counter[str]]:
    """Return the words of a reading by their bare letters, with how often each spelling was seen."""
    known: dict[str, Counter[str]] = {}
    for page in pages:
        for word in _RTL_WORD.findall(page):
            *ahead, last = _TANWIN.split(word)
            # pypdf strays a tanwin between two words and so joins them
            for part in [word, *ahead, last] if ahead and last else [word]:
                known.setdefault(_MARKS.sub("", part), Counter())[part] += 1
    return known


def in_reading_order(page: str) -> str:
    """Return a page whose right-to-left lines have their words from left to right in the order they are read.

    Such lines show by the full stop at their beginning; a page where most have it at the end is left as it is.
    """
    lines = page.split("\n")
    rtl = [line.strip() for line in lines if _is_rtl(line)]
    starts = sum(line[0] in _END_SIGNS for line in rtl)
    if starts <= sum(line[-1] in _END_SIGNS for line in rtl):
        return page
    return "\n".join(_signed(_turned(line)) if _is_rtl(line) else line for line in lines)


def _forms(word: str) -> Iterator[str]:
    """Yield what a garbled word may have been, itself first."""
    yield word
    yield word[::-1]
    parts = _TURNED.split(word)  # text, alef, text, alef, …
    for choice in islice(product((False, True), repeat=len(parts) // 2), 1, _VARIANTS):
        turned = [
            part if at % 2 == 0 else (f"ل{part}" if choice[at // 2] else f"{part}ل") for at, part in enumerate(parts)
        ]
        yield "".join(turned)


def _is_rtl(line: str) -> bool:
    letters = sum(len(word) for word in _RTL_WORD.findall(line))
    return 2 * letters > sum(map(str.isalpha, line))


def _signed(line: str) -> str:
    """Return a right-to-left line with the full stop from its beginning at its end, and its brackets mirrored."""
    if not _is_rtl(line):
        return line
    text = _MIRRORED.sub(r"(\1)", line.strip())
    bare = text.lstrip(_END_SIGNS)
    return bare + text[: len(text) - len(bare)]


def _turned(line: str) -> str:
    """Return a line with its words turned round, but not those within a run of Latin words or numbers."""
    runs: list[list[str]] = []
    was_rtl = True
    for word in line.split():
        is_rtl = bool(_RTL_WORD.search(word))
        if is_rtl or was_rtl:
            runs.append([])
        runs[-1].append(_signed(word) if is_rtl else word)
        was_rtl = is_rtl
    return " ".join(word for run in reversed(runs) for word in run)
