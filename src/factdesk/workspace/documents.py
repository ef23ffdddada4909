"""What the index is told of claims, articles and evidence; their texts stay in the database."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlmodel import Session, col

from factdesk.domain.claim import Claim
from factdesk.domain.evidence import Evidence
from factdesk.search.schema import Document
from factdesk.store import claims as stored_claims
from factdesk.store import evidence as stored_evidence
from factdesk.store.evidence_models import EvidenceRow
from factdesk.store.models import ArticleRow, ClaimRow, Row

_PAGE = 500


def documents_of(session: Session, kind: str, ids: Sequence[int]) -> Iterator[Document]:
    """Yield what the index is told of those that are there and may be found (refused and removed ones may not)."""
    for start in range(0, len(ids), _PAGE):
        page = ids[start : start + _PAGE]
        if kind == "claim":
            yield from (_claim(claim) for claim in stored_claims.load(session, page) if claim.state != "refused")
        elif kind == "article":
            query = select(ArticleRow).where(col(ArticleRow.id).in_(page))
            yield from (_article(row) for row in session.scalars(query))
        else:
            kept = select(col(EvidenceRow.id)).where(
                col(EvidenceRow.id).in_(page), col(EvidenceRow.removed_because) == ""
            )
            there = [int(number) for number in session.scalars(kept) if number is not None]
            for piece in stored_evidence.load(session, there):
                yield _evidence(piece, stored_evidence.text_of(session, piece.id))


def all_ids(session: Session) -> dict[str, list[int]]:
    """Return the ids of everything that could be found, by type."""
    tables: dict[str, type[Row]] = {"claim": ClaimRow, "article": ArticleRow, "evidence": EvidenceRow}
    return {
        kind: [int(number) for number in session.scalars(select(col(model.id)).order_by(col(model.id))) if number]
        for kind, model in tables.items()
    }


def claim_text(claim: Claim) -> str:
    """Return the words of a claim that are searched: its statement, and its quotation where that differs."""
    if not claim.quote or claim.quote == claim.statement:
        return claim.statement
    return f"{claim.statement}\n{claim.quote}"


def _claim(claim: Claim) -> Document:
    return Document(
        "claim", claim.id, claim_text(claim), title=claim.title, claimant="\n".join(link.name for link in claim.chain),
        place="\n".join(place.text for place in claim.places), kind=claim.kind, rating=claim.rating, date=claim.date,
        language=claim.language,
    )  # fmt: skip


def _article(row: ArticleRow) -> Document:
    return Document(
        "article", row.id or 0, row.text, title=row.title, source=row.outlet, date=row.published, language=row.language
    )


def _evidence(piece: Evidence, text: str) -> Document:
    return Document(
        "evidence", piece.id, f"{text}\n{piece.note}".strip(), title=piece.title, source=piece.source,
        date=piece.captured_at[:10], language=piece.language,
    )  # fmt: skip
