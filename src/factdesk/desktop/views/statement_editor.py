"""Kind, statement and note of a claim; every field is saved when it is left."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QWidget

from factdesk.desktop import forms
from factdesk.desktop.views.quiet_boxes import LeaveNotice, follow_script, quieten
from factdesk.desktop.views.translation_card import facts
from factdesk.desktop.words import language
from factdesk.domain.claim import Claim, ClaimEdit
from factdesk.domain.scale import Scale
from factdesk.domain.translation import Translation

QUOTE_SHOWN = 400


class StatementEditor(QWidget):
    """What a claim says."""

    edited = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("statement", self)
        self._claim: Claim | None = None
        self.kind_box = forms.child(self, QComboBox, "kind_box")
        self.statement_edit = forms.child(self, QPlainTextEdit, "statement_edit")
        self._note = forms.child(self, QPlainTextEdit, "note_edit")
        self._quote = forms.child(self, QLabel, "quote_label")
        self._translation = forms.child(self, QLabel, "translation_label")
        self._translation.hide()
        for label in (self._quote, self._translation):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_box.activated.connect(self._save)
        LeaveNotice(self.statement_edit, self._save)
        LeaveNotice(self._note, self._save)
        quieten(self)
        follow_script(self.statement_edit, self._note)

    def set_kinds(self, kinds: Scale) -> None:
        """Offer these kinds."""
        self.kind_box.clear()
        for term in kinds.terms:
            self.kind_box.addItem(term.name(language()), term.id)
            self.kind_box.setItemData(self.kind_box.count() - 1, term.meaning(language()), Qt.ItemDataRole.ToolTipRole)

    def show_claim(self, claim: Claim) -> None:
        """Show a claim; what is being typed into the same claim is left alone."""
        same = self._claim is not None and self._claim.id == claim.id
        self._claim = claim
        self.kind_box.setCurrentIndex(self.kind_box.findData(claim.kind))
        for field, text in ((self.statement_edit, claim.statement), (self._note, claim.note)):
            if not (same and field.hasFocus()) and field.toPlainText() != text:
                field.setPlainText(text)
        quote = claim.quote if len(claim.quote) <= QUOTE_SHOWN else claim.quote[:QUOTE_SHOWN] + "…"
        self._quote.setText(f"“{quote}”" if quote else self.tr("An imported claim: it has no place in an article."))

    def show_translations(self, translations: Sequence[Translation]) -> None:
        """Show what the claim's words say in another language, with who translated them and when."""
        self._translation.setText("\n".join(f"“{one.text}”\n{facts(one)}" for one in translations))
        self._translation.setVisible(bool(translations))

    def save(self) -> None:
        """Save what was typed."""
        self._save()

    def _save(self) -> None:
        claim = self._claim
        if claim is None:
            return
        kind, statement, note = (
            self.kind_box.currentData(), self.statement_edit.toPlainText().strip(), self._note.toPlainText().strip()
        )  # fmt: skip
        edit = ClaimEdit(
            kind=kind if kind != claim.kind and kind else None,
            statement=statement if statement != claim.statement and statement else None,
            note=note if note != claim.note else None,
        )
        if edit != ClaimEdit():
            self.edited.emit(claim.id, edit)
