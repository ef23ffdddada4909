"""How alike two words sound when an Arabic name is written in Arabic or in any Latin spelling.

A word becomes a string of sound letters, one per consonant and vowel as far as its script shows them; two such strings
are compared by edit distance with a price for each pair of sounds that spellings are known to confuse (ق written q, k
or g; خ written kh, h or k; short vowels that Arabic leaves out). The prices are set by the rules of the usual
romanisations (ALA-LC, UNGEGN, press spellings), not learned from a list of names.

Sound letters: ``x`` kh, ``G`` gh, ``S`` sh, ``T`` th, ``D`` dh, ``Z`` ظ, ``E`` ع, ``A`` written alef, ``I`` alef at
the beginning (any vowel), ``U`` and ``Y`` long vowels spelt out (ou, oo; ee), ``H`` final teh marbuta or h, the rest
as in English.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate

from factdesk.domain import arabic

_FROM_ARABIC = str.maketrans(dict(zip("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "AbtTjhxdDrzsSsdtZEGfqklmnhwy", strict=True)))
_LATIN = (
    ("sch", "S"), ("tch", "S"), ("sh", "S"), ("ch", "S"), ("kh", "x"), ("gh", "G"), ("th", "T"), ("dh", "D"),
    ("dj", "j"), ("zh", "j"), ("ph", "f"), ("ck", "k"), ("ou", "U"), ("oo", "U"), ("ee", "Y"), ("aa", "A"),
    ("ii", "Y"), ("uu", "U"), ("ea", "i"), ("ie", "i"), ("ce", "se"), ("ci", "si"), ("c", "k"), ("x", "ks"),
)  # fmt: skip
_LATIN_SOUND = dict(_LATIN)
_LATIN_PARTS = re.compile("|".join(letters for letters, _ in _LATIN))
_TWICE = re.compile(r"(.)\1+")
_SPECIAL = str.maketrans(
    {"ʿ": "", "ʾ": "", "ʻ": "", "‘": "", "’": "", "'": "", "`": "", "´": "", "ı": "i", "ß": "ss", "ø": "o", "æ": "ae",
     "đ": "d", "ł": "l", "ə": "e"}
)  # fmt: skip

VOWELS = "aeiou"
_SOFT = "aeiouAIUYwyEhH"
_SHORT_LENGTH = 0.3


def _prices() -> dict[tuple[str, str], float]:
    table = {
        "kq": 0.05, "gq": 0.2, "gk": 0.4, "kx": 0.2, "hx": 0.25, "qx": 0.4, "Gg": 0.1, "Gk": 0.4, "Gq": 0.3,
        "gj": 0.25, "Ss": 0.4, "Sj": 0.4, "Tt": 0.2, "Ts": 0.25, "DT": 0.3, "Dd": 0.2, "Dz": 0.2, "DZ": 0.1,
        "Zz": 0.1, "Zd": 0.2, "Td": 0.35, "sz": 0.4, "bp": 0.1, "fv": 0.15, "vw": 0.1, "bv": 0.5, "dt": 0.5, "mn": 0.6,
        "Hh": 0.0, "Ha": 0.02, "He": 0.02, "Hi": 0.25, "Ho": 0.3, "Ht": 0.15, "HA": 0.1, "Hy": 0.3, "ha": 0.3,
        "Aa": 0.0, "Ae": 0.15, "Ai": 0.3, "Ao": 0.2, "Au": 0.3, "AI": 0.05, "AE": 0.1,
        "wu": 0.0, "wo": 0.0, "wa": 0.4, "yi": 0.0, "ye": 0.02, "ya": 0.4, "wy": 0.4, "yA": 0.25, "wA": 0.35,
        "Ea": 0.08, "Ee": 0.12, "Ei": 0.12, "Eo": 0.12, "Eu": 0.15, "EI": 0.1,
        "ae": 0.12, "ai": 0.3, "ao": 0.2, "au": 0.25, "ei": 0.05, "eo": 0.3, "eu": 0.3, "io": 0.35, "iu": 0.3,
        "ou": 0.03,
        "Uw": 0.0, "Uu": 0.02, "Uo": 0.04,
        "UH": 0.3, "Yy": 0.0, "Yi": 0.02, "Ye": 0.05, "YE": 0.15,
        "Ia": 0.0, "Ie": 0.03, "Ii": 0.03, "Io": 0.05, "Iu": 0.05, "Iy": 0.2, "Iw": 0.2, "Ih": 0.4,
    }  # fmt: skip
    both = {(pair[0], pair[1]): price for pair, price in table.items()}
    both.update({(b, a): price for (a, b), price in both.items()})
    return both


_PRICE_OF: dict[str, dict[str, float]] = {}
for (_one, _other), _price in _prices().items():
    _PRICE_OF.setdefault(_one, {})[_other] = _price
_NO_PRICES: dict[str, float] = {}
_SURER_IN_LATIN = {"bp": 0.6, "ao": 0.4, "au": 0.45, "ai": 0.5, "io": 0.5, "iu": 0.5, "eo": 0.5, "eu": 0.5, "Ts": 0.6}
"""Prices between two Latin spellings, where Arabic's few letters are no excuse."""
_LATIN_PRICE_OF = {letter: dict(prices) for letter, prices in _PRICE_OF.items()}
for _pair, _price in _SURER_IN_LATIN.items():
    _LATIN_PRICE_OF[_pair[0]][_pair[1]] = _LATIN_PRICE_OF[_pair[1]][_pair[0]] = _price


