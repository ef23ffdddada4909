"""The window's actions and menus, made from the table in :mod:`action_table`."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from factdesk.desktop import icons
from factdesk.desktop.action_table import MENUS, TABLE, Entry
from factdesk.desktop.words import translate

CONTEXT = "Actions"


def label(entry: Entry) -> str:
    """Return the action's text in the language of the window, without the mark of its access key."""
    return translate(CONTEXT, entry.text).replace("&", "").removesuffix("…")


def _dress(menu: QMenu) -> None:
    icons.dress_menu(menu.actions())


def menu_of(actions: Sequence[QAction], parent: QWidget) -> QMenu:
    """Return a menu of these actions, for a button."""
    menu = QMenu(parent)
    menu.addActions(actions)
    menu.aboutToShow.connect(partial(_dress, menu))
    return menu


class Actions:
    """The window's actions, made from the table."""

    def __init__(self, window: QWidget, reader: QWidget) -> None:
        self._actions: dict[str, QAction] = {}
        for entry in TABLE:
            self._actions[entry.id] = self._make(entry, window, reader)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def names(self) -> list[str]:
        """Return the ids of all actions."""
        return list(self._actions)

    def connect(self, handlers: dict[str, Callable[[], object]]) -> None:
        """Give actions their handlers.

        Raises:
            KeyError: there is no such action.
        """
        for action_id, handler in handlers.items():
            self._actions[action_id].triggered.connect(lambda _=False, call=handler: call())

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for menu_id, title in MENUS:
            menu = bar.addMenu(translate(CONTEXT, title))
            menu.setObjectName(f"{menu_id}_menu")
            menu.aboutToShow.connect(partial(_dress, menu))
            group = 0
            for entry in TABLE:
                if entry.menu != menu_id:
                    continue
                if entry.group != group:
                    menu.addSeparator()
                    group = entry.group
                menu.addAction(self._actions[entry.id])

    def _make(self, entry: Entry, window: QWidget, reader: QWidget) -> QAction:
        action = QAction(translate(CONTEXT, entry.text), window)
        action.setObjectName(entry.id)
        action.setCheckable(entry.checkable)
        if entry.keys:
            action.setShortcuts([QKeySequence(keys) for keys in (entry.keys, entry.other_keys) if keys])
        if entry.icon:
            icons.name_icon(action, entry.icon)
        home = reader if entry.scope == "reader" else window
        if entry.scope == "reader":
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        home.addAction(action)
        return action
