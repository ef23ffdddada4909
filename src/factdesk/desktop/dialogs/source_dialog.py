"""A source: its name and spellings, what it is, how reliable it has been."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.dialogs.admiralty import offer_terms
from factdesk.domain.scale import Scale
from factdesk.domain.source import Source


class SourceDialog(QDialog):
    """One source; ``reliability`` are the Admiralty letters with what they mean."""

    def __init__(
        self, parent: QWidget, source: Source, reliability: Scale, receive: Callable[[Source], object]
    ) -> None:
        super().__init__(parent)
        forms.load("source", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._source, self._receive = source, receive
        self._name, self._role, self._note = (
            forms.child(self, QLineEdit, f"{n}_edit") for n in ("name", "role", "note")
        )
        self._names = forms.child(self, QPlainTextEdit, "names_edit")
        self._kind, self._reliability = (forms.child(self, QComboBox, f"{n}_box") for n in ("kind", "reliability"))
        for text, kind in (
            (self.tr("Person"), "person"), (self.tr("Organisation"), "organisation"), (self.tr("Outlet"), "outlet"),
        ):  # fmt: skip
            self._kind.addItem(text, kind)
        offer_terms(self._reliability, forms.child(self, QLabel, "meaning_label"), reliability, self.tr("not judged"))
        self._name.setText(source.name)
        self._role.setText(source.role)
        self._note.setText(source.note)
        self._names.setPlainText("\n".join(name for name in source.names if name != source.name))
        self._kind.setCurrentIndex(max(0, self._kind.findData(source.kind)))
        self._reliability.setCurrentIndex(max(0, self._reliability.findData(source.reliability)))
        forms.child(self, QPushButton, "save_button").clicked.connect(self._on_save)
        forms.child(self, QPushButton, "cancel_button").clicked.connect(self.reject)

    def _on_save(self) -> None:
        name = self._name.text().strip()
        others = [line.strip() for line in self._names.toPlainText().splitlines() if line.strip()]
        changed = replace(
            self._source, name=name, names=tuple(dict.fromkeys((name, *others))), role=self._role.text().strip(),
            kind=self._kind.currentData(), reliability=self._reliability.currentData(), note=self._note.text().strip(),
        )  # fmt: skip
        self.accept()
        if changed != self._source:
            self._receive(changed)
