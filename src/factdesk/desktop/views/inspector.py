"""The claim that is chosen, in sections that fold: what it says, who says it, how it is rated, what speaks for it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QToolButton, QWidget

from factdesk.desktop import forms, icons
from factdesk.desktop.proposal_words import proposal_words
from factdesk.desktop.views.chain_editor import ChainEditor
from factdesk.desktop.views.linked_evidence import LinkedEvidence
from factdesk.desktop.views.numbers_editor import NumbersEditor
from factdesk.desktop.views.places_editor import PlacesEditor
from factdesk.desktop.views.rating_editor import RatingEditor
from factdesk.desktop.views.section import Section
from factdesk.desktop.views.seen_before import Seen, SeenBefore
from factdesk.desktop.views.statement_editor import StatementEditor
from factdesk.desktop.words import term_name
from factdesk.domain.claim import Assessment, Claim
from factdesk.domain.evidence import Evidence, EvidenceLink
from factdesk.domain.scale import Scale

SECTIONS = ("statement", "chain", "numbers", "places", "rating", "evidence", "seen", "why")


class Inspector(QWidget):
    """Everything about one claim."""

    edited = Signal(int, object)
    decided = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("inspector", self)
        self._kinds: Scale | None = None
        self._claim: Claim | None = None
        self._stack = forms.child(self, QStackedWidget, "stack")
        self._number = forms.child(self, QLabel, "number_label")
        self._flags = forms.child(self, QLabel, "flags_label")
        self._flags.setTextFormat(Qt.TextFormat.PlainText)
        self._state = forms.child(self, QToolButton, "state_button")
        self._scroll = forms.child(self, QScrollArea, "scroll")
        self._sections = forms.child(self, QWidget, "sections")
        self.more_button = forms.child(self, QToolButton, "more_button")
        self.sections = {name: Section(self, name) for name in SECTIONS}
        self.statement, self.chain, self.numbers = StatementEditor(), ChainEditor(), NumbersEditor()
        self.places, self.rating, self.evidence, self.seen = (
            PlacesEditor(),
            RatingEditor(),
            LinkedEvidence(),
            SeenBefore(),
        )
        self._why = QLabel()
        self._why.setWordWrap(True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setProperty("role", "secondary")
        self._why.setContentsMargins(4, 0, 0, 8)
        for name, view in zip(
            SECTIONS,
            (self.statement, self.chain, self.numbers, self.places, self.rating, self.evidence, self.seen, self._why),
            strict=True,
        ):
            forms.put(self, f"{name}_slot", view)
        for editor in (self.statement, self.chain, self.numbers, self.places):
            editor.edited.connect(self.edited)
        self._state.clicked.connect(self._on_state)

    def set_scales(self, kinds: Scale, ratings: Scale) -> None:
        """Offer these kinds and ratings."""
        self._kinds = kinds
        self.statement.set_kinds(kinds)
        self.rating.set_ratings(ratings)
        self.seen.set_ratings(ratings)

    @property
    def claim(self) -> Claim | None:
        """The claim shown."""
        return self._claim

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim, or what to do when none is chosen."""
        fresh = claim is None or self._claim is None or claim.id != self._claim.id
        if fresh and self._claim is not None:
            self.statement.save()
        self._claim = claim
        self._stack.setCurrentIndex(0 if claim is None else 1)
        if claim is None:
            return
        if fresh:
            self._scroll.verticalScrollBar().setValue(0)
            self.evidence.show_links([])
            self.seen.show_matches([])
            self.rating.show_earlier([])
        self._show_head(claim)
        for editor in (self.statement, self.chain, self.numbers, self.places, self.rating):
            editor.show_claim(claim)
        self.sections["numbers"].count(len(claim.quantities))
        self.sections["evidence"].count(claim.evidence)
        self._why.setText("\n".join(f"• {proposal_words(reason)}" for reason in claim.reasons))
        self.sections["why"].show_whole(bool(claim.reasons))

    def show_evidence(self, claim: int, links: Sequence[tuple[Evidence, EvidenceLink]]) -> None:
        """Show the links of a claim, if it is still the one shown."""
        if self._claim is not None and self._claim.id == claim:
            self.evidence.show_links(links)
            self.sections["evidence"].count(len(links))

    def show_seen(self, claim: int, matches: Sequence[Seen]) -> None:
        """Show past claims like a claim, if it is still the one shown."""
        if self._claim is not None and self._claim.id == claim:
            self.seen.show_matches(matches)
            self.sections["seen"].count(len(matches))

    def show_assessments(self, claim: int, assessments: list[Assessment]) -> None:
        """Show the earlier ratings of a claim, if it is still the one shown."""
        if self._claim is not None and self._claim.id == claim:
            self.rating.show_earlier(assessments)

    def begin_editing(self) -> None:
        """Let the person change the statement."""
        self.sections["statement"].open(True)
        self._reveal(self.statement)
        self.statement.statement_edit.setFocus()
        self.statement.statement_edit.selectAll()

    def begin_rating(self) -> None:
        """Let the person rate."""
        self.sections["rating"].open(True)
        self._reveal(self.rating)
        self.rating.begin()

    def _reveal(self, view: QWidget) -> None:
        top = view.mapTo(self._sections, QPoint(0, 0)).y()
        self._scroll.ensureVisible(0, top + view.sizeHint().height(), 0, 8)
        self._scroll.ensureVisible(0, max(0, top - 32), 0, 0)

    def _show_head(self, claim: Claim) -> None:
        kind = term_name(self._kinds, claim.kind)
        number = self.tr("Claim %1").replace("%1", str(claim.number)) if claim.number else self.tr("Proposal")
        self._number.setText(f"{number} · {kind}")
        self._flags.setText("\n".join(map(proposal_words, claim.flags)))
        self._flags.setVisible(bool(claim.flags))
        text, icon, tip = {
            "proposed": (self.tr("Accept"), "accept", self.tr("Accept this proposal")),
            "refused": (self.tr("Bring back"), "restore", self.tr("Accept this refused proposal after all")),
        }.get(claim.state, ("", "", ""))
        self._state.setVisible(bool(text))
        if text:
            self._state.setText(text)
            self._state.setToolTip(tip)
            icons.name_icon(self._state, icon)

    def _on_state(self) -> None:
        if self._claim is not None:
            self.decided.emit(self._claim.id, "accepted")
