"""People that a line counts: "three civilians", "a woman", "her husband", "57 others", "civilians", "Ahmed Ali".

A counted group of people is a number or "a", "an", "her" … with a word for people behind it. Numbers that are dates,
ages, times, weights, money or weapon names are passed over by ``measured`` numbers of other things.
"""

from dataclasses import dataclass
from functools import cache

from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line, fold
from factdesk.splitting.numbers import Number, find_numbers
from factdesk.splitting.uncounted import is_no_count

_LONGEST_TITLE = 7
_SINGLE = frozenset({"a", "an", "another", "one"})
_OWNERS = frozenset({"his", "her", "their", "its", "'s", "my", "our"})
_ELLIPTIC_NEXT = frozenset(
    {"were", "was", "are", "is", "have", "had", "has", "others", "other", "more", "of", "dead", "at", "in", "by"}
)


@dataclass(frozen=True, slots=True)
class People:
    """A counted group: words ``start`` to before ``end`` of the line; ``low`` and ``high`` as in Number.

    ``sort`` is number, single, plural or name. ``others`` marks a count beside one given before ("another five", "three
    others"). ``certain`` is False where no word for people was met. ``core_end`` is where
    the number itself ends.
    """

    start: int
    end: int
    low: int | None
    high: int | None
    sort: str
    unit: str = ""
    group: str = ""
    hedge: str = ""
    vague: str = ""
    others: bool = False
    certain: bool = True
    base: int | None = None
    core_end: int = 0


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """The words for people of one language."""

    singular: dict[str, str]
    plural: dict[str, str]
    words: dict[str, str]
    things: frozenset[str]
    kin: frozenset[str]
    generic: frozenset[str]


@cache
def people_words(language: str) -> PeopleWords:
    """Return the words for people in a language, each with the group it stands for."""
    data = lexicon("people", language)
    tables = []
    for number in ("singular", "plural"):
        tables.append({fold(word): group for group, words in data.get(number, {}).items() for word in words})
    lists = data.get("lists", {})
    return PeopleWords(
        tables[0],
        tables[1],
        {fold(word): group for word, group in data.get("words", {}).items()},
        frozenset(fold(word) for word in lists.get("things", ())),
        frozenset(fold(word) for word in lists.get("kin", ())),
        frozenset(fold(word) for word in data.get("generic", ())),
    )


def find_people(line: Line, numbers: list[Number] | None = None) -> list[People]:
    """Return the groups of people of an English line, in reading order."""
    words = people_words("en")
    found: list[People] = []
    taken: set[int] = set()
    for number in find_numbers(line) if numbers is None else numbers:
        if is_no_count(line, number):
            taken.update(range(number.start, number.end))
            continue
        if people := _counted(line, number, words):
            found.append(people)
            taken.update(range(people.start, people.end))
    for index in range(len(line)):
        if index in taken:
            continue
        if people := _single(line, index, words) or _plural(line, index, words, taken) or _name(line, index, words):
            if taken.isdisjoint(range(people.start, people.end)):
                found.append(people)
                taken.update(range(people.start, people.end))
    return sorted(found, key=lambda people: people.start)


def _counted(line: Line, number: Number, words: PeopleWords) -> People | None:
    index = number.end
    start = number.start - 1 if line.at(number.start - 1) in _OWNERS else number.start
    others = line.at(start - 1) in ("another", "additional", "further", "other") or line.at(number.start) in (
        "another",
    )
    while line.at(index) in (
        "of",
        "the",
        "more",
        "other",
        "others",
        "additional",
        "further",
        "his",
        "her",
        "their",
        "its",
        "such",
        "these",
        "those",
    ):
        others = others or line.low[index] in ("more", "other", "others", "additional", "further")
        index += 1
    if line.at(index - 1) == "others" or (others and not line.tag(index).startswith(("N", "J", "V"))):
        return _people(line, start, index, number, "others", "", True, True)
    head = _head(line, index, words.plural | words.singular if number.high in (1, None) else words.plural, words)
    if head is not None:
        end = head + 1
        group = _group(line, number.end, head, words)
        return _people(line, start, end, number, line.low[head], group, others, True)
    end = index if index > number.end else number.end
    if _elliptic(line, number.end, words):
        return _people(line, start, number.end, number, "", "", others, False)
    noun = _noun_phrase_end(line, number.end)
    if (
        noun is None
        or line.at(noun - 1) in words.things
        or any(word in words.things for word in line.low[number.end : noun][-1:])
    ):
        return None
    return _people(
        line, start, noun, number, line.low[noun - 1], _group(line, number.end, noun - 1, words), others, False
    )


def _people(
    line: Line, start: int, end: int, number: Number, unit: str, group: str, others: bool, certain: bool
) -> People:
    return People(
        start, end, number.low, number.high, "number", unit, group, number.hedge, number.vague, others, certain, number.base,
        number.end,
    )  # fmt: skip


def _head(line: Line, index: int, heads: dict[str, str], words: PeopleWords) -> int | None:
    """Return the word for people that ends the noun phrase starting at ``index``: the last one before it breaks off."""
    found = None
    for at in range(index, min(index + _LONGEST_TITLE, len(line))):
        word, tag = line.low[at], line.tags[at]
        if word in heads:
            found = at
            if line.at(at + 1) in heads or line.tag(at + 1).startswith("NN"):
                continue
            break
        if word in words.things and found is None and tag in ("NNS",):
            break
        if not _modifies(line, at):
            break
        if found is not None:
            break
    return found


