"""The rows of claims inside an operation: adding, accepting, changing parts, removing."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import func, select
from sqlmodel import col

from factdesk.domain.claim import Claim
from factdesk.domain.errors import BadInput
from factdesk.domain.span import Span
from factdesk.store import claims as stored
from factdesk.store.evidence_models import EvidenceLinkRow, StaleRatingRow
from factdesk.store.incident_models import IncidentClaimRow
from factdesk.store.journal import now
from factdesk.store.models import AssessmentRow, ClaimRow, Row
from factdesk.store.relations import relation_rows
from factdesk.workspace.operation import Operation


def checked_spans(spans: Iterable[Span], text: str) -> list[Span]:
    """Return the stretches trimmed of white space, in reading order.

    Raises:
        BadInput: there are none, or one is empty or reaches past the text.
    """
    good = []
    for span in sorted(spans):
        if span.end > len(text):
            raise BadInput(f"Character {span.end} is past the end of the text, which has {len(text)}.")
        trimmed = span.trimmed(text)
        if not len(trimmed):
            raise BadInput(f"There are no words from character {span.start} to {span.end}: mark some.")
        good.append(trimmed)
    if not good:
        raise BadInput("A claim needs at least one stretch of the text: mark some words.")
    return good


def insert(operation: Operation, claim: Claim, by: str, added_at: str = "") -> int:
    """Add a claim with its parts and return its number; ``added_at`` is a UTC moment, now when empty."""
    row = operation.add(
        ClaimRow(
            article_id=claim.article,
            number=claim.number,
            state=claim.state,
            kind=claim.kind,
            statement=claim.statement,
            confidence=claim.confidence,
            checkworthiness=claim.checkworthiness,
            reasons=list(claim.reasons),
            flags=list(claim.flags),
            note=claim.note,
            title=claim.title,
            language=claim.language,
            date=claim.date,
            url=claim.url,
            external=claim.external,
            added_at=added_at or now(),
            added_by=by,
        )
    )
    number = row.id or 0
    operation.session.add_all(stored.parts_rows(replace(claim, id=number)))
    return number


def accept(operation: Operation, row: ClaimRow) -> None:
    """Accept a claim that was only proposed (or refused), giving it its number in the article."""
    if row.state == "accepted":
        return
    row.state = "accepted"
    if row.article_id is not None and not row.number:
        row.number = next_number(operation, row.article_id)
    operation.session.flush()


def next_number(operation: Operation, article: int) -> int:
    """Return the number the article's next accepted claim gets; numbers are never used twice while it has claims."""
    used = select(func.max(col(ClaimRow.number))).where(col(ClaimRow.article_id) == article)
    return int(operation.session.execute(used).scalar() or 0) + 1


def set_parts(operation: Operation, claim: Claim, before: Claim) -> None:
    """Make the rows of a claim's parts say what the record says, touching only those that differ."""
    wanted = stored.parts_rows(claim)
    had = stored.parts_rows(before)
    for model in stored.PARTS:
        new = [row for row in wanted if isinstance(row, model)]
        old = [row for row in had if isinstance(row, model)]
        if [row.model_dump(exclude={"id"}) for row in new] != [row.model_dump(exclude={"id"}) for row in old]:
            operation.remove(operation.rows(model, "claim_id", claim.id))
            operation.session.add_all(new)


def remove_claims(operation: Operation, numbers: Sequence[int]) -> None:
    """Remove claims with everything that hangs on them.

    Raises:
        NotFound: a claim is not there.
    """
    rows = [operation.get(ClaimRow, number, "claim") for number in numbers]
    dependents: tuple[type[Row], ...] = (
        *stored.PARTS,
        AssessmentRow,
        EvidenceLinkRow,
        StaleRatingRow,
        IncidentClaimRow,
    )
    for model in dependents:
        operation.remove(operation.rows(model, "claim_id", list(numbers)))
    operation.remove(relation_rows(operation.session, list(numbers)))
    operation.remove(rows)
