"""Sets a report on paper as PDF with Qt alone, for desks without LibreOffice; off screen too, from the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QThread, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from factdesk.assets import resource
from factdesk.desktop.printed_places import places
from factdesk.progress import Progress
from factdesk.report.navigation import with_navigation

if TYPE_CHECKING:
    from factdesk.report.html.printed import Printed

_DOTS = 300
"""Dots an inch to which lines are set; letters and lines stay outlines in the file."""
_MARGINS = QMarginsF(20, 24, 20, 22)
"""Millimetres; head and foot stand inside them."""
_ROOM = 0.16
"""The least share of a page that must be left below a heading; with less it goes over to the next page."""
_UNSURE = 0.04
"""The share of a page by which a reckoned place may be wrong."""
_ROUNDS, _FEWEST, _PAGES = 8, 2, 600
"""How often at the most the text is set again, how often in any case, and how many pages that may else come to."""
_LONG, _PART = 40, 24
"""A chapter with more headings than this begins a new page at every so many, so that parts can be set by themselves."""
_CHAPTER = 2
"""The level of the headings that begin a chapter, each on a page of its own."""


def pdf_of_page(page: Printed, progress: Progress | None = None) -> bytes:
    """Return a report as the bytes of a PDF, with its fonts inside and "page x of y" on every sheet but the first.

    Raises:
        Cancelled: the person stopped it.
    """
    running = application()
    if QThread.currentThread() is running.thread():
        return _set(page, progress or Progress())
    setting = _Setting(page, progress or Progress())
    setting.start()
    setting.wait()
    if setting.problem is not None:
        raise setting.problem
    return setting.data


class _Setting(QThread):
    """A thread of Qt's own: its layouts keep timers, which threads of Python cannot have."""

    def __init__(self, page: Printed, progress: Progress) -> None:
        super().__init__()
        self._page, self._progress = page, progress
        self.data = b""
        self.problem: BaseException | None = None

    def run(self) -> None:
        try:
            self.data = _set(self._page, self._progress)
        except BaseException as problem:  # noqa: BLE001  (raised again where the PDF was asked for)
            self.problem = problem


def _set(page: Printed, progress: Progress) -> bytes:
    """Set the page and return it as PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    paper = QPageSize.PageSizeId.Letter if page.paper == "Letter" else QPageSize.PageSizeId.A4
    writer.setPageSize(QPageSize(paper))
    writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    writer.setTitle(page.head)
    writer.setCreator("FactDesk")
    document = _document(page, writer)
    _part_long_chapters(document)
    _keep_headings(document, progress)
    painter = QPainter(writer)
    try:
        sheets = _sheets(document)
        count = len(sheets)
        for number, sheet in enumerate(sheets, 1):
            progress.step(number, count, "PDF")
            if number > 1:
                writer.newPage()
            _draw(painter, writer, document, sheet)
            if number > 1:
                _draw_edges(painter, writer, page, number, count)
    finally:
        painter.end()
    progress.step(0, 0, "PDF")
    room = writer.pageLayout()
    corner = room.margins(QPageLayout.Unit.Point).left(), room.fullRect(QPageLayout.Unit.Point).height() - room.margins(
        QPageLayout.Unit.Point).top()  # fmt: skip
    found = places(document, sheets, _DOTS, corner)
    return with_navigation(
        bytes(buffer.data().data()), found, title=page.head, author=page.foot, language=page.language
    )


def application() -> QGuiApplication:
    """Return the running application, or one that shows nothing."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(sys.argv[:1])


def _document(page: Printed, writer: QPdfWriter) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    font = QFont("Noto Serif")  # the window's own is given in pixels, which are small on paper
    font.setPointSizeF(10)
    document.setDefaultFont(font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = Qt.LayoutDirection.RightToLeft if page.rtl else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(resource("report", "print.css").read_text(encoding="utf-8"))
    for name, data in page.pictures.items():
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), QImage.fromData(data))
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.setHtml(page.html)
    return document


