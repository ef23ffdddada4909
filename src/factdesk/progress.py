"""What a long job says while it runs, and how it is told to stop."""

from collections.abc import Callable, Iterable, Iterator
from threading import Event
from typing import TypeVar

T = TypeVar("T")


class Cancelled(Exception):
    """Raised inside a job at its next step after :meth:`Progress.cancel`."""


class Progress:
    """The thread-safe side of a job: it reports steps and raises :class:`Cancelled` when asked to stop.

    Args:
        report: called with (done, total, what); ``total`` is 0 while it is not known. May be called from any thread.
    """

    def __init__(self, report: Callable[[int, int, str], None] | None = None) -> None:
        self._report = report
        self._cancelled = Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether :meth:`cancel` was called."""
        return self._cancelled.is_set()

    def step(self, done: int, total: int = 0, what: str = "") -> None:
        """Say how far the job is.

        Raises:
            Cancelled: the job was asked to stop.
        """
        if self._cancelled.is_set():
            raise Cancelled
        if self._report is not None:
            self._report(done, total, what)

    def each(self, items: Iterable[T], total: int, what: str = "", every: int = 1) -> Iterator[T]:
        """Yield the items, reporting after every ``every`` of them."""
        for done, item in enumerate(items, 1):
            yield item
            if done % every == 0 or done == total:
                self.step(done, total, what)
