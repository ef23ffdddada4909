"""Why two claims are alike or differ: claimant, place and figures, compared as a person would."""

import re
from collections.abc import Sequence
from functools import lru_cache

from factdesk.domain.mention import Quantity
from factdesk.domain.spelling import SAME, name_words, similarity, word_similarity
from factdesk.search import analysis

_NUMBER = re.compile(r"(?<![\w.,])\d[\d,]*(?![\w%]|[.,]\d)")
_YEAR = re.compile(r"^(19|20)\d\d$")
_WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_NUMBER_WORD = {word: number for number, word in enumerate(_WORDS, 2)}


@lru_cache(maxsize=4096)
def same_name(one: str, other: str) -> bool:
    """Whether two names may be one, in any spelling or script."""
    return similarity(one, other) >= SAME


@lru_cache(maxsize=4096)
def named_in(name: str, text: str) -> bool:
    """Whether the last word of a name, its most telling one, stands in the text."""
    words = name_words(name)
    if not words:
        return False
    last = words[-1].form
    return len(last) > 2 and any(
        word.form == last or (word.capital and word_similarity(word.form, last) >= SAME)
        for word in analysis.words(text)
    )


def same_place(places: Sequence[str], text: str, known: Sequence[str]) -> str:
    """Return the first known place that is among the places, or named in the text when there are none; else empty."""
    for place in known:
        if any(same_name(given, place) for given in places) or (not places and named_in(place, text)):
            return place
    return ""


def figures(
    quantities: Sequence[Quantity], text: str, known: Sequence[Quantity], known_text: str
) -> tuple[list[str], list[tuple[str, str]]]:
    """Return the figures both have, and those that differ as (known, now).

    Quantities are compared by measure and group; without them, single numbers in the words are.
    """
    if quantities and known:
        return _compare(quantities, known)
    now, before = _numbers(text), _numbers(known_text)
    same = [number for number in now if number in before]
    if same or len(now) != 1 or len(before) != 1:
        return same, []
    return [], [(before[0], now[0])]


def _compare(now: Sequence[Quantity], before: Sequence[Quantity]) -> tuple[list[str], list[tuple[str, str]]]:
    same: list[str] = []
    differ: list[tuple[str, str]] = []
    for quantity in now:
        for other in before:
            if quantity.measure != other.measure or (quantity.group and other.group and quantity.group != other.group):
                continue
            if (quantity.low, quantity.high) == (other.low, other.high):
                same.append(f"{_range(quantity)} {quantity.measure}")
            else:
                differ.append((_range(other), f"{_range(quantity)} {quantity.measure}"))
            break
    return list(dict.fromkeys(same)), list(dict.fromkeys(differ))


def _range(quantity: Quantity) -> str:
    if quantity.low == quantity.high and quantity.low is not None:
        return str(quantity.low)
    if quantity.low is None and quantity.high is None:
        return quantity.verbatim
    if quantity.high is None:
        return f"{quantity.low}+"
    return f"up to {quantity.high}" if quantity.low is None else f"{quantity.low}–{quantity.high}"


@lru_cache(maxsize=4096)
def _numbers(text: str) -> tuple[str, ...]:
    found = [number.replace(",", "") for number in _NUMBER.findall(text) if not _YEAR.match(number)]
    found += [str(_NUMBER_WORD[word.form]) for word in analysis.words(text) if word.form in _NUMBER_WORD]
    return tuple(dict.fromkeys(found))
