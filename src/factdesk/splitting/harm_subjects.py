"""Who stands before a word of harm: the subject of "were killed", the people of "five dead"."""

from dataclasses import dataclass, replace

from factdesk.splitting.groups import Chain
from factdesk.splitting.harm_words import JOINERS, Trigger, harm_words
from factdesk.splitting.line import Line

_REPORTED = frozenset(
    {"reported", "believed", "suspected", "feared", "said", "thought", "presumed", "confirmed", "known", "alleged"}
)
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_HELPERS = frozenset({"have", "has", "had", "left", "found", "reportedly", "allegedly", "also", "all", "both", "each"})
_ADVERBS = frozenset({"reportedly", "allegedly", "also", "all", "both", "left"})
_RELATIVES = frozenset({"who", "that", "whom", "which"})
_NO_NAMES_AFTER = frozenset({"DT", "JJ", "POS", "PRP$", "CD", "VBN", "NN", "NNS"})
_LOOSE = frozenset({",", "(", "in", "of", "who", "from", "at"})
_NO_OBJECT = frozenset({"IN", ".", ",", "", "RB", "CC", ":"})
_LONGEST_ASIDE = 35


@dataclass(frozen=True, slots=True)
class Reach:
    """What one word of harm can reach: its line, the people in it, and the other words of harm."""

    line: Line
    groups: list[Chain]
    triggers: list[Trigger]
    trigger: Trigger

    def verb_start(self) -> int:
        """Return where the verb group of the trigger begins: its auxiliaries and adverbs taken in."""
        be, line, start = harm_words().be, self.line, self.trigger.start
        while start > 0:
            word, tag = line.low[start - 1], line.tags[start - 1]
            if word == "to" and line.low[start] in ("have", "be"):
                start -= 1
                while line.at(start - 1) in _REPORTED or line.at(start - 1) in be:
                    start -= 1
            elif word in be or word in _HELPERS or (tag == "RB" and word not in ("others", "not")):
                start -= 1
            else:
                break
        return start

    def is_passive(self) -> bool:
        """Whether the nearest auxiliary is a form of "be": "was killed", not "had killed"."""
        be, line, at = harm_words().be, self.line, self.trigger.start - 1
        while at >= 0 and (line.tags[at] == "RB" or line.low[at] in _ADVERBS):
            at -= 1
        if line.at(at) in be:
            return True
        if line.at(self.trigger.start - 1) not in JOINERS:
            return False
        at = self.trigger.start - 1
        while at >= 0 and line.low[at] not in be and (line.low[at] in JOINERS or line.tags[at] in ("RB", "VBN", "VBD")):
            at -= 1
        return line.at(at) in be or self._shares_passive()

    def _shares_passive(self) -> bool:
        """Whether the trigger goes on with a passive and has no object: "were set on fire and killed by"."""
        line, start = self.line, self.trigger.start
        if line.at(start - 1) not in ("and", ",") or line.tag(self.trigger.end) not in _NO_OBJECT:
            return False
        for at in range(start - 2, max(-1, start - 14), -1):
            if line.tags[at] == "VBN" and line.at(at - 1) in harm_words().be:
                return True
            if line.tags[at] in _FINITE or line.low[at] in (",", ";", "who", "which"):
                return False
        return False


def subject(reach: Reach) -> Chain | None:
    """Return the subject before the verb: counted people first, a name only where nobody is counted."""
    verb = reach.verb_start()
    before = [group for group in reversed(reach.groups) if group.end <= verb and not group.part]
    counted = (group for group in before if group.people[0].sort != "name" and _may_be_subject(reach, group, verb))
    named = (group for group in before if group.people[0].sort == "name" and _may_be_named(reach, group, verb))
    return next(counted, None) or next(named, None)


def _may_be_subject(reach: Reach, group: Chain, verb: int) -> bool:
    line, gap, first = reach.line, range(group.end, verb), reach.line.at(group.end)
    relative = first in _RELATIVES or not {"who", "whom"}.isdisjoint(line.low[group.end : min(verb, group.end + 6)])
    enclosed = line.at(verb - 1) == "," and (first == "," or relative)
    if _crosses_trigger(reach, group, verb) and not enclosed and not relative:
        return False
    told_on = relative or enclosed or line.at(verb - 1) in JOINERS
    if any(line.tags[at] in _FINITE for at in gap) and not told_on:
        return False
    if group.people[0].sort in ("plural", "definite") and gap and first not in _LOOSE:
        return False
    before = line.at(group.start - 1)
    return not (before in harm_words().between and (not relative or before == "by"))


def _may_be_named(reach: Reach, group: Chain, verb: int) -> bool:
    line = reach.line
    gap = line.low[group.end : verb]
    aside = gap[:1] == (",",) and gap[-1:] == (",",)
    if len(gap) > _LONGEST_ASIDE or (_crosses_trigger(reach, group, verb) and not aside):
        return False
    if gap and (gap[0] not in (",", "(") or gap[-1] not in (",", ")")):
        return False
    if line.tag(group.start - 1) in _NO_NAMES_AFTER and not group.people[0].certain:
        return False
    before = line.at(group.start - 1)
    return before not in harm_words().between and before != "of"


def _crosses_trigger(reach: Reach, group: Chain, verb: int) -> bool:
    """Whether another word of harm with its own people stands between."""
    line = reach.line
    for other in reach.triggers:
        if group.end <= other.start and other.end <= verb:
            rest = range(other.end, verb)
            if not all(line.low[at] in JOINERS or line.tags[at] in ("RB", "VBN", "VBD") for at in rest):
                return True
    return False


def beside(reach: Reach) -> Chain | None:
    """Return the people right before a word of harm: "five dead", "four soldiers from the fort killed"."""
    line, verb = reach.line, reach.verb_start()
    before = [g for g in reach.groups if g.end <= reach.trigger.start]
    group = next((g for g in reversed(before) if not g.part or _is_among(line, g, verb)), None)
    if group is None:
        return None
    gap = line.low[group.end : verb]
    group = replace(group, part=False)
    if _is_phrase(line, group, verb):
        return group
    if not gap or (gap[-1] in (",", ")") and gap[0] in (",", "(") and len(gap) < _LONGEST_ASIDE):
        return group if group.people[-1].sort != "name" else None
    shared = any(t.start == group.end for t in reach.triggers) and len(gap) == 1 and gap[0] in JOINERS
    return group if shared or _only_harm_between(reach, group, verb) else None


def _is_among(line: Line, group: Chain, verb: int) -> bool:
    """Whether the people are those harmed, one of whom is named: "was among four militants killed"."""
    return group.end == verb and line.at(group.start - 1) == "among"


def _is_phrase(line: Line, group: Chain, verb: int) -> bool:
    gap = line.low[group.end : verb]
    if not gap or gap[0] not in ("from", "of", "in", "at", "belonging") or len(gap) >= 8 or "," in gap:
        return False
    verbless = not any(tag.startswith("V") for tag in line.tags[group.end + 1 : verb])
    return verbless and group.people[0].sort == "number"


def _only_harm_between(reach: Reach, group: Chain, verb: int) -> bool:
    """Whether nothing but words of harm stands between: "five killed and wounded"."""
    inside = [t for t in reach.triggers if group.end <= t.start and t.end <= verb]
    return bool(inside) and all(
        reach.line.low[at] in JOINERS or any(t.start <= at < t.end for t in inside) for at in range(group.end, verb)
    )
