"""Turn the XML of a word processor into lines of text: one a paragraph, table cells joined by tabs."""

import re
from collections.abc import Iterator, Mapping, Set
from typing import Any

_SPACES = re.compile(r"[ \t\r\n]+")


def lines(
    root: Any, *, block: Set[str], row: str, words: Set[str] | None, breaks: Mapping[str, str], skip: Set[str]
) -> Iterator[str]:
    """Yield the paragraphs below an element in reading order.

    Args:
        root: an lxml element.
        block: tags of paragraphs and headings.
        row: tag of a table row, whose paragraphs become one line joined by tabs.
        words: tags whose text is shown; None when all character data is.
        breaks: what stands for an element that is a tab, a line break, several spaces.
        skip: tags left out with all that is in them.
    """
    for element in _outermost(root, block, row, skip):
        if element.tag == row:
            cells = [_words(cell, words, breaks, skip, block) for cell in _outermost(element, block, "", skip)]
            yield "\t".join(cell for cell in cells if cell)
        else:
            yield _words(element, words, breaks, skip, block)


def _outermost(root: Any, block: Set[str], row: str, skip: Set[str]) -> Iterator[Any]:
    """Yield paragraphs and rows that stand in no other one, without recursion: files may nest deeper than Python."""
    pending = list(reversed(root))
    while pending:
        element = pending.pop()
        if element.tag in skip:
            continue
        if element.tag == row or element.tag in block:
            yield element
        else:
            pending.extend(reversed(element))


def _words(element: Any, words: Set[str] | None, breaks: Mapping[str, str], skip: Set[str], block: Set[str]) -> str:
    """Return the text of one paragraph; a paragraph within it (a text box) starts on a new line."""
    parts: list[str] = []
    pending: list[tuple[Any, bool]] = [(element, False)]
    while pending:
        node, leaving = pending.pop()
        if leaving:
            if words is None and node is not element:
                parts.append(_shown(node.tail, words))
            continue
        pending.append((node, True))
        if node.tag in skip or not isinstance(node.tag, str):
            continue
        if node.tag in block and node is not element:
            parts.append("\n")
        if node.tag in breaks:
            parts.append(breaks[node.tag] * _repeats(node))
        elif words is None or node.tag in words:
            parts.append(_shown(node.text, words))
        pending.extend((child, False) for child in reversed(node))
    return "".join(parts)


def _shown(text: str | None, words: Set[str] | None) -> str:
    """Return character data as it is shown: OpenDocument (no tag for words) collapses white space, Word does not."""
    return (text or "") if words is not None else _SPACES.sub(" ", text or "")


def _repeats(node: Any) -> int:
    """Return how often a break is repeated: OpenDocument counts spaces in ``text:c``."""
    count = node.get("{urn:oasis:names:tc:opendocument:xmlns:text:1.0}c", "1")
    return min(int(count), 1000) if count.isdecimal() else 1
