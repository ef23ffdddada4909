"""Tells a screen reader what eyes see at the caret: which claim, who says it, how it is rated; what is junk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from factdesk.desktop.part import Part
from factdesk.desktop.views.hints import spoken
from factdesk.desktop.views.reader_text import ReaderText

if TYPE_CHECKING:
    from factdesk.desktop.main_window import MainWindow


class Announcing(Part):
    """Speaks once when the caret enters a claim, junk, or words with a translation; never at every letter."""

    announced = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._reading, self._text = window.reading, window.pane.text
        self._last: tuple[int | None, bool, int | None] = (None, False, None)
        self._text.cursorPositionChanged.connect(self._on_caret)
        self._reading.article_shown.connect(self._forget)
        self._reading.marks_changed.connect(self._forget)

    def _forget(self) -> None:
        self._last = (None, False, None)

    def _on_caret(self) -> None:
        claim, in_junk = self._text.claim_here(), self._is_in_junk()
        translation = self._text.translated.at(self._text.caret())
        here = (claim, in_junk, translation.id if translation else None)
        before, self._last = self._last, here
        said = []
        if claim is not None and claim != before[0]:
            said.append(self._claim_words(claim))
        if in_junk and not before[1]:
            said.append(self.tr("No part of the article"))
        if translation is not None and translation.id != before[2]:
            said.append(self.tr("Translation: %1").replace("%1", translation.text))
        if said:
            self.announce(". ".join(said))

    def announce(self, words: str) -> None:
        """Have a screen reader speak these words when it has finished what it says."""
        announce(self._text, words)
        self.announced.emit(words)

    def _claim_words(self, number: int) -> str:
        claim, desk = self._reading.claims.get(number), self._window.desk
        return spoken(claim, desk.kinds, desk.ratings) if claim is not None else ""

    def _is_in_junk(self) -> bool:
        at = self._text.caret()
        return any(junk.active and junk.span.start <= at < junk.span.end for junk in self._reading.junk)


def announce(view: ReaderText, words: str) -> None:
    """Have a screen reader speak these words for a view."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, words))
