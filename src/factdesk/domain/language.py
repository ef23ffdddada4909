"""Which language a text is in, and in which direction it is read.

Script ranges tell Arabic, Cyrillic, Hebrew and Latin apart; letters and frequent small words tell the languages of one
script apart. Known are English, Arabic, Persian, Russian, Turkish and Hebrew; anything else is ``und`` (undetermined).
"""

import re
from collections import Counter

UNKNOWN = "und"
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "yi", "syr"})

_SAMPLE = 20_000
_SCRIPTS = {
    "arabic": re.compile(r"[\u0621-\u064A\u066E-\u06D3\u06FA-\u06FF\uFB50-\uFDFF\uFE70-\uFEFC]"),
    "hebrew": re.compile(r"[\u05D0-\u05EA]"),
    "cyrillic": re.compile(r"[\u0400-\u04FF]"),
    "latin": re.compile(r"[A-Za-z\u00C0-\u024F]"),
}
_WORD = re.compile(r"[^\W\d_]+")
_STOP_WORDS = {
    "en": "the of and to in is was that for on with as by at from are were be has have had it he they said not this",
    "tr": "ve bir bu için ile olarak olan da de çok daha gibi sonra kadar ancak her ne değil dedi tarafından türkiye",
    "ar": "في من على إلى أن التي الذي هذا هذه عن مع كان قال بعد بين إن ما لا أو وقال ذلك كما خلال حيث قد لم",
    "fa": "در به از که این را با است برای آن یک شد می تا بر کرد خود های شده بود گفت اما هم نیز ها کشور",
    "ru": "и в не на что он с как по это из за от но к о его было был для до после все",
    "he": "של את על לא הוא עם כי זה היא גם אל או כל אבל יש מה אמר",
}
_WORDS_OF = {language: frozenset(words.split()) for language, words in _STOP_WORDS.items()}
_PERSIAN_LETTERS = re.compile(r"[پچژگکی]")
_ARABIC_LETTERS = re.compile(r"[ةىيكإأؤئ]")
_OTHER_CYRILLIC = re.compile(r"[іїєґўђјљњћџ]", re.IGNORECASE)
_ENGLISH_SHARE = 0.05


def guess_language(text: str) -> str:
    """Return the language code of a text (``en``, ``ar``, ``fa``, ``ru``, ``tr``, ``he``), ``und`` when not known."""
    sample = text[:_SAMPLE]
    counts = {name: len(letters.findall(sample)) for name, letters in _SCRIPTS.items()}
    script, letters = max(counts.items(), key=lambda item: item[1])
    if not letters:
        return UNKNOWN
    words = Counter(_WORD.findall(sample.lower()))
    if script == "latin":
        return _latin(words)
    if script == "arabic":
        return _arabic(sample, words)
    if script == "hebrew":
        return "he"
    return UNKNOWN if len(_OTHER_CYRILLIC.findall(sample)) > letters / 100 else "ru"


def direction_of(language: str) -> str:
    """Return ``rtl`` for a language written from right to left, else ``ltr``."""
    return "rtl" if language.split("-", maxsplit=1)[0].lower() in RIGHT_TO_LEFT else "ltr"


def _hits(words: Counter[str], language: str) -> int:
    return sum(count for word, count in words.items() if word in _WORDS_OF[language])


def _latin(words: Counter[str]) -> str:
    english, turkish = _hits(words, "en"), _hits(words, "tr")
    total = sum(words.values())
    if max(english, turkish) < _ENGLISH_SHARE * total:
        return "en" if total < 8 and all(word.isascii() for word in words) else UNKNOWN
    return "en" if english >= turkish else "tr"


def _arabic(sample: str, words: Counter[str]) -> str:
    arabic = _hits(words, "ar") * 3 + len(_ARABIC_LETTERS.findall(sample))
    persian = _hits(words, "fa") * 3 + len(_PERSIAN_LETTERS.findall(sample))
    return "fa" if persian > arabic else "ar"
