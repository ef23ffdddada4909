"""Relations of claims: one repeats, updates or contradicts another; and a rating reused with its evidence."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlmodel import col

from factdesk.domain.claim import Assessment, Claim
from factdesk.domain.errors import BadInput, Refused
from factdesk.domain.relation import RELATIONS, ClaimRelation
from factdesk.store.claims import assessment
from factdesk.store.desk_models import ClaimRelationRow
from factdesk.store.evidence_models import EvidenceLinkRow
from factdesk.store.journal import now, row_values
from factdesk.store.models import AssessmentRow, ClaimRow
from factdesk.store.relations import relation, relation_rows
from factdesk.workspace.area import Area
from factdesk.workspace.claim_rows import accept
from factdesk.workspace.operation import Operation


class Relations(Area):
    """Operations on how claims stand to each other."""

    def of_claim(self, claim: int) -> list[ClaimRelation]:
        """Return the relations that have the claim on either side, oldest first."""
        return self.of_claims([claim])

    def of_claims(self, claims: Sequence[int]) -> list[ClaimRelation]:
        """Return the relations that have one of the claims on either side, each once, oldest first."""
        with self._workspace.reading() as session:
            return [relation(row) for row in relation_rows(session, claims)]

    def among(self, claims: Collection[int]) -> list[ClaimRelation]:
        """Return the relations that have claims of these on both sides, oldest first."""
        wanted = set(claims)
        with self._workspace.reading() as session:
            found = [
                relation(row) for row in session.scalars(select(ClaimRelationRow).order_by(col(ClaimRelationRow.id)))
            ]
        return [one for one in found if {one.claim, one.other} <= wanted]

    def relate(self, claim: int, other: int, how: str, *, note: str = "") -> ClaimRelation:
        """Say that a claim repeats, updates or contradicts another; what was said of the two before is replaced.

        A proposal on either side is accepted by that.

        Raises:
            BadInput: it is the same claim twice, or there is no such relation.
            NotFound: a claim is not there.
        """
        if how not in RELATIONS:
            raise BadInput(f"A claim {', '.join(RELATIONS[:-1])} or {RELATIONS[-1]} another, not “{how}”.")
        with self._workspace.operation("relate claims") as operation:
            for number in _two(claim, other):
                accept(operation, operation.get(ClaimRow, number, "claim"))
            row = self._row(operation, claim, other)
            row.claim_id, row.other_id, row.relation, row.note = claim, other, how, note.strip()
            row.by, row.at = self._workspace.by, now()
        return relation(row)

    def remove(self, number: int) -> None:
        """Take back what was said of two claims; undo brings it back.

        Raises:
            NotFound: no relation has that number.
        """
        with self._workspace.operation("remove relation of claims") as operation:
            operation.remove([operation.get(ClaimRelationRow, number, "relation of claims")])

    def reuse_rating(self, claim: int, other: int) -> Assessment:
        """Rate a claim as another one was, with a reason that names it, and link the same evidence; one step to undo.

        Where nothing was said of the two yet, the claim is said to repeat the other.

        Raises:
            BadInput: it is the same claim twice.
            Refused: the other claim is not rated.
            NotFound: a claim is not there.
        """
        _two(claim, other)
        old = self._workspace.claims.get(other)
        if old.assessment is None:
            raise Refused(f"Claim {other} is not rated, so it has no rating to reuse.")
        with self._workspace.operation("reuse rating") as operation:
            row = operation.get(ClaimRow, claim, "claim")
            accept(operation, row)
            given = operation.add(
                AssessmentRow(
                    claim_id=claim, scale=old.assessment.scale, rating=old.assessment.rating, reason=_reason(old),
                    by=self._workspace.by, at=now(),
                )
            )  # fmt: skip
            row.assessment_id = given.id
            self._copy_links(operation, claim, other)
            if not _between(operation, claim, other):
                self._row(operation, claim, other).relation = "repeats"
        return assessment(given)

    def _row(self, operation: Operation, claim: int, other: int) -> ClaimRelationRow:
        """Return the row for these two claims, whichever way round, a new one if there is none."""
        there = _between(operation, claim, other)
        if there:
            return there[0]
        made = ClaimRelationRow(claim_id=claim, other_id=other, relation=RELATIONS[0], by=self._workspace.by, at=now())
        return operation.add(made)

    def _copy_links(self, operation: Operation, claim: int, other: int) -> None:
        """Link the evidence of one claim to another, leaving out what is linked alike already."""
        own = ("id", "claim_id", "by", "at")
        had = [_without(row, own) for row in operation.rows(EvidenceLinkRow, "claim_id", claim)]
        for row in operation.rows(EvidenceLinkRow, "claim_id", other):
            values = _without(row, own)
            if values not in had:
                operation.add(EvidenceLinkRow(**values, claim_id=claim, by=self._workspace.by, at=now()))


def hand_over_relations(operation: Operation, kept: int, others: Sequence[int]) -> None:
    """Let the kept claim stand in every relation for those that became part of it."""
    for row in relation_rows(operation.session, list(others)):
        claim = kept if row.claim_id in others else row.claim_id
        other = kept if row.other_id in others else row.other_id
        if claim == other or _between(operation, claim, other):
            operation.remove([row])
        else:
            row.claim_id, row.other_id = claim, other
            operation.session.flush()


def take_relation(operation: Operation, given: ClaimRelation, claims: Mapping[int, int]) -> bool:
    """Take in what another desk said of two claims; return whether it was new. What this desk said itself stays.

    ``claims`` maps the ids of the other desk to those here.
    """
    claim, other = claims[given.claim], claims[given.other]
    if claim == other or _between(operation, claim, other):
        return False
    operation.add(
        ClaimRelationRow(
            claim_id=claim, other_id=other, relation=given.relation, note=given.note, by=given.by, at=given.at
        )
    )
    return True


def _two(claim: int, other: int) -> tuple[int, int]:
    if claim == other:
        raise BadInput("A claim cannot be related to itself: name two claims.")
    return claim, other


def _between(operation: Operation, claim: int, other: int) -> list[ClaimRelationRow]:
    rows = relation_rows(operation.session, [claim])
    return [row for row in rows if {row.claim_id, row.other_id} == {claim, other}]


def _without(row: EvidenceLinkRow, names: Sequence[str]) -> dict[str, Any]:
    return {name: value for name, value in row_values(row).items() if name not in names}


def _reason(claim: Claim) -> str:
    assert claim.assessment is not None
    return f"As in claim {claim.id}: {claim.assessment.reason}"
