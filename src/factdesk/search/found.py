"""What a search of the index gives back: ids with scores, and which of them may pass."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from factdesk.domain.search import TYPES

Passing = npt.NDArray[np.bool_] | Collection[int]
"""Ids that pass: a row with a place for each, or the ids themselves."""
Refs = npt.NDArray[np.int64]
"""Documents of any segment: type and id as one number."""


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """One document found. ``matched`` are the spellings it was found by, where they differ from the typed ones."""

    type: str
    id: int
    score: float
    matched: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """All that answers a query: ``hits`` is the page asked for, best first; ``refs`` are all, in no order."""

    total: int
    hits: tuple[FoundDocument, ...] = ()
    refs: Refs = field(default_factory=lambda: np.empty(0, np.int64))
    hint: str = ""

    def numbers(self, kind: str) -> Refs:
        """Return the ids of all documents of that type, in no order, for counting and filtering."""
        of_kind: Refs = self.refs[self.refs % len(TYPES) == TYPES.index(kind)] // len(TYPES)
        return of_kind

    def ids(self, kind: str) -> list[int]:
        """Return the same as a list."""
        return list(self.numbers(kind).tolist())


class Gate:
    """Which documents may pass: those of some types, and of these the ids allowed."""

    def __init__(self, types: Collection[str], allowed: Mapping[str, Passing] | None) -> None:
        self.is_open = set(types) >= set(TYPES) and not allowed
        self._rows: list[npt.NDArray[np.bool_] | bool] = []
        for kind in TYPES:
            ids = allowed.get(kind) if allowed and kind in types else None
            self._rows.append(kind in types if ids is None else _row(ids))

    def passes(self, types: npt.NDArray[np.int8], ids: Refs) -> npt.NDArray[np.bool_]:
        """Return which of the documents, given by type and id, may pass."""
        passed = np.zeros(len(ids), np.bool_)
        for number, row in enumerate(self._rows):
            if row is False:
                continue
            of_type = types == number
            if row is not True:
                of_type &= _marked(row, ids)
            passed |= of_type
        return passed


def _row(ids: Passing) -> npt.NDArray[np.bool_]:
    if isinstance(ids, np.ndarray):
        return ids
    row = np.zeros(max(ids, default=-1) + 1, np.bool_)
    row[np.fromiter(ids, np.int64, len(ids))] = True
    return row


def _marked(row: npt.NDArray[np.bool_], ids: Refs) -> npt.NDArray[np.bool_]:
    inside = ids < len(row)
    return inside & row[np.where(inside, ids, 0)] if len(row) else inside


def best(refs: Refs, scores: npt.NDArray[np.float64], most: int) -> list[int]:
    """Return the places of the ``most`` best scores, best first, equal ones by their number."""
    places = np.arange(len(refs))
    if 0 < most < len(refs):
        least = np.partition(scores, len(scores) - most)[len(scores) - most]
        places = np.flatnonzero(scores >= least)
    order = np.lexsort((refs[places], -scores[places]))
    return list(places[order[:most]].tolist())
