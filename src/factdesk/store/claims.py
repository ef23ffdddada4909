"""Claims in the database: rows to records and records to rows."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from factdesk.domain.claim import Assessment, Claim
from factdesk.domain.mention import ChainLink, PlaceMention, Quantity, TimeMention
from factdesk.domain.span import Span, quote
from factdesk.store.evidence_models import EvidenceLinkRow
from factdesk.store.models import (
    ArticleRow,
    AssessmentRow,
    ChainLinkRow,
    ClaimRow,
    PlaceMentionRow,
    QuantityRow,
    Row,
    SpanRow,
    TimeMentionRow,
)

PARTS: tuple[type[Row], ...] = (SpanRow, ChainLinkRow, QuantityRow, PlaceMentionRow, TimeMentionRow)
"""The tables that hold the parts of a claim."""
_MANY = 500


def load(session: Session, ids: Sequence[int]) -> list[Claim]:
    """Return the claims with those ids, in that order; ids that are not there are left out."""
    rows = {row.id: row for row in _in(session, ClaimRow, "id", ids)}
    parts = {model: _by_claim(session, model, ids) for model in PARTS}
    current = [row.assessment_id for row in rows.values() if row.assessment_id is not None]
    assessments = {row.id: assessment(row) for row in _in(session, AssessmentRow, "id", current)}
    texts = _texts(session, {row.article_id for row in rows.values() if row.article_id is not None})
    links = _evidence_counts(session, ids)
    return [
        _claim(
            row,
            {model: parts[model].get(row.id or 0, []) for model in PARTS},
            texts.get(row.article_id or 0, ""),
            assessments.get(row.assessment_id),
            links.get(row.id or 0, 0),
        )
        for row in (rows.get(number) for number in ids)
        if row is not None
    ]


def parts_rows(claim: Claim) -> list[Row]:
    """Return the rows that hold the parts of a claim (spans, chain, quantities, places, time)."""
    number = claim.id
    rows: list[Row] = [SpanRow(claim_id=number, start=s.start, end=s.end) for s in sorted(claim.spans)]
    for position, link in enumerate(claim.chain):
        rows.append(chain_row(number, position, link))
    for q in claim.quantities:
        rows.append(
            QuantityRow(
                claim_id=number,
                **_bounds(q.span),
                verbatim=q.verbatim,
                measure=q.measure,
                unit=q.unit,
                group=q.group,
                low=q.low,
                high=q.high,
                hedge=q.hedge,
                best=q.best,
                as_of=q.as_of,
                basis=q.basis,
                part_of=q.part_of,
            )
        )
    for p in claim.places:
        rows.append(PlaceMentionRow(claim_id=number, **_bounds(p.span), text=p.text, place=p.place))
    if claim.time is not None:
        t = claim.time
        rows.append(
            TimeMentionRow(
                claim_id=number,
                **_bounds(t.span),
                text=t.text,
                from_date=t.from_date,
                to_date=t.to_date,
                anchor=t.anchor,
            )
        )
    return rows


def chain_row(claim: int, position: int, link: ChainLink) -> ChainLinkRow:
    """Return the row of one voice of a claim's chain."""
    mention, cue = _bounds(link.mention), _bounds(link.cue)
    return ChainLinkRow(
        claim_id=claim, position=position, name=link.name, source_id=link.source, outlet=link.outlet,
        carried=link.carried, mention_start=mention["start"], mention_end=mention["end"],
        cue_start=cue["start"], cue_end=cue["end"],
    )  # fmt: skip


def assessment(row: AssessmentRow) -> Assessment:
    """Return the record of an assessment row."""
    return Assessment(row.id or 0, row.claim_id, row.scale, row.rating, row.reason, row.by, row.at)


def _claim(
    row: ClaimRow, parts: dict[type[Row], list[Any]], text: str, rated: Assessment | None, evidence: int
) -> Claim:
    spans = tuple(Span(s.start, s.end) for s in parts[SpanRow])
    chain = sorted(parts[ChainLinkRow], key=lambda link: link.position)
    return Claim(
        id=row.id or 0, article=row.article_id, number=row.number, state=row.state, kind=row.kind,
        statement=row.statement, spans=spans, quote=quote(text, spans) if spans else "",
        chain=tuple(_link(link) for link in chain),
        quantities=tuple(
            Quantity(
                _span(q.start, q.end), q.verbatim, q.measure, q.unit, q.group, q.low, q.high, q.hedge, q.best, q.as_of,
                q.basis, q.part_of,
            )
            for q in parts[QuantityRow]
        ),
        places=tuple(PlaceMention(_span(p.start, p.end), p.text, p.place) for p in parts[PlaceMentionRow]),
        time=next(
            (
                TimeMention(_span(t.start, t.end), t.text, t.from_date, t.to_date, t.anchor)
                for t in parts[TimeMentionRow]
            ),
            None,
        ),
        confidence=row.confidence, checkworthiness=row.checkworthiness, reasons=tuple(row.reasons),
        flags=tuple(row.flags), note=row.note, title=row.title, language=row.language, date=row.date, url=row.url,
        external=row.external, added_at=row.added_at, assessment=rated, evidence=evidence,
    )  # fmt: skip


def _link(row: ChainLinkRow) -> ChainLink:
    return ChainLink(
        row.name, _span(row.mention_start, row.mention_end), _span(row.cue_start, row.cue_end), row.outlet, row.carried,
        row.source_id,
    )  # fmt: skip


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)


def _bounds(span: Span | None) -> dict[str, int | None]:
    return {"start": span.start if span else None, "end": span.end if span else None}


def _in(session: Session, model: type[Row], column: str, ids_: Sequence[int]) -> list[Any]:
    """Return rows to read, by their column names: several times as quick to have as rows that can be changed."""
    table = model.metadata.tables[str(model.__tablename__)]
    session.flush()
    found: list[Any] = []
    for start in range(0, len(ids_), _MANY):
        some = ids_[start : start + _MANY]
        found.extend(session.execute(select(table).where(table.c[column].in_(some)).order_by(table.c.id)))
    return found


def _by_claim(session: Session, model: type[Row], ids_: Sequence[int]) -> dict[int, list[Any]]:
    grouped: dict[int, list[Any]] = defaultdict(list)
    for row in _in(session, model, "claim_id", ids_):
        grouped[row.claim_id].append(row)
    return grouped


def _texts(session: Session, articles: set[int]) -> dict[int, str]:
    query = select(ArticleRow.id, ArticleRow.text).where(col(ArticleRow.id).in_(articles))  # type: ignore[call-overload]
    return {int(number): text for number, text in session.execute(query)}


def _evidence_counts(session: Session, ids_: Sequence[int]) -> dict[int, int]:
    claim = col(EvidenceLinkRow.claim_id)
    counts: dict[int, int] = {}
    for start in range(0, len(ids_), _MANY):
        query = select(claim, func.count()).where(claim.in_(ids_[start : start + _MANY])).group_by(claim)
        counts.update({int(number): int(n) for number, n in session.execute(query)})
    return counts
