"""Revisions: a corrected text of an article beside the old one, with the claims carried over."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from factdesk.domain.article import Article, ArticleDetails
from factdesk.domain.carrying import Carrier
from factdesk.domain.claim import Claim
from factdesk.domain.errors import BadInput, Refused
from factdesk.domain.mention import ChainLink, PlaceMention, Quantity
from factdesk.domain.span import Span
from factdesk.store import articles as stored
from factdesk.store.models import ArticleRow, ClaimRow
from factdesk.workspace.area import Area
from factdesk.workspace.claim_rows import set_parts
from factdesk.workspace.translations import carry_translations

if TYPE_CHECKING:
    from factdesk.capture.captured import Captured


@dataclass(frozen=True, slots=True)
class Uncarried:
    """A claim whose words were changed or are gone: it stays with the old text until a person decides.

    ``near`` is where the changed words most likely stand in the new text, None if nothing of them is left.
    """

    claim: Claim
    near: Span | None


@dataclass(frozen=True, slots=True)
class Revised:
    """A new revision: its article, the claims that went over to it, and those that wait for a decision."""

    article: Article
    carried: tuple[int, ...]
    waiting: tuple[Uncarried, ...]


class Revisions(Area):
    """Operations on revisions of articles."""

    def add_file(self, article: int, path: Path) -> Revised:
        """Take in a corrected text of an article from a file; see :meth:`add_captured`."""
        from factdesk.capture.readers import read_file

        return self.add_captured(article, read_file(path))

    def add_text(self, article: int, text: str) -> Revised:
        """Take in a corrected text of an article as pasted; see :meth:`add_captured`."""
        from factdesk.capture.readers import read_bytes

        return self.add_captured(article, read_bytes(text.encode(), "corrected text.txt"))

    def add_captured(self, article: int, captured: "Captured") -> Revised:
        """Take in a corrected text of an article.

        Claims whose words stand unchanged in it go over with their ratings and evidence; the others stay with the old
        text, which stays readable. Translations of unchanged words stand beside both.

        Raises:
            BadInput: the text is the same as before, or is in the desk already.
            Refused: the article has a later revision.
            NotFound: no article has that number.
        """
        areas = self._workspace
        old, text = areas.articles.get(article), areas.articles.text(article)
        later = [other.id for other in areas.articles.list() if other.revision_of == article]
        if later:
            raise Refused(f"Article {article} has a later revision, {later[0]}: correct that one.")
        details = ArticleDetails(old.title, old.outlet, old.author, old.url, old.published, old.language, old.direction)
        added = areas.articles.add_captured(captured, details)
        if added.duplicate_of is not None:
            raise BadInput(f"This text is article {added.duplicate_of} already: nothing was corrected.")
        new = added.article
        carrier = Carrier(text, areas.articles.text(new.id))
        claims = areas.claims.of_article(article, ("proposed", "accepted", "refused"))
        carried = []
        with areas.operation("carry claims over to the corrected text") as operation:
            row = operation.get(ArticleRow, new.id, "article")
            row.revision, row.revision_of = old.revision + 1, article
            for claim in claims:
                moved = _moved(claim, carrier)
                if moved is not None:
                    operation.get(ClaimRow, claim.id, "claim").article_id = new.id
                    set_parts(operation, moved, claim)
                    carried.append(claim.id)
            carry_translations(operation, article, new.id, carrier)
        return Revised(areas.articles.get(new.id), tuple(carried), self.waiting(new.id))

    def waiting(self, article: int) -> tuple[Uncarried, ...]:
        """Return the claims of the revision before that could not be carried over and are not decided on yet."""
        areas = self._workspace
        before = areas.articles.get(article).revision_of
        if before is None:
            return ()
        left = areas.claims.of_article(before, ("accepted",))
        if not left:
            return ()
        carrier = Carrier(areas.articles.text(before), areas.articles.text(article))
        return tuple(Uncarried(claim, _near(claim.spans, carrier)) for claim in left)

    def carry(self, claim: int, article: int, spans: Sequence[Span]) -> Claim:
        """Move a claim that waits to stretches of the corrected text, as a person decided; its rating goes along.

        Raises:
            BadInput: the claim is not of the revision before, or a stretch lies outside the text.
        """
        from factdesk.workspace.claim_rows import checked_spans

        before = self._workspace.claims.get(claim)
        if before.article != self._workspace.articles.get(article).revision_of:
            raise BadInput(f"Claim {claim} is not of the revision before article {article}.")
        with self._workspace.operation("carry claim over") as operation:
            good = tuple(checked_spans(spans, stored.text_of(operation.session, article)))
            operation.get(ClaimRow, claim, "claim").article_id = article
            bare = replace(
                before,
                spans=good,
                chain=tuple(replace(link, mention=None, cue=None) for link in before.chain),
                quantities=tuple(replace(quantity, span=None) for quantity in before.quantities),
                places=tuple(replace(place, span=None) for place in before.places),
                time=replace(before.time, span=None) if before.time else None,
            )
            set_parts(operation, bare, before)
        return self._workspace.claims.get(claim)


def _moved(claim: Claim, carrier: Carrier) -> Claim | None:
    """Return the claim with every stretch in the new text; None if its own words were changed."""
    spans = [carrier.span(span) for span in claim.spans]
    good = tuple(span for span in spans if span is not None)
    if len(good) < len(spans):
        return None

    def over(span: Span | None) -> Span | None:
        return carrier.span(span) if span is not None else None

    def link(one: ChainLink) -> ChainLink:
        return replace(one, mention=over(one.mention), cue=over(one.cue))

    def quantity(one: Quantity) -> Quantity:
        return replace(one, span=over(one.span))

    def place(one: PlaceMention) -> PlaceMention:
        return replace(one, span=over(one.span))

    return replace(
        claim,
        spans=good,
        chain=tuple(map(link, claim.chain)),
        quantities=tuple(map(quantity, claim.quantities)),
        places=tuple(map(place, claim.places)),
        time=replace(claim.time, span=over(claim.time.span)) if claim.time else None,
    )


def _near(spans: Sequence[Span], carrier: Carrier) -> Span | None:
    found = [near for near in map(carrier.near, spans) if near is not None]
    return Span(min(s.start for s in found), max(s.end for s in found)) if found else None
