"""Who added, opened, linked, moved or removed a piece of evidence, newest first, as the history has it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from factdesk.desktop import forms
from factdesk.desktop.models.line import Line
from factdesk.desktop.models.records import Records
from factdesk.desktop.views.line_delegate import LineDelegate
from factdesk.desktop.views.linked_evidence import STANCE_NAMES
from factdesk.desktop.words import QT_TRANSLATE_NOOP, joined, translate

if TYPE_CHECKING:
    from factdesk.workspace.custody_log import CustodyEvent

EVENTS = {
    "added": QT_TRANSLATE_NOOP("Custody", "Added %1"),
    "unadded": QT_TRANSLATE_NOOP("Custody", "Adding undone"),
    "opened": QT_TRANSLATE_NOOP("Custody", "Opened"),
    "edited": QT_TRANSLATE_NOOP("Custody", "Changed: %1"),
    "linked": QT_TRANSLATE_NOOP("Custody", "Linked to claim %1"),
    "relinked": QT_TRANSLATE_NOOP("Custody", "Link changed: claim %1"),
    "unlinked": QT_TRANSLATE_NOOP("Custody", "Link to claim %1 removed"),
    "attached": QT_TRANSLATE_NOOP("Custody", "Attached to incident %1"),
    "detached": QT_TRANSLATE_NOOP("Custody", "Detached from incident %1"),
    "stamped": QT_TRANSLATE_NOOP("Custody", "Stamped with a trusted time by %1"),
    "moved": QT_TRANSLATE_NOOP("Custody", "The workspace was moved: %1"),
    "altered": QT_TRANSLATE_NOOP("Custody", "Found altered or missing: %1"),
    "reread": QT_TRANSLATE_NOOP("Custody", "Rating of claim %1 read again"),
    "removed": QT_TRANSLATE_NOOP("Custody", "Removed: %1"),
    "restored": QT_TRANSLATE_NOOP("Custody", "Brought back"),
}
_GLYPHS = {
    "added": "+", "opened": "○", "linked": "↔", "unlinked": "–", "removed": "×", "moved": "→", "altered": "!",
    "stamped": "✓", "unadded": "×", "restored": "+",
}  # fmt: skip


def custody_line(event: CustodyEvent) -> Line:
    """Describe one thing that happened: what, by whom, when."""
    claim, _, stance = event.detail.partition(" ")
    detail = f"{claim} · {translate('Evidence', STANCE_NAMES[stance])}" if stance in STANCE_NAMES else event.detail
    said = translate("Custody", EVENTS[event.what]).replace("%1", detail).strip()
    when = event.at.replace("T", " ").removesuffix("Z") + " UTC"
    return Line(said, joined((event.by, when)), _GLYPHS.get(event.what, "·"))


class CustodyView(QWidget):
    """The custody of one piece of evidence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        self.model = Records(custody_line, self)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Custody, newest first"))
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setModel(self.model)
        self.view.setItemDelegate(LineDelegate(parent=self.view))
        layout.addWidget(self.view)
        layout.setContentsMargins(0, 0, 0, 0)

    def show_events(self, events: Sequence[CustodyEvent]) -> None:
        """Show what happened."""
        self.model.show(list(reversed(events)))

    def align(self, left: int, right: int) -> None:
        """Begin where the words above begin."""
        forms.stand_over(self, max(0, left - 12), right)
