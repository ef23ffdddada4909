"""Evidence: taken in and kept with its hash, linked to claims by passage, removed only with a reason."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factdesk.domain.errors import BadInput, NotFound, Refused
from factdesk.domain.evidence import STANCES, Evidence, EvidenceLink
from factdesk.domain.language import guess_language
from factdesk.domain.span import Span
from factdesk.store import evidence as stored
from factdesk.store.evidence_models import EvidenceFileRow, EvidenceLinkRow, EvidenceRow
from factdesk.store.journal import now
from factdesk.store.models import ClaimRow
from factdesk.workspace.area import Area
from factdesk.workspace.pages import fetch

if TYPE_CHECKING:
    from factdesk.capture.captured import Captured


class EvidenceArea(Area):
    """Operations on evidence and its links to claims."""

    def add_file(self, path: Path, *, title: str = "", source: str = "", origin: str = "") -> Evidence:
        """Keep a file as evidence, with its text where it has one.

        Raises:
            BadInput: the file is empty or cannot be read.
        """
        from factdesk.capture.readers import read_file

        return self.add_captured(read_file(path, text_required=False), title=title, source=source, origin=origin)

    def add_page(self, url: str, *, title: str = "", source: str = "", origin: str = "") -> Evidence:
        """Fetch a web page and keep it as evidence. The network is used for this page only.

        Raises:
            CaptureFailed: the page cannot be had; the message says why and what to do.
        """
        return self.add_captured(fetch(url), title=title, source=source, origin=origin, kind="page")

    def add_captured(
        self, captured: "Captured", *, title: str = "", source: str = "", origin: str = "", kind: str = "file"
    ) -> Evidence:
        """Keep what was captured from a file or a page as evidence.

        Args:
            captured: the kept bytes, text and facts.
            title: a name for it; its own title or file name when empty.
            source: who published it.
            origin: where it comes from in the end, so that repeats of one agency count once.
            kind: ``file`` or ``page``.
        """
        with self._workspace.operation("add evidence") as operation:
            kept = []
            for file in captured.files:
                content = file.data if file.data is not None else file.path
                assert content is not None
                kept.append((file, *operation.keep(content)))
            facts = {**captured.facts, "warnings": list(captured.warnings)} if captured.warnings else captured.facts
            row = operation.add(
                EvidenceRow(
                    title=title or captured.title or captured.name,
                    kind=kind,
                    source=source or captured.outlet,
                    origin=origin,
                    url=captured.url,
                    captured_at=str(captured.facts.get("captured_at", "")),
                    added_at=now(),
                    added_by=self._workspace.by,
                    sha256=kept[0][1],
                    text=captured.text,
                    length=len(captured.text),
                    language=captured.language or guess_language(captured.text),
                    capture=facts,
                )
            )
            number = row.id or 0
            for file, sha256, size in kept:
                operation.add(
                    EvidenceFileRow(
                        evidence_id=number,
                        name=file.name,
                        sha256=sha256,
                        size=size,
                        media_type=file.media_type,
                        role=file.role,
                    )
                )
        return self.get(number)

    def list(self) -> Sequence[Evidence]:
        """Return all evidence that was not removed, newest first."""
        with self._workspace.reading() as session:
            return stored.load(session)

    def get(self, evidence: int) -> Evidence:
        """Return one piece of evidence, removed or not.

        Raises:
            NotFound: no evidence has that number.
        """
        with self._workspace.reading() as session:
            return stored.get(session, evidence)

    def rows(self, ids: Sequence[int]) -> Sequence[Evidence]:
        """Return the evidence with those ids, in that order."""
        with self._workspace.reading() as session:
            return stored.load(session, ids)

    def text(self, evidence: int) -> str:
        """Return the text of a piece of evidence, empty if it has none.

        Raises:
            NotFound: no evidence has that number.
        """
        with self._workspace.reading() as session:
            return stored.text_of(session, evidence)

    def path_of(self, sha256: str) -> Path:
        """Return where a kept file is.

        Raises:
            NotFound: it is missing.
        """
        return self._workspace.files.existing(sha256)

    def edit(self, evidence: int, **values: str) -> Evidence:
        """Change title, source, origin, note, captured_at, archive_url or credibility of a piece of evidence.

        Raises:
            BadInput: another field is named.
            NotFound: no evidence has that number.
        """
        allowed = {"title", "source", "origin", "note", "captured_at", "archive_url", "url", "language", "credibility"}
        if extra := set(values) - allowed:
            raise BadInput(f"Of evidence, {', '.join(sorted(extra))} cannot be changed.")
        if values.get("credibility", "") not in ("", *"123456"):
            raise BadInput("Credibility is a number from 1 (confirmed) to 6 (cannot be judged).")
        with self._workspace.operation("edit evidence") as operation:
            row = operation.get(EvidenceRow, evidence, "evidence")
            for name, value in values.items():
                setattr(row, name, value)
        return self.get(evidence)

    def remove(self, evidence: int, reason: str) -> None:
        """Take a piece of evidence out of sight, with the reason; its files and its history stay.

        Raises:
            Refused: no reason is given.
            NotFound: no evidence has that number.
        """
        if not reason.strip():
            raise Refused("Removing evidence needs a reason: say why in a sentence.")
        with self._workspace.operation("remove evidence") as operation:
            operation.get(EvidenceRow, evidence, "evidence").removed_because = reason.strip()
            operation.remove(operation.rows(EvidenceLinkRow, "evidence_id", evidence))

    def link(
        self,
        evidence: int,
        claim: int,
        stance: str,
        *,
        span: Span | None = None,
        quote: str = "",
        page: int | None = None,
        note: str = "",
    ) -> EvidenceLink:
        """Say how a passage of evidence bears on a claim.

        Args:
            evidence: the evidence's number.
            claim: the claim's number.
            stance: supports, contradicts or context.
            span: the passage, in code points of the evidence's text.
            quote: the passage by its words, which must stand in the evidence once (white space does not count).
            page: the page it stands on, from 1.
            note: why it matters.

        Raises:
            BadInput: no such stance, or the passage is not in the evidence, or its words stand there more than once.
            NotFound: the claim or the evidence is not there.
        """
        if stance not in STANCES:
            raise BadInput(f"A stance is one of: {', '.join(STANCES)}.")
        if page is not None and page < 1:
            raise BadInput("Pages are counted from 1.")
        text = self.text(evidence)
        if quote and span is None:
            span = find_words(text, quote)
        if span is not None and (span.end > len(text) or not len(span)):
            raise BadInput(f"Characters {span.start} to {span.end} are not in the text of evidence {evidence}.")
        with self._workspace.operation("link evidence") as operation:
            operation.get(ClaimRow, claim, "claim")
            if operation.get(EvidenceRow, evidence, "evidence").removed_because:
                raise NotFound(f"Evidence {evidence} was removed: undo that or choose another.")
            row = operation.add(
                EvidenceLinkRow(
                    evidence_id=evidence,
                    claim_id=claim,
                    stance=stance,
                    start=span.start if span else None,
                    end=span.end if span else None,
                    page=page,
                    note=note.strip(),
                    by=self._workspace.by,
                    at=now(),
                )
            )
        return next(link for link in self.links(evidence=evidence) if link.id == row.id)

    def edit_link(self, link: int, *, stance: str | None = None, note: str | None = None) -> None:
        """Change the stance or the note of a link.

        Raises:
            BadInput: no such stance.
            NotFound: no link has that number.
        """
        if stance is not None and stance not in STANCES:
            raise BadInput(f"A stance is one of: {', '.join(STANCES)}.")
        with self._workspace.operation("edit evidence link") as operation:
            row = operation.get(EvidenceLinkRow, link, "evidence link")
            row.stance = stance or row.stance
            row.note = row.note if note is None else note.strip()

    def unlink(self, link: int) -> None:
        """Remove a link; the evidence stays.

        Raises:
            NotFound: no link has that number.
        """
        with self._workspace.operation("remove evidence link") as operation:
            operation.remove([operation.get(EvidenceLinkRow, link, "evidence link")])

    def links(self, *, claims: Sequence[int] = (), evidence: int | None = None) -> Sequence[EvidenceLink]:
        """Return the links of those claims, or of that piece of evidence, oldest first."""
        with self._workspace.reading() as session:
            return stored.links(session, claims=claims, evidence=evidence)

    def of_claim(self, claim: int) -> Sequence[tuple[Evidence, EvidenceLink]]:
        """Return the evidence linked to a claim, with the links, oldest first."""
        with self._workspace.reading() as session:
            links = stored.links(session, claims=[claim])
            known = {e.id: e for e in stored.load(session, list(dict.fromkeys(link.evidence for link in links)))}
        return [(known[link.evidence], link) for link in links]

    def claims_of(self, evidence: int) -> Sequence[EvidenceLink]:
        """Return the links of a piece of evidence to claims."""
        return self.links(evidence=evidence)


def find_words(text: str, words: str) -> Span:
    """Return where the words stand in the text; runs of white space and kinds of quotation marks do not count.

    Raises:
        BadInput: they are not there, or more than once.
    """
    marks = {"'": "['’‘]", "’": "['’‘]", '"': '["“”«»]', "“": '["“”«»]', "”": '["“”«»]'}
    parts = ["".join(marks.get(letter, re.escape(letter)) for letter in part) for part in words.split()]
    if not parts:
        raise BadInput("A quotation needs words.")
    found = list(re.finditer(r"\s+".join(parts), text))
    if not found:
        raise BadInput(f"“{words[:60]}” does not stand in the text of the evidence: copy it from there.")
    if len(found) > 1:
        raise BadInput(f"“{words[:60]}” stands there {len(found)} times: quote more of it, or give its start and end.")
    return Span(found[0].start(), found[0].end())
