"""Does what takes long in steps, each in a turn of its own of the window's event loop, so that keys get in between."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer


def in_turns(owner: QObject, *steps: Callable[[], object]) -> None:
    """Call one step after another, each once what waits for the window was done; none any more once the owner is gone.

    The first is called at once.
    """
    _next(owner, iter(steps))


def _next(owner: QObject, steps: Iterator[Callable[[], object]]) -> None:
    step = next(steps, None)
    if step is not None:
        step()
        QTimer.singleShot(0, owner, lambda: _next(owner, steps))
