"""What is indexed of a claim, an article or a piece of evidence, and how it lies in the Whoosh index.

The store keeps the texts; the index keeps terms and ids. Fields of the index:

- ``key``     one term for each document ("claim:12"), to replace or remove it;
- ``ref``     a column with the same as one number, read for all documents at once;
- ``body``    ``stem|form`` terms of every word, with a weight in which frequency and length are already worked in
  (BM25's saturated term frequency), so that a search multiplies and adds, and looks up no lengths;
- ``starts``  word beginnings, for search as typed;      ``pairs``  neighbouring words, for phrases;
- ``names``   ``skeleton|form`` of possible names;       ``marks``  ``field:stem`` for words of a named field.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from whoosh import columns, fields, formats

from factdesk.domain.search import TYPES
from factdesk.search import analysis

FORMAT = 6
"""Raised when what is indexed changes; an index of another format is built anew."""

K1 = 1.2
B = 0.4
USUAL_LENGTH = 30.0
"""Words of a usual document: fixed, so that weights need not be worked out anew as the desk grows."""

MARKED = ("title", "claimant", "place", "source")
"""Fields that can be searched by name: ``claimant:"El Sharif"``."""


TERM_FIELDS = ("body", "starts", "pairs", "names", "marks")
"""Fields that are given their terms ready made."""


@dataclass(frozen=True, slots=True)
class Document:
    """What the index is told of one thing. ``type`` is claim, article or evidence, ``id`` its number in the store.

    ``place`` and ``claimant`` may hold several names. ``kind``, ``rating``, ``date`` and ``language`` are not indexed
    here (the store filters by them); they may be left out.
    """

    type: str
    id: int
    text: str
    title: str = ""
    claimant: str = ""
    place: str = ""
    source: str = ""
    kind: str = ""
    rating: str = ""
    date: str = ""
    language: str = ""

    @property
    def key(self) -> str:
        """The document's name in the index."""
        return f"{self.type}:{self.id}"


class Terms(fields.FieldType):  # type: ignore[misc]
    """A field given its terms ready made, each with a weight; Whoosh's own analysis is not used."""

    def __init__(self) -> None:
        self.format = formats.Existence()  # nothing but the weight is kept with a posting
        self.analyzer = None
        self.scorable = False
        self.stored = False
        self.unique = False
        self.column_type = None

    def index(self, value: Mapping[str, float], **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Yield what Whoosh writes for each term, weights rounded to a 64th, the least that counts."""
        for term, weight in value.items():
            yield term.encode(), 1, max(1, round(weight * 64)) / 64, b""


class Refs(columns.NumericColumn):  # type: ignore[misc]
    """A number for each document, as Whoosh writes them, but read all at once."""

    class Reader(columns.NumericColumn.Reader):  # type: ignore[misc]
        """Reads the numbers of one segment."""

        def __init__(self, dbfile: Any, basepos: int, length: int, doccount: int, *kind: Any) -> None:
            super().__init__(dbfile, basepos, length, doccount, *kind)
            self._whole = dbfile.get(basepos, length)

        def whole(self) -> npt.NDArray[np.int64]:
            """Return all numbers; a document without one has 0."""
            numbers = np.frombuffer(self._whole, ">i8")
            return np.pad(numbers.astype(np.int64), (0, self._doccount - len(numbers)))


REFS = Refs("q")


def schema() -> fields.Schema:
    """Return the schema of the index."""
    return fields.Schema(
        key=fields.ID(unique=True),
        ref=fields.COLUMN(REFS),
        **{name: Terms() for name in TERM_FIELDS},
    )


def ref_of(kind: str, number: int) -> int:
    """Return type and id as one number."""
    return number * len(TYPES) + TYPES.index(kind)


def of_ref(ref: int) -> tuple[str, int]:
    """Return the type and id behind such a number."""
    return TYPES[ref % len(TYPES)], ref // len(TYPES)


def fields_of(document: Document) -> dict[str, Any]:
    """Return the fields of a document as Whoosh's writer takes them."""
    counts: Counter[str] = Counter()
    length = 0
    named: set[str] = set()
    starts: set[str] = set()
    pairs: set[str] = set()
    names: set[str] = set()
    marks: set[str] = set()
    parts = [("text", document.text)] + [(name, getattr(document, name)) for name in MARKED]
    for name, text in parts:
        if not text:
            continue
        said = list(analysis.words(text))
        telling = [word for word in said if not word.is_stop]
        terms = [f"{word.stem}|{word.form}" for word in telling]
        if name in ("text", "title"):
            counts.update(terms)
            length += len(terms)
        else:
            named.update(terms)  # all spellings of a name are given here: they add no length, and count once
        for word in telling:
            starts.update(analysis.beginnings(word.form))
        pairs.update(analysis.pairs(said))
        names.update(analysis.names(said))
        if name != "text":
            marks.update(f"{name}:{word.stem}" for word in telling)
    for term in named:
        counts[term] = counts[term] or 1
    norm = K1 * (1 - B + B * length / USUAL_LENGTH)
    return {
        "key": document.key,
        "ref": ref_of(document.type, document.id),
        "body": {term: count * (K1 + 1) / (count + norm) for term, count in counts.items()},
        "starts": dict.fromkeys(starts, 1.0),
        "pairs": dict.fromkeys(pairs, 1.0),
        "names": dict.fromkeys(names, 1.0),
        "marks": dict.fromkeys(marks, 1.0),
    }
