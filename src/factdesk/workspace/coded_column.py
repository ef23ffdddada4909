"""A column of short values held in memory: the values once, and for each claim the number of its value.

Counting a hundred thousand hits by value takes numpy half a millisecond, asking which claims have a value as long.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

Row = npt.NDArray[np.bool_]
"""For each claim id whether it passes."""
Ids = npt.NDArray[np.int64]


class Values:
    """Values by number, in the order in which they were met; number 0 is the empty value."""

    def __init__(self, values: Iterable[str] = ("",)) -> None:
        self._values = list(values)
        self._numbers = {value: number for number, value in enumerate(self._values)}
        self._ranks: npt.NDArray[np.int64] = np.empty(0, np.int64)

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, number: int) -> str:
        return self._values[number]

    def numbers(self, values: Iterable[str]) -> npt.NDArray[np.int32]:
        """Return the numbers of values; new ones get a number."""
        known = self._numbers
        found = [known.setdefault(value, len(known)) for value in values]
        self._values.extend(list(known)[len(self._values) :])
        return np.array(found, np.int32)

    def passing(self, test: Callable[[str], bool]) -> Row:
        """Return for each number whether its value passes."""
        return np.fromiter(map(test, self._values), np.bool_, len(self._values))

    def most(self, counts: npt.NDArray[np.int64], most: int) -> dict[str, int]:
        """Return the most frequent values with their counts, the most frequent first, equal ones by name."""
        counts[0] = 0
        there = np.flatnonzero(counts)
        if len(there) > most:
            least = np.partition(counts[there], len(there) - most)[len(there) - most]
            there = there[counts[there] >= least]
        order = np.lexsort((self.by_name()[there], -counts[there]))[:most]
        return {self._values[number]: int(counts[number]) for number in there[order]}

    def packed(self) -> npt.NDArray[np.uint8]:
        """Return the values as bytes, to be saved."""
        return np.frombuffer(json.dumps(self._values).encode(), np.uint8)

    @classmethod
    def unpacked(cls, data: npt.NDArray[np.uint8]) -> "Values":
        """Return the values that were saved so."""
        return cls(json.loads(data.tobytes()))

    def by_name(self) -> npt.NDArray[np.int64]:
        """Return for each number the place of its value in the alphabet."""
        if len(self._ranks) != len(self._values):
            order = sorted(range(len(self._values)), key=self._values.__getitem__)
            self._ranks = np.empty(len(order), np.int64)
            self._ranks[order] = np.arange(len(order))
        return self._ranks


class CodedColumn:
    """One value for each claim."""

    def __init__(self, values: Values | None = None, codes: npt.NDArray[np.int32] | None = None) -> None:
        self.values = values or Values()
        self.codes = np.zeros(0, np.int32) if codes is None else codes

    def set(self, claims: Ids, values: Sequence[str], size: int) -> None:
        """Give claims their values; the column then has ``size`` places."""
        if size > len(self.codes):
            self.codes = np.concatenate((self.codes, np.zeros(size - len(self.codes), np.int32)))
        self.codes[claims] = self.values.numbers(values)

    def of(self, claims: Ids) -> list[str]:
        """Return the values of claims."""
        return [self.values[code] for code in self.codes[claims]]

    def count(self, claims: Ids, most: int) -> dict[str, int]:
        """Count claims by value."""
        counts = np.bincount(self.codes[claims], minlength=len(self.values))
        return self.values.most(counts, most)

    def greatest(self, claims: Ids, most: int) -> Ids:
        """Return the claims with the greatest values, the greatest first, of equal ones the newest claim."""
        ranks = self.values.by_name()[self.codes[claims]]
        if 0 < most < len(claims):
            least = np.partition(ranks, len(ranks) - most)[len(ranks) - most]
            claims, ranks = claims[ranks >= least], ranks[ranks >= least]
        ordered: Ids = claims[np.lexsort((-claims, -ranks))][:most]
        return ordered

    def passing(self, test: Callable[[str], bool]) -> Row:
        """Return for each claim whether its value passes."""
        return self.values.passing(test)[self.codes]


class CodedLists:
    """Any number of values for each claim."""

    def __init__(
        self,
        values: Values | None = None,
        claims: npt.NDArray[np.int32] | None = None,
        codes: npt.NDArray[np.int32] | None = None,
    ) -> None:
        self.values = values or Values()
        self.claims = np.zeros(0, np.int32) if claims is None else claims
        self.codes = np.zeros(0, np.int32) if codes is None else codes

    def set(self, lists: Mapping[int, Iterable[str]]) -> None:
        """Give claims their values, in place of those they had."""
        keep = ~np.isin(self.claims, np.fromiter(lists, np.int32, len(lists)))
        pairs = [(claim, value) for claim, values in lists.items() for value in dict.fromkeys(values)]
        self.claims = np.concatenate((self.claims[keep], np.array([claim for claim, _ in pairs], np.int32)))
        self.codes = np.concatenate((self.codes[keep], self.values.numbers(value for _, value in pairs)))

    def count(self, claims: Ids, most: int) -> dict[str, int]:
        """Count claims by each of their values."""
        counted = _row(claims, int(self.claims.max(initial=0)) + 1)
        counts = np.bincount(self.codes[counted[self.claims]], minlength=len(self.values))
        return self.values.most(counts, most)

    def passing(self, test: Callable[[str], bool], size: int) -> Row:
        """Return for each of so many claims whether one of its values passes."""
        found = self.claims[self.values.passing(test)[self.codes]]
        return _row(found, size)


def _row(claims: npt.NDArray[np.integer], size: int) -> Row:
    row = np.zeros(size, np.bool_)
    row[claims[claims < size]] = True
    return row
