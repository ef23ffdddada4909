"""Filters of a search, answered by the database: which ids pass."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, exists, func, or_, select, text
from sqlmodel import Session, col

from factdesk.domain.mention import MEASURES
from factdesk.search.query import Filter
from factdesk.store.evidence_models import EvidenceLinkRow, EvidenceRow
from factdesk.store.models import ArticleRow, AssessmentRow, ChainLinkRow, ClaimRow, PlaceMentionRow, QuantityRow, Row

Condition = ColumnElement[bool]
UNRATED = "unrated"


def allowed_ids(session: Session, filters: Iterable[Filter], types: Iterable[str]) -> dict[str, list[int]]:
    """Return for each type the ids that pass all filters, newest first; a type some filter says nothing of has none."""
    given = list(filters)
    makers = {"claim": _claim_condition, "article": _article_condition, "evidence": _evidence_condition}
    tables: dict[str, type[Row]] = {"claim": ClaimRow, "article": ArticleRow, "evidence": EvidenceRow}
    always = {"claim": [col(ClaimRow.state) != "refused"], "evidence": [col(EvidenceRow.removed_because) == ""]}
    found: dict[str, list[int]] = {}
    for kind in types:
        conditions = [_turned(makers[kind](one), one.negative) for one in given]
        known = [condition for condition in conditions if condition is not None]
        if len(known) < len(conditions):
            found[kind] = []
            continue
        number = col(tables[kind].id)
        query = select(number).where(*known, *always.get(kind, [])).order_by(number.desc())
        found[kind] = [int(value) for value in session.scalars(query) if value is not None]
    return found


def dated(session: Session, kind: str, ids: Sequence[int], most: int) -> list[tuple[str, int]]:
    """Return date and id of the newest of these articles or pieces of evidence, the newest first."""
    day = "published" if kind == "article" else "substr(captured_at, 1, 10)"
    newest = text(
        f"SELECT {day}, id FROM {kind} WHERE id IN (SELECT value FROM json_each(:ids)) "
        "ORDER BY 1 DESC, 2 DESC LIMIT :most"
    )
    rows = session.execute(newest, {"ids": json.dumps(list(ids)), "most": most})
    return [(str(when), int(number)) for when, number in rows]


def _turned(condition: Condition | None, negative: bool) -> Condition | None:
    return condition if condition is None or not negative else ~condition


def _claim_condition(one: Filter) -> Condition | None:  # noqa: PLR0911, PLR0912  (one case a field)
    value = one.value.casefold()
    claim = col(ClaimRow.id)
    match one.field:
        case "kind":
            return func.lower(col(ClaimRow.kind)) == value.replace(" ", "_")
        case "rating":
            return _rated(value.replace(" ", "_"))
        case "state":
            return col(ClaimRow.state) == value
        case "language":
            return func.coalesce(func.nullif(col(ClaimRow.language), ""), _of_article("language")) == value
        case "outlet":
            said = (col(ChainLinkRow.claim_id) == claim) & col(ChainLinkRow.outlet)
            return exists().where(said, func.lower(col(ChainLinkRow.name)) == value)
        case "claimant":
            said = (col(ChainLinkRow.claim_id) == claim) & (col(ChainLinkRow.position) == 0)
            return exists().where(said, func.lower(col(ChainLinkRow.name)) == value)
        case "place":
            named = or_(func.lower(col(PlaceMentionRow.text)) == value, col(PlaceMentionRow.place) == one.value)
            return exists().where(col(PlaceMentionRow.claim_id) == claim, named)
        case "stance":
            return exists().where(col(EvidenceLinkRow.claim_id) == claim, col(EvidenceLinkRow.stance) == value)
        case "by":
            gave = (col(AssessmentRow.claim_id) == claim) & (func.lower(col(AssessmentRow.by)) == value)
            return or_(func.lower(col(ClaimRow.added_by)) == value, exists().where(gave))
        case "date":
            return _claim_between(one)
        case "claim" | "article":
            return _number(claim if one.field == "claim" else col(ClaimRow.article_id), one)
        case "evidence":
            used = _number(col(EvidenceLinkRow.evidence_id), one)
            return exists().where(col(EvidenceLinkRow.claim_id) == claim, used)
        case measure if measure in MEASURES:
            counted = (col(QuantityRow.claim_id) == claim) & (col(QuantityRow.measure) == measure)
            return exists().where(counted, *_overlap(one))
    return None


def _article_condition(one: Filter) -> Condition | None:
    match one.field:
        case "language" | "outlet":
            return func.lower(_column(ArticleRow, one.field)) == one.value.casefold()
        case "by":
            return func.lower(col(ArticleRow.added_by)) == one.value.casefold()
        case "date":
            return _between(col(ArticleRow.published), one)
        case "article":
            return _number(col(ArticleRow.id), one)
    return None


def _evidence_condition(one: Filter) -> Condition | None:
    match one.field:
        case "language" | "source":
            return func.lower(_column(EvidenceRow, one.field)) == one.value.casefold()
        case "by":
            return func.lower(col(EvidenceRow.added_by)) == one.value.casefold()
        case "date":
            return _between(func.substr(func.coalesce(func.nullif(col(EvidenceRow.captured_at), ""), ""), 1, 10), one)
        case "stance":
            linked = col(EvidenceLinkRow.evidence_id) == col(EvidenceRow.id)
            return exists().where(linked, col(EvidenceLinkRow.stance) == one.value.casefold())
        case "evidence":
            return _number(col(EvidenceRow.id), one)
    return None


def _rated(rating: str) -> Condition:
    if rating == UNRATED:
        return col(ClaimRow.assessment_id).is_(None)
    rated = select(col(AssessmentRow.id)).where(func.lower(col(AssessmentRow.rating)) == rating)
    return col(ClaimRow.assessment_id).in_(rated)


def _of_article(name: str) -> Any:
    article = _column(ArticleRow, name)
    return select(article).where(col(ArticleRow.id) == col(ClaimRow.article_id)).scalar_subquery()


def _between(date: Any, one: Filter) -> Condition:
    """Compare dates as far as the less exact goes: a claim of 2023-10 lies within 2023-10-07 … 2023-10-09.

    Written so that an index on the date serves.
    """
    result: Condition = date > ""
    if one.since:
        result &= or_(date >= one.since, date.in_([one.since[:4], one.since[:7]]))
    if one.until:
        result &= date < f"{one.until}~"
    return result


def _claim_between(one: Filter) -> Condition:
    """A claim's own date counts, or that of its article where it has none."""
    articles = select(col(ArticleRow.id)).where(_between(col(ArticleRow.published), one))
    of_article = (col(ClaimRow.date) == "") & col(ClaimRow.article_id).in_(articles)
    return or_(_between(col(ClaimRow.date), one), of_article)


def _number(number: Any, one: Filter) -> Condition:
    conditions = [number.is_not(None)]
    if one.low is not None:
        conditions.append(number >= one.low)
    if one.high is not None:
        conditions.append(number <= one.high)
    result: Condition = conditions[0]
    for condition in conditions[1:]:
        result &= condition
    return result


def _overlap(one: Filter) -> list[Condition]:
    """A quantity matches when its range and the one asked for have a number in common."""
    conditions: list[Condition] = []
    if one.low is not None:
        conditions.append(or_(col(QuantityRow.high).is_(None), col(QuantityRow.high) >= one.low))
    if one.high is not None:
        conditions.append(or_(col(QuantityRow.low).is_(None), col(QuantityRow.low) <= one.high))
    return conditions


def _column(model: Any, name: str) -> Any:
    return model.metadata.tables[str(model.__tablename__)].c[name]
