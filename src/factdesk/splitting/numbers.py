"""Numbers in words, digits and vague amounts, with their hedges read as literal ranges.

Knows nothing of what is counted. "nearly 50" is 45 to 49, "at least 5" is 5 and no upper bound, "several hundred" is
200 to 999, "tens of thousands" is 20,000 to 99,999. Words and ranges stand in ``resources/lexicons/numbers.*.toml``.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from factdesk.splitting.lexicon import lexicon as read_lexicon
from factdesk.splitting.line import Line, fold

T = TypeVar("T")
LANGUAGES = ("en", "ar")
_DIGITS = re.compile(r"\d{1,3}(?:[,٬]\d{3})+|\d+(?:[.٫]\d+)?")
_LONGEST_PHRASE = 5
_WEEKDAYS = frozenset({"الاحد", "الاثنين"})


@dataclass(frozen=True, slots=True)
class Number:
    """A number with its hedge: words ``start`` to before ``end`` of a line, the number itself from ``core``.

    ``low`` and ``high`` are inclusive, None for no bound. ``vague`` names the vague amount ("several", "dozens of"),
    empty for a plain number. ``base`` is the number before its hedge was applied.
    """

    start: int
    core: int
    end: int
    low: int | None
    high: int | None
    hedge: str = ""
    vague: str = ""
    base: int | None = None


@dataclass(frozen=True, slots=True)
class _Lexicon:
    words: dict[str, int]
    multipliers: dict[str, int]
    phrases: dict[tuple[str, ...], int]
    vague: dict[tuple[str, ...], tuple[int | None, int | None]]
    hedges: dict[tuple[str, ...], str]
    after: dict[tuple[str, ...], str]
    between: frozenset[str]
    starters: frozenset[str]


@cache
def lexicon() -> _Lexicon:
    """Return the number words of every language we read, in one table (the scripts keep them apart)."""
    merged = _Lexicon({}, {}, {}, {}, {}, {}, frozenset(), frozenset())
    between: set[str] = set()
    for language in LANGUAGES:
        data = read_lexicon("numbers", language)
        merged.words.update({fold(word): value for word, value in data["words"].items()})
        merged.multipliers.update({fold(word): value for word, value in data["multipliers"].items()})
        merged.phrases.update({_phrase(words): value for words, value in data["phrases"].items()})
        merged.vague.update({_phrase(words): _bounds(pair) for words, pair in data["vague"].items()})
        merged.hedges.update({_phrase(words): kind for words, kind in data["hedges"].items()})
        merged.after.update({_phrase(words): kind for words, kind in data["after"].items()})
        between.update(fold(word) for word in data["range"])
    starters = {phrase[0] for table in (merged.phrases, merged.vague, merged.hedges) for phrase in table}
    return _Lexicon(
        merged.words, merged.multipliers, merged.phrases, merged.vague, merged.hedges, merged.after,
        frozenset(between), frozenset(starters),
    )  # fmt: skip


def find_numbers(line: Line) -> list[Number]:
    """Return every number of the line in reading order; none overlaps another."""
    found: list[Number] = []
    index, size = 0, len(line)
    lex = lexicon()
    while index < size:
        word = line.low[index]
        if word in lex.starters or _may_start(word, lex):
            number = read_number(line, index)
            if number:
                found.append(number)
                index = number.end
                continue
        index += 1
    return found


def read_number(line: Line, index: int) -> Number | None:
    """Read the number that starts at word ``index``, hedges included; None if there is none."""
    lex = lexicon()
    kinds: list[str] = []
    core = index
    while (hit := _longest(line, core, lex.hedges)) is not None:
        core += hit[0]
        kinds.append(hit[1])
        if len(kinds) > 3:
            break
    hedge = " ".join(line.low[index:core])
    if vague := _longest(line, core, lex.vague):
        length, (low, high) = vague
        if length > 1 and line.low[core + length - 1] in ("of", "من"):
            length -= 1
        name = " ".join(line.low[core : core + length])
        return Number(index, core, core + length, low, high, hedge or name, name)
    plain = _cardinal(line, core)
    if plain is None:
        return None
    end, value = plain
    if second := _second(line, end, kinds):
        end, upper = second
        if upper > value:
            words = hedge or f"{line.low[core]} {line.low[core + 1]}"
            return Number(index, core, end, value, upper, words, base=upper)
    kind = next((k for k in kinds if k not in ("exact", "range")), "exact")
    if after := _longest(line, end, lex.after):
        end, kind = end + after[0], after[1]
        hedge = " ".join((*line.low[index:core], *line.low[end - after[0] : end]))
    if kind == "exact":
        hedge = ""
        if kinds and kinds[-1] == "range":
            index = core
    low, high = widen(value, kind)
    return Number(index, core, end, low, high, hedge, base=value)


def widen(value: int, kind: str) -> tuple[int | None, int | None]:
    """Return the literal range of a number under a hedge of that kind; "under" is "nearly", from nine tenths up."""
    if kind == "under":
        return max(0, -(-value * 9 // 10)) if value > 9 else max(0, value - 1), max(0, value - 1)
    if kind == "around":
        spread = value // 10
        return value - spread, value + spread
    ranges: dict[str, tuple[int | None, int | None]] = {
        "least": (value, None),
        "above": (value + 1, None),
        "most": (None, value),
        "below": (None, max(0, value - 1)),
    }
    return ranges.get(kind, (value, value))


def _second(line: Line, end: int, kinds: list[str]) -> tuple[int, int] | None:
    """Return end and value of the upper number of a range ("10 to 13", "between 5 and 7", "ما بين 5 و7")."""
    joint = line.at(end)
    if joint in ("and", "و") and "range" not in kinds:
        return None
    if joint in lexicon().between:
        return _cardinal(line, end + 1)
    if "range" in kinds and joint.startswith("و") and len(joint) > 1:
        return _cardinal(line, end, prefix="و")
    return None


def _cardinal(line: Line, index: int, prefix: str = "") -> tuple[int, int] | None:
    """Return end and value of a plain number at ``index``, in digits or in words."""
    lex = lexicon()
    word = line.at(index).removeprefix(prefix)
    if not word:
        return None
    if not prefix and _is_joined(word):
        prefix, word = "و", word[1:]
    if phrase := _longest(line, index, lex.phrases):
        return index + phrase[0], phrase[1]
    if word[0].isdigit():
        value = digits(word.removesuffix("%"))
        if value is None:
            return None
        end = index + 1
        if (factor := lex.multipliers.get(line.at(end))) and factor >= 100:
            return end + 1, int(value * factor)
        return (end, int(value)) if value == int(value) else None
    return _in_words(line, index, prefix)


def _in_words(line: Line, index: int, prefix: str) -> tuple[int, int] | None:
    lex = lexicon()
    total = group = 0
    end, last = index, 0
    while end < len(line):
        word = line.low[end].removeprefix(prefix)
        prefix = ""
        joined = end > index and word.startswith("و") and len(word) > 2
        bare = word[1:] if joined and word not in lex.words else word
        value = _word_value(bare)
        if value is not None:
            if end > index and not _adds(last, value, bare, joined):
                break
            group, last = group + value, value
        elif bare in lex.multipliers and (end > index or bare not in ("score",)):
            factor = lex.multipliers[bare]
            if end == index and word.isascii():
                break
            if factor >= 1000:
                total, group = total + max(group, 1) * factor, 0
            else:
                group = max(group, 1) * factor if not joined else group + factor
            last = factor
        elif word == "and" and last >= 100 and _word_value(line.at(end + 1)) is not None:
            end += 1
            continue
        else:
            break
        end += 1
    return (end, total + group) if end > index else None


def _adds(last: int, value: int, word: str, joined: bool) -> bool:
    """Whether a number word goes on with the one before: "twenty three", "ثلاثة وعشرون", "أحد عشر"."""
    if joined or word in ("عشر", "عشره"):
        return True
    return value < last and (last >= 100 or (20 <= last < 100 and value < 10))


def _word_value(word: str) -> int | None:
    words = lexicon().words
    if word in words:
        return words[word]
    if word.startswith("ال") and word[2:] in words and word not in _WEEKDAYS:
        return words[word[2:]]
    if "-" in word:
        tens, _, ones = word.partition("-")
        if words.get(tens, 0) >= 20 and 0 < words.get(ones, 0) < 10:
            return words[tens] + words[ones]
    return None


def number_value(word: str) -> int | None:
    """Return the value of one word that is a number, in digits or letters; None for any other word."""
    value = digits(word)
    return int(value) if value is not None else _word_value(word)


@cache
def digits(word: str) -> float | None:
    """Return the value of digits with separators, in any script ("1,200", "٢٥"); None for "17-year-old" or "7th"."""
    if not _DIGITS.fullmatch(word):
        return None
    plain = "".join(str(unicodedata.decimal(mark)) if mark.isdecimal() else "." for mark in re.sub("[,٬]", "", word))
    return float(plain) if len(plain) < 16 else None


def _may_start(word: str, lex: _Lexicon) -> bool:
    if word[0].isdigit() or word in lex.words or word in lex.multipliers or _is_joined(word):
        return True
    return ("-" in word or word.startswith("ال")) and _word_value(word) is not None


def _longest(line: Line, index: int, table: dict[tuple[str, ...], T]) -> tuple[int, T] | None:
    for length in range(min(_LONGEST_PHRASE, len(line) - index), 0, -1):
        phrase = line.low[index : index + length]
        if phrase in table:
            return length, table[phrase]
    return None


def _is_joined(word: str) -> bool:
    """Whether the word is an Arabic number with "and" written onto it ("وخمسة")."""
    lex = lexicon()
    bare = word[1:]
    return word.startswith("و") and word not in lex.words and (bare[:1].isdigit() or bare in lex.words)


def _bounds(pair: list[int]) -> tuple[int | None, int | None]:
    low, high = (*pair, None, None)[:2]
    return low, high


def _phrase(words: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in words.split())
