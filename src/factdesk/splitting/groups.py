"""Groups of people joined by "and" or commas: added up, or, in apposition, counted once."""

from dataclasses import dataclass, replace
from itertools import pairwise

from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line
from factdesk.splitting.people import People, people_words

_JOINTS = frozenset({",", "and", "&", "/", "plus", "(", "also", "along", "together", "with", "alongside"})
_COUNTED = frozenset(
    {
        "deaths",
        "fatalities",
        "injuries",
        "death",
        "fatality",
        "injury",
        "arrests",
        "dead",
        "wounded",
        "injured",
        "martyrs",
        "bodies",
    }
)
_HOUSEHOLDS = frozenset({"families", "households"})
_ASIDE = frozenset({")", "aged", "years", "year", "old", "months", "“", "”", '"', "his", "her"})
_STATES = frozenset({"injured", "wounded", "hurt", "killed", "dead", "missing", "arrested"})
_FIRM = frozenset({"number", "single"})
_WHOSE = frozenset({"of", "from", "in", "at", "("})
_LONGEST_JOINT = 8
_LISTING = ((",",), ("and",), (",", "and"))


@dataclass(frozen=True, slots=True)
class Chain:
    """People named side by side, with how many they are together. ``part`` marks a sub-total ("including …")."""

    people: tuple[People, ...]
    start: int
    end: int
    low: int | None
    high: int | None
    part: bool = False


def chains(line: Line, people: list[People]) -> list[Chain]:
    """Join neighbouring people into chains; "two civilians, a father and his son" are two."""
    found: list[list[People]] = []
    listed = _listed_names(line, people)
    for one in people:
        last = found[-1][-1] if found else None
        if (
            last
            and one.sort == "name"
            and last.high == last.low == 1
            and last.sort != "name"
            and _is_named(line, last, one)
        ):
            found[-1][-1] = replace(last, end=one.end)
        elif last and (one.start in listed or _is_joined(line, last, one)):
            found[-1].append(one)
        else:
            found.append([one])
    result: list[Chain] = []
    for members in found:
        chain = _chain(line, _without_loose_names(line, members))
        goes_on = bool(result) and result[-1].part and _goes_on(line, result[-1], chain)
        result.append(replace(chain, part=True) if goes_on else chain)
    return result


def _listed_names(line: Line, people: list[People]) -> set[int]:
    """Return where names start that go on with a list: "Ahmad Salim, Rana Haddad and Omar Nader" are three people."""
    found: set[int] = set()
    run: list[int] = []
    for before, after in pairwise(people):
        gap = line.low[before.end : after.start]
        closes = bool(run) and after.sort in _FIRM and after.certain and "and" in gap
        if before.sort != "name" or not (after.sort == "name" or closes) or gap not in _LISTING:
            run = []
            continue
        run.append(after.start)
        if "and" in gap:
            found.update(run)
            run = []
    return found


def _goes_on(line: Line, part: Chain, chain: Chain) -> bool:
    """Whether a sub-total goes on: "including seven women, two of whom were pregnant, and eight children"."""
    gap = line.low[part.end : chain.start]
    aside = "whom" in gap
    verbs = any(tag.startswith("V") for tag in line.tags[part.end : chain.start])
    return (
        gap[-2:] == (",", "and")
        and gap[0] == ","
        and (aside or not verbs)
        and chain.people[0].certain
        and not chain.people[0].others
    )


def _is_named(line: Line, one: People, name: People) -> bool:
    """Whether the name tells who the one person is: "a child named Ahmed Ali", "his wife Amani"."""
    return line.low[one.end : name.start] in ((), ("named",), (",",), ("called",), (",", "named"), ("–",))


def _without_loose_names(line: Line, members: list[People]) -> list[People]:
    if members[0].sort == "name" or len(members) == 1 or _ends_with_and(line, members):
        return members
    first = next((at for at, member in enumerate(members) if member.sort == "name"), len(members))
    return members[:first]


def _chain(line: Line, members: list[People]) -> Chain:
    part = _is_part(line, members[0])
    start, end = members[0].start, members[-1].end
    if len(members) > 1 and _is_apposition(line, members):
        first = members[0]
        return Chain((first,), start, end, first.low, first.high, part)
    if any(m.sort in ("number", "single") for m in members):
        members = [m for m in members if m.sort != "plural"]
    lows = [m.low for m in members]
    highs = [m.high for m in members]
    low = sum(value for value in lows if value is not None) if any(value is not None for value in lows) else None
    high = None if any(value is None for value in highs) else sum(value for value in highs if value is not None)
    return Chain(tuple(members), start, end, low, high, part)


def _is_joined(line: Line, before: People, after: People) -> bool:
    gap = line.low[before.end : after.start]
    if not gap or len(gap) > _LONGEST_JOINT or _cannot_join(line, before, after, gap):
        return False
    if gap == ("as", "well", "as") or (gap[-1] == "and" and _is_where_or_whose(line, before, after)):
        return True
    joins = any(word in (",", "and", "&", "/", "plus", "with", "alongside", "(") for word in gap)
    return joins and all(
        word in _JOINTS or word in _ASIDE or word.isdigit() or word.endswith("year-old") for word in gap
    )


def _cannot_join(line: Line, before: People, after: People, gap: tuple[str, ...]) -> bool:
    """Whether the two are counted apart: "12 deaths and 53 injuries", "three women, and 17 others injured"."""
    if (before.unit in _HOUSEHOLDS) != (after.unit in _HOUSEHOLDS):
        return True
    if before.unit in _COUNTED or "pronoun" in (before.sort, after.sort):
        return True
    if before.sort == "name" and (not {"and", "with"} & set(gap) or after.sort == "number"):
        return True
    apart = "," in gap and "and" in gap
    return apart and (
        line.at(after.end) in _STATES or ((after.others or not after.certain) and line.at(after.end) in ("were", "was"))
    )


def _is_where_or_whose(line: Line, before: People, after: People) -> bool:
    """Whether only where or whose the people are stands between: "a member of the guard and a cook"."""
    gap = range(before.end, after.start)
    if not before.certain or before.sort not in _FIRM or after.sort not in _FIRM or line.at(gap.start) not in _WHOSE:
        return False
    inner = line.low[gap.start : gap.stop - 1]
    return "," not in inner and "and" not in inner and not any(line.tags[at].startswith(("V", "W", "CD")) for at in gap)


def _ends_with_and(line: Line, members: list[People]) -> bool:
    return "and" in line.low[members[-2].end : members[-1].start]


def _is_apposition(line: Line, members: list[People]) -> bool:
    """Whether the first of the chain says it all and the rest tells who they were."""
    first, rest = members[0], members[1:]
    joint = line.low[first.end : rest[0].start]
    if "and" in joint or joint[0] not in (",", "("):
        return False
    total = sum(member.low or 0 for member in rest)
    if first.low is not None and total == first.low:
        return True
    if not _ends_with_and(line, members):
        return True
    return first.unit in people_words("en").generic and (first.low or 0) > total


def _is_part(line: Line, first: People) -> bool:
    words = lexicon("harm", "en").get("part", ())
    at = first.start - 1
    steps = 0
    while at >= 0 and steps < 4:
        word = line.low[at]
        if word in words:
            return True
        if word in (",", ";", ".", "(") or line.tags[at].startswith("V"):
            break
        if word not in ("at", "least", "them", "of", "the", "also", "were", ":"):
            break
        at -= 1
        steps += 1
    return False
