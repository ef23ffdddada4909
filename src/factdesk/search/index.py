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

from collections.abc import Callable, Collection, Mapping

import numpy as np

from factdesk.domain.search import TYPES
from factdesk.search import analysis
from factdesk.search.files import IndexFiles, State
from factdesk.search.found import Found, FoundDocument, Gate, Passing, Refs, best
from factdesk.search.query import ParsedQuery
from factdesk.search.ranking import Ranking
from factdesk.search.resemblance import Resemblance
from factdesk.search.schema import of_ref
from factdesk.search.scores import Scores, Values, among
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
        allowed: Mapping[str, Passing] | None = None,
        exact_spelling: bool = False,
        limit: int = 20,
        offset: int = 0,
    ) -> Found:
        """Return what answers the words of a query, best first; its filters are the store's to answer.

        Args:
            query: as read by :func:`factdesk.search.query.parse`.
            types: which types of document.
            allowed: for each type the ids that pass the store's filters, or a row that says of each whether it does; a
                type left out passes whole.
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
        gate = Gate(types, allowed)
        parts = [_passed(segment, plan.scores(segment), gate) for segment in segments]
        refs, scores = _joined(segments, parts)
        page = best(refs, scores, offset + limit)[offset:]
        matched = self._spellings(ranking, segments, parts, page)
        hits = tuple(
            FoundDocument(*of_ref(ref), score, matched.get(place, ()))
            for place, ref, score in zip(page, refs[page].tolist(), scores[page].tolist(), strict=True)
        )
        return Found(len(refs), hits, refs)

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
        resemblance = Resemblance(self._dictionary, self._rarity.of, forms)
        gate = Gate({kind}, None)
        parts = [_passed(segment, resemblance.scores(segment), gate) for segment in segments]
        refs, scores = _joined(segments, parts)
        return {int(refs[place]) // len(TYPES): float(scores[place]) for place in best(refs, scores, limit)}, (
            self._rarity.of
        )

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
        return suggest(self._dictionary, word)

    def _spellings(
        self, ranking: Ranking, segments: list[Segment], parts: list[Scores], page: list[int]
    ) -> dict[int, tuple[str, ...]]:
        """Return for the places of the page the spellings by which they were found that are not as typed."""
        found: dict[int, dict[str, None]] = {}
        others = [term for wanted in ranking.wanted for term in wanted.terms if term.spelling]
        begin = 0
        for segment, (numbers, _) in zip(segments, parts, strict=True) if others else ():
            places = np.array([place for place in page if begin <= place < begin + len(numbers)], np.int64)
            shown = numbers[places - begin]
            for term in others if len(places) else ():
                there, _ = among(shown, segment.postings(term.field, term.text)[0])
                for place in places[there].tolist():
                    found.setdefault(place, {})[term.spelling] = None
            begin += len(numbers)
        return {place: tuple(spellings) for place, spellings in found.items()}


def _passed(segment: Segment, found: Scores, gate: Gate) -> Scores:
    """Return the documents of a segment that are not removed and may pass, with their scores."""
    numbers, scores = found
    keep = None if segment.removed is None else ~segment.removed[numbers]
    if not gate.is_open:
        passed = gate.passes(segment.types[numbers], segment.ids[numbers])
        keep = passed if keep is None else keep & passed
    return (numbers, scores) if keep is None else (numbers[keep], scores[keep])


def _joined(segments: list[Segment], parts: list[Scores]) -> tuple[Refs, Values]:
    """Return the documents of all segments by reference, with their scores."""
    if len(parts) == 1:
        return segments[0].refs[parts[0][0]], parts[0][1]
    refs = [segment.refs[numbers] for segment, (numbers, _) in zip(segments, parts, strict=True)]
    none = np.empty(0, np.int64), np.empty(0)
    return np.concatenate([none[0], *refs]), np.concatenate([none[1], *(scores for _, scores in parts)])
