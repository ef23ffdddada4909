"""Sayings within a sentence of somebody else's: as X said, …; which he said had …; the road, he said, is closed."""

from factdesk.domain.span import Span
from factdesk.splitting.frames.ends import clause_end, starts_cue
from factdesk.splitting.frames.inverted import source_after
from factdesk.splitting.frames.scene import Cue, Frame, Range, Scene
from factdesk.splitting.frames.small import FINITE
from factdesk.splitting.frames.sources import source_before
from factdesk.splitting.frames.starts import after_listener, skip_time
from factdesk.splitting.frames.stretches import following_quotations, starts_small, stretch
from factdesk.splitting.verbs import Reading

_SAYING = frozenset({"saying", "telling", "adding", "claiming", "arguing"})
_LONGEST_TAIL = 12
_SHORTEST_WHOLE = 3
_TAIL_TAGS = frozenset({",", ".", ":", "IN", "TO", "RB", "-RRB-", "``", "CC"})


def as_said(scene: Scene, cue: Cue, source: Range | None, low: int, high: int) -> Frame | None:
    """Return as X said, … / …, as X put it / the last part, as X points out, is …"""
    if source is None or cue.form != "finite" or source[0] - 1 < low or scene.lower(source[0] - 1) != "as":
        return None
    if scene.lower(source[0] - 2) in ("well", "much", "long", "far", "soon"):
        return None
    reading = cue.takes("clause")
    if reading is None or reading.group not in ("saying", "claiming", "admitting"):
        return None
    near = range(cue.end, min(high, cue.end + _LONGEST_TAIL))
    mark = next((index for index in near if scene.tag(index) in (",", ":", ".")), high)
    tailed = mark == cue.end or scene.tag(cue.end) in ("IN", "RB", "TO", "NNP")
    if scene.has_finite_verb(cue.end, mark) or not tailed:
        return None
    content = _around(scene, low, source[0] - 1, mark, high)
    return Frame.of("as somebody said", reading, source, cue, content) if content else None


def _around(scene: Scene, low: int, cue: int, mark: int, high: int) -> tuple[Span, ...]:
    """Return what stands before "as X said" if it is a sentence, else what stands behind, or both if neither is."""
    linked = scene.lower(cue - 1) in ("and", "but")
    left = stretch(scene, low, cue) if cue - low > 1 and not linked else ()
    if mark + 1 >= high or (left and scene.has_finite_verb(low, cue)):
        return left
    right = stretch(scene, mark + 1, clause_end(scene, mark + 1, high))
    return left + right if scene.tag(mark + 1) in FINITE else right or left


def relative(scene: Scene, cue: Cue, source: Range | None, high: int) -> Frame | None:
    """Return which he said had harmed … / what she said was …"""
    if source is None or cue.form != "finite" or cue.end >= high:
        return None
    pronoun = source[0] - 1
    joined = scene.lower(pronoun) == "that" and scene.tag(pronoun - 1).startswith("NN")
    if scene.tag(pronoun) not in ("WDT", "WP") and not joined:
        return None
    reading = cue.takes("clause")
    if reading is None or scene.tag(cue.end) not in FINITE:
        return None
    end = clause_end(scene, cue.end, high, to_comma=True)
    content = stretch(scene, pronoun, pronoun + 1) + stretch(scene, cue.end, end)
    return Frame.of("relative clause", reading, source, cue, content)


def enclosed(scene: Scene, number: int, cue: Cue, source: Range | None) -> Frame | None:
    """Return the road is closed, he said, because … / for …: what goes on belongs to the sentence before."""
    low, high = scene.sentences[number]
    if source is None or source[0] - 1 <= low or scene.tag(source[0] - 1) != ",":
        return None
    listener = any(reading.listener for reading in cue.readings)
    heard = (after_listener(scene, cue.end, high) or cue.end) if listener else cue.end
    behind = skip_time(scene, heard, high)
    if behind > cue.end and scene.tag(behind) == "," and scene.tag(behind + 1) in FINITE:
        return sentence_before(scene, number, cue)
    if scene.tag(cue.end) != ",":
        return None
    if scene.tag(cue.end + 1) in FINITE:
        return sentence_before(scene, number, cue)
    if scene.tag(cue.end + 1) == "IN":
        return sentence_before(scene, number, cue) if scene.lower(cue.end + 1) not in ("if", "while") else None
    return _turning_into_quotation(scene, number, cue, source)


