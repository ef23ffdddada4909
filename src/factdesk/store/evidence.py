"""Evidence, its files and its links to claims in the database: rows to records."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from factdesk.domain.errors import NotFound
from factdesk.domain.evidence import Evidence, EvidenceFile, EvidenceLink, Region
from factdesk.domain.span import Span
from factdesk.store.evidence_models import EvidenceFileRow, EvidenceLinkRow, EvidenceRow

_FIELDS = (
    "id", "title", "kind", "source", "origin", "url", "captured_at", "added_at", "sha256", "length", "language", "note",
    "capture", "archive_url", "credibility",
)  # fmt: skip

_MANY = 500


def load(session: Session, ids: Sequence[int] | None = None) -> list[Evidence]:
    """Return the evidence with those ids in that order, or all that was not removed, newest first."""
    query = select(*[_column(name) for name in _FIELDS])
    if ids is None:
        query = query.where(_column("removed_because") == "").order_by(_column("id").desc())
    else:
        query = query.where(_column("id").in_(ids))
    found = [dict(zip(_FIELDS, values, strict=True)) for values in session.execute(query)]
    if ids is not None:
        place = {number: at for at, number in enumerate(ids)}
        found.sort(key=lambda values: place[values["id"]])
    numbers = [values["id"] for values in found]
    files, links = _files(session, numbers), _link_counts(session, numbers)
    return [Evidence(**v, files=tuple(files[v["id"]]), links=links.get(v["id"], 0)) for v in found]


def get(session: Session, evidence: int) -> Evidence:
    """Return one piece of evidence.

    Raises:
        NotFound: no evidence has that number.
    """
    found = load(session, [evidence])
    if not found:
        raise NotFound(f"There is no evidence {evidence}: “factdesk evidence list” lists what there is.")
    return found[0]


def text_of(session: Session, evidence: int) -> str:
    """Return the extracted text of a piece of evidence, empty if it has none."""
    text = session.execute(select(_column("text")).where(_column("id") == evidence)).scalar()
    if text is None:
        raise NotFound(f"There is no evidence {evidence}: “factdesk evidence list” lists what there is.")
    return str(text)


def links(session: Session, *, claims: Sequence[int] = (), evidence: int | None = None) -> list[EvidenceLink]:
    """Return the links of those claims, or of that piece of evidence, oldest first, with the words they quote."""
    query = select(EvidenceLinkRow).order_by(col(EvidenceLinkRow.id))
    if evidence is not None:
        query = query.where(col(EvidenceLinkRow.evidence_id) == evidence)
    else:
        query = query.where(col(EvidenceLinkRow.claim_id).in_(claims))
    rows = list(session.scalars(query))
    texts = {number: text_of(session, number) for number in {r.evidence_id for r in rows if r.start is not None}}
    return [_link(row, texts.get(row.evidence_id, "")) for row in rows]


def supporting_origins(session: Session, claims: Sequence[int]) -> dict[int, set[str]]:
    """Map those of the claims that evidence supports to the names of where it comes from in the end."""
    claim = col(EvidenceLinkRow.claim_id)
    found: dict[int, set[str]] = defaultdict(set)
    for start in range(0, len(claims), _MANY):
        query = (
            select(claim, *[_column(name) for name in ("id", "origin", "source", "url")])
            .join_from(EvidenceLinkRow, EvidenceRow, _column("id") == col(EvidenceLinkRow.evidence_id))
            .where(claim.in_(claims[start : start + _MANY]), col(EvidenceLinkRow.stance) == "supports")
        )
        for number, evidence, origin, source, url in session.execute(query):
            found[number].add(origin or source or url or f"evidence {evidence}")
    return dict(found)


def _link(row: EvidenceLinkRow, text: str) -> EvidenceLink:
    span = None if row.start is None or row.end is None else Span(row.start, row.end)
    return EvidenceLink(
        row.id or 0, row.evidence_id, row.claim_id, row.stance, span, span.of(text) if span else "", row.page, row.note,
        row.by, row.at, _region(row.region), row.from_seconds, row.to_seconds,
    )  # fmt: skip


def _region(shares: Sequence[float] | None) -> Region | None:
    if not shares:
        return None
    left, top, width, height = shares
    return left, top, width, height


def _files(session: Session, ids: Sequence[int]) -> dict[int, list[EvidenceFile]]:
    rows = session.scalars(
        select(EvidenceFileRow).where(col(EvidenceFileRow.evidence_id).in_(ids)).order_by(col(EvidenceFileRow.id))
    )
    grouped: dict[int, list[EvidenceFile]] = defaultdict(list)
    for row in rows:
        grouped[row.evidence_id].append(EvidenceFile(row.name, row.sha256, row.size, row.media_type, row.role))
    return grouped


def _link_counts(session: Session, ids: Sequence[int]) -> dict[int, int]:
    key = col(EvidenceLinkRow.evidence_id)
    query = select(key, func.count()).where(key.in_(ids)).group_by(key)
    return {int(number): int(n) for number, n in session.execute(query)}


def _column(name: str) -> Any:
    return EvidenceRow.metadata.tables["evidence"].c[name]
