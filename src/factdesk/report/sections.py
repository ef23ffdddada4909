"""Brings each claim of a report together with everything that stands beside it."""

from collections.abc import Iterable, Mapping, Sequence

from factdesk.domain.claim import Assessment, Claim
from factdesk.domain.evidence import Evidence, EvidenceLink
from factdesk.domain.relation import ClaimRelation
from factdesk.domain.span import Span, quote
from factdesk.domain.translation import Translation, touching
from factdesk.report.parts import ArticleText, Passage, Related, Section
from factdesk.report.positions import Locator

Beside = dict[int, tuple[Translation, ...]]


def sections_of(
    articles: Sequence[ArticleText],
    claims: Sequence[Claim],
    pieces: Mapping[int, tuple[int, Evidence]],
    *,
    links: Iterable[EvidenceLink],
    assessments: Iterable[Assessment],
    translations: Sequence[Translation],
    relations: Sequence[ClaimRelation],
    others: Mapping[int, Claim],
) -> tuple[Section, ...]:
    """Bring each claim together with its article, evidence, ratings, translations and the claims it relates to."""
    texts = {item.article.id: item for item in articles}
    locators = {key: Locator(item.text) for key, item in texts.items()}
    by_claim = _grouped(links)
    ratings: dict[int, list[Assessment]] = {}
    for assessment in sorted(assessments, key=lambda one: (one.at, one.id)):
        ratings.setdefault(assessment.claim, []).append(assessment)
    in_article, in_evidence = _by_original(translations)
    told = {claim.id: (number, claim) for number, claim in zip(_numbers(claims), claims, strict=True)}
    sections = []
    for number, claim in told.values():
        source = texts.get(claim.article) if claim.article is not None else None
        spans = tuple(sorted(claim.spans))
        newest = (claim.assessment,) if claim.assessment else ()
        sections.append(
            Section(
                number=number,
                claim=claim,
                source=source,
                quote=quote(source.text, spans) if source and spans else claim.quote,
                positions=tuple(locators[source.article.id].position(s) for s in spans) if source else (),
                passages=tuple(
                    Passage(*pieces[link.evidence], link, _beside(link.span, in_evidence.get(link.evidence, ())))
                    for link in by_claim.get(claim.id, ())
                    if link.evidence in pieces
                ),
                history=tuple(ratings.get(claim.id, newest)),
                translations=touching(in_article.get(claim.article, ()), spans) if claim.article is not None else (),
                relations=tuple(
                    _related(claim.id, one, told, others) for one in relations if claim.id in (one.claim, one.other)
                ),
            )
        )
    return tuple(sections)


def _numbers(claims: Sequence[Claim]) -> list[int]:
    """Keep the claims' own numbers if they tell them apart, else count from 1."""
    own = [claim.number for claim in claims]
    return own if len(set(own)) == len(own) and all(own) else list(range(1, len(claims) + 1))


def numbered(
    claims: Sequence[Claim], evidence: list[Evidence], links: list[EvidenceLink]
) -> dict[int, tuple[int, Evidence]]:
    """Number the pieces in the order they are first used, the unused ones after them."""
    by_id = {piece.id: piece for piece in evidence}
    by_claim = _grouped(links)
    used = [link.evidence for claim in claims for link in by_claim.get(claim.id, ())]
    order = dict.fromkeys([*(i for i in used if i in by_id), *by_id])
    return {piece: (number, by_id[piece]) for number, piece in enumerate(order, 1)}


def _grouped(links: Iterable[EvidenceLink]) -> dict[int, list[EvidenceLink]]:
    grouped: dict[int, list[EvidenceLink]] = {}
    for link in links:
        grouped.setdefault(link.claim, []).append(link)
    return grouped


def _by_original(translations: Sequence[Translation]) -> tuple[Beside, Beside]:
    """Return the translations by the article, and by the piece of evidence, that they are of."""
    articles: Beside = {}
    evidence: Beside = {}
    for one in translations:
        if one.article is not None:
            articles[one.article] = (*articles.get(one.article, ()), one)
        elif one.evidence is not None:
            evidence[one.evidence] = (*evidence.get(one.evidence, ()), one)
    return articles, evidence


def _beside(span: Span | None, translations: Sequence[Translation]) -> tuple[Translation, ...]:
    return touching(translations, (span,)) if span else ()


def _related(
    claim: int, relation: ClaimRelation, told: Mapping[int, tuple[int, Claim]], others: Mapping[int, Claim]
) -> Related:
    """Return a relation as it is seen from one of its two claims."""
    beside = relation.beside(claim)
    number, other = told.get(beside) or (None, others.get(beside))
    words = (other.title or other.statement or other.quote) if other else ""
    by_other = relation.other == claim and relation.relation != "contradicts"
    return Related(f"{relation.relation}{'_by' if by_other else ''}", number, words, relation.note)
