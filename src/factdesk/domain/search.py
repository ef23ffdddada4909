"""What a search answers: hits with the words that matched, counts by field, and what else may have been meant."""

from dataclasses import dataclass, field

from factdesk.domain.mention import Quantity
from factdesk.domain.span import Span

TYPES = ("claim", "article", "evidence")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A cut of a text around the words that matched; ``marks`` point into ``text`` of the snippet itself."""

    text: str
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One thing found. ``type`` is one of TYPES; ``matched`` are the spellings that matched other than as typed."""

    type: str
    id: int
    score: float
    title: str
    snippet: Snippet
    matched: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The answer to one search. ``facets`` counts all hits by field and value; ``did_you_mean`` is a whole query."""

    total: int
    took_ms: float
    hits: tuple[SearchHit, ...]
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    did_you_mean: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class PastClaim:
    """A claim already kept that is like a given text, best first; ``reasons`` say why, in a person's words.

    ``shared`` are the words both have, as the given text writes them. ``sure``: so alike that it is announced unasked.
    """

    claim: int
    score: float
    reasons: tuple[str, ...]
    shared: tuple[str, ...] = ()
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Reappearance:
    """A claim of an article that is much like one that was rated: ``past``, with its rating and words."""

    claim: int
    past: int
    rating: str
    words: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KnownClaim:
    """What matching needs to know of a claim the desk has: its words, and what it mentions."""

    claim: int
    text: str
    title: str = ""
    claimant: str = ""
    places: tuple[str, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    date: str = ""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What is known beside the words of a text that is matched: the speaker, places, figures, time, context."""

    claimant: str = ""
    places: tuple[str, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    date: str = ""
    around: str = ""
