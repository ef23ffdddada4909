"""Sentences with exact offsets: syntok for English, closing marks and full stops of the script for other languages."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from factdesk.domain.span import Span

_STOP = re.compile(r"[.!?؟۔…]+[\"'”’»“)\]]*(?=\s+\S)")
_CLOSING = re.compile(r"[”’»\"'›)\]]+(?=\s|$)")
_QUOTE_BORDER = re.compile(
    r"[a-z\d)%][.!?…](?:\s+(?=[\"“]|'')|(?:[\"”]|'')\s+(?=[A-Z“\"]|''))"
    r"|[A-Z]\.\s+(?=(?:[\"“]|'')[A-Z])"
    r"|\b[ap]\.m\.\s+(?=(?:He|She|It|They|The|In|But|And|A|We|I|This|That|At|On|His|Her)\b)"
)
_TITLES = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|Hon|St|Adm|Brig|Cmdr|Amb|No|vs)|\b[A-Z])\.$"
)


def find_sentences(text: str, paragraphs: Iterable[Span], language: str) -> tuple[Span, ...]:
    """Return the sentences of the paragraphs, without white space at their edges; none crosses a paragraph."""
    found: list[Span] = []
    for paragraph in paragraphs:
        words = paragraph.of(text)
        starts = _english_starts(words) if language == "en" else _starts(words)
        edges = [0, *(start for start in starts if start > 0), len(words)]
        for start, end in pairwise(edges):
            span = Span(paragraph.start + start, paragraph.start + end).trimmed(text)
            if len(span):
                found.append(span)
    return tuple(found)


def _english_starts(words: str) -> Iterator[int]:
    """Return where sentences start by syntok, and where a quotation opens or closes between two sentences."""
    borders = {match.end() for match in _QUOTE_BORDER.finditer(words)}
    starts = borders | set(_syntok_starts(words))
    return iter(sorted(start for start in starts if not _goes_on(words, start)))


def _goes_on(words: str, start: int) -> bool:
    """Whether a small letter behind a closing mark shows that the sentence goes on: “Run!” said the guard."""
    return words[start : start + 1].islower() and words[:start].rstrip()[-1:] in '”"»\'"'


def _syntok_starts(words: str) -> Iterator[int]:
    from syntok import segmenter

    last = 0
    for paragraph in segmenter.analyze(words):
        for sentence in paragraph:
            start = _past_closing_marks(words, sentence[0].offset)
            if start > last and not _TITLES.search(words[last:start].rstrip()[-8:]):
                yield start
                last = start


def _past_closing_marks(words: str, start: int) -> int:
    """Return the start moved behind quotation marks and brackets that close the sentence before."""
    closing = _CLOSING.match(words, start)
    if closing is None or closing.end() == len(words):
        return start
    after = closing.end()
    while after < len(words) and words[after].isspace():
        after += 1
    return after


def _starts(words: str) -> Iterator[int]:
    for stop in _STOP.finditer(words):
        start = stop.end()
        while start < len(words) and words[start].isspace():
            start += 1
        yield start
