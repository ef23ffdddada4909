"""Cutting a claim in two and making two claims one, without losing anything that hangs on them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from factdesk.domain.claim import Claim
from factdesk.domain.errors import BadInput
from factdesk.domain.mention import PlaceMention, Quantity, TimeMention
from factdesk.domain.span import Span
from factdesk.store.articles import text_of
from factdesk.store.evidence_models import EvidenceLinkRow, StaleRatingRow
from factdesk.store.models import AssessmentRow, ClaimRow
from factdesk.workspace.claim_rows import accept, insert, next_number, remove_claims, set_parts
from factdesk.workspace.incident_rows import follow, hand_over
from factdesk.workspace.relations import hand_over_relations
from factdesk.workspace.sources import with_sources

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

M = TypeVar("M", Quantity, PlaceMention)


def split_claim(workspace: "Workspace", claim: Claim, at: int) -> tuple[int, int]:
    """Cut a claim in two at a character of its article; return the ids of both parts.

    What a part mentions goes with it; the chain stands in both; the first part keeps number, rating and evidence.

    Raises:
        BadInput: the cut lies at an edge of the claim or outside it.
    """
    if claim.article is None:
        raise BadInput(f"Claim {claim.id} has no article, so it cannot be cut.")
    with workspace.operation("split claim") as operation:
        text = text_of(operation.session, claim.article)
        head = _side(claim.spans, text, 0, at)
        tail = _side(claim.spans, text, at, len(text))
        if not head or not tail:
            raise BadInput("The cut must lie inside the claim, with words on both sides.")
        row = operation.get(ClaimRow, claim.id, "claim")
        accept(operation, row)
        whole = claim.statement == " ".join(span.of(text) for span in claim.spans)
        first = _part(claim, head, text, whole=whole)
        row.statement = first.statement
        set_parts(operation, replace(first, chain=with_sources(operation, first.chain)), claim)
        second = _part(claim, tail, text, whole=True)
        second = replace(
            second, id=0, number=next_number(operation, claim.article), state="accepted", assessment=None,
            chain=with_sources(operation, second.chain),
        )  # fmt: skip
        new = insert(operation, second, workspace.by)
        follow(operation, claim.id, new)
        return claim.id, new


def merge_claims(workspace: "Workspace", claims: Sequence[Claim]) -> int:
    """Make claims of one article one; return the id of the first, which takes over everything of the others.

    Raises:
        BadInput: fewer than two claims, or of different articles.
    """
    if len({claim.id for claim in claims}) < 2:
        raise BadInput("Choose at least two claims to merge.")
    if len({claim.article for claim in claims}) != 1 or claims[0].article is None:
        raise BadInput("Only claims of one article can be merged.")
    kept, others = claims[0], [claim for claim in claims[1:] if claim.id != claims[0].id]
    with workspace.operation("merge claims") as operation:
        text = text_of(operation.session, kept.article or 0)
        row = operation.get(ClaimRow, kept.id, "claim")
        accept(operation, row)
        merged = replace(
            kept,
            spans=_joined([span for claim in (kept, *others) for span in claim.spans], text),
            chain=with_sources(operation, kept.chain),
            quantities=_union([q for claim in (kept, *others) for q in claim.quantities]),
            places=_union([p for claim in (kept, *others) for p in claim.places]),
            time=next((claim.time for claim in (kept, *others) if claim.time), None),
        )
        row.statement = " ".join(dict.fromkeys(claim.statement for claim in (kept, *others) if claim.statement))
        set_parts(operation, merged, kept)
        gone = [claim.id for claim in others]
        for model in (AssessmentRow, EvidenceLinkRow, StaleRatingRow):
            for dependent in operation.rows(model, "claim_id", gone):
                dependent.claim_id = kept.id
        if row.assessment_id is None:
            row.assessment_id = next((c.assessment.id for c in others if c.assessment), None)
        hand_over(operation, kept.id, gone)
        hand_over_relations(operation, kept.id, gone)
        operation.session.flush()
        remove_claims(operation, gone)
    return kept.id


def _side(spans: Sequence[Span], text: str, start: int, end: int) -> tuple[Span, ...]:
    """Return the parts of the spans between two characters, trimmed, empty ones left out."""
    cut = (Span(max(s.start, start), min(s.end, end)) for s in spans if s.start < end and s.end > start)
    return tuple(trimmed for trimmed in (span.trimmed(text) for span in cut) if len(trimmed))


def _part(claim: Claim, spans: tuple[Span, ...], text: str, *, whole: bool) -> Claim:
    def inside(span: Span | None) -> bool:
        return span is not None and any(own.overlaps(span) for own in spans)

    time: TimeMention | None = claim.time
    if time is not None and time.span is not None and any(own.overlaps(time.span) for own in claim.spans):
        time = time if inside(time.span) else None
    return replace(
        claim, spans=spans, statement=" ".join(s.of(text) for s in spans) if whole else claim.statement, time=time,
        quantities=tuple(q for q in claim.quantities if q.span is None or inside(q.span)),
        places=tuple(p for p in claim.places if p.span is None or inside(p.span)),
    )  # fmt: skip


def _joined(spans: Sequence[Span], text: str) -> tuple[Span, ...]:
    """Return the spans in reading order, those that touch (but for white space) made one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and not text[joined[-1].end : span.start].strip():
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _union(items: Sequence[M]) -> tuple[M, ...]:
    return tuple(dict.fromkeys(items))
