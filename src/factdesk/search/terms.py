"""Dictionary and lists of one segment as they lie in two files: sorted terms, where each begins, how many, which.

A term in one document only has this document in place of a list. What is read is mapped into memory.
"""

import json
import mmap
import struct
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import numpy as np
from whoosh.codec import base
from whoosh.reading import TermInfo

from factdesk.search.gathering import TermPool
from factdesk.search.postings import NONE, PackedMatcher, Postings, pack, unpack

_HEAD = struct.Struct("<4sIQQQ")
"""A mark, the bytes of the field list, the terms, the bytes of all terms, the bytes of the file of lists."""
_MARK = b"FDT1"
TERMS, LISTS = ".trm", ".pst"
_STRIDE = 64
"""One term in so many is kept in memory, which leaves six steps of halving to do in the file."""
_MOST_KNOWN = 20_000
"""How many places of terms are remembered."""


class TermsWriter(base.FieldWriter):  # type: ignore[misc]
    """Writes the dictionary and the lists of one segment."""

    def __init__(self, storage: Any, segment: Any) -> None:
        self._lists = segment.create_file(storage, LISTS)
        self._terms = segment.create_file(storage, TERMS)
        self._fields: dict[str, list[int]] = {}
        self._text = bytearray()
        self._begin = array("I", (0,))
        self._counts = array("I")
        self._places = array("Q")
        self._written = 0
        self.is_closed = False

    def add_postings(self, schema: Any, lengths: Any, items: Any) -> None:  # noqa: ARG002 (Whoosh's names)
        """Write everything that was gathered."""
        assert isinstance(items, TermPool)
        for field, term, (numbers, weights) in items.iter_terms():
            first = self._fields.setdefault(field, [len(self._counts), 0])
            self._text += term
            self._begin.append(len(self._text))
            self._counts.append(len(numbers))
            if len(numbers) == 1:
                self._places.append(numbers[0] << 8 | weights[0])
            else:
                packed = pack(np.frombuffer(numbers, np.int32), np.frombuffer(weights, np.uint8))
                self._places.append(self._written)
                self._lists.write(packed)
                self._written += len(packed)
            first[1] = len(self._counts)

    def close(self) -> None:
        """Write the dictionary."""
        fields = json.dumps(self._fields).encode()
        fields += b" " * (-len(fields) % 8)  # arrays can be read in place only where a multiple of their size begins
        self._terms.write(_HEAD.pack(_MARK, len(fields), len(self._counts), len(self._text), self._written))
        self._terms.write(fields)
        for values in (self._places, self._begin, self._counts):
            self._terms.write(values.tobytes())
        self._terms.write(bytes(self._text))
        self._terms.close()
        self._lists.close()
        self.is_closed = True


