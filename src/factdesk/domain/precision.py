"""How often a rule's proposals were right at this desk, as a Beta posterior over a person's decisions."""

from dataclasses import dataclass
from math import sqrt


@dataclass(frozen=True, slots=True)
class RulePrecision:
    """What became of a rule's proposals: accepted as proposed, changed by a person, refused.

    A changed proposal counts half for and half against the rule. The prior is Beta(1, 1): before any decision
    ``mean`` is 0.5 and ``deviation`` is largest.
    """

    rule: str
    accepted: int = 0
    changed: int = 0
    refused: int = 0

    @property
    def decisions(self) -> int:
        """How many proposals were decided."""
        return self.accepted + self.changed + self.refused

    @property
    def mean(self) -> float:
        """The posterior mean of the rule's precision, 0 to 1."""
        return self._right / (self._right + self._wrong)

    @property
    def deviation(self) -> float:
        """The posterior standard deviation, 0 to 0.29."""
        total = self._right + self._wrong
        return sqrt(self._right * self._wrong / (total * total * (total + 1)))

    @property
    def _right(self) -> float:
        return 1 + self.accepted + self.changed / 2

    @property
    def _wrong(self) -> float:
        return 1 + self.refused + self.changed / 2
