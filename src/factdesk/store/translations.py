"""Translations of passages in the database."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlmodel import Session, col

from factdesk.domain.span import Span
from factdesk.domain.translation import Translation
from factdesk.store.desk_models import PassageTranslationRow


def load(
    session: Session, *, articles: Sequence[int] | None = None, evidence: Sequence[int] | None = None
) -> list[Translation]:
    """Return the translations beside these articles or these pieces of evidence (all when neither is named)."""
    query = select(PassageTranslationRow)
    if articles is not None or evidence is not None:
        query = query.where(
            col(PassageTranslationRow.article_id).in_(articles or ())
            | col(PassageTranslationRow.evidence_id).in_(evidence or ())
        )
    rows = session.scalars(query.order_by(col(PassageTranslationRow.start), col(PassageTranslationRow.id)))
    return [record(row) for row in rows]


def record(row: PassageTranslationRow) -> Translation:
    """Return a row as the record that views and reports use."""
    return Translation(
        row.id or 0, row.article_id, row.evidence_id, Span(row.start, row.end), row.language, row.text, row.note,
        row.by, row.at,
    )  # fmt: skip
