"""The index of a workspace: keep it up to date, find in it. The public face of this room.

    index = Index(folder)                      # folder is made on first writing
    if index.open() is not State.READY: index.rebuild(documents, change, progress)
    index.update([Document("claim", 12, text="…", claimant="…")], removed=[("claim", 7)], change=118)
    found = index.find(parse("bara killed:>3", as_typed=True), types={"claim"}, allowed={"claim": ids}, limit=20)
    found.total, found.hits[0].type, found.hits[0].id, found.hits[0].score, found.hits[0].matched, found.ids("claim")
    index.suggest("benefitz") → "benefits"

The store is the record; all that is lost with the index is the time to build it anew. ``index.change`` is the journal
number up to which it is complete; it is written after each commit, so that after a crash the store's later changes are
indexed again, which does no harm. Any number of processes read; one writes, others wait for it.
"""

from collections.abc import Callable, Collection, Container, Mapping
from heapq import nlargest
from operator import neg

from factdesk.domain.search import TYPES
from factdesk.search import analysis
from factdesk.search.files import IndexFiles, State
from factdesk.search.found import Found, FoundDocument, passing
from factdesk.search.query import ParsedQuery
from factdesk.search.ranking import Ranking
from factdesk.search.resemblance import Resemblance
from factdesk.search.schema import of_ref
from factdesk.search.segment import Segment
from factdesk.search.suggestion import suggest

__all__ = ["Index", "State"]


class Index(IndexFiles):
    """The index in one folder."""

    def find(
        self,
        query: ParsedQuery,
        *,
        types: Collection[str] = TYPES,
        allowed: Mapping[str, Container[int]] | None = None,
        exact_spelling: bool = False,
        limit: int = 20,
        offset: int = 0,
    ) -> Found:
        """Return what answers the words of a query, best first; its filters are the store's to answer.

        Args:
            query: as read by :func:`factdesk.search.query.parse`.
            types: which types of document.
            allowed: for each type the ids that pass the store's filters; a type left out passes whole.
            exact_spelling: no names by sound, only the words as typed and their forms.
            limit: how many hits; ``offset``: how many to pass over first.
        """
        if query.words is None or self._index is None:
            return Found(0)
        self._refresh()
        segments = list(self._segments.values())
        ranking = Ranking(self._lookup, segments, exact_spelling)
        plan = ranking.plan(query.words)
        if plan is None:
            return Found(0, hint="These words are in nearly every text: add one that tells more.")
        passes = passing(types, allowed)
        scores: dict[int, float] = {}
        for segment in segments:
            refs, removed, found = segment.refs, segment.removed, plan.scores(segment)
            if removed:
                found = {number: score for number, score in found.items() if number not in removed}
            scores.update(zip(map(refs.__getitem__, found), found.values(), strict=True))
        if passes is not None:
            scores = {ref: score for ref, score in scores.items() if passes(ref)}
        ranked = nlargest(offset + limit, zip(scores.values(), map(neg, scores), strict=True))
        best = [-ref for _, ref in ranked[offset:]]
        matched = self._spellings(ranking, segments, set(best))
        hits = tuple(FoundDocument(*of_ref(ref), scores[ref], matched.get(ref, ())) for ref in best)
        return Found(len(scores), hits, scores)

    def most_like(
        self, forms: Mapping[str, float], limit: int, kind: str = "claim"
    ) -> tuple[dict[int, float], Callable[[str], float]]:
        """Return the documents of a type with most of the words (folded form → what it counts), and how rare a stem is.

        The scores are sums of BM25 weights; the rarity of a stem that no document has is the greatest.
        """
        if self._index is None:
            return {}, lambda _stem: 1.0
        self._refresh()
        segments = list(self._segments.values())
        resemblance = Resemblance(self._reader, self._rarity.of, forms)
        scores: dict[int, float] = {}
        number_of = TYPES.index(kind)
        for segment in segments:
            found = resemblance.scores(segment)
            best = nlargest(
                limit,
                (n for n in found if segment.refs[n] % len(TYPES) == number_of and n not in segment.removed),
                key=found.__getitem__,
            )
            scores.update((segment.refs[number] // len(TYPES), found[number]) for number in best)
        kept = nlargest(limit, scores, key=lambda number: (scores[number], -number))
        return {number: scores[number] for number in kept}, self._rarity.of

    def claims_of(self, claimant: str) -> int:
        """Return how many documents the claimant has said something in, taking the rarest word of the name."""
        if self._reader is None:
            return 0
        stems = {word.stem for word in analysis.words(claimant) if not word.is_stop}
        return min((self._rarity.marked(f"claimant:{stem}") for stem in stems), default=0)

    def suggest(self, word: str) -> str:
        """Return the word of the index that a mistyped one most likely is, or an empty string."""
        if self._index is None:
            return ""
        self._refresh()
        return suggest(self._reader, word)

    def _spellings(self, ranking: Ranking, segments: list[Segment], best: set[int]) -> dict[int, tuple[str, ...]]:
        found: dict[int, dict[str, None]] = {}
        others = [term for wanted in ranking.wanted for term in wanted.terms if term.spelling]
        for segment in segments:
            for term in others:
                for number in segment.postings(term.field, term.text)[0]:
                    if segment.refs[number] in best and number not in segment.removed:
                        found.setdefault(segment.refs[number], {})[term.spelling] = None
        return {ref: tuple(spellings) for ref, spellings in found.items()}
