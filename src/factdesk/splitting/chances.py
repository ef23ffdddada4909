"""What a personal model makes of a document: which openings it proposes, and where it moves the end of a content."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from factdesk.domain.draft import Attribution
from factdesk.splitting.ends import Ends
from factdesk.splitting.lessons import Candidate, Proposable, span_to

SURE = 0.45
"""How likely an opening must say just that to be proposed: about what makes the best F1 (half of the F1 reached,
Lipton et al. 2014), and a little more. Measured on development data: a bar chosen anew from a desk's few articles is
worse, 0.003 F1 at 100 articles and 0.005 at 25."""

GAIN = 0.1
"""How much likelier to be right another end of a content must be to move it there."""

ENDS_ELSEWHERE = "ends where the desk’s corrections end such contents"
_TRUST = 0.6


class Chances:
    """How likely the openings of a document say something, and its contents end at their edges (0 to 1)."""

    def __init__(self, ready: Proposable, chance: Callable[[list[str]], float]) -> None:
        self._ready = ready
        self._chance = chance

    def revised(self) -> tuple[Attribution, ...]:
        """Return what the rules propose, with the ends of contents moved where another is likelier."""
        pairs = zip(self._ready.ruled, self._ready.ruled_ends, strict=True)
        return tuple(self._moved(one, ends) for one, ends in pairs)

    def proposed(self, ruled: Sequence[Attribution]) -> Iterator[Attribution]:
        """Yield the openings that are sure enough, surest first; no content touches that of a surer one or a rule's."""
        scene = self._ready.scene
        used = {index for one in ruled for span in one.content for index in scene.document.token_range(span)}
        for chance, candidate, end in self._sure():
            start = candidate.opening.content[0]
            if used.isdisjoint(range(start, end)):
                used.update(range(start, end))
                yield self._attribution(candidate, end, chance)

    def _sure(self) -> list[tuple[float, Candidate, int]]:
        """Return the openings that are sure enough with the ends of their contents, surest first.

        How sure: the chance that something is said from there on, times the chance that it ends where it is said to.
        """
        found = []
        for one in self._ready.candidates:
            chance = self._chance(one.features)
            if chance >= SURE:
                end, right = self._end(one.ends) if one.ends else (one.opening.content[1], 1.0)
                found.append((chance * right, one, end))
        sure = [entry for entry in found if entry[0] >= SURE]
        return sorted(sure, key=lambda entry: (-entry[0], entry[1].opening.last))

    def _end(self, ends: Ends) -> tuple[int, float]:
        """Return where a content ends (token index, exclusive), and how likely that is right."""
        likely = ends.likely([self._chance(features) for features in ends.features])
        best = likely.best(GAIN)
        return ends.edges[best], likely.right[best]

    def _moved(self, one: Attribution, ends: Ends | None) -> Attribution:
        if ends is None:
            return one
        end, _ = self._end(ends)
        if end == ends.edges[ends.proposed]:
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
