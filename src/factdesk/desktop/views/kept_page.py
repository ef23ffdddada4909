"""A kept web page shown from its own files alone: no script, no style of its own, pictures blurred until asked for.

Qt's text browser is given every resource by :class:`_Browser`, which knows only pictures that stand in the page itself:
nothing can be fetched. Links lead nowhere; their address is told.
"""

import base64
import binascii
import re
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton, QTextBrowser, QWidget

from factdesk.desktop import forms, theme
from factdesk.desktop.views.picture_view import blurred, read_picture

_STYLE = re.compile(r"<style\b[^>]*>.*?</style>", re.IGNORECASE | re.DOTALL)
_LOOK = re.compile(r'\s(?:style|bgcolor|background|color|width|height|align|face|size)="[^"]*"', re.IGNORECASE)
_HIDDEN = re.compile(r'(<[a-z][^>]*\s)style="[^"]*display\s*:\s*none[^"]*"', re.IGNORECASE)
_PICTURE = re.compile(r'src="data:image/[a-z+.-]+;base64,([^"]*)"', re.IGNORECASE)
_IMAGE = re.compile(r'<img\b(?![^>]*\ssrc="kept:)[^>]*>', re.IGNORECASE)
_CONTROL = re.compile(
    r"</?(?:form|input|button|select|option|textarea|svg|path|noscript|iframe)\b[^>]*>", re.IGNORECASE
)
_KEPT = "kept:"
_NAME = re.compile(r'src="(kept:\d+)"')
MOST = 200
"""So many pictures of a page are shown."""


def prepared(page: str) -> tuple[str, dict[str, QImage]]:
    """Return a sanitised page for the browser: its words and structure, and its pictures by their names in it."""
    pictures: dict[str, QImage] = {}

    def named(found: re.Match[str]) -> str:
        name = f"{_KEPT}{len(pictures)}"
        image = _picture(found[1]) if len(pictures) < MOST else None
        if image is None:
            return ""
        pictures[name] = image
        return f'src="{name}"'

    with_names = _PICTURE.sub(named, _CONTROL.sub("", _STYLE.sub("", page)))
    return _LOOK.sub("", _HIDDEN.sub(r"\1hidden", _IMAGE.sub("", with_names))), pictures


def _picture(encoded: str) -> QImage | None:
    try:
        return read_picture(base64.b64decode(encoded))
    except (binascii.Error, ValueError):
        return None


class _Browser(QTextBrowser):
    """A text browser that can get at nothing but the pictures it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: dict[str, QImage] = {}
        self.is_blurred = True
        self.asked: list[str] = []
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)

    def loadResource(self, _: int, url: QUrl | str) -> Any:
        name = url if isinstance(url, str) else url.toString()
        image = self.pictures.get(name)
        if image is None:
            self.asked.append(name)
            return QImage(1, 1, QImage.Format.Format_ARGB32)  # without an answer Qt would look for a file of that name
        image = image.scaled(self.size_of(name), mode=Qt.TransformationMode.SmoothTransformation)
        return blurred(image).scaled(image.size()) if self.is_blurred else image

    def size_of(self, name: str) -> QSize:
        """Return how large a picture is shown: no wider than the page."""
        size = self.pictures[name].size()
        room = max(120, self.viewport().width() - 48)
        return size if size.width() <= room else size.scaled(room, size.height(), Qt.AspectRatioMode.KeepAspectRatio)


class KeptPage(QWidget):
    """One kept page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("kept_page", self)
        self.browser = _Browser()
        self.browser.setAccessibleName(self.tr("The page as it was kept"))
        self.browser.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.browser.highlighted.connect(self._on_link)
        self.browser.anchorClicked.connect(self._on_link)
        forms.put(self, "browser_slot", self.browser)
        self.reveal_button = forms.child(self, QPushButton, "reveal_button")
        self.reveal_button.toggled.connect(self._on_revealed)
        self._hint = forms.child(self, QLabel, "hint_label")
        self._page = ""
        self.clear_page()

    def clear_page(self) -> None:
        """Forget the page."""
        self.show_page("", {})
        self._hint.clear()

    def show_page(self, page: str, pictures: dict[str, QImage]) -> None:
        """Show what :func:`prepared` made, its pictures blurred."""
        self._page, self.browser.pictures = page, pictures
        self.reveal_button.setVisible(bool(pictures))
        self.reveal_button.setChecked(False)
        self._draw()
        self._say()

    def tell(self, problem: str) -> None:
        """Say why there is nothing to see."""
        self._page, self.browser.pictures = "", {}
        self.reveal_button.hide()
        self._draw()
        self._hint.setText(problem)

    def selected_words(self) -> str:
        """Return the words selected in the page."""
        return " ".join(self.browser.textCursor().selectedText().split())

    def align(self, left: int, right: int) -> None:
        """Begin where the words above begin."""
        forms.stand_over(forms.child(self, QWidget, "page_bar"), left, right)
        self.browser.setViewportMargins(max(0, left - 8), 0, right, 0)

    def _say(self) -> None:
        kept = self.tr("Shown from the kept files alone: nothing is fetched. Links lead nowhere.")
        blur = self.tr("Its pictures are blurred: they may be distressing to see.")
        waits = bool(self.browser.pictures) and self.browser.is_blurred
        self._hint.setText(f"{kept} {blur}" if waits else kept)

    def _on_revealed(self, wanted: bool) -> None:
        self.reveal_button.setText(self.tr("Blur pictures") if wanted else self.tr("Show pictures"))
        self.browser.is_blurred = not wanted
        self._draw()
        self._say()

    def _draw(self) -> None:
        place = self.browser.verticalScrollBar().value()
        self.browser.document().clear()
        look = theme.tokens()
        self.browser.document().setDefaultStyleSheet(
            f"a {{ color: {look.colour('accent').name()}; text-decoration: none; }}"
        )
        self.browser.setHtml(_NAME.sub(self._sized, self._page))
        self.browser.verticalScrollBar().setValue(place)

    def _sized(self, found: re.Match[str]) -> str:
        size = self.browser.size_of(found[1])
        return f'{found[0]} width="{size.width()}" height="{size.height()}"'

    def _on_link(self, url: QUrl) -> None:
        if url.isEmpty():
            self._say()
        else:
            self._hint.setText(self.tr("This link led to %1").replace("%1", url.toDisplayString()[:200]))
