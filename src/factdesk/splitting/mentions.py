"""What the earlier stages found in a document, looked up by sentence."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from factdesk.domain.draft import Attribution
from factdesk.domain.mention import PlaceMention, TimeMention
from factdesk.domain.span import Span
from factdesk.splitting.document import Document
from factdesk.splitting.quantities import Count
from factdesk.splitting.voices import Sources

M = TypeVar("M", PlaceMention, TimeMention)


@dataclass(frozen=True)
class Mentions:
    """What the earlier stages found in the whole document, each in reading order."""

    counts: tuple[Count, ...]
    places: tuple[PlaceMention, ...]
    times: tuple[TimeMention, ...]
    attributions: tuple[Attribution, ...]
    outlet: str = ""
    sources: Sources = field(default_factory=dict)

    @cached_property
    def place_starts(self) -> list[int]:
        """Where the places start."""
        return [place.span.start if place.span else 0 for place in self.places]

    @cached_property
    def time_starts(self) -> list[int]:
        """Where the times start."""
        return [time.span.start if time.span else 0 for time in self.times]

    @cached_property
    def _said_in(self) -> dict[int, list[Attribution]]:
        return {}

    def said_in(self, document: Document) -> dict[int, list[Attribution]]:
        """Return the attributions by the number of each sentence they stand in."""
        found = self._said_in
        if not found:
            for attribution in self.attributions:
                spans = (*attribution.source, *attribution.cue, *attribution.content)
                for number in {n for span in spans for n in sentences_of(document, span)}:
                    found.setdefault(number, []).append(attribution)
        return found

    @cached_property
    def counts_in(self) -> dict[int, list[Count]]:
        """The counts by the number of their sentence."""
        found: dict[int, list[Count]] = {}
        for count in self.counts:
            found.setdefault(count.sentence, []).append(count)
        return found


def within(mentions: Sequence[M], starts: list[int], span: Span) -> list[M]:
    """Return the mentions that lie within a stretch; they are sorted by where they start."""
    near = mentions[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
    return [mention for mention in near if mention.span and span.contains(mention.span)]


def sentences_of(document: Document, span: Span) -> range:
    """Return the numbers of the sentences that a stretch touches."""
    first = document.sentence_at(span.start)
    last = document.sentence_at(max(span.start, span.end - 1))
    if first is None:
        first = last
    return range(0) if first is None else range(first, (last if last is not None else first) + 1)
