"""What a personal model makes of a document: which openings it proposes, and where it moves the end of a content."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from factdesk.domain.draft import Attribution
from factdesk.splitting.ends import Ends
from factdesk.splitting.lessons import Candidate, Proposable, span_to

NEVER = 2.0
"""A gain no end can have: contents end where the rules end them."""

ENDS_ELSEWHERE = "ends where the desk’s corrections end such contents"
_LEAST = 0.3
_TRUST = 0.6


class Chances:
    """How likely the openings of a document say something, and its contents end at their edges (0 to 1)."""

    def __init__(self, ready: Proposable, chance: Callable[[list[str]], float]) -> None:
        self._ready = ready
        self._chance = chance
        self._ends: dict[int, list[float]] = {}
        likely = [(chance(one.features), one) for one in ready.candidates]
        self._likely = sorted(
            (pair for pair in likely if pair[0] >= _LEAST), key=lambda pair: (-pair[0], pair[1].opening.last)
        )

    def revised(self, gain: float) -> tuple[Attribution, ...]:
        """Return what the rules propose, with the ends of contents moved where another is likelier by ``gain``."""
        pairs = zip(self._ready.ruled, self._ready.ruled_ends, strict=True)
        return tuple(self._moved(one, ends, gain) for one, ends in pairs)

    def proposed(self, threshold: float, gain: float, ruled: Sequence[Attribution]) -> Iterator[Attribution]:
        """Yield the openings above the threshold, surest first; no content touches that of a surer one or a rule's."""
        scene = self._ready.scene
        used = {index for one in ruled for span in one.content for index in scene.document.token_range(span)}
        for chance, candidate in self._likely:
            if chance < threshold:
                return
            start, end = candidate.opening.content
            end = self._end(candidate.ends, end, gain)
            if used.isdisjoint(range(start, end)):
                used.update(range(start, end))
                yield self._attribution(candidate, end, chance)

    def _end(self, ends: Ends | None, proposed: int, gain: float) -> int:
        if ends is None or gain >= NEVER:
            return proposed
        if id(ends) not in self._ends:
            self._ends[id(ends)] = [self._chance(features) for features in ends.features]
        best = ends.best(self._ends[id(ends)], gain)
        return proposed if best == ends.edges[ends.proposed] else best

    def _moved(self, one: Attribution, ends: Ends | None, gain: float) -> Attribution:
        if ends is None:
            return one
        end = self._end(ends, 0, gain)
        if not end:
            return one
        last = span_to(self._ready.scene, ends.start, end)
        return replace(one, content=(*one.content[:-1], last), reasons=(*one.reasons, ENDS_ELSEWHERE))

    def _attribution(self, candidate: Candidate, end: int, chance: float) -> Attribution:
        scene, opening = self._ready.scene, candidate.opening
        verbal = scene.tag(opening.head).startswith("V")
        cue = scene.span(opening.first if verbal else opening.head, opening.last + 1)
        source = scene.span(*opening.source) if opening.source else None
        return Attribution(
            source=(source,) if source else (),
            cue=(cue,),
            content=(span_to(scene, opening.content[0], end),),
            speaker=source.of(scene.text) if source else "",
            confidence=round(min(0.99, chance) * _TRUST, 3),
            reasons=(f"learned from the desk’s corrections: {cue.of(scene.text)}",),
        )
