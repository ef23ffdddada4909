"""How many: every number of a text that counts something, with its measure, unit, group, hedge and literal range.

Casualties come from the words of harm, everything else from the word behind the number. Ages, dates, times of day and
names are passed over. Each count says whether it is a sub-total or comes on top of another, for the totals.
"""

from dataclasses import dataclass, replace

from factdesk.domain.mention import Quantity
from factdesk.domain.span import Span
from factdesk.splitting.arabic_harms import find_arabic_harms, has_arabic_harm
from factdesk.splitting.counted import quantity_of, unnumbered
from factdesk.splitting.document import Document
from factdesk.splitting.harm_words import has_harm
from factdesk.splitting.harms import Harm, find_harms
from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line, lines_of
from factdesk.splitting.numbers import Number, find_numbers
from factdesk.splitting.people import People
from factdesk.splitting.singles import find_people

LONGEST_SENTENCE = 250
"""A longer run of words without a full stop is a list or a table; it is read in pieces and never cut into claims."""

_KNOWN_GROUP = frozenset({"his", "her", "their", "the", "them", "those", "its"})


@dataclass(frozen=True, slots=True)
class Count:
    """A quantity where it stands: the sentence by number, the words that gave it, the rule that read it.

    ``part`` marks a sub-total of a count before it, ``others`` a count beside one given before, ``base`` the number
    before its hedge, ``vague`` the vague amount by which a coding table finds it, ``owned`` a relative or some of a
    group ("her husband", "two of them"), ``running`` one over a stretch of time. ``sort`` as in People.
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

    @property
    def span(self) -> Span:
        """Where the words of the count stand."""
        return self.quantity.span or Span(0, 0)


def find_counts(document: Document) -> tuple[Count, ...]:
    """Return every count of title and body in reading order; the quantities carry offsets into the text."""
    found: list[Count] = []
    for sentence, line in enumerate(lines_of(document)):
        for piece in line.pieces(LONGEST_SENTENCE):
            found += counts_of(piece, sentence, document.language)
    return tuple(found)


def counts_of(line: Line, sentence: int, language: str = "en") -> list[Count]:
    """Return the counts of one sentence in reading order."""
    numbers = find_numbers(line)
    found: list[Count] = []
    taken: list[Span] = []
    for harm in _harms(line, numbers, language):
        count = _of_harm(line, harm, sentence)
        if count.others and not harm.also and any(_is_other_harm(count, other) for other in found):
            count = replace(count, others=False)
        if not harm.part or not any(count.span.overlaps(other) for other in taken):
            found.append(count)
        taken.append(count.span)
    for number in numbers:
        span = line.span_of(number.start, number.end)
        if not any(span.overlaps(other) for other in taken) and (quantity := quantity_of(line, number, language)):
            found.append(Count(quantity, sentence, None, "counted", base=number.base, vague=number.vague))
    found += [Count(quantity, sentence, None, "amount") for quantity in unnumbered(line, language)]
    return sorted(found, key=lambda count: count.span)


def _harms(line: Line, numbers: list[Number], language: str) -> list[Harm]:
    if language == "ar":
        return find_arabic_harms(line) if has_arabic_harm(line) else []
    if language == "en" and has_harm(line):
        return find_harms(line, find_people(line, numbers), numbers)
    return []


def _of_harm(line: Line, harm: Harm, sentence: int) -> Count:
    chain = harm.chain
    first = chain.people[0]
    groups = {people.group for people in chain.people if people.group}
    span, unit = line.number_span(chain.start, chain.people[-1].end), first.unit
    if len(chain.people) == 1 and first.sort == "number" and first.start < first.core_end < first.end:
        span = line.number_span(first.start, first.core_end)
        unit = Span(line.starts[first.core_end], line.ends[first.end - 1]).of(line.text).removeprefix("of ")
    hedge = next((people.hedge for people in chain.people if people.hedge), "")
    group = groups.pop() if len(groups) == 1 else "people"
    quantity = Quantity(span, span.of(line.text), harm.measure, unit, group, chain.low, chain.high, hedge)
    return Count(
        quantity, sentence, line.span_of(*harm.trigger), harm.rule, harm.part, first.others or harm.also, first.sort,
        sum(p.base if p.base is not None else p.low or 0 for p in chain.people), first.vague,
        line.tags[first.start] in ("PRP$", "POS") or _is_share(line, first), _is_running(line),
    )  # fmt: skip


def _is_other_harm(count: Count, other: Count) -> bool:
    """Whether "others" is said beside people harmed in another way: "five killed and nine others injured"."""
    return other.quantity.measure != count.quantity.measure and other.span.start < count.span.start


def _is_running(line: Line) -> bool:
    """Whether the sentence counts over a stretch of time: "in the past ten days", "so far", "in total"."""
    words = " ".join(line.low)
    return any(f"{phrase} " in words for phrase in lexicon("counted", "en")["running"])


def _is_share(line: Line, people: People) -> bool:
    """Whether the count is some of a group known before: "18 of his family members"."""
    if people.sort != "number" or line.at(people.core_end) != "of":
        return False
    return line.at(people.core_end + 1) in _KNOWN_GROUP
