"""Arabic letters brought to one form, so that the same word written by different hands is the same string.

What is folded, and nothing else: harakat and other marks, tatweel, the seats of hamza, alef maqsura, teh marbuta,
Persian and Urdu letter forms, eastern digits. :func:`stem` then takes off the article and the one-letter words that
Arabic writes without a space (و ف ب ل ك) and light endings. The rules follow Larkey's light10 stemmer, with the
prefixes tried one by one so that a word of three letters is never cut.
"""

import re
import unicodedata
from functools import lru_cache

_MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
_LETTERS = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا",
        "ؤ": "و", "ئ": "ي", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي",
        "ة": "ه", "ۀ": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "ک": "ك", "گ": "ك", "ڤ": "ف", "چ": "ج", "پ": "ب", "ژ": "ز",
        "٠": "0", "١": "1", "٢": "2", "٣": "3", "٤": "4", "٥": "5", "٦": "6", "٧": "7", "٨": "8", "٩": "9",
        "۰": "0", "۱": "1", "۲": "2", "۳": "3", "۴": "4", "۵": "5", "۶": "6", "۷": "7", "۸": "8", "۹": "9",
        "ء": "", "٫": ".", "٬": ",",
    }
)  # fmt: skip
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_CONJUNCTIONS = ("و", "ف")
_PREPOSITIONS = ("ب", "ل", "ك")
_ENDINGS = ("ات", "ان", "ون", "ين", "يه", "ها", "هم", "ه", "ي")
_GOD = ("الله", "لله", "والله", "بالله")


def is_arabic(text: str) -> bool:
    """Whether the text has at least one letter of the Arabic script."""
    return _ARABIC.search(text) is not None


def fold(text: str) -> str:
    """Return the text with Arabic letters in their one form; other scripts are left as they are."""
    if text.isascii():
        return text
    return _MARKS.sub("", unicodedata.normalize("NFKC", text)).translate(_LETTERS)


def without_article(word: str) -> str:
    """Return a folded word without ال and the one-letter words before it ("والبارة" → "باره"); else the word."""
    if word in _GOD:
        return "الله"
    rest = word[1:] if word[:1] in _CONJUNCTIONS and len(word) > 4 else word
    if rest[:1] in _PREPOSITIONS and rest[1:3] == "ال" and len(rest) > 4:
        return rest[3:]
    if rest.startswith("لل") and len(rest) > 4:
        return rest[2:]
    if rest.startswith("ال") and len(rest) > 3:
        return rest[2:]
    return word


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the light stem of a folded Arabic word, at least three letters where it had them."""
    bare = without_article(word)
    if bare == "الله":
        return bare
    if bare == word and len(word) > 4 and word[0] in "وفبل":
        bare = word[1:]
    for ending in _ENDINGS:
        if bare.endswith(ending) and len(bare) - len(ending) >= 3:
            return bare[: -len(ending)]
    return bare


def readings(word: str) -> tuple[str, ...]:
    """Return the forms a folded word may stand for as a name: itself, without article, without و ف ب ل.

    A leading و or ب may belong to the name ("وادي", "بارة"), so both readings are given, the barer ones last.
    """
    bare = without_article(word)
    found = [bare] if bare != word else [word]
    if bare == word and len(word) > 4 and word[0] in "وفبل":
        found.append(without_article(word[1:]))
    return tuple(dict.fromkeys(found))
