"""What a report is made of: articles with their texts, claims with their evidence and ratings, options, custody."""

from dataclasses import dataclass

from factdesk.domain.article import Article, JunkRange
from factdesk.domain.claim import Assessment, Claim
from factdesk.domain.evidence import Evidence, EvidenceLink
from factdesk.domain.independence import origin_of
from factdesk.domain.mention import Quantity
from factdesk.domain.translation import Translation
from factdesk.report.positions import Position


@dataclass(frozen=True, slots=True)
class ArticleText:
    """An article with its whole text and the stretches marked as no part of it."""

    article: Article
    text: str
    junk: tuple[JunkRange, ...] = ()


@dataclass(frozen=True, slots=True)
class Custody:
    """What the last verification found: files re-hashed, what differs, and whether the history chain holds.

    ``history`` is ``intact`` or a sentence that says where it breaks; ``head`` is the hash of its newest entry.
    """

    checked_at: str
    files: int
    altered: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    history: str = "intact"
    head: str = ""

    @property
    def is_sound(self) -> bool:
        """Whether nothing was altered, nothing is missing and the history holds."""
        return not self.altered and not self.missing and self.history == "intact"


@dataclass(frozen=True, slots=True)
class Options:
    """What a report leaves in or out. ``page`` is A4 or Letter; ``anonymise`` names the people to take out.

    ``victims`` prints the names of an incident's victims, which are left out otherwise.
    """

    page: str = "A4"
    annex: bool = True
    notes: bool = False
    history: bool = True
    pictures: bool = True
    anonymise: tuple[str, ...] = ()
    charts: bool = True
    victims: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of evidence at a claim; ``number`` is the evidence's number in this report."""

    number: int
    evidence: Evidence
    link: EvidenceLink
    translations: tuple[Translation, ...] = ()


@dataclass(frozen=True, slots=True)
class Related:
    """How a claim stands to another one: ``what`` is repeats, updates, contradicts, repeats_by or updates_by.

    ``number`` is the other's in this report, None if it is not in it; ``words`` are the other's.
    """

    what: str
    number: int | None
    words: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One claim as the report tells it. ``history`` holds all its ratings, oldest first."""

    number: int
    claim: Claim
    source: ArticleText | None
    quote: str
    positions: tuple[Position, ...] = ()
    passages: tuple[Passage, ...] = ()
    history: tuple[Assessment, ...] = ()
    translations: tuple[Translation, ...] = ()
    relations: tuple[Related, ...] = ()

    @property
    def language(self) -> str:
        """The language of the quotation, empty when unknown."""
        return self.claim.language or (self.source.article.language if self.source else "")

    @property
    def date(self) -> str:
        """The claim's own date, else that of its article; empty when unknown."""
        return self.claim.date or (self.source.article.published if self.source else "")

    @property
    def newest(self) -> Assessment | None:
        """The rating that counts, None while there is none."""
        return self.claim.assessment or (self.history[-1] if self.history else None)

    @property
    def heading(self) -> str:
        """A short name of the claim: its title, else the beginning of its statement or quotation."""
        return shortened(self.claim.title or self.claim.statement or self.quote)

    def origins(self, stance: str) -> int:
        """Return how many independent origins the evidence of that stance has; repeats of one origin count once."""
        return len({origin_of(p.evidence) for p in self.passages if p.link.stance == stance})


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of one claim, for the table of figures."""

    section: Section
    quantity: Quantity


def address_shown(url: str, length: int = 160) -> str:
    """Return an address as it is printed beside what it belongs to: a very long one without its middle."""
    return url if len(url) <= length else f"{url[: length - 40]}…{url[-39:]}"


def shortened(words: str, length: int = 90) -> str:
    """Return at most ``length`` code points, cut between words, with an ellipsis where something is left out."""
    words = " ".join(words.split())
    if len(words) <= length:
        return words
    return words[: length - 1].rsplit(" ", 1)[0].rstrip(" ,;:،؛–-") + "…"
