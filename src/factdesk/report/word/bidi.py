"""Words in runs that Word sets in the right direction: mixed lines are cut where the direction of the script turns.

Word does not work out the direction of a run by itself: letters of right-to-left scripts need ``w:rtl`` (which also
chooses the complex-script font), and the paragraph ``w:bidi``.
"""

import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from factdesk.report.direction import is_rtl_language
from factdesk.report.word.markup import Markup, text, w

_REGIONS = {
    "en": "en-GB", "ar": "ar-SY", "fa": "fa-IR", "he": "he-IL", "ur": "ur-PK", "ru": "ru-RU", "tr": "tr-TR",
    "fr": "fr-FR", "de": "de-DE", "es": "es-ES", "it": "it-IT", "uk": "uk-UA",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looks beyond its style. ``size`` is in points; colours are ``#RRGGBB``."""

    style: str = ""
    bold: bool = False
    italic: bool = False
    colour: str = ""
    fill: str = ""
    size: float = 0
    underline: str = ""
    underline_colour: str = ""
    superscript: bool = False
    language: str = "en"

    def but(self, **changes: object) -> "Look":
        """Return this look with the changes."""
        return replace(self, **changes)  # type: ignore[arg-type]


PLAIN = Look()


def directed(words: str, base_rtl: bool) -> list[tuple[str, bool]]:
    """Cut words where their direction turns: (piece, right to left) pairs that join to the same words.

    Spaces, punctuation and digits go with what stands on both sides of them, else with the paragraph. Digits after
    Latin letters stay with these.
    """
    if words.isascii() and not base_rtl:
        return [(words, False)]
    pieces: list[tuple[str, bool]] = []
    start = 0
    current: bool | None = None
    neutral = 0
    for index, character in enumerate(words):
        kind = unicodedata.bidirectional(character)
        strong = True if kind in ("R", "AL") else False if kind == "L" else None
        if strong is None:
            continue
        if current is None:
            if strong != base_rtl and index:
                pieces.append((words[:index], base_rtl))
                start = index
        elif strong != current:
            cut = neutral if current != base_rtl else index
            pieces.append((words[start:cut], current))
            start = cut
        current = strong
        neutral = index + 1
    if current is None:
        return [(words, base_rtl)] if words else []
    if current != base_rtl and neutral < len(words):
        pieces.append((words[start:neutral], current))
        return [*pieces, (words[neutral:], base_rtl)]
    return [*pieces, (words[start:], current)]


def runs(words: str, look: Look = PLAIN, *, rtl: bool = False) -> list[Markup]:
    """Return the words as runs for a paragraph whose direction is right to left if ``rtl``."""
    return [w("r", properties(look, piece_rtl), *text(piece)) for piece, piece_rtl in directed(words, rtl) if piece]


@lru_cache(maxsize=1024)
def properties(look: Look, rtl: bool) -> Markup:
    """Return ``w:rPr`` for a run of one direction."""
    language = look.language.split("-", maxsplit=1)[0]
    if rtl:
        language = language if is_rtl_language(language) else "ar"
        lang = w("lang", bidi=_REGIONS.get(language, language))
    else:
        language = "en" if is_rtl_language(language) or not language else language
        lang = w("lang", val=_REGIONS.get(language, language))
    underline = {"color": look.underline_colour.lstrip("#")} if look.underline_colour else {}
    half_points = round(look.size * 2)
    return w(
        "rPr",
        w("rStyle", val=look.style) if look.style else None,
        *((w("b"), w("bCs")) if look.bold else ()),
        *((w("i"),) if look.italic and not rtl else ()),  # Arabic script has no italics
        w("color", val=look.colour.lstrip("#")) if look.colour else None,
        *((w("sz", val=half_points), w("szCs", val=half_points)) if look.size else ()),
        w("u", val=look.underline, **underline) if look.underline else None,
        w("shd", val="clear", color="auto", fill=look.fill.lstrip("#")) if look.fill else None,
        w("vertAlign", val="superscript") if look.superscript else None,
        w("rtl") if rtl else None,
        lang,
    )
