"""A stretch of a text: the one way this program points at words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text from ``start`` to ``end``, in Unicode code points, end exclusive.

    Raises:
        ValueError: the stretch ends before it starts, or starts before the text.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no stretch of text: {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the words of ``text`` this stretch covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether ``other`` lies within this stretch."""
        return self.start <= other.start and other.end <= self.end

    def trimmed(self, text: str) -> "Span":
        """Return the stretch without white space at its edges (empty at its start if there is nothing else)."""
        words = self.of(text)
        lead = len(words) - len(words.lstrip())
        return Span(self.start + lead, self.start + max(lead, len(words.rstrip())))


def quote(text: str, spans: tuple[Span, ...]) -> str:
    """Return the words the spans cover, in reading order, with ``[…]`` where something between them is left out."""
    return " […] ".join(span.of(text) for span in sorted(spans))
