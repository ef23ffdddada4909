"""The tables of evidence: what is kept, its files, how its passages bear on claims, and trusted times.

Registered with the others by ``store.models``.
"""

from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field

from factdesk.store.row import Row, link


class EvidenceRow(Row, table=True):
    """A piece of evidence with its extracted text."""

    __tablename__ = "evidence"

    title: str = ""
    kind: str = "file"
    source: str = ""
    origin: str = ""
    url: str = ""
    archive_url: str = ""
    captured_at: str = ""
    added_at: str = ""
    added_by: str = ""
    sha256: str = Field(default="", index=True)
    text: str = ""
    length: int = 0
    language: str = ""
    note: str = ""
    credibility: str = ""
    capture: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    removed_because: str = ""


class EvidenceFileRow(Row, table=True):
    """A kept file of a piece of evidence."""

    __tablename__ = "evidence_file"

    evidence_id: int = link("evidence")
    name: str
    sha256: str = Field(index=True)
    size: int
    media_type: str = ""
    role: str = "original"


class EvidenceLinkRow(Row, table=True):
    """How a passage of evidence bears on a claim."""

    __tablename__ = "evidence_link"

    evidence_id: int = link("evidence")
    claim_id: int = link("claim")
    stance: str
    start: int | None = None
    end: int | None = None
    page: int | None = None
    note: str = ""
    by: str = ""
    at: str = ""


class StampRow(Row, table=True):
    """An RFC 3161 time stamp over a manifest of all kept files and the head of the history; both are kept files.

    ``change_id`` is the newest operation the manifest covers.
    """

    __tablename__ = "stamp"

    change_id: int = link("change")
    manifest_sha256: str
    reply_sha256: str
    at: str
    authority: str = ""
    serial: str = ""
    by: str = ""
