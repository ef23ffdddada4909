"""What is known of an article, to be corrected by hand."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from factdesk.desktop import forms
from factdesk.domain.article import Article, ArticleDetails

FIELDS = ("title", "outlet", "author", "published", "url")


class ArticleDetailsDialog(QDialog):
    """Title, outlet, author, date, address, language and direction."""

    def __init__(self, parent: QWidget, article: Article, receive: Callable[[ArticleDetails], object]) -> None:
        super().__init__(parent)
        forms.load("article_details", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._article, self._receive = article, receive
        self._fields = {name: forms.child(self, QLineEdit, f"{name}_edit") for name in FIELDS}
        for name, field in self._fields.items():
            field.setText(getattr(article, name))
            field.setCursorPosition(0)
        self._language = forms.child(self, QComboBox, "language_box")
        for text, value in ((self.tr("English"), "en"), (self.tr("Arabic"), "ar"), (self.tr("Other"), "")):
            self._language.addItem(text, value)
        at = self._language.findData(article.language)
        self._language.setCurrentIndex(at if at >= 0 else self._language.count() - 1)
        self._direction = forms.child(self, QComboBox, "direction_box")
        for text, value in ((self.tr("Left to right"), "ltr"), (self.tr("Right to left"), "rtl")):
            self._direction.addItem(text, value)
        self._direction.setCurrentIndex(self._direction.findData(article.direction))
        facts = forms.child(self, QLabel, "facts_label")
        facts.setTextFormat(Qt.TextFormat.PlainText)
        length = self.tr("%n character(s)", "", article.length)
        forms.lead(facts)
        facts.setText(f"{article.file_name}\n{length}\nSHA-256 {article.sha256}")
        forms.child(self, QPushButton, "save_button").clicked.connect(self._on_save)
        forms.child(self, QPushButton, "cancel_button").clicked.connect(self.reject)

    def _on_save(self) -> None:
        values = {name: field.text().strip() for name, field in self._fields.items()}
        values["language"] = self._language.currentData() or self._article.language
        values["direction"] = self._direction.currentData()
        changed = {name: value for name, value in values.items() if value != getattr(self._article, name)}
        self.accept()
        if changed:
            self._receive(ArticleDetails(**changed))
