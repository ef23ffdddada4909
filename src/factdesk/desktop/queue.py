"""The queue of proposals of one article: where in it the person stands, what comes next, what came before."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from factdesk.domain.claim import Claim


@dataclass
class Queue:
    """Proposals in reading order. What was decided stays in the count, so that “12 of 26” moves on by one each time."""

    ids: list[int] = field(default_factory=list)
    waiting: set[int] = field(default_factory=set)
    at: int | None = None

    def load(self, claims: Sequence[Claim], fresh: bool) -> None:
        """Take over what waits now; ``fresh`` forgets what was decided before."""
        self.waiting = {claim.id for claim in claims if claim.state == "proposed"}
        known = set() if fresh else set(self.ids)
        self.ids = [claim.id for claim in claims if claim.id in known or claim.id in self.waiting]
        if self.at not in self.waiting:
            self.at = self.next_after(self.at)

    def next_after(self, claim: int | None) -> int | None:
        """Return the next waiting proposal after a claim, from the top again at the end; None when all are decided."""
        start = self.ids.index(claim) + 1 if claim in self.ids else 0
        order = self.ids[start:] + self.ids[:start]
        return next((number for number in order if number in self.waiting), None)

    def before(self, claim: int | None) -> int | None:
        """Return the proposal before a claim, decided or not; None at the top."""
        if claim not in self.ids:
            return self.ids[-1] if self.ids else None
        position = self.ids.index(claim)
        return self.ids[position - 1] if position else None

    def decided(self, claims: Sequence[int]) -> None:
        """Note that these need no decision any more, and move on."""
        self.waiting -= set(claims)
        if self.at not in self.waiting:
            self.at = self.next_after(self.at)

    @property
    def position(self) -> int:
        """Which proposal this is, counted from 1; 0 when there is none."""
        return self.ids.index(self.at) + 1 if self.at in self.ids else 0
