"""Offsets at the widget's edge: Qt counts UTF-16 units, the desk counts code points.

The text a widget shows has one character for each of the canonical text's, so that only this count differs: line
separators that Qt would merge or translate are replaced one for one, and the canonical text stays with us.
"""

from bisect import bisect_left, bisect_right

from factdesk.domain.span import Span

_LAST_OF_ONE_UNIT = "\uffff"
_SHOWN = str.maketrans(
    {"\r": "\n", "\u2028": "\n", "\u2029": "\n", "\u0085": "\n", "\x0b": " ", "\x0c": " ", "\x00": " ",
     "\ufdd0": " ", "\ufdd1": " ", "\ufffc": " "}
)  # fmt: skip


def shown(text: str) -> str:
    """Return the text as a Qt document takes it without changing the count; ``\\r\\n`` breaks the line once."""
    return text.replace("\r\n", " \n").translate(_SHOWN)


class Offsets:
    """Converts between code points of one text and Qt's positions."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        wide = text and max(text) > _LAST_OF_ONE_UNIT
        self._wide = [at for at, letter in enumerate(text) if letter > _LAST_OF_ONE_UNIT] if wide else []
        self._wide_qt = [at + before for before, at in enumerate(self._wide)]

    def to_qt(self, offset: int) -> int:
        """Return Qt's position of a code point offset."""
        return offset + bisect_left(self._wide, offset)

    def to_text(self, position: int) -> int:
        """Return the code point offset of Qt's position; a position inside a character counts as its start."""
        before = bisect_right(self._wide_qt, position - 2)
        inside = before < len(self._wide_qt) and self._wide_qt[before] == position - 1
        return min(position - before - inside, self._length)

    def span_to_qt(self, span: Span) -> tuple[int, int]:
        """Return Qt's start and end of a span."""
        return self.to_qt(span.start), self.to_qt(span.end)

    def span_to_text(self, start: int, end: int) -> Span:
        """Return the span of Qt's start and end."""
        return Span(self.to_text(start), max(self.to_text(start), self.to_text(end)))