@lru_cache(maxsize=65536)
def fold_latin(text: str) -> str:
    """Return the text in lower case without accents and without signs for ayn and hamza ("Bza’a" → "bzaa")."""
    text = text.translate(_SPECIAL).lower()
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).translate(_SPECIAL)


@lru_cache(maxsize=65536)
def sounds(word: str) -> str:
    """Return the sound letters of one folded word, in Arabic or Latin script; other letters are dropped."""
    if arabic.is_arabic(word):
        return _arabic_sounds(word)
    spelled = _LATIN_PARTS.sub(lambda found: _LATIN_SOUND[found.group()], _TWICE.sub(r"\1\1", word))
    spelled = _TWICE.sub(r"\1", "".join(c for c in spelled if c.isascii() and c.isalpha()))
    if len(spelled) > 2 and spelled[-1] == "h":
        spelled = spelled[:-1] + "H"
    return spelled


def _arabic_sounds(word: str) -> str:
    spelled = "".join(c for c in word.replace("الله", "اله").translate(_FROM_ARABIC) if c.isascii() and c.isalpha())
    if spelled[:1] == "A":
        spelled = "I" + spelled[1:]
    if len(spelled) > 2 and spelled[-1] == "h":
        spelled = spelled[:-1] + "H"
    return spelled


_SKIP = {"A": 0.3, "I": 0.1, "E": 0.1, "H": 0.1, "h": 0.4, "w": 0.45, "y": 0.4, "U": 0.45, "Y": 0.4}
_SKIP_ACROSS = {"H": 0.4}


def _skip(letter: str, at_edge: bool, across: bool) -> float:
    """Return the price of a sound that one spelling has and the other lacks."""
    if letter in VOWELS:
        if at_edge:
            return 0.3
        return 0.08 if across else 0.2
    return _SKIP_ACROSS[letter] if across and letter in _SKIP_ACROSS else _SKIP.get(letter, 1.0)


def _weight(spelled: str) -> float:
    return sum(_SHORT_LENGTH if c in _SOFT else 1.0 for c in spelled) or _SHORT_LENGTH


def _is_from_arabic(spelled: str) -> bool:
    """Whether the sound letters come from Arabic script, which writes long vowels only."""
    return "I" in spelled or "E" in spelled or not any(vowel in spelled for vowel in "aeiouUY")


@lru_cache(maxsize=131072)
def likeness(one: str, other: str) -> float:
    """Return how alike two strings of sound letters are, 0 to 1 (1 the same)."""
    if one == other:
        return 1.0
    one_is_arabic, other_is_arabic = _is_from_arabic(one), _is_from_arabic(other)
    across = one_is_arabic != other_is_arabic
    price_of = _PRICE_OF if one_is_arabic or other_is_arabic else _LATIN_PRICE_OF
    last_row, last_column = len(one) - 1, len(other) - 1
    skips = [_skip(letter, column in (0, last_column), across) for column, letter in enumerate(other)]
    above = [0.0, *accumulate(skips)]
    for row, letter in enumerate(one):
        skip_one = _skip(letter, row in (0, last_row), across)
        left = above[0] + skip_one
        line = [left]
        prices = price_of.get(letter, _NO_PRICES)
        for column, facing in enumerate(other):
            swap = 0.0 if letter == facing else prices.get(facing, 1.2)
            if row == last_row and column == last_column and swap < 1.0:
                swap *= 0.5 if letter + facing in ("ya", "ay") else 1.5  # written in both scripts, so it tells
            swap += above[column]
            drop = above[column + 1] + skip_one
            left += skips[column]
            if drop < left:  # noqa: PLR1730 (twice as fast as calling min, in the innermost loop)
                left = drop
            if swap < left:  # noqa: PLR1730
                left = swap
            line.append(left)
        above = line
    return max(0.0, 1.0 - above[-1] / max(_weight(one), _weight(other)))


_SKELETON = str.maketrans({"q": "k", "G": "g", "x": "k", "p": "b", "v": "f", **dict.fromkeys(_SOFT, None)})
_OPEN = frozenset("aeiouAIUYwyEH")
_EITHER = {"T": "ts", "D": "dz", "Z": "dz", "g": "kj"}


@lru_cache(maxsize=65536)
def skeletons(spelled: str) -> tuple[str, ...]:
    """Return the consonant skeletons of sound letters: what any two spellings of one name have in common.

    Sounds that spellings write in two ways give a skeleton for each, four at most. A dash at either end says that the
    word begins or ends with a vowel, as both scripts show it.
    """
    bones = spelled.translate(_SKELETON)
    found = [""]
    for bone in bones:
        choices = _EITHER.get(bone, bone) if len(found) < 4 else _EITHER.get(bone, bone)[0]
        found = [start if start.endswith(choice) else start + choice for start in found for choice in choices]
    start, end = ("-" if edge in _OPEN else "" for edge in (spelled[:1] or "a", spelled[-1:] or "a"))
    return tuple(dict.fromkeys(f"{start}{bone}{end}" for bone in found))
