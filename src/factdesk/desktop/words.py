"""Texts of the window that stand outside a widget's class, written so that Qt's ``lupdate`` finds them."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from factdesk.domain.scale import Scale


def translate(context: str, text: str) -> str:
    """Return the text in the language of the window (for numbers of things see :mod:`counted`)."""
    return QCoreApplication.translate(context, text)


def QT_TRANSLATE_NOOP(_: str, text: str) -> str:
    """Mark a text in a table for translation later; the name is the one ``lupdate`` looks for."""
    return text


def joined(facts: Iterable[str]) -> str:
    """Return facts in one line, each isolated so that an Arabic one does not turn its neighbours round."""
    side = "\u200f" if language() == "ar" else "\u200e"
    line = " · ".join(f"\u2068{fact}\u2069" for fact in facts if fact)
    return side + line if line else ""


def quoted(words: str) -> str:
    """Return words of a text in quotation marks; in the Arabic window they run as they do by themselves."""
    return f"\u2068“{words}”\u2069" if language() == "ar" else f"“{words}”"


def language() -> str:
    """Return the language of the window, for labels that are data: ``en`` or ``ar``."""
    return "ar" if QLocale().language() == QLocale.Language.Arabic else "en"


def term_name(scale: Scale | None, term_id: str) -> str:
    """Return a rating's or kind's label in the language of the window."""
    term = scale.term(term_id) if scale else None
    return term.name(language()) if term else term_id.replace("_", " ")
