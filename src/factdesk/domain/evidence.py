"""Evidence: kept files with their hashes, the passages in them, and how they bear on claims."""

from dataclasses import dataclass, field
from typing import Any

from factdesk.domain.span import Span

STANCES = ("supports", "contradicts", "context")

Region = tuple[float, float, float, float]
"""A stretch of a picture or a page: left, top, width and height as shares of it, 0 to 1."""


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """One kept file of a piece of evidence, found by its hash. ``role`` is original, text, warc or image."""

    name: str
    sha256: str
    size: int
    media_type: str
    role: str = "original"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A piece of evidence without its text.

    ``origin`` names where it comes from in the end, so that outlets repeating one agency count once. ``capture``
    holds what is known of the capture of a web page (moment, status, redirects), empty for a file. ``credibility`` is
    the Admiralty number 1 to 6 of the information itself, apart from its source's reliability; empty while not judged.
    """

    id: int
    title: str
    kind: str
    source: str
    origin: str
    url: str
    captured_at: str
    added_at: str
    sha256: str
    length: int = 0
    language: str = ""
    note: str = ""
    files: tuple[EvidenceFile, ...] = ()
    capture: dict[str, Any] = field(default_factory=dict)
    links: int = 0
    archive_url: str = ""
    credibility: str = ""


@dataclass(frozen=True, slots=True)
class Locator:
    """Where in a piece of evidence: words of its text, a page, a region of the picture or page, a time; any may lack.

    Units and ranges are those of :class:`EvidenceLink`.
    """

    span: Span | None = None
    page: int | None = None
    region: Region | None = None
    from_seconds: float | None = None
    to_seconds: float | None = None


@dataclass(frozen=True, slots=True)
class EvidenceLink:
    """How a passage of evidence bears on a claim. ``stance`` is one of STANCES.

    ``span`` points into the evidence's text, ``quote`` is those words; both empty when the whole piece is meant.
    ``region`` lies on the picture, or on ``page`` (counted from 1). ``from_seconds`` and ``to_seconds`` count from the
    start of a recording; without the second only a moment is meant.
    """

    id: int
    evidence: int
    claim: int
    stance: str
    span: Span | None = None
    quote: str = ""
    page: int | None = None
    note: str = ""
    by: str = ""
    at: str = ""
    region: Region | None = None
    from_seconds: float | None = None
    to_seconds: float | None = None

    @property
    def locator(self) -> Locator:
        """Where in the evidence it points."""
        return Locator(self.span, self.page, self.region, self.from_seconds, self.to_seconds)