def _turning_into_quotation(scene: Scene, number: int, cue: Cue, source: Range) -> Frame | None:
    """Return when they came, he said, “we were asleep” / the tanks stopped, he said, and “everyone ran.”"""
    low, high = scene.sentences[number]
    reading = cue.takes("quote")
    opening = cue.end + 1 + (scene.tag(cue.end + 1) == "CC")
    if reading is None or scene.quoted(low) or not scene.quoted(opening):
        return None
    quote = scene.quote_of[opening]
    lead = range(low, source[0] - 1)
    told = any(scene.lower(index) in scene.small.saying_again | _SAYING for index in lead)
    if told or not starts_small(scene, quote) or not scene.has_finite_verb(lead.start, lead.stop):
        return None
    content = stretch(scene, low, source[0] - 1) + stretch(scene, cue.end + 1, clause_end(scene, cue.end + 1, high))
    content += following_quotations(scene, number, scene.quote_range[quote][1])
    return Frame.of("sentence before the cue", reading, source, cue, content)


def sentence_before(scene: Scene, number: int, cue: Cue) -> Frame | None:
    """Return the road is closed, officials said / …, said X / the road, he said, is closed."""
    reading = cue.takes("before")
    if reading is None or cue.form != "finite":
        return None
    low, high = scene.sentences[number]
    inverted = scene.tag(cue.start - 1) in (",", ":") and cue.start - 1 > low
    source = _speaker_behind(scene, cue, reading, high) if inverted else None
    inverted = source is not None
    source = source or source_before(scene, low, cue.start)
    if source is None or scene.lower(source[0]) in ("who", "which"):
        return None
    comma, end = (cue.start - 1, source[1]) if inverted else (source[0] - 1, cue.end)
    if comma <= low or scene.tag(comma) not in (",", ":"):
        return None
    if reading.listener and (heard := after_listener(scene, end, high)):
        end = heard
    after = _tail_end(scene, end, high)
    if after is None:
        return None
    right = _goes_on(scene, low, comma, after, high)
    if not scene.has_finite_verb(low, comma) and not right:
        return None
    content = stretch(scene, low, comma) + right
    content += following_quotations(scene, number, high)
    return Frame.of("sentence before the cue", reading, source, cue, content)


def _speaker_behind(scene: Scene, cue: Cue, reading: Reading, high: int) -> Range | None:
    """Return the speaker behind the cue; the object of a second verb is none: ", told his aides", ", wrote a song"."""
    source = source_after(scene, cue.end, high)
    if source is None or reading.listener or cue.start < cue.head or scene.tag(source[0]) == "PRP":
        return None
    named = scene.lower(source[0]) == "the" or any(scene.tag(index) == "NNP" for index in range(*source))
    return source if named or reading.lemma == "say" else None


def _goes_on(scene: Scene, low: int, comma: int, after: int, high: int) -> tuple[Span, ...]:
    """Return what goes on behind an interruption: "The road, he said, is closed" / "It was, he said, a mistake"."""
    if after + 1 >= high or scene.tag(after) != "," or starts_cue(scene, after + 1, high):
        return ()
    stop = clause_end(scene, after + 1, high)
    open_end = comma - low <= _SHORTEST_WHOLE or scene.tag(comma - 1) in FINITE
    return stretch(scene, after + 1, stop) if open_end or scene.has_finite_verb(after + 1, stop) else ()


def _tail_end(scene: Scene, end: int, high: int) -> int | None:
    """Return the mark behind the cue's tail ("…, he said on Monday,"), None if more than a tail follows."""
    if end < high and scene.tag(end) not in _TAIL_TAGS and scene.lower(end) not in scene.small.times:
        return None
    after = end
    while after < high and scene.tag(after) not in (",", ".", ":"):
        if scene.tag(after) in ("VBD", "VBZ", "MD", "WP") or after > end + _LONGEST_TAIL:
            return None
        after += 1
    return after
