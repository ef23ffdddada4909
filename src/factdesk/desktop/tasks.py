"""Work beside the window: one thread serves the workspace, a few serve the network, the window never waits.

A job is a plain function of :class:`~factdesk.progress.Progress`. Its answer comes back on the window's thread; an
answer for an owner that is gone is dropped. Jobs of the workspace run one after another; what a person waits for
(``urgent``) goes before what was queued earlier.
"""

import itertools
import logging
from collections.abc import Callable
from queue import PriorityQueue
from threading import Thread
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal

from factdesk.domain.errors import FactDeskError
from factdesk.progress import Cancelled, Progress

WORKSPACE = "workspace"
NETWORK = "network"
_THREADS = {WORKSPACE: 1, NETWORK: 3}
_log = logging.getLogger(__name__)
_order = itertools.count()


class TaskBoard(QObject):
    """Where everything under way can be watched: the status line listens here, and so does the message bar."""

    started = Signal(object)
    progressed = Signal(object, int, int, str)
    ended = Signal(object)
    problem = Signal(str)
    bug = Signal(object)


class _Lane:
    """Threads that serve one queue."""

    def __init__(self, name: str, count: int) -> None:
        self._queue: PriorityQueue[tuple[int, int, Task | None]] = PriorityQueue()
        self._threads = [Thread(target=self._serve, name=f"{name} {n + 1}", daemon=True) for n in range(count)]
        for thread in self._threads:
            thread.start()

    def put(self, task: "Task", urgent: bool) -> None:
        self._queue.put((0 if urgent else 1, next(_order), task))

    def stop(self) -> None:
        for _ in self._threads:
            self._queue.put((2, next(_order), None))
        for thread in self._threads:
            thread.join()

    def _serve(self) -> None:
        while (task := self._queue.get()[2]) is not None:
            task.run()


class Task(QObject):
    """One job under way: ``Task(owner, job).on_done(show).on_failed(tell).start()``."""

    _returned = Signal(object)
    _raised = Signal(object)
    _stepped = Signal(int, int, str)

    def __init__(self, owner: QObject, job: Callable[[Progress], Any], label: str = "", lane: str = WORKSPACE) -> None:
        super().__init__()
        self.label = label
        self._owner = owner
        self._job = job
        self._lane = lane
        self._done: Callable[[Any], object] | None = None
        self._failed: Callable[[FactDeskError], object] | None = None
        self._progress = Progress(self._report)
        self._returned.connect(self._on_returned)
        self._raised.connect(self._on_raised)
        self._stepped.connect(self._on_stepped)

    def on_done(self, receive: Callable[[Any], object] | None) -> "Task":
        """Call ``receive`` with the answer, on the window's thread."""
        self._done = receive
        return self

    def on_failed(self, receive: Callable[[FactDeskError], object] | None) -> "Task":
        """Call ``receive`` with the problem instead of showing it in the message bar."""
        self._failed = receive
        return self

    def start(self, urgent: bool = True) -> "Task":
        """Queue the job and return at once."""
        _running.add(self)
        if self.label:
            board().started.emit(self)
        _lane(self._lane).put(self, urgent)
        return self

    def cancel(self) -> None:
        """Ask the job to stop; one that has not begun never will."""
        self._progress.cancel()

    def run(self) -> None:
        """Do the job (on a thread of the lane)."""
        try:
            self._progress.step(0)
            answer = self._job(self._progress)
        except BaseException as problem:
            self._raised.emit(problem)
        else:
            self._returned.emit(answer)

    def _report(self, done: int, total: int, what: str) -> None:
        if self.label and (done or total):
            self._stepped.emit(done, total, what)

    def _on_stepped(self, done: int, total: int, what: str) -> None:
        board().progressed.emit(self, done, total, what)

    def _on_returned(self, answer: object) -> None:
        self._end()
        if self._done is not None and shiboken6.isValid(self._owner):
            self._done(answer)

    def _on_raised(self, problem: BaseException) -> None:
        self._end()
        if isinstance(problem, Cancelled):
            return
        if not isinstance(problem, FactDeskError):
            _log.error("A job failed", exc_info=problem)
            board().bug.emit(problem)
        elif self._failed is not None and shiboken6.isValid(self._owner):
            self._failed(problem)
        else:
            board().problem.emit(str(problem))

    def _end(self) -> None:
        _running.discard(self)
        if self.label:
            board().ended.emit(self)


_running: set[Task] = set()
_lanes: dict[str, _Lane] = {}
_boards: list[TaskBoard] = []


def board() -> TaskBoard:
    """Return the one board of this program."""
    if not _boards or not shiboken6.isValid(_boards[0]):
        _boards[:] = [TaskBoard(QCoreApplication.instance())]
    return _boards[0]


def _lane(name: str) -> _Lane:
    if name not in _lanes:
        _lanes[name] = _Lane(name, _THREADS[name])
    return _lanes[name]


def running() -> int:
    """Return how many jobs are queued or under way."""
    return len(_running)


def stop() -> None:
    """End every thread after what is queued: changes are saved, long work that shows its progress is stopped."""
    for task in list(_running):
        if task.label:
            task.cancel()
    for lane in list(_lanes.values()):
        lane.stop()
    _lanes.clear()
    _running.clear()
