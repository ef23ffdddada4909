"""The status line: saved, index, workspace, words and claims; and what is under way, with a button to stop it.

Work shows itself only after 600 milliseconds, so that quick things do not flicker.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton

from factdesk.desktop import icons, tasks
from factdesk.desktop.problem_words import problem_words

PATIENCE_MS = 600


class StatusLine(QObject):
    """Fills the window's status bar."""

    def __init__(self, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._tasks: list[tasks.Task] = []
        self.saved, self.index, self.workspace, self.counts, self.claim = (QLabel() for _ in range(5))
        for label, name in (
            (self.saved, self.tr("Saved")), (self.index, self.tr("Search index")),
            (self.workspace, self.tr("Workspace")), (self.counts, self.tr("Words and claims")),
            (self.claim, self.tr("Claim at the caret")),
        ):  # fmt: skip
            label.setAccessibleName(name)
        for label in (self.saved, self.index, self.workspace):
            bar.addWidget(label)
        self._what, self._progress, self._stop = QLabel(), QProgressBar(), QToolButton()
        self._progress.setFixedWidth(140)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._stop.setAccessibleName(self.tr("Stop"))
        self._stop.setToolTip(self.tr("Stop"))
        icons.name_icon(self._stop, "stop")
        self._stop.clicked.connect(self._on_stop)
        for part in (self._what, self._progress, self._stop, self.claim, self.counts):
            bar.addPermanentWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(lambda: self._show(True))
        board = tasks.board()
        board.started.connect(self._on_started)
        board.progressed.connect(self._on_progressed)
        board.ended.connect(self._on_ended)
        self._show(False)

    def show_saved(self, saved: bool) -> None:
        """Say whether everything is saved."""
        self.saved.setText("✓ " + self.tr("Saved") if saved else self.tr("Opening …"))

    def show_closed(self) -> None:
        """Say that no workspace is open."""
        self.saved.setText(self.tr("No workspace open"))

    def show_index(self, current: bool) -> None:
        """Say whether search knows everything."""
        self.index.setText(self.tr("Index up to date") if current else self.tr("Index catching up …"))

    @property
    def is_working(self) -> bool:
        """Whether progress is shown."""
        return not self._progress.isHidden()

    def _on_started(self, task: tasks.Task) -> None:
        self._tasks.append(task)
        self._what.setText(task.label + " …")
        self._progress.setRange(0, 0)
        self._timer.start()

    def _on_progressed(self, task: tasks.Task, done: int, total: int, what: str) -> None:
        if self._tasks and task is self._tasks[-1]:
            self._progress.setRange(0, total)
            self._progress.setValue(done)
            self._what.setText(f"{task.label} · {problem_words(what)}" if what else task.label + " …")

    def _on_ended(self, task: tasks.Task) -> None:
        self._tasks = [other for other in self._tasks if other is not task]
        if not self._tasks:
            self._timer.stop()
            self._show(False)

    def _on_stop(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _show(self, working: bool) -> None:
        for part in (self._what, self._progress, self._stop):
            part.setVisible(working)
