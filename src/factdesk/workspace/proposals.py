"""The queue of proposed claims: made by splitting, accepted or refused by a person."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import col

from factdesk.domain.claim import Claim, ClaimFilter
from factdesk.domain.draft import DraftClaim, Split
from factdesk.store.models import ClaimRow
from factdesk.workspace.area import Area
from factdesk.workspace.claim_rows import accept, insert, remove_claims, set_parts
from factdesk.workspace.sources import with_sources

if TYPE_CHECKING:
    from factdesk.capture.captured import Captured


class Proposals(Area):
    """Operations on proposed claims."""

    def split(self, article: int) -> Split:
        """Return what splitting says of an article; nothing is stored."""
        from factdesk.splitting.splitter import split

        known = self._workspace.articles.get(article)
        text = self._workspace.articles.text(article)
        model = self._workspace.learning.model()
        try:
            return split(
                text, published=known.published or None, outlet=known.outlet, language=known.language or None,
                places=self._workspace.places.list(), sources=self._workspace.sources.list(), personal=model,
            )  # fmt: skip
        finally:
            if model is not None:
                model.close()

    def propose(self, article: int) -> list[int]:
        """Store what splitting proposes of an article and return the ids in reading order.

        Proposals that still wait are replaced; what is a claim already, or was refused, is not proposed again.

        Raises:
            NotFound: no article has that number.
        """
        drafts = self.split(article).claims
        settled = {
            claim.spans[0]
            for claim in self._workspace.claims.of_article(article, ("accepted", "refused"))
            if claim.spans
        }
        with self._workspace.operation("propose claims") as operation:
            waiting = select(col(ClaimRow.id)).where(
                col(ClaimRow.article_id) == article, col(ClaimRow.state) == "proposed"
            )
            remove_claims(operation, [int(number) for number in operation.session.scalars(waiting) if number])
            fresh = [draft for draft in drafts if draft.span not in settled]
            return [insert(operation, _claim(article, draft), self._workspace.by) for draft in fresh]

    def accept(self, claims: Sequence[int]) -> list[int]:
        """Accept proposals, numbering them in the order given; return their ids."""
        records = self._workspace.claims.rows(claims)
        label = "accept proposal" if len(claims) == 1 else f"accept {len(claims)} proposals"
        with self._workspace.operation(label) as operation:
            for record in records:
                accept(operation, operation.get(ClaimRow, record.id, "claim"))
                set_parts(operation, replace(record, chain=with_sources(operation, record.chain)), record)
        return [record.id for record in records]

    def accept_above(self, article: int, confidence: float) -> list[int]:
        """Accept the article's waiting proposals with at least that confidence (0 to 1); return their ids."""
        waiting = self._workspace.claims.of_article(article, ("proposed",))
        return self.accept([claim.id for claim in waiting if (claim.confidence or 0.0) >= confidence])

    def refuse(self, claims: Sequence[int]) -> None:
        """Refuse proposals: they are kept out of sight, so that they are not proposed again."""
        with self._workspace.operation("refuse proposal" if len(claims) == 1 else "refuse proposals") as operation:
            for number in claims:
                operation.get(ClaimRow, number, "claim").state = "refused"

    def waiting(self, article: int) -> list[Claim]:
        """Return the article's proposals that wait for a decision, in reading order."""
        return self._workspace.claims.rows(
            self._workspace.claims.ids(ClaimFilter(article=article, states=("proposed",)))
        )


def _claim(article: int, draft: DraftClaim) -> Claim:
    return Claim(
        0, article, 0, "proposed", draft.kind, draft.statement,
        spans=(draft.span, *draft.more_spans), chain=draft.chain,
        quantities=draft.quantities, places=draft.places, time=draft.time, confidence=draft.confidence,
        checkworthiness=draft.checkworthiness, reasons=draft.reasons, flags=draft.flags,
    )  # fmt: skip


def split_file(path: Path, *, published: str | None = None, outlet: str = "") -> tuple[Split, str]:
    """Return what splitting says of a file, with its text; no workspace is needed and nothing is stored.

    Raises:
        BadInput: the file cannot be read as an article.
    """
    from factdesk.capture.readers import read_file

    return _split_captured(read_file(path), published, outlet)


def split_bytes(data: bytes, name: str, *, published: str | None = None, outlet: str = "") -> tuple[Split, str]:
    """Return what splitting says of the bytes of a file with that name; see :func:`split_file`."""
    from factdesk.capture.readers import read_bytes

    return _split_captured(read_bytes(data, name), published, outlet)


def _split_captured(captured: "Captured", published: str | None, outlet: str) -> tuple[Split, str]:
    from factdesk.splitting.splitter import split

    text = captured.text
    published = published or captured.published or None
    return split(text, published=published, outlet=outlet or captured.outlet, language=captured.language or None), text
