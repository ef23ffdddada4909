"""How many: every number of a text that counts something, with its measure, unit, group, hedge and literal range.

Casualties come from the words of harm (``harms``); strikes, damaged sites, lengths of time, money and shares from the
word behind the number; anything else that is counted is "other". Ages, dates, times of day and names are passed over.
"""

from dataclasses import dataclass

from factdesk.domain.mention import Quantity
from factdesk.domain.span import Span
from factdesk.splitting.document import Document
from factdesk.splitting.harms import Harm, find_harms, has_harm
from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line, read_line
from factdesk.splitting.numbers import Number, find_numbers
from factdesk.splitting.people import People
from factdesk.splitting.singles import find_people
from factdesk.splitting.uncounted import what_it_is

_SIGNS = frozenset("$€£¥₹₪")


@dataclass(frozen=True, slots=True)
class Count:
    """A quantity where it stands: the sentence by number, the words that gave it, the rule that read it.

    ``part`` marks a sub-total of a count before it, ``others`` a count beside one given before, ``base`` the number
    before its hedge, ``vague`` the vague amount by which a coding table finds it, ``owned`` a relative or
    some of a group ("her husband", "two of them"), ``running`` one over a stretch of time.
    """

    quantity: Quantity
    sentence: int
    trigger: Span | None = None
    rule: str = ""
    part: bool = False
    others: bool = False
    sort: str = "number"
    base: int | None = None
    vague: str = ""
    owned: bool = False
    running: bool = False


def find_counts(document: Document) -> tuple[Count, ...]:
    """Return every count of title and body in reading order; the quantities carry offsets into the text."""
    found: list[Count] = []
    for sentence, span in enumerate(document.sentences):
        found += counts_of(read_line(document, span), sentence, document.language)
    return tuple(found)


def counts_of(line: Line, sentence: int, language: str = "en") -> list[Count]:
    """Return the counts of one sentence in reading order."""
    numbers = find_numbers(line)
    found: list[Count] = []
    taken: list[Span] = []
    if has_harm(line):
        for harm in find_harms(line, find_people(line, numbers), numbers):
            count = _of_harm(line, harm, sentence)
            if all(not count.quantity.span.overlaps(other) for other in taken if count.quantity.span) or not harm.part:
                found.append(count)
            if count.quantity.span:
                taken.append(count.quantity.span)
    for number in numbers:
        span = line.span_of(number.start, number.end)
        if any(span.overlaps(other) for other in taken):
            continue
        if count := _of_number(line, number, sentence, language):
            found.append(count)
    found += _unnumbered(line, sentence, language)
    return sorted(found, key=lambda count: count.quantity.span or Span(0, 0))


def _of_harm(line: Line, harm: Harm, sentence: int) -> Count:
    chain = harm.chain
    first = chain.people[0]
    groups = {people.group for people in chain.people if people.group}
    span, unit = line.span_of(chain.start, chain.people[-1].end), first.unit
    if len(chain.people) == 1 and first.sort == "number" and first.core_end < first.end:
        span = line.span_of(first.start, first.core_end)
        unit = Span(line.starts[first.core_end], line.ends[first.end - 1]).of(line.text).removeprefix("of ")
    quantity = Quantity(
        span, span.of(line.text), harm.measure, unit, groups.pop() if len(groups) == 1 else "people",
        chain.low, chain.high, next((people.hedge for people in chain.people if people.hedge), ""),
    )  # fmt: skip
    return Count(
        quantity, sentence, line.span_of(*harm.trigger), harm.rule, harm.part, first.others or harm.also, first.sort,
        sum(p.base if p.base is not None else p.low or 0 for p in chain.people), first.vague,
        line.tags[first.start] in ("PRP$", "POS") or _is_share(line, first), _is_running(line),
    )  # fmt: skip


def _is_running(line: Line) -> bool:
    """Whether the sentence counts over a stretch of time: "in the past ten days", "so far", "in total"."""
    phrases = lexicon("counted", "en")["running"]
    words = " ".join(line.low)
    return any(f"{phrase} " in words for phrase in phrases)


