"""Frees what nobody refers to on the window's thread only.

Python collects on whichever thread happens to pass its limit. A view in a circle of references would then be freed by
the thread of the workspace, or while Qt walks over the views, and the program would die.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class Collecting(QObject):
    """Takes collecting over from Python: looks at its counts at rest, and collects when it would have."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_when_due)
        self._timer.start(EVERY_MS)


def collect_when_due() -> None:
    """Collect the oldest generation that has passed its limit, and all younger ones."""
    for generation in reversed(range(3)):
        if gc.get_count()[generation] > gc.get_threshold()[generation] > 0:
            gc.collect(generation)
            return
