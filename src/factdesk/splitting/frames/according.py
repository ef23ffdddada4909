"""Frames without a verb: according to X, …; …, according to X; …, in the words of X."""

from collections.abc import Iterator

from factdesk.domain.span import Span
from factdesk.splitting.frames.ends import clause_end
from factdesk.splitting.frames.inverted import source_after
from factdesk.splitting.frames.scene import Frame, Range, Scene
from factdesk.splitting.frames.small import FINITE
from factdesk.splitting.frames.stretches import stretch

_SHORTEST, _FURTHEST = 3, 22
_POLLS = frozenset({"poll", "polls", "survey", "surveys"})
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
    polled = _polled(scene, low, high)
    if polled:
        yield polled
    for index in range(low, high):
        if scene.quoted(index):
            continue
        for words, sure in _CITING.items():
            end = index + len(words)
            if all(scene.lower(index + offset) == word for offset, word in enumerate(words)):
                source = _source(scene, end, high)
                content = _content(scene, number, index, source[1]) if source else ()
                if content:
                    yield Frame("according to", source, (index, end), content, "says", sure)


def _polled(scene: Scene, low: int, high: int) -> Frame | None:
    """Return In a poll by X, four in ten chose …"""
    first = low + (scene.lower(low) in ("but", "and", "still", "yet"))
    if scene.lower(first) != "in":
        return None
    commas = [index for index in range(first + 1, min(high, first + _FURTHEST)) if scene.tag(index) == ","]
    comma = next((index for index in commas if scene.tag(index + 1) not in ("VBN", "VBD", "RB")), None)
    if comma is None or scene.has_finite_verb(first, comma):
        return None
    if not any(scene.lower(index) in _POLLS for index in range(first + 1, comma)):
        return None
    content = _opened(scene, comma + 1, high)
    return Frame("according to", (first + 1, comma), (first, first + 1), content, "says", 0.7) if content else None


def _source(scene: Scene, at: int, high: int) -> Range | None:
    """Return the source; what looks like its apposition but has a verb behind it is the next subject."""
    source = source_after(scene, at, high)
    if source is None or scene.tag(source[1]) not in FINITE:
        return source
    comma = next((index for index in range(*source) if scene.tag(index) == ","), None)
    return (source[0], comma) if comma is not None else source


def _opened(scene: Scene, start: int, high: int) -> tuple[Span, ...]:
    """Return the sentence behind an opening "according to X,", a circumstance at its start taken along."""
    if start >= high:
        return ()
    stop = clause_end(scene, start, high)
    if stop < high and scene.tag(stop) == "," and not scene.has_finite_verb(start, stop):
        stop = clause_end(scene, stop + 1, high)
    return stretch(scene, start, stop) if stop - start > _SHORTEST else ()


def _content(scene: Scene, number: int, cue: int, after: int) -> tuple[Span, ...]:
    """Return what follows if the cue opens the clause, else what precedes, and what goes on behind an insertion."""
    low, high = scene.sentences[number]
    marks = [index for index in range(low, cue) if scene.tag(index) == ":" and not scene.quoted(index)]
    bracket = next((index + 1 for index in range(cue - 2, cue) if scene.tag(index) == "-LRB-"), low)
    start = max(bracket, marks[-1] + 1 if marks and scene.lower(marks[-1]) in (":", ";") else low)
    if cue - start <= 1 or scene.lower(cue - 1) in ("and", "but"):
        while after < high and scene.tag(after) != "," and not scene.quoted(after):
            after += 1
        return _opened(scene, after + 1, high)
    content = stretch(scene, start, cue)
    if scene.tag(after) != "," or after + 1 >= high or scene.tag(cue - 1) != ",":
        return content
    stop = clause_end(scene, after + 1, high)
    return content + stretch(scene, after + 1, stop) if scene.has_finite_verb(after + 1, stop) else content
