"""Which way words run, and how words that run the other way are put into a line without disturbing it."""

import unicodedata

LRM, RLM = "\u200e", "\u200f"
_RTL_LANGUAGES = frozenset({"ar", "fa", "he", "ur", "ku", "ps"})


def is_rtl_language(language: str) -> bool:
    """Whether a language is written from right to left."""
    return language.split("-", maxsplit=1)[0] in _RTL_LANGUAGES


def first_strong(words: str) -> bool | None:
    """Return whether the first letter with a direction of its own runs from right to left; None if there is none."""
    for character in words:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return None


def is_rtl_text(words: str) -> bool:
    """Whether the first letter with a direction of its own is written from right to left."""
    return first_strong(words) is True


def embedded(words: str, rtl: bool) -> str:
    """Return words for a line that runs from right to left if ``rtl``; direction marks hold those that do not.

    Without marks a number or a full stop at the edge of such words would jump to the other side (UAX #9, rules W7 and
    N1). Words that hold marks already are put together with care, and are left as they are.
    """
    if LRM in words or RLM in words or first_strong(words) in (None, rtl):
        return words
    own, other = (LRM, RLM) if rtl else (RLM, LRM)
    return f"{own}{words}{own}{other}"
