"""A translation of a passage stands beside the original: written with the keyboard, shown at its claim, undone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.desktop.by_hand import Wait, select

from factdesk.desktop import forms
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.translating import Translating
from factdesk.desktop.views.translation_card import TranslationCard
from factdesk.domain.span import Span

TEXT = "قال المتحدث باسم الدفاع المدني إن 18 غارة استهدفت البلدة مساء أمس.\n\nوأصيبت امرأة في منزلها."
WORDS = "18 غارة استهدفت البلدة"


@pytest.fixture
def reading(open_window: Callable[..., MainWindow], wait: Wait) -> MainWindow:
    """A window with a short Arabic article and one claim."""
    window = open_window()
    window.settings.propose_at_once = False
    window.adding.add_text(TEXT)
    wait()
    number = window.reading.article.id
    span = Span(TEXT.index(WORDS), TEXT.index(WORDS) + len(WORDS))
    window.desk.do(lambda ws: ws.claims.add(number, [span]), done=lambda claim: window.reading.expect(claim.id))
    wait()
    return window


def card(window: MainWindow) -> TranslationCard:
    return next(part for part in window.parts if isinstance(part, Translating)).card


def translate(window: MainWindow, qtbot: QtBot, wait: Wait, words: str, said: str) -> None:
    window.activateWindow()
    window.pane.text.setFocus()
    select(window, words)
    qtbot.keyClick(window.pane.text, "t")
    assert card(window).is_writing
    assert card(window).text_edit.hasFocus()
    qtbot.keyClicks(card(window).text_edit, said)
    qtbot.keyClick(card(window).text_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait()


def test_a_passage_is_translated_with_the_keyboard_and_shown_at_its_claim(
    reading: MainWindow, qtbot: QtBot, wait: Wait
) -> None:
    translate(reading, qtbot, wait, WORDS, "18 raids hit the town")
    assert card(reading).isHidden()
    assert reading.pane.text.hasFocus()
    shown = reading.pane.text.translated.translations
    assert [(one.text, one.language, one.by, one.span.of(TEXT)) for one in shown] == [
        ("18 raids hit the town", "en", "Nora", WORDS)
    ]
    label = forms.child(reading.inspector, QLabel, "translation_label")
    assert label.text().startswith("“18 raids hit the town”")
    assert "English" in label.text()
    assert "Nora" in label.text()
    reading.desk.undo()
    wait()
    assert not reading.pane.text.translated.translations
    assert label.isHidden()
    reading.desk.redo()
    wait()
    assert len(reading.pane.text.translated.translations) == 1


def test_it_is_read_from_the_margin_changed_at_the_caret_and_removed(
    reading: MainWindow, qtbot: QtBot, wait: Wait
) -> None:
    translate(reading, qtbot, wait, "وأصيبت امرأة", "A woman was hurt")
    reading.pane.text.grab()
    (place, _), *_ = reading.pane.text.margin.signs()
    qtbot.mouseClick(reading.pane.text.margin, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert forms.child(card(reading), QLabel, "text_label").text() == "A woman was hurt"
    assert not card(reading).is_writing
    qtbot.keyClick(card(reading), Qt.Key.Key_Escape)
    assert card(reading).isHidden()
    view = reading.pane.text
    cursor = view.textCursor()
    cursor.setPosition(view.offsets.to_qt(TEXT.index("امرأة")))
    view.setTextCursor(cursor)
    qtbot.keyClick(view, "t")
    assert card(reading).text_edit.toPlainText() == "A woman was hurt"
    card(reading).text_edit.setPlainText("A woman was wounded")
    card(reading).language_box.setCurrentIndex(card(reading).language_box.findData("fr"))
    qtbot.mouseClick(card(reading).save_button, Qt.MouseButton.LeftButton)
    wait()
    (changed,) = view.translated.translations
    assert (changed.text, changed.language) == ("A woman was wounded", "fr")
    assert forms.child(reading.inspector, QLabel, "translation_label").isHidden()  # it does not touch the claim
    view.translation_clicked.emit(changed)
    card(reading)._remove.click()
    wait()
    assert not view.translated.translations
    assert reading.messages.text == "Translation removed."


def test_what_is_not_kept_is_left_with_escape(reading: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    reading.activateWindow()
    reading.pane.text.setFocus()
    select(reading, WORDS)
    qtbot.keyClick(reading.pane.text, "t")
    qtbot.keyClick(card(reading).text_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert card(reading).is_writing  # nothing is written: nothing is kept
    qtbot.keyClicks(card(reading).text_edit, "18")
    qtbot.keyClick(card(reading).text_edit, Qt.Key.Key_Escape)
    wait()
    assert card(reading).isHidden()
    assert reading.pane.text.hasFocus()
    assert not reading.pane.text.translated.translations


def test_evidence_has_translations_of_its_own(reading: MainWindow, qtbot: QtBot, wait: Wait, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("بيان: أصيب 18 شخصا.", encoding="utf-8")
    reading.adding.add_evidence_files([note])
    wait()
    reading.showing.open_evidence(1)
    wait()
    view = reading.pane.evidence.text
    view.selectAll()
    reading.activateWindow()
    view.setFocus()
    qtbot.keyClick(view, "t")
    card(reading).text_edit.setPlainText("Statement: 18 people were hurt.")
    card(reading).save_button.click()
    wait()
    assert [one.evidence for one in view.translated.translations] == [1]
    assert not reading.pane.text.translated.translations
    assert view.grab(view.rect()).size().isValid()
    assert view.mapTo(reading, QPoint(0, 0)).y() > 0