def _modifies(line: Line, at: int) -> bool:
    word, tag = line.low[at], line.tags[at]
    if tag.startswith(("N", "J")) or tag in ("VBN", "VBG", "CD", "POS", "RB", "FW", "``", "''"):
        return word not in ("killed", "injured", "wounded", "dead", "including", "not", "also")
    return word in ("-", "/", '"', "“", "”", "'", "‘", "’", "of") and word != "of"


def _noun_phrase_end(line: Line, index: int) -> int | None:
    at = index
    while (
        at < len(line)
        and at < index + _LONGEST_TITLE
        and (line.tags[at].startswith(("NN", "JJ")) or line.tags[at] in ("POS", "VBN"))
        and line.low[at] not in ("killed", "injured", "wounded", "dead", "missing", "hurt", "arrested", "displaced")
    ):
        at += 1
    return at if at > index and line.tags[at - 1].startswith("NN") else None


def _elliptic(line: Line, end: int, words: PeopleWords) -> bool:
    """Whether the number stands for people without naming them: "7 were killed", "five dead", "3 in Homs"."""
    word, tag = line.at(end), line.tag(end)
    if word == "":
        return True
    if word in words.things:
        return False
    return word in _ELLIPTIC_NEXT or tag.startswith("V") or tag in (",", ".", ":", "CC", ")", "IN", "RB", "MD", "-RRB-") or word in (
        "dead", "killed", "injured", "wounded", "missing", "hurt", "fatally", "seriously", "critically",
    )  # fmt: skip


def _group(line: Line, start: int, head: int, words: PeopleWords) -> str:
    for at in range(head, start - 1, -1):
        if group := words.words.get(line.low[at]):
            return group
    word = line.low[head]
    return words.plural.get(word) or words.singular.get(word) or "people"


def _single(line: Line, index: int, words: PeopleWords) -> People | None:
    word = line.low[index]
    if word in _OWNERS and (line.tag(index) in ("PRP$", "POS")):
        start = index
        head = next((at for at in range(index + 1, min(index + 5, len(line))) if line.low[at] in words.kin), None)
        if head is None or any(not _modifies(line, at) for at in range(index + 1, head)):
            return None
        if line.low[head] in words.plural:
            return People(start, head + 1, 2, None, "plural", line.low[head], _group(line, index + 1, head, words), "")
        return People(start, head + 1, 1, 1, "single", line.low[head], _group(line, index + 1, head, words))
    if word not in _SINGLE:
        return None
    if word == "one" and line.at(index + 1) == "of":
        head = _head(line, index + 3, words.plural, words)
        return (
            People(index, head + 1, 1, 1, "single", line.low[head], _group(line, index + 2, head, words))
            if head
            else None
        )
    head = _head(line, index + 1, words.singular, words)
    if head is None:
        head = _aged(line, index + 1)
        if head is None:
            return People(index, index + 1, 1, 1, "single", "", "", others=True) if _alone(line, index) else None
    others = word == "another" or line.at(index + 1) in ("other", "third", "second", "fourth")
    return People(index, head + 1, 1, 1, "single", line.low[head], _group(line, index + 1, head, words), others=others)


def _aged(line: Line, index: int) -> int | None:
    """Return the last word of "22 year old" or "17-year-old" where no word for people follows."""
    for at in range(index, min(index + 4, len(line))):
        if line.low[at].endswith("year-old"):
            return at
        if line.low[at] == "old" and line.at(at - 1) in ("year", "years", "month", "-"):
            return at
    return None


def _alone(line: Line, index: int) -> bool:
    """Whether "another" or "one" stands for a person by itself: "killing one and injuring another"."""
    return (
        line.low[index] in ("another", "one")
        and (line.tag(index + 1) in (",", ".", "CC", "", "IN", "VBD", "VBN", "VBZ", "RB"))
        and line.at(index + 1) not in ("of", "day", "by")
    )


def _plural(line: Line, index: int, words: PeopleWords, taken: set[int]) -> People | None:
    """Return a bare plural ("civilians"), which is two or more."""
    if line.low[index] not in words.plural or line.tags[index] not in ("NNS", "NN", "NNPS"):
        return None
    start = index
    while (
        start
        and start - 1 not in taken
        and line.tags[start - 1] in ("JJ", "NNP", "NN", "VBN")
        and line.low[start - 1] not in ("killed",)
    ):
        start -= 1
    if line.at(start - 1) in ("the", "these", "those", "all", "his", "her", "no", "both", "any"):
        return None
    return People(start, index + 1, 2, None, "plural", line.low[index], _group(line, start, index, words), "plural")


def _name(line: Line, index: int, words: PeopleWords) -> People | None:
    """Return a run of capitalised words as one person; whether it is one is for the caller's verb to say."""
    if not line.words[index][0].isupper() or not line.tags[index].startswith("NNP"):
        return None
    end = index
    while (
        end < len(line)
        and (line.words[end][0].isupper() or line.low[end] in ("al", "el", "bin", "ibn", "abu", "de", "-"))
        and (line.tags[end].startswith(("NN", "JJ", "DT")))
    ):
        end += 1
    return People(index, max(end, index + 1), 1, 1, "name", "", "", certain=False)
