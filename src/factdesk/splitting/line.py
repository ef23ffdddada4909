"""The words of a stretch of a document with offsets and word classes, folded for look-up, as the count rules read them.

Folding lowers Latin letters and takes vowel signs, tatweel and hamza seats off Arabic ones.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from factdesk.domain.span import Span
from factdesk.splitting.document import Document

_STRIP = re.compile("[\u064b-\u065f\u0670\u0640\u0300-\u036f]")
_SEATS = str.maketrans("أإآٱىؤئ", "اااايوي")


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """Return the look-up form of a word: lower case, plain apostrophe, Arabic without vowel signs and hamza seats."""
    if word.isascii():
        return word.lower()
    return _STRIP.sub("", word).translate(_SEATS).replace("’", "'").lower() or word


@dataclass(frozen=True, slots=True)
class Line:
    """The words of a stretch: as written, folded, with word classes, and where each starts and ends in the text."""

    text: str
    span: Span
    words: tuple[str, ...]
    low: tuple[str, ...]
    tags: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)

    def span_of(self, start: int, end: int) -> Span:
        """Return the stretch of text of the words from ``start`` to before ``end``."""
        return Span(self.starts[start], self.ends[end - 1])

    def pieces(self, longest: int) -> Iterator["Line"]:
        """Yield the line in pieces of at most ``longest`` words, so that a text without full stops stays quick."""
        if len(self) <= longest:
            yield self
            return
        for at in range(0, len(self), longest):
            cut = slice(at, at + longest)
            end = self.ends[min(at + longest, len(self)) - 1]
            yield Line(
                self.text, Span(self.starts[at], end), self.words[cut], self.low[cut], self.tags[cut],
                self.starts[cut], self.ends[cut],
            )  # fmt: skip

    def number_span(self, start: int, end: int) -> Span:
        """Return the stretch of a number, without an Arabic "and" written onto it ("و18")."""
        span = self.span_of(start, end)
        word = self.low[start]
        joined = word.startswith("و") and len(word) > 1 and (word[1].isdigit() or word not in ("واحد", "واحده"))
        return Span(span.start + 1, span.end) if joined else span

    def at(self, index: int) -> str:
        """Return the folded word, empty outside the line."""
        return self.low[index] if 0 <= index < len(self.low) else ""

    def tag(self, index: int) -> str:
        """Return the word class, empty outside the line."""
        return self.tags[index] if 0 <= index < len(self.tags) else ""


def read_line(document: Document, span: Span) -> Line:
    """Return the words of a stretch of the document."""
    tokens = document.tokens_in(span)
    words = tuple(token.text for token in tokens)
    return Line(
        document.text,
        span,
        words,
        tuple(fold(word) for word in words),
        tuple(token.tag for token in tokens),
        tuple(token.start for token in tokens),
        tuple(token.end for token in tokens),
    )


@lru_cache(maxsize=1)
def lines_of(document: Document) -> tuple[Line, ...]:
    """Return the words of every sentence of the document; the last document asked for is kept."""
    return tuple(read_line(document, span) for span in document.sentences)


def read_words(text: str, language: str = "en") -> Line:
    """Return the words of a short text that stands alone, as a line."""
    return read_line(Document(text, language), Span(0, len(text)))
