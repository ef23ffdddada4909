"""The quiet card at the foot of a text: a passage's translation, read or written; the original stays in sight above."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.models.described import day
from factdesk.desktop.views.quiet_boxes import follow_script, quieten
from factdesk.desktop.words import QT_TRANSLATE_NOOP, joined, translate
from factdesk.domain.language import direction_of
from factdesk.domain.span import Span
from factdesk.domain.translation import Translation

LANGUAGES = (
    ("en", QT_TRANSLATE_NOOP("Languages", "English")),
    ("ar", QT_TRANSLATE_NOOP("Languages", "Arabic")),
    ("fr", QT_TRANSLATE_NOOP("Languages", "French")),
    ("de", QT_TRANSLATE_NOOP("Languages", "German")),
    ("es", QT_TRANSLATE_NOOP("Languages", "Spanish")),
    ("fa", QT_TRANSLATE_NOOP("Languages", "Persian")),
    ("he", QT_TRANSLATE_NOOP("Languages", "Hebrew")),
    ("ru", QT_TRANSLATE_NOOP("Languages", "Russian")),
    ("tr", QT_TRANSLATE_NOOP("Languages", "Turkish")),
    ("uk", QT_TRANSLATE_NOOP("Languages", "Ukrainian")),
    ("ku", QT_TRANSLATE_NOOP("Languages", "Kurdish")),
)
PASSAGE_SHOWN = 120


@dataclass(frozen=True, slots=True)
class Written:
    """What was written on the card; ``translation`` is None for a new one."""

    translation: int | None
    span: Span
    text: str
    language: str
    note: str
    by: str


class TranslationCard(QFrame):
    """One translation, read or written."""

    written = Signal(object)
    removed = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("translation_card", self)
        self._shown: Translation | None = None
        self._span, self._words = Span(0, 0), ""
        self._passage = forms.child(self, QLabel, "passage_label")
        self._text, self._facts = forms.child(self, QLabel, "text_label"), forms.child(self, QLabel, "facts_label")
        for label in (self._passage, self._text, self._facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_edit = forms.child(self, QPlainTextEdit, "text_edit")
        self.language_box = forms.child(self, QComboBox, "language_box")
        self.by_edit, self.note_edit = (
            forms.child(self, QLineEdit, "by_edit"),
            forms.child(self, QLineEdit, "note_edit"),
        )
        for code, name in LANGUAGES:
            self.language_box.addItem(translate("Languages", name), code)
        self.save_button = forms.child(self, QPushButton, "save_button")
        self.save_button.clicked.connect(self._on_save)
        self.text_edit.textChanged.connect(self._on_typed)
        self._change, self._remove = self._tool("change_button"), self._tool("remove_button")
        self._change.clicked.connect(self._on_change)
        self._remove.clicked.connect(self._on_remove)
        self._tool("close_button").clicked.connect(self.close_card)
        key = QShortcut(QKeySequence("Ctrl+Return"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._on_save)
        quieten(self)
        follow_script(self.text_edit)
        self.hide()

    @property
    def translation(self) -> Translation | None:
        """The translation on the card; None while a new one is written or the card is closed."""
        return self._shown

    @property
    def is_writing(self) -> bool:
        """Whether something is being written."""
        return not self.isHidden() and not forms.child(self, QWidget, "writing_part").isHidden()

    def read(self, translation: Translation, passage: str) -> None:
        """Show a translation and the words it is of."""
        self._shown, self._span = translation, translation.span
        self._turn(False, passage)
        rtl = direction_of(translation.language) == "rtl"
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self._text.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._text.setText(translation.text)
        self._facts.setText(facts(translation))

    def write(self, span: Span, passage: str, language: str, by: str) -> None:
        """Let a new translation of the passage be written."""
        self._shown, self._span = None, span
        self._turn(True, passage)
        self._fill("", language, by, "")

    def change(self, translation: Translation, passage: str) -> None:
        """Let a translation be changed."""
        self._shown, self._span = translation, translation.span
        self._turn(True, passage)
        self._fill(translation.text, translation.language, translation.by, translation.note)

    def close_card(self) -> None:
        """Close the card; what was being written and not kept is gone."""
        if not self.isHidden():
            self._shown = None
            self.hide()
            self.closed.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)

    def _turn(self, writing: bool, passage: str) -> None:
        forms.child(self, QWidget, "writing_part").setVisible(writing)
        forms.child(self, QWidget, "reading_part").setVisible(not writing)
        self._change.setVisible(not writing)
        self._remove.setVisible(self._shown is not None)
        self._words = words = " ".join(passage.split())
        self._passage.setText(f"“{words[:PASSAGE_SHOWN]}{'…' if len(words) > PASSAGE_SHOWN else ''}”")
        self.show()

    def _fill(self, text: str, language: str, by: str, note: str) -> None:
        if self.language_box.findData(language) < 0:
            self.language_box.addItem(language, language)
        self.language_box.setCurrentIndex(self.language_box.findData(language))
        self.by_edit.setText(by)
        self.note_edit.setText(note)
        self.text_edit.setPlainText(text)
        self._on_typed()
        self.text_edit.setFocus()

    def _tool(self, name: str) -> QToolButton:
        return forms.child(self, QToolButton, name)

    def _on_typed(self) -> None:
        self.save_button.setEnabled(bool(self.text_edit.toPlainText().strip()))

    def _on_change(self) -> None:
        if self._shown is not None:
            self.change(self._shown, self._words)

    def _on_remove(self) -> None:
        if self._shown is not None:
            number = self._shown.id
            self.close_card()
            self.removed.emit(number)

    def _on_save(self) -> None:
        text = self.text_edit.toPlainText().strip()
        if not text or not self.is_writing:
            return
        number = self._shown.id if self._shown else None
        language = str(self.language_box.currentData())
        made = Written(number, self._span, text, language, self.note_edit.text().strip(), self.by_edit.text().strip())
        self.written.emit(made)


def facts(translation: Translation) -> str:
    """Return the language of a translation, who made it, when, and the note, in one line."""
    name = next((name for code, name in LANGUAGES if code == translation.language), "")
    spoken = translate("Languages", name) if name else translation.language
    return joined((spoken, translation.by, day(translation.at), translation.note))
