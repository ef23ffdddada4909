"""Likeness in meaning: how a claim becomes a vector, and what the matching of past claims asks of them."""

from collections.abc import Sequence

from factdesk.domain.search import KnownClaim
from factdesk.search.encoders import Encoder, Matrix
from factdesk.search.nearness import Nearness
from factdesk.search.vectors import text_hash

TITLE = 0.5
"""What the title of a claim counts against its words; chosen on half of the public debates set, see ``wording``."""
Words = tuple[str, str]
"""The words of a claim and its title."""


def hash_of(words: Words) -> int:
    """Return the hash by which a claim that was changed is known to need a new vector."""
    return text_hash("\0".join(words))


def vectors_of(encoder: Encoder, claims: Sequence[Words]) -> Matrix:
    """Return a vector for each claim: that of its words, with that of its title added in where it has one."""
    titled = [number for number, (_, title) in enumerate(claims) if title]
    rows = encoder.encode([text for text, _ in claims] + [claims[number][1] for number in titled])
    vectors = rows[: len(claims)].copy()
    vectors[titled] = (vectors[titled] + TITLE * rows[len(claims) :]) / (1 + TITLE)
    return vectors


class Meant:
    """One text as it was meant: which claims are nearest to it."""

    def __init__(self, nearness: Nearness, vector: Matrix) -> None:
        self._nearness, self._vector = nearness, vector

    def nearest(self, most: int) -> list[int]:
        """Return the claims nearest in meaning, the nearest first."""
        return list(self._nearness.best(self._vector, most))

    def likeness(self, claims: Sequence[KnownClaim]) -> dict[int, float]:
        """Return the likeness, 0 to 1, of those claims whose vector is that of their words as they are now."""
        ids = [claim.claim for claim in claims]
        made_from = self._nearness.made_from(ids)
        found = self._nearness.of(self._vector, ids)
        return {
            claim.claim: found[claim.claim]
            for claim in claims
            if claim.claim in found and made_from[claim.claim] == hash_of((claim.text, claim.title))
        }
