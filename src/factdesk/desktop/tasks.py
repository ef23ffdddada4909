"""Work beside the window: one thread serves the workspace, a few serve the network, the window never waits.

A job is a plain function of :class:`~factdesk.progress.Progress`. Its answer comes back on the window's thread; an
answer for an owner that is gone is dropped. Jobs of the workspace run one after another; what a person waits for
(``urgent``) goes before what was queued earlier.

Threads are handed numbers and plain functions only, and let go of them before they answer: a Qt object whose last
reference goes on another thread than the window's is freed there, and the program dies.
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
Job = Callable[[Progress], Any]
_Queued = tuple[int, int, Job | None, Progress | None]


class TaskBoard(QObject):
    """Where everything under way can be watched: the status line listens here, and so does the message bar.

    ``returned``, ``raised`` and ``stepped`` bring what a thread has to say about the task of that number.
    """

    started = Signal(object)
    progressed = Signal(object, int, int, str)
    ended = Signal(object)
    problem = Signal(str)
    bug = Signal(object)
    returned = Signal(int, object)
    raised = Signal(int, object)
    stepped = Signal(int, int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.returned.connect(self._on_returned)
        self.raised.connect(self._on_raised)
        self.stepped.connect(self._on_stepped)

    def _on_returned(self, number: int, answer: object) -> None:
        if number in _running:
            _running[number].take(answer)

    def _on_raised(self, number: int, problem: BaseException) -> None:
        if number in _running:
            _running[number].fail(problem)

    def _on_stepped(self, number: int, done: int, total: int, what: str) -> None:
        if number in _running:
            self.progressed.emit(_running[number], done, total, what)


class _Lane:
    """Threads that serve one queue."""

    def __init__(self, name: str, count: int, to: TaskBoard) -> None:
        self._queue: PriorityQueue[_Queued] = PriorityQueue()
        self._board = to
        self._threads = [Thread(target=self._serve, name=f"{name} {n + 1}", daemon=True) for n in range(count)]
        for thread in self._threads:
            thread.start()

    def put(self, number: int, job: Job, progress: Progress, urgent: bool) -> None:
        self._queue.put((0 if urgent else 1, number, job, progress))

    def stop(self) -> None:
        for _ in self._threads:
            self._queue.put((2, next(_order), None, None))
        for thread in self._threads:
            thread.join()

    def _serve(self) -> None:
        while True:
            _, number, job, progress = self._queue.get()
            if job is None or progress is None:
                return
            try:
                progress.step(0)
                answer = job(progress)
            except BaseException as problem:
                del job, progress
                self._board.raised.emit(number, problem)
            else:
                del job, progress
                self._board.returned.emit(number, answer)
                del answer


class Task(QObject):
    """One job under way: ``Task(owner, job).on_done(show).on_failed(tell).start()``."""

    def __init__(self, owner: QObject, job: Job, label: str = "", lane: str = WORKSPACE) -> None:
        super().__init__()
        self.label = label
        self._owner = owner
        self._job = job
        self._lane = lane
        self._number = next(_order)
        self._done: Callable[[Any], object] | None = None
        self._failed: Callable[[FactDeskError], object] | None = None
        self._progress = Progress(_reporter(board(), self._number) if label else None)

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
        _running[self._number] = self
        if self.label:
            board().started.emit(self)
        _lane(self._lane).put(self._number, self._job, self._progress, urgent)
        return self

    def cancel(self) -> None:
        """Ask the job to stop; one that has not begun never will."""
        self._progress.cancel()

    def take(self, answer: object) -> None:
        """Hand the answer on, on the window's thread."""
        self._end()
        if self._done is not None and shiboken6.isValid(self._owner):
            self._done(answer)

    def fail(self, problem: BaseException) -> None:
        """Tell what went wrong, on the window's thread."""
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
        _running.pop(self._number, None)
        if self.label:
            board().ended.emit(self)


_running: dict[int, Task] = {}
_lanes: dict[str, _Lane] = {}
_boards: list[TaskBoard] = []


def _reporter(to: TaskBoard, number: int) -> Callable[[int, int, str], None]:
    """Return what a job's progress calls; it holds no task."""

    def report(done: int, total: int, what: str) -> None:
        if done or total:
            to.stepped.emit(number, done, total, what)

    return report


def board() -> TaskBoard:
    """Return the one board of this program."""
    if not _boards or not shiboken6.isValid(_boards[0]):
        _boards[:] = [TaskBoard(QCoreApplication.instance())]
    return _boards[0]


def _lane(name: str) -> _Lane:
    if name not in _lanes:
        _lanes[name] = _Lane(name, _THREADS[name], board())
    return _lanes[name]


def running() -> int:
    """Return how many jobs are queued or under way."""
    return len(_running)


def stop() -> None:
    """End every thread after what is queued: changes are saved, long work that shows its progress is stopped."""
    for task in list(_running.values()):
        if task.label:
            task.cancel()
    for lane in list(_lanes.values()):
        lane.stop()
    _lanes.clear()
    _running.clear()
