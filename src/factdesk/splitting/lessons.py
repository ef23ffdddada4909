"""What corrected articles teach a personal model: which openings say something, and where contents end."""

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress

from factdesk.domain.draft import Attribution
from factdesk.domain.span import Span
from factdesk.splitting.agreement import ENOUGH, Words, share
from factdesk.splitting.document import Document
from factdesk.splitting.ends import Ends, Held, ends_of
from factdesk.splitting.features import features_of, taken_by
from factdesk.splitting.frames.scene import Scene
from factdesk.splitting.openings import OUTSIDE, Opening, openings

Item = tuple[list[str], bool]
"""Features and the answer."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A corrected article: its text, language and the attributions a person let stand."""

    text: str
    attributions: tuple[Attribution, ...]
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An opening that no rule took, with its features, and the ends its content may have."""

    opening: Opening
    features: list[str]
    ends: Ends | None


class Proposable:
    """A document ready for a personal model: what the rules propose, where it may end, and what they left open."""

    def __init__(self, document: Document, ruled: Sequence[Attribution]) -> None:
        self.scene = Scene(document)
        self.ruled = tuple(ruled)
        self.taken = taken_by(self.scene, ruled)
        self.ruled_ends = _ruled_ends(self.scene, self.ruled)
        self.candidates = tuple(
            Candidate(one, features_of(self.scene, one, self.taken), _opening_ends(self.scene, one, self.is_taken))
            for one in openings(self.scene, self.taken)
        )

    def is_taken(self, index: int) -> bool:
        """Return whether a token belongs to what the rules propose."""
        return self.taken[index] != OUTSIDE


def items(ready: Proposable, corrected: Sequence[Attribution]) -> Iterator[Item]:
    """Yield what one corrected article teaches."""
    scene = ready.scene
    words = Words(scene.text)
    wanted = [words.within(one.content) for one in corrected]
    known = [words.within(one.content) for one in ready.ruled]
    missed = [all(share(content, other) < ENOUGH for other in known) for content in wanted]
    left = list(compress(wanted, missed))
    starts = _ends_by_start(scene, corrected)
    begun = _ends_by_start(scene, list(compress(corrected, missed)))
    found = [candidate.opening for candidate in ready.candidates]
    yield from _answered(scene, words, [(one.opening, one.features) for one in ready.candidates], left, begun)
    beside = [one for one in openings(scene, [OUTSIDE] * len(scene.tokens)) if one not in found]
    beside = [one for one in beside if any(map(ready.is_taken, range(one.first, one.last + 2)))]
    yield from _answered(scene, words, [(one, features_of(scene, one, ready.taken)) for one in beside], wanted)
    for candidate in ready.candidates:
        if candidate.ends is not None:
            yield from _ends_taught(candidate.ends, starts.get(_first_word(scene, candidate.ends.start)))
    for one, ends in zip(ready.ruled, ready.ruled_ends, strict=True):
        if ends is not None:
            yield from _ends_taught(ends, _right_end(scene, one, ends, corrected))


def _answered(
    scene: Scene,
    words: Words,
    found: Sequence[tuple[Opening, list[str]]],
    wanted: Sequence[frozenset[int]],
    begun: Container[int] = (),
) -> Iterator[Item]:
    """Yield openings with their answers; those that are as good as right, but another one is better, are left out.

    Right are also those that start at one of the tokens ``begun``: where they end is another question.
    """
    contents = [words.within((scene.span(*opening.content),)) for opening, _ in found]
    best = [max((share(one, content) for content in contents), default=0.0) for one in wanted]
    for (opening, features), content in zip(found, contents, strict=True):
        shares = [(share(one, content), most) for one, most in zip(wanted, best, strict=True)]
        close = [common == most for common, most in shares if common >= ENOUGH]
        behind = opening.content[0] > opening.last
        if any(close) or (behind and _first_word(scene, opening.content[0]) in begun):
            yield features, True
        elif not close:
            yield features, False


def _ends_taught(ends: Ends, right: int | None) -> Iterator[Item]:
    """Yield every edge up to the right end: not yet, not yet, here."""
    if right is None or right <= ends.start:
        return
    for edge, features in zip(ends.edges, ends.features, strict=True):
        yield features, edge >= right
        if edge >= right:
            return


def _ends_by_start(scene: Scene, corrected: Sequence[Attribution]) -> dict[int, int]:
    """Return for the first word of every content stretch the token behind its last word in that sentence."""
    found: dict[int, int] = {}
    for one in corrected:
        for span in one.content:
            indices = scene.document.token_range(span)
            if indices:
                start = _first_word(scene, indices.start)
                found[start] = _last_word_end(scene, start, indices)
    return found


def _right_end(scene: Scene, ruled: Attribution, ends: Ends, corrected: Sequence[Attribution]) -> int | None:
    """Return where the corrected content with the same cue ends, None if there is none."""
    cue = {index for span in ruled.cue for index in scene.document.token_range(span)}
    own = set(scene.document.token_range(ruled.content[-1]))
    most: set[int] = set()
    for one in corrected:
        if cue.isdisjoint(index for span in one.cue for index in scene.document.token_range(span)):
            continue
        content = {index for span in one.content for index in scene.document.token_range(span)}
        if len(content & own) > len(most & own):
            most = content
    inside = [index for index in most if index >= ends.start]
    return _last_word_end(scene, ends.start, inside) if inside else None


def _first_word(scene: Scene, start: int) -> int:
    while start < len(scene.tokens) - 1 and not scene.tokens[start].is_word:
        start += 1
    return start


def _last_word_end(scene: Scene, start: int, indices: Sequence[int]) -> int:
    high = next((high for low, high in scene.sentences if low <= start < high), start)
    return 1 + max((index for index in indices if index < high and scene.tokens[index].is_word), default=start - 1)


def _ruled_ends(scene: Scene, ruled: Sequence[Attribution]) -> tuple[Ends | None, ...]:
    owner = [-1] * len(scene.tokens)
    for number, one in enumerate(ruled):
        for span in (*one.source, *one.content, *one.cue):
            for index in scene.document.token_range(span):
                owner[index] = number
    return tuple(_ends_of_ruled(scene, one, number, owner) for number, one in enumerate(ruled))


def _ends_of_ruled(scene: Scene, one: Attribution, number: int, owner: Sequence[int]) -> Ends | None:
    cue = scene.document.token_range(one.cue[0]) if one.cue and not one.carried else range(0)
    content = scene.document.token_range(one.content[-1])
    if not cue or not content:
        return None
    own = {index for span in (*one.source, *one.cue) for index in scene.document.token_range(span)}
    name = one.reasons[0].split(":")[0] if one.reasons else ""
    rule = f"{name} {'behind' if content.start >= cue.stop else 'before'}"
    before = [index for span in one.content[:-1] for index in scene.document.token_range(span)]
    count = sum(scene.tokens[index].is_word for index in before)
    held = Held(content.start, content.stop, cue.stop - 1, rule, count)
    return ends_of(scene, held, lambda index: index in own or owner[index] not in (-1, number))


def _opening_ends(scene: Scene, opening: Opening, is_taken: Callable[[int], bool]) -> Ends | None:
    if opening.content[0] <= opening.last:
        return None
    return ends_of(scene, Held(*opening.content, opening.head, opening.how), is_taken)


def span_to(scene: Scene, start: int, end: int) -> Span:
    """Return the stretch from a token up to and without another, with the mark that closes a quotation there."""
    if end < len(scene.tokens) and scene.tag(end) == "''" and scene.quoted(end) and scene.quoted(start):
        end += 1
    return scene.span(start, end)
