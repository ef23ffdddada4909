"""Claims like this one that the desk saw before, with the reasons why each is offered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from factdesk.desktop.words import joined, term_name
from factdesk.domain.claim import Claim
from factdesk.domain.scale import Scale

SHOWN = 5
TITLE_SHOWN = 160


class SeenBefore(QWidget):
    """The best past claims, each with its rating."""

    claim_chosen = Signal(int)

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

    def show_matches(self, matches: Sequence[tuple[Claim, Sequence[str]]]) -> None:
        """Show past claims with the reasons for each."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        self._empty.setVisible(not matches)
        for claim, reasons in matches[:SHOWN]:
            self._append(claim, reasons)

    def _append(self, claim: Claim, reasons: Sequence[str]) -> None:
        row = QWidget()
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 2, 0, 6)
        layout.setSpacing(1)
        words = claim.statement or claim.quote
        title = QLabel(words if len(words) <= TITLE_SHOWN else words[:TITLE_SHOWN] + "…")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        rating = term_name(self._ratings, claim.rating) if claim.rating else self.tr("unrated")
        about = [rating, claim.claimant, claim.date, *reasons]
        facts = QLabel(joined(about))
        facts.setTextFormat(Qt.TextFormat.PlainText)
        facts.setWordWrap(True)
        facts.setProperty("role", "secondary")
        button = QPushButton(self.tr("Show"))
        button.setProperty("quiet", True)
        button.setAccessibleName(self.tr("Show this claim: %1").replace("%1", title.text()))
        button.clicked.connect(lambda: self.claim_chosen.emit(claim.id))
        layout.addWidget(title)
        layout.addWidget(facts)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(row)
        self._rows.append(row)
