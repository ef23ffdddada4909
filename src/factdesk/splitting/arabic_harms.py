"""Who was killed, injured … in Arabic, and how many: the counted people stand behind the verb or noun of harm.

"قتل خمسة مدنيين", "مقتل امرأة وإصابة زوجها", "استشهد شخصان" (a dual is two), "5 قتلى و12 جريحا", "بينهم ثلاثة أطفال" (a
sub-total). Words are compared without vowel signs and hamza seats; a leading "and" is taken off.
"""

from collections.abc import Iterator
from functools import cache

from factdesk.domain.mention import OF_PEOPLE
from factdesk.splitting.groups import Chain
from factdesk.splitting.harms import Harm
from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line, fold
from factdesk.splitting.numbers import read_number
from factdesk.splitting.people import People
from factdesk.splitting.uncounted import is_no_count

_Phrases = dict[tuple[str, ...], str]
_SKIPPED = frozenset({"من", "الي", "عن", "نحو", "على", "جراء", "اكثر"})
_PART_REACH = 8
_TOLL_REACH = 8
_OBJECT_REACH = 6


@cache
def _triggers(form: str) -> _Phrases:
    data = lexicon("harm", "ar")
    return {
        tuple(fold(word) for word in phrase.split()): measure
        for measure in OF_PEOPLE
        for phrase in data.get(measure, {}).get(form, ())
    }


@cache
def _people(number: str) -> dict[str, str]:
    table = lexicon("people", "ar").get(number, {})
    return {fold(word): group for group, words in table.items() for word in words}


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(fold(word) for word in lexicon("harm", "ar").get(name, ()))


def bare(word: str) -> str:
    """Return a folded word without the "and" written onto it; a word that merely begins with that letter is kept."""
    if word.startswith("و") and len(word) > 3 and not _is_known(word):
        return word[1:]
    return word


def _is_known(word: str) -> bool:
    return any(word in _people(number) for number in ("singular", "dual", "plural")) or (word,) in _triggers("nouns")


def has_arabic_harm(line: Line) -> bool:
    """Whether any word of harm occurs in the line."""
    forms = ("verbs", "nouns", "counted", "toll")
    return any(_match(line, at, form) for at in range(len(line)) for form in forms)


def find_arabic_harms(line: Line) -> list[Harm]:
    """Return the harms of an Arabic line in reading order."""
    found: list[Harm] = []
    at = 0
    while at < len(line):
        harm = _toll(line, at) or _behind(line, at) or _counted(line, at)
        if harm and not any(
            harm.chain.start < other.chain.end and other.chain.start < harm.chain.end for other in found
        ):
            found.append(harm)
            found += _parts(line, harm)
            at = max(harm.chain.end if harm.chain.start > at else at + 1, at + 1)
        else:
            at += 1
    return sorted(found, key=lambda harm: (harm.start, harm.part))


def _match(line: Line, at: int, form: str) -> tuple[int, str] | None:
    table = _triggers(form)
    for length in (3, 2, 1):
        words = line.low[at : at + length]
        if len(words) == length:
            measure = table.get(words) or table.get((bare(words[0]), *words[1:]), "")
            if measure:
                return length, measure
    return None


def _behind(line: Line, at: int) -> Harm | None:
    """Read "قتل خمسة مدنيين", "مقتل امرأة وطفلين"."""
    for form in ("verbs", "nouns"):
        hit = _match(line, at, form)
        if hit is None or line.at(at - 1) in _list("negations"):
            continue
        start = at + hit[0]
        while line.at(start) in _SKIPPED and read_number(line, start) is None:
            start += 1
        while second := _match(line, start, form):
            start += second[0]
        members = list(_members(line, start)) or (list(_object(line, start)) if form == "verbs" else [])
        if not members and line.low[at].endswith("وا"):
            members = [one for back in (4, 3, 2, 1) if at >= back and (one := _one(line, at - back)) and one.end == at][
                :1
            ]
        if members:
            return _harm(hit[1], members, at, at + hit[0], form)
    return None


def _object(line: Line, start: int) -> Iterator[People]:
    """Yield the object behind a subject: "اعتقلت قوات النظام خمسين شابا"."""
    for at in range(start + 1, min(start + _OBJECT_REACH, len(line))):
        if _match(line, at, "verbs") or _match(line, at, "nouns") or line.low[at] in ("،", ",", "في"):
            return
        one = _one(line, at)
        if one and one.sort == "number" and one.certain:
            yield one
            return


def _members(line: Line, start: int) -> Iterator[People]:
    """Yield the people that follow, joined by "and": "امرأة وأطفالها الأربعة"."""
    one = _one(line, start)
    while one:
        yield one
        start = one.end
        if not line.at(start).startswith("و") or _match(line, start, "verbs") or _match(line, start, "nouns"):
            return
        one = _one(line, start)
        if one and _match(line, one.start, "counted"):
            return
        if one and _match(line, one.end - 1, "counted") and one.end - one.start > 1:
            return


