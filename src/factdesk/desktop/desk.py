"""The window's side of the workspace: every question and every change goes through here, none waits on the window.

The workspace is imported and opened on its own thread after the window is painted. What changes is told once, by
:attr:`Desk.changed`, and every view refreshes itself from that; views never call each other.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from factdesk.desktop.resting import Resting
from factdesk.desktop.tasks import WORKSPACE, Task
from factdesk.domain.change import Changes
from factdesk.domain.errors import FactDeskError
from factdesk.domain.scale import Scale
from factdesk.progress import Progress

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

Job = Callable[["Workspace"], Any]


@dataclass(frozen=True)
class Standing:
    """What the Edit menu offers: what can be undone and what can be done again."""

    undo_label: str | None = None
    redo_label: str | None = None


class Desk(QObject):
    """One open workspace, seen from the window."""

    opened = Signal()
    failed = Signal(object)
    changed = Signal(object)
    standing_changed = Signal(object)
    index_current = Signal(bool)
    said = Signal(str)
    hinted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self.folder: Path | None = None
        self.kinds: Scale | None = None
        self.ratings: Scale | None = None
        self.standing = Standing()
        self._resting = Resting(self.catch_up, self)
        self.changed.connect(self._on_changed)

    @property
    def is_open(self) -> bool:
        """Whether the workspace is open."""
        return self._workspace is not None

    def open(self, folder: Path, by: str) -> None:
        """Open the workspace in the folder, making it if there is none; answers by ``opened`` or ``failed``."""

        def job(_: Progress) -> tuple[Workspace, Scale, Scale, Standing]:
            from factdesk.workspace.workspace import Workspace

            workspace = Workspace.open(folder, by=by, window=True)
            workspace.on_change(self.changed.emit)
            return workspace, workspace.scales.kinds, workspace.scales.ratings, _standing(workspace)

        Task(self, job, self.tr("Opening the workspace")).on_done(self._on_opened).on_failed(self.failed.emit).start()

    def ask(
        self,
        owner: QObject,
        job: Job,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[FactDeskError], object] | None = None,
        urgent: bool = True,
    ) -> Task | None:
        """Ask the workspace something; the answer comes to ``done`` if ``owner`` is still there by then."""
        workspace = self._workspace
        if workspace is None:
            return None
        return Task(owner, lambda _: job(workspace)).on_done(done).on_failed(failed).start(urgent)

    def do(
        self,
        job: Job,
        said: str = "",
        done: Callable[[Any], object] | None = None,
        failed: Callable[[FactDeskError], object] | None = None,
    ) -> Task | None:
        """Change something; when done, say what was done (with Undo) and tell every view by ``changed``."""

        def finished(answer: object) -> None:
            if said:
                self.said.emit(said)
            if done is not None:
                done(answer)

        return self.ask(self, job, finished, failed)

    def work(
        self,
        label: str,
        job: Callable[[Workspace, Progress], Any],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[FactDeskError], object] | None = None,
        lane: str = WORKSPACE,
    ) -> Task | None:
        """Do something long, with progress and cancel in the status line under the label."""
        workspace = self._workspace
        if workspace is None:
            return None
        task = Task(self, lambda progress: job(workspace, progress), label, lane)
        return task.on_done(done).on_failed(failed).start(urgent=False)

    def undo(self) -> None:
        """Take back the last change."""
        self.do(lambda ws: ws.history.undo())

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.do(lambda ws: ws.history.redo())

    def close(self, done: Callable[[Any], object] | None = None) -> None:
        """Close the workspace after what is queued for it."""
        workspace, self._workspace = self._workspace, None
        if workspace is not None:
            Task(self, lambda _: workspace.close()).on_done(done).start(urgent=False)

    def use_name(self, by: str) -> None:
        """Let another name stand in the history from now on."""

        def job(workspace: Workspace) -> None:
            workspace.by = by or workspace.by

        self.ask(self, job)

    def refresh_standing(self) -> None:
        """Ask anew what can be undone."""
        self.ask(self, _standing, self._on_standing)

    def _on_opened(self, answer: tuple[Workspace, Scale, Scale, Standing]) -> None:
        self._workspace, self.kinds, self.ratings, standing = answer
        self.folder = self._workspace.folder
        self._on_standing(standing)
        self.opened.emit()
        self.catch_up()

    def _on_changed(self, _: Changes) -> None:
        self.refresh_standing()
        self.index_current.emit(False)
        self._resting.begin()

    def catch_up(self) -> None:
        """Bring search up to date when nothing more urgent is to be done."""
        self.index_current.emit(False)
        self.ask(self, lambda ws: ws.search.get_ready(), lambda _: self.index_current.emit(True), urgent=False)

    def _on_standing(self, standing: Standing) -> None:
        self.standing = standing
        self.standing_changed.emit(standing)


def _standing(workspace: Workspace) -> Standing:
    history = workspace.history
    return Standing(history.undo_label, history.redo_label)