class TermsReader(base.TermsReader):  # type: ignore[misc]
    """Reads the dictionary and the lists of one segment."""

    def __init__(self, storage: Any, segment: Any) -> None:
        self._mapped: list[mmap.mmap] = []
        terms = self._map(storage, segment.make_filename(TERMS))
        self._lists = self._map(storage, segment.make_filename(LISTS))
        mark, names, count, size, lists = _HEAD.unpack_from(terms)
        at = _HEAD.size + names
        text = at + 8 * count + 4 * (count + 1) + 4 * count
        if mark != _MARK or len(terms) != text + size or len(self._lists) != lists:
            raise ValueError("The dictionary of the index is cut off.")
        self._fields: dict[str, list[int]] = json.loads(terms[_HEAD.size : at])
        whole = memoryview(terms)
        begin, counts = at + 8 * count, at + 12 * count + 4
        self._places = whole[at:begin].cast("Q")
        self._begin = whole[begin:counts].cast("I")
        self._counts = whole[counts:text].cast("I")
        self._text = whole[text:]
        self._signposts: dict[str, list[bytes]] = {}
        self._known: dict[tuple[str, bytes], int] = {}

    def _map(self, storage: Any, name: str) -> Any:
        """Return the bytes of a file, mapped where it is one of its own; a file within another is small."""
        size = storage.file_length(name)
        with storage.open_file(name) as file:
            if not file.is_real:
                return file.get(0, size)
            if not size:
                return b""
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._mapped.append(mapped)
        return mapped

    def __getitem__(self, place: int) -> bytes:
        """Return the term at a place of the dictionary."""
        return bytes(self._text[self._begin[place] : self._begin[place + 1]])

    def __len__(self) -> int:
        return len(self._counts)

    def _from(self, field: str, start: bytes) -> tuple[int, int]:
        """Return the place of the first term of a field that is not before ``start``, and where the field ends."""
        first, end = self._fields.get(field, (0, 0))
        posts = self._signposts.get(field)
        if posts is None:
            posts = self._signposts[field] = [self[place] for place in range(first, end, _STRIDE)]
        after = bisect_left(posts, start)
        low = first + max(0, after - 1) * _STRIDE
        return bisect_left(self, start, low, min(first + after * _STRIDE, end)), end

    def _place_of(self, field: str, term: bytes) -> int:
        """Return the place of a term, -1 when it has none."""
        known = self._known.get((field, term))
        if known is None:
            place, end = self._from(field, term)
            known = place if place < end and self[place] == term else -1
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[field, term] = known
        return known

    def _place(self, field: str, term: bytes) -> int:
        place = self._place_of(field, term)
        if place < 0:
            raise KeyError((field, term))
        return place

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return self._place_of(*term) >= 0

    def count(self, field: str, term: str) -> int:
        """Return how many documents have a term."""
        place = self._place_of(field, term.encode())
        return self._counts[place] if place >= 0 else 0

    def postings(self, field: str, term: str) -> Postings:
        """Return the postings of a term, none where there is no such term."""
        place = self._place_of(field, term.encode())
        return self._postings(place) if place >= 0 else NONE

    def begun(self, field: str, start: str) -> list[str]:
        """Return the terms of a field that begin so, in order."""
        first, _ = self._from(field, start.encode())
        end, _ = self._from(field, start.encode() + b"\xff")  # no text has this byte
        begin = self._begin[first : end + 1].tolist()
        whole = bytes(self._text[begin[0] : begin[-1]])
        return [whole[one - begin[0] : other - begin[0]].decode() for one, other in pairwise(begin)]

    def indexed_field_names(self) -> list[str]:
        """Return the fields that have terms."""
        return list(self._fields)

    def terms(self) -> Iterator[tuple[str, bytes]]:
        """Yield all terms in order, each with its field."""
        for field, (first, end) in self._fields.items():
            for place in range(first, end):
                yield field, self[place]

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        """Yield the terms of a field from a beginning on."""
        for place in range(*self._from(fieldname, prefix)):
            yield fieldname, self[place]

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """Yield all terms with what is known of each."""
        for field, (first, end) in self._fields.items():
            for place in range(first, end):
                yield (field, self[place]), self._info(place)

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """Yield the terms of a field from a beginning on, with what is known of each."""
        for place in range(*self._from(fieldname, prefix)):
            yield (fieldname, self[place]), self._info(place)

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        """Return what is known of a term."""
        return self._info(self._place(fieldname, text))

    def frequency(self, fieldname: str, text: bytes) -> float:
        """Return the sum of a term's weights."""
        return float(self.term_info(fieldname, text).weight())

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        """Return how many documents have a term."""
        return self._counts[self._place(fieldname, text)]

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> PackedMatcher:
        """Return the postings of a term."""
        return PackedMatcher(self._postings(self._place(fieldname, text)), format_, (fieldname, text), scorer)

    def lists(self) -> Iterator[tuple[str, bytes, Postings | tuple[int, int]]]:
        """Yield all terms in order with their postings; where there is but one, its document and weight as numbers."""
        for field, (first, end) in self._fields.items():
            for place in range(first, end):
                if self._counts[place] == 1:
                    yield field, self[place], (self._places[place] >> 8, self._places[place] & 0xFF)
                else:
                    yield field, self[place], self._postings(place)

    def _postings(self, place: int) -> Postings:
        count, begin = self._counts[place], self._places[place]
        if count == 1:
            return np.array([begin >> 8], np.int32), np.array([begin & 0xFF], np.uint8)
        return unpack(self._lists[begin : begin + 5 + 5 * count], count)

    def _info(self, place: int) -> TermInfo:
        numbers, weights = self._postings(place)
        return TermInfo(
            float(weights.sum()) / 64, len(numbers), 0, 0, int(weights.max()) / 64, int(numbers[0]), int(numbers[-1])
        )

    def close(self) -> None:
        """Let go of the files; what is still read of them stays mapped until then."""
        self._begin = self._counts = self._places = self._text = memoryview(b"")
        for mapped in self._mapped:
            try:
                mapped.close()
            except BufferError:
                continue
        self._mapped = []
