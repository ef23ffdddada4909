"""The base of the areas of a workspace."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace


class Area:
    """One group of operations on a workspace."""

    def __init__(self, workspace: "Workspace") -> None:
        self._workspace = workspace
