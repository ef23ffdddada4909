"""Relations of claims in the database."""

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlmodel import Session, col

from factdesk.domain.relation import ClaimRelation
from factdesk.store.desk_models import ClaimRelationRow


def relation_rows(session: Session, claims: Sequence[int]) -> list[ClaimRelationRow]:
    """Return the rows that have one of the claims on either side, oldest first."""
    row = ClaimRelationRow
    query = select(row).where(or_(col(row.claim_id).in_(claims), col(row.other_id).in_(claims))).order_by(col(row.id))
    return list(session.scalars(query))


def relation(row: ClaimRelationRow) -> ClaimRelation:
    """Return the record of a row."""
    return ClaimRelation(row.id or 0, row.claim_id, row.other_id, row.relation, row.note, row.by, row.at)
