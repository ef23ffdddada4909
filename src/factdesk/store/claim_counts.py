"""How many claims have each value of a field, asked of the database: what the filters of a list offer."""

from collections import Counter
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from factdesk.domain.claim import ClaimFilter
from factdesk.store.claim_filter import claim_date, conditions
from factdesk.store.models import AssessmentRow, ChainLinkRow, ClaimRow, PlaceMentionRow


def counts(session: Session, wanted: ClaimFilter, field: str, most: int = 60) -> list[tuple[str, int]]:
    """Return the values of a field among the claims the filter means, the most frequent first, with how many have each.

    Args:
        session: where to look.
        wanted: the filter.
        field: ``state``, ``kind``, ``rating``, ``claimant``, ``place``, ``article``, ``year`` or ``flag``.
        most: how many values at the most.
    """
    claim, number = ClaimRow, func.count()
    chosen = select(col(claim.id)).where(*conditions(wanted))
    queries: dict[str, Any] = {
        "state": select(col(claim.state), number).where(*conditions(wanted)),
        "kind": select(col(claim.kind), number).where(*conditions(wanted)),
        "article": select(col(claim.article_id), number).where(*conditions(wanted)),
        "year": select(func.substr(claim_date(), 1, 4), number).where(*conditions(wanted)),
        "flag": select(col(claim.flags), number).where(*conditions(wanted)),
        "rating": select(func.coalesce(col(AssessmentRow.rating), ""), number)
        .select_from(claim)
        .join(AssessmentRow, col(AssessmentRow.id) == col(claim.assessment_id), isouter=True)
        .where(*conditions(wanted)),
        "claimant": select(col(ChainLinkRow.name), number).where(
            col(ChainLinkRow.position) == 0, col(ChainLinkRow.claim_id).in_(chosen)
        ),
        "place": select(col(PlaceMentionRow.text), number).where(col(PlaceMentionRow.claim_id).in_(chosen)),
    }
    query = queries[field]
    found = session.execute(query.group_by(query.exported_columns[0]))
    if field == "flag":
        return _of_lists(found, most)
    ordered = sorted(
        ((str(value), int(n)) for value, n in found if value is not None), key=lambda one: (-one[1], one[0])
    )
    return ordered[:most]


def _of_lists(found: Any, most: int) -> list[tuple[str, int]]:
    counted: Counter[str] = Counter()
    for values, number in found:
        for value in values:
            counted[value] += int(number)
    return counted.most_common(most)
