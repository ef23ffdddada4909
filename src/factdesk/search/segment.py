"""One segment of the index as a search reads it: postings of terms, what each document is, which are removed.

A segment never changes once written, except that documents in it are marked removed; so what was read of it is kept
for as long as the segment lives, over any number of commits.
"""

from array import array
from collections import OrderedDict
from typing import Any

from factdesk.search.postings import Postings, postings

_KEPT = 4_000_000
"""How many postings are kept in memory for each segment (eight bytes each)."""


class Segment:
    """A segment with its postings cached."""

    def __init__(self, leaf: Any) -> None:
        self._kept: OrderedDict[tuple[str, str], Postings] = OrderedDict()
        self._size = 0
        self.refs: array[int] = array("q")
        self.removed: frozenset[int] = frozenset()
        self.leaf = leaf
        column = leaf.column_reader("ref", translate=False)
        self.refs.extend(column[number] for number in range(leaf.doc_count_all()))

    def renew(self, leaf: Any) -> None:
        """Take the newest reader of the same segment, and with it the documents removed since."""
        self.leaf = leaf
        everything = leaf.doc_count_all()
        gone = everything - leaf.doc_count() if leaf.has_deletions() else 0
        if gone != len(self.removed):
            self.removed = frozenset(number for number in range(everything) if leaf.is_deleted(number))

    def postings(self, field: str, term: str) -> Postings:
        """Return the postings of a term, removed documents included."""
        known = self._kept.get((field, term))
        if known is None:
            known = postings(self.leaf, field, term)
            self._kept[field, term] = known
            self._size += len(known[0]) + 16
            while self._size > _KEPT:
                _, dropped = self._kept.popitem(last=False)
                self._size -= len(dropped[0]) + 16
        else:
            self._kept.move_to_end((field, term))
        return known
