"""One furnished window in which one action after another is driven, by its keys and with the mouse in its menu."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMenuBar, QWidget
from tests.desktop.acts.furnishing import ARTICLE, furnish
from tests.desktop.by_hand import is_at_rest, select

from factdesk.desktop import forms, tasks
from factdesk.desktop.action_table import TABLE, Entry
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.views import reader_pane
from factdesk.domain.claim import Claim
from factdesk.domain.span import Span
from factdesk.settings import Settings
from factdesk.store import journal
from factdesk.workspace.workspace import Workspace

Act = Callable[["Stage"], Iterator[None]]
"""What is done with one action: make the state it is for, ``yield`` while it is driven, look at what it did."""
ACTS: dict[str, Act] = {}
NORA: dict[str, Any] = {"by": "Nora", "match_meaning": False}
"""The settings of who sits there; no model of language is waited for."""
QUIET_LOOKS, LOOK_MS, PATIENCE_MS = 5, 10, 60_000


def drives(action: str) -> Callable[[Act], Act]:
    """Say which action this drives."""

    def take(act: Act) -> Act:
        assert action not in ACTS, action
        ACTS[action] = act
        return act

    return take


class Stage(QObject):
    """The window, put back to where it was before each action."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        with Workspace.open(folder, by="Nora") as workspace:
            self._base = furnish(workspace)
        self._folder = folder
        self.window = self._open()
        self.opened: list[str] = []
        """The dialogs and menus that came up while an action was driven, each by its class and title or owner."""
        self.handed_out: list[QUrl] = []
        """What would have been opened with another program."""
        self.faults: list[object] = []
        tasks.board().bug.connect(self.faults.append)
        tasks.board().problem.connect(self.faults.append)
        QDesktopServices.setUrlHandler("file", self, "take_url")
        self._watch = QTimer(self)
        self._watch.setInterval(LOOK_MS)
        self._watch.timeout.connect(self._close_what_opened)

    @Slot(QUrl)
    def take_url(self, url: QUrl) -> None:
        """Take what is handed to another program."""
        self.handed_out.append(url)

    def end(self) -> None:
        """Close the window."""
        QDesktopServices.unsetUrlHandler("file")
        self.window.close()
        self.settle()
        tasks.stop()
        self.window.deleteLater()

    # Driving

    def drive(self, entry: Entry, way: str) -> None:
        """Drive an action by its keys, its other keys, or with the mouse in its menu."""
        action = self.window.actions_of[entry.id]
        assert action.isEnabled(), f"{entry.id} is greyed out"
        self.opened, self.handed_out, self.faults[:] = [], [], []
        fired = QSignalSpy(action.triggered)
        self._watch.start()
        if way == "mouse":
            self._click_in_menu(entry, action)
        else:
            QTest.keySequence(QApplication.focusWidget() or self.window, QKeySequence(way))
        self.settle()
        self._watch.stop()
        assert fired.count() == 1, f"{way} does not trigger {entry.id}"
        assert self.faults == [], entry.id

    def settle(self) -> None:
        """Wait until nothing is under way, nor begun by what ended."""
        quiet = looks = 0
        while quiet < QUIET_LOOKS:
            pause(LOOK_MS)
            quiet, looks = quiet + 1 if is_at_rest() else 0, looks + 1
            assert looks * LOOK_MS < PATIENCE_MS, "the window comes to no rest"

    def _click_in_menu(self, entry: Entry, action: QAction) -> None:
        bar = forms.child(self.window, QMenuBar, "menu_bar")
        menu = forms.child(bar, QMenu, f"{entry.menu}_menu")
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(menu.menuAction()).center())
        assert menu.isVisible(), f"the menu of {entry.id} does not open"
        if not menu.rect().contains(menu.actionGeometry(action)):
            menu.setActiveAction(action)  # a long menu scrolls
        line = menu.actionGeometry(action).center()
        assert menu.actionAt(line) is action
        QTest.mouseMove(menu, line)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=line)

    def _close_what_opened(self) -> None:
        """Close every dialog and menu that an action opens, as a person would with Esc, and keep its name."""
        for widget in QApplication.topLevelWidgets():
            of_the_bar = isinstance(widget.parent(), QMenuBar)
            if widget.isVisible() and isinstance(widget, QDialog | QMenu) and not of_the_bar:
                self.opened.append(_name(widget))
                widget.reject() if isinstance(widget, QDialog) else widget.close()

    # Before an action

    def reset(self) -> None:
        """Put everything back: workspace, settings, places, what is chosen and what has the focus."""
        if not self.window.isVisible():
            self.window.deleteLater()
            self.window = self._open()
        window, standard = self.window, Settings(**NORA)
        if any(getattr(window.settings, one.name) != getattr(standard, one.name) for one in fields(Settings)):
            window.commands.take_settings(standard)
        if self.ask(self._undo_all):
            self.settle()
        for page in window.lists_pane.desk_lists():
            page.show_form(False)
            page.view.clearSelection()
        window.go("articles")
        window.show_list(True)
        window.show_inspector(True)
        if window.reading.article is None or window.reading.article.id != ARTICLE:
            window.reading.show(ARTICLE)
        self.settle()
        window.pane.go(reader_pane.ARTICLE)
        window.messages.hide()
        QGuiApplication.clipboard().clear()
        self._come_forward()
        window.pane.focus()
        self.proposal()
        self.caret(0)

    def _come_forward(self) -> None:
        """Make the window the active one: off screen nobody does when a dialog or a menu goes."""
        for _ in range(100):
            self.window.activateWindow()
            pause(LOOK_MS)
            if QApplication.activeWindow() is self.window:
                return
        raise AssertionError("the window does not come forward")

    def _open(self) -> MainWindow:
        window = MainWindow(Settings(**NORA))
        window.resize(1500, 900)
        window.show()
        window.open_workspace(self._folder, ARTICLE)
        self.settle()
        window.reading.show(ARTICLE)
        self.settle()
        return window

    def _undo_all(self, workspace: Workspace) -> bool:
        undone = False
        while True:
            with workspace.reading() as session:
                row = journal.undoable(session)
            if row is None or (row.id or 0) <= self._base:
                return undone
            workspace.history.undo()
            undone = True

    # What a person does before

    def ask(self, job: Callable[[Workspace], Any]) -> Any:
        """Ask the workspace, and wait for the answer."""
        answers: list[Any] = []
        self.window.desk.ask(self.window, job, answers.append)
        self.settle()
        return answers[0]

    def do(self, action: str) -> None:
        """Have an action done that is not the one driven."""
        self.window.actions_of[action].trigger()
        self.settle()

    def claims(self, state: str) -> list[Claim]:
        """Return the claims of the article in this state, in reading order."""
        return [claim for claim in self.window.reading.claims.values() if claim.state == state]

    def state_of(self, claim: int) -> str:
        """Return the state of a claim as it is kept."""
        return str(self.ask(lambda ws: ws.claims.get(claim)).state)

    def proposal(self) -> int:
        """Choose the first proposal that waits."""
        first = self.claims("proposed")[0].id
        self.window.reading.choose(first)
        return first

    def accepted(self) -> Claim:
        """Choose the second accepted claim, and put the caret at its start."""
        chosen = self.claims("accepted")[1]
        self.window.reading.choose(chosen.id)
        self.caret(chosen.spans[0].start)
        return chosen

    def select(self, words: str) -> Span:
        """Select words of the article."""
        return select(self.window, words)

    def caret(self, offset: int) -> None:
        """Put the caret of the reader at a place of the text, in code points."""
        text = self.window.pane.text
        cursor = text.textCursor()
        cursor.setPosition(text.offsets.to_qt(offset))
        text.setTextCursor(cursor)

    def evidence(self) -> None:
        """Open the piece of evidence."""
        self.window.showing.open_evidence(1)
        self.settle()
        self.window.pane.focus()

    def part(self, kind: type) -> Any:
        """Return a part of the window."""
        return next(part for part in self.window.parts if isinstance(part, kind))

    # What is seen after

    @property
    def last_operation(self) -> str:
        """What Undo would take back, empty when that is older than this action."""
        return str(self.ask(self._newest))

    def _newest(self, workspace: Workspace) -> str:
        with workspace.reading() as session:
            row = journal.undoable(session)
            return row.label if row is not None and (row.id or 0) > self._base else ""

    @property
    def message(self) -> str:
        """What the message line says."""
        return self.window.messages.text

    @property
    def claim(self) -> Claim:
        """The claim chosen in the reader, as it is shown."""
        claim = self.window.reading.claim
        assert claim is not None
        return claim

    def has_focus(self, widget: QWidget) -> bool:
        """Whether keys go to this view or to something in it."""
        focus = QApplication.focusWidget()
        return focus is not None and (focus is widget or widget.isAncestorOf(focus))


def _name(widget: QDialog | QMenu) -> str:
    if isinstance(widget, QDialog):
        return f"{type(widget).__name__}: {widget.windowTitle()}"
    return f"{type(widget).__name__} of {type(widget.parent()).__name__}"


def pause(milliseconds: int) -> None:
    """Let the window and its threads go on; QTest's own wait would keep the threads from running."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def ways(entry: Entry) -> list[str]:
    """Return how an action can be driven: each of its keys, and the mouse."""
    return [way for way in (entry.keys, entry.other_keys, "mouse") if way]


EVERY = [(entry, way) for entry in TABLE for way in ways(entry)]
