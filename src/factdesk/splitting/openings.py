"""Openings: where a content may start behind a word that no rule took. A personal model chooses from them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factdesk.splitting.frames.ends import clause_end, deed_end, object_end
from factdesk.splitting.frames.scene import Range, Scene
from factdesk.splitting.frames.sources import source_before
from factdesk.splitting.frames.starts import clause_follows

OUTSIDE = "O"
AUXILIARIES = frozenset({"is", "was", "are", "were", "be", "been", "has", "have", "had", "'s", "will"})
_CUE_TAGS = ("V", "N", "J", "IN", "TO", "RP")
_SMALL_TAGS = ("IN", "TO", "RP", "RB")
_NO_START = frozenset({".", ",", ":", "-RRB-", "CC", "''"})
_END_MARKS = (".", ",", ":", "CC")
_GROUP_TAGS = ("V", "MD", "RB", "TO", "RP")


@dataclass(frozen=True, slots=True)
class Opening:
    """A word that may be a cue (``head``), up to ``last`` with its preposition, and what may be said behind it.

    Token indices; ``content`` is end exclusive. ``how`` is quote, that, bare or object.
    """

    sentence: int
    first: int
    head: int
    last: int
    content: Range
    how: str
    source: Range | None


def openings(scene: Scene, taken: Sequence[str]) -> Iterator[Opening]:
    """Return the openings of an English text; ``taken`` tells for every token what the rules made of it."""
    for number, (low, high) in enumerate(scene.sentences):
        for last in range(low, high - 1):
            if taken[last] == OUTSIDE == taken[last + 1] and _may_be_cue(scene, last):
                found = _opening(scene, number, last, taken)
                if found is not None:
                    yield found


def _may_be_cue(scene: Scene, at: int) -> bool:
    tag, following = scene.tag(at), scene.tag(at + 1)
    if scene.quoted(at) or following in _NO_START or not (tag.startswith(_CUE_TAGS) or scene.lower(at) == ":"):
        return False
    if tag.startswith(("NN", "JJ")) and following.startswith(("NN", "POS", "JJ")):
        return False
    return scene.lower(at) not in AUXILIARIES or scene.quoted(at + 1)


def _opening(scene: Scene, number: int, last: int, taken: Sequence[str]) -> Opening | None:
    low, high = scene.sentences[number]
    start = last + 1
    stop = next((index for index in range(start, high) if taken[index] != OUTSIDE), high)
    end, how = _end(scene, last, stop)
    while end - 1 > start and scene.tag(end - 1) in _END_MARKS:
        end -= 1
    if end <= start or not any(scene.tokens[index].is_word for index in range(start, end)):
        return None
    head = last
    while head > low and scene.tag(head) in _SMALL_TAGS:
        head -= 1
    first = head
    while first > low and scene.tag(first - 1).startswith(_GROUP_TAGS):
        first -= 1
    return Opening(number, first, head, last, (start, end), how, source_before(scene, low, first))


def _end(scene: Scene, last: int, stop: int) -> tuple[int, str]:
    """Return where the content would end, by the rules for its kind."""
    start = last + 1
    if scene.quoted(start):
        return clause_end(scene, start, stop), "quote"
    if scene.lower(start) == "that" or scene.lower(start) in scene.small.questions:
        return clause_end(scene, start, stop), "that"
    if scene.tag(last).startswith("V") and clause_follows(scene, start, stop):
        return clause_end(scene, start, stop), "bare"
    return deed_end(scene, start, object_end(scene, start, stop)), "object"
