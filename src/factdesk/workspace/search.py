"""Search (being wired)."""

from factdesk.workspace.area import Area


class Search(Area):
    """Operations on the index."""

    def close(self) -> None:
        """Let go of the index."""

    def catch_up(self) -> int:
        """Index what changed."""
        return 0
