"""Rating claims: never without a reason, never overwriting an earlier rating."""

from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import col

from factdesk.domain.claim import Assessment
from factdesk.domain.errors import BadInput, Refused
from factdesk.store.claims import assessment
from factdesk.store.journal import now
from factdesk.store.models import AssessmentRow, ClaimRow
from factdesk.workspace.claim_rows import accept
from factdesk.workspace.rereading import settle

if TYPE_CHECKING:
    from factdesk.workspace.operation import Operation
    from factdesk.workspace.workspace import Workspace


def rate(workspace: "Workspace", claim: int, rating: str, reason: str, *, scale: str, by: str) -> Assessment:
    """Give a claim a rating of the scale, with the reason.

    Raises:
        Refused: no reason is given.
        BadInput: the scale has no such rating.
        NotFound: no claim has that number.
    """
    checked_rating(workspace, rating, reason, scale)
    with workspace.operation("rate claim") as operation:
        row = operation.get(ClaimRow, claim, "claim")
        given = give_rating(operation, row, scale, rating, reason=reason, by=by or workspace.by)
    return assessment(given)


def checked_rating(workspace: "Workspace", rating: str, reason: str, scale: str) -> None:
    """Refuse a rating that cannot be given.

    Raises:
        Refused: no reason is given.
        BadInput: the scale has no such rating.
    """
    if not reason.strip():
        raise Refused("A rating needs its reason: say in a sentence what the evidence shows.")
    terms = workspace.scales.scale(scale)
    if terms.term(rating) is None:
        raise BadInput(f"No rating is called {rating!r}; there are: {', '.join(t.id for t in terms.terms)}.")


def give_rating(
    operation: "Operation", row: ClaimRow, scale: str, rating: str, *, reason: str, by: str
) -> AssessmentRow:
    """Give a claim a rating that was checked, as part of an operation; a proposal is accepted by that."""
    accept(operation, row)
    given = operation.add(
        AssessmentRow(claim_id=row.id or 0, scale=scale, rating=rating, reason=reason.strip(), by=by, at=now())
    )
    row.assessment_id = given.id
    settle(operation, row.id or 0, by)
    return given


def ratings_of(workspace: "Workspace", claim: int) -> list[Assessment]:
    """Return every rating a claim was given, oldest first."""
    query = select(AssessmentRow).where(col(AssessmentRow.claim_id) == claim).order_by(col(AssessmentRow.id))
    with workspace.reading() as session:
        return [assessment(row) for row in session.scalars(query)]
