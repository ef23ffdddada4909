"""The words of harm of English, where they stand in a line, and whether they are denied or only imagined."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from factdesk.domain.mention import OF_PEOPLE
from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line, fold

JOINERS = frozenset({"and", "or", "/", "&", ",", "both", "then", "later", "subsequently", "also", "-"})
_FORMS = ("participle", "left", "right", "of", "counted", "state", "toll")
_LISTS = ("be", "negations", "unreal", "part", "between")


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word of harm: words ``start`` to before ``end``, its measure, and the forms in which it takes its people."""

    start: int
    end: int
    measure: str
    forms: frozenset[str]


@dataclass(frozen=True, slots=True)
class HarmWords:
    """The lexicon of harm: phrases by their first word, and the lists of small words that go with them."""

    triggers: dict[str, list[tuple[tuple[str, ...], str, frozenset[str]]]]
    be: frozenset[str]
    negations: frozenset[str]
    unreal: frozenset[str]
    part: frozenset[str]
    between: frozenset[str]


@cache
def harm_words() -> HarmWords:
    """Return the words of harm of English."""
    data = lexicon("harm", "en")
    forms: dict[tuple[tuple[str, ...], str], set[str]] = {}
    for measure in OF_PEOPLE:
        for form in _FORMS:
            for phrase in data.get(measure, {}).get(form, ()):
                forms.setdefault((tuple(fold(word) for word in phrase.split()), measure), set()).add(form)
    triggers: dict[str, list[tuple[tuple[str, ...], str, frozenset[str]]]] = {}
    for (phrase, measure), kinds in sorted(forms.items(), key=lambda item: -len(item[0][0])):
        triggers.setdefault(phrase[0], []).append((phrase, measure, frozenset(kinds)))
    lists = {name: frozenset(data.get(name, ())) for name in _LISTS}
    return HarmWords(triggers, **lists)


def has_harm(line: Line) -> bool:
    """Whether any word of harm occurs in the line (quick: no numbers are read)."""
    return any(True for _ in find_triggers(line))


def find_triggers(line: Line) -> Iterator[Trigger]:
    """Yield the words of harm in reading order, the longest phrase at each place."""
    table = harm_words().triggers
    index = 0
    while index < len(line):
        found = [
            (len(phrase), measure, forms)
            for phrase, measure, forms in table.get(line.low[index], ())
            if line.low[index : index + len(phrase)] == phrase
        ]
        longest = max((length for length, _, _ in found), default=1)
        for length, measure, forms in found:
            if length == longest:
                yield Trigger(index, index + length, measure, forms)
        index += longest


def is_denied(line: Line, trigger: Trigger) -> bool:
    """Whether the harm is negated or only imagined: "no one was killed", "could have been killed"."""
    words = harm_words()
    if line.at(trigger.start - 1) in ("almost", "nearly"):
        return True
    window = line.low[max(0, trigger.start - 6) : trigger.start]
    for back, word in enumerate(reversed(window)):
        if word in (",", ";", ".", "and", "but"):
            return False
        if word in words.negations:
            return True
        if word == "to" and line.at(trigger.start - back) == "have":
            return False
        if word in words.unreal and back < 3:
            return not (word == "to" and "right" not in trigger.forms)
    return False
