"""Where words stand on the page: one rectangle for each stretch of letters in a line, right to left included.

In a line that mixes directions the ends of a stretch say nothing about what lies between them: there each run of
glyphs gives a rectangle of its own.
"""

import unicodedata
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine

_RIGHT_TO_LEFT = {"R", "AL", "AN", "RLE", "RLO", "RLI"}


def is_mixed(text: str) -> bool:
    """Whether the text has any letter that runs from right to left."""
    return any(letter > "\u0590" and unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in text)


def rectangles(document: QTextDocument, start: int, end: int, mixed: bool) -> list[QRectF]:
    """Return the rectangles of the letters between two of Qt's positions, in document coordinates.

    Each is as high as the letters (ascent and descent), not as the line.
    """
    found: list[QRectF] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        found += _in_block(block, start, end, mixed)
        block = block.next()
    return found


def _in_block(block: QTextBlock, start: int, end: int, mixed: bool) -> list[QRectF]:
    layout = block.layout()
    origin = layout.position()
    first = max(0, start - block.position())
    last = min(block.length() - 1, end - block.position())
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        left, right = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if left < right:
            found += [rect.translated(origin) for rect in _in_line(layout, line, left, right, mixed)]
    return found


def _in_line(layout: QTextLayout, line: QTextLine, start: int, end: int, mixed: bool) -> list[QRectF]:
    top, height = line.y(), line.ascent() + line.descent()
    if mixed:
        runs = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
        return [QRectF(run.left(), top, run.width(), height) for run in runs if run.width() > 0]
    words = layout.text()[start:end]
    spare = len(words) - len(words.rstrip())
    left, right = _x(line, start), _x(line, end - spare if spare < len(words) else end)
    return [QRectF(min(left, right), top, abs(right - left), height)]


def _x(line: QTextLine, position: int) -> float:
    found: Any = line.cursorToX(position)  # PySide answers (x, position), its annotations say x
    return float(found[0])
