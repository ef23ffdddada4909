"""Puts a text on the page so that Qt lays out what is seen at once, and the rest in small bites while nothing is done.

Qt does so only for a document that comes to the page whole. Text or formats changed in one that is there already are
laid out in one piece, which takes as long as several key presses in a long article.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor, QTextDocument, QTextOption

from factdesk.desktop.views.column import EDGE


def written(text: str, font: QFont, spacing: QTextBlockFormat, side: Qt.LayoutDirection, width: int) -> QTextDocument:
    """Return a document with the text, as Qt takes it, for a page of that width in pixels; nothing is laid out yet."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(EDGE)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(side)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setTextWidth(width)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(spacing)
    cursor.insertText(text)
    return document


def lay_out_to(document: QTextDocument, position: int) -> None:
    """Lay out the text as far as one of Qt's positions, where that was not done yet."""
    document.documentLayout().blockBoundingRect(document.findBlock(position))
