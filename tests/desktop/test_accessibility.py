"""Every control of the real window and of its dialogs has a name, and can be reached with the Tab key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.test_forms import unnamed

from factdesk.desktop.main_window import MainWindow

Wait = Callable[[], None]


def test_every_control_of_the_window_has_a_name(window: MainWindow, wait: Wait) -> None:
    window.deciding.accept()
    wait()
    hidden = {"state_button", "suggestion_button", "message_button", "qt_toolbar_ext_button"}
    assert [one for one in unnamed(window) if one.split()[-1] not in hidden] == []


def test_every_control_of_the_dialogs_has_a_name(window: MainWindow, wait: Wait) -> None:
    for name in ("settings", "shortcuts", "about", "article_details", "palette", "add_page", "link_evidence"):
        window.actions_of[name].trigger()
        wait()
        dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
        assert unnamed(dialog) == [], name
        dialog.close()
        wait()


def test_the_text_and_every_field_of_the_claim_are_reached_by_tab(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    window.activateWindow()
    window.pane.text.setFocus()
    wait()
    seen: set[QWidget] = set()
    for _ in range(300):
        here = QApplication.focusWidget()
        if here is None or here in seen:
            break
        seen.add(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    fields = [
        one
        for kind in (QLineEdit, QComboBox, QPlainTextEdit, QPushButton)
        for one in window.inspector.findChildren(kind)
        if one.isVisibleTo(window)
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.objectName().startswith("qt_")
        and not isinstance(one.parent(), QComboBox)
    ]
    assert [f"{type(one).__name__} {one.objectName()}" for one in fields if one not in seen] == []


def test_the_caret_tells_a_screen_reader_its_claim(window: MainWindow, wait: Wait) -> None:
    claim = window.reading.claim
    cursor = window.pane.text.textCursor()
    cursor.setPosition(window.pane.text.offsets.to_qt(claim.spans[0].start + 3))
    window.pane.text.setTextCursor(cursor)
    wait()
    assert window.pane.text.accessibleDescription()
    assert window.status.claim.text()
