"""What a claim mentions: who says it, how many, where, when; one set of records for drafts and claims."""

from dataclasses import dataclass

from factdesk.domain.span import Span

MEASURES = (
    "killed",
    "injured",
    "missing",
    "detained",
    "displaced",
    "strikes",
    "sites_damaged",
    "duration",
    "money",
    "share",
    "other",
)
OF_PEOPLE = ("killed", "injured", "missing", "detained", "displaced")
"""The measures that count persons."""
GROUPS = (
    "civilians",
    "children",
    "women",
    "men",
    "medical staff",
    "media staff",
    "fighters",
    "officials",
    "people",
    "unknown",
)
BASES = ("", "documented", "estimated")
"""How a count was come by: not said, case by case, or by estimate; estimates are never put together with the rest."""


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One voice in the chain of who says a claim: the claimant first, then through whom, the outlet last.

    ``mention`` and ``cue`` are where the voice and its word of saying stand in the article; None for the outlet and
    for a voice that a person entered. ``carried`` marks a voice that goes on from an earlier sentence.
    """

    name: str
    mention: Span | None = None
    cue: Span | None = None
    outlet: bool = False
    carried: bool = False
    source: int | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as the text gives it, with the range it stands for.

    ``low`` and ``high`` are the literal reading, both inclusive, None where the words set no bound ("at least 5" has
    no ``high``). ``hedge`` is the word that makes it vague ("nearly"), empty for a plain number. What a person may add:
    ``best``, the number they hold for best within the range; ``as_of``, the ISO date the count stood at; ``basis``, one
    of BASES; ``part_of``, the claim whose number this is a sub-total of (0: of none, None: not said, the rules decide).
    """

    span: Span | None
    verbatim: str
    measure: str
    unit: str = ""
    group: str = ""
    low: int | None = None
    high: int | None = None
    hedge: str = ""
    best: int | None = None
    as_of: str = ""
    basis: str = ""
    part_of: int | None = None


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place as the text names it; ``place`` is its gazetteer id, None when no one place can be meant for sure."""

    span: Span | None
    text: str
    place: str | None = None


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time as the text gives it. ``from_date`` and ``to_date`` are ISO dates, both inclusive, None when unknown.

    ``anchor`` says what a relative time was counted from: ``published``, ``text`` or empty for an absolute one.
    """

    span: Span | None
    text: str
    from_date: str | None = None
    to_date: str | None = None
    anchor: str = ""
