"""What the desk has learned, shown on request, as a part of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from factdesk.desktop.part import Part

if TYPE_CHECKING:
    from factdesk.domain.precision import RulePrecision
    from factdesk.workspace.learning import LearningState
    from factdesk.workspace.workspace import Workspace

_FEATURES = 40


class Learning(Part):
    """Opens the page of what was learned."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {"show_learned": self.show}

    def show(self) -> None:
        """Ask what was learned and show it."""

        def job(workspace: Workspace) -> tuple[LearningState, list[RulePrecision]]:
            return workspace.learning.state(_FEATURES), list(workspace.learning.precisions().values())

        self._window.desk.ask(self, job, self._open)

    def _open(self, answer: tuple[LearningState, list[RulePrecision]]) -> None:
        from factdesk.desktop.dialogs.learned import LearnedDialog

        LearnedDialog(*answer, parent=self._window).show()
