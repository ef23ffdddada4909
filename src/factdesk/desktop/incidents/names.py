"""What the window calls the words of an incident: strike types, accuracies, positions, groups."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from factdesk.desktop.words import QT_TRANSLATE_NOOP, translate

_NAMES = {
    "airstrike": QT_TRANSLATE_NOOP("IncidentNames", "airstrike"),
    "drone_strike": QT_TRANSLATE_NOOP("IncidentNames", "drone strike"),
    "missile": QT_TRANSLATE_NOOP("IncidentNames", "missile"),
    "artillery": QT_TRANSLATE_NOOP("IncidentNames", "artillery"),
    "rocket": QT_TRANSLATE_NOOP("IncidentNames", "rocket"),
    "barrel_bomb": QT_TRANSLATE_NOOP("IncidentNames", "barrel bomb"),
    "cluster_munition": QT_TRANSLATE_NOOP("IncidentNames", "cluster munition"),
    "ground_fire": QT_TRANSLATE_NOOP("IncidentNames", "ground fire"),
    "explosion": QT_TRANSLATE_NOOP("IncidentNames", "explosion"),
    "unknown": QT_TRANSLATE_NOOP("IncidentNames", "unknown"),
    "exact": QT_TRANSLATE_NOOP("IncidentNames", "exact"),
    "street": QT_TRANSLATE_NOOP("IncidentNames", "street"),
    "neighbourhood": QT_TRANSLATE_NOOP("IncidentNames", "neighbourhood"),
    "village": QT_TRANSLATE_NOOP("IncidentNames", "village"),
    "town": QT_TRANSLATE_NOOP("IncidentNames", "town"),
    "district": QT_TRANSLATE_NOOP("IncidentNames", "district"),
    "province": QT_TRANSLATE_NOOP("IncidentNames", "province"),
    "night": QT_TRANSLATE_NOOP("IncidentNames", "night"),
    "morning": QT_TRANSLATE_NOOP("IncidentNames", "morning"),
    "noon": QT_TRANSLATE_NOOP("IncidentNames", "noon"),
    "afternoon": QT_TRANSLATE_NOOP("IncidentNames", "afternoon"),
    "evening": QT_TRANSLATE_NOOP("IncidentNames", "evening"),
    "suspected": QT_TRANSLATE_NOOP("IncidentNames", "suspected"),
    "known": QT_TRANSLATE_NOOP("IncidentNames", "known"),
    "accepts": QT_TRANSLATE_NOOP("IncidentNames", "accepts responsibility"),
    "accepts_in_part": QT_TRANSLATE_NOOP("IncidentNames", "accepts it in part"),
    "denies": QT_TRANSLATE_NOOP("IncidentNames", "denies it"),
    "investigates": QT_TRANSLATE_NOOP("IncidentNames", "investigates"),
    "silent": QT_TRANSLATE_NOOP("IncidentNames", "is silent"),
    "killed": QT_TRANSLATE_NOOP("IncidentNames", "killed"),
    "injured": QT_TRANSLATE_NOOP("IncidentNames", "injured"),
    "missing": QT_TRANSLATE_NOOP("IncidentNames", "missing"),
}
NOT_SAID = QT_TRANSLATE_NOOP("IncidentNames", "not said")


def name_of(word: str) -> str:
    """Return a word in the language of the window; empty is “not said”."""
    return translate("IncidentNames", _NAMES.get(word, word.replace("_", " ")) if word else NOT_SAID)


def offer(box: QComboBox, words: Sequence[str]) -> None:
    """Fill a list box with words, each with its name."""
    for word in words:
        box.addItem(name_of(word), word)


def choose(box: QComboBox, word: str) -> None:
    """Show a word in a list box, adding one that it does not offer."""
    if box.findData(word) < 0:
        box.addItem(word, word)
    box.setCurrentIndex(box.findData(word))
