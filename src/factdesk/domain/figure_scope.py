"""What two figures on one topic count: the same, one inside the other, or different people, places or days.

Groups lie in one another as casualty recorders use them: everybody ⊃ civilians ⊃ children, women, men, medical staff,
media staff; everybody ⊃ fighters, officials. Where a claim names no place or time, none is held against it. Of claims
that a person attached to one incident, places and days do not tell apart: one part may report a day later.
"""

import re
from functools import lru_cache

from factdesk.domain.figures import Figure
from factdesk.domain.mention import OF_PEOPLE

SAME, NARROWER, WIDER, APART = "same", "narrower", "wider", "apart"
EVERYBODY = "people"
_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|fou?rty|fifty|sixty"
    r"|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|scores?)\b"
    r"|(?<!\w)[وفبل]?(?:ال)?(?:واحد|اثن|ثلاث|أربع|اربع|خمس|ست|سبع|ثمان|تسع|عشر|مئ|مائ|ألف|آلاف)",
    re.IGNORECASE,
)
_FEW = 3
_PARENT = {
    "civilians": EVERYBODY, "fighters": EVERYBODY, "officials": EVERYBODY, "children": "civilians",
    "women": "civilians", "men": "civilians", "medical staff": "civilians", "media staff": "civilians",
}  # fmt: skip


def plain_group(group: str) -> str:
    """Return the group with the ways of saying "everybody, whoever they are" brought to one."""
    return EVERYBODY if group in ("", "unknown", EVERYBODY) else group


def lies_in(group: str, other: str) -> bool:
    """Whether every member of the group is one of the other, which is wider."""
    group, other = plain_group(group), plain_group(other)
    parent = _PARENT.get(group)
    while parent is not None:
        if parent == other:
            return True
        parent = _PARENT.get(parent)
    return group not in _PARENT and group != EVERYBODY and other == EVERYBODY


def compare(one: Figure, other: Figure) -> str:
    """Return how what ``one`` counts stands to what ``other`` counts: SAME, NARROWER, WIDER or APART."""
    groups = _groups(one.group, other.group)
    if groups == APART:
        return APART
    around = {_places(one, other), _times(one, other)}
    if one.one_event and other.one_event:
        around.discard(APART)
    found = {groups, *around} - {SAME}
    if not found:
        return SAME
    return found.pop() if len(found) == 1 else APART


def is_told(figure: Figure) -> bool:
    """Whether the figure tells of people without counting them: "a woman", two names, "martyrs", "his sons"."""
    if figure.measure not in OF_PEOPLE or _NUMBER.search(figure.verbatim):
        return False
    return figure.low == figure.high or (figure.high is None and (figure.low or 0) <= _FEW)


def reach(figure: Figure) -> tuple[int | None, int | None]:
    """Return the range that a figure leaves open; people told of say nothing of how many more there were."""
    return (figure.low, None) if is_told(figure) else figure.bounds


@lru_cache(maxsize=4096)
def _groups(one: str, other: str) -> str:
    if plain_group(one) == plain_group(other):
        return SAME
    if lies_in(one, other):
        return NARROWER
    return WIDER if lies_in(other, one) else APART


def _places(one: Figure, other: Figure) -> str:
    if not one.places or not other.places or one.places == other.places:
        return SAME
    inside = one.places < other.places or bool(other.places & (one.within - one.places))
    around = other.places < one.places or bool(one.places & (other.within - other.places))
    if inside != around:
        return NARROWER if inside else WIDER
    return SAME if one.places & other.places else APART


def _times(one: Figure, other: Figure) -> str:
    if not one.since or not other.since:
        return SAME
    mine, theirs = (one.since, one.as_of or one.since), (other.since, other.as_of or other.since)
    if mine == theirs:
        return SAME
    if theirs[0] <= mine[0] and mine[1] <= theirs[1]:
        return NARROWER
    if mine[0] <= theirs[0] and theirs[1] <= mine[1]:
        return WIDER
    return APART if mine[1] < theirs[0] or theirs[1] < mine[0] else SAME
