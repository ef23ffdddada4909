"""The queue of proposals at the foot of the reader: which, why, how good its rule is, one key for each answer."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QLayout, QPushButton, QToolButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.proposal_words import proposal_words
from factdesk.desktop.queue import Queue
from factdesk.desktop.words import joined
from factdesk.domain.claim import Claim
from factdesk.domain.precision import RulePrecision

FEWEST_DECISIONS = 3
"""Below these many decisions nothing is said of a rule: one or two would say nothing true."""

ROOMY = 640
"""From this width in pixels on the buttons name their keys; below, the words beside them need the room."""
GAP = 4
"""Pixels between the words and the buttons, at least, beside the layout's own."""
NO_ICON = QSize(0, 0)


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
        self._facts = forms.child(self, QLabel, "facts_label")
        self._why = forms.child(self, QLabel, "why_label")
        self._record = forms.child(self, QLabel, "record_label")
        self.more_button = forms.child(self, QToolButton, "more_button")
        self._whole: dict[QLabel, str] = {}
        self._has_any, self._is_wanted = False, True
        self.notes: dict[int, str] = {}
        """What else is to be said of a proposal beside its kind, by its id."""
        self._deciding = [self._push("accept"), self._push("edit"), self._push("refuse")]
        self._moving = [self._tool("back"), self._tool("skip")]
        self._named = {button: button.text() for button in self._deciding}
        self._words = forms.child(self, QWidget, "words_column")
        self._where = ""
        self._icon_size = self._deciding[0].iconSize()
        for button, name in self._named.items():
            button.setAccessibleName(name)
        self.show_queue(Queue(), None, "")

    def show_queue(self, queue: Queue, proposal: Claim | None, kind: str, record: RulePrecision | None = None) -> None:
        """Show where the queue stands; nothing at all when the article has no proposals.

        ``record`` says how often the rule behind the proposal was right at this desk.
        """
        self._has_any = bool(queue.ids)
        self.setVisible(self._has_any and self._is_wanted)
        left = len(queue.waiting)
        for button in (*self._deciding, *self._moving[1:]):
            button.setEnabled(proposal is not None)
        if proposal is None:
            self._where = self.tr("All %n proposal(s) decided", "", len(queue.ids))
            self._say(self._facts, "")
            self._say(self._why, self.tr("Rate the claims next: press J for the next claim, R to rate it."))
            self._show_record(None)
            return
        position = queue.ids.index(proposal.id) + 1 if proposal.id in queue.ids else queue.position
        where = self.tr("Proposal %1 of %2").replace("%1", str(position)).replace("%2", str(len(queue.ids)))
        self._where = where
        share = f"{proposal.confidence:.0%}" if proposal.confidence is not None else ""
        self._say(self._facts, joined((kind, share, self.tr("%n left", "", left), self.notes.get(proposal.id, ""))))
        why = self.tr("why: %1").replace("%1", _isolated(proposal.reasons)) if proposal.reasons else ""
        self._say(self._why, why, tuple(map(proposal_words, (*proposal.reasons, *proposal.flags))))
        self._show_record(record)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._elide()

    def _show_record(self, record: RulePrecision | None) -> None:
        is_known = record is not None and record.decisions >= FEWEST_DECISIONS
        self._record.setVisible(is_known)
        if record is not None and is_known:
            words = self.tr("this rule here: right %1 of %2 times")
            self._record.setText(_filled(words, record.accepted, record.decisions))
            whole = self.tr("The rule “%1” at this desk: %2 accepted as proposed, %3 changed, %4 refused.")
            numbers = (record.accepted, record.changed, record.refused)
            self._record.setToolTip(_filled(whole, record.rule, *numbers))
            self._record.setAccessibleDescription(self._record.toolTip())
        self._elide()

    def _say(self, label: QLabel, text: str, whole: Sequence[str] = ()) -> None:
        self._whole[label] = text
        label.setToolTip("\n".join(whole) or text)
        label.setAccessibleName(text)
        label.setAccessibleDescription("; ".join(whole))
        self._elide()

    def _elide(self) -> None:
        """Fit into the width: first the keys give way, then the icons, then the names, then the words beside them."""
        layout = self.layout()
        if layout is None:
            return
        room = self.width() - layout.contentsMargins().left() - layout.contentsMargins().right()
        metrics = self._count.fontMetrics()
        words = metrics.horizontalAdvance(self._where) + GAP
        for keys, icons, names in ((self.width() >= ROOMY, True, True), (False, False, True), (False, True, False)):
            self._name_buttons(with_keys=keys, with_icons=icons, with_names=names)
            has_room = self._buttons_width() + words <= room
            if has_room:
                break
        self._words.setVisible(has_room)
        self._count.setText(self._where)
        layout.activate()
        for label, text in self._whole.items():
            whole = text if has_room or label is not self._why else joined((self._where, text))
            label.setText(label.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, label.width()))

    def _name_buttons(self, *, with_keys: bool, with_icons: bool, with_names: bool) -> None:
        for (button, name), key in zip(self._named.items(), "AEX", strict=True):
            size = self._icon_size if with_icons else NO_ICON
            if button.iconSize() != size:
                button.setIconSize(size)
            words = f"{name}  [{key}]" if with_keys else name if with_names else ""
            if button.text() != words:
                button.setText(words)

    def _buttons_width(self) -> int:
        row = self.findChild(QLayout, "decide_row")
        buttons = [*self._deciding, *self._moving, self.more_button]
        return sum(button.sizeHint().width() for button in buttons) + len(buttons) * (row.spacing() if row else 0)

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


def _isolated(reasons: Sequence[str]) -> str:
    """Return reasons in one line; an Arabic cue in an English reason does not turn its neighbours round."""
    return " · ".join(f"\u2068{proposal_words(reason)}\u2069" for reason in reasons)


def _filled(words: str, *values: object) -> str:
    for place, value in enumerate(values, 1):
        words = words.replace(f"%{place}", str(value))
    return words
