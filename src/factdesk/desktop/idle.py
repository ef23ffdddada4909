"""What is done while nobody works: memory and index are tidied, and the desk learns from what was decided.

The first key, click or movement stops it; what was stopped is tried again at the next rest.
"""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from factdesk.desktop import tasks
from factdesk.desktop.collecting import collect_all
from factdesk.desktop.desk import Desk
from factdesk.domain.errors import FactDeskError
from factdesk.settings import Settings

if TYPE_CHECKING:
    from factdesk.splitting.lessons import Lesson

REST_MS = 60_000
_INPUT = frozenset(
    (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
     QEvent.Type.TouchBegin, QEvent.Type.InputMethod)
)  # fmt: skip
_log = logging.getLogger(__name__)


class Idle(QObject):
    """Waits until a window was left alone for a minute after something changed, then tidies and learns."""

    def __init__(self, desk: Desk, window: QWidget, settings: Settings, rest: int = REST_MS) -> None:
        super().__init__(window)
        self._desk, self._window, self._settings = desk, window, settings
        self._under_way: list[tasks.Task] = []
        self._has_news = True
        self._inputs = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(rest)
        self._timer.timeout.connect(self._on_rest)
        desk.opened.connect(self._on_opened)
        desk.changed.connect(self._on_changed)

    @property
    def has_news(self) -> bool:
        """Whether something changed since the desk was tidied last."""
        return self._has_news

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._on_input()
        return False

    def _on_opened(self) -> None:
        self._window.winId()  # makes the native window, which every key and click passes
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        self._on_changed()

    def _on_changed(self) -> None:
        self._has_news = True
        self._timer.start()

    def _on_input(self) -> None:
        self._inputs += 1
        for task in self._under_way:
            task.cancel()
        self._has_news |= bool(self._under_way)
        self._under_way.clear()
        if self._has_news:
            self._timer.start()

    def _on_rest(self) -> None:
        if not self._desk.is_open or not self._has_news:
            return
        if tasks.running() or QApplication.activeModalWidget() or QApplication.activePopupWidget():
            self._timer.start()
            return
        self._has_news = False
        collect_all()
        work = self._desk.work
        jobs = [work(self.tr("Tidying the search index"), lambda ws, _: ws.search.merge_when_idle(), failed=_note)]
        if self._settings.personal_model:
            label = self.tr("Learning from your decisions")
            jobs.append(work(label, lambda ws, _: ws.learning.due(), self._on_due, _note))
        self._under_way = [job for job in jobs if job is not None]
        if self._settings.match_meaning:
            at = self._inputs
            self._desk.ask(self, lambda ws: ws.meaning.is_due(), lambda due: self._on_meaning(due, at), urgent=False)

    def _on_meaning(self, is_due: bool, inputs: int) -> None:
        """Make vectors that are missing, unless somebody came back meanwhile."""
        if not is_due or inputs != self._inputs:
            return
        label = self.tr("Preparing the match by meaning")
        task = self._desk.work(label, lambda ws, progress: ws.meaning.encode(progress), self._on_done, _note)
        if task is not None:
            self._under_way.append(task)

    def _on_due(self, lessons: "list[Lesson] | None") -> None:
        """Train beside the workspace, which goes on serving the window; a key stopped it if nothing is under way."""
        if not lessons or not self._under_way:
            self._under_way.clear()
            return
        task = self._desk.work(
            self.tr("Learning from your decisions"),
            lambda ws, progress: ws.learning.train(lessons, progress),
            self._on_done, _note, tasks.NETWORK,
        )  # fmt: skip
        self._under_way = [task] if task is not None else []

    def _on_done(self, _: object) -> None:
        self._under_way.clear()


def _note(problem: FactDeskError) -> None:
    """Write a problem into the log: nobody asked for this work, so nobody is disturbed by its failing."""
    _log.warning("Work done while resting failed: %s", problem)
