"""Claims like this one that the desk saw before: why each is offered, and what can be said or taken over from it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from factdesk.desktop.views.match_reasons import match_reason
from factdesk.desktop.words import joined, term_name
from factdesk.domain.claim import Claim
from factdesk.domain.relation import RELATIONS, ClaimRelation
from factdesk.domain.scale import Scale
from factdesk.domain.search import PastClaim

SHOWN = 8
TITLE_SHOWN = 160
_PIECES = re.compile(r"\w+|\W+")


@dataclass(frozen=True, slots=True)
class Seen:
    """A claim like the one shown: how it is like it, None for one that was only related, and what was said of both."""

    claim: Claim
    past: PastClaim | None = None
    relation: ClaimRelation | None = None


class SeenBefore(QWidget):
    """The best past claims, each with its rating and what can be done with it."""

    claim_chosen = Signal(int)
    relate_asked = Signal(int, str)
    unrelate_asked = Signal(int)
    reuse_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ratings: Scale | None = None
        self._rows: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(4, 0, 0, 8)
        self._layout.setSpacing(4)
        self._empty = QLabel(self.tr("No claim like this one so far."))
        self._empty.setProperty("role", "secondary")
        self._layout.addWidget(self._empty)

    def set_ratings(self, ratings: Scale) -> None:
        """Say which ratings there are."""
        self._ratings = ratings

    def show_matches(self, matches: Sequence[Seen]) -> None:
        """Show past claims with the reasons for each."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        self._empty.setVisible(not matches)
        for seen in matches[:SHOWN]:
            self._append(seen)

    def _append(self, seen: Seen) -> None:
        row = QWidget()
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 2, 0, 8)
        layout.setSpacing(2)
        words = seen.claim.statement or seen.claim.quote
        title = QLabel(marked(words, seen.past.shared if seen.past else ()))
        title.setTextFormat(Qt.TextFormat.RichText)
        title.setWordWrap(True)
        rating = term_name(self._ratings, seen.claim.rating) if seen.claim.rating else self.tr("unrated")
        said = self._relation_words(seen.relation, seen.relation.other == seen.claim.id) if seen.relation else ""
        reasons = map(match_reason, seen.past.reasons if seen.past else ())
        facts = QLabel(joined([said, rating, seen.claim.claimant, seen.claim.date, *reasons]))
        facts.setTextFormat(Qt.TextFormat.PlainText)
        facts.setWordWrap(True)
        facts.setProperty("role", "secondary")
        layout.addWidget(title)
        layout.addWidget(facts)
        layout.addLayout(self._buttons(seen, words))
        self._layout.addWidget(row)
        self._rows.append(row)

    def _buttons(self, seen: Seen, words: str) -> QHBoxLayout:
        number = seen.claim.id
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        show = QPushButton(self.tr("Show"))
        show.setProperty("quiet", True)
        show.setAccessibleName(self.tr("Show this claim: %1").replace("%1", words[:TITLE_SHOWN]))
        show.clicked.connect(lambda: self.claim_chosen.emit(number))
        buttons.addWidget(show)
        if seen.claim.rating:
            reuse = QPushButton(self.tr("Reuse rating"))
            reuse.setProperty("quiet", True)
            reuse.setToolTip(self.tr("Rate this claim alike, with a reason that names the other and the same evidence"))
            reuse.clicked.connect(lambda: self.reuse_asked.emit(number))
            buttons.addWidget(reuse)
        relate = QToolButton()
        relate.setText(self.tr("Relate"))
        relate.setToolTip(self.tr("Say how this claim stands to the older one"))
        relate.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        relate.setMenu(self._relate_menu(relate, seen))
        buttons.addWidget(relate)
        buttons.addStretch(1)
        return buttons

    def _relate_menu(self, parent: QWidget, seen: Seen) -> QMenu:
        menu, said = QMenu(parent), seen.relation
        for how in RELATIONS:
            action = menu.addAction(self._how(how))
            action.setCheckable(True)
            action.setChecked(said is not None and said.relation == how and said.other == seen.claim.id)
            action.triggered.connect(lambda _=False, name=how: self.relate_asked.emit(seen.claim.id, name))
        if said is not None:
            menu.addSeparator()
            back = menu.addAction(self.tr("No relation"))
            back.triggered.connect(lambda: self.unrelate_asked.emit(said.id))
        return menu

    def _how(self, relation: str) -> str:
        return {
            "repeats": self.tr("This claim repeats it"),
            "updates": self.tr("This claim updates it"),
            "contradicts": self.tr("This claim contradicts it"),
        }[relation]

    def _relation_words(self, said: ClaimRelation, is_newer: bool) -> str:
        """Return what was said of the two; ``is_newer``: the claim shown in the inspector is the newer of them."""
        return {
            ("repeats", True): self.tr("repeated here"),
            ("updates", True): self.tr("updated here"),
            ("contradicts", True): self.tr("contradicted here"),
            ("repeats", False): self.tr("repeats this claim"),
            ("updates", False): self.tr("updates this claim"),
            ("contradicts", False): self.tr("contradicts this claim"),
        }[(said.relation, is_newer)]


def marked(words: str, shared: Sequence[str]) -> str:
    """Return a claim's words as simple rich text, those it shares with the other claim in bold."""
    short = words if len(words) <= TITLE_SHOWN else words[:TITLE_SHOWN] + "…"
    known = {word.casefold() for word in shared}
    pieces = []
    for piece in _PIECES.findall(short):
        bold = piece.casefold() in known
        pieces.append(f"<b>{escape(piece)}</b>" if bold else escape(piece))
    return "".join(pieces)
