"""Where a stretch stands in an article, as a person would look for it: paragraph and sentence, counted from 1.

A paragraph is a line that is not blank, junk included, so that the numbers hold in the untouched text.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

from factdesk.domain.span import Span

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_SENTENCE_END = re.compile(r"(?<=[.!?؟…۔])[\"”’»)\]]*\s+(?=[\"“‘«(\[]*[^\W\d_a-z]|[\"“‘«(\[]*\d)")
_ABBREVIATION = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|St|No|vs|etc|e\.g|i\.e|U\.S|U\.N|a\.m|p\.m|[A-Z])\.$"
)


@dataclass(frozen=True, slots=True)
class Position:
    """One stretch of an article with the numbers of the paragraph and the sentence it begins in, both from 1."""

    span: Span
    paragraph: int
    sentence: int


class Locator:
    """Finds paragraph and sentence numbers in one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.paragraphs = [Span(m.start(), m.end()) for m in _LINE.finditer(text) if m.group().strip()]
        self._starts = [paragraph.start for paragraph in self.paragraphs]
        self._sentences: dict[int, list[int]] = {}

    def position(self, span: Span) -> Position:
        """Return where the stretch begins."""
        index = max(bisect_right(self._starts, span.start) - 1, 0)
        if not self.paragraphs:
            return Position(span, 1, 1)
        if index not in self._sentences:
            self._sentences[index] = self._sentence_starts(self.paragraphs[index])
        return Position(span, index + 1, max(bisect_right(self._sentences[index], span.start), 1))

    def _sentence_starts(self, paragraph: Span) -> list[int]:
        words = paragraph.of(self.text)
        starts = [
            paragraph.start + end.end()
            for end in _SENTENCE_END.finditer(words)
            if not _ABBREVIATION.search(words[max(end.start() - 8, 0) : end.start()])
        ]
        return [paragraph.start, *starts]
