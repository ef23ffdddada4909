"""How a desk reads vague words: a table from words to ranges, with its source. The words themselves are never lost.

A table may name vague amounts ("dozens": 12 to 12) and hedges ("nearly": 0.9 to 1.0 of the number named). Words it does
not name keep their literal reading.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from factdesk.domain.figures import Figure
from factdesk.domain.spelling import fold

LITERAL = "literal"
Bounds = tuple[int | None, int | None]
Shares = tuple[float | None, float | None]


@dataclass(frozen=True, slots=True)
class Reading:
    """How one vague word is read: an amount by itself as a range, or a hedge as shares of the number behind it.

    Both ends are None where the table says nothing of the word, so that it is read literally.
    """

    word: str
    low: float | None = None
    high: float | None = None
    is_hedge: bool = False


@dataclass(frozen=True, slots=True)
class CodingChange:
    """What a person changed in a table: the word, how it was read before, where the rule stands, and why."""

    reading: Reading
    before: Reading | None
    source: str
    reason: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Coding:
    """A coding table: ``words`` map a vague amount to its range, ``hedges`` a hedge to shares of the number named.

    ``is_own`` marks a table that the desk wrote or changed; ``changes`` says what was changed, oldest first;
    ``sources`` says in other languages what ``source`` says in English.
    """

    id: str
    title: Mapping[str, str] = field(default_factory=dict)
    source: str = ""
    words: Mapping[str, Bounds] = field(default_factory=dict)
    hedges: Mapping[str, Shares] = field(default_factory=dict)
    is_own: bool = False
    changes: tuple[CodingChange, ...] = ()
    sources: Mapping[str, str] = field(default_factory=dict)

    def source_in(self, language: str) -> str:
        """Return where the table comes from, in a language where it is said in that."""
        return self.sources.get(language) or self.source

    def reading(self, word: str, *, is_hedge: bool = False) -> Reading | None:
        """Return how a word is read, None where the table says nothing of it."""
        table: Mapping[str, Bounds | Shares] = self.hedges if is_hedge else self.words
        if word not in table:
            return None
        low, high = table[word]
        return Reading(word, low, high, is_hedge)

    def read(self, figure: Figure) -> Figure:
        """Return the figure as this table reads its words; one without vague words is returned as it is."""
        said = _plain(figure.verbatim)
        named = [words for words in self.words if f" {_plain(words)} " in f" {said} "]
        if named:
            low, high = self.words[max(named, key=len)]
        elif (shares := self._shares(figure.hedge)) and (number := _named(figure)) is not None:
            low, high = (None if share is None else round(number * share) for share in shares)
        else:
            return figure
        return replace(figure, low=low, high=high, best=low if low == high else None)

    def _shares(self, hedge: str) -> Shares | None:
        return next((shares for words, shares in self.hedges.items() if _plain(words) == _plain(hedge)), None)


def _named(figure: Figure) -> int | None:
    """Return the number a hedged figure names: the round one at or just beyond its edges ("nearly 50": 50)."""
    near = {bound + step for bound in (figure.low, figure.high) if bound is not None for step in (-1, 0, 1)}
    if figure.low is not None and figure.high is not None:
        near.add((figure.low + figure.high) // 2)
    digits = {word.replace(",", "") for word in figure.verbatim.split()}
    written = [number for number in near if str(number) in digits]
    return written[0] if written else max(near, key=lambda number: (_zeros(number), -number), default=None)


def _zeros(number: int) -> int:
    return len(str(number)) - len(str(number).rstrip("0")) if number > 0 else 0


def _plain(words: str) -> str:
    return " ".join(fold(words).replace("-", " ").split())
