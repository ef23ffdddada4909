"""What the index is told of claims, articles and evidence; their texts stay in the database."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache

from sqlalchemy import select
from sqlmodel import Session, col

from factdesk.domain.claim import Claim
from factdesk.domain.evidence import Evidence
from factdesk.search.schema import Document
from factdesk.store import claims as stored_claims
from factdesk.store import evidence as stored_evidence
from factdesk.store.evidence_models import EvidenceRow
from factdesk.store.models import ArticleRow, ClaimRow, PlaceMentionRow, Row

_PAGE = 500


class Spellings:
    """All spellings of a place or of a source, by id, each looked up once."""

    def __init__(self, of_place: Callable[[str], Sequence[str]], sources: Mapping[int, Sequence[str]]) -> None:
        self._of_place = cache(of_place)
        self._sources = sources

    def places(self, mentions: Iterable[tuple[str, str | None]]) -> str:
        """Return the places as written (text, id) and in all their spellings, a line each."""
        written = [name for text, place in mentions for name in (text, *(self._of_place(place) if place else ()))]
        return "\n".join(dict.fromkeys(written))

    def voices(self, claim: Claim) -> str:
        """Return the voices of a claim as written and in all their spellings, a line each."""
        written = [n for link in claim.chain for n in (link.name, *self._sources.get(link.source or 0, ()))]
        return "\n".join(dict.fromkeys(written))


def documents_of(session: Session, kind: str, ids: Sequence[int], spellings: Spellings) -> Iterator[Document]:
    """Yield what the index is told of those that are there and may be found (refused and removed ones may not)."""
    for start in range(0, len(ids), _PAGE):
        page = ids[start : start + _PAGE]
        if kind == "claim":
            shown = [claim for claim in stored_claims.load(session, page) if claim.state != "refused"]
            yield from (_claim(claim, spellings) for claim in shown)
        elif kind == "article":
            query = select(ArticleRow).where(col(ArticleRow.id).in_(page))
            named = _places_of(session, page)
            yield from (_article(row, named.get(row.id or 0, ()), spellings) for row in session.scalars(query))
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


def _places_of(session: Session, articles: Sequence[int]) -> dict[int, list[tuple[str, str | None]]]:
    """Return the places that the claims of articles name, as (text, id)."""
    place = PlaceMentionRow
    query = (
        select(ClaimRow.article_id, place.text, place.place)  # type: ignore[call-overload]
        .join(place, col(place.claim_id) == col(ClaimRow.id))
        .where(col(ClaimRow.article_id).in_(articles), col(place.place).is_not(None))
        .distinct()
    )
    named: dict[int, list[tuple[str, str | None]]] = {}
    for article, text, number in session.execute(query):
        named.setdefault(article, []).append((text, number))
    return named


def _claim(claim: Claim, spellings: Spellings) -> Document:
    return Document(
        "claim", claim.id, claim_text(claim), title=claim.title, claimant=spellings.voices(claim),
        place=spellings.places((place.text, place.place) for place in claim.places), kind=claim.kind,
        rating=claim.rating, date=claim.date,
        language=claim.language,
    )  # fmt: skip


def _article(row: ArticleRow, named: Sequence[tuple[str, str | None]], spellings: Spellings) -> Document:
    return Document(
        "article",
        row.id or 0,
        row.text,
        title=row.title,
        source=row.outlet,
        date=row.published,
        language=row.language,
        place=spellings.places(named),
    )


def _evidence(piece: Evidence, text: str) -> Document:
    return Document(
        "evidence", piece.id, f"{text}\n{piece.note}".strip(), title=piece.title, source=piece.source,
        date=piece.captured_at[:10], language=piece.language,
    )  # fmt: skip
