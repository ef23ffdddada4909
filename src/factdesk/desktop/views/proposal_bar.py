"""The queue of proposals as one line at the foot of the reader: which, why, and one key for each answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.queue import Queue
from factdesk.domain.claim import Claim


class ProposalBar(QWidget):
    """“Proposal 12 of 26 · why: cue claims”, with Accept, Edit and Refuse."""

    accept_asked = Signal()
    edit_asked = Signal()
    refuse_asked = Signal()
    skip_asked = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("proposal_bar", self)
        self._count = forms.child(self, QLabel, "count_label")
        self._why = forms.child(self, QLabel, "why_label")
        self.more_button = forms.child(self, QToolButton, "more_button")
        self._whole_why = ""
        self._has_any, self._is_wanted = False, True
        self._deciding = [self._push("accept"), self._push("edit"), self._push("refuse")]
        self._moving = [self._tool("back"), self._tool("skip")]
        for button, key in zip(self._deciding, "AEX", strict=True):
            button.setText(f"{button.text()}  [{key}]")
        self.show_queue(Queue(), None, "")

    def show_queue(self, queue: Queue, proposal: Claim | None, kind: str) -> None:
        """Show where the queue stands; nothing at all when the article has no proposals."""
        self._has_any = bool(queue.ids)
        self.setVisible(self._has_any and self._is_wanted)
        left = len(queue.waiting)
        for button in (*self._deciding, *self._moving[1:]):
            button.setEnabled(proposal is not None)
        if proposal is None:
            self._count.setText(self.tr("All %n proposal(s) decided", "", len(queue.ids)))
            self._say_why(self.tr("Rate the claims next: press J for the next claim, R to rate it."))
            return
        position = queue.ids.index(proposal.id) + 1 if proposal.id in queue.ids else queue.position
        where = self.tr("Proposal %1 of %2").replace("%1", str(position)).replace("%2", str(len(queue.ids)))
        self._count.setText(where)
        why = self.tr("why: %1").replace("%1", ", ".join(proposal.reasons)) if proposal.reasons else ""
        share = f"{proposal.confidence:.0%}" if proposal.confidence is not None else ""
        self._say_why(" · ".join(part for part in (kind, self.tr("%n left", "", left), share, why) if part))
        self._why.setToolTip("\n".join((*proposal.reasons, *proposal.flags)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_why(self._whole_why)

    def _say_why(self, text: str) -> None:
        self._whole_why = text
        room = self._why.width()
        self._why.setText(self._why.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
        self._why.setAccessibleName(text)

    def want(self, wanted: bool) -> None:
        """Show the line only while the article is shown."""
        self._is_wanted = wanted
        self.setVisible(self._has_any and wanted)

    def _push(self, name: str) -> QPushButton:
        button = forms.child(self, QPushButton, f"{name}_button")
        button.clicked.connect(getattr(self, f"{name}_asked"))
        return button

    def _tool(self, name: str) -> QToolButton:
        button = forms.child(self, QToolButton, f"{name}_button")
        button.clicked.connect(getattr(self, f"{name}_asked"))
        return button
