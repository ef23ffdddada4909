"""From a word as typed to the index terms that answer it: its forms, its beginnings, names that sound the same."""

import re
from dataclasses import dataclass
from fnmatch import translate
from typing import Any

from factdesk.domain import arabic
from factdesk.domain.spelling import SAME, keys, word_similarity
from factdesk.search import analysis
from factdesk.search.stop_words import IRREGULAR

_MOST_TERMS = 300
"""How many dictionary entries one word may stand for."""
_FEW = 4
"""A word in fewer documents is not judged ordinary."""
_SOUND_WEIGHT = 0.7
"""What a name found by sound counts against one found as typed."""


@dataclass(frozen=True, slots=True)
class Term:
    """An index term that answers a word: its field, its text, what a match counts, the spelling if not as typed."""

    field: str
    text: str
    share: float = 1.0
    spelling: str = ""


class Lookup:
    """What words were looked up in one state of the index, so that each is looked up once while a query is typed."""

    def __init__(self, reader: Any) -> None:
        self.reader = reader
        self._forms: dict[str, list[Term]] = {}
        self._sounds: dict[str, list[Term]] = {}

    def forms_of(self, stem: str) -> list[Term]:
        """Return the terms of all forms of a stem."""
        if stem not in self._forms:
            self._forms[stem] = forms_of(self.reader, stem)
        return self._forms[stem]

    def sounding_like(self, form: str) -> list[Term]:
        """Return the names that the folded form may be a spelling of."""
        if form not in self._sounds:
            self._sounds[form] = sounding_like(self.reader, form)
        return self._sounds[form]


def forms_of(reader: Any, stem: str) -> list[Term]:
    """Return the terms of all forms of a stem."""
    start = f"{stem}|"
    return [Term("body", text) for text in reader.expand_prefix("body", start)]


def sounding_like(reader: Any, form: str) -> list[Term]:
    """Return the names in the index that the folded form may be a spelling of, other forms of its stem left out.

    Ordinary words, which are mostly written without a capital, neither ask for names nor are names.
    """
    if len(form) < 3 or not form.isalpha() or _is_ordinary(reader, form):
        return []
    own = analysis.stem(form)
    found: dict[str, Term] = {}
    for bones in keys(form):
        for text in reader.expand_prefix("names", f"{bones}|"):
            other = text.partition("|")[2]
            if other == form or other in found:
                continue
            likely = word_similarity(form, other.replace(" ", ""))
            if likely >= SAME and analysis.stem(other) != own and not _is_ordinary(reader, other):
                found[other] = Term("names", text, _SOUND_WEIGHT * likely, other)
    return list(found.values())


def _is_ordinary(reader: Any, form: str) -> bool:
    if not form.isascii() or not form.isalpha():
        return False
    written = reader.doc_frequency("body", f"{analysis.stem(form)}|{form}")
    if written < _FEW:
        return False
    as_name = max(reader.doc_frequency("names", f"{bones}|{form}") for bones in keys(form))
    return bool(as_name < written * 0.5)


def begun(reader: Any, form: str) -> list[Term]:
    """Return the terms of words that begin so; two to four letters are looked up, more sought in the dictionary."""
    longest = analysis.BEGINNINGS[-1]
    if len(form) < analysis.BEGINNINGS[0]:
        return []
    if len(form) <= longest:
        return [Term("starts", form, 0.5)]
    bare = arabic.without_article(form) if arabic.is_arabic(form) else form
    found = [Term("body", f"{IRREGULAR[word]}|{word}") for word in IRREGULAR if word.startswith(form)]
    for text in reader.expand_prefix("body", bare[: max(2, min(longest, len(bare) - 1))]):
        if text.partition("|")[2].startswith((form, bare)):
            found.append(Term("body", text))
            if len(found) >= _MOST_TERMS:
                break
    return list(dict.fromkeys(found))


def like_pattern(reader: Any, word: str) -> list[Term]:
    """Return the terms of words that fit a pattern with ``*`` (any letters) and ``?`` (one letter)."""
    parts = [analysis.fold(part) if part not in ("*", "?") else part for part in re.split(r"([*?])", word)]
    fits = re.compile(translate("".join(parts)))
    found: list[Term] = []
    for text in reader.expand_prefix("body", parts[0][:2]):
        form = text.partition("|")[2]
        if fits.match(form):
            found.append(Term("body", text, spelling=form))
            if len(found) >= _MOST_TERMS:
                break
    return found
