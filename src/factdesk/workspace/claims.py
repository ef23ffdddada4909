"""Making, changing, splitting, merging and removing claims."""

from collections.abc import Sequence
from dataclasses import replace

from factdesk.domain.claim import Assessment, Claim, ClaimEdit, ClaimFilter
from factdesk.domain.errors import BadInput, NotFound
from factdesk.domain.mention import ChainLink, PlaceMention, Quantity, TimeMention
from factdesk.domain.span import Span
from factdesk.store import claims as stored
from factdesk.store.articles import text_of
from factdesk.store.claim_counts import counts as counted
from factdesk.store.claim_filter import ids as filtered_ids
from factdesk.store.models import ArticleRow, ClaimRow
from factdesk.workspace.area import Area
from factdesk.workspace.claim_rows import accept, checked_spans, insert, next_number, remove_claims, set_parts
from factdesk.workspace.cutting import merge_claims, split_claim
from factdesk.workspace.rating import rate, ratings_of
from factdesk.workspace.sources import with_sources


class Claims(Area):
    """Operations on claims."""

    def ids(self, wanted: ClaimFilter | None = None, order: str = "number") -> list[int]:
        """Return the ids of the claims a filter means, in order (see ``store.claim_filter.ids`` for the orders)."""
        with self._workspace.reading() as session:
            return filtered_ids(session, wanted or ClaimFilter(), order)

    def counts(self, field: str, wanted: ClaimFilter | None = None) -> list[tuple[str, int]]:
        """Return the values of a field among those claims, the most frequent first (fields: ``store.claim_counts``)."""
        with self._workspace.reading() as session:
            return counted(session, wanted or ClaimFilter(), field)

    def rows(self, ids: Sequence[int]) -> list[Claim]:
        """Return the claims with those ids, in that order."""
        with self._workspace.reading() as session:
            return stored.load(session, ids)

    def get(self, claim: int) -> Claim:
        """Return one claim.

        Raises:
            NotFound: no claim has that number.
        """
        found = self.rows([claim])
        if not found:
            raise NotFound(f"There is no claim {claim}: “factdesk claims” lists them.")
        return found[0]

    def of_article(self, article: int, states: tuple[str, ...] = ("proposed", "accepted")) -> list[Claim]:
        """Return the claims of an article in reading order."""
        return self.rows(self.ids(ClaimFilter(article=article, states=states)))

    def add(
        self,
        article: int,
        spans: Sequence[Span],
        *,
        kind: str = "event_report",
        statement: str = "",
        chain: tuple[ChainLink, ...] | None = None,
        quantities: tuple[Quantity, ...] = (),
        places: tuple[PlaceMention, ...] = (),
        time: TimeMention | None = None,
    ) -> Claim:
        """Cut a claim out of an article by hand; it is accepted at once.

        Args:
            article: the article's number.
            spans: the stretches of its text.
            kind: an id of the claim kinds.
            statement: the claim in words that stand alone; the quotation when empty.
            chain: who says it, the claimant first; the outlet alone when None.
            quantities: the numbers in it.
            places: the places in it.
            time: its time.

        Raises:
            BadInput: a stretch lies outside the text or is empty, or the kind is unknown.
            NotFound: no article has that number.
        """
        self.check_kind(kind)
        with self._workspace.operation("add claim") as operation:
            row = operation.get(ArticleRow, article, "article")
            spans = checked_spans(spans, row.text)
            if chain is None:
                chain = (ChainLink(row.outlet, outlet=True),) if row.outlet else ()
            claim = Claim(
                0, article, next_number(operation, article), "accepted", kind,
                statement=statement.strip() or _words(row.text, spans), spans=tuple(spans),
                chain=with_sources(operation, chain), quantities=quantities, places=places, time=time,
            )  # fmt: skip
            number = insert(operation, claim, self._workspace.by)
        return self.get(number)

    def edit(self, claim: int, edit: ClaimEdit) -> Claim:
        """Change a claim; a proposal that is changed is accepted by that.

        Raises:
            BadInput: a value does not fit.
            NotFound: no claim has that number.
        """
        if edit.kind is not None:
            self.check_kind(edit.kind)
        before = self.get(claim)
        with self._workspace.operation("edit claim") as operation:
            row = operation.get(ClaimRow, claim, "claim")
            for name in ("kind", "statement", "note"):
                value = getattr(edit, name)
                if value is not None:
                    setattr(row, name, value.strip())
            changed = _edited(before, edit)
            if edit.spans is not None and before.article is not None:
                spans = checked_spans(edit.spans, text_of(operation.session, before.article))
                changed = replace(changed, spans=tuple(spans))
            accept(operation, row)
            chain = with_sources(operation, changed.chain)
            set_parts(operation, replace(changed, chain=chain), before)
        return self.get(claim)

    def remove(self, claims: int | Sequence[int]) -> None:
        """Remove claims with their ratings and links; undo brings them back.

        Raises:
            NotFound: a claim is not there.
        """
        numbers = [claims] if isinstance(claims, int) else list(claims)
        with self._workspace.operation("remove claim" if len(numbers) == 1 else "remove claims") as operation:
            remove_claims(operation, numbers)

    def split(self, claim: int, at: int) -> tuple[Claim, Claim]:
        """Cut a claim in two at a character of the article; the first part keeps the number, rating and evidence.

        Raises:
            BadInput: the cut lies at an edge of the claim or outside it.
            NotFound: no claim has that number.
        """
        first, second = split_claim(self._workspace, self.get(claim), at)
        return self.get(first), self.get(second)

    def merge(self, claims: Sequence[int]) -> Claim:
        """Make claims of one article one: the first keeps its number and takes over everything of the others.

        Raises:
            BadInput: fewer than two claims, or of different articles.
            NotFound: a claim is not there.
        """
        return self.get(merge_claims(self._workspace, [self.get(number) for number in claims]))

    def rate(self, claim: int, rating: str, reason: str, *, scale: str = "verdict", by: str = "") -> Assessment:
        """Rate a claim, with the reason; earlier ratings are kept. A proposal is accepted by being rated.

        Raises:
            Refused: no reason is given.
            BadInput: the scale has no such rating.
            NotFound: no claim has that number.
        """
        return rate(self._workspace, claim, rating, reason, scale=scale, by=by)

    def assessments(self, claim: int) -> list[Assessment]:
        """Return every rating a claim was given, oldest first."""
        return ratings_of(self._workspace, claim)

    def check_kind(self, kind: str) -> None:
        """Refuse a kind that the desk does not have.

        Raises:
            BadInput: no kind is called so.
        """
        kinds = self._workspace.scales.kinds
        if kinds.term(kind) is None:
            raise BadInput(f"No kind of claim is called {kind!r}; there are: {', '.join(t.id for t in kinds.terms)}.")


def _edited(claim: Claim, edit: ClaimEdit) -> Claim:
    given = {name: getattr(edit, name) for name in ("chain", "quantities", "places") if getattr(edit, name) is not None}
    if edit.time is not None or edit.clear_time:
        given["time"] = None if edit.clear_time else edit.time
    return replace(claim, **given)


def _words(text: str, spans: Sequence[Span]) -> str:
    return " ".join(span.of(text) for span in spans)
