"""How evidence bears on claims: links by passage, page, region of a picture or time of a recording."""

import re
from collections.abc import Sequence

from factdesk.domain.errors import BadInput, NotFound
from factdesk.domain.evidence import STANCES, Evidence, EvidenceLink, Locator, Region
from factdesk.domain.span import Span
from factdesk.store import evidence as stored
from factdesk.store.evidence_models import EvidenceLinkRow, EvidenceRow
from factdesk.store.journal import now
from factdesk.store.models import ClaimRow
from factdesk.workspace.area import Area

_SLACK = 1e-6


class Linking(Area):
    """Operations on the links of evidence to claims."""

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
        region: Region | None = None,
        from_seconds: float | None = None,
        to_seconds: float | None = None,
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
            region: the part of the picture or page that matters, in shares of it.
            from_seconds: where it begins in a recording.
            to_seconds: where it ends there, None for a moment.

        Raises:
            BadInput: no such stance, or the passage is not in the evidence, or its words stand there more than once, or
                the region or the time cannot be.
            NotFound: the claim or the evidence is not there.
        """
        if stance not in STANCES:
            raise BadInput(f"A stance is one of: {', '.join(STANCES)}.")
        check_place(page, region, from_seconds, to_seconds)
        at = Locator(self._passage(evidence, span, quote), page, region, from_seconds, to_seconds)
        with self._workspace.operation("link evidence") as operation:
            operation.get(ClaimRow, claim, "claim")
            if operation.get(EvidenceRow, evidence, "evidence").removed_because:
                raise NotFound(f"Evidence {evidence} was removed: undo that or choose another.")
            row = operation.add(link_row(evidence, claim, stance, at, note=note, by=self._workspace.by))
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

    def _passage(self, evidence: int, span: Span | None, quote: str) -> Span | None:
        """Return the passage that is meant by its span or its words; None where the whole piece is."""
        text = self._text_of(evidence)
        if quote and span is None:
            span = find_words(text, quote)
        if span is not None and (span.end > len(text) or not len(span)):
            raise BadInput(f"Characters {span.start} to {span.end} are not in the text of evidence {evidence}.")
        return span

    def _text_of(self, evidence: int) -> str:
        with self._workspace.reading() as session:
            return stored.text_of(session, evidence)


def link_row(evidence: int, claim: int, stance: str, at: Locator, *, note: str, by: str) -> EvidenceLinkRow:
    """Return the row of a link that is made now."""
    return EvidenceLinkRow(
        evidence_id=evidence,
        claim_id=claim,
        stance=stance,
        start=at.span.start if at.span else None,
        end=at.span.end if at.span else None,
        page=at.page,
        region=list(at.region) if at.region else None,
        from_seconds=at.from_seconds,
        to_seconds=at.to_seconds,
        note=note.strip(),
        by=by,
        at=now(),
    )


def check_place(page: int | None, region: Region | None, from_seconds: float | None, to_seconds: float | None) -> None:
    """Make sure that a page, a region and a stretch of time can be.

    Raises:
        BadInput: one cannot; the message says which.
    """
    if page is not None and page < 1:
        raise BadInput("Pages are counted from 1.")
    if region is not None:
        left, top, width, height = region
        inside = min(left, top) >= 0 and left + width <= 1 + _SLACK and top + height <= 1 + _SLACK
        if not inside or width <= 0 or height <= 0:
            raise BadInput("A region is left, top, width and height as shares from 0 to 1, inside the picture.")
    if from_seconds is None:
        if to_seconds is not None:
            raise BadInput("A time that ends needs a start too.")
    elif from_seconds < 0 or (to_seconds is not None and to_seconds < from_seconds):
        raise BadInput("A stretch of a recording starts at 0 or later and ends after its start.")


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
