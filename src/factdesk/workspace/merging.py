"""Taking in the record of another desk (a bundle, a JSON record, another workspace): everything once, nothing lost.

Ids are given anew. Things are the same when what makes them up is the same: an article by its text, evidence by the
hash of its file and its title, a claim by its stretches (or words) in the same article, a rating or a link by all it
says. So taking the same record in again changes nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from factdesk.domain.article import Article
from factdesk.domain.claim import Assessment, Claim
from factdesk.domain.evidence import Evidence, EvidenceLink
from factdesk.domain.mention import ChainLink
from factdesk.domain.source import Source
from factdesk.store import articles as stored_articles
from factdesk.store import claims as stored_claims
from factdesk.store import sources as stored_sources
from factdesk.store.evidence_models import EvidenceFileRow, EvidenceLinkRow, EvidenceRow
from factdesk.store.models import (
    ArticleRow,
    AssessmentRow,
    ClaimRow,
    JunkRow,
    QuantityRow,
    SourceNameRow,
    SourceRow,
)
from factdesk.workspace.claim_rows import insert, next_number
from factdesk.workspace.desk_lists import take_lists
from factdesk.workspace.desk_rows import Ids, place_here, take_places, take_rows
from factdesk.workspace.operation import Operation
from factdesk.workspace.relations import take_relation
from factdesk.workspace.translations import take_translation

if TYPE_CHECKING:
    from factdesk.report.model import ArticleText
    from factdesk.report.record import Record
    from factdesk.workspace.workspace import Workspace

Files = Callable[[str], Path | bytes]
"""Gives a kept file of the record by its SHA-256."""


@dataclass(slots=True)
class Merged:
    """What came in, by kind, how much was there already, and what a person should know of the rest."""

    added: dict[str, int] = field(default_factory=dict)
    skipped: dict[str, int] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def note(self, kind: str, is_new: bool) -> None:
        """Count one thing."""
        counts = self.added if is_new else self.skipped
        counts[kind] = counts.get(kind, 0) + 1


def take_in(workspace: "Workspace", record: "Record", texts: Mapping[int, str], files: Files) -> Merged:
    """Take in the record of another desk as one operation.

    Args:
        workspace: where to.
        record: articles, claims, evidence, links, ratings and sources with the ids of the other desk.
        texts: the text of each piece of evidence, by its id there.
        files: gives each kept file.

    Raises:
        NotFound: a file of the record is missing.
    """
    merged = Merged()
    with workspace.operation("take in another desk's record") as operation:
        taker = _Taker(workspace, operation, merged, files)
        ids: Ids = {}
        take_places(operation, record.rows, ids, merged.note)
        sources = {source.id: taker.source(source) for source in record.sources}
        articles = {item.article.id: taker.article(item) for item in record.articles}
        for item in record.articles:
            taker.revision(item.article, articles)
        evidence = {piece.id: taker.evidence(piece, texts.get(piece.id, "")) for piece in record.evidence}
        claims = {claim.id: taker.claim(claim, articles, sources, ids) for claim in record.claims}
        taker.totals(claims)
        in_order = sorted(record.assessments, key=lambda one: (one.at, one.id))
        ids |= {"article": articles, "evidence": evidence, "claim": claims}
        ids["assessment"] = {given.id: taker.assessment(given, claims) for given in in_order}
        for link in record.links:
            taker.link(link, evidence, claims)
        for one in record.translations:
            merged.note("translations", take_translation(operation, one, articles, evidence))
        for relation in record.relations:
            merged.note("relations", take_relation(operation, relation, claims))
        take_rows(operation, record.rows, ids, merged.note)
    take_lists(workspace, record, merged)
    return merged


class _Taker:
    """Takes one thing after another in, finding what is there already."""

    def __init__(self, workspace: "Workspace", operation: Operation, merged: Merged, files: Files) -> None:
        self._by = workspace.by
        self._operation = operation
        self._merged = merged
        self._files = files
        self._matched: set[int] = set()
        self._new: list[int] = []

    def source(self, source: Source) -> int:
        names = [source.name, *source.names]
        known = next((n for n in (stored_sources.by_name(self._operation.session, name) for name in names) if n), None)
        self._merged.note("sources", known is None)
        if known is None:
            row = self._operation.add(
                SourceRow(
                    name=source.name,
                    kind=source.kind,
                    role=source.role,
                    reliability=source.reliability,
                    note=source.note,
                )
            )
            known = row.id or 0
        had = {row.folded for row in self._operation.rows(SourceNameRow, "source_id", known)}
        for name in names:
            if (key := stored_sources.folded(name)) not in had:
                had.add(key)
                self._operation.add(SourceNameRow(source_id=known, name=name, folded=key))
        return known

    def article(self, item: "ArticleText") -> int:
        article = item.article
        known = stored_articles.same_text(self._operation.session, article.text_sha256)
        self._merged.note("articles", known is None)
        if known is not None:
            return known
        if article.sha256:
            self._operation.keep(self._files(article.sha256))
        names = (
            "title", "outlet", "author", "url", "published", "language", "direction", "file_name", "sha256",
            "text_sha256", "length", "added_at", "media_type",
        )  # fmt: skip
        values = {name: getattr(article, name) for name in names}
        row = self._operation.add(ArticleRow(**values, text=item.text, added_by=self._by))
        for junk in item.junk:
            self._operation.add(
                JunkRow(
                    article_id=row.id or 0, start=junk.span.start, end=junk.span.end, why=junk.why, active=junk.active
                )
            )
        return row.id or 0

    def revision(self, article: Article, articles: Mapping[int, int]) -> None:
        row = self._operation.get(ArticleRow, articles[article.id], "article")
        if article.revision_of is not None and article.revision_of in articles and row.revision_of is None:
            row.revision, row.revision_of = article.revision, articles[article.revision_of]

    def evidence(self, piece: Evidence, text: str) -> int:
        known = [r for r in self._operation.rows(EvidenceRow, "sha256", piece.sha256) if r.title == piece.title]
        self._merged.note("evidence", not known)
        if known:
            return known[0].id or 0
        names = (
            "title", "kind", "source", "origin", "url", "archive_url", "captured_at", "added_at", "sha256", "language",
            "note", "capture", "credibility",
        )  # fmt: skip
        values = {name: getattr(piece, name) for name in names}
        row = self._operation.add(EvidenceRow(**values, text=text, length=len(text), added_by=self._by))
        for file in piece.files:
            self._operation.keep(self._files(file.sha256))
            self._operation.add(
                EvidenceFileRow(
                    evidence_id=row.id or 0,
                    name=file.name,
                    sha256=file.sha256,
                    size=file.size,
                    media_type=file.media_type,
                    role=file.role,
                )
            )
        return row.id or 0

    def claim(self, claim: Claim, articles: Mapping[int, int], sources: Mapping[int, int], ids: Ids) -> int:
        article = articles.get(claim.article) if claim.article is not None else None
        known = self._same_claim(claim, article)
        self._merged.note("claims", known is None)
        if known is not None:
            self._matched.add(known)
            return known

        def voice(link: ChainLink) -> ChainLink:
            return replace(link, source=sources.get(link.source) if link.source is not None else None)

        accepted = claim.state == "accepted" and article is not None
        number = self._number(claim, article) if accepted and article is not None else 0
        chain = tuple(map(voice, claim.chain))
        places = tuple(replace(place, place=place_here(place.place, ids)) for place in claim.places)
        taken = replace(claim, article=article, number=number, chain=chain, places=places)
        added = insert(self._operation, taken, self._by, claim.added_at)
        self._new.append(added)
        self._matched.add(added)  # so that a second claim on the same words is not taken for this one
        return added

    def totals(self, claims: Mapping[int, int]) -> None:
        """Let the sub-totals of new claims name the claims of this desk that give their totals."""
        for row in self._operation.rows(QuantityRow, "claim_id", self._new):
            if row.part_of:
                row.part_of = claims.get(row.part_of)

    def _number(self, claim: Claim, article: int) -> int:
        """Return the claim's own number if the article has none so numbered yet, else the next."""
        taken = {row.number for row in self._operation.rows(ClaimRow, "article_id", article)}
        return claim.number if claim.number and claim.number not in taken else next_number(self._operation, article)

    def _same_claim(self, claim: Claim, article: int | None) -> int | None:
        if article is None:
            alike = [r for r in self._operation.rows(ClaimRow, "statement", claim.statement) if r.article_id is None]
            alike = [r for r in alike if r.external == claim.external and r.id not in self._matched]
            return alike[0].id if alike else None
        numbers = [row.id or 0 for row in self._operation.rows(ClaimRow, "article_id", article)]
        there = stored_claims.load(self._operation.session, numbers)
        same = (one.id for one in there if set(one.spans) == set(claim.spans) and one.kind == claim.kind)
        return next((number for number in same if number not in self._matched), None)

    def assessment(self, given: Assessment, claims: Mapping[int, int]) -> int:
        claim = claims[given.claim]
        said = (given.scale, given.rating, given.reason, given.by, given.at)
        had = self._operation.rows(AssessmentRow, "claim_id", claim)
        same = [row for row in had if (row.scale, row.rating, row.reason, row.by, row.at) == said]
        self._merged.note("ratings", not same)
        if same:
            return same[0].id or 0
        row = self._operation.add(
            AssessmentRow(
                claim_id=claim,
                scale=given.scale,
                rating=given.rating,
                reason=given.reason,
                by=given.by,
                at=given.at,
            )
        )
        newest = max([*had, row], key=lambda one: (one.at, one.id or 0))
        self._operation.get(ClaimRow, claim, "claim").assessment_id = newest.id
        return row.id or 0

    def link(self, link: EvidenceLink, evidence: Mapping[int, int], claims: Mapping[int, int]) -> None:
        start, end = (link.span.start, link.span.end) if link.span else (None, None)
        region = list(link.region) if link.region else None
        place = (start, end, link.page, region, link.from_seconds, link.to_seconds)
        said = (evidence[link.evidence], link.stance, place, link.note)
        had = [
            (
                row.evidence_id,
                row.stance,
                (row.start, row.end, row.page, row.region, row.from_seconds, row.to_seconds),
                row.note,
            )
            for row in self._operation.rows(EvidenceLinkRow, "claim_id", claims[link.claim])
        ]
        self._merged.note("links", said not in had)
        if said not in had:
            self._operation.add(
                EvidenceLinkRow(
                    evidence_id=evidence[link.evidence],
                    claim_id=claims[link.claim],
                    stance=link.stance,
                    start=start,
                    end=end,
                    page=link.page,
                    region=region,
                    from_seconds=link.from_seconds,
                    to_seconds=link.to_seconds,
                    note=link.note,
                    by=link.by,
                    at=link.at,
                )
            )
