"""Frames around a verb: each cue is tried as quotation, passive, clause, aside, plan and object, in this order."""

from collections.abc import Iterator

from factdesk.splitting.frames.asides import as_said, enclosed, relative, sentence_before
from factdesk.splitting.frames.ends import clause_end
from factdesk.splitting.frames.inverted import source_after
from factdesk.splitting.frames.objects import plan, short_answer, thing
from factdesk.splitting.frames.passives import appearance, asked, participle_by, passive
from factdesk.splitting.frames.quoted import quotation_at, quotation_before, quotation_behind
from factdesk.splitting.frames.scene import Cue, Frame, Range, Scene
from factdesk.splitting.frames.sources import source_before
from factdesk.splitting.frames.starts import clause_start
from factdesk.splitting.frames.stretches import stretch

_SPOKEN = frozenset({"saying", "telling", "claiming"})
_LONG = 7
_NOBODY = frozenset({"you", "one"})


def verb_frames(scene: Scene, number: int, cues: list[Cue]) -> Iterator[Frame]:
    """Return the attributions of one sentence whose cue is a verb."""
    low, _ = scene.sentences[number]
    subject: Range | None = None
    for cue in cues:
        source = _subject(scene, cue, low, subject)
        if cue.form == "infinitive" and cue.readings[0].group in _SPOKEN:
            continue
        nobody = source is not None and scene.words(*source).lower() in _NOBODY
        if nobody or (cue.form == "infinitive" and source is None):
            continue
        frame = _opening(scene, number, cue) if cue.start == low and cue.form == "participle" else None
        frame = frame or _frame(scene, number, cue, source)
        if cue.form == "finite":
            subject = (frame.source if frame else None) or source or subject
        if frame and (frame.source or frame.direct or cue.form != "participle"):
            yield frame


def _frame(scene: Scene, number: int, cue: Cue, source: Range | None) -> Frame | None:
    low, high = scene.sentences[number]
    return (
        asked(scene, cue, low, high)
        or as_said(scene, cue, source, low, high)
        or relative(scene, cue, source, high)
        or quotation_before(scene, number, cue)
        or participle_by(scene, cue, low, high)
        or passive(scene, cue, low, high)
        or appearance(scene, cue, low, high)
        or enclosed(scene, number, cue, source)
        or _clause(scene, number, cue, source)
        or sentence_before(scene, number, cue)
        or plan(scene, cue, source, high)
        or short_answer(scene, cue, source, high)
        or thing(scene, cue, source, high)
    )


def _subject(scene: Scene, cue: Cue, low: int, last: Range | None) -> Range | None:
    """Return who does what the verb says: left of it, or for participles and second verbs that of the verb before."""
    before = cue.start - 1
    if cue.form == "infinitive":
        return last or _first_subject(scene, low, cue.start)
    if cue.form == "participle" and not scene.tag(before).startswith(("NN", "PRP")):
        return last or _first_subject(scene, low, cue.start)
    if scene.lower(before) in ("and", "but", "or") and cue.form != "participle":
        return (last if cue.form == "finite" else None) or _first_subject(scene, low, before)
    return source_before(scene, low, cue.start)


def _first_subject(scene: Scene, low: int, at: int) -> Range | None:
    """Return the subject of the last finite verb before ``at`` that has one of its own."""
    for index in range(at - 1, low, -1):
        if scene.quoted(index) or not scene.is_finite(index):
            continue
        found = source_before(scene, low, index)
        if found and scene.lower(found[0]) not in ("who", "which", "that"):
            return found
    return None


def _clause(scene: Scene, number: int, cue: Cue, source: Range | None) -> Frame | None:
    """Return X said (that) … / X told Y that … / X said: … / X said “…”."""
    reading = cue.takes("clause") or cue.takes("quote")
    if reading is None or cue.form == "passive" or (source is None and cue.form == "finite"):
        return None
    _, high = scene.sentences[number]
    found = clause_start(scene, cue.end, high, listener=reading.listener)
    if found is None and reading.lemma == "say" and _goes_on_long(scene, cue, high):
        found = cue.end, "bare"
    if found is None:
        behind = quotation_behind(scene, number, cue, source, reading)
        return behind or _behind_colon(scene, cue, source, high)
    start, how = found
    if how == "wh" and "clause" not in reading.takes:
        return None
    if how == "quote":
        return quotation_at(scene, number, cue, source, reading, start=start)
    content = stretch(scene, start, clause_end(scene, start, high, to_comma=_is_aside(scene, source)))
    return Frame.of(f"{how} clause behind the cue", reading, source, cue, content) if content else None


def _opening(scene: Scene, number: int, cue: Cue) -> Frame | None:
    """Return Noting that …, X did something."""
    _, high = scene.sentences[number]
    reading = cue.takes("clause")
    if reading is None or scene.lower(cue.end) != "that":
        return None
    for comma in range(cue.end + 3, high - 2):
        if scene.tag(comma) == "," and not scene.quoted(comma) and scene.has_finite_verb(cue.end + 1, comma):
            source = source_after(scene, comma + 1, high)
            if source is not None and scene.is_finite(source[1]):
                content = stretch(scene, cue.end, comma)
                return Frame.of("opening participle", reading, source, cue, content)
    return None


def _goes_on_long(scene: Scene, cue: Cue, high: int) -> bool:
    """Whether so much follows "say" that it is a sentence whose verb was taken for a noun."""
    subject = scene.tag(cue.end).startswith(("DT", "PRP", "NN", "JJ", "CD"))
    behind = scene.tag(cue.start - 1).startswith(("NN", "PRP", "MD"))
    plain = not any(scene.tag(index) in (",", ":", "WP") for index in range(cue.end, min(high, cue.end + _LONG)))
    return subject and behind and plain and high - cue.end > _LONG


def _behind_colon(scene: Scene, cue: Cue, source: Range | None, high: int) -> Frame | None:
    """Return X announced in a letter: the road is closed."""
    reading = cue.takes("clause") or cue.takes("quote")
    near = range(cue.end, min(high, cue.end + 20))
    colon = next((index for index in near if scene.lower(index) == ":" and not scene.quoted(index)), None)
    if reading is None or reading.group not in _SPOKEN:
        return None
    if colon is None or colon + 1 >= high or scene.has_finite_verb(cue.end, colon):
        return None
    content = stretch(scene, colon + 1, clause_end(scene, colon + 1, high))
    return Frame.of("colon clause behind the cue", reading, source, cue, content) if content else None


def _is_aside(scene: Scene, source: Range | None) -> bool:
    """Whether the saying is but part of a longer sentence: "who said …, left", "after he said …, she left"."""
    if source is None:
        return False
    pronoun = scene.lower(source[0]) in ("who", "which") and source[1] - source[0] == 1
    before = source[0] - 1 - (scene.tag(source[0] - 1) == "RB")
    return pronoun or scene.lower(before) in scene.small.side_clauses
