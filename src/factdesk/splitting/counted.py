"""Counts of anything but harmed people: strikes, damaged sites, lengths of time, money, shares, and the rest."""

from functools import cache

from factdesk.domain.mention import Quantity
from factdesk.domain.span import Span
from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line, fold
from factdesk.splitting.numbers import Number, number_value
from factdesk.splitting.uncounted import currencies, what_it_is

_SIGNS = frozenset("$€£¥₹₪")
_NO_AMOUNTS = frozenset({"age", "date", "clock", "name"})
_LONGEST_UNIT = 6


@cache
def _words(language: str) -> dict[str, frozenset[str]]:
    data = lexicon("counted", language)
    return {name: frozenset(fold(word) for word in words) for name, words in data.items() if isinstance(words, list)}


def quantity_of(line: Line, number: Number, language: str) -> Quantity | None:
    """Return the quantity of a number that counts no harmed people; None for ages, dates, names and bare numbers."""
    what = what_it_is(line, number)
    if what in _NO_AMOUNTS:
        return None
    unit_at, end = _unit(line, number.end)
    if line.at(number.core).startswith("ال"):
        unit_at, end = number.start - 1, number.end
    if unit_at >= 0 and line.low[unit_at] in currencies():
        what = "money"
    measure = what if what in ("money", "share") else _measure(line, line.at(unit_at) if unit_at >= 0 else "", language)
    if measure == "other" and (unit_at < 0 or (line.tag(unit_at) in ("NN", "NNP") and (number.low or 2) > 1)):
        return None
    start = number.start - 1 if what == "money" and line.at(number.start - 1) in _SIGNS else number.start
    span = line.number_span(start, number.end)
    unit = ""
    if unit_at >= number.end:
        unit = Span(line.starts[number.end], line.ends[end - 1]).of(line.text).removeprefix("of ")
    return Quantity(span, span.of(line.text), measure, unit, "", number.low, number.high, number.hedge)


def _unit(line: Line, start: int) -> tuple[int, int]:
    """Return the word counted (-1 for none) and the end of its phrase: "18 strikes", "several villages and towns"."""
    at = start + (line.at(start) in ("of", "من"))
    head = -1
    while at < min(len(line), start + _LONGEST_UNIT):
        tag = line.tags[at]
        if tag == "":
            return (at, at + 1) if line.words[at][0].isalpha() else (-1, start)
        if not (tag.startswith(("NN", "JJ")) or tag in ("VBN", "VBG", "POS")):
            break
        if tag.startswith("NN"):
            head = at
            if tag in ("NNS", "NNPS") and line.tag(at + 1) not in ("NN", "NNS"):
                break
        at += 1
    if head < 0:
        return -1, start
    end = head + 1
    if line.tags[head] == "NNS" and line.at(end) == "and" and line.tag(end + 1) == "NNS":
        end += 2
    return head, end


def _measure(line: Line, unit: str, language: str) -> str:
    words = _words(language)
    for measure in ("strikes", "sites_damaged", "duration"):
        if unit in words.get(measure, ()) or unit.removeprefix("ال") in words.get(measure, ()):
            damaged = measure != "sites_damaged" or not words["damage"].isdisjoint(line.low)
            return measure if damaged else "other"
    return "other"


def unnumbered(line: Line, language: str) -> list[Quantity]:
    """Return amounts without a number ("extensive damage") and lengths of time in one word ("20-minute")."""
    nouns = lexicon("counted", language).get("amount_nouns", {})
    words = _words(language)
    found = []
    for at, word in enumerate(line.low):
        if word in words.get("amounts", ()) and line.at(at + 1) in nouns:
            span = line.span_of(at, at + 2)
            noun = line.at(at + 1)
            found.append(Quantity(span, span.of(line.text), nouns[noun], noun, "", None, None, word))
        elif "-" in word and (quantity := _hyphenated(line, at, words)):
            found.append(quantity)
    return found


def _hyphenated(line: Line, at: int, words: dict[str, frozenset[str]]) -> Quantity | None:
    number, _, unit = line.low[at].rpartition("-")
    value = number_value(number) if unit in words.get("duration", ()) else None
    if value is None:
        return None
    span = line.span_of(at, at + 1)
    return Quantity(span, span.of(line.text), "duration", unit, "", value, value)
