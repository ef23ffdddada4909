"""Moves the edges of a claim by words; spans stay within the text and never turn inside out."""

import re

from factdesk.domain.span import Span

_WORD = re.compile(r"\w+(?:[’'\-.,]\w+)*", re.UNICODE)


def move_end(text: str, span: Span, later: bool) -> Span:
    """Return the span with its end one word later or earlier; unchanged where there is no such word."""
    if later:
        word = _WORD.search(text, span.end)
        return Span(span.start, word.end()) if word else span
    words = list(_WORD.finditer(text, span.start, span.end))
    last = words[-1].end() if words else span.end
    if last < span.end and words:
        return Span(span.start, last)
    return Span(span.start, words[-2].end()) if len(words) > 1 else span


def move_start(text: str, span: Span, later: bool) -> Span:
    """Return the span with its start one word later or earlier; unchanged where there is no such word."""
    if later:
        words = list(_WORD.finditer(text, span.start, span.end))
        if words and words[0].start() > span.start:
            return Span(words[0].start(), span.end)
        return Span(words[1].start(), span.end) if len(words) > 1 else span
    window = max(0, span.start - 200)
    before = list(_WORD.finditer(text, window, span.start))
    return Span(before[-1].start(), span.end) if before else span


def snap(text: str, span: Span) -> Span:
    """Return a roughly drawn span on whole words, without white space at its edges."""
    start, end = span.start, span.end
    while 0 < start < len(text) and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    tidy = Span(start, end).trimmed(text)
    return tidy if len(tidy) else span


def with_span(spans: tuple[Span, ...], index: int, new: Span) -> tuple[Span, ...]:
    """Return the spans with one replaced, in reading order."""
    return tuple(sorted((*spans[:index], new, *spans[index + 1 :])))


def stretch_at(spans: tuple[Span, ...], offset: int) -> int | None:
    """Return which of the spans the caret is in or at the end of, None outside them all."""
    return next((number for number, span in enumerate(spans) if span.start <= offset <= span.end), None)


def joined(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the spans in reading order, those that share words made one."""
    made: list[Span] = []
    for span in sorted(spans):
        if made and span.start < made[-1].end:
            made[-1] = Span(made[-1].start, max(made[-1].end, span.end))
        else:
            made.append(span)
    return tuple(made)
