"""One segment of the index as a search reads it: postings of terms, what each document is, which are removed.

Terms and postings are asked of our codec itself, not through Whoosh's readers, which give the same (a test compares
them) and take some 15 microseconds more for each term. A segment never changes once written, except that documents in
it are marked removed; so what was read of it is kept for as long as the segment lives, over any number of commits.
"""

from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from factdesk.domain.search import TYPES
from factdesk.search.postings import Postings
from factdesk.search.schema import REFS
from factdesk.search.terms import TermsReader

_MOST_BYTES = 32_000_000
"""How many bytes of postings are kept in memory for each segment."""
_BYTES_A_TERM = 400
_MOST_LOOKED_UP = 20_000
"""How many beginnings of terms are remembered for each segment."""


class Segment:
    """A segment with what was read of it."""

    def __init__(self, leaf: Any) -> None:
        self._kept: OrderedDict[tuple[str, str], Postings] = OrderedDict()
        self._size = 0
        self._begun: dict[tuple[str, str], list[str]] = {}
        self._terms: TermsReader = leaf.codec().terms_reader(leaf.storage(), leaf.segment())
        self.removed: npt.NDArray[np.bool_] | None = None
        self._gone = 0
        self.refs = leaf.column_reader("ref", REFS, translate=False).whole()
        self.types = (self.refs % len(TYPES)).astype(np.int8)
        self.ids = self.refs // len(TYPES)

    def __len__(self) -> int:
        """How many documents the segment has, removed ones not counted."""
        return len(self.refs) - self._gone

    def renew(self, leaf: Any) -> None:
        """Take the newest reader of the same segment, and with it the documents removed since."""
        everything = leaf.doc_count_all()
        gone = everything - leaf.doc_count() if leaf.has_deletions() else 0
        if gone != self._gone:
            self.removed = np.zeros(everything, np.bool_)
            self.removed[list(leaf.segment().deleted_docs())] = True
            self._gone = gone

    def postings(self, field: str, term: str) -> Postings:
        """Return the postings of a term, removed documents included."""
        known = self._kept.get((field, term))
        if known is None:
            known = self._terms.postings(field, term)
            self._kept[field, term] = known
            self._size += 5 * len(known[0]) + _BYTES_A_TERM
            while self._size > _MOST_BYTES:
                _, dropped = self._kept.popitem(last=False)
                self._size -= 5 * len(dropped[0]) + _BYTES_A_TERM
        else:
            self._kept.move_to_end((field, term))
        return known

    def begun(self, field: str, start: str) -> list[str]:
        """Return the terms of a field that begin so, in order."""
        known = self._begun.get((field, start))
        if known is None:
            if len(self._begun) >= _MOST_LOOKED_UP:
                self._begun.clear()
            known = self._begun[field, start] = self._terms.begun(field, start)
        return known

    def count(self, field: str, term: str) -> int:
        """Return how many documents have a term, removed ones included."""
        return self._terms.count(field, term)

    def close(self) -> None:
        """Let go of the files."""
        self._terms.close()


class Dictionary:
    """The terms of all segments, asked as Whoosh's readers are."""

    def __init__(self, segments: Iterable[Segment]) -> None:
        self._segments = list(segments)

    def expand_prefix(self, field: str, start: str) -> list[str]:
        """Return the terms of a field that begin so, in order."""
        found = [terms for segment in self._segments if (terms := segment.begun(field, start))]
        return found[0] if len(found) == 1 else sorted(set().union(*found))

    def doc_frequency(self, field: str, term: str) -> int:
        """Return how many documents have a term, removed ones included."""
        return sum(segment.count(field, term) for segment in self._segments)
