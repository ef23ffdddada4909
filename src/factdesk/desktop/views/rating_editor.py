"""Rating a claim: a word, a reason, and every earlier rating; without a reason nothing is rated."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QWidget

from factdesk.desktop import forms, theme
from factdesk.desktop.models.described import day
from factdesk.desktop.views.mark_painter import paint_dot
from factdesk.desktop.views.quiet_boxes import follow_script, quieten
from factdesk.desktop.words import language, term_name
from factdesk.domain.claim import Assessment, Claim
from factdesk.domain.scale import Scale, Term


class RatingEditor(QWidget):
    """The verdict on a claim."""

    rated = Signal(int, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("rating", self)
        self._claim: Claim | None = None
        self._ratings: Scale | None = None
        self.rating_box = forms.child(self, QComboBox, "rating_box")
        self.reason_edit = forms.child(self, QPlainTextEdit, "reason_edit")
        self._meaning = forms.child(self, QLabel, "meaning_label")
        self._hint = forms.child(self, QLabel, "hint_label")
        self._earlier = forms.child(self, QLabel, "earlier_label")
        self._earlier.setTextFormat(Qt.TextFormat.PlainText)
        self.rate_button = forms.child(self, QPushButton, "rate_button")
        self.rate_button.clicked.connect(self._on_rate)
        self.rating_box.currentIndexChanged.connect(self._on_typed)
        self.reason_edit.textChanged.connect(self._on_typed)
        self._key = QShortcut(QKeySequence("Ctrl+Return"), self)
        self._key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._key.activated.connect(self._on_rate)
        quieten(self)
        follow_script(self.reason_edit)

    def set_ratings(self, ratings: Scale) -> None:
        """Offer these ratings, each with its dot."""
        self._ratings = ratings
        self.rating_box.clear()
        self.rating_box.addItem(self.tr("Not rated"), "")
        for term in ratings.terms:
            self.rating_box.addItem(_dot(term), term.name(language()), term.id)

    def show_claim(self, claim: Claim) -> None:
        """Show a claim's rating; what is being typed for the same claim is left alone."""
        same = self._claim is not None and self._claim.id == claim.id
        unchanged = same and self._claim is not None and self._claim.assessment == claim.assessment
        self._claim = claim
        if not unchanged:
            self.rating_box.setCurrentIndex(max(0, self.rating_box.findData(claim.rating)))
            self.reason_edit.setPlainText(claim.assessment.reason if claim.assessment else "")
        self._on_typed()

    def show_earlier(self, assessments: list[Assessment]) -> None:
        """Show every rating the claim was given before, newest first."""
        lines = [
            f"{day(a.at)} · {term_name(self._ratings, a.rating)} · {a.by}\n{a.reason}"
            for a in reversed(assessments[:-1])
        ]
        self._earlier.setVisible(bool(lines))
        self._earlier.setText(self.tr("Earlier ratings") + "\n" + "\n".join(lines) if lines else "")

    def begin(self) -> None:
        """Let the person type a reason, or choose a rating first if there is none."""
        (self.reason_edit if self.rating_box.currentData() else self.rating_box).setFocus()

    def _on_typed(self) -> None:
        rating, reason = self.rating_box.currentData() or "", self.reason_edit.toPlainText().strip()
        term = self._ratings.term(rating) if self._ratings and rating else None
        self._meaning.setText(term.meaning(language()) if term else self.tr("Choose how far the claim is borne out."))
        if rating and not reason:
            self._hint.setText(self.tr("Say why: a rating without a reason is refused."))
        else:
            self._hint.setText(self.tr("Ctrl+Enter rates.") if rating else "")
        self.rate_button.setEnabled(bool(rating and reason) and not self._is_kept(rating, reason))

    def _is_kept(self, rating: str, reason: str) -> bool:
        kept = self._claim.assessment if self._claim else None
        return kept is not None and (kept.rating, kept.reason) == (rating, reason)

    def _on_rate(self) -> None:
        rating, reason = self.rating_box.currentData() or "", self.reason_edit.toPlainText().strip()
        if self._claim is None or not rating or self._is_kept(rating, reason):
            return
        if not reason:
            self._on_typed()
            self.reason_edit.setFocus()
            return
        self.rated.emit(self._claim.id, rating, reason)


def _dot(term: Term) -> QIcon:
    drawn = QPixmap(32, 32)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_dot(painter, QRectF(drawn.rect()).center(), 10, theme.tokens().rating(term), True)
    painter.end()
    return QIcon(drawn)
