"""Frames around an adjective: X is convinced that …, X was critical of …, X remains worried about …."""

from collections.abc import Iterator

from factdesk.splitting.frames.ends import clause_end, deed_end, object_end
from factdesk.splitting.frames.scene import Frame, Scene
from factdesk.splitting.frames.sources import source_before
from factdesk.splitting.frames.stretches import stretch
from factdesk.splitting.lexicon import lexicon

_CLAUSES = frozenset({"that", "whether"})
_HAVE = frozenset({"has", "have", "had", "'ve"})
_FURTHEST = 5


def adjective_frames(scene: Scene, number: int) -> Iterator[Frame]:
    """Return the attributions of one sentence whose cue is "be" with an adjective of thinking or feeling."""
    low, high = scene.sentences[number]
    table = lexicon("speech", "en")["adjectives"]
    for at in range(low + 1, high - 1):
        if scene.lower(at) in table["words"] and not scene.quoted(at) and scene.lower(at + 1) in table["takes"]:
            frame = _frame(scene, at, low, high)
            if frame:
                yield frame


def _frame(scene: Scene, at: int, low: int, high: int) -> Frame | None:
    table = lexicon("speech", "en")["adjectives"]
    first = at
    while first > low and at - first < _FURTHEST and _belongs(scene, first - 1):
        first -= 1
    source = source_before(scene, low, first)
    if source is None or not any(scene.lower(index) in table["be"] for index in range(first, at)):
        return None
    word = scene.lower(at + 1)
    if word == "to" and scene.lower(at) in ("sure", "certain"):
        return None
    deed = word == "to" and scene.tag(at + 2) in ("VB", "RB")
    start = at + 1 if word in _CLAUSES or deed else at + 2
    if word in _CLAUSES:
        end = clause_end(scene, start, high)
    else:
        end = deed_end(scene, start, clause_end(scene, start, high) if deed else object_end(scene, start, high))
    content = stretch(scene, start, end)
    return Frame("adjective", source, (first, start), content, table["stance"], table["sure"]) if content else None


def _belongs(scene: Scene, index: int) -> bool:
    """Whether a token is part of the verb group before the adjective: "is not so", "has long been"."""
    table = lexicon("speech", "en")["adjectives"]
    auxiliary = scene.tag(index).startswith(("RB", "MD")) or scene.lower(index) in _HAVE
    return auxiliary or scene.lower(index) in table["be"]
