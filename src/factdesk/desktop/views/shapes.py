"""Where words stand on the page: one rectangle for each stretch of letters in a line, right to left included.

In a line that mixes directions the ends of a stretch say nothing about what lies between them: there each run of
glyphs gives a rectangle of its own.
"""

import unicodedata
from bisect import bisect_right
from math import inf
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from factdesk.desktop.views.laying import lay_out_to

_RIGHT_TO_LEFT = {"R", "AL", "AN", "RLE", "RLO", "RLI"}


def is_mixed(text: str) -> bool:
    """Whether the text has any letter that runs from right to left."""
    return any(letter > "\u0590" and unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in text)


def rectangles(document: QTextDocument, start: int, end: int, mixed: bool) -> list[QRectF]:
    """Return the rectangles of the letters between two of Qt's positions, in document coordinates.

    Each is as high as the letters (ascent and descent), not as the line.
    """
    lay_out_to(document, end)
    found: list[QRectF] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        found += _in_block(block, start, end, mixed)
        block = block.next()
    return found


def line_at(document: QTextDocument, y: float) -> tuple[int, int]:
    """Return where the line at a height of the page begins and ends, in Qt's positions; the nearest one above a gap.

    Qt's own answer is the end of the text wherever a gap between two paragraphs is asked for before all is laid out.
    """
    document.documentLayout().hitTest(QPointF(0, y), Qt.HitTestAccuracy.FuzzyHit)  # lays out as far as that

    def top(number: int) -> float:
        layout = document.findBlockByNumber(number).layout()
        return float(layout.position().y()) if layout.lineCount() else inf

    found = bisect_right(range(document.blockCount()), y, key=top)
    block = document.findBlockByNumber(max(0, found - 1))
    layout = block.layout()
    if not layout.lineCount():
        return block.position(), block.position() + block.length() - 1
    within = y - layout.position().y()
    number = bisect_right(range(layout.lineCount()), within, key=lambda one: float(layout.lineAt(one).y()))
    line = layout.lineAt(max(0, number - 1))
    first = block.position() + line.textStart()
    return first, first + line.textLength()


def edge(document: QTextDocument, position: int, is_end: bool) -> QRectF:
    """Return where the edge of a stretch stands as an upright line; an end belongs to the letter before it."""
    block = document.findBlock(max(0, position - 1) if is_end else position)
    lay_out_to(document, position)
    layout = block.layout()
    within = position - block.position()
    line = layout.lineForTextPosition(max(0, within - 1) if is_end else within)
    if not line.isValid():
        return QRectF(layout.position().x(), layout.position().y(), 0, 0)
    made = QRectF(x_of(line, within), line.y(), 0, line.ascent() + line.descent())
    return made.translated(layout.position())


def _in_block(block: QTextBlock, start: int, end: int, mixed: bool) -> list[QRectF]:
    layout = block.layout()
    origin = layout.position()
    first = max(0, start - block.position())
    last = min(block.length() - 1, end - block.position())
    found = []
    from_line, to_line = (layout.lineForTextPosition(at) for at in (first, last))
    if not from_line.isValid():
        return []
    for number in range(from_line.lineNumber(), to_line.lineNumber() + 1 if to_line.isValid() else layout.lineCount()):
        line = layout.lineAt(number)
        left, right = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if right < last and _ends_in_space(block, right):
            right -= 1
        if left < right:
            found += [rect.translated(origin) for rect in _in_line(line, left, right, mixed)]
    return found


def _in_line(line: QTextLine, start: int, end: int, mixed: bool) -> list[QRectF]:
    top, height = line.y(), line.ascent() + line.descent()
    if mixed:
        runs = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
        return [QRectF(left, top, right - left, height) for left, right in _joined(runs)]
    left, right = x_of(line, start), x_of(line, end)
    return [QRectF(min(left, right), top, abs(right - left), height)]


def _joined(runs: list[QRectF]) -> list[tuple[float, float]]:
    """Return the stretches that runs cover, each once, so that tints do not add up where fonts change."""
    stretches: list[tuple[float, float]] = []
    for run in sorted(runs, key=QRectF.left):
        if run.width() <= 0:
            continue
        if stretches and run.left() <= stretches[-1][1] + 1:
            stretches[-1] = (stretches[-1][0], max(stretches[-1][1], run.right()))
        else:
            stretches.append((run.left(), run.right()))
    return stretches


def _ends_in_space(block: QTextBlock, position: int) -> bool:
    """Whether the line broken at the position ends in a space, which has a width but is not seen."""
    return block.document().characterAt(block.position() + position - 1).isspace()


def x_of(line: QTextLine, position: int) -> float:
    """Return where a position of the block stands in its line, in pixels from the left of the block."""
    found: Any = line.cursorToX(position)  # PySide answers (x, position), its annotations say x
    return float(found[0])