def _is_share(line: Line, people: People) -> bool:
    """Whether the count is some of a group known before: "18 of his family members"."""
    return (
        people.sort == "number"
        and line.low[people.core_end : people.core_end + 1] == ("of",)
        and line.at(people.core_end + 1) in ("his", "her", "their", "the", "them", "those", "its")
    )


def _of_number(line: Line, number: Number, sentence: int, language: str) -> Count | None:
    what = what_it_is(line, number)
    if what in ("age", "date", "clock", "name"):
        return None
    words = lexicon("counted", language)
    unit_at, end = _unit(line, number.end, words)
    unit = line.at(unit_at) if unit_at is not None else ""
    measure = _measure(line, number, what, unit, words)
    if measure == "other" and unit_at is None:
        return None
    start = number.start - 1 if what == "money" and line.at(number.start - 1) in _SIGNS else number.start
    span = line.span_of(start, number.end)
    if unit_at is not None:
        unit = Span(line.starts[number.end], line.ends[end - 1]).of(line.text).removeprefix("of ")
    quantity = Quantity(
        span, span.of(line.text), measure, unit, "", number.low, number.high, number.hedge,
    )  # fmt: skip
    return Count(quantity, sentence, None, "counted", base=number.base, vague=number.vague)


def _unit(line: Line, start: int, words: dict[str, object]) -> tuple[int | None, int]:
    """Return the word counted and the end of its phrase: "18 [heavy] strikes", "several villages and towns"."""
    at, head = start, None
    if line.at(at) == "of":
        at += 1
    while at < len(line) and at < start + 6:
        tag = line.tags[at]
        if not (tag.startswith(("NN", "JJ")) or tag in ("VBN", "VBG", "POS", "")) or (tag == "" and at > start):
            break
        if tag.startswith("NN") or tag == "":
            head = at
            if tag in ("NNS", "NNPS", "") and line.tag(at + 1) not in ("NN", "NNS"):
                at += 1
                break
        at += 1
    if head is None:
        return None, start
    end = head + 1
    if line.tags[head] == "NNS" and line.at(end) == "and" and line.tag(end + 1) == "NNS":
        end += 2
    return head, end


def _measure(line: Line, number: Number, what: str, unit: str, words: dict[str, object]) -> str:
    if what in ("money", "share"):
        return what
    for measure in ("strikes", "sites_damaged", "duration"):
        if unit in words.get(measure, ()):  # type: ignore[operator]
            if measure == "sites_damaged" and not any(word in words.get("damage", ()) for word in line.low):  # type: ignore[operator]
                return "other"
            return measure
    return "other"


def _unnumbered(line: Line, sentence: int, language: str) -> list[Count]:
    """Return amounts without a number: "extensive damage", "20-minute" is a length of time."""
    words = lexicon("counted", language)
    amounts, nouns = words.get("amounts", ()), words.get("amount_nouns", {})
    found = []
    for at, word in enumerate(line.low):
        if word in amounts and line.at(at + 1) in nouns:
            span = line.span_of(at, at + 2)
            quantity = Quantity(span, span.of(line.text), nouns[line.at(at + 1)], line.at(at + 1), "", None, None, word)
            found.append(Count(quantity, sentence, None, "amount"))
        elif "-" in word and word[0].isalnum():
            if count := _hyphenated(line, at, sentence, words):
                found.append(count)
    return found


def _hyphenated(line: Line, at: int, sentence: int, words: dict[str, object]) -> Count | None:
    number, _, unit = line.low[at].rpartition("-")
    if unit not in words.get("duration", ()):  # type: ignore[operator]
        return None
    value = _value(number)
    if value is None:
        return None
    span = line.span_of(at, at + 1)
    return Count(
        Quantity(span, span.of(line.text), "duration", unit, "", value, value), sentence, None, "hyphen", base=value
    )


def _value(word: str) -> int | None:
    from factdesk.splitting.numbers import digits
    from factdesk.splitting.numbers import lexicon as number_words

    if word in number_words().words:
        return number_words().words[word]
    plain = digits(word)
    return int(plain) if plain is not None else None
