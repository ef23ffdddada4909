"""People that a line counts: "three civilians", "57 others", "a woman", "her husband", "civilians", "Ahmed Ali".

A counted group is a number, or "a", "an", "her" …, with a word for people behind it. Numbers that are dates, ages,
times, weights, money or names count nobody.
"""

from dataclasses import dataclass
from functools import cache

from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line, fold
from factdesk.splitting.numbers import Number

LONGEST_PHRASE = 7
_MORE = frozenset({"more", "other", "others", "additional", "further"})
_PASSED = frozenset({"of", "the", "his", "her", "their", "its", "such", "these", "those", *_MORE})
_OWNERS = frozenset({"his", "her", "their", "its"})
_NO_MODIFIERS = frozenset(
    {"killed", "injured", "wounded", "dead", "including", "not", "also", "missing", "hurt", "arrested", "displaced"}
)
_ALWAYS_MODIFY = frozenset(
    {"suspected", "alleged", "unarmed", "armed", "unidentified", "identified", "named", "masked"}
)
_STATES = frozenset({"displaced", "missing", "detained"})
_AFTER_ELLIPSIS = frozenset({"(", ",", ".", ":", "CC", ")", "IN", "RB", "MD", "TO", "WP", "WDT"})


@dataclass(frozen=True, slots=True)
class People:
    """A counted group: words ``start`` to before ``end`` of the line; ``low`` and ``high`` as in Number.

    ``sort`` is number, single ("a woman"), definite ("the driver"), plural, name or pronoun. ``others`` marks a count
    beside one given before ("another five"). ``certain`` is False where no word for people was met. ``core_end`` is
    where the number itself ends.
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


def counted_people(line: Line, number: Number, words: PeopleWords) -> People | None:
    """Return the people that a number counts, None if it counts things."""
    index = number.end
    if line.at(index) == "of" and line.at(index + 1) in ("whom", "which"):
        return None
    start = number.start - 1 if line.at(number.start - 1) in _OWNERS else number.start
    others = line.at(start - 1) in _MORE or "another" in line.low[max(0, start - 1) : number.core]
    while line.at(index) in _PASSED:
        others = others or line.low[index] in _MORE
        index += 1
    if line.at(index - 1) == "others" or (others and not line.tag(index).startswith(("N", "J", "V"))):
        return _people(start, index, number, "others", "people", others=True)
    heads = words.plural | words.singular if 1 in (number.high, number.base) else words.plural
    head = head_of(line, index, heads, words)
    if head is not None:
        return _people(start, head + 1, number, line.low[head], group_of(line, number.end, head, words), others=others)
    if _stands_alone(line, number.end, words):
        return _people(start, number.end, number, "", "", others=others, certain=False)
    end = _noun_phrase_end(line, number.end)
    if end is None or line.low[end - 1] in words.things:
        return None
    group = group_of(line, number.end, end - 1, words)
    return _people(start, end, number, line.low[end - 1], group, others=others, certain=False)


def _people(
    start: int, end: int, number: Number, unit: str, group: str, *, others: bool, certain: bool = True
) -> People:
    return People(
        start, end, number.low, number.high, "number", unit, group, number.hedge, number.vague, others, certain,
        number.base, number.end,
    )  # fmt: skip


def head_of(line: Line, index: int, heads: dict[str, str], words: PeopleWords) -> int | None:
    """Return the word for people that ends the noun phrase starting at ``index``; brackets in it are passed over.

    None where the phrase goes on to a thing ("a police station").
    """
    found, depth, thing = None, 0, False
    for at in range(index, min(index + LONGEST_PHRASE + 4, len(line))):
        word, tag = line.low[at], line.tags[at]
        depth += word in ("(", "[")
        if depth:
            depth -= word in (")", "]")
            continue
        if found is None and at - index >= LONGEST_PHRASE:
            break
        if word in heads and not _begins_name(line, at):
            found, thing = at, False
            if word in words.plural and tag == "NNS":
                break
        elif found is not None:
            if not tag.startswith("NN") or word in _NO_MODIFIERS:
                break
            thing = thing or (word in words.things and at == found + 1)
        elif not modifies(line, at) or (word in words.things and tag == "NNS"):
            break
    return None if thing else found


def _begins_name(line: Line, at: int) -> bool:
    """Whether a capitalised word is part of a longer name: "National" in "the National Liberation Army"."""
    capital = line.words[at][0].isupper() and line.tags[at].startswith(("NNP", "JJ")) and at > 0
    return capital and at + 1 < len(line) and line.words[at + 1][0].isupper()


def modifies(line: Line, at: int) -> bool:
    """Whether a word may stand between the number and the word for people."""
    word, tag = line.low[at], line.tags[at]
    if word in _STATES and line.tag(at + 1).startswith("NN"):
        return True
    if tag.startswith(("N", "J")) or tag in ("VBN", "VBG", "CD", "POS", "RB", "FW", "``", "''"):
        return word not in _NO_MODIFIERS
    if word in _ALWAYS_MODIFY:
        return True
    if word == "and" and line.tag(at - 1) == line.tag(at + 1) == "NN":
        return True
    if word in ("and", "&", "of"):
        return line.tag(at - 1).startswith("NNP") and line.tag(at + 1).startswith(("NNP", "DT"))
    return word in ("-", "/", '"', "“", "”", "'", "‘", "’")


def _noun_phrase_end(line: Line, index: int) -> int | None:
    at = index
    while at < min(len(line), index + LONGEST_PHRASE) and line.low[at] not in _NO_MODIFIERS:
        if not (line.tags[at].startswith(("NN", "JJ")) or line.tags[at] in ("POS", "VBN")):
            break
        at += 1
    return at if at > index and line.tags[at - 1].startswith("NN") else None


def _stands_alone(line: Line, end: int, words: PeopleWords) -> bool:
    """Whether the number stands for people without naming them: "7 were killed", "five dead", "3 in Homs"."""
    word, tag = line.at(end), line.tag(end)
    if word == "of":
        word, tag = line.at(end + 1), line.tag(end + 1)
        if word in ("them", "these", "those"):
            return True
    if word in words.things:
        return False
    return not word or word in _NO_MODIFIERS or tag.startswith("V") or tag in _AFTER_ELLIPSIS or word in (
        "fatally", "seriously", "critically", "people",
    )  # fmt: skip


def group_of(line: Line, start: int, head: int, words: PeopleWords) -> str:
    """Return the group of the people whose phrase ends at ``head``: its adjectives say more than its noun."""
    for at in range(head, start - 1, -1):
        if group := words.words.get(line.low[at]):
            return group
    word = line.low[head]
    return words.plural.get(word) or words.singular.get(word) or "people"
