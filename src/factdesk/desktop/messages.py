"""What the window says: a line that names what was done and offers Undo, or a problem and what to do about it.

Four words: :meth:`MessageBar.info`, ``warn``, ``error``, ``question``. It lies over the window and moves nothing;
news goes by itself, a problem stays until it is closed. Screen readers are told.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QWidget

from factdesk.desktop import forms, icons
from factdesk.desktop.problem_words import problem_words

NEWS_SECONDS = 7
EDGE = 16
_ICONS = {"info": "accept", "warn": "warning", "error": "error", "question": "question"}


class MessageBar(QFrame):
    """The message line at the foot of the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        forms.load("message_bar", self)
        self._text = forms.child(self, QLabel, "message_label")
        self._icon = forms.child(self, QLabel, "message_icon")
        self._button = forms.child(self, QPushButton, "message_button")
        self._call: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        forms.child(self, QToolButton, "close_button").clicked.connect(self.hide)
        self._button.clicked.connect(self._on_button)
        self._room = parent
        parent.installEventFilter(self)
        self.hide()

    def info(self, text: str, button: str = "", call: Callable[[], object] | None = None) -> None:
        """Say what was done, with a button to take it back; goes by itself."""
        self._say("info", text, button, call)
        self._timer.start(NEWS_SECONDS * 1000)

    def warn(self, text: str, button: str = "", call: Callable[[], object] | None = None) -> None:
        """Say what needs attention; stays until closed."""
        self._say("warn", text, button, call)

    def error(self, text: str, button: str = "", call: Callable[[], object] | None = None) -> None:
        """Say what went wrong and what to do; stays until closed."""
        self._say("error", problem_words(text), button, call)

    def question(self, text: str, button: str, call: Callable[[], object]) -> None:
        """Offer something to do; stays until answered or closed."""
        self._say("question", text, button, call)

    @property
    def text(self) -> str:
        """What is being said, empty when nothing is."""
        return self._text.text() if not self.isHidden() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _say(self, kind: str, text: str, button: str, call: Callable[[], object] | None) -> None:
        self._timer.stop()
        self._text.setText(text)
        self._icon.setPixmap(icons.icon(_ICONS[kind], "message_text").pixmap(icons.SIZE, icons.SIZE))
        icons.name_icon(forms.child(self, QToolButton, "close_button"), "close")
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._call = call
        self.setAccessibleName(text)
        self.show()
        self._place()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _place(self) -> None:
        room = self._room
        width = min(room.width() - 2 * EDGE, 720)
        most = max(120, width - 220)
        self._text.setMaximumWidth(most)
        self._text.setMinimumWidth(min(most, self._text.fontMetrics().horizontalAdvance(self._text.text()) + 2))
        self.adjustSize()
        size = self.sizeHint()
        self.resize(min(size.width(), width), size.height())
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - EDGE)

    def _on_button(self) -> None:
        self.hide()
        if self._call is not None:
            self._call()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
