"""The full record of what a report rests on, as JSON that reads back without loss, and as a bundle with the files.

A bundle is a zip: ``record.json`` and ``files/<sha256>`` for every kept file. docs/record.md describes every field.
"""

import hashlib
import json
import shutil
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from factdesk.domain.claim import Assessment, Claim
from factdesk.domain.errors import BadInput
from factdesk.domain.evidence import Evidence, EvidenceLink
from factdesk.domain.scale import Scale
from factdesk.domain.source import Source
from factdesk.report.codec import from_json, to_json
from factdesk.report.files import entry, replacing, sha256_of
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


def write_bundle(record: Record, files: Mapping[str, Path], out: Path) -> str:
    """Write the record and its files into one zip, and return the zip's SHA-256.

    Args:
        files: where each kept file is, by SHA-256; files the record does not name are left out.

    Raises:
        BadInput: a file is missing or was altered, or the place cannot be written.
    """
    hashes = sorted(record.hashes())
    for sha256 in hashes:
        if sha256 not in files or not files[sha256].is_file():
            raise BadInput(f"The kept file {sha256[:12]}… is missing; verify the workspace before making a bundle.")
        if sha256_of(files[sha256]) != sha256:
            raise BadInput(f"The kept file {sha256[:12]}… was altered; verify the workspace before making a bundle.")
    with replacing(out) as file, zipfile.ZipFile(file, "w") as bundle:
        bundle.writestr(entry("record.json"), record_json(record))
        for sha256 in hashes:
            with files[sha256].open("rb") as kept, bundle.open(entry(f"files/{sha256}"), "w") as copy:
                shutil.copyfileobj(kept, copy)
    return sha256_of(out)


def read_bundle(path: Path) -> tuple[Record, Iterator[tuple[str, bytes]]]:
    """Return a bundle's record and its files, each checked against its SHA-256 as it is taken out.

    Raises:
        BadInput: it is no bundle; while files are taken out, one that is missing, too large or altered.
    """
    try:
        with zipfile.ZipFile(path) as bundle:
            record = read_record(bundle.read("record.json").decode("utf-8"))
    except (OSError, zipfile.BadZipFile, KeyError, UnicodeDecodeError) as problem:
        raise BadInput(f"{path.name} is no FactDesk bundle; export it again.") from problem
    return record, _files(path, record)


def _files(path: Path, record: Record) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(path) as bundle:
        sizes: dict[str, Any] = {info.filename: info.file_size for info in bundle.infolist()}
        for sha256 in record.hashes():
            name = f"files/{sha256}"
            if name not in sizes:
                raise BadInput(f"The bundle lacks the file {sha256[:12]}…; ask its sender for it again.")
            if sizes[name] > MAX_FILE:
                raise BadInput(f"The file {sha256[:12]}… in the bundle is too large.")
            try:
                data = bundle.read(name)
            except zipfile.BadZipFile as problem:
                raise BadInput(
                    f"The file {sha256[:12]}… in the bundle is damaged; ask for the bundle again."
                ) from problem
            if hashlib.sha256(data).hexdigest() != sha256:
                raise BadInput(f"The file {sha256[:12]}… in the bundle was altered; ask its sender for it again.")
            yield sha256, data
