"""Where in the text a place on the page is: Qt's own answer, put right where lines run from right to left.

In a right-to-left line that was broken at a space, Qt paints that space beyond the line's end but forgets it when it is
asked which letter is at a place: every answer is off by the width of the space, about half a letter (seen in Qt 6.8 to
6.11). The lines are asked whether they do so, and the place is moved by that much before Qt sees it.
"""

from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextBlock, QTextDocument, QTextLine

from factdesk.desktop.views.shapes import x_of

PROBES = 12
"""How many letters of a line are asked for, to see whether Qt finds them."""


def true_place(document: QTextDocument, place: QPointF) -> QPointF:
    """Return the place, in document coordinates, at which Qt finds the letter that is painted at ``place``."""
    position = document.documentLayout().hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(position)
    line = _line_at(block, place.y())
    return place if line is None else place + QPointF(_forgotten(block, line), 0)


def true_event(event: QMouseEvent, document: QTextDocument, scrolled: float) -> QMouseEvent:
    """Return a mouse event at the true place; ``scrolled`` is how far the document is scrolled, in pixels."""
    down = QPointF(0, scrolled)
    here = true_place(document, event.position() + down) - down
    if here == event.position():
        return event
    made = QMouseEvent(
        event.type(), here, event.scenePosition(), event.globalPosition(), event.button(), event.buttons(),
        event.modifiers(), event.pointingDevice(),
    )  # fmt: skip
    made.setTimestamp(event.timestamp())
    return made


def _line_at(block: QTextBlock, y: float) -> QTextLine | None:
    layout = block.layout()
    within = y - layout.position().y()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    return next((line for line in lines if line.y() <= within < line.y() + line.height()), None)


def _forgotten(block: QTextBlock, line: QTextLine) -> float:
    """Return how wide the space is that Qt forgets at the end of a right-to-left line, 0 where it forgets nothing."""
    first, end = line.textStart(), line.textStart() + line.textLength()
    words = block.text()[first:end]
    spaces = len(words) - len(words.rstrip())
    if not spaces or end >= block.length() - 1 or block.textDirection() != Qt.LayoutDirection.RightToLeft:
        return 0.0
    wide = abs(x_of(line, end - spaces) - x_of(line, end))
    probes = range(first, end - spaces, max(1, (end - first) // PROBES))
    return wide if _found(line, probes, wide) > _found(line, probes, 0.0) else 0.0


def _found(line: QTextLine, letters: range, moved: float) -> int:
    """Return how many letters Qt finds where they are painted, if it is asked so many pixels to the right of them."""
    right = 0
    for letter in letters:
        begins, ends = x_of(line, letter), x_of(line, letter + 1)
        for share, nearest in ((0.4, letter), (0.6, letter + 1)):
            answer: Any = line.xToCursor(begins + share * (ends - begins) + moved)
            right += answer == nearest
    return right
