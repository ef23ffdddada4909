"""Changing many things at once: each is one operation, so that one undo takes all of it back."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from factdesk.domain.article import ArticleDetails
from factdesk.domain.errors import BadInput, NotFound, Refused
from factdesk.domain.evidence import STANCES
from factdesk.domain.mention import ChainLink
from factdesk.store import claims as stored
from factdesk.store.evidence_models import EvidenceLinkRow, EvidenceRow
from factdesk.store.journal import now
from factdesk.store.models import ArticleRow, ClaimRow, Row, SourceRow
from factdesk.workspace.area import Area
from factdesk.workspace.articles import given_details, remove_one
from factdesk.workspace.claim_rows import accept, set_parts
from factdesk.workspace.evidence import checked_values, take_out_of_sight
from factdesk.workspace.operation import Operation
from factdesk.workspace.rating import checked_rating, give_rating
from factdesk.workspace.sources import merge_into, with_sources

R = TypeVar("R", bound=Row)
_MANY = 500
KINDS_OF_SOURCE = ("person", "organisation", "outlet")


class Bulk(Area):
    """Operations on many claims, articles, pieces of evidence or sources. Each returns how many it changed."""

    def set_kind(self, claims: Sequence[int], kind: str) -> int:
        """Give claims this kind; proposals are accepted by that, as by any change.

        Raises:
            BadInput: no kind is called so.
            NotFound: a claim is not there.
        """
        self._workspace.claims.check_kind(kind)
        with self._workspace.operation(f"set the kind of {len(claims)} claims") as operation:
            for row in _rows(operation, ClaimRow, claims, "claim"):
                accept(operation, row)
                row.kind = kind
        return len(claims)

    def rate(self, claims: Sequence[int], rating: str, reason: str, *, scale: str = "verdict") -> int:
        """Give claims the same rating for the same reason; earlier ratings are kept.

        Raises:
            Refused: no reason is given.
            BadInput: the scale has no such rating.
            NotFound: a claim is not there.
        """
        checked_rating(self._workspace, rating, reason, scale)
        with self._workspace.operation(f"rate {len(claims)} claims") as operation:
            for row in _rows(operation, ClaimRow, claims, "claim"):
                give_rating(operation, row, scale, rating, reason=reason, by=self._workspace.by)
        return len(claims)

    def set_claimant(self, claims: Sequence[int], name: str) -> int:
        """Say who answers for these claims: the first voice of each chain is replaced, those behind it stay.

        Raises:
            BadInput: no name is given.
            NotFound: a claim is not there.
        """
        name = " ".join(name.split())
        if not name:
            raise BadInput("Name the claimant.")
        with self._workspace.operation(f"set the claimant of {len(claims)} claims") as operation:
            records = {record.id: record for record in stored.load(operation.session, claims)}
            for row in _rows(operation, ClaimRow, claims, "claim"):
                before = records[row.id or 0]
                first = replace(before.chain[0], name=name, source=None) if before.chain else ChainLink(name)
                accept(operation, row)
                chain = with_sources(operation, (first, *before.chain[1:]))
                set_parts(operation, replace(before, chain=chain), before)
        return len(claims)

    def flag(self, claims: Sequence[int], flag: str) -> int:
        """Put a flag on claims that do not have it yet.

        Raises:
            BadInput: the flag has no words.
            NotFound: a claim is not there.
        """
        flag = " ".join(flag.split())
        if not flag:
            raise BadInput("A flag needs a word or two.")
        with self._workspace.operation(f"flag {len(claims)} claims") as operation:
            for row in _rows(operation, ClaimRow, claims, "claim"):
                if flag not in row.flags:
                    row.flags = [*row.flags, flag]
        return len(claims)

    def note(self, claims: Sequence[int], note: str) -> int:
        """Add a note to claims, on a line of its own below what is there.

        Raises:
            BadInput: the note has no words.
            NotFound: a claim is not there.
        """
        note = note.strip()
        if not note:
            raise BadInput("A note needs words.")
        with self._workspace.operation(f"add a note to {len(claims)} claims") as operation:
            for row in _rows(operation, ClaimRow, claims, "claim"):
                row.note = f"{row.note}\n{note}" if row.note else note
        return len(claims)

    def link(self, evidence: int, claims: Sequence[int], stance: str, note: str = "") -> int:
        """Link a whole piece of evidence to claims; return how many were not linked to it with this stance before.

        Raises:
            BadInput: no such stance.
            NotFound: the evidence was removed, or something is not there.
        """
        if stance not in STANCES:
            raise BadInput(f"A stance is one of: {', '.join(STANCES)}.")
        with self._workspace.operation(f"link evidence to {len(claims)} claims") as operation:
            if operation.get(EvidenceRow, evidence, "evidence").removed_because:
                raise NotFound(f"Evidence {evidence} was removed: undo that or choose another.")
            there = {
                row.claim_id
                for row in operation.rows(EvidenceLinkRow, "evidence_id", evidence)
                if row.stance == stance and row.start is None
            }
            wanted = [row.id or 0 for row in _rows(operation, ClaimRow, claims, "claim") if row.id not in there]
            operation.session.add_all(
                EvidenceLinkRow(
                    evidence_id=evidence, claim_id=claim, stance=stance, note=note.strip(), by=self._workspace.by,
                    at=now(),
                )
                for claim in wanted
            )  # fmt: skip
        return len(wanted)

    def edit_articles(self, articles: Sequence[int], details: ArticleDetails) -> int:
        """Say the same of several articles: what is None stays as it is.

        Raises:
            BadInput: a value does not fit.
            NotFound: an article is not there.
        """
        given = given_details(details)
        with self._workspace.operation(f"edit details of {len(articles)} articles") as operation:
            for row in _rows(operation, ArticleRow, articles, "article"):
                for name, value in given.items():
                    setattr(row, name, value)
        return len(articles)

    def remove_articles(self, articles: Sequence[int]) -> int:
        """Remove articles with their claims; later revisions may be among them.

        Raises:
            Refused: one has a later revision that is not among them.
            NotFound: an article is not there.
        """
        with self._workspace.operation(f"remove {len(articles)} articles") as operation:
            for article in sorted(articles, reverse=True):
                remove_one(operation, article)
        return len(articles)

    def edit_evidence(self, evidence: Sequence[int], **values: str) -> int:
        """Change source, origin, credibility or another field of several pieces of evidence.

        Raises:
            BadInput: another field is named, or a value does not fit.
            NotFound: a piece is not there.
        """
        checked_values(values)
        with self._workspace.operation(f"edit {len(evidence)} pieces of evidence") as operation:
            for row in _rows(operation, EvidenceRow, evidence, "evidence"):
                for name, value in values.items():
                    setattr(row, name, value.strip())
        return len(evidence)

    def remove_evidence(self, evidence: Sequence[int], reason: str) -> int:
        """Take several pieces of evidence out of sight, with the reason; files and history stay.

        Raises:
            Refused: no reason is given.
            NotFound: a piece is not there.
        """
        if not reason.strip():
            raise Refused("Removing evidence needs a reason: say why in a sentence.")
        with self._workspace.operation(f"remove {len(evidence)} pieces of evidence") as operation:
            for number in evidence:
                take_out_of_sight(operation, number, reason)
        return len(evidence)

    def edit_sources(self, sources: Sequence[int], *, kind: str | None = None, reliability: str | None = None) -> int:
        """Give several sources the same kind or reliability.

        Raises:
            BadInput: there is no such kind or letter.
            NotFound: a source is not there.
        """
        if kind is not None and kind not in KINDS_OF_SOURCE:
            raise BadInput(f"A source is one of: {', '.join(KINDS_OF_SOURCE)}.")
        if (reliability or "") not in ("", *"ABCDEF"):
            raise BadInput("Reliability is a letter from A (reliable) to F (cannot be judged).")
        with self._workspace.operation(f"edit {len(sources)} sources") as operation:
            for row in _rows(operation, SourceRow, sources, "source"):
                row.kind = row.kind if kind is None else kind
                row.reliability = row.reliability if reliability is None else reliability
        return len(sources)

    def merge_sources(self, kept: int, others: Sequence[int]) -> int:
        """Make several sources one: the kept takes over the others' spellings and claims.

        Raises:
            BadInput: there is no other.
            NotFound: a source is not there.
        """
        merged = [number for number in others if number != kept]
        if not merged:
            raise BadInput("Choose two different sources to merge.")
        with self._workspace.operation("merge sources") as operation:
            for other in merged:
                merge_into(operation, kept, other)
        return len(merged)


def _rows(operation: Operation, model: type[R], ids: Sequence[int], what: str) -> Iterator[R]:
    """Yield the rows with those ids in the order given.

    Raises:
        NotFound: one is not there, or none is named.
    """
    if not ids:
        raise NotFound(f"Choose at least one {what}.")
    for start in range(0, len(ids), _MANY):
        page = ids[start : start + _MANY]
        found = {row.id: row for row in operation.rows(model, "id", list(page))}
        for number in page:
            yield found[number] if number in found else operation.get(model, number, what)