def _part_long_chapters(document: QTextDocument) -> None:
    """Let one of every so many headings of a long chapter begin a page.

    What moves in one part then moves nothing in the next, and all parts can be mended at once.
    """
    chapters: list[list[QTextBlock]] = [[]]
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level == _CHAPTER:
            chapters.append([])
        elif level > _CHAPTER:
            chapters[-1].append(block)
        block = block.next()
    long = [chapter[_PART::_PART] for chapter in chapters if len(chapter) > _LONG]
    if long:
        _begin_pages(document, [block for chapter in long for block in chapter])


def _begin_pages(document: QTextDocument, blocks: Iterable[QTextBlock]) -> None:
    """Let each block begin a page, and set the text again once for all of them."""
    format_ = QTextBlockFormat()
    format_.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for block in blocks:
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(format_)
    document.markContentsDirty(0, document.characterCount())
    cursor.endEditBlock()


def _keep_headings(document: QTextDocument, progress: Progress) -> None:
    """Let headings that would stand alone at the foot of a page begin the next one.

    The text is set again, whole, after each round: set in parts, Qt leaves stretches of it unpainted. A report of very
    many pages gets few rounds, for each takes seconds.
    """
    for _ in range(min(_ROUNDS, max(_FEWEST, _PAGES // max(document.pageCount(), 1)))):
        progress.step(0, 0, "PDF")
        alone = _alone(document)
        if not alone:
            return
        _begin_pages(document, alone)


def _alone(document: QTextDocument) -> list[QTextBlock]:
    """Return the headings that have too little room below them, or will have when those before them have moved.

    How far a heading will move is reckoned, and right to some lines up to the next chapter or part; where these lines
    decide, the next round will tell.
    """
    layout, height = document.documentLayout(), document.pageSize().height()
    always = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore
    found: list[QTextBlock] = []
    moved = 0.0
    block = document.begin()
    while block.isValid():
        style = block.blockFormat()
        level = style.headingLevel()
        if level == _CHAPTER or (level > _CHAPTER and style.pageBreakPolicy() & always):
            moved = 0.0
        elif level > _CHAPTER:
            left = height - (layout.blockBoundingRect(block).top() + moved) % height
            if left < height * _ROOM and (not moved or left > height * _UNSURE):
                found.append(block)
                moved += left
        block = block.next()
    return found


def _sheets(document: QTextDocument) -> list[int]:
    """Return the pages with something on them, from 0; the line below a table that fills a page makes an empty one."""
    layout, height = document.documentLayout(), document.pageSize().height()
    found: set[int] = set()
    inside = document.rootFrame().begin()
    while not inside.atEnd():
        block, rect = inside.currentBlock(), QRectF()
        if not block.isValid():  # a table
            rect = layout.frameBoundingRect(inside.currentFrame())
        elif block.text().strip():
            rect = layout.blockBoundingRect(block)
        if rect.height():
            found.update(range(int(rect.top() // height), int((rect.bottom() - 1) // height) + 1))
        inside += 1
    return sorted(found)


def _draw(painter: QPainter, writer: QPdfWriter, document: QTextDocument, sheet: int) -> None:
    height = document.pageSize().height()
    view = QRectF(0, sheet * height, writer.width(), height)
    painter.save()
    painter.translate(0, -view.top())
    painter.setClipRect(view)
    document.drawContents(painter, view)
    painter.restore()


def _draw_edges(painter: QPainter, writer: QPdfWriter, page: Printed, number: int, count: int) -> None:
    """Draw the title and the date above the text, the desk and "page x of y" below it."""
    painter.save()
    font = QFont("Noto Sans")
    font.setPointSizeF(8)
    painter.setFont(font)
    painter.setPen(QColor("#59616B"))
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if page.rtl else Qt.LayoutDirection.LeftToRight)
    line = _DOTS // 6
    head = QRectF(0, -line * 1.6, writer.width(), line)
    foot = QRectF(0, writer.height() + line * 0.6, writer.width(), line)
    near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if page.rtl:
        near, far = far, near
    title = painter.fontMetrics().elidedText(page.head, Qt.TextElideMode.ElideRight, int(writer.width() * 0.72))
    numbered = page.page_of.format(page=number, pages=count)
    for rect, words, side in ((head, title, near), (head, page.date, far), (foot, page.foot, near),
                              (foot, numbered, far)):  # fmt: skip
        painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), words)
    painter.restore()
