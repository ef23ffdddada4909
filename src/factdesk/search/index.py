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

import gc
import json
import shutil
import warnings
from collections.abc import Callable, Collection, Container, Iterable, Mapping
from enum import Enum
from heapq import nlargest
from pathlib import Path
from typing import Any

from whoosh import index as whoosh_index
from whoosh.reading import SegmentReader
from whoosh.writing import CLEAR, NO_MERGE, LockError

from factdesk.domain.errors import InUse
from factdesk.domain.search import TYPES
from factdesk.progress import Progress
from factdesk.search import analysis
from factdesk.search.codec import LeanCodec, TermPool
from factdesk.search.found import Found, FoundDocument, passing
from factdesk.search.query import ParsedQuery
from factdesk.search.ranking import Ranking
from factdesk.search.rarity import Rarity
from factdesk.search.resemblance import Resemblance
from factdesk.search.schema import FORMAT, Document, fields_of, of_ref, schema
from factdesk.search.segment import Segment
from factdesk.search.suggestion import suggest

_MOST_SEGMENTS = 12
"""From this many small segments on, :meth:`Index.merge_when_idle` has work to do."""
_SMALL = 5_000
"""Documents of the largest segment that is merged with others (some four seconds); larger ones stay as they are."""
_WAIT_SECONDS = 60.0


class State(Enum):
    """How an index was found on opening."""

    READY = "ready"
    MISSING = "missing"
    DAMAGED = "damaged"
    OUTDATED = "outdated"


