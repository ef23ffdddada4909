"""What follows a change but need not be there at once: it waits while one change comes after another.

The next key must not wait behind an index or a list that nobody looks at in that moment.
"""

from collections.abc import Callable
from time import monotonic
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QObject, QTimer

SOON_MS, RESTED_MS = 30, 450
BURST_SECONDS = 1.0


class Resting(QTimer):
    """Calls something soon after a change; while changes come within a second of each other, once they pause."""

    def __init__(self, call: Callable[[], object], parent: QObject, soon_ms: int = SOON_MS) -> None:
        super().__init__(parent)
        self._soon = soon_ms
        self.setSingleShot(True)
        self.setInterval(soon_ms)
        self.timeout.connect(call)
        self._last = 0.0
        _all.add(self)

    def begin(self) -> None:
        """Note a change."""
        is_burst = monotonic() - self._last < BURST_SECONDS
        self._last = monotonic()
        self.start(max(RESTED_MS, self._soon) if is_burst else self._soon)


_all: WeakSet[Resting] = WeakSet()


def waiting() -> int:
    """Return how many of them have something to call yet."""
    return sum(one.isActive() for one in list(_all) if shiboken6.isValid(one))
