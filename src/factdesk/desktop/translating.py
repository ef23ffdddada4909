"""Translations of passages in the window: written on a card at the foot of the text, shown at the claims they touch.

A person translates; nothing is sent to the network.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from factdesk.desktop.part import Part
from factdesk.desktop.views import reader_pane
from factdesk.desktop.views.reader_text import ReaderText
from factdesk.desktop.views.translation_card import TranslationCard, Written
from factdesk.desktop.words import language
from factdesk.domain.change import Changes
from factdesk.domain.span import Span
from factdesk.domain.translation import Translation, touching

if TYPE_CHECKING:
    from factdesk.desktop.main_window import MainWindow

_TRANSLATION = "passage_translation"


class Translating(Part):
    """Writing, showing and removing translations of the text in the middle of the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._pane, self._reading, self._desk = window.pane, window.reading, window.desk
        self._of_article: Sequence[Translation] = ()
        self.card = TranslationCard()
        self.card.written.connect(self._keep)
        self.card.removed.connect(self._remove)
        self.card.closed.connect(self._pane.focus)
        self._reading.article_shown.connect(self._ask_article)
        self._reading.claim_chosen.connect(self._show_at_claim)
        self._reading.closed.connect(self.card.hide)
        self._desk.changed.connect(self._on_changed)
        self._pane.page_shown.connect(self._on_page)
        for text in (self._pane.text, self._pane.evidence.text):
            text.translation_clicked.connect(self._read)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {"translate": self.translate}

    def translate(self) -> None:
        """Let the person translate the selected words, or the chosen claim's; change what is there at the caret."""
        view = self._text
        if view is None:
            return
        there = view.translated.at(view.caret())
        span = view.selected_span()
        if span is None and there is not None:
            self._place_card(view)
            self.card.change(there, there.span.of(view.text))
            return
        claim = self._reading.claim
        if span is None and view is self._pane.text and claim is not None and claim.spans:
            span = Span(claim.spans[0].start, claim.spans[-1].end)
        if span is None or not len(span.trimmed(view.text)):
            self._desk.hinted.emit(self.tr("Select the words to translate first."))
            return
        self._place_card(view)
        self._window.messages.hide()  # it would lie over the card
        span = span.trimmed(view.text)
        self.card.write(span, span.of(view.text), self._usual_language(), self._window.settings.by)

    @property
    def _text(self) -> ReaderText | None:
        """The text in the middle of the window, None where there is none."""
        if self._pane.place == reader_pane.ARTICLE:
            return self._pane.text
        return self._pane.evidence.text if self._pane.place == reader_pane.EVIDENCE else None

    def _usual_language(self) -> str:
        """Return the language last translated into here, else that of the window."""
        view = self._text
        kept = view.translated.translations if view is not None else ()
        return max(kept, key=lambda one: one.at).language if kept else language()

    def _place_card(self, below: ReaderText) -> None:
        slot = below.parentWidget()
        layout = slot.layout() if slot is not None else None
        if layout is not None and layout.indexOf(self.card) < 0:
            layout.addWidget(self.card)

    def _keep(self, made: Written) -> None:
        evidence = self._pane.evidence.evidence if self._pane.place == reader_pane.EVIDENCE else None
        article = self._reading.article
        if made.translation is not None:
            number = made.translation
            self._desk.do(
                lambda ws: ws.translations.edit(
                    number, text=made.text, language=made.language, note=made.note, by=made.by
                ),
                self.tr("Translation changed."),
                lambda _: self.card.close_card(),
            )
        elif evidence is not None or article is not None:
            beside = {"evidence": evidence.id} if evidence is not None else {"article": article.id if article else 0}
            self._desk.do(
                lambda ws: ws.translations.add(
                    made.text, span=made.span, language=made.language, note=made.note, by=made.by, **beside
                ),
                self.tr("Translation kept."),
                lambda _: self.card.close_card(),
            )

    def _remove(self, translation: int) -> None:
        self._desk.do(lambda ws: ws.translations.remove(translation), self.tr("Translation removed."))

    def _read(self, translation: Translation) -> None:
        view = self._text
        if view is not None:
            self._place_card(view)
            self.card.read(translation, translation.span.of(view.text))

    def _on_page(self, page: int) -> None:
        self.card.hide()
        if page == reader_pane.EVIDENCE:
            self._ask_evidence()

    def _on_changed(self, changes: Changes) -> None:
        if _TRANSLATION in changes.ids:
            self._ask_article()
            self._ask_evidence()

    def _ask_article(self) -> None:
        if (article := self._reading.article) is not None:
            number = article.id
            self._desk.ask(self, lambda ws: ws.translations.of_article(number), self._on_article)

    def _ask_evidence(self) -> None:
        if (evidence := self._pane.evidence.evidence) is not None:
            number = evidence.id
            self._desk.ask(self, lambda ws: ws.translations.of_evidence(number), self._on_evidence)

    def _on_article(self, translations: Sequence[Translation]) -> None:
        article = self._reading.article
        if article is not None and all(one.article == article.id for one in translations):
            self._of_article = translations
            self._pane.text.translated.show(translations)
            self._show_at_claim()

    def _on_evidence(self, translations: Sequence[Translation]) -> None:
        evidence = self._pane.evidence.evidence
        if evidence is not None and all(one.evidence == evidence.id for one in translations):
            self._pane.evidence.text.translated.show(translations)

    def _show_at_claim(self) -> None:
        claim = self._reading.claim
        here = touching(self._of_article, claim.spans) if claim is not None else ()
        self._window.inspector.statement.show_translations(
            [one for one in here if claim is not None and one.article == claim.article]
        )
