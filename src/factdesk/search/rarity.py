"""How rare a word is among the documents, remembered over many searches.

Looking a word up in the dictionary takes some 60 microseconds, and matching past claims asks for a thousand of them.
How rare a word is changes little from one saved claim to the next, so what was looked up is kept until the number of
documents has changed by a twentieth.
"""

from math import log
from typing import Any

from factdesk.search.lookup import forms_of


class Rarity:
    """Rarities of stems, and how often claimants speak, for one index."""

    def __init__(self) -> None:
        self._reader: Any = None
        self._documents = 0
        self._counted_at = 0
        self._holding: dict[str, int] = {}

    def renew(self, reader: Any, documents: int) -> None:
        """Take the newest state of the index."""
        self._reader, self._documents = reader, max(1, documents)
        if abs(documents - self._counted_at) * 20 > self._counted_at:
            self._counted_at = documents
            self._holding = {}

    def of(self, stem: str) -> float:
        """Return how much a stem tells: BM25's inverse document frequency over all its forms."""
        holding = self._holding.get(stem)
        if holding is None:
            holding = sum(self._reader.doc_frequency("body", term.text) for term in forms_of(self._reader, stem))
            self._holding[stem] = holding
        return log(1 + (max(self._documents - holding, 0) + 0.5) / (holding + 0.5))

    def marked(self, mark: str) -> int:
        """Return how many documents have a mark ("claimant:sharif")."""
        holding = self._holding.get(mark)
        if holding is None:
            holding = self._holding[mark] = self._reader.doc_frequency("marks", mark)
        return holding
