"""Every action of the window is driven: by its keys where it has some, else by the mouse in its menu."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from factdesk.desktop import tasks
from factdesk.desktop.action_table import TABLE, Entry
from factdesk.desktop.main_window import MainWindow

NOTHING_TO_DO = {"redo"}
"""What a desk with a new article has no use for yet: it must be greyed out."""


@pytest.fixture
def closing(app: QApplication) -> Iterator[None]:
    """Close every dialog that an action opens, as a person would with Esc."""

    def close() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()

    timer = QTimer()
    timer.timeout.connect(close)
    timer.start(150)
    yield
    timer.stop()
    close()


@pytest.mark.parametrize("entry", TABLE, ids=lambda entry: entry.id)
@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing", "propagateSizeHints")
@pytest.mark.usefixtures("closing")
def test_it_does_what_its_keys_or_its_line_in_the_menu_ask(
    window: MainWindow,
    qtbot: QtBot,
    wait: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    entry: Entry,
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)  # no other program is started
    faults: list[object] = []
    tasks.board().bug.connect(faults.append)
    window.reading.show(1, sorted(window.reading.claims)[0])
    wait()
    window.pane.focus()
    action = window.actions_of[entry.id]
    if not action.isEnabled():
        assert entry.id in NOTHING_TO_DO
        return
    fired = QSignalSpy(action.triggered)
    if entry.keys:
        qtbot.keySequence(QApplication.focusWidget() or window, QKeySequence(entry.keys))
    else:
        click_in_menu(window, qtbot, entry)
    wait()
    assert fired.count() == 1
    assert faults == []


def click_in_menu(window: MainWindow, qtbot: QtBot, entry: Entry) -> None:
    """Open the action's menu and click its line."""
    menu = window.findChild(QMenu, f"{entry.menu}_menu")
    assert menu is not None
    menu.popup(window.mapToGlobal(QPoint(20, 20)))
    qtbot.wait(10)
    line = menu.actionGeometry(window.actions_of[entry.id])
    qtbot.mouseMove(menu, line.center())
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=line.center())
