"""How a text becomes index terms: words folded, stems that join their forms, beginnings, pairs, names by sound.

A body term is ``stem|form``: all forms of a word stand next to each other in the dictionary under their stem, so that a
search finds them by one short range, and still knows which form it found. Stop words get no term; a pair keeps their
number, so that a phrase with "of" in it is a phrase of its own.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import snowballstemmer

from factdesk.domain import arabic
from factdesk.domain.sounds import fold_latin
from factdesk.domain.spelling import keys
from factdesk.search.stop_words import IRREGULAR, STOP_WORDS

_MARKS = "\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670"
WRITTEN = re.compile(rf"\d+(?:[.,]\d+)*|[^\W_][^\W_{_MARKS}]*(?:['’`‘ʿʾ{_MARKS}]+[^\W_]+)*[{_MARKS}]*")
_POSSESSIVE = re.compile(r"['’]s$|['’]$")
_ENGLISH = snowballstemmer.stemmer("english")

ARTICLES = frozenset(["al", "el", "ul", "ar", "as", "ash", "ad", "an", "at", "az", "ez"])
"""The Arabic article as Latin spells it when it stands alone."""
BEGINNINGS = (2, 3, 4)
"""Lengths of the word beginnings that are indexed; longer ones are few enough to look up in the dictionary."""


_PAIRS = 2**18


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text: where it stands (code points, end exclusive), its folded form, its stem."""

    start: int
    end: int
    form: str
    stem: str
    capital: bool

    @property
    def is_stop(self) -> bool:
        """Whether the word is too common to tell anything."""
        return self.form in STOP_WORDS


@lru_cache(maxsize=262144)
def fold(word: str) -> str:
    """Return the folded form of one word: lower case, no accents, no possessive, one form of each Arabic letter."""
    plain = _POSSESSIVE.sub("", word)
    if plain.isascii():
        plain = plain.lower()
        return plain.replace("'", "").replace(",", "") if not plain.isalnum() else plain
    return fold_latin(arabic.fold(plain)).replace(",", "")


@lru_cache(maxsize=262144)
def stem(form: str) -> str:
    """Return the stem that the forms of a word share ("life", "lives" → "live"; "بالقصف", "القصف" → "قصف")."""
    if form in IRREGULAR:
        return IRREGULAR[form]
    if form.isascii():
        return str(_ENGLISH.stemWord(form)) if form.isalpha() else form
    return arabic.stem(form) if arabic.is_arabic(form) else form


def may_share_stem(form: str, stems: Iterable[str]) -> bool:
    """Whether a folded form may have one of the stems, by its first letter, which English stems keep: for speed."""
    if not form.isascii() or form in IRREGULAR:
        return True
    first = form[0]
    return any(stem.startswith(first) for stem in stems)


def words(text: str) -> Iterator[Word]:
    """Yield the words of a text in order, stop words too."""
    for found in WRITTEN.finditer(text):
        written = found.group()
        form = fold(written)
        if form:
            yield Word(found.start(), found.end(), form, stem(form), written[0].isupper())


def term(word: Word) -> str:
    """Return the body term of a word."""
    return f"{word.stem}|{word.form}"


def pairs(said: list[Word]) -> Iterator[str]:
    """Yield a term for every two neighbouring words that are no stop words, with the stop words between counted.

    The term is a number that a few other pairs share: most pairs are met once, and a dictionary of all would be larger
    than all else together. Who looks for a pair must look for its words too.
    """
    before: Word | None = None
    gap = 0
    for word in said:
        if word.is_stop:
            gap += 1
            continue
        if before is not None:
            yield f"{crc32(f'{before.stem} {gap} {word.stem}'.encode()) % _PAIRS:x}"
        before, gap = word, 0


@lru_cache(maxsize=131072)
def beginnings(form: str) -> tuple[str, ...]:
    """Return the beginnings of a word, of an Arabic one also without its article and the letters before it."""
    starts = {form[:n] for n in BEGINNINGS if len(form) >= n}
    if not form.isascii() and arabic.is_arabic(form):
        bare = arabic.without_article(form)
        starts.update(bare[:n] for n in BEGINNINGS if len(bare) >= n)
    return tuple(starts)


def names(said: list[Word]) -> Iterator[str]:
    """Yield ``skeleton|form`` for words that may be names (capitals, Arabic) and for two of them written apart."""
    if _is_all_capitals(said):
        return
    before: Word | None = None
    for word in said:
        if word.is_stop and not word.capital:
            before = None
            continue
        if len(word.form) < 3 or not word.form.isalpha() or not _may_be_name(word):
            before = word if word.form.isalpha() and _may_be_name(word) else None
            continue
        for bones in keys(word.form):
            yield f"{bones}|{word.form}"
        if (
            before is not None
            and before.form not in ARTICLES
            and len(before.form) <= 5
            and word.start - before.end == 1
        ):
            joined = before.form + word.form
            for bones in keys(joined):
                yield f"{bones}|{before.form} {word.form}"
        before = word


def _is_all_capitals(said: list[Word]) -> bool:
    """Whether the text writes every word with a capital, as headlines do, so that capitals tell no names."""
    telling = [word for word in said if not word.is_stop and word.form.isascii() and word.form.isalpha()]
    return len(telling) > 4 and sum(word.capital for word in telling) > 0.7 * len(telling)


def _may_be_name(word: Word) -> bool:
    return word.capital or (not word.form.isascii() and arabic.is_arabic(word.form))
