"""The Admiralty code in a list box: each letter or number with its name, and what the chosen one means below."""

from PySide6.QtWidgets import QComboBox, QLabel

from factdesk.desktop.words import language
from factdesk.domain.scale import Scale


def offer_terms(box: QComboBox, meaning: QLabel, scale: Scale, nothing: str) -> None:
    """Fill a box with the terms of a scale, ``nothing`` first with an empty id; say below what the chosen one means."""
    box.addItem(nothing, "")
    for term in scale.terms:
        box.addItem(term.name(language()), term.id)

    def explain() -> None:
        chosen = scale.term(box.currentData() or "")
        meaning.setText(chosen.meaning(language()) if chosen else "")
        meaning.setVisible(chosen is not None)

    box.currentIndexChanged.connect(explain)
    explain()
