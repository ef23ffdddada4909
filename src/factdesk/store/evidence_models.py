"""The tables of evidence: what is kept, its files, how its passages bear on claims, and trusted times.

Registered with the others by ``store.models``.
"""

from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field

from factdesk.store.row import Row, link, link_or_none


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
    """A kept file of a piece of evidence; ``picture_hash`` is a picture's perceptual hash as hexadecimal text."""

    __tablename__ = "evidence_file"

    evidence_id: int = link("evidence")
    name: str
    sha256: str = Field(index=True)
    size: int
    media_type: str = ""
    role: str = "original"
    picture_hash: str = Field(default="", index=True)


class EvidenceLinkRow(Row, table=True):
    """How a passage of evidence bears on a claim.

    ``region`` is left, top, width, height as shares of the picture or page; seconds count from the recording's start.
    """

    __tablename__ = "evidence_link"

    evidence_id: int = link("evidence")
    claim_id: int = link("claim")
    stance: str
    start: int | None = None
    end: int | None = None
    page: int | None = None
    region: list[float] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    from_seconds: float | None = None
    to_seconds: float | None = None
    note: str = ""
    by: str = ""
    at: str = ""


class StampRow(Row, table=True):
    """A trusted time over a manifest of all kept files and the head of the history; manifest and reply are kept files.

    ``change_id`` is the newest operation the manifest covers; ``kind`` is rfc3161 or opentimestamps.
    """

    __tablename__ = "stamp"

    change_id: int = link("change")
    manifest_sha256: str
    reply_sha256: str
    at: str
    authority: str = ""
    serial: str = ""
    by: str = ""
    kind: str = "rfc3161"


class StaleRatingRow(Row, table=True):
    """A rating that rests on evidence found altered or missing, until somebody has read it again."""

    __tablename__ = "stale_rating"

    claim_id: int = link("claim")
    assessment_id: int = link("assessment")
    evidence_id: int | None = link_or_none("evidence")
    sha256: str = ""
    why: str = ""
    at: str = ""
    settled_by: str = ""
    settled_at: str = ""


class CaptureAttemptRow(Row, table=True):
    """A page that could not be kept, to be tried again on demand. ``wanted`` is evidence or article.

    ``state`` is waiting, done or dropped; ``problem`` is the line that was shown.
    """

    __tablename__ = "capture_attempt"

    url: str = Field(index=True)
    wanted: str = "evidence"
    claim_id: int | None = link_or_none("claim")
    problem: str = ""
    tries: int = 1
    state: str = "waiting"
    first_at: str = ""
    last_at: str = ""
    by: str = ""
