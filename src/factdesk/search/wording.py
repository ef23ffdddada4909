"""How alike two claims are in their words: the parts of the score by which past claims are ranked.

The parts and their weights were chosen by coordinate ascent on half of three public sets of posts, debate sentences and
Arabic posts with their checked claims, and held up on the other half (mean average precision at 5, plain BM25 → all
parts: debates 0.51 → 0.53, posts 0.91 → 0.95, Arabic 0.86 → 0.89). With likeness in meaning as a further part the
weights were chosen anew on half of the debates and posts: debates 0.61 on the other half, 0.60 on all, posts 0.99.
Adding the parts up did better than fusing ranks (reciprocal rank fusion: debates 0.56, posts 0.97).
"""

import datetime
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from factdesk.search import analysis


@dataclass(frozen=True, slots=True)
class Weights:
    """What each part of the score counts.

    ``lexical``: the BM25 score as a share of the best candidate's. ``covered_claim``: the share of the known claim's
    telling words that the text has. ``covered_text``: the share of the text's telling words that the known claim has.
    ``letters``: the likeness in letters (cosine of sets of four-letter pieces), for forms the stems do not join.
    ``letters_of_claim``: the share of the known claim's four-letter pieces that the text has. ``often_checked``: the
    logarithm of how many claims of the same claimant the desk has, as whoever was checked often is again.
    ``close_in_time``: nearness in time, halved after a month. ``meaning``: likeness of the vectors.
    """

    lexical: float
    covered_claim: float
    covered_text: float
    letters: float
    letters_of_claim: float
    often_checked: float
    close_in_time: float
    meaning: float = 0.0


PLAIN = Weights(1.0, 0.25, 0.4, 1.0, 0.5, 0.1, 0.75)
WITH_MEANING = Weights(0.0, 0.3, 0.8, 1.0, 0.5, 0.1, 1.5, 6.0)

_LINK = re.compile(r"https?://\S+|www\.\S+|pic\.twitter\.com/\S+")
_HANDLE = re.compile(r"[#@](\w+)")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|_")
_MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec"
_MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES.split(), 1)}
_DAY = re.compile(
    r"(?P<iso>\d{4})-(?P<iso_month>\d\d)(?:-(?P<iso_day>\d\d))?"
    r"|(?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2}), (?P<year>\d{4})"
    r"|(?P<day2>\d{1,2}) (?P<month2>[A-Z][a-z]{2,8}) (?P<year2>\d{4})"
)


def plain(text: str) -> str:
    """Return the text without links, with handles and hashtags taken apart ("#FeelTheBern" → "Feel The Bern")."""
    text = _LINK.sub(" ", text)
    return _HANDLE.sub(lambda found: f" {_HUMP.sub(' ', found[1])} ", text)


def day_of(text: str) -> int | None:
    """Return the first full date of the text as a day number, None when it names none."""
    for found in _DAY.finditer(text):
        try:
            if found["iso"]:
                return datetime.date(
                    int(found["iso"]), int(found["iso_month"]), int(found["iso_day"] or 15)
                ).toordinal()
            month = _MONTHS[(found["month"] or found["month2"])[:3].lower()]
            year, day = int(found["year"] or found["year2"]), int(found["day"] or found["day2"])
            return datetime.date(year, month, day).toordinal()
        except (KeyError, ValueError):
            continue
    return None


def nearness(one: int | None, other: int | None) -> float:
    """Return how near two days are: 1 the same, a half a month apart, 0 when one is unknown."""
    if one is None or other is None:
        return 0.0
    return 1.0 / (1.0 + abs(one - other) / 30.0)


@lru_cache(maxsize=65536)
def _pieces_of(word: str) -> tuple[str, ...]:
    padded = f" {word} "
    return tuple(padded[n : n + 4] for n in range(max(1, len(padded) - 3)))


def pieces(stems: Iterable[str]) -> frozenset[str]:
    """Return the four-letter pieces of all words that are no numbers."""
    return frozenset(piece for word in stems if not word.isdigit() for piece in _pieces_of(word))


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one text: stems of its own words and of its title, and their pieces."""

    stems: frozenset[str]
    title_stems: frozenset[str]
    own_pieces: frozenset[str]
    all_pieces: frozenset[str]


@lru_cache(maxsize=4096)
def wording(text: str, title: str = "") -> Wording:
    """Return the words of a text as they are compared; stop words are left out."""
    stems = frozenset(word.stem for word in analysis.words(text) if not word.is_stop)
    title_stems = frozenset(word.stem for word in analysis.words(title) if not word.is_stop)
    own = pieces(stems)
    return Wording(stems, title_stems, own, own | pieces(title_stems) if title_stems else own)


def likeness(
    text: Wording, known: Wording, lexical: float, rarity: Callable[[str], float], weights: Weights = PLAIN
) -> float:
    """Return how alike the wording of a text and of a known claim is.

    Args:
        text: the text that is matched.
        known: the claim the desk has.
        lexical: the BM25 score as a share of the best candidate's, 0 to 1.
        rarity: how much a stem tells.
        weights: what each part counts.
    """
    shared = sum(map(rarity, text.stems & known.stems))
    shared_with_all = sum(map(rarity, text.stems & (known.stems | known.title_stems)))
    of_claim = sum(map(rarity, known.stems)) or 1.0
    of_text = sum(map(rarity, text.stems)) or 1.0
    letters = len(text.own_pieces & known.all_pieces) / sqrt((len(text.own_pieces) * len(known.all_pieces)) or 1)
    covered = len(text.own_pieces & known.own_pieces) / (len(known.own_pieces) or 1)
    return (
        weights.lexical * lexical
        + weights.covered_claim * shared / of_claim
        + weights.covered_text * shared_with_all / of_text
        + weights.letters * letters
        + weights.letters_of_claim * covered
    )
