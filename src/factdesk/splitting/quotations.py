"""Quotations: stretches between “ ” " « » „ ‘ ’ and their kin, unclosed and multi-paragraph ones included.

An apostrophe is no quotation mark: a single mark opens only before a word and after a gap, and counts only if another
one closes after a word in the same paragraph. A quotation that nobody closes ends with its paragraph; if the next
paragraph opens with the same mark, it goes on there (``continues``).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from factdesk.domain.span import Span

_CLOSERS = {"“": '”"', "«": "»", "„": '“”"', "‹": "›", "”": "”", "「": "」", "〝": "〞"}
_DOUBLE = '"“”«»„‹›「」〝〞'
_MARK = re.compile(rf"''|``|[{_DOUBLE}‘’'‚]")
_ELISION = re.compile(r"['‘’](?:em|til|cause|tis|twas|bout|n|round|s|re|ve|ll|d|m|t|\d\ds?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch in quotation marks: ``span`` with the marks, ``inner`` without; ``depth`` 0 outermost.

    ``closed`` is False where the closing mark is missing; ``continues`` marks one that goes on from the paragraph
    before.
    """

    span: Span
    inner: Span
    depth: int = 0
    closed: bool = True
    continues: bool = False


def find_quotations(text: str, paragraphs: Iterable[Span]) -> tuple[Quotation, ...]:
    """Return the quotations of the paragraphs by their start, outer before inner."""
    found: list[Quotation] = []
    open_mark = ""
    for paragraph in paragraphs:
        doubles, left_open = _doubles(text, paragraph, continues=open_mark)
        found += doubles
        found += _singles(text, paragraph, doubles)
        open_mark = left_open
    return tuple(sorted(found, key=lambda q: (q.span.start, -q.span.end)))


def _doubles(text: str, paragraph: Span, *, continues: str) -> tuple[list[Quotation], str]:
    """Return the double-marked quotations of a paragraph, and the mark of one left open at its end."""
    found: list[Quotation] = []
    stack: list[tuple[int, int, str]] = []
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        mark = {"''": '"', "``": "“"}.get(match.group(), match.group())
        if mark in "‘’'‚":
            continue
        start, end = match.span()
        if stack and mark in _CLOSERS.get(stack[-1][2], '"”') and not _opens_here(text, start, end, paragraph, mark):
            first, inside, _ = stack.pop()
            goes_on = bool(continues) and first == paragraph.start
            found.append(Quotation(Span(first, end), Span(inside, start), len(stack), continues=goes_on))
        elif (mark in _CLOSERS and mark != "”") or (mark == '"' and _opens_here(text, start, end, paragraph, mark)):
            if stack and stack[-1][2] == mark:
                first, inside, _ = stack.pop()
                before = Span(inside, start).trimmed(text)
                found.append(Quotation(Span(first, before.end), before, len(stack), closed=False))
            stack.append((start, end, mark))
        elif mark in '"”' and stack:
            first, inside, _ = stack.pop()
            goes_on = bool(continues) and first == paragraph.start
            found.append(Quotation(Span(first, end), Span(inside, start), len(stack), continues=goes_on))
    left_open = stack[0][2] if stack else ""
    for depth, (first, inside, _) in enumerate(stack):
        goes_on = bool(continues) and first == paragraph.start
        inner = Span(inside, paragraph.end)
        found.append(Quotation(Span(first, paragraph.end), inner, depth, closed=False, continues=goes_on))
    return found, left_open


def _opens_here(text: str, start: int, end: int, paragraph: Span, mark: str) -> bool:
    """Whether a straight mark stands where a quotation opens: after a gap and before a word."""
    if mark != '"':
        return mark in "“«„‹「〝" and (
            start == paragraph.start or text[start - 1].isspace() or text[start - 1] in "([—–-"
        )
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    return (before.isspace() or before in "([—–-/:") and not after.isspace()


def _singles(text: str, paragraph: Span, doubles: list[Quotation]) -> list[Quotation]:
    """Return the quotations in single marks; they may nest in double ones, and never cross their edges."""
    found: list[Quotation] = []
    resume = paragraph.start
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        start, end = match.span()
        if match.group() not in "‘'‚" or start < resume or not _opens_single(text, start, end, paragraph):
            continue
        holder = min((q.inner for q in doubles if q.inner.start <= start < q.inner.end), key=len, default=paragraph)
        close = _closing_single(text, end, holder.end)
        if close is not None and not any(start < q.span.start < close < q.span.end for q in doubles):
            depth = sum(q.inner.start <= start < q.inner.end for q in doubles)
            found.append(Quotation(Span(start, close + 1), Span(end, close), depth))
            resume = close + 1
    return found


def _opens_single(text: str, start: int, end: int, paragraph: Span) -> bool:
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    if not (before.isspace() or before in '([—–-/:“"«„') or not (after.isalnum() or after in "$£€…"):
        return False
    return not _ELISION.match(text, start)


def _closing_single(text: str, start: int, end: int) -> int | None:
    """Return where the single quotation closes; after "s" and before a small letter it is first taken as possessive."""
    possessive = None
    for at in range(start, end):
        if text[at] not in "’'":
            continue
        after = text[at + 1] if at + 1 < end else " "
        if after.isalnum() or text[at - 1].isspace():
            continue
        if text[at - 1] == "s" and at + 2 < end and after == " " and text[at + 2].islower() and possessive is None:
            possessive = at
            continue
        return at
    return possessive
