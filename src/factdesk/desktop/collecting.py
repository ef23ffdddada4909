"""Frees what nobody refers to on the window's thread only, and never so much of it at once that a key waits.

Python collects on whichever thread happens to pass its limit. A view in a circle of references would then be freed by
the thread of the workspace, or while Qt walks over the views, and the program would die.
"""

import gc

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from factdesk.desktop import tasks

EVERY_MS = 100
MOST = 20_000
"""How many things that outlived a first passing over wait at most for the second: more would take too long at once."""
MOST_OLD = 60_000
"""How many that outlived the second one too are waited for until they are passed over, and then only at rest again."""


class Collecting(QObject):
    """Takes collecting over from Python: looks at its counts often, so that there is never much to pass over.

    What outlives a passing over everything is left out of those to come: it is what the program is made of. Only when
    nobody works is it all looked at (see :func:`collect_all`).
    """

    def __init__(self, parent: QObject, most_old: int = MOST_OLD) -> None:
        super().__init__(parent)
        gc.disable()
        self._most_old = most_old
        self._waiting = self._old = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(EVERY_MS)

    def collect(self) -> None:
        """Collect what was made since the last time, if it is worth it; the oldest only while no job holds many."""
        young = gc.get_count()[0]
        if young <= gc.get_threshold()[0]:
            self._collect_old()
        elif self._waiting + young <= MOST:
            self._waiting += young
            gc.collect(0)
        else:
            self._old += self._waiting + young - gc.collect(1)
            self._waiting = 0

    def _collect_old(self) -> None:
        """Pass over what is old; what a long job left, too much to pass over at once, is taken as it is."""
        if self._old < self._most_old or tasks.running() or QApplication.activeModalWidget() is not None:
            return
        if self._old < 2 * self._most_old:
            gc.collect()
        gc.freeze()
        self._old = 0


def collect_all() -> None:
    """Free all that nobody refers to, however old: takes some tenths of a second, so only while nobody works."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
