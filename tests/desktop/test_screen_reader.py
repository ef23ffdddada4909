"""What a screen reader is told: the text, the caret and its claim, through Qt's accessibility interfaces."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from factdesk.desktop.announcing import Announcing
from factdesk.desktop.main_window import MainWindow
from factdesk.domain.claim import ClaimEdit
from factdesk.domain.mention import ChainLink
from factdesk.domain.span import Span

Wait = Callable[[], None]
TEXT = "Intro words. The 😀 mayor said nine people died on Monday. Later words.\n\nLeave a comment below."
CLAIM = "nine people died"


@pytest.fixture
def reading(open_window: Callable[..., MainWindow], wait: Wait) -> MainWindow:
    """A window with a short article, one rated claim in it and a stretch of junk."""
    window = open_window()
    window.settings.propose_at_once = False
    window.adding.add_text(TEXT)
    wait()
    article = window.reading.article.id

    def fill(ws) -> None:
        claim = ws.claims.add(article, [span(CLAIM)], kind="casualty_count", chain=(ChainLink("The mayor"),))
        ws.claims.rate(claim.id, "unproven", "One voice only.")
        if not any(junk.span.overlaps(span("Leave a comment")) for junk in ws.articles.junk(article)):
            ws.articles.mark_junk(article, span("Leave a comment below."))

    window.desk.do(fill)
    wait()
    window.activateWindow()
    window.pane.text.setFocus()
    wait()
    return window


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def interface(view: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(view)
    assert found is not None
    return found


def heard(window: MainWindow) -> list[str]:
    said: list[str] = []
    next(part for part in window.parts if isinstance(part, Announcing)).announced.connect(said.append)
    return said


def walk(window: MainWindow, qtbot: QtBot, to: int) -> None:
    """Move the caret letter by letter with the arrow key."""
    view = window.pane.text
    for _ in range(len(TEXT)):
        if view.caret() >= to:
            return
        qtbot.keyClick(view, Qt.Key.Key_Right)


def test_the_text_is_there_with_its_caret_and_selection(reading: MainWindow, qtbot: QtBot) -> None:
    view = reading.pane.text
    seen = interface(view)
    text = seen.textInterface()
    assert seen.text(QAccessible.Text.Name) == "Text of the article"
    assert text.characterCount() == view.offsets.to_qt(len(TEXT))
    assert "nine people died" in text.text(0, text.characterCount())
    qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for count in range(1, 30):
        qtbot.keyClick(view, Qt.Key.Key_Right)
        assert text.cursorPosition() == view.textCursor().position()
        assert view.offsets.to_text(text.cursorPosition()) == view.caret() == count
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert text.selectionCount() == 1


def test_entering_a_claim_is_told_once_with_number_kind_rating_and_claimant(reading: MainWindow, qtbot: QtBot) -> None:
    view, said = reading.pane.text, heard(reading)
    qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    walk(reading, qtbot, span(CLAIM).start - 1)
    assert said == []
    walk(reading, qtbot, span(CLAIM).end - 1)
    assert said == ["Claim 1, Casualty count, Unproven, The mayor"]
    assert "Casualty count" in interface(view).text(QAccessible.Text.Description)
    walk(reading, qtbot, span(CLAIM).end + 1)
    assert interface(view).text(QAccessible.Text.Description) == ""
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert len(said) == 2  # entered anew, from the other side


def test_junk_and_translations_are_told_too(reading: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    number = reading.reading.article.id
    reading.desk.do(
        lambda ws: ws.translations.add("قال المختار", span=span("mayor said"), language="ar", article=number)
    )
    wait()
    said = heard(reading)
    qtbot.keyClick(reading.pane.text, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    walk(reading, qtbot, span("mayor").start)
    assert said == ["Translation: قال المختار"]
    walk(reading, qtbot, span("Leave").start + 2)
    assert said[-1] == "No part of the article"


def test_going_to_the_next_claim_brings_the_caret_and_says_it(reading: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    said = heard(reading)
    qtbot.keyClick(reading.pane.text, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(reading.pane.text, "j")
    wait()
    assert reading.pane.text.caret() == span(CLAIM).start
    assert said == ["Claim 1, Casualty count, Unproven, The mayor"]
    claim = reading.reading.chosen
    reading.desk.do(lambda ws: ws.claims.edit(claim, ClaimEdit(chain=())))
    wait()
    qtbot.keyClick(reading.pane.text, Qt.Key.Key_Right)
    assert said[-1] == "Claim 1, Casualty count, Unproven, nobody named"


def test_messages_are_told_as_alerts(reading: MainWindow, wait: Wait) -> None:
    reading.messages.warn("Select words in the text first.")
    assert interface(reading.messages).text(QAccessible.Text.Name) == "Select words in the text first."
