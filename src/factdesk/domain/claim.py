"""A claim as the desk keeps it: stretches of an article, who says them, what they mention, how they are rated."""

from dataclasses import dataclass

from factdesk.domain.mention import ChainLink, PlaceMention, Quantity, TimeMention
from factdesk.domain.span import Span

STATES = ("proposed", "accepted", "refused")


@dataclass(frozen=True, slots=True)
class Assessment:
    """A rating of a claim with its reason; a claim keeps every one it was given, the newest counts.

    ``scale`` and ``rating`` are ids in ``resources/scales``; ``at`` is a UTC moment, ISO 8601.
    """

    id: int
    claim: int
    scale: str
    rating: str
    reason: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim. ``quote`` is sliced from the article by ``spans``; an imported claim has no article and no spans.

    ``state`` is one of STATES. ``number`` counts the claims of one article from 1 in reading order of acceptance and
    never changes. ``external`` is the id an imported claim had where it came from.
    """

    id: int
    article: int | None
    number: int
    state: str
    kind: str
    statement: str
    spans: tuple[Span, ...] = ()
    quote: str = ""
    chain: tuple[ChainLink, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    time: TimeMention | None = None
    confidence: float | None = None
    checkworthiness: float | None = None
    reasons: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    note: str = ""
    title: str = ""
    language: str = ""
    date: str = ""
    url: str = ""
    external: str = ""
    added_at: str = ""
    assessment: Assessment | None = None
    evidence: int = 0

    @property
    def claimant(self) -> str:
        """The first voice of the chain, the one who answers for the words; empty when nobody is named."""
        return self.chain[0].name if self.chain else ""

    @property
    def rating(self) -> str:
        """The id of the newest rating, empty while unrated."""
        return self.assessment.rating if self.assessment else ""


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims are meant; a field left empty does not narrow. ``ratings`` may hold ``""`` for unrated ones, and
    ``claimants`` for claims that nobody is named for.

    ``words`` must all stand in the statement, the title or the claimant's name, ``flags`` are those a claim has one of,
    ``evidence`` is True for claims that evidence is linked to and False for the others.
    ``since`` and ``until`` are ISO dates, both inclusive, compared with the claim's date or else its article's.
    """

    article: int | None = None
    states: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    ratings: tuple[str, ...] = ()
    claimants: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    words: str = ""
    flags: tuple[str, ...] = ()
    evidence: bool | None = None


@dataclass(frozen=True, slots=True)
class ClaimEdit:
    """What to change of a claim; None leaves a field as it is, an empty tuple clears it."""

    kind: str | None = None
    statement: str | None = None
    note: str | None = None
    spans: tuple[Span, ...] | None = None
    chain: tuple[ChainLink, ...] | None = None
    quantities: tuple[Quantity, ...] | None = None
    places: tuple[PlaceMention, ...] | None = None
    time: TimeMention | None = None
    clear_time: bool = False
