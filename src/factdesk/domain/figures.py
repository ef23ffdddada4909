"""The figures table: every number with who gives it, how it stands to the others, and what they come to.

A figure keeps its words, so that each number leads back to where it stands. Figures are never added together; estimated
counts are a topic of their own, apart from counts of cases.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from factdesk.domain.reconcile import MIN_MAX, Range
from factdesk.domain.span import Span

COUNTED = ("killed", "injured", "missing", "detained", "displaced", "strikes")
"""Measures of which all numbers count the same thing, whatever the unit is called."""
FLAGS = ("contradicts", "part_of", "repeats", "later_update", "needs_explanation")
Key = tuple[int, int]
"""A figure's name: its claim and its place among the claim's quantities, from 0."""


@dataclass(frozen=True, slots=True, order=True)
class Topic:
    """What is counted. ``unit`` tells "areas" from "locations" where the measure does not; empty for COUNTED ones."""

    measure: str
    unit: str = ""
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class Flag:
    """How a figure stands to another one: a word of FLAGS and the other figure (the total, the first, the earlier)."""

    word: str
    other: Key


@dataclass(frozen=True, slots=True)
class Figure:
    """One number as one claim gives it.

    ``low`` and ``high`` are inclusive, None for no bound; ``best`` is the one number held for best, None if none is.
    ``origin`` is by what repeats are told: the first voice however spelt, else the outlet. ``since`` and ``as_of`` are
    the ISO dates the count covers, ``places`` where, with ``within`` holding also what those places lie in.
    ``one_event`` marks figures that a person holds to be of one incident. ``credible`` is False, with ``why_not`` to
    tell, where the claim is rated false or its voice graded unreliable.
    """

    claim: int
    index: int
    measure: str
    verbatim: str
    group: str = ""
    unit: str = ""
    low: int | None = None
    best: int | None = None
    high: int | None = None
    hedge: str = ""
    basis: str = ""
    span: Span | None = None
    article: int | None = None
    number: int = 0
    claimant: str = ""
    reported_by: str = ""
    origin: str = ""
    reliability: str = ""
    since: str = ""
    as_of: str = ""
    places: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    evidence: int = 0
    rating: str = ""
    credible: bool = True
    why_not: str = ""
    said_part_of: int | None = None
    one_event: bool = False
    flags: tuple[Flag, ...] = ()

    @property
    def key(self) -> Key:
        """The figure's name."""
        return self.claim, self.index

    @property
    def topic(self) -> Topic:
        """What it counts."""
        unit = "" if self.measure in COUNTED else self.unit.casefold()
        return Topic(self.measure, unit, self.basis == "estimated")

    @property
    def bounds(self) -> tuple[int | None, int | None]:
        """``low`` and ``high``."""
        return self.low, self.high

    @property
    def part_of(self) -> Key | None:
        """The total this is a sub-total of, None if it is none."""
        return next((flag.other for flag in self.flags if flag.word == "part_of"), None)

    @property
    def flag_words(self) -> tuple[str, ...]:
        """The words of its flags, each once, in the order of FLAGS."""
        words = {flag.word for flag in self.flags}
        return tuple(word for word in FLAGS if word in words)


@dataclass(frozen=True, slots=True)
class Decision:
    """How a person wants a topic reconciled: a rule of ``domain.reconcile``, for ``by_hand`` with range and reason.

    ``group`` narrows it to one group of the topic; empty for the topic as a whole.
    """

    topic: Topic
    rule: str = MIN_MAX
    low: int | None = None
    high: int | None = None
    reason: str = ""
    by: str = ""
    at: str = ""
    id: int = 0
    group: str = ""


@dataclass(frozen=True, slots=True)
class TopicRange:
    """What the figures on one topic come to.

    ``rule`` is the one that was used; ``asked`` the one wanted, which differs where no majority was found. ``notes``
    hold ``floor`` (groups, places or days apart: the range is a lower bound), ``no_majority``, ``no_credible_source``.
    ``groups`` has the range of each group that is counted by itself.
    """

    topic: Topic
    range: Range
    group: str = ""
    rule: str = MIN_MAX
    asked: str = MIN_MAX
    reason: str = ""
    flags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    figures: tuple[Key, ...] = ()
    groups: Mapping[str, Range] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FiguresTable:
    """The figures of an article or an incident by topic, and the range of each topic."""

    rows: tuple[Figure, ...] = ()
    topics: tuple[TopicRange, ...] = ()
    article: int | None = None
    incident: int | None = None

    def row(self, key: Key) -> Figure | None:
        """Return the figure of that name, or None."""
        return next((row for row in self.rows if row.key == key), None)

    def of(self, measure: str, *, estimated: bool = False) -> TopicRange | None:
        """Return what the figures on the measure come to (its first unit, where there are several), or None."""
        found = (t for t in self.topics if t.topic.measure == measure and t.topic.estimated == estimated)
        return next(found, None)


def by_topic(figures: Iterable[Figure]) -> dict[Topic, list[Figure]]:
    """Return the figures by what they count, the topics in the order in which they first come."""
    grouped: dict[Topic, list[Figure]] = {}
    for figure in figures:
        grouped.setdefault(figure.topic, []).append(figure)
    return grouped
