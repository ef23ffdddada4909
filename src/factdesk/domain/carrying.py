"""Carrying stretches of a text over to a corrected text, by comparing both word by word.

The comparison is the longest common subsequence of words and marks (Hunt and Szymanski's diff problem), as rapidfuzz
computes it.
"""

import re
from bisect import bisect_right

from rapidfuzz.distance import Indel

from factdesk.domain.span import Span

_TOKEN = re.compile(r"\w+|[^\w\s]|\s+")


class Carrier:
    """Knows where each stretch of an old text stands in a new one."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        first, second = _tokens(old), _tokens(new)
        self._starts: list[int] = []
        self._blocks: list[tuple[int, int, int]] = []
        for code in Indel.opcodes([word for _, word in first], [word for _, word in second]):
            if code.tag == "equal":
                start, end = first[code.src_start][0], _end(first, code.src_end - 1)
                self._starts.append(start)
                self._blocks.append((start, end, second[code.dest_start][0] - start))

    def span(self, span: Span) -> Span | None:
        """Return where the same words stand in the new text; None if they were changed or are gone."""
        moved = self.near(span)
        if moved is None or _plain(moved.of(self._new)) != _plain(span.of(self._old)):
            return None
        return moved

    def near(self, span: Span) -> Span | None:
        """Return the stretch of the new text between the words that kept their place at both ends, None if none did."""
        inside = [
            (max(start, span.start) + shift, min(end, span.end) + shift)
            for start, end, shift in self._blocks[max(0, bisect_right(self._starts, span.start) - 1) :]
            if start < span.end and end > span.start
        ]
        if not inside:
            return None
        moved = Span(inside[0][0], inside[-1][1]).trimmed(self._new)
        return moved if len(moved) else None


def _tokens(text: str) -> list[tuple[int, str]]:
    return [(found.start(), found.group()) for found in _TOKEN.finditer(text)]


def _end(tokens: list[tuple[int, str]], number: int) -> int:
    start, word = tokens[number]
    return start + len(word)


def _plain(text: str) -> str:
    return " ".join(text.split())
