"""Documents with scores, as two arrays, and how they are put together: all of them, any of them, without some.

Documents are numbers within one segment, ascending. Scores are added in the order in which the parts are given, so that
equal documents of two segments score the same to the last bit.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from factdesk.search.postings import Numbers

Values = npt.NDArray[np.float64]
Scores = tuple[Numbers, Values]
"""Documents of one segment, ascending, and the score of each."""

EMPTY: Scores = (np.empty(0, np.int32), np.empty(0))
_DENSE = 8
"""From one in so many documents on, a row with a place for every document beats sorting."""


def best_of(parts: Sequence[Scores], documents: int) -> Scores:
    """Return the documents of any part, each with its best score."""
    return _together(parts, documents, np.maximum)


def sum_any(parts: Sequence[Scores], documents: int) -> Scores:
    """Return the documents of any part, the scores added."""
    return _together(parts, documents, np.add)


def _together(parts: Sequence[Scores], documents: int, how: np.ufunc) -> Scores:
    parts = [part for part in parts if len(part[0])]
    if len(parts) < 2:
        return parts[0] if parts else EMPTY
    if sum(len(numbers) for numbers, _ in parts) * _DENSE > documents:
        there = np.zeros(documents, np.bool_)
        row = np.zeros(documents)
        for numbers, values in parts:
            there[numbers] = True
            row[numbers] = how(row[numbers], values)
        found = np.flatnonzero(there).astype(np.int32)
        return found, row[found]
    numbers = np.concatenate([part[0] for part in parts])
    order = np.argsort(numbers, kind="stable")
    numbers = numbers[order]
    first = np.flatnonzero(np.diff(numbers, prepend=-1))
    return numbers[first], how.reduceat(np.concatenate([part[1] for part in parts])[order], first)


def among(wanted: Numbers, numbers: Numbers) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.intp]]:
    """Return which of the wanted documents are among the numbers, and the place of each there."""
    if not len(numbers):
        return np.zeros(len(wanted), np.bool_), np.zeros(len(wanted), np.intp)
    places = np.searchsorted(numbers, wanted)
    places[places == len(numbers)] = 0
    return numbers[places] == wanted, places


def without(found: Scores, left_out: Numbers) -> Scores:
    """Return the documents that are not left out."""
    keep = ~among(found[0], left_out)[0]
    return found[0][keep], found[1][keep]


def everything(documents: int) -> Scores:
    """Return all documents of a segment with no score."""
    return np.arange(documents, dtype=np.int32), np.zeros(documents)
