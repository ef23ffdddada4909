"""Voices behind a voice: the agency, citing the ministry, said …; it quoted X as saying …; X said that Y said …."""

from bisect import bisect_left
from collections.abc import Sequence

from factdesk.domain.mention import ChainLink
from factdesk.domain.span import Span
from factdesk.splitting.frames.inverted import source_after
from factdesk.splitting.frames.scene import Frame, Range, Scene
from factdesk.splitting.who import Cast

_CITING = frozenset({"citing", "quoting"})
_REPORTING = frozenset({"says", "claims", "denies", "admits"})
_MOST = 0.4
_DEEPEST = 3


def origin_of(scene: Scene, frame: Frame, others: Sequence[Frame], cast: Cast) -> tuple[ChainLink, ...]:
    """Return the voices behind the speaker of a frame, the one who answers for the words first.

    ``others`` are all frames of the text, sorted by their cue.
    """
    cited = _cited(scene, frame) or _quoted_as(scene, frame)
    if cited:
        return (_link(scene, *cited, cast),)
    found: list[ChainLink] = []
    inner = _inner(scene, frame, others)
    while inner is not None and inner.source is not None and len(found) < _DEEPEST:
        found.insert(0, _link(scene, inner.source, inner.cue, cast))
        inner = _inner(scene, inner, others)
    return tuple(found)


def _link(scene: Scene, source: Range, cue: Range, cast: Cast) -> ChainLink:
    mention = scene.span(*source)
    return ChainLink(cast.resolve(mention).name, mention, scene.span(*cue))


def _inner(scene: Scene, frame: Frame, others: Sequence[Frame]) -> Frame | None:
    """Return the saying that makes up most of a frame's content, None if there is none."""
    whole = sum(len(span) for span in frame.content)
    first = scene.document.token_range(frame.content[0]).start
    last = scene.document.token_range(frame.content[-1]).stop
    for other in others[bisect_left(others, first, key=_place) : bisect_left(others, last, key=_place)]:
        if other is frame or other.source is None or other.stance not in _REPORTING or other.direct:
            continue
        cue = scene.span(*other.cue)
        inside = any(part.contains(cue) for part in frame.content)
        if inside and sum(len(span) for span in other.content) >= _MOST * whole:
            return other
    return None


def _place(frame: Frame) -> int:
    return frame.cue[0]


def _cited(scene: Scene, frame: Frame) -> tuple[Range, Range] | None:
    """Return who is cited beside the speaker or the cue ("the agency, citing the ministry, said"), and the cue."""
    start = min(frame.cue[0], frame.source[0] if frame.source else frame.cue[0])
    end = max(frame.cue[1], frame.source[1] if frame.source else frame.cue[1])
    for index in range(start, min(len(scene.tokens), end + 2)):
        if scene.lower(index) in _CITING and scene.tag(index - 1) == ",":
            source = source_after(scene, index + 1, min(len(scene.tokens), index + 15))
            return (source, (index, index + 1)) if source else None
    return None


def _quoted_as(scene: Scene, frame: Frame) -> tuple[Range, Range] | None:
    """Return who is quoted as saying something, and the words for it."""
    content = _tokens(scene, frame.content[0])
    for index in range(content[0], min(content[1], content[0] + 12)):
        if scene.lower(index) == "as" and scene.lower(index + 1) in ("saying", "adding", "claiming", "telling"):
            return (content[0], index), (index, index + 2)
    return None


def _tokens(scene: Scene, span: Span) -> Range:
    indices = scene.document.token_range(span)
    return indices.start, indices.stop
