"""A report that came back from an editor: comments and tracked changes at their claims, to keep and to go to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from factdesk.desktop import forms, icons
from factdesk.desktop.desk import Desk
from factdesk.desktop.words import joined

if TYPE_CHECKING:
    from factdesk.report.returned import Comment, TrackedChange
    from factdesk.workspace.returned import Noted, ReturnedClaim

_CLAIM = Qt.ItemDataRole.UserRole
_ABOUT = 60


class ReturnedDialog(QDialog):
    """The claims that an editor wrote at, and below each what they wrote."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        *,
        path: Path,
        returned: Sequence[ReturnedClaim],
        go_to: Callable[[Any], object],
        noted: Callable[[Noted], object],
    ) -> None:
        super().__init__(parent)
        forms.load("returned", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._returned, self._go_to, self._noted = desk, list(returned), go_to, noted
        forms.child(self, QLabel, "file_label").setText(self.tr("What was written into %1").replace("%1", path.name))
        self.tree = forms.child(self, QTreeWidget, "returned_tree")
        self.go_button = forms.child(self, QPushButton, "go_button")
        self.keep_button = forms.child(self, QPushButton, "keep_button")
        forms.child(self, QPushButton, "cancel_button").clicked.connect(self.reject)
        self.go_button.clicked.connect(self._on_go)
        self.keep_button.clicked.connect(self.keep)
        self.tree.itemSelectionChanged.connect(self._on_chosen)
        self.tree.itemActivated.connect(self._on_go)
        self._fill()

    def keep(self) -> None:
        """Append the comments to the notes of their claims."""
        returned = self._returned
        self.accept()
        self._desk.ask(self._desk, lambda ws: ws.returned.note(returned), self._noted)

    def _fill(self) -> None:
        comments = changes = 0
        for one in self._returned:
            top = QTreeWidgetItem([self._heading(one)])
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            top.setData(0, _CLAIM, one.claim)
            for comment in one.comments:
                self._add(top, one, "question", self._comment(comment))
            for change in one.changes:
                self._add(top, one, "edit", self._change(change))
            self.tree.addTopLevelItem(top)
            top.setExpanded(True)
            comments, changes = comments + len(one.comments), changes + len(one.changes)
        counts = [self.tr("%n comment(s)", "", comments), self.tr("%n change(s)", "", changes)]
        said = joined(counts) if self._returned else self.tr("Nothing was written into this report.")
        forms.child(self, QLabel, "told_label").setText(said)
        self.keep_button.setEnabled(any(one.claim is not None and one.comments for one in self._returned))
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)
        self._on_chosen()

    def _add(self, top: QTreeWidgetItem, one: ReturnedClaim, icon: str, words: str) -> None:
        item = QTreeWidgetItem([words])
        item.setIcon(0, icons.icon(icon))
        item.setData(0, _CLAIM, one.claim)
        top.addChild(item)

    def _heading(self, one: ReturnedClaim) -> str:
        if one.claim is not None:
            words = one.claim.title or one.claim.statement or one.claim.quote
            return f"{one.number} · \u2068{' '.join(words.split())[:100]}\u2069"
        if one.number is not None:
            return self.tr("Claim %1 of the report, which this desk does not have").replace("%1", str(one.number))
        return self.tr("Elsewhere in the report")

    def _comment(self, comment: Comment) -> str:
        done = self.tr("done") if comment.done else ""
        words = " ".join(comment.about.split()).strip('“”«»" ')
        about = f"“{words if len(words) <= _ABOUT else words[: _ABOUT - 1] + '…'}”" if words else ""
        return f"\u2068{comment.words}\u2069\n{joined([comment.by, comment.at[:10], about, done])}"

    def _change(self, change: TrackedChange) -> str:
        if change.before and change.after:
            words = self.tr("“%1” replaced by “%2”").replace("%1", change.before).replace("%2", change.after)
        elif change.before:
            words = self.tr("“%1” taken out").replace("%1", change.before)
        else:
            words = self.tr("“%1” put in").replace("%1", change.after)
        return f"{words}\n{joined([change.by, change.at[:10]])}"

    def _chosen(self) -> Any:
        items = self.tree.selectedItems()
        return items[0].data(0, _CLAIM) if items else None

    def _on_chosen(self) -> None:
        self.go_button.setEnabled(self._chosen() is not None)

    def _on_go(self) -> None:
        if (claim := self._chosen()) is not None:
            self.accept()
            self._go_to(claim)
