"""The running program: opens its window, changes look and language while open, and shows a fault as a fault."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot
from tests.desktop.conftest import SAMPLE

from factdesk import paths
from factdesk.desktop import forms, language, theme
from factdesk.desktop.app import Program, start_log
from factdesk.desktop.dialogs.bug import BugDialog
from factdesk.settings import Settings

Wait = Callable[[], None]


@pytest.fixture
def program(app: QApplication, qtbot: QtBot, tmp_path: Path, wait: Wait):
    made = Program(app, Settings(by="Nora"))
    with qtbot.waitSignal(made.window.ready, timeout=20_000):
        made.start(tmp_path / "desk")
    wait()
    yield made
    made.window.close()
    wait()
    made.window.deleteLater()
    made.deleteLater()
    qtbot.wait(1)
    language.apply(app, "en")
    theme.apply(app, "light")


def test_the_workspace_opens_after_the_first_paint(program: Program) -> None:
    assert program.window.desk.is_open
    assert program.window.isVisible()


def test_look_and_language_change_while_the_window_is_open(
    app: QApplication, program: Program, wait: Wait, qtbot: QtBot
) -> None:
    program.window.adding.add_files([SAMPLE])
    wait()
    article = program.window.reading.article
    program.window.actions_of["theme_dark"].trigger()
    wait()
    assert theme.tokens().name == "dark"
    english = program.window
    english.actions_of["language_ar"].trigger()
    qtbot.waitUntil(lambda: program.window is not english, timeout=20_000)
    qtbot.waitUntil(lambda: program.window.reading.article is not None, timeout=20_000)
    wait()
    assert forms.child(program.window, QToolButton, "claims_button").text() == "الادعاءات"
    assert program.window.reading.article.id == article.id
    assert not program.window.pane.text.is_right_to_left


def test_a_fault_is_logged_and_shown_with_its_traceback(
    program: Program, wait: Wait, caplog: pytest.LogCaptureFixture
) -> None:
    try:
        raise ZeroDivisionError("no such day")
    except ZeroDivisionError as fault:
        program.on_uncaught(type(fault), fault, sys.exc_info()[2])
    wait()
    dialog = program.window.findChild(BugDialog)
    assert "ZeroDivisionError: no such day" in dialog.trace_edit.toPlainText()
    assert "test_app.py" in dialog.trace_edit.toPlainText()
    assert "A fault in the window" in caplog.text
    dialog.close()


def test_the_log_is_kept_in_its_place() -> None:
    import logging

    root = logging.getLogger()
    before = list(root.handlers)
    start_log()
    added = [handler for handler in root.handlers if handler not in before]
    logging.getLogger("factdesk").error("written down")
    for handler in added:
        handler.close()
        root.removeHandler(handler)
    assert not added or "written down" in paths.log_file().read_text()
