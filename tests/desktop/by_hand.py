"""Hands on the window: real keys to whatever has the focus, drags of the mouse, file dialogs answered by typing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from factdesk.desktop import resting, tasks
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.views.reader_text import ReaderText
from factdesk.domain.span import Span

Wait = Callable[[], None]
_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
_NONE = Qt.KeyboardModifier.NoModifier


def is_at_rest() -> bool:
    """Whether nothing is under way, and nothing waits for changes to pause."""
    return not resting.waiting() and tasks.running() == 0


def press(window: MainWindow, qtbot: QtBot, wait: Wait, *keys: str) -> None:
    """Press keys in the reader."""
    window.activateWindow()
    window.pane.text.setFocus()
    for key in keys:
        qtbot.keyClick(window.pane.text, key)
    wait()


def select(window: MainWindow, words: str) -> Span:
    """Select words in the reader and return where they stand."""
    text = window.pane.text
    start = window.reading.text.index(words)
    span = Span(start, start + len(words))
    cursor = text.textCursor()
    first, last = text.offsets.span_to_qt(span)
    cursor.setPosition(first)
    cursor.setPosition(last, cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    return span


class Hands:
    """A person at the keyboard of one window; ``wait`` lets the window do what it was told."""

    def __init__(self, window: MainWindow, wait: Wait) -> None:
        self.window, self.wait = window, wait
        window.activateWindow()
        wait()

    @property
    def focus(self) -> QWidget:
        """What has the focus; off screen nobody gives it back when a dialog goes."""
        if QApplication.focusWidget() is None:
            self.window.activateWindow()
            self.wait()
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    def press(self, *chords: str) -> None:
        """Press keys such as ``a``, ``Ctrl+Shift+E`` or ``Tab``, wherever the focus is."""
        for chord in chords:
            *names, key = chord.split("+")
            held = _NONE
            for name in names:
                held |= _MODIFIERS[name]
            QTest.keyClick(self.focus, getattr(Qt.Key, f"Key_{key.upper() if len(key) == 1 else key}"), held)
        self.wait()

    def type(self, text: str) -> None:
        """Type a text."""
        QTest.keyClicks(self.focus, text)

    def tab_to(self, reached: Callable[[QWidget], bool], most: int = 60, key: str = "Tab") -> QWidget:
        """Press Tab until the focus is where it is wanted."""
        for _ in range(most):
            if reached(self.focus):
                return self.focus
            self.press(key)
        raise AssertionError(f"{most} tabs do not lead there; the focus is at {self.focus.objectName()}")

    def answer_file_dialog(self, chord: str, path: Path) -> None:
        """Press a key that opens a file dialog, type a path into it and press Enter."""
        typed: list[str] = []

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QFileDialog):
                name = dialog.findChild(QLineEdit, "fileNameEdit")
                name.setFocus()
                name.setText(str(path))  # as pasted: typed letter by letter, a list of names would take Enter
                typed.append(name.text())
                box = dialog.findChild(QDialogButtonBox)
                button = next(one for one in box.buttons() if box.buttonRole(one) == box.ButtonRole.AcceptRole)
                QTest.keyClick(button, Qt.Key.Key_Space)

        clock = QTimer()
        clock.setInterval(50)
        clock.timeout.connect(answer)
        clock.start()
        self.press(chord)
        clock.stop()
        assert typed, f"{chord} opens no file dialog"

    def drag(self, view: ReaderText, start: QPoint, end: QPoint) -> None:
        """Drag the mouse over a text."""
        port = view.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, _NONE, start)
        QTest.mouseMove(port, (start + end) / 2)
        QTest.mouseMove(port, end)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, _NONE, end)
        self.wait()
