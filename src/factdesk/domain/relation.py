"""How a claim stands to an older one: it repeats it, updates it or contradicts it."""

from dataclasses import dataclass

RELATIONS = ("repeats", "updates", "contradicts")


@dataclass(frozen=True, slots=True)
class ClaimRelation:
    """What a person said of two claims: ``claim`` repeats, updates or contradicts ``other``, the older one.

    ``relation`` is one of RELATIONS; ``at`` is a UTC moment, ISO 8601.
    """

    id: int
    claim: int
    other: int
    relation: str
    note: str = ""
    by: str = ""
    at: str = ""

    def beside(self, claim: int) -> int:
        """Return the claim on the other side."""
        return self.other if claim == self.claim else self.claim
