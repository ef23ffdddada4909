"""The start page: what is waiting, how to begin, and what was read last."""

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListView, QPushButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.models.described import article_line
from factdesk.desktop.models.records import Records
from factdesk.desktop.views.line_delegate import LineDelegate
from factdesk.domain.article import Article

RECENT = 8
WAITING = ("to_decide", "to_attribute", "to_rate", "to_link")


@dataclass(frozen=True)
class Waiting:
    """How much is waiting in the workspace."""

    to_decide: int = 0
    to_rate: int = 0
    to_link: int = 0


class StartPage(QWidget):
    """What a person sees first."""

    article_chosen = Signal(int)
    waiting_chosen = Signal(str)
    files_asked = Signal()
    paste_asked = Signal()
    page_asked = Signal()
    sample_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("start_page", self)
        self._where = forms.child(self, QLabel, "where_label")
        self._drop = forms.child(self, QFrame, "drop_zone")
        self.first: QWidget | None = None
        """What the first key goes to, if not to the button one begins with."""
        self._recent = Records(article_line, self)
        view = forms.child(self, QListView, "recent_view")
        view.setModel(self._recent)
        view.setItemDelegate(LineDelegate(parent=view))
        view.clicked.connect(self._on_chosen)
        view.activated.connect(self._on_chosen)
        for name in WAITING:
            button = forms.child(self, QPushButton, f"{name}_button")
            button.clicked.connect(lambda _=False, which=name: self.waiting_chosen.emit(which))
        for name, signal in (
            ("file", self.files_asked), ("paste", self.paste_asked), ("page", self.page_asked),
            ("sample", self.sample_asked),
        ):  # fmt: skip
            forms.child(self, QPushButton, f"{name}_button").clicked.connect(lambda _=False, tell=signal: tell.emit())

    def show_waiting(self, waiting: Waiting, folder: str) -> None:
        """Show how much is waiting, and where the workspace is."""
        self._where.setText(self.tr("Workspace: %1").replace("%1", f"\u2066{_from_home(folder)}\u2069"))
        for name in ("to_decide", "to_rate", "to_link"):
            self._show_number(name, getattr(waiting, name))

    def show_unattributed(self, claims: int) -> None:
        """Show how many accepted claims nobody is named for."""
        self._show_number("to_attribute", claims)

    def show_articles(self, articles: list[Article]) -> None:
        """Show the articles taken in last."""
        self._recent.show(articles[:RECENT])
        has_any = bool(articles)
        forms.child(self, QLabel, "recent_label").setVisible(has_any)
        forms.child(self, QListView, "recent_view").setVisible(has_any)

    def begin(self) -> None:
        """Let the first key go to the button one begins with."""
        (self.first or forms.child(self, QPushButton, "file_button")).setFocus()

    def light_drop_zone(self, lit: bool) -> None:
        """Show that what is dragged over the window can be dropped."""
        self._drop.setProperty("over", lit)
        self._drop.style().unpolish(self._drop)
        self._drop.style().polish(self._drop)

    def _show_number(self, name: str, number: int) -> None:
        label, button = forms.child(self, QLabel, f"{name}_number"), forms.child(self, QPushButton, f"{name}_button")
        label.setText(f"{number:,}")
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)  # a number has no side of its own
        button.setEnabled(bool(number))
        button.setAccessibleDescription(f"{number:,}")

    def _on_chosen(self, index: QModelIndex) -> None:
        article = self._recent.record(index)
        if article is not None:
            self.article_chosen.emit(article.id)


def _from_home(folder: str) -> str:
    """Return the folder as people call it: from their home folder on."""
    path, home = Path(folder), Path.home()
    return f"~{os.sep}{path.relative_to(home)}" if path.is_relative_to(home) else folder
