"""Taking in claims that others checked, by the hundred thousand: batch by batch, resumable, duplicates folded.

Each batch is one operation, so that a window stays usable between two of them and a stopped import keeps what it has;
doing the same import again skips what is there.
"""

import csv
import gzip
import io
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from sqlalchemy import select
from sqlmodel import col

from factdesk.domain.errors import BadInput
from factdesk.domain.imported import ImportedClaim
from factdesk.domain.language import guess_language
from factdesk.store.journal import next_id, now
from factdesk.store.models import AssessmentRow, ChainLinkRow, ClaimRow, PlaceMentionRow
from factdesk.workspace.operation import Operation

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

BATCH = 5_000
_BY_NAME = {".csv": "claims-csv", ".json": "claimreview", ".jsonld": "claimreview", ".html": "claimreview"}
_IMPORTED = "imported"
"""The scale of ratings given elsewhere in words that are not ours."""
Line = tuple[int, ImportedClaim | None, str]


@dataclass(slots=True)
class Imported:
    """What an import did so far; ``errors`` are (line, why) of what was not taken."""

    added: int = 0
    updated: int = 0
    skipped: int = 0
    errors: list[tuple[int, str]] = field(default_factory=list)
    done: float = 0.0


def import_claims(workspace: "Workspace", path: Path, format_name: str = "") -> Iterator[Imported]:
    """Take in a file of claims and yield what was done after each batch (5,000 lines).

    Args:
        workspace: where to.
        path: a .jsonl, .csv, .json or .html file, or one of them gzipped.
        format_name: claims-jsonl, claims-csv or claimreview; by the file's name when empty.

    Raises:
        BadInput: the file is not there, or is of another format.
    """
    if not path.is_file():
        raise BadInput(f"There is no file {path}: check its name and folder.")
    kind = format_name or next((_BY_NAME[s] for s in reversed(path.suffixes) if s in _BY_NAME), "claims-jsonl")
    readers = {"claims-jsonl": _json_lines, "claims-csv": _csv_lines, "claimreview": _reviews}
    if kind not in readers:
        raise BadInput(f"No format is called {kind!r}; there are: {', '.join(readers)}.")
    total = max(1, path.stat().st_size)
    so_far = Imported()
    with path.open("rb") as raw, _text(raw, path) as text:
        lines = readers[kind](text)
        while batch := list(islice(lines, BATCH)):
            so_far.errors += [(number, why) for number, claim, why in batch if claim is None]
            _take(workspace, [claim for _, claim, _ in batch if claim is not None], so_far)
            so_far.done = min(1.0, raw.tell() / total)
            yield so_far


def _text(raw: Any, path: Path) -> io.TextIOWrapper:
    unpacked = gzip.GzipFile(fileobj=raw) if path.suffix == ".gz" else raw
    return io.TextIOWrapper(unpacked, encoding="utf-8-sig", errors="replace", newline="")


def _json_lines(text: Iterable[str]) -> Iterator[Line]:
    for number, line in enumerate(text, 1):
        if line.strip():
            try:
                values = json.loads(line)
            except ValueError:
                yield number, None, "this line is not JSON"
                continue
            yield _line(number, values)


def _csv_lines(text: Iterable[str]) -> Iterator[Line]:
    from factdesk.report.tables import bare

    reader = csv.DictReader(text)
    for values in reader:
        named = {str(key).strip().lower(): bare(value) for key, value in values.items() if key and value}
        yield _line(reader.line_num, named)


def _reviews(text: IO[str]) -> Iterator[Line]:
    from factdesk.report.incoming import read_reviews

    yield from read_reviews(text.read())


def _line(number: int, values: Any) -> Line:
    if not isinstance(values, dict):
        return number, None, "this line is not an object"
    try:
        return number, ImportedClaim.of(values), ""
    except BadInput as error:
        return number, None, str(error)


def _take(workspace: "Workspace", claims: list[ImportedClaim], so_far: Imported) -> None:
    fresh = {claim.id: claim for claim in claims}
    so_far.skipped += len(claims) - len(fresh)
    with workspace.operation("import claims") as operation:
        known = _known(operation, list(fresh))
        for row in known.values():
            changed = _update(row, fresh.pop(row.external))
            so_far.updated += changed
            so_far.skipped += not changed
        _insert(workspace, operation, list(fresh.values()))
        so_far.added += len(fresh)


def _known(operation: Operation, externals: list[str]) -> dict[str, ClaimRow]:
    found: dict[str, ClaimRow] = {}
    for start in range(0, len(externals), 500):
        query = select(ClaimRow).where(
            col(ClaimRow.external).in_(externals[start : start + 500]), col(ClaimRow.article_id).is_(None)
        )
        found.update({row.external: row for row in operation.session.scalars(query)})
    return found


def _update(row: ClaimRow, claim: ImportedClaim) -> bool:
    changed = False
    for name, value in (("statement", claim.text), ("title", claim.title), ("date", claim.date), ("url", claim.url)):
        if value and getattr(row, name) != value:
            setattr(row, name, value)
            changed = True
    return changed


def _insert(workspace: "Workspace", operation: Operation, claims: list[ImportedClaim]) -> None:
    if not claims:
        return
    session, insert, moment = operation.session, operation.recorder.insert, now()
    first_claim, rating = next_id(session, "claim"), next_id(session, "assessment")
    rated: dict[int, int] = {}
    for number, claim in enumerate(claims, first_claim):
        if claim.rating:
            rated[number] = rating
            rating += 1
    kinds = {term.id for term in workspace.scales.kinds.terms}
    insert(ClaimRow, [
        {
            "article_id": None, "number": 0, "state": "accepted", "kind": claim.kind if claim.kind in kinds else "",
            "statement": claim.text, "confidence": None, "checkworthiness": None, "reasons": [], "flags": [],
            "note": "", "title": claim.title, "language": claim.language or guess_language(claim.text),
            "date": claim.date, "url": claim.url, "external": claim.id, "added_at": moment,
            "added_by": workspace.by, "assessment_id": rated.get(number),
        }
        for number, claim in enumerate(claims, first_claim)
    ])  # fmt: skip
    insert(ChainLinkRow, [
        {
            "claim_id": number, "position": 0, "name": claim.claimant, "source_id": None, "outlet": False,
            "carried": False, "mention_start": None, "mention_end": None, "cue_start": None, "cue_end": None,
        }
        for number, claim in enumerate(claims, first_claim) if claim.claimant
    ])  # fmt: skip
    insert(PlaceMentionRow, [
        {"claim_id": number, "start": None, "end": None, "text": claim.place, "place": None}
        for number, claim in enumerate(claims, first_claim) if claim.place
    ])  # fmt: skip
    insert(AssessmentRow, [
        {
            "claim_id": number, "scale": scale, "rating": word, "by": workspace.by, "at": moment,
            "reason": f"Rated “{claim.rating}” elsewhere: {claim.url or claim.id}",
        }
        for number, claim in enumerate(claims, first_claim) if claim.rating
        for scale, word in [_rating(workspace, claim.rating)]
    ])  # fmt: skip


def _rating(workspace: "Workspace", words: str) -> tuple[str, str]:
    """Return (scale, rating): ours if the words are one of ours, else the words as they are."""
    slug = re.sub(r"[^\w]+", "_", words.casefold()).strip("_")
    ours = workspace.scales.ratings
    return (ours.id, slug) if ours.term(slug) else (_IMPORTED, slug or words)
