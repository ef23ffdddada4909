"""Ratings to be read again: what verifying finds altered or missing is marked on the ratings that rest on it.

A mark says why, and stays until somebody says that the rating still holds or rates the claim again; both are kept with
who and when. Marking again what is marked already changes nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from factdesk.domain.errors import Refused
from factdesk.store.evidence_models import EvidenceFileRow, EvidenceLinkRow, StaleRatingRow
from factdesk.store.journal import now
from factdesk.store.models import ArticleRow, ClaimRow
from factdesk.workspace.area import Area
from factdesk.workspace.operation import Operation


@dataclass(frozen=True, slots=True)
class StaleRating:
    """A rating that rests on something found altered or missing.

    ``why`` names it; ``evidence`` is its piece, None for the article itself; ``sha256`` is the file's hash as kept,
    empty where a row of the database was altered. ``settled_at`` is empty while it waits to be read again.
    """

    id: int
    claim: int
    assessment: int
    evidence: int | None
    sha256: str
    why: str
    at: str
    settled_by: str = ""
    settled_at: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something found altered or missing: a file by its hash, or a piece of evidence whose row was altered."""

    why: str
    sha256: str = ""
    evidence: int = 0


class Rereading(Area):
    """Operations on ratings to be read again."""

    def mark(self, faults: Sequence[Fault]) -> list[int]:
        """Mark every rating that rests on one of these; return the claims concerned, newly marked or not."""
        with self._workspace.reading() as session:
            resting = [(fault, claim) for fault in faults for claim in _resting_on(session, fault)]
            known = {(row.claim_id, row.sha256, row.why) for row in session.scalars(select(StaleRatingRow))}
        new = [(f, c) for f, c in resting if (c[0], f.sha256, f.why) not in known]
        if new:
            with self._workspace.operation("mark ratings to be read again") as operation:
                for fault, (claim, rating, evidence) in new:
                    operation.add(
                        StaleRatingRow(
                            claim_id=claim, assessment_id=rating, evidence_id=evidence, sha256=fault.sha256,
                            why=fault.why, at=now(),
                        )
                    )  # fmt: skip
        return sorted({claim for _, (claim, _, _) in resting})

    def waiting(self, claim: int | None = None) -> Sequence[StaleRating]:
        """Return what waits to be read again, of one claim or of all, oldest first."""
        query = select(StaleRatingRow).where(col(StaleRatingRow.settled_at) == "").order_by(col(StaleRatingRow.id))
        return self._read(query if claim is None else query.where(col(StaleRatingRow.claim_id) == claim))

    def of_claim(self, claim: int) -> Sequence[StaleRating]:
        """Return every mark the ratings of a claim ever had, settled or not, oldest first."""
        return self._read(select(StaleRatingRow).where(col(StaleRatingRow.claim_id) == claim))

    def still_holds(self, claim: int) -> int:
        """Say that the rating of a claim was read again and still holds; return how many marks that settles.

        Raises:
            NotFound: no claim has that number.
            Refused: its rating does not wait to be read again.
        """
        with self._workspace.operation("read rating again") as operation:
            operation.get(ClaimRow, claim, "claim")
            settled = settle(operation, claim, self._workspace.by)
            if not settled:
                raise Refused(f"The rating of claim {claim} does not wait to be read again.")
        return settled

    def _read(self, query: Any) -> list[StaleRating]:
        with self._workspace.reading() as session:
            return [_record(row) for row in session.scalars(query)]


def settle(operation: Operation, claim: int, by: str) -> int:
    """Settle all marks of a claim, as part of an operation; return how many waited."""
    waiting = [row for row in operation.rows(StaleRatingRow, "claim_id", claim) if not row.settled_at]
    for row in waiting:
        row.settled_by, row.settled_at = by, now()
    return len(waiting)


def _record(row: StaleRatingRow) -> StaleRating:
    return StaleRating(
        row.id or 0, row.claim_id, row.assessment_id, row.evidence_id, row.sha256, row.why, row.at, row.settled_by,
        row.settled_at,
    )  # fmt: skip


def _resting_on(session: Session, fault: Fault) -> list[tuple[int, int, int | None]]:
    """Return the ratings that rest on what is at fault: (claim, rating, piece of evidence or None)."""
    link, claim = EvidenceLinkRow, ClaimRow
    rated = select(col(claim.id), col(claim.assessment_id), col(link.evidence_id)).join(
        link, col(link.claim_id) == col(claim.id)
    )
    rated = rated.where(col(claim.assessment_id).is_not(None)).distinct()
    if fault.evidence:
        return [_found(row) for row in session.execute(rated.where(col(link.evidence_id) == fault.evidence))]
    pieces = select(col(EvidenceFileRow.evidence_id)).where(col(EvidenceFileRow.sha256) == fault.sha256)
    found = [_found(row) for row in session.execute(rated.where(col(link.evidence_id).in_(pieces)))]
    article = select(col(claim.id), col(claim.assessment_id)).join(
        ArticleRow, col(ArticleRow.id) == col(claim.article_id)
    )
    article = article.where(col(ArticleRow.sha256) == fault.sha256, col(claim.assessment_id).is_not(None))
    known = {number for number, _, _ in found}
    return found + [(int(n), int(r), None) for n, r in session.execute(article) if n not in known]


def _found(row: Any) -> tuple[int, int, int | None]:
    claim, rating, evidence = row
    return int(claim), int(rating), int(evidence)
