"""Which claims a filter means and in which order, asked of the database."""

import json
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, cast, func, or_, select
from sqlmodel import Session, col

from factdesk.domain.claim import ClaimFilter
from factdesk.store.evidence_models import EvidenceLinkRow
from factdesk.store.models import ArticleRow, AssessmentRow, ChainLinkRow, ClaimRow, PlaceMentionRow, SpanRow


def ids(session: Session, wanted: ClaimFilter, order: str = "number") -> list[int]:
    """Return the ids of the claims the filter means.

    Args:
        session: where to look.
        wanted: the filter.
        order: ``number`` (by article and place in it), ``date``, ``added``, ``kind``, ``claimant``, ``rating``,
            ``checkworthiness``, ``confidence``, ``evidence``, ``state``, ``article``, ``language`` or ``statement``;
            with a minus sign in front, backwards.
    """
    query = select(col(ClaimRow.id)).where(*conditions(wanted))
    return [int(number) for number in session.scalars(_ordered(query, order)) if number is not None]


def conditions(wanted: ClaimFilter) -> list[ColumnElement[bool]]:
    """Return the filter as SQL conditions on the claim table."""
    claim = ClaimRow
    given: list[ColumnElement[bool]] = []
    if wanted.article is not None:
        given.append(col(claim.article_id) == wanted.article)
    if wanted.states:
        given.append(col(claim.state).in_(wanted.states))
    if wanted.kinds:
        given.append(col(claim.kind).in_(wanted.kinds))
    if wanted.ratings:
        rated = select(col(AssessmentRow.id)).where(col(AssessmentRow.rating).in_(wanted.ratings))
        condition = col(claim.assessment_id).in_(rated)
        given.append(condition | col(claim.assessment_id).is_(None) if "" in wanted.ratings else condition)
    if wanted.claimants:
        said = select(ChainLinkRow.claim_id).where(  # type: ignore[call-overload]
            col(ChainLinkRow.position) == 0, col(ChainLinkRow.name).in_(wanted.claimants)
        )
        named = select(ChainLinkRow.claim_id).where(  # type: ignore[call-overload]
            col(ChainLinkRow.position) == 0, col(ChainLinkRow.name) != ""
        )
        by_them = col(claim.id).in_(said)
        given.append(by_them | ~col(claim.id).in_(named) if "" in wanted.claimants else by_them)
    if wanted.places:
        where = select(PlaceMentionRow.claim_id).where(  # type: ignore[call-overload]
            col(PlaceMentionRow.text).in_(wanted.places) | col(PlaceMentionRow.place).in_(wanted.places)
        )
        given.append(col(claim.id).in_(where))
    if wanted.since:
        given.append(claim_date() >= wanted.since)
    if wanted.until:
        given.append((claim_date() != "") & (func.substr(claim_date(), 1, len(wanted.until)) <= wanted.until))
    given += [_says(word) for word in wanted.words.split()]
    if wanted.flags:
        given.append(
            or_(*(cast(col(claim.flags), Text).contains(_quoted(flag), autoescape=True) for flag in wanted.flags))
        )
    if wanted.evidence is not None:
        linked = col(claim.id).in_(select(EvidenceLinkRow.claim_id))  # type: ignore[call-overload]
        given.append(linked if wanted.evidence else ~linked)
    return given


def _says(word: str) -> ColumnElement[bool]:
    said = select(ChainLinkRow.claim_id).where(  # type: ignore[call-overload]
        col(ChainLinkRow.position) == 0, col(ChainLinkRow.name).icontains(word, autoescape=True)
    )
    return (
        col(ClaimRow.statement).icontains(word, autoescape=True)
        | col(ClaimRow.title).icontains(word, autoescape=True)
        | col(ClaimRow.id).in_(said)
    )


def _quoted(flag: str) -> str:
    return json.dumps(flag)


def claim_date() -> ColumnElement[str]:
    """Return the claim's own date, else that of its article, else an empty text."""
    published = (
        select(col(ArticleRow.published)).where(col(ArticleRow.id) == col(ClaimRow.article_id)).scalar_subquery()
    )
    return func.coalesce(func.nullif(col(ClaimRow.date), ""), published, "")


def _linked() -> ColumnElement[int]:
    mine = col(EvidenceLinkRow.claim_id) == col(ClaimRow.id)
    return select(func.count()).where(mine).correlate(ClaimRow).scalar_subquery()


def _title() -> ColumnElement[str]:
    return select(col(ArticleRow.title)).where(col(ArticleRow.id) == col(ClaimRow.article_id)).scalar_subquery()


def _ordered(query: Select[Any], order: str) -> Select[Any]:
    claim = ClaimRow
    first_start = (
        select(func.min(col(SpanRow.start))).where(col(SpanRow.claim_id) == col(claim.id)).correlate(claim)
    ).scalar_subquery()
    claimant = (
        select(col(ChainLinkRow.name))
        .where(col(ChainLinkRow.claim_id) == col(claim.id), col(ChainLinkRow.position) == 0)
        .correlate(claim)
        .limit(1)
        .scalar_subquery()
    )
    rating = (
        select(col(AssessmentRow.rating)).where(col(AssessmentRow.id) == col(claim.assessment_id)).scalar_subquery()
    )
    keys: dict[str, list[Any]] = {
        "number": [col(claim.article_id), first_start],
        "date": [claim_date()],
        "added": [col(claim.id)],
        "kind": [col(claim.kind)],
        "claimant": [claimant],
        "rating": [rating],
        "checkworthiness": [col(claim.checkworthiness)],
        "confidence": [col(claim.confidence)],
        "evidence": [_linked()],
        "state": [col(claim.state)],
        "article": [_title()],
        "language": [col(claim.language)],
        "statement": [col(claim.statement)],
    }
    chosen = keys.get(order.lstrip("-"), keys["number"])
    if order.startswith("-"):
        chosen = [key.desc() for key in chosen]
    return query.order_by(*chosen, col(claim.id))
