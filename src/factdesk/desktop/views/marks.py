"""What the reader marks in an article: claims with their kind and standing, laid in lanes where they overlap."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from factdesk.domain.claim import Claim
from factdesk.domain.span import Span

MAX_LANES = 4


@dataclass(frozen=True, slots=True)
class Mark:
    """One claim as the reader paints it. ``lane`` is 0 for the underline next to the letters."""

    claim: int
    spans: tuple[Span, ...]
    kind: str
    number: int
    state: str
    rating: str
    evidence: int
    hint: str = ""
    lane: int = 0

    @property
    def start(self) -> int:
        """Where the mark begins, in code points."""
        return self.spans[0].start

    @property
    def is_proposed(self) -> bool:
        """Whether a person has yet to decide on it."""
        return self.state == "proposed"

    def covers(self, offset: int) -> bool:
        """Whether the character at the offset is marked."""
        return any(span.start <= offset < span.end for span in self.spans)


class Order:
    """Marks found by where they stand or by their claim, without a look at every one of them."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = sorted(marks, key=lambda mark: mark.spans[0].start)
        self._starts = [mark.spans[0].start for mark in self._marks]
        self._ends = list(accumulate([mark.spans[-1].end for mark in self._marks], max))
        self._of_claim = {mark.claim: mark for mark in reversed(self._marks)}

    def of_claim(self, claim: int | None) -> Mark | None:
        """Return the first mark of a claim, None when it has none."""
        return self._of_claim.get(claim) if claim is not None else None

    def between(self, first: int, last: int) -> list[Mark]:
        """Return the marks that reach into the stretch from the first to the last offset, both included."""
        candidates = self._marks[bisect_left(self._ends, first) : bisect_right(self._starts, last)]
        return [mark for mark in candidates if mark.spans[-1].end >= first]

    def at(self, offset: int) -> list[Mark]:
        """Return the marks that cover a character, the shortest first (it is the one meant)."""
        found = [mark for mark in self.between(offset, offset) if mark.covers(offset)]
        return sorted(found, key=lambda mark: sum(len(span) for span in mark.spans))

    def next_at(self, offset: int, chosen: int | None) -> int | None:
        """Return the claim a click chooses: the shortest mark there, and with every further click the next one."""
        ids = [mark.claim for mark in self.at(offset)]
        if not ids:
            return None
        return ids[(ids.index(chosen) + 1) % len(ids)] if chosen in ids else ids[0]


class Making:
    """Makes the marks of claims, and makes anew only those of claims that are not the ones of the last time."""

    def __init__(self) -> None:
        self._made: dict[int, tuple[Claim, Mark]] = {}

    def marks_of(self, claims: Iterable[Claim], chosen: int | None = None) -> list[Mark]:
        """Return the marks of claims in reading order, overlapping ones in different lanes.

        Refused ones are left out, but for the one that is chosen to be looked at again.
        """
        shown = [claim for claim in claims if claim.spans and (claim.state != "refused" or claim.id == chosen)]
        shown.sort(key=_in_reading_order)
        ends: list[int] = []
        made: dict[int, tuple[Claim, Mark]] = {}
        for claim in shown:
            start, end = claim.spans[0].start, claim.spans[-1].end
            lane = 0
            while lane < len(ends) and ends[lane] > start:
                lane += 1
            ends[lane : lane + 1] = [end]
            kept = self._made.get(claim.id)
            is_same = kept is not None and kept[0] is claim and kept[1].lane == min(lane, MAX_LANES - 1)
            made[claim.id] = kept if kept is not None and is_same else (claim, _mark(claim, lane))
        self._made = made
        return [mark for _, mark in made.values()]


def marks_of(claims: Iterable[Claim], chosen: int | None = None) -> list[Mark]:
    """Return the marks of claims in reading order (see :class:`Making`)."""
    return Making().marks_of(claims, chosen)


def _mark(claim: Claim, lane: int) -> Mark:
    return Mark(
        claim.id, tuple(sorted(claim.spans)), claim.kind, claim.number, claim.state, claim.rating, claim.evidence,
        lane=min(lane, MAX_LANES - 1),
    )  # fmt: skip


def _in_reading_order(claim: Claim) -> tuple[int, int, int]:
    return claim.spans[0].start, -claim.spans[-1].end, claim.id
