"""The command palette (Ctrl+K): every action, article, claim, source and setting, found by typing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QWidget

from factdesk.desktop import forms
from factdesk.desktop.models.line import Line
from factdesk.desktop.models.records import Records
from factdesk.desktop.views.line_delegate import LineDelegate

SHOWN = 60


@dataclass(frozen=True)
class Offer:
    """One thing the palette can do. ``what`` says of which sort it is, ``key`` is its shortcut."""

    id: int
    text: str
    what: str
    call: Callable[[], object]
    key: str = ""


class CommandPalette(QDialog):
    """A box to type in and what fits, best first; Enter does it, Escape leaves."""

    def __init__(self, parent: QWidget, offers: Sequence[Offer]) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        forms.load("command_palette", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offers = list(offers)
        self.query_edit = forms.child(self, QLineEdit, "query_edit")
        self.model = Records(_line, self)
        self.view = forms.child(self, QListView, "found_view")
        self.view.setModel(self.model)
        self.view.setItemDelegate(LineDelegate(parent=self.view))
        self.view.clicked.connect(self._do)
        self.query_edit.textChanged.connect(lambda _: self._find())
        self.query_edit.installEventFilter(self)
        self._find()
        self.move(parent.mapToGlobal(parent.rect().topLeft()).x() + (parent.width() - self.width()) // 2,
                  parent.mapToGlobal(parent.rect().topLeft()).y() + 96)  # fmt: skip

    def add(self, offers: Sequence[Offer]) -> None:
        """Offer more, as it becomes known."""
        self._offers += offers
        self._find()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.model.rowCount():
                row = (self.view.currentIndex().row() + step) % self.model.rowCount()
                self.view.setCurrentIndex(self.model.index(row))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do(self.view.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _find(self) -> None:
        words = self.query_edit.text().casefold().split()
        found = [(score, offer.id, offer) for offer in self._offers if (score := fit(words, offer)) is not None]
        found.sort(key=lambda item: (-item[0], item[1]))
        self.model.show([offer for _, _, offer in found[:SHOWN]])
        if found:
            self.view.setCurrentIndex(self.model.index(0))

    def _do(self, index: QModelIndex) -> None:
        offer = self.model.record(index)
        if offer is not None:
            self.accept()
            offer.call()


def fit(words: Sequence[str], offer: Offer) -> float | None:
    """Return how well an offer fits the typed words (more is better), None when a word is missing from it."""
    text = f"{offer.text} {offer.what}".casefold()
    starts = text.split()
    if not words:
        return 0.0
    score = 0.0
    for word in words:
        if any(start.startswith(word) for start in starts):
            score += 2 if offer.text.casefold().startswith(word) else 1
        elif word in text:
            score += 0.5
        else:
            return None
    return score - len(offer.text) / 1000


def _line(offer: Offer) -> Line:
    return Line(offer.text, " · ".join(part for part in (offer.what, offer.key) if part))
