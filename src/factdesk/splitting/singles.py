"""People without a number: "a woman", "her husband", "the driver", "soldier Ahmed Ali", "civilians", "himself"."""

from factdesk.splitting.line import Line
from factdesk.splitting.numbers import Number, find_numbers
from factdesk.splitting.people import People, PeopleWords, counted_people, group_of, head_of, modifies, people_words
from factdesk.splitting.uncounted import is_no_count

_SINGLE = frozenset({"a", "an", "another", "one"})
_DEFINITE = frozenset({"the", "this", "that", "each"})
_OWNERS = frozenset({"his", "her", "their", "its", "'s"})
_ONE = frozenset({"himself", "herself", "him", "he", "she"})
_SEVERAL = frozenset({"themselves", "them"})
_NAME_PARTS = frozenset({"al", "el", "bin", "ibn", "abu", "de", "-", "bint", "da", "del", "von", "um", "umm"})
_NO_SUBJECTS = frozenset({"the", "these", "those", "all", "his", "her", "no", "both", "any", "their"})


def find_people(line: Line, numbers: list[Number] | None = None) -> list[People]:
    """Return the groups of people of an English line, in reading order; none overlaps another."""
    words = people_words("en")
    found: list[People] = []
    taken: set[int] = set()
    for number in find_numbers(line) if numbers is None else numbers:
        if is_no_count(line, number):
            continue
        if people := counted_people(line, number, words):
            found.append(people)
            taken.update(range(people.start, people.end))
    for index in range(len(line)):
        if index in taken:
            continue
        people = _without_number(line, index, words, taken)
        if people and taken.isdisjoint(range(people.start, people.end)):
            found.append(people)
            taken.update(range(people.start, people.end))
    return sorted(found, key=lambda people: people.start)


def _without_number(line: Line, index: int, words: PeopleWords, taken: set[int]) -> People | None:
    word = line.low[index]
    if word in _SINGLE:
        return _single(line, index, words)
    if word in _OWNERS:
        return _owned(line, index, words)
    if word in _DEFINITE:
        return _definite(line, index, words)
    if word in _ONE or word in _SEVERAL:
        return People(index, index + 1, 1, 1, "pronoun") if word in _ONE else _them(line, index)
    if index == 0 or line.low[index - 1] in ("|", ":", "–"):
        headline = _headline(line, index, words)
        if headline:
            return headline
    return _aged(line, index, words) or _plural(line, index, words, taken) or _name(line, index, words)


def _single(line: Line, index: int, words: PeopleWords) -> People | None:
    if line.low[index] == "one" and line.at(index + 1) == "of":
        head = head_of(line, index + 3, words.plural, words)
        return _one(line, index, head, words, "single") if head else None
    head = head_of(line, index + 1, words.singular, words)
    if head is None:
        head = _age_end(line, index + 1)
    if head is None:
        return People(index, index + 1, 1, 1, "single", others=True) if _alone(line, index) else None
    others = line.low[index] == "another" or line.at(index + 1) in ("other", "third", "second", "fourth")
    return _one(line, index, head, words, "single", others=others)


def _one(line: Line, index: int, head: int, words: PeopleWords, sort: str, *, others: bool = False) -> People:
    return People(index, head + 1, 1, 1, sort, line.low[head], group_of(line, index + 1, head, words), others=others)


def _headline(line: Line, index: int, words: PeopleWords) -> People | None:
    """Return "Civilian" of "Civilian killed by a mine": the start of a headline needs no article."""
    if line.low[index] not in words.singular or line.tag(index + 1).startswith("NN"):
        return None
    return _one(line, index, index, words, "single")


def _owned(line: Line, index: int, words: PeopleWords) -> People | None:
    """Return "her husband", "their three-year-old son", "Salah's wife"; "his sons" is two or more."""
    if line.tags[index] not in ("PRP$", "POS"):
        return None
    head = next((at for at in range(index + 1, min(index + 5, len(line))) if line.low[at] in words.kin), None)
    if head is None or any(not modifies(line, at) for at in range(index + 1, head)):
        return None
    if line.low[head] in words.plural:
        group = group_of(line, index + 1, head, words)
        return People(index, head + 1, 2, None, "plural", line.low[head], group, "plural")
    return _one(line, index, head, words, "single")


