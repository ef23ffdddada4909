"""Who was killed, injured, missing, detained or displaced, and how many: counted people joined to words of harm.

Each rule says how a word of harm finds its people: "five were killed" to the left, "killing five" to the right, "the
death of five", "five deaths", "leaving five dead", "the death toll rose to five". The words stand in
``resources/lexicons/harm.*.toml``.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from factdesk.splitting.groups import Chain, chains
from factdesk.splitting.harm_subjects import Reach, beside, subject
from factdesk.splitting.harm_words import find_triggers, is_denied
from factdesk.splitting.line import Line
from factdesk.splitting.numbers import Number
from factdesk.splitting.people import People, people_words
from factdesk.splitting.uncounted import is_no_count

_BARE_COUNTED = frozenset({"injuries", "deaths", "fatalities", "martyrs", "arrests"})
_BEFORE_OBJECT = frozenset({"of", "the", "“", '"', "to", "family", "group", "team", "all", "crew"})
_BEFORE_OBJECT_TAGS = frozenset({"RB", "DT", "JJ", "``", "''", "PRP$"})
_DIED = frozenset({"succumbed", "succumbing", "died", "dies", "dying", "sustained", "suffered", "received"})
_COMPANY = (("along", "with"), ("together", "with"), ("alongside",), ("as", "well", "as"))
_ADDED = frozenset({"number", "single"})
_LONGEST_GAP = 4
_TOLL_REACH = 16


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


def find_harms(line: Line, people: list[People], numbers: list[Number]) -> list[Harm]:
    """Return the harms of an English line in reading order, each group of people once a measure."""
    groups = chains(line, people)
    triggers = list(find_triggers(line))
    found: list[Harm] = []
    for trigger in triggers:
        if is_denied(line, trigger):
            continue
        harm = _read(Reach(line, groups, triggers, trigger), numbers)
        if harm and all(harm.measure != other.measure or harm.chain != other.chain for other in found):
            found += [harm, *_parts(line, harm, groups, [t.start for t in triggers])]
    return sorted(map(partial(_shared, found), found), key=lambda harm: (harm.start, harm.part))


def _shared(found: list[Harm], harm: Harm) -> Harm:
    """Take the lower bound off a number that killed and injured share: "killed or injured 64 people"."""
    pair = {"killed", "injured"}
    rivals = (h for h in found if h.measure in pair - {harm.measure} and h.chain == harm.chain)
    if harm.measure not in pair or not any(_stand_together(harm, rival) for rival in rivals):
        return harm
    chain = harm.chain
    people = replace(chain.people[0], hedge="killed or injured")
    low = None if chain.high is not None else chain.low
    return replace(harm, chain=replace(chain, people=(people, *chain.people[1:]), low=low))


def _stand_together(one: Harm, other: Harm) -> bool:
    """Whether two words of harm are said in one breath, with "and" or "or" between at most."""
    first, second = sorted((one.trigger, other.trigger))
    return second[0] - first[1] <= 2


def _read(reach: Reach, numbers: list[Number]) -> Harm | None:
    """Return the harm of one trigger by the first of its forms that finds people, None where none does."""
    for form, rules in _RULES:
        if form not in reach.trigger.forms:
            continue
        for rule, find in rules:
            if chain := find(reach, numbers):
                return _harm(reach, _with_company(reach, chain, rule), rule)
    return None


def _with_company(reach: Reach, chain: Chain, rule: str) -> Chain:
    """Add who is named behind the verb: "was killed along with two of his aides"."""
    at = reach.trigger.end
    words = next((words for words in _COMPANY if reach.line.low[at : at + len(words)] == words), ())
    if rule not in ("passive", "left") or not words:
        return chain
    company = next((g for g in reach.groups if g.start == at + len(words) and g.people[0].sort in _ADDED), None)
    if company is None or chain.low is None or company.low is None:
        return chain
    high = None if chain.high is None or company.high is None else chain.high + company.high
    return replace(chain, people=(*chain.people, *company.people), low=chain.low + company.low, high=high)


def _harm(reach: Reach, chain: Chain, rule: str) -> Harm:
    trigger = reach.trigger
    also = "also" in reach.line.low[reach.verb_start() : trigger.start]
    return Harm(
        trigger.measure, chain, min(chain.start, trigger.start), max(chain.end, trigger.end),
        (trigger.start, trigger.end), rule, chain.part, also,
    )  # fmt: skip


def _parts(line: Line, harm: Harm, groups: list[Chain], triggers: list[int]) -> Iterator[Harm]:
    """Yield the sub-totals that follow a harmed group: ", including three children and a woman"."""
    at = harm.chain.end
    for group in groups:
        at = harm.end if at < harm.end <= group.start else at
        if (
            group.part
            and group.start >= at
            and group.start - at <= 12
            and group.people[0].sort not in ("name", "pronoun")
        ):
            told = any(tag in ("VBD", "VBZ") for tag in line.tags[at : group.start])
            if not told and ";" not in line.low[at : group.start] and not any(at <= t < group.start for t in triggers):
                yield Harm(harm.measure, group, group.start, group.end, harm.trigger, "part", part=True)
                at = group.end


def _passive(reach: Reach, _numbers: list[Number]) -> Chain | None:
    return (subject(reach) or _unnamed_subject(reach)) if reach.is_passive() else None


def _active(reach: Reach, numbers: list[Number]) -> Chain | None:
    return None if reach.is_passive() else _object(reach, numbers) or _unnamed_object(reach)


def _unnamed_subject(reach: Reach) -> Chain | None:
    """Return "A cultivator", "The head of the guard" before "was killed" as one person, whatever the noun."""
    line, verb = reach.line, reach.verb_start()
    if reach.trigger.measure != "killed" or line.at(verb) not in ("was", "has"):
        return None
    start = max(
        (at + 1 for at in range(verb) if line.low[at] in (",", ";", ":", "that", "and", "when", "–")), default=0
    )
    if line.at(start) not in ("a", "an", "the", "another") and not (start == 0 and line.words[0][0].isupper()):
        return None
    stop = next((at for at in range(start, verb) if line.tags[at] == "IN" or line.low[at] in ("(", "who")), verb)
    if (
        stop <= start
        or not line.tags[stop - 1].startswith("NN")
        or any(line.tags[at][:1] == "V" for at in range(start, stop))
    ):
        return None
    if line.low[stop - 1] in people_words("en").things - {"head"} or line.tags[stop - 1] in ("NNS", "NNPS"):
        return None
    one = People(start, stop, 1, 1, "definite", line.low[stop - 1], "people", certain=False)
    return Chain((one,), start, stop, 1, 1)


def _participle(reach: Reach, _numbers: list[Number]) -> Chain | None:
    return None if reach.is_passive() else beside(reach)


def _subject(reach: Reach, _numbers: list[Number]) -> Chain | None:
    return subject(reach)


def _state(reach: Reach, _numbers: list[Number]) -> Chain | None:
    return beside(reach) or (subject(reach) if reach.is_passive() else None)


def _object(reach: Reach, _numbers: list[Number]) -> Chain | None:
    """Return the people right behind: "killing at least five", "killed and wounded five"."""
    line, at = reach.line, reach.trigger.end
    while True:
        following = next((t for t in reach.triggers if t.start == at), None)
        if following:
            at = following.end
        elif line.at(at) in ("and", "or", "/", "&") and any(t.start == at + 1 for t in reach.triggers):
            at += 1
        else:
            break
    group = next((group for group in reach.groups if group.start >= at), None)
    if group is None or group.start - at > _LONGEST_GAP:
        return None
    gap = range(at, group.start)
    return group if all(line.tags[i] in _BEFORE_OBJECT_TAGS or line.low[i] in _BEFORE_OBJECT for i in gap) else None


def _unnamed_object(reach: Reach) -> Chain | None:
    """Return "the head of the programme" behind an active verb as one person, where no word for people is met."""
    line, at = reach.line, reach.trigger.end
    if line.at(at) not in ("the", "his", "her", "its", "a", "an") or reach.trigger.measure != "killed":
        return None
    nouns = (i for i in range(at + 1, min(at + 5, len(line))) if line.tags[i] == "NN" and line.tag(i + 1)[:2] != "NN")
    noun = next(nouns, None)
    if noun is None or line.low[noun] in people_words("en").things - {"head"}:
        return None
    one = People(at, noun + 1, 1, 1, "definite", line.low[noun], "people", certain=False)
    return Chain((one,), at, noun + 1, 1, 1)


def _of(reach: Reach, numbers: list[Number]) -> Chain | None:
    chain = _object(reach, numbers) or (
        _unnamed_object(reach) if reach.line.at(reach.trigger.end) in ("a", "an") else None
    )
    if chain and reach.line.at(reach.trigger.start) == "loss" and chain.people[-1].unit not in ("lives", "life"):
        return None
    return chain


def _counted(reach: Reach, _numbers: list[Number]) -> Chain | None:
    """Return the people whose phrase the trigger ends or follows: "12 civilian deaths", "four others injured"."""
    at = reach.trigger.start
    for group in reach.groups:
        last = group.people[-1]
        if last.sort == "number" and (group.start < at < group.end or last.end == at):
            return group
        if last.sort == "single" and group.start < at < group.end:
            return group
    return None


def _bare(reach: Reach, _numbers: list[Number]) -> Chain | None:
    """Return "injuries" without a number as two or more; "died of his injuries" counts nobody injured."""
    at = reach.trigger.start
    line = reach.line
    owned = line.tag(at - 1) in ("PRP$", "POS") or line.at(at - 2) in _DIED or line.at(at - 3) in _DIED
    if line.low[at] not in _BARE_COUNTED or owned or (line.words[at][0].isupper() and at > 0):
        return None
    noun = People(at, at + 1, 2, None, "plural", reach.line.low[at], "people", "plural")
    return Chain((noun,), at, at + 1, 2, None)


def _toll(reach: Reach, numbers: list[Number]) -> Chain | None:
    """Return the number that a toll "rose to", "stands at", "of"."""
    line, at = reach.line, reach.trigger.end
    for number in numbers:
        if number.start < at or number.start - at > _TOLL_REACH or is_no_count(line, number):
            continue
        if not {";", "."}.isdisjoint(line.low[at : number.start]):
            return None
        people = People(
            number.start, number.end, number.low, number.high, "number", hedge=number.hedge, vague=number.vague,
            base=number.base, core_end=number.end,
        )  # fmt: skip
        return Chain((people,), number.start, number.end, number.low, number.high)
    return None


_Finder = Callable[[Reach, list[Number]], Chain | None]
_RULES: tuple[tuple[str, tuple[tuple[str, _Finder], ...]], ...] = (
    ("toll", (("toll", _toll),)),
    ("counted", (("counted", _counted),)),
    ("participle", (("passive", _passive), ("active", _active), ("participle", _participle))),
    ("right", (("gerund", _object),)),
    ("of", (("of", _of),)),
    ("left", (("left", _subject),)),
    ("state", (("state", _state),)),
    ("counted", (("bare", _bare),)),
)
"""The forms in the order they are tried, each with its rules."""
