"""What is known of a piece of evidence: source and origin, and the Admiralty code in its two halves, kept apart."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.dialogs.admiralty import offer_terms
from factdesk.domain.evidence import Evidence
from factdesk.domain.scale import Scale

FIELDS = ("title", "source", "origin", "note")


@dataclass(frozen=True)
class EvidenceKnown:
    """What the person says of a piece: fields by name, and the letter of its source."""

    fields: dict[str, str]
    reliability: str


class EvidenceDetailsDialog(QDialog):
    """One piece of evidence; ``letter`` is what its source has now."""

    def __init__(
        self,
        parent: QWidget,
        evidence: Evidence,
        letter: str,
        scales: tuple[Scale, Scale],
        receive: Callable[[EvidenceKnown], object],
    ) -> None:
        super().__init__(parent)
        forms.load("evidence_details", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._receive = receive
        self.edits = {name: forms.child(self, QLineEdit, f"{name}_edit") for name in FIELDS}
        for name, edit in self.edits.items():
            edit.setText(getattr(evidence, name))
            edit.setCursorPosition(0)
        self.boxes: dict[str, QComboBox] = {}
        nothing = self.tr("not judged")
        for name, scale, chosen in zip(
            ("reliability", "credibility"), scales, (letter, evidence.credibility), strict=True
        ):
            box = self.boxes[name] = forms.child(self, QComboBox, f"{name}_box")
            offer_terms(box, forms.child(self, QLabel, f"{name}_meaning"), scale, nothing)
            box.setCurrentIndex(max(0, box.findData(chosen)))
        self.edits["source"].textChanged.connect(self._on_source)
        self.save_button = forms.child(self, QPushButton, "save_button")
        self.save_button.clicked.connect(self._on_save)
        forms.child(self, QPushButton, "cancel_button").clicked.connect(self.reject)
        self._on_source()

    def _on_source(self) -> None:
        """Only a source with a name can be reliable or not."""
        self.boxes["reliability"].setEnabled(bool(self.edits["source"].text().strip()))

    def _on_save(self) -> None:
        fields = {name: edit.text().strip() for name, edit in self.edits.items()}
        fields["credibility"] = self.boxes["credibility"].currentData()
        letter = self.boxes["reliability"].currentData() if self.boxes["reliability"].isEnabled() else ""
        self.accept()
        self._receive(EvidenceKnown(fields, letter))
