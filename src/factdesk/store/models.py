"""The tables of a workspace.

Rows validate nothing themselves: the workspace checks domain records before it makes rows. Offsets are code points, end
exclusive; moments are UTC text, "2026-11-22T09:30:00Z"; JSON columns hold lists of short texts or flat objects.
"""

from sqlalchemy import Index
from sqlmodel import Field

import factdesk.store.desk_models
import factdesk.store.evidence_models
import factdesk.store.incident_models
import factdesk.store.place_models  # noqa: F401  (so that their tables are known wherever these are)
from factdesk.store import row
from factdesk.store.desk_models import ViewVisitRow
from factdesk.store.row import link as _link
from factdesk.store.row import texts as _texts

Row = row.Row


class ArticleRow(Row, table=True):
    """An article with its one text, which never changes."""

    __tablename__ = "article"

    title: str = ""
    outlet: str = ""
    author: str = ""
    url: str = ""
    published: str = ""
    language: str = ""
    direction: str = "ltr"
    file_name: str = ""
    media_type: str = ""
    sha256: str = Field(default="", index=True)
    text_sha256: str = Field(default="", index=True)
    text: str = ""
    length: int = 0
    revision: int = 1
    revision_of: int | None = Field(default=None, foreign_key="article.id")
    added_at: str = ""
    added_by: str = ""


class JunkRow(Row, table=True):
    """A stretch of an article marked as no part of it; inactive once restored."""

    __tablename__ = "junk"

    article_id: int = _link("article")
    start: int
    end: int
    why: str = ""
    active: bool = True


class SourceRow(Row, table=True):
    """A known voice: a person, an organisation, an outlet."""

    __tablename__ = "source"

    name: str = Field(index=True)
    kind: str = ""
    role: str = ""
    reliability: str = ""
    note: str = ""


class SourceNameRow(Row, table=True):
    """A further spelling of a source's name; ``folded`` is its case-folded form, by which it is found."""

    __tablename__ = "source_name"

    source_id: int = _link("source")
    name: str
    folded: str = Field(index=True)


class ClaimRow(Row, table=True):
    """A claim: proposed, accepted or refused. ``assessment_id`` points at the rating that counts."""

    __tablename__ = "claim"
    __table_args__ = (
        Index("ix_claim_article_id_state", "article_id", "state"),
        Index("ix_claim_counted", "id", "kind", "language", "article_id", "assessment_id"),
        {"sqlite_autoincrement": True},
    )

    article_id: int | None = Field(default=None, foreign_key="article.id")
    number: int = 0
    state: str = "proposed"
    kind: str = Field(default="", index=True)
    statement: str = ""
    confidence: float | None = None
    checkworthiness: float | None = None
    reasons: list[str] = _texts()
    flags: list[str] = _texts()
    note: str = ""
    title: str = ""
    language: str = ""
    date: str = Field(default="", index=True)
    url: str = ""
    external: str = Field(default="", index=True)
    added_at: str = ""
    added_by: str = ""
    assessment_id: int | None = Field(default=None, index=True)


class SpanRow(Row, table=True):
    """A stretch of the claim's article; a claim has one or more."""

    __tablename__ = "claim_span"

    claim_id: int = _link("claim")
    start: int
    end: int


class ChainLinkRow(Row, table=True):
    """A voice in the chain of who says a claim; ``position`` 0 is the claimant."""

    __tablename__ = "chain_link"

    claim_id: int = _link("claim")
    position: int
    name: str = Field(index=True)
    source_id: int | None = Field(default=None, foreign_key="source.id", index=True)
    outlet: bool = False
    carried: bool = False
    mention_start: int | None = None
    mention_end: int | None = None
    cue_start: int | None = None
    cue_end: int | None = None


class QuantityRow(Row, table=True):
    """A number of a claim with its words and range."""

    __tablename__ = "quantity"

    claim_id: int = _link("claim")
    start: int | None = None
    end: int | None = None
    verbatim: str = ""
    measure: str = Field(default="other", index=True)
    unit: str = ""
    group: str = ""
    low: int | None = None
    high: int | None = None
    hedge: str = ""
    best: int | None = None
    as_of: str = ""
    basis: str = ""
    part_of: int | None = None


class PlaceMentionRow(Row, table=True):
    """A place a claim names."""

    __tablename__ = "place_mention"

    claim_id: int = _link("claim")
    start: int | None = None
    end: int | None = None
    text: str = ""
    place: str | None = Field(default=None, index=True)


class TimeMentionRow(Row, table=True):
    """The time a claim names."""

    __tablename__ = "time_mention"

    claim_id: int = _link("claim")
    start: int | None = None
    end: int | None = None
    text: str = ""
    from_date: str | None = None
    to_date: str | None = None
    anchor: str = ""


class AssessmentRow(Row, table=True):
    """A rating that was given, with its reason; none is ever overwritten."""

    __tablename__ = "assessment"

    claim_id: int = _link("claim")
    scale: str
    rating: str = Field(index=True)
    reason: str
    by: str = ""
    at: str = ""


class ChangeRow(Row, table=True):
    """One operation in the journal. ``hash`` covers it, its rows and the hash before it."""

    __tablename__ = "change"

    at: str
    by: str = ""
    label: str = ""
    kind: str = "do"
    target: int | None = None
    hash: str = ""


class ChangedRowRow(Row, table=True):
    """One row of a table before and after an operation, as canonical JSON text; empty for none."""

    __tablename__ = "changed_row"
    __table_args__ = (
        Index("ix_changed_row_table_row", "table", "row"),
        {"sqlite_autoincrement": True},
    )

    change_id: int = _link("change")
    table: str
    row: int
    before: str = ""
    after: str = ""


def _defer_foreign_keys() -> None:
    for table in Row.metadata.tables.values():
        for constraint in table.foreign_key_constraints:
            constraint.deferrable = True
            constraint.initially = "DEFERRED"


_defer_foreign_keys()
JOURNALLED: dict[str, type[Row]] = {
    str(model.__tablename__): model
    for model in Row.__subclasses__()
    if model not in (ChangeRow, ChangedRowRow, ViewVisitRow)
}
"""The tables whose rows the journal records, by name."""
