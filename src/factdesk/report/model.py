"""What a report says, before anyone decides how it looks: every writer of this room starts from a :class:`Report`.

A report is made of records of the domain by :meth:`Report.on`. It slices nothing twice: quotations come from the
article's text by the claim's spans, so that what is printed is what stands there.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from factdesk.domain.claim import Assessment, Claim
from factdesk.domain.evidence import Evidence, EvidenceLink
from factdesk.domain.figures import FiguresTable
from factdesk.domain.incident import CasualtyAssessment, Victim
from factdesk.domain.independence import origin_of
from factdesk.domain.relation import ClaimRelation
from factdesk.domain.scale import Scale, Term
from factdesk.domain.source import Source
from factdesk.domain.translation import Translation
from factdesk.report.charts.map import MapPoint
from factdesk.report.parts import (
    ArticleText,
    Custody,
    Figure,
    Options,
    Passage,
    Section,
    shortened,
)
from factdesk.report.sections import numbered, sections_of

__all__ = ["ArticleText", "Custody", "Figure", "Options", "Passage", "Report", "Section", "origin_of", "shortened"]


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report, in the order it is read.

    ``incident`` is the one it is on, with the ``victims`` whose names are printed; ``places`` are where what is claimed
    happened, ``towns`` known places that help to find one's way on the map.
    """

    title: str
    date: str
    language: str
    sections: tuple[Section, ...]
    sources: tuple[ArticleText, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    scales: Mapping[str, Scale] = field(default_factory=dict)
    voices: Mapping[str, Source] = field(default_factory=dict)
    desk: str = ""
    by: str = ""
    custody: Custody | None = None
    totals: Mapping[str, tuple[int | None, int | None]] = field(default_factory=dict)
    options: Options = field(default_factory=Options)
    table: FiguresTable | None = None
    pictures: Mapping[int, Path] = field(default_factory=dict)
    incident: CasualtyAssessment | None = None
    victims: tuple[Victim, ...] = ()
    places: tuple[MapPoint, ...] = ()
    towns: tuple[MapPoint, ...] = ()

    @classmethod
    def on(
        cls,
        articles: Sequence[ArticleText],
        claims: Sequence[Claim],
        *,
        scales: Mapping[str, Scale],
        date: str,
        evidence: Iterable[Evidence] = (),
        links: Iterable[EvidenceLink] = (),
        assessments: Iterable[Assessment] = (),
        sources: Iterable[Source] = (),
        title: str = "",
        language: str = "en",
        desk: str = "",
        by: str = "",
        custody: Custody | None = None,
        totals: Mapping[str, tuple[int | None, int | None]] | None = None,
        options: Options | None = None,
        table: FiguresTable | None = None,
        pictures: Mapping[int, Path] | None = None,
        translations: Sequence[Translation] = (),
        relations: Sequence[ClaimRelation] = (),
        others: Mapping[int, Claim] | None = None,
    ) -> "Report":
        """Put a report together.

        Args:
            claims: in the order they are to be read; refused proposals should be left out by the caller.
            scales: by id; ``verdict``, ``kinds``, ``stances``, ``measures`` and ``groups`` are looked for.
            date: the day or moment the report is of, ISO 8601: it stands on the cover and in the file's properties.
            evidence: every piece the links name, and others to be listed as sources.
            assessments: every rating ever given to these claims; without them each claim's newest one is used.
            totals: (low, high) per measure, shown where there is no ``table``.
            table: how the figures stand to one another and what they come to.
            pictures: image files of evidence, by the evidence's id.
            translations: of stretches of the articles and of the evidence.
            relations: how these claims stand to each other and to ``others``, claims the report is not on, by id.
        """
        pieces = numbered(claims, list(evidence), links := sorted(links, key=lambda link: link.id))
        said = sections_of(
            articles, claims, pieces, links=links, assessments=assessments, translations=translations,
            relations=relations, others=others or {},
        )  # fmt: skip
        return cls(
            title=title or (articles[0].article.title if len(articles) == 1 else ""),
            date=date,
            language=language,
            sections=said,
            sources=tuple(articles),
            evidence=tuple(piece for _, piece in sorted(pieces.values(), key=lambda pair: pair[0])),
            scales=dict(scales),
            voices={name: voice for voice in sources for name in (voice.name, *voice.names)},
            desk=desk,
            by=by,
            custody=custody,
            totals=dict(totals or {}),
            options=options or Options(),
            table=table,
            pictures=dict(pictures or {}),
        )

    def outside_ids(self) -> dict[int, str]:
        """Return by its id the name under which each claim leaves: the one it came with, else its own number.

        Where a claim that came in bears another's number for a name, that other one is told apart by ``claim-``.
        """
        claims = [section.claim for section in self.sections]
        taken = {claim.external for claim in claims}
        own = {claim.id: f"claim-{claim.id}" if f"{claim.id}" in taken else f"{claim.id}" for claim in claims}
        return {claim.id: claim.external or own[claim.id] for claim in claims}

    def term(self, scale: str, term_id: str) -> Term:
        """Return the term of a scale; a word the scale does not know stands for itself, in grey."""
        known = self.scales[scale].term(term_id) if scale in self.scales else None
        return known or Term(term_id, {"en": term_id.replace("_", " ").capitalize()}, {}, "#6B7280")

    def rating_of(self, section: Section) -> Term | None:
        """Return the newest rating of the section's claim, None while it has none."""
        return self.term(section.newest.scale, section.newest.rating) if section.newest else None

    def rating_counts(self) -> list[tuple[Term | None, int]]:
        """Return how often each rating was given, in the order of the scale, unrated (None) last."""
        terms = [self.rating_of(section) for section in self.sections]
        counts = Counter(term.id for term in terms if term)
        by_id = {term.id: term for term in terms if term}
        order = [term.id for scale in self.scales.values() for term in scale.terms]
        ids = sorted(counts, key=lambda term_id: order.index(term_id) if term_id in order else len(order))
        unrated = sum(term is None for term in terms)
        found: list[tuple[Term | None, int]] = [(by_id[term_id], counts[term_id]) for term_id in ids]
        return [*found, (None, unrated)] if unrated else found

    def scales_used(self) -> list[Scale]:
        """Return the rating scales that were used, or the default one when nothing is rated yet."""
        ids = {assessment.scale for section in self.sections for assessment in section.history}
        used = [scale for scale_id, scale in self.scales.items() if scale_id in ids]
        return used or [self.scales[scale_id] for scale_id in ("verdict",) if scale_id in self.scales]

    def figures(self) -> list[Figure]:
        """Return every number of every claim, by measure in the order of the scale, then by claim."""
        found = [Figure(section, quantity) for section in self.sections for quantity in section.claim.quantities]
        order = [term.id for term in self.scales["measures"].terms] if "measures" in self.scales else []
        rank = {measure: index for index, measure in enumerate(order)}
        return sorted(found, key=lambda f: (rank.get(f.quantity.measure, len(rank)), f.section.number))

    def origins(self) -> int:
        """Return how many independent origins all linked evidence has."""
        return len({origin_of(p.evidence) for section in self.sections for p in section.passages})
