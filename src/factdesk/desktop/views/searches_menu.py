"""The saved searches on their button: choose one, keep what is asked under a name, rename, forget one."""

from PySide6.QtWidgets import QWidget

from factdesk.desktop.views.views_menu import ViewsMenu


class SearchesMenu(ViewsMenu):
    """What hangs on the button of the saved searches. A new name for the search that is open renames it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name_edit.setPlaceholderText(self.tr("Keep this search under a name"))
        self.name_edit.setAccessibleName(self.tr("Name of the search to keep"))

    def news(self, view: int) -> int:
        """Return how much is new in a search since somebody looked."""
        return self._news.get(view, 0)
