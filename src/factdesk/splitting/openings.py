"""Openings: words that no rule took with the content they may have. A personal model chooses from them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factdesk.splitting.frames.ends import clause_end, deed_end, object_end
from factdesk.splitting.frames.nouns import saying_nouns
from factdesk.splitting.frames.scene import Range, Scene
from factdesk.splitting.frames.sources import source_before
from factdesk.splitting.frames.starts import clause_follows
from factdesk.splitting.leanings import leanings

OUTSIDE = "O"
AUXILIARIES = frozenset({"is", "was", "are", "were", "be", "been", "has", "have", "had", "'s", "will"})
_BEING = frozenset({"is", "was", "are", "were", "be", "been", "being", "'s"})
_CUE_TAGS = ("V", "N", "J", "IN", "TO", "RP")
_SMALL_TAGS = ("IN", "TO", "RP", "RB")
_NO_START = frozenset({".", ",", ":", "-RRB-", "CC", "''"})
_END_MARKS = (".", ",", ":", "CC")
_GROUP_TAGS = ("V", "MD", "RB", "TO", "RP")


@dataclass(frozen=True, slots=True)
class Opening:
    """A word that may be a cue (``head``), up to ``last`` with its preposition, and what may be said behind it.

    Token indices; ``content`` is end exclusive. ``how`` is quote, that, bare or object; subject or compound where the
    content stands before the cue.
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
            if taken[last] != OUTSIDE:
                continue
            if taken[last + 1] == OUTSIDE and _may_be_cue(scene, last):
                found = _opening(scene, number, last, taken)
                if found is not None:
                    yield found
            before = _before(scene, number, last)
            if before is not None and all(taken[index] == OUTSIDE for index in range(*before.content)):
                yield before


def _before(scene: Scene, number: int, head: int) -> Opening | None:
    """Return the opening whose content stands before its cue: "the plan was opposed", "a Haddad supporter"."""
    low, _ = scene.sentences[number]
    tag = scene.tag(head)
    if scene.quoted(head):
        return None
    if tag in ("VBN", "VBD"):
        first = head
        while first > low and scene.tag(first - 1).startswith(_GROUP_TAGS):
            first -= 1
        passive = any(scene.lower(index) in _BEING for index in range(first, head))
        content = source_before(scene, low, first) if passive else None
        return Opening(number, first, head, head, content, "subject", None) if content else None
    if tag in ("NN", "NNS") and head > low and scene.tag(head - 1).startswith("NN"):
        if not (leanings().get(scene.lower(head)) or scene.lower(head) in saying_nouns("en")):
            return None
        first = head - 1
        while first > low and scene.tag(first - 1).startswith("NNP"):
            first -= 1
        return Opening(number, head, head, head, (first, head), "compound", None)
    return None


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
