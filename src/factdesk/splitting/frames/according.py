"""Frames without a verb: according to X, in X's view, and a speaker with a colon."""

from collections.abc import Iterator

from factdesk.splitting.frames.ends import clause_end
from factdesk.splitting.frames.inverted import source_after
from factdesk.splitting.frames.scene import Frame, Scene
from factdesk.splitting.frames.stretches import stretch

_CITING = {
    ("according", "to"): 0.97,
    ("as", "reported", "by"): 0.9,
    ("in", "the", "words", "of"): 0.9,
    ("in", "the", "view", "of"): 0.9,
    ("in", "the", "opinion", "of"): 0.9,
}


def according_frames(scene: Scene, number: int) -> Iterator[Frame]:
    """Return the attributions of a sentence by "according to" and its kin."""
    low, high = scene.sentences[number]
    for index in range(low, high):
        if scene.quoted(index):
            continue
        for words, sure in _CITING.items():
            if all(scene.lower(index + k) == word for k, word in enumerate(words)):
                frame = _according(scene, number, index, index + len(words), sure=sure)
                if frame:
                    yield frame


def _according(scene: Scene, number: int, start: int, end: int, *, sure: float) -> Frame | None:
    low, high = scene.sentences[number]
    source = source_after(scene, end, high)
    if source is None:
        return None
    after = source[1]
    opening = [k for k in range(low, start) if scene.tag(k) in (":", "-LRB-") and not scene.quoted(k)]
    if opening and start - opening[-1] <= 2:
        low = opening[-1] + 1
    if start - low <= 1 or scene.lower(start - 1) in ("and", "but"):
        while after < high and scene.tag(after) != "," and not scene.quoted(after):
            after += 1
        begin = after + 1
        content = stretch(scene, begin, clause_end(scene, begin, high)) if begin < high else ()
    else:
        before = start
        content = stretch(scene, low, before)
        if scene.tag(after) == "," and after + 1 < high:
            stop = clause_end(scene, after + 1, high)
            if scene.has_finite_verb(after + 1, stop) and scene.tag(before - 1) == ",":
                content += stretch(scene, after + 1, stop)
    if not content:
        return None
    return Frame("according to", source, (start, end), content, "says", sure)
