"""The page of keyboard shortcuts, made from the table of actions."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QPushButton, QTableView, QWidget

from factdesk.desktop import forms
from factdesk.desktop.action_table import MENUS, TABLE, Entry
from factdesk.desktop.actions import label
from factdesk.desktop.words import translate

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Shortcuts(QAbstractTableModel):
    """Menu, action and key of every action that has a key."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        titles = {menu: translate("Actions", title).replace("&", "") for menu, title in MENUS}
        self._all = [(titles[entry.menu], label(entry), key_text(entry)) for entry in TABLE if entry.keys]
        self._rows = self._all

    def filter(self, text: str) -> None:
        """Show only what has all the words."""
        words = text.casefold().split()
        self.beginResetModel()
        self._rows = [row for row in self._all if all(word in " ".join(row).casefold() for word in words)]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._rows[index.row()][index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Menu"), self.tr("Action"), self.tr("Key"))[section]


def key_text(entry: Entry) -> str:
    """Return an action's key as the system writes it, from left to right in every language."""
    keys = QKeySequence(entry.keys).toString(QKeySequence.SequenceFormat.NativeText)
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2066{keys}\u2069" if keys and mirrored else keys


class ShortcutsDialog(QDialog):
    """Every key in one table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("shortcuts", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = Shortcuts(self)
        view = forms.child(self, QTableView, "shortcuts_view")
        view.setModel(self.model)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(28)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        view.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        forms.child(self, QLineEdit, "filter_edit").textChanged.connect(self.model.filter)
        forms.child(self, QPushButton, "close_button").clicked.connect(self.close)
