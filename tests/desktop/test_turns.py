"""What takes long is done in steps, and the event loop turns between them."""

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from factdesk.desktop import theme
from factdesk.desktop.turns import in_turns


def test_the_loop_turns_between_the_steps(qtbot: QtBot) -> None:
    owner, done = QObject(), []
    for name in "ab":
        QTimer.singleShot(0, owner, lambda name=name: done.append(name))
    in_turns(owner, *(lambda n=n: done.append(n) for n in range(3)))
    assert done == [0]
    qtbot.waitUntil(lambda: 2 in done)
    assert done == [0, "a", "b", 1, 2]


def test_nothing_more_is_done_for_an_owner_that_is_gone(qtbot: QtBot) -> None:
    owner, done = QObject(), []
    in_turns(owner, lambda: done.append(1), lambda: done.append(2))
    shiboken6.delete(owner)
    qtbot.wait(20)
    assert done == [1]


def test_another_theme_is_put_on_and_what_was_seen_is_painted_again(app: QApplication, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    names: list[str] = []
    for name in ("dark", "contrast", "contrast"):
        theme.change(app, name, lambda: names.append(theme.tokens().name))
        qtbot.waitUntil(lambda name=name: names[-1:] == [name] and widget.updatesEnabled())
        assert app.palette() == theme.palette(theme.load_tokens(name))
        assert app.styleSheet() == theme.style_sheet(theme.load_tokens(name))


def test_the_last_of_two_changes_is_worn(app: QApplication, qtbot: QtBot) -> None:
    done: list[str] = []
    for name in ("dark", "contrast"):
        theme.change(app, name, lambda name=name: done.append(name))
    qtbot.waitUntil(lambda: len(done) == 2)
    assert theme.tokens().name == "contrast"
    assert app.styleSheet() == theme.style_sheet(theme.load_tokens("contrast"))


def test_what_is_hidden_is_dressed_last_and_looks_as_if_it_had_been_dressed_at_once(
    app: QApplication, qtbot: QtBot
) -> None:
    window, hidden = QWidget(), QWidget()
    for widget in (window, hidden):
        qtbot.addWidget(widget)
        button = QPushButton("Rate")
        button.setProperty("primary", True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QVBoxLayout(widget).addWidget(button)
        widget.resize(200, 80)
        widget.show()
    theme.apply(app, "light")
    hidden.hide()
    for name in ("dark", "contrast", "dark"):
        theme.change(app, name, lambda: None)
    qtbot.waitUntil(lambda: theme.tokens().name == "dark" and window.updatesEnabled())
    hidden.show()
    qtbot.wait(50)
    assert hidden.grab().toImage() == window.grab().toImage()
    assert not any(widget.testAttribute(Qt.WidgetAttribute.WA_SetStyle) for widget in app.allWidgets())
