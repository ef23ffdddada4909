"""The tables of what a desk makes of its articles and claims beside them: saved views, translations, relations.

Registered with the others by ``store.models``.
"""

from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field

from factdesk.store.row import Row, link, link_or_none, texts


class SavedViewRow(Row, table=True):
    """A list or a search as somebody left it: ``place`` is articles, claims, evidence, sources or find."""

    __tablename__ = "saved_view"

    place: str = Field(index=True)
    name: str
    query: str = ""
    filters: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    order: str = ""
    columns: list[str] = texts()
    added_by: str = ""
    added_at: str = ""


class ViewVisitRow(Row, table=True):
    """When a saved view was last looked at: the newest operation then. Not journalled: looking is no change."""

    __tablename__ = "view_visit"

    view_id: int = Field(unique=True)
    change_id: int = 0
    at: str = ""


class PassageTranslationRow(Row, table=True):
    """A translation of a stretch of an article or of evidence, kept beside the original; ``by`` is who translated."""

    __tablename__ = "passage_translation"

    article_id: int | None = link_or_none("article")
    evidence_id: int | None = link_or_none("evidence")
    start: int
    end: int
    language: str = ""
    text: str = ""
    note: str = ""
    by: str = ""
    at: str = ""


class ClaimRelationRow(Row, table=True):
    """How a claim stands to an older one: ``relation`` is repeats, updates or contradicts."""

    __tablename__ = "claim_relation"

    claim_id: int = link("claim")
    other_id: int = link("claim")
    relation: str
    note: str = ""
    by: str = ""
    at: str = ""
