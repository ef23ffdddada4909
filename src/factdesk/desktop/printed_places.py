"""Where headings, links and their goals came to stand when a report was set on paper."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextDocument, QTextFragment

from factdesk.report.navigation import Navigation, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QRectF

    Placed = Callable[[QRectF], Place | None]

_POINTS = 72.0


def places(document: QTextDocument, sheets: Sequence[int], dots: int, corner: tuple[float, float]) -> Navigation:
    """Return what is worth going to and what leads there.

    Args:
        sheets: the pages of the document that were drawn, in order.
        dots: an inch of the document.
        corner: the upper left corner of the text on each sheet, in points from the lower left of the paper.
    """
    height = document.pageSize().height()
    drawn = {sheet: number for number, sheet in enumerate(sheets)}
    scale = _POINTS / dots

    def placed(rect: QRectF) -> Place | None:
        sheet = int(rect.center().y() // height)
        if sheet not in drawn:
            return None
        left, top = corner[0] + rect.left() * scale, corner[1] - (rect.top() - sheet * height) * scale
        return Place(drawn[sheet], left, top - rect.height() * scale, left + rect.width() * scale, top)

    headings: list[tuple[int, str, Place]] = []
    targets: dict[str, Place] = {}
    links: list[tuple[Place, str]] = []
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level > 0 and block.text().strip() and (place := placed(_box(block, 0, 1))):
            headings.append((level, block.text(), place))
        for fragment in _fragments(block):
            look = fragment.charFormat()
            if look.isAnchor():
                _note(block, fragment, placed, targets, links)
        block = block.next()
    return Navigation(headings, targets, links)


def _note(
    block: QTextBlock, fragment: QTextFragment, placed: Placed, targets: dict[str, Place],
    links: list[tuple[Place, str]],
) -> None:  # fmt: skip
    """Note what a fragment is called and where it leads, one link for each line it runs over."""
    look, start = fragment.charFormat(), fragment.position() - block.position()
    for name in look.anchorNames():
        if place := placed(_box(block, start, start + 1)):
            targets.setdefault(name, place)
    if not look.anchorHref():
        return
    layout, at, end = block.layout(), start, start + fragment.length()
    while at < end:
        line = layout.lineForTextPosition(at)
        if not line.isValid():
            return
        stop = min(end, line.textStart() + line.textLength())
        if stop <= at:
            return
        if place := placed(_box(block, at, stop)):
            links.append((place, look.anchorHref()))
        at = stop


def _box(block: QTextBlock, start: int, end: int) -> QRectF:
    """Return where characters of one line of a block stand in the document."""
    from PySide6.QtCore import QRectF

    document = block.document()
    whole = document.documentLayout().blockBoundingRect(block)
    line = block.layout().lineForTextPosition(start)
    if not line.isValid():
        return whole
    one, other = (line.cursorToX(at)[0] for at in (start, end))  # type: ignore[index]
    origin = whole.topLeft()
    return QRectF(origin.x() + min(one, other), origin.y() + line.y(), abs(other - one), line.height())


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    inside = block.begin()
    while not inside.atEnd():
        yield inside.fragment()
        inside += 1