def _definite(line: Line, index: int, words: PeopleWords) -> People | None:
    head = head_of(line, index + 1, words.singular, words)
    if head is None or line.tag(head) in ("NNS", "NNPS"):
        return None
    return _one(line, index, head, words, "definite")


def _aged(line: Line, index: int, words: PeopleWords) -> People | None:
    """Return "13 year old girl", "17-year-old Ahmed" without an article."""
    if not line.low[index][0].isdigit() and not line.low[index].endswith("year-old"):
        return None
    end = _age_end(line, index)
    if end is None:
        return None
    head = head_of(line, end + 1, words.singular, words)
    return _one(line, index, head if head is not None else end, words, "single" if head is not None else "name")


def _age_end(line: Line, index: int) -> int | None:
    """Return the last word of "22 year old" or "17-year-old" where no word for people follows."""
    for at in range(index, min(index + 4, len(line))):
        if line.low[at].endswith(("year-old", "years-old", "month-old")):
            return at
        if line.low[at] == "old" and line.at(at - 1) in ("year", "years", "month", "months", "-"):
            return at
    return None


def _alone(line: Line, index: int) -> bool:
    """Whether "another" or "one" stands for a person by itself: "killing one and injuring another"."""
    if line.low[index] not in ("another", "one") or line.at(index + 1) in ("of", "day", "by"):
        return False
    return line.tag(index + 1) in (",", ".", "CC", "", "IN", "VBD", "VBN", "VBZ", "RB")


def _them(line: Line, index: int) -> People | None:
    """Return "them" as the last number of people before it in the line; "most of them" names nobody."""
    if line.at(index - 1) == "of":
        return None
    for number in reversed(find_numbers(line)):
        if number.end <= index and not is_no_count(line, number):
            people = counted_people(line, number, people_words("en"))
            if people and people.certain:
                return People(index, index + 1, number.low, number.high, "pronoun", people.unit, people.group)
    return None


def _plural(line: Line, index: int, words: PeopleWords, taken: set[int]) -> People | None:
    """Return a bare plural ("civilians"), which is two or more."""
    if line.low[index] not in words.plural or line.tags[index] not in ("NNS", "NN", "NNPS"):
        return None
    if line.at(index + 1) == "of" and line.tag(index + 2) in ("CD", "JJ", "DT", "IN", "RB"):
        return None
    start = index
    while start and start - 1 not in taken and line.tags[start - 1] in ("JJ", "NNP", "NN", "VBN"):
        if line.low[start - 1] in ("killed", "injured", "wounded"):
            break
        start -= 1
    if line.at(start - 1) in _NO_SUBJECTS:
        return None
    return People(start, index + 1, 2, None, "plural", line.low[index], group_of(line, start, index, words), "plural")


def _name(line: Line, index: int, words: PeopleWords) -> People | None:
    """Return a run of capitalised words as one person, its title with it ("constable Ahmed Ali").

    Whether it is a person is for the verb to say; an acronym alone is none.
    """
    start = index
    if line.low[index] in words.singular and line.words[index].islower():
        index += 1
    if not (line.tag(index).startswith("NNP") or (index > start and line.tag(index).startswith("N"))):
        return None
    if not line.words[index][0].isupper():
        return None
    end = index
    while end < len(line) and (line.words[end][0].isupper() or line.low[end] in _NAME_PARTS):
        if not line.tags[end].startswith(("NN", "JJ", "DT", "FW")) and line.low[end] not in _NAME_PARTS:
            break
        end += 1
    end = max(end, index + 1)
    if start == index and end - index == 1 and line.words[index].isupper():
        return None
    group = words.singular.get(line.low[start], "") if start < index else ""
    return People(start, end, 1, 1, "name", line.low[start] if group else "", group, certain=bool(group))
