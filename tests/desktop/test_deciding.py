"""Claims in the window: decided, rated, changed, cut, split and merged, with keys as a person presses them."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.desktop.by_hand import Wait, press, select

from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.views import reader_pane


def shift(window: MainWindow, qtbot: QtBot, wait: Wait, key: Qt.Key) -> None:
    """Press a key with Shift in the reader."""
    window.activateWindow()
    window.pane.text.setFocus()
    qtbot.keyClick(window.pane.text, key, Qt.KeyboardModifier.ShiftModifier)
    wait()


def states(window: MainWindow) -> list[str]:
    return [claim.state for claim in window.reading.claims.values()]


def test_an_added_article_is_opened_with_its_proposals(window: MainWindow) -> None:
    assert window.pane.place == reader_pane.ARTICLE
    assert window.reading.text.startswith("Russia Escalates")
    assert len(window.reading.queue.waiting) > 10
    assert window.reading.claim is not None
    assert not window.bar.isHidden()
    assert any(junk.active for junk in window.reading.junk)


def test_proposals_are_decided_with_one_key_each(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    first = window.reading.chosen
    press(window, qtbot, wait, "a")
    assert window.reading.claims[first].state == "accepted"
    assert window.reading.claims[first].number == 1
    second = window.reading.chosen
    assert second != first
    press(window, qtbot, wait, "x")
    assert window.reading.claims[second].state == "refused"
    third = window.reading.chosen
    press(window, qtbot, wait, "s")
    assert window.reading.chosen not in (first, second, third)
    press(window, qtbot, wait, "b")
    assert window.reading.chosen == third
    press(window, qtbot, wait, "e")
    assert window.inspector.statement.statement_edit.hasFocus()


def test_every_step_is_undone_and_done_again_by_its_name(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    before = states(window)
    press(window, qtbot, wait, "a")
    press(window, qtbot, wait, "x")
    assert window.actions_of["undo"].text() == "&Undo: refuse proposal"
    window.actions_of["undo"].trigger()
    wait()
    assert window.actions_of["undo"].text() == "&Undo: accept proposal"
    assert window.actions_of["redo"].text() == "&Redo: refuse proposal"
    window.actions_of["undo"].trigger()
    wait()
    assert states(window) == before
    window.actions_of["redo"].trigger()
    wait()
    assert states(window).count("accepted") == 1


def test_the_message_line_takes_back_what_was_done(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    press(window, qtbot, wait, "x")
    assert "refused" in window.messages.text
    window.messages._button.click()
    wait()
    assert "refused" not in states(window)


def test_all_above_a_confidence_and_all_of_a_kind_are_accepted(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    kind = window.reading.current_proposal.kind
    shift(window, qtbot, wait, Qt.Key.Key_A)
    assert states(window).count("accepted") == sum(c.kind == kind for c in window.reading.claims.values())
    window.settings.accept_above = 50
    window.actions_of["accept_above"].trigger()
    wait()
    left = [c for c in window.reading.claims.values() if c.state == "proposed"]
    assert all((c.confidence or 0) < 0.5 for c in left)


def test_a_rating_needs_a_reason(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    press(window, qtbot, wait, "a", "k")
    claim = window.reading.claim
    rating = window.inspector.rating
    press(window, qtbot, wait, "r")
    assert rating.rating_box.hasFocus()
    rating.rating_box.setCurrentIndex(2)
    rating.reason_edit.setFocus()
    rating.reason_edit.clear()
    assert not rating.rate_button.isEnabled()
    assert "reason" in rating._hint.text()
    qtbot.keyClick(rating.reason_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait()
    assert window.reading.claims[claim.id].assessment is None
    rating.reason_edit.setPlainText("Two independent logs say so.")
    qtbot.keyClick(rating.reason_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait()
    rated = window.reading.claims[claim.id].assessment
    assert rated is not None
    assert rated.reason == "Two independent logs say so."
    assert rated.by == "Nora"


def test_fields_are_saved_when_they_are_left(window: MainWindow, wait: Wait) -> None:
    claim = window.reading.chosen
    statement = window.inspector.statement
    statement.statement_edit.setPlainText("Aircraft bombed Idlib more than before.")
    statement.save()
    wait()
    assert window.reading.claims[claim].statement == "Aircraft bombed Idlib more than before."
    assert window.reading.claims[claim].state == "accepted"
    statement.kind_box.setCurrentIndex(statement.kind_box.findData("official_statement"))
    statement.kind_box.activated.emit(statement.kind_box.currentIndex())
    wait()
    assert window.reading.claims[claim].kind == "official_statement"


def test_numbers_places_and_time_are_changed_in_their_sections(window: MainWindow, wait: Wait) -> None:
    from PySide6.QtWidgets import QLineEdit

    from factdesk.desktop import forms

    claim = window.reading.chosen
    window.inspector.numbers._on_add()
    row = window.inspector.numbers._rows[-1][0]
    forms.child(row, QLineEdit, "low_edit").setText("45")
    forms.child(row, QLineEdit, "high_edit").setText("49")
    forms.child(row, QLineEdit, "high_edit").editingFinished.emit()
    wait()
    assert (window.reading.claims[claim].quantities[-1].low, window.reading.claims[claim].quantities[-1].high) == (
        45,
        49,
    )
    fields = window.inspector.places._fields
    fields["places"].setText("Idlib, Al-Bara")
    fields["from"].setText("2023-10-05")
    fields["from"].editingFinished.emit()
    wait()
    changed = window.reading.claims[claim]
    assert [place.text for place in changed.places] == ["Idlib", "Al-Bara"]
    assert changed.time.from_date == "2023-10-05"
    fields["to"].setText("next week")
    fields["to"].editingFinished.emit()
    wait()
    assert not window.inspector.places._problem.isHidden()
    assert window.reading.claims[claim].time.to_date is None


def test_the_chain_of_voices_is_edited_as_a_chain(window: MainWindow, wait: Wait) -> None:
    from PySide6.QtWidgets import QLineEdit

    from factdesk.desktop import forms

    claim = window.reading.chosen
    chain = window.inspector.chain
    chain._on_add()
    forms.child(chain._rows[-1], QLineEdit, "name_edit").setText("Civil Defence")
    forms.child(chain._rows[-1], QLineEdit, "name_edit").editingFinished.emit()
    wait()
    names = [link.name for link in window.reading.claims[claim].chain]
    assert names[-1] == "Civil Defence"
    if len(names) > 1:
        chain._move_up(chain._rows[-1])
        wait()
        assert [link.name for link in window.reading.claims[claim].chain].index("Civil Defence") == len(names) - 2
    chain._remove(chain._rows[0])
    wait()
    assert len(window.reading.claims[claim].chain) == len(names) - 1


def test_a_claim_is_cut_from_a_selection_split_and_merged(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    number = len(window.reading.claims)
    span = select(window, "Russian reconnaissance drones in the area")
    press(window, qtbot, wait, "n")
    made = window.reading.claim
    assert made.spans == (span,)
    assert made.quote == span.of(window.reading.text)
    assert len(window.reading.claims) == number + 1
    cursor = window.pane.text.textCursor()
    cursor.setPosition(window.pane.text.offsets.to_qt(window.reading.text.index("drones in the area")))
    window.pane.text.setTextCursor(cursor)
    press(window, qtbot, wait, "/")
    assert len(window.reading.claims) == number + 2
    window.reading.choose(made.id)
    press(window, qtbot, wait, "m")
    assert len(window.reading.claims) == number + 1


def test_another_stretch_is_added_to_a_claim(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    claim = window.reading.chosen
    span = select(window, "The regime claims")
    shift(window, qtbot, wait, Qt.Key.Key_N)
    assert span in window.reading.claims[claim].spans
    assert len(window.reading.claims[claim].spans) == 2


def test_bounds_move_by_words_with_keys(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    span = select(window, "Russian reconnaissance drones")
    press(window, qtbot, wait, "n")
    claim = window.reading.chosen
    window.pane.text.setFocus()
    qtbot.keyClick(window.pane.text, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    wait()
    assert window.reading.claims[claim].quote == "Russian reconnaissance drones in"
    qtbot.keyClick(window.pane.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    wait()
    both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.pane.text, Qt.Key.Key_Left, both)
    wait()
    assert window.reading.claims[claim].quote == "of Russian reconnaissance drones"
    assert window.reading.claims[claim].spans[0].end == span.end


def test_junk_is_greyed_out_and_restored(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    span = select(window, "Over the past 24 hours,")
    press(window, qtbot, wait, "g")
    assert any(junk.active and junk.span.overlaps(span) for junk in window.reading.junk)
    select(window, "Over the past")
    press(window, qtbot, wait, "g")
    assert not any(junk.active and junk.span.overlaps(span) for junk in window.reading.junk)
