"""Who was killed, injured, missing, detained or displaced, and how many: counted people joined to words of harm.

Each rule says how a word of harm finds its people: "five were killed" to the left, "killing five" to the right, "the
death of five", "five deaths", "leaving five dead", "the death toll rose to five". The words stand in
``resources/lexicons/harm.*.toml``.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from factdesk.splitting.groups import Chain, chains
from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line, fold
from factdesk.splitting.numbers import Number
from factdesk.splitting.people import People, people_words
from factdesk.splitting.uncounted import is_no_count

MEASURES = ("killed", "injured", "missing", "detained", "displaced")
_FORMS = ("participle", "left", "right", "of", "counted", "state", "toll")
_LONGEST = 6
_BARE_COUNTED = frozenset({"injuries", "deaths", "fatalities", "martyrs", "arrests"})
_BEFORE_OBJECT = frozenset({"of", "the", "“", '"', "to", "family", "group", "team", "all", "crew"})
_REPORTED = frozenset(
    {"reported", "believed", "suspected", "feared", "said", "thought", "presumed", "confirmed", "known", "alleged"}
)
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_JOINERS = frozenset({"and", "or", "/", "&", ",", "both", "then", "later", "subsequently", "also", "-"})


@dataclass(frozen=True, slots=True)
class Harm:
    """How many came to harm by one word of harm: the people's words and the trigger's words, by index in the line.

    ``part`` marks a sub-total ("including three children"), ``also`` one that comes on top of those before ("was also
    killed"), ``rule`` the form that joined them.
    """

    measure: str
    chain: Chain
    start: int
    end: int
    trigger: tuple[int, int]
    rule: str
    part: bool = False
    also: bool = False


@dataclass(frozen=True, slots=True)
class _Trigger:
    start: int
    end: int
    measure: str
    forms: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Words:
    triggers: dict[str, list[tuple[tuple[str, ...], str, frozenset[str]]]]
    be: frozenset[str]
    negations: frozenset[str]
    unreal: frozenset[str]
    part: frozenset[str]
    between: frozenset[str]


@cache
def _words() -> _Words:
    data = lexicon("harm", "en")
    forms: dict[tuple[tuple[str, ...], str], set[str]] = {}
    for measure in MEASURES:
        for form in _FORMS:
            for phrase in data.get(measure, {}).get(form, ()):
                forms.setdefault((tuple(fold(word) for word in phrase.split()), measure), set()).add(form)
    triggers: dict[str, list[tuple[tuple[str, ...], str, frozenset[str]]]] = {}
    for (phrase, measure), kinds in sorted(forms.items(), key=lambda item: -len(item[0][0])):
        triggers.setdefault(phrase[0], []).append((phrase, measure, frozenset(kinds)))
    lists = {name: frozenset(data.get(name, ())) for name in ("be", "negations", "unreal", "part", "between")}
    return _Words(triggers, **lists)


def has_harm(line: Line) -> bool:
    """Whether any word of harm occurs in the line (quick, no numbers read)."""
    return any(True for _ in _find_triggers(line))


def find_harms(line: Line, people: list[People], numbers: list[Number]) -> list[Harm]:
    """Return the harms of an English line in reading order, each group of people once a measure."""
    groups = chains(line, people)
    triggers = list(_find_triggers(line))
    found: list[Harm] = []
    for trigger in triggers:
        if _is_denied(line, trigger):
            continue
        harm = _Reader(line, groups, triggers, trigger).read(numbers)
        if harm is None:
            continue
        if all(harm.measure != other.measure or harm.chain != other.chain for other in found):
            found.append(harm)
            found += _parts(line, harm, groups)
    return sorted(found, key=lambda harm: (harm.start, harm.part))


def _parts(line: Line, harm: Harm, groups: list[Chain]) -> Iterator[Harm]:
    """Yield the sub-totals that follow a harmed group: ", including three children and a woman"."""
    at = harm.chain.end
    for group in groups:
        if group.part and group.start >= at and group.start - at <= 12 and group.people[0].sort != "name":
            between = line.low[at : group.start]
            if not any(tag in ("VBD", "VBZ") for tag in line.tags[at : group.start]) and ";" not in between:
                yield Harm(harm.measure, group, group.start, group.end, harm.trigger, "part", part=True)
                at = group.end


def _find_triggers(line: Line) -> Iterator[_Trigger]:
    table = _words().triggers
    index = 0
    while index < len(line):
        best: tuple[int, list[tuple[str, frozenset[str]]]] | None = None
        for phrase, measure, forms in table.get(line.low[index], ()):
            if best and len(phrase) < best[0]:
                break
            if line.low[index : index + len(phrase)] == phrase:
                best = (len(phrase), [*(best[1] if best else []), (measure, forms)])
        if best:
            for measure, forms in best[1]:
                yield _Trigger(index, index + best[0], measure, forms)
            index += best[0]
        else:
            index += 1


def _is_denied(line: Line, trigger: _Trigger) -> bool:
    """Whether the harm is negated or only imagined: "no one was killed", "could have been killed"."""
    words = _words()
    window = line.low[max(0, trigger.start - 4) : trigger.start]
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


class _Reader:
    """Finds the people of one trigger."""

    def __init__(self, line: Line, groups: list[Chain], triggers: list[_Trigger], trigger: _Trigger) -> None:
        self.line, self.groups, self.triggers, self.trigger = line, groups, triggers, trigger

    def read(self, numbers: list[Number]) -> Harm | None:
        """Return the harm, None where the trigger has no countable people."""
        forms, trigger = self.trigger.forms, self.trigger
        if "toll" in forms and (harm := self._toll(numbers)):
            return harm
        if "counted" in forms and (chain := self._within()):
            return self._harm(chain, "counted")
        if "participle" in forms:
            if self._is_passive():
                if chain := self._left():
                    return self._harm(chain, "passive")
            elif chain := self._right() or self._object():
                return self._harm(chain, "active")
            elif chain := self._adjacent():
                return self._harm(chain, "participle")
        if "right" in forms and (chain := self._right()):
            return self._harm(chain, "gerund")
        if "of" in forms and (chain := self._right()):
            if self.line.low[trigger.start : trigger.end] == ("loss", "of") and chain.people[-1].unit not in (
                "lives",
                "life",
            ):
                return None
            return self._harm(chain, "of")
        if "left" in forms and (chain := self._left()):
            return self._harm(chain, "left")
        if "state" in forms and (chain := self._adjacent() or (self._left() if self._is_passive() else None)):
            return self._harm(chain, "state")
        if "counted" in forms and self.line.low[trigger.start] in _BARE_COUNTED:
            return self._bare()
        return None

    def _harm(self, chain: Chain, rule: str) -> Harm:
        trigger = self.trigger
        return Harm(
            trigger.measure, chain, min(chain.start, trigger.start), max(chain.end, trigger.end),
            (trigger.start, trigger.end), rule, chain.part, "also" in self.line.low[self._verb_start() : trigger.start],
        )  # fmt: skip

    def _bare(self) -> Harm:
        at = self.trigger.start
        noun = People(at, at + 1, 2, None, "plural", self.line.low[at], "people", "plural")
        return self._harm(Chain((noun,), at, at + 1, 2, None), "bare")

    def _verb_start(self) -> int:
        """Return where the verb group of the trigger begins: its auxiliaries and adverbs taken in."""
        words, start = _words(), self.trigger.start
        while start > 0:
            word, tag = self.line.low[start - 1], self.line.tags[start - 1]
            if word == "to" and self.line.low[start] in ("have", "be"):
                start -= 1
                while self.line.at(start - 1) in _REPORTED or self.line.at(start - 1) in words.be:
                    start -= 1
                continue
            if (
                word in words.be
                or word in ("have", "has", "had", "left", "found")
                or (tag == "RB" and word not in ("others", "not"))
                or word in ("reportedly", "allegedly", "also", "all", "both", "each")
            ):
                start -= 1
            else:
                break
        return start

    def _is_passive(self) -> bool:
        """Whether the nearest auxiliary is a form of "be": "was killed", not "had killed"."""
        line, at = self.line, self.trigger.start - 1
        while at >= 0 and (
            line.tags[at] == "RB" or line.low[at] in ("reportedly", "allegedly", "also", "all", "both", "left")
        ):
            at -= 1
        if line.at(at) in _words().be:
            return True
        return line.at(self.trigger.start - 1) in _JOINERS and self._shares_passive()

    def _shares_passive(self) -> bool:
        """Whether the trigger goes on with a passive before it: "were shot and killed"."""
        words = _words()
        at = self.trigger.start - 1
        while at >= 0 and (self.line.low[at] in _JOINERS or self.line.tags[at] in ("RB", "VBN", "VBD")):
            at -= 1
        return at >= 0 and self.line.low[at] in words.be

    def _left(self) -> Chain | None:
        """Return the subject before the verb: counted people first, a name only where nobody is counted."""
        verb = self._verb_start()
        before = [group for group in reversed(self.groups) if group.end <= verb and not group.part]
        for group in before:
            if group.people[0].sort != "name" and self._may_be_subject(group, verb):
                return group
        for group in before:
            if group.people[0].sort == "name" and self._may_be_named_subject(group, verb):
                return group
        return None

    def _may_be_subject(self, group: Chain, verb: int) -> bool:
        line, words = self.line, _words()
        gap = range(group.end, verb)
        first = line.at(group.end)
        enclosed = first == "," and line.at(verb - 1) == ","
        if self._crosses_trigger(group, verb) and not enclosed:
            return False
        relative = first in ("who", "that", "whom", "which") or line.at(group.end + 1) in ("who", "whom", "which")
        if (
            any(line.tags[at] in _FINITE for at in gap)
            and not relative
            and not enclosed
            and line.at(verb - 1) not in _JOINERS
        ):
            return False
        if (
            group.people[0].sort in ("plural", "definite")
            and gap
            and first not in (",", "(", "in", "of", "who", "from", "at")
        ):
            return False
        return not (line.at(group.start - 1) in words.between and (not relative or line.at(group.start - 1) == "by"))

    def _may_be_named_subject(self, group: Chain, verb: int) -> bool:
        line = self.line
        before, tag = line.at(group.start - 1), line.tag(group.start - 1)
        gap = line.low[group.end : verb]
        if verb - group.end > 35 or (self._crosses_trigger(group, verb) and not gap[:1] == (",",) == gap[-1:]):
            return False
        if gap and (gap[0] not in (",", "(") or gap[-1] not in (",", ")")):
            return False
        if tag in ("DT", "JJ", "POS", "PRP$", "CD", "VBN", "NN", "NNS") and not group.people[0].certain:
            return False
        return before not in _words().between and before != "of"

    def _crosses_trigger(self, group: Chain, verb: int) -> bool:
        """Whether another word of harm with its own people stands between."""
        line = self.line
        for other in self.triggers:
            if group.end <= other.start and other.end <= verb:
                rest = range(other.end, verb)
                if not all(line.low[at] in _JOINERS or line.tags[at] in ("RB", "VBN", "VBD") for at in rest):
                    return True
        return False

    def _right(self) -> Chain | None:
        line, at = self.line, self.trigger.end
        while line.at(at) in ("and", "or", "/", "&") or any(t.start == at for t in self.triggers):
            following = next((t for t in self.triggers if t.start == at), None)
            if following:
                at = following.end
            elif any(t.start == at + 1 for t in self.triggers):
                at += 1
            else:
                break
        for group in self.groups:
            if group.start < at:
                continue
            gap = range(at, group.start)
            if len(gap) > 4:
                return None
            if all(
                line.tags[i] in ("RB", "DT", "JJ", "``", "''", "PRP$") or line.low[i] in _BEFORE_OBJECT for i in gap
            ):
                return group
            return None
        return None

    def _object(self) -> Chain | None:
        """Return "the head of the programme" behind an active verb as one person, where no word for people is met."""
        line, at = self.line, self.trigger.end
        if line.low[at : at + 1] not in (("the",), ("his",), ("her",), ("its",)) or self.trigger.measure != "killed":
            return None
        noun = next(
            (i for i in range(at + 1, min(at + 5, len(line))) if line.tags[i] == "NN" and line.tag(i + 1)[:2] != "NN"),
            None,
        )
        if noun is None or line.low[noun] in people_words("en").things - {"head"}:
            return None
        one = People(at, noun + 1, 1, 1, "definite", line.low[noun], "people", certain=False)
        return Chain((one,), at, noun + 1, 1, 1)

    def _adjacent(self) -> Chain | None:
        line, verb = self.line, self._verb_start()
        for group in reversed(self.groups):
            if group.end > self.trigger.start:
                continue
            if group.part:
                continue
            gap = line.low[group.end : verb]
            if (
                gap
                and gap[0] in ("from", "of", "in", "at", "belonging")
                and group.people[0].sort == "number"
                and len(gap) < 8
            ):
                if not any(tag.startswith("V") for tag in line.tags[group.end + 1 : verb]) and "," not in gap:
                    return group
            if not gap or (gap[-1] in (",", ")") and gap[0] in (",", "(") and len(gap) < 30):
                return group if group.people[-1].sort != "name" else None
            if len(gap) == 1 and gap[0] in _JOINERS and self._shares_people(group):
                return group
            if any(t.end <= verb and t.start >= group.end for t in self.triggers) and all(
                word in _JOINERS or any(t.start <= i < t.end for t in self.triggers)
                for i, word in enumerate(gap, group.end)
            ):
                return group
            return None
        return None

    def _shares_people(self, group: Chain) -> bool:
        return any(t.start == group.end for t in self.triggers)

    def _within(self) -> Chain | None:
        at = self.trigger.start
        for group in self.groups:
            if group.start < at < group.end and group.people[-1].sort == "number":
                return group
            last = group.people[-1]
            if last.end == at and last.sort == "number":
                return group
            if last.sort == "single" and group.start < at < group.end:
                return group
        return None

    def _toll(self, numbers: list[Number]) -> Harm | None:
        line, at = self.line, self.trigger.end
        for number in numbers:
            if number.start < at or number.start - at > 12 or is_no_count(line, number):
                continue
            if any(word in (";", ".") for word in line.low[at : number.start]):
                return None
            people = People(
                number.start,
                number.end,
                number.low,
                number.high,
                "number",
                "",
                "",
                number.hedge,
                number.vague,
                base=number.base,
                core_end=number.end,
            )
            return self._harm(Chain((people,), number.start, number.end, number.low, number.high), "toll")
        return None
