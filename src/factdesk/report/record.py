"""The full record of what a report rests on, as JSON that reads back without loss.

Every field is described in docs/record.md.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from factdesk.domain.claim import Assessment, Claim
from factdesk.domain.coding import Coding
from factdesk.domain.errors import BadInput
from factdesk.domain.evidence import Evidence, EvidenceLink
from factdesk.domain.relation import ClaimRelation
from factdesk.domain.scale import Scale
from factdesk.domain.source import Source
from factdesk.domain.translation import Translation
from factdesk.report.codec import from_json, to_json
from factdesk.report.model import ArticleText, Report

FORMAT = "factdesk-record"
VERSION = 1
MAX_FILE = 2_000_000_000
"""The largest single file taken out of a bundle, in bytes."""


@dataclass(frozen=True, slots=True)
class EvidenceText:
    """The text of a piece of evidence, into which the links' passages point."""

    evidence: int
    text: str


@dataclass(frozen=True, slots=True)
class Record:
    """Everything that a report rests on. Ids are those of the desk that wrote it."""

    date: str = ""
    desk: str = ""
    articles: tuple[ArticleText, ...] = ()
    claims: tuple[Claim, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    links: tuple[EvidenceLink, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    sources: tuple[Source, ...] = ()
    scales: tuple[Scale, ...] = field(default=())
    texts: tuple[EvidenceText, ...] = field(default=())
    translations: tuple[Translation, ...] = field(default=())
    relations: tuple[ClaimRelation, ...] = field(default=())
    rows: Mapping[str, tuple[dict[str, Any], ...]] = field(default_factory=dict)
    codings: tuple[Coding, ...] = field(default=())

    @classmethod
    def of(cls, report: Report) -> "Record":
        """Return the record of a report."""
        return cls(
            date=report.date,
            desk=report.desk,
            articles=report.sources,
            claims=tuple(section.claim for section in report.sections),
            evidence=report.evidence,
            links=tuple(passage.link for section in report.sections for passage in section.passages),
            assessments=tuple(given for section in report.sections for given in section.history),
            sources=tuple({voice.id: voice for voice in report.voices.values()}.values()),
            scales=tuple(report.scales_used()),
        )

    def hashes(self) -> list[str]:
        """Return the SHA-256 of every file that the record names, each once."""
        kept = [item.article.sha256 for item in self.articles]
        kept += [file.sha256 for piece in self.evidence for file in piece.files]
        return list(dict.fromkeys([*kept, *(piece.sha256 for piece in self.evidence if not piece.files)]))


def record_json(record: Record) -> str:
    """Return a record as JSON, its keys in a fixed order."""
    data = {"format": FORMAT, "version": VERSION, **to_json(record)}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def read_record(text: str) -> Record:
    """Return the record that :func:`record_json` wrote.

    Raises:
        BadInput: it is no record, or one of a newer FactDesk.
    """
    try:
        data = json.loads(text)
    except ValueError as problem:
        raise BadInput(f"This is no FactDesk record ({problem}); export it again as JSON.") from problem
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise BadInput("This is no FactDesk record; export it again as JSON.")
    version = data.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise BadInput("This record was written by a newer FactDesk; update this one first.")
    return from_json(Record, data, "record")
