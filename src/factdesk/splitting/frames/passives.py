"""Frames without a speaker before the verb: X is expected to …, it was reported that …, X was condemned by Y."""

from factdesk.splitting.frames.ends import clause_end, object_end
from factdesk.splitting.frames.inverted import source_after
from factdesk.splitting.frames.scene import Cue, Frame, Range, Scene
from factdesk.splitting.frames.sources import source_before
from factdesk.splitting.frames.stretches import stretch

_ASKING = frozenset({"asked", "pressed", "questioned"})
_JUDGING = frozenset({"judging", "naming", "denying"})
_TIMES_FIRST = frozenset({"last", "this", "on", "in", "at"})
_TO_OR_ON = frozenset({"to", "on"})


def passive(scene: Scene, cue: Cue, low: int, high: int) -> Frame | None:
    """Return X is expected to … / it was reported that … / X was condemned by Y."""
    if cue.form != "passive":
        return None
    subject = source_before(scene, low, cue.start)
    reading = cue.takes("said-to")
    if reading and scene.lower(cue.end) == "to" and subject:
        content = stretch(scene, *subject) + stretch(scene, cue.end, clause_end(scene, cue.end, high))
        return Frame.of("passive with to", reading, None, cue, content)
    clause = cue.takes("clause")
    if clause and not clause.listener and scene.lower(cue.end) == "that":
        content = stretch(scene, cue.end, clause_end(scene, cue.end, high))
        return Frame.of("passive with that", clause, None, cue, content) if content else None
    if subject is None:
        return None
    return _passive_by(scene, cue, subject, high) or _judged(scene, cue, subject, high)


def _judged(scene: Scene, cue: Cue, subject: Range, high: int) -> Frame | None:
    """Return X was accused of … / X is widely seen as … / X was praised for …: nobody is named who says it."""
    lead = scene.lower(cue.end)
    reading = cue.takes("as") if lead == "as" else cue.takes("object") if lead in ("of", "for") else None
    if reading is None or reading.group not in ("judging", "naming", "seeing_as") or scene.tag(cue.end - 1) == "VBG":
        return None
    content = stretch(scene, *subject) + stretch(scene, cue.end, object_end(scene, cue.end, high))
    return Frame.of("passive judgement", reading, None, cue, content)


def _passive_by(scene: Scene, cue: Cue, subject: Range, high: int) -> Frame | None:
    """Return X was condemned by Y, with what stands between or behind "as"."""
    reading = cue.takes("object") or cue.takes("as") or cue.takes("clause")
    by = next((index for index in range(cue.end, min(high, cue.end + 12)) if scene.lower(index) == "by"), None)
    if reading is None or by is None or scene.has_finite_verb(cue.end, by):
        return None
    source = source_after(scene, by + 1, high)
    if source is None:
        return None
    rest = stretch(scene, cue.end, by) if scene.lower(cue.end) not in _TIMES_FIRST | scene.small.days else ()
    if scene.lower(source[1]) == "as":
        rest = stretch(scene, source[1], object_end(scene, source[1], high))
    return Frame.of("passive with by", reading, source, cue, stretch(scene, *subject) + rest)


def participle_by(scene: Scene, cue: Cue, low: int, high: int) -> Frame | None:
    """Return the policy championed by X: a noun, a participle and "by"."""
    reading = cue.takes("object") or cue.takes("as")
    if (
        reading is None
        or reading.group not in _JUDGING
        or cue.start != cue.head
        or not scene.tag(cue.start - 1).startswith("NN")
    ):
        return None
    if scene.lower(cue.end) != "by" or not scene.lower(cue.head).endswith(("ed", "en", "id", "ld", "wn")):
        return None
    source, thing = source_after(scene, cue.end + 1, high), source_before(scene, low, cue.start)
    if source is None or thing is None:
        return None
    return Frame.of("participle with by", reading, source, cue, stretch(scene, *thing))


def appearance(scene: Scene, cue: Cue, low: int, high: int) -> Frame | None:
    """Return X seems to …: no one says it."""
    reading = cue.takes("seeming")
    if reading is None or cue.form != "finite":
        return None
    subject = source_before(scene, low, cue.start)
    if subject is None or not (scene.lower(cue.end) in ("to", "like") or scene.tag(cue.end).startswith(("JJ", "VBN"))):
        return None
    content = stretch(scene, *subject) + stretch(scene, cue.end, clause_end(scene, cue.end, high))
    return Frame.of("appearance", reading, None, cue, content)


def asked(scene: Scene, cue: Cue, low: int, high: int) -> Frame | None:
    """Return asked if … / when asked about … / was asked by Y whether …; nobody asks unless "by" names him."""
    if scene.lower(cue.head) not in _ASKING or cue.form not in ("passive", "finite"):
        return None
    led = cue.start == low or scene.lower(cue.start - 1) in ("when", "if", "once", ",", "and")
    if cue.form == "finite" and not led:
        return None
    at, source = cue.head + 1, None
    if scene.lower(at) == "by":
        source = source_after(scene, at + 1, high)
        at = source[1] if source else at
    word = scene.lower(at)
    preposition = word in ("about", "for")
    if not preposition and word not in scene.small.questions and word not in _TO_OR_ON:
        return None
    at += preposition
    content = stretch(scene, at, object_end(scene, at, high))
    return Frame.of("asked", cue.readings[0], source, cue, content) if content else None