class Index:
    """The index in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index: Any = None
        self._reader: Any = None
        self._segments: dict[str, Segment] = {}
        self._generation = -1
        self._rarity = Rarity()
        self.change = 0

    @property
    def _note(self) -> Path:
        return self._folder / "indexed.json"

    def open(self) -> State:
        """Open the index and say how it is; anything but READY wants a rebuild."""
        self.close()
        if not self._note.is_file():
            return State.MISSING
        with warnings.catch_warnings():  # Whoosh leaves a file open that it could not read
            warnings.simplefilter("ignore", ResourceWarning)
            try:
                return self._read()
            except Exception:  # noqa: BLE001 - whatever a damaged file makes Whoosh raise, it is to be built anew
                self.close()
            gc.collect()
        return State.DAMAGED

    def _read(self) -> State:
        note = json.loads(self._note.read_text("utf-8"))
        if note.get("format") != FORMAT:
            return State.OUTDATED
        if not whoosh_index.exists_in(str(self._folder)):
            return State.MISSING
        self._index = whoosh_index.open_dir(str(self._folder))
        self._refresh()
        self.change = int(note["change"])
        return State.READY

    @property
    def documents(self) -> int:
        """How many documents are in the index."""
        return sum(len(segment.refs) - len(segment.removed) for segment in self._segments.values())

    def update(
        self, documents: Iterable[Document], removed: Iterable[tuple[str, int]] = (), change: int | None = None
    ) -> None:
        """Put documents in, replacing those of the same type and id, and take others out; all or nothing.

        Raises:
            InUse: another process is writing and did not finish within a minute.
        """
        documents = list(documents)
        writer = self._writer()
        try:
            keys = [document.key for document in documents] + [f"{kind}:{number}" for kind, number in removed]
            reader = writer.reader()
            for key in keys:
                if ("key", key) in reader:
                    matcher = reader.postings("key", key)
                    for number in list(matcher.all_ids()):
                        writer.delete_document(number)
            reader.close()
            for document in {document.key: document for document in documents}.values():
                writer.add_document(**fields_of(document))
            writer.commit(mergetype=NO_MERGE)
        except BaseException:
            if not writer.is_closed:
                writer.cancel()
            raise
        self._committed(change)

    def rebuild(self, documents: Iterable[Document], change: int, progress: Progress, total: int = 0) -> None:
        """Build the index anew from everything the store has; until it is done the old one answers.

        Raises:
            Cancelled: the person stopped it; the index is as it was before.
        """
        if self._index is None:
            self._create()
        writer = self._writer()
        try:
            for number, document in enumerate(documents, 1):
                writer.add_document(**fields_of(document))
                if number % 200 == 0:
                    progress.step(number, total, "indexing")
            writer.commit(mergetype=CLEAR)
        except BaseException:
            if not writer.is_closed:
                writer.cancel()
            raise
        self._committed(change)

    def merge_when_idle(self) -> bool:
        """Merge small segments into one if there are many; return whether there was anything to do."""
        small = [segment for segment in self._segments.values() if len(segment.refs) <= _SMALL]
        if len(small) < _MOST_SEGMENTS:
            return False
        self._writer().commit(mergetype=_merge_small)
        self._committed(None)
        return True

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
        ranking = Ranking(self._reader, segments, exact_spelling)
        plan = ranking.plan(query.words)
        if plan is None:
            return Found(0, hint="These words are in nearly every text: add one that tells more.")
        passes = passing(types, allowed)
        scores: dict[int, float] = {}
        for segment in segments:
            refs, removed = segment.refs, segment.removed
            for number, score in plan.scores(segment).items():
                if number not in removed and (passes is None or passes(refs[number])):
                    scores[refs[number]] = score
        best = nlargest(offset + limit, scores, key=lambda ref: (scores[ref], -ref))[offset:]
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

    def close(self) -> None:
        """Close every file; opening again is possible."""
        if self._reader is not None:
            self._reader.close()
        if self._index is not None:
            self._index.close()
        self._index = self._reader = None
        self._segments = {}
        self._generation = -1

    def _spellings(self, ranking: Ranking, segments: list[Segment], best: set[int]) -> dict[int, tuple[str, ...]]:
        found: dict[int, dict[str, None]] = {}
        others = [term for wanted in ranking.wanted for term in wanted.terms if term.spelling]
        for segment in segments:
            for term in others:
                for number in segment.postings(term.field, term.text)[0]:
                    if segment.refs[number] in best and number not in segment.removed:
                        found.setdefault(segment.refs[number], {})[term.spelling] = None
        return {ref: tuple(spellings) for ref, spellings in found.items()}

    def _create(self) -> None:
        """Make an empty index in place of whatever is in the folder."""
        self.close()
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True, exist_ok=True)
        self._index = whoosh_index.create_in(str(self._folder), schema())
        self._refresh()

    def _writer(self) -> Any:
        if self._index is None:
            self._create()
        try:
            writer = self._index.writer(timeout=_WAIT_SECONDS, delay=0.05, codec=LeanCodec())
        except LockError:
            raise InUse("Another FactDesk is writing to the search index: try again in a minute.") from None
        writer.pool.cleanup()
        writer.pool = TermPool()
        return writer

    def _committed(self, change: int | None) -> None:
        if change is not None:
            self.change = change
        new = self._note.with_suffix(".new")
        new.write_text(json.dumps({"format": FORMAT, "change": self.change}), "utf-8")
        new.replace(self._note)
        self._refresh()

    def _refresh(self) -> None:
        """Take up what was committed since, by this process or another."""
        newest = self._index.latest_generation()
        if self._reader is not None and newest == self._generation:
            return
        self._generation = newest
        self._reader = self._index.reader(reuse=self._reader)
        leaves = {leaf.segment().segment_id(): leaf for leaf, _ in self._reader.leaf_readers() if leaf.segment()}
        self._segments = {name: self._segments.get(name) or Segment(leaf) for name, leaf in leaves.items()}
        for name, leaf in leaves.items():
            self._segments[name].renew(leaf)
        self._rarity.renew(self._reader, self.documents)


def _merge_small(writer: Any, segments: list[Any]) -> list[Any]:
    """Put the small segments into the one being written, as Whoosh's own merge policies do; return the others."""
    kept = []
    for segment in segments:
        if segment.doc_count_all() > _SMALL:
            kept.append(segment)
            continue
        reader = SegmentReader(writer.storage, writer.schema, segment)
        writer.add_reader(reader)
        reader.close()
    return kept