def _one(line: Line, at: int) -> People | None:
    """Read one counted group at ``at``: a number with its noun, a dual, an indefinite singular, a plural."""
    if at >= len(line):
        return None
    if read_number(line, at):
        return _numbered(line, at)
    word = bare(line.low[at])
    if word in _people("dual"):
        return People(at, at + 1, 2, 2, "number", word, _people("dual")[word], base=2, core_end=at + 1)
    group = _people("singular").get(word) or _people("singular").get(word.removesuffix("ا"))
    if group:
        return People(at, at + 1, 1, 1, "single", word, group)
    return _plural(line, at, word) if word in _people("plural") else None


def _numbered(line: Line, at: int) -> People | None:
    number = read_number(line, at)
    if number is None or is_no_count(line, number):
        return None
    noun = line.at(number.end)
    group = _group(noun)
    end = number.end + 1 if group else number.end
    return People(
        at, end, number.low, number.high, "number", noun if group else "", group or "people", number.hedge,
        number.vague, noun.startswith("اخر"), bool(group), number.base, number.end,
    )  # fmt: skip


def _plural(line: Line, at: int, word: str) -> People:
    """Return "أطفالها الأربعة" as four, "أطفال" as two or more."""
    group = _people("plural")[word]
    after = read_number(line, at + 1) if line.at(at + 1).startswith("ال") else None
    if after:
        return People(at, after.end, after.low, after.high, "number", word, group, base=after.base)
    return People(at, at + 1, 2, None, "plural", word, group, "plural")


def _group(noun: str) -> str:
    for number in ("plural", "singular", "dual"):
        table = _people(number)
        if group := table.get(noun) or table.get(noun.removesuffix("ا")):
            return group
    return ""


def _counted(line: Line, at: int) -> Harm | None:
    """Read "5 قتلى", "قتيلان"."""
    hit = _match(line, at, "counted")
    if hit is None:
        return None
    number = next(
        (n for back in (4, 3, 2, 1) if at >= back and (n := read_number(line, at - back)) and n.end == at), None
    )
    word = bare(line.low[at])
    if number and not is_no_count(line, number):
        people = People(
            number.start, at + hit[0], number.low, number.high, "number", word, "people", number.hedge, number.vague,
            base=number.base, core_end=number.end,
        )  # fmt: skip
        return _harm(hit[1], [people], at, at + hit[0], "counted")
    if word in _people("dual"):
        return _harm(hit[1], [People(at, at + 1, 2, 2, "number", word, "people", base=2)], at, at + 1, "counted")
    return None


def _toll(line: Line, at: int) -> Harm | None:
    """Read "ارتفعت حصيلة القتلى إلى 15"."""
    hit = _match(line, at, "toll")
    if hit is None:
        return None
    for start in range(at + hit[0], min(at + hit[0] + _TOLL_REACH, len(line))):
        number = read_number(line, start)
        if number and not is_no_count(line, number):
            people = People(
                number.start, number.end, number.low, number.high, "number", "", "people", number.hedge, number.vague,
                base=number.base, core_end=number.end,
            )  # fmt: skip
            return _harm(hit[1], [people], at, at + hit[0], "toll")
    return None


def _parts(line: Line, harm: Harm) -> Iterator[Harm]:
    """Yield the sub-total behind "بينهم"."""
    for at in range(harm.chain.end, min(harm.chain.end + _PART_REACH, len(line))):
        if _match(line, at, "verbs") or _match(line, at, "nouns"):
            return
        if bare(line.low[at]) in _list("part"):
            members = list(_members(line, at + 1))
            if members:
                part = _harm(harm.measure, members, *harm.trigger, "part")
                yield Harm(part.measure, part.chain, part.chain.start, part.chain.end, part.trigger, "part", part=True)
            return


def _harm(measure: str, members: list[People], start: int, end: int, rule: str) -> Harm:
    if any(member.sort in ("number", "single") for member in members):
        members = [member for member in members if member.sort != "plural"]
    low = sum(member.low or 0 for member in members)
    highs = [member.high for member in members]
    high = None if None in highs else sum(value for value in highs if value is not None)
    if all(member.low is None for member in members):
        return Harm(
            measure,
            Chain(tuple(members), members[0].start, members[-1].end, None, high),
            start,
            end,
            (start, end),
            rule,
        )
    chain = Chain(tuple(members), members[0].start, members[-1].end, low, high)
    return Harm(measure, chain, min(start, chain.start), max(end, chain.end), (start, end), rule)
