"""Names that are spelt many ways, in Arabic and Latin letters: whether two spellings can mean one name.

Shared by the search index and by the places of the splitter. Three steps, each usable alone:

- :func:`name_words` cuts a name into folded words without articles ("Ar Raqqa", "الرقة" → one word each);
- :func:`keys` gives the consonant skeletons of a word: spellings of one name share a key, and so do some other words;
- :func:`similarity` judges a pair that shares a key, 0 to 1; from :data:`SAME` on they may be called one name.

:class:`Names` ranks a list of known names for any spelling.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log
from typing import Generic, TypeVar

from factdesk.domain import arabic
from factdesk.domain.place_words import IDEA_OF, NOISE, WEAK_IDEAS
from factdesk.domain.sounds import fold_latin, likeness, skeletons, sounds

SAME = 0.87
"""From this similarity on, two spellings may be offered as one name."""

_COMPARED = 150
"""How many entries are compared in full for one spelling."""

_WORD = re.compile(r"[^\W_]+")
_ARTICLES = frozenset(
    [
        "al",
        "el",
        "il",
        "ul",
        "as",
        "ar",
        "ash",
        "ad",
        "an",
        "at",
        "az",
        "ath",
        "adh",
        "es",
        "er",
        "ed",
        "en",
        "et",
        "ez",
    ]
)
_SUN_LETTER_ARTICLE = re.compile(r"^(?:a|e)(?:l(?=[^aeiou])|(sh|th|dh|[rsdntz])(?=\1))")
_SERVANT = re.compile(r"^(?:abdul?|abdel|abdal)$")
_SERVANT_JOINED = re.compile(r"^abd[aeu](?:l|([rsdntz])(?=\1))(?=.{4})(?!lah)")
_CONTEXT = re.compile(r"[,،;(/]| - | near | in the | west of | east of | north of | south of ")

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class NameWord:
    """One word of a name: its folded ``form``, its ``sound`` letters, the ``idea`` it names, whether it is context."""

    form: str
    sound: str
    idea: str = ""
    context: bool = False


def fold(text: str) -> str:
    """Return the text with Arabic letters, Latin accents and case folded; the length may change."""
    return fold_latin(arabic.fold(text))


def bare_forms(form: str) -> tuple[str, ...]:
    """Return what a folded word may be without its article ("albara" → "albara", "bara"; "والبارة" → "باره")."""
    if arabic.is_arabic(form):
        return arabic.readings(form)
    found = _SUN_LETTER_ARTICLE.match(form)
    if found and len(form) - found.end() >= 3:
        return (form, form[found.end() :])
    return (form,)


@lru_cache(maxsize=65536)
def keys(form: str) -> tuple[str, ...]:
    """Return the skeletons of a folded word in all its readings; words without a common key cannot be one name."""
    return tuple(dict.fromkeys(bones for bare in bare_forms(form) for bones in skeletons(sounds(bare))))


@lru_cache(maxsize=32768)
def name_words(name: str) -> tuple[NameWord, ...]:
    """Return the words of a name in order, articles and words like "the" left out; context after a comma is marked."""
    folded = fold(name)
    cut = _CONTEXT.search(folded)
    head_end = cut.start() if cut and cut.start() > 0 else len(folded)
    found = [(m.group(), m.start() > head_end) for m in _WORD.finditer(folded)]
    words: list[NameWord] = []
    for number, (form, context) in enumerate(found):
        last = number == len(found) - 1
        if form in NOISE or (form in _ARTICLES and not last):
            continue
        for part in _servant_parts(form):
            words.append(_word(part, context))
    return tuple(_joined_servants(words))


def _servant_parts(form: str) -> tuple[str, ...]:
    if form.startswith("عبدال") and len(form) > 6 and form != "عبدالله":
        return ("عبد", form[5:])
    joined = _SERVANT_JOINED.match(form)
    if joined:
        return ("abd", form[joined.end() :])
    return ("abd",) if _SERVANT.match(form) else (form,)


def _joined_servants(words: list[NameWord]) -> Iterable[NameWord]:
    """Yield the words with عبد الله written as one, as Latin does."""
    skip = False
    for word, after in pairwise([*words, NameWord("", "")]):
        if skip:
            skip = False
        elif word.form in ("عبد", "abd") and after.form in ("الله", "allah"):
            yield _word(word.form + after.form, word.context)
            skip = True
        else:
            yield word


@lru_cache(maxsize=65536)
def _word(form: str, context: bool) -> NameWord:
    idea = IDEA_OF.get(form, "")
    if not idea and arabic.is_arabic(form):
        idea = IDEA_OF.get(arabic.without_article(form), "")
    bare = bare_forms(form)[0] if arabic.is_arabic(form) else form
    return NameWord(form, sounds(bare), idea, context)


@lru_cache(maxsize=262144)
def word_similarity(one: str, other: str) -> float:
    """Return how alike two folded words are as names, 0 to 1, the best of their readings with and without article."""
    if one == other:
        return 1.0
    best = 0.0
    for number, bare in enumerate(bare_forms(one)):
        for count, facing in enumerate(bare_forms(other)):
            best = max(best, likeness(sounds(bare), sounds(facing)) - 0.02 * min(1, number + count))
    return best


def similarity(one: str, other: str) -> float:
    """Return how alike two names are, 0 to 1, over words, words written as one, and context words at less weight."""
    return _compare(name_words(one), name_words(other), _no_rarity)


def _no_rarity(_word: NameWord) -> float:
    return 1.0


def _share(word: NameWord, rarity: float) -> float:
    if word.idea in WEAK_IDEAS:
        rarity *= 0.15
    elif word.idea:
        rarity *= 0.6
    return rarity * (0.3 if word.context else 1.0) * min(1.0, 0.4 + 0.15 * len(word.sound))


def _compare(one: tuple[NameWord, ...], other: tuple[NameWord, ...], rarity: Callable[[NameWord], float]) -> float:
    if not one or not other:
        return 0.0
    found_one = [max(_pair(a, b) for b in other) for a in one]
    found_other = [max(_pair(a, b) for a in one) for b in other]
    _meet_joined(one, other, found_one, found_other)
    _meet_joined(other, one, found_other, found_one)
    weights_one = [_share(word, rarity(word)) for word in one]
    weights_other = [_share(word, rarity(word)) for word in other]
    met_one = sum(w * f for w, f in zip(weights_one, found_one, strict=True)) / sum(weights_one)
    met_other = sum(w * f for w, f in zip(weights_other, found_other, strict=True)) / sum(weights_other)
    met = 0.5 * (met_one + met_other) if met_one and met_other else 0.0
    return met * (0.98 + 0.02 * _pair(one[0], other[0]))


def _pair(one: NameWord, other: NameWord) -> float:
    if one.idea and one.idea == other.idea:
        return 1.0
    return _sure(word_similarity(one.form, other.form))


def _sure(likely: float) -> float:
    """Return the similarity with the noise of unlike words taken off: below a half counts nothing."""
    return max(0.0, 2.0 * likely - 1.0) if likely < 0.75 else likely


def _meet_joined(
    one: tuple[NameWord, ...], other: tuple[NameWord, ...], found_one: list[float], found_other: list[float]
) -> None:
    """Let two neighbouring words of ``one`` meet a word of ``other`` that writes them as one."""
    for number, (first, second) in enumerate(pairwise(one)):
        if min(found_one[number], found_one[number + 1]) > 0.8:
            continue
        for count, word in enumerate(other):
            likely = word_similarity(first.form + second.form, word.form) if len(word.sound) > 3 else 0.0
            if likely > 0.75 and likely > min(found_one[number], found_one[number + 1]):
                found_one[number] = max(found_one[number], likely)
                found_one[number + 1] = max(found_one[number + 1], likely)
                found_other[count] = max(found_other[count], likely)


class Rarity:
    """How much a word tells names of one list apart: rare words more."""

    def __init__(self, counts: dict[str, int], total: int) -> None:
        self._counts = counts
        self._total = total

    def __call__(self, word: NameWord) -> float:
        """Return the weight of the word, about 1 for a rare word and 0.3 for one in half of the names."""
        count = max((self._counts.get(key, 0) for key in skeletons(word.sound)), default=0)
        return 0.25 + 0.75 * log((1 + self._total) / (1 + count)) / log(1 + max(1, self._total))


@dataclass(frozen=True, slots=True)
class NameMatch(Generic[Key]):
    """A known name that a spelling may mean: its key, the spelling it is known by, the similarity 0 to 1."""

    key: Key
    name: str
    score: float


class Names(Generic[Key]):
    """A list of known names, each under a key and in any number of spellings, ranked for any other spelling."""

    def __init__(self) -> None:
        self._entries: list[tuple[Key, str]] = []
        self._by_bones: dict[str, set[int]] = defaultdict(set)
        self._counts: dict[str, int] = defaultdict(int)

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, key: Key, *spellings: str) -> None:
        """Add the spellings of one name."""
        for spelling in spellings:
            number = len(self._entries)
            self._entries.append((key, spelling))
            for bones in self._bones(spelling):
                self._counts[bones] += 1
                for near in _near(bones):
                    self._by_bones[near].add(number)

    @staticmethod
    def _bones(spelling: str) -> set[str]:
        words = name_words(spelling)
        forms = [word.form for word in words] + [a.form + b.form for a, b in pairwise(words)]
        return {bones for form in forms for bones in keys(form)}

    def best(self, spelling: str, limit: int = 5, at_least: float = 0.5) -> list[NameMatch[Key]]:
        """Return the names the spelling may mean, best first, each key once, similarity at or above ``at_least``."""
        words = name_words(spelling)
        rarity = Rarity(self._counts, len(self._entries))
        found: dict[Key, NameMatch[Key]] = {}
        for number in self._likely(spelling):
            key, name = self._entries[number]
            score = _compare(words, name_words(name), rarity)
            if score >= at_least and (key not in found or found[key].score < score):
                found[key] = NameMatch(key, name, score)
        return sorted(found.values(), key=lambda match: (-match.score, match.name))[:limit]

    def _likely(self, spelling: str) -> list[int]:
        """Return the entries that share most skeletons with the spelling, rare ones counting more."""
        shared: dict[int, float] = defaultdict(float)
        for bones in self._bones(spelling):
            for near in _near(bones):
                numbers = self._by_bones.get(near, ())
                for number in numbers:
                    shared[number] += 1.0 / (2 + len(numbers))
        if len(shared) <= _COMPARED:
            return list(shared)
        return sorted(shared, key=shared.__getitem__, reverse=True)[:_COMPARED]


def _near(bones: str) -> set[str]:
    """Return the skeleton and, if it is long enough to stay telling, every one with a consonant left out."""
    if len(bones) < 3:
        return {bones}
    return {bones} | {bones[:n] + bones[n + 1 :] for n in range(len(bones))}
