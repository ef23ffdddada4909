"""Plans, judgements and what somebody talks of: X vowed to …, X condemned …, X saw … as …, X called for …."""

from factdesk.splitting.frames.ends import clause_end, deed_end, object_end
from factdesk.splitting.frames.scene import Cue, Frame, Range, Scene
from factdesk.splitting.frames.stretches import stretch

_NEAR = 5
_NO_OBJECT = frozenset(
    {"IN", "TO", ",", ".", ":", "CC", "RB", "WRB", "MD", "VBD", "VBZ", "VBP", "''", "-RRB-", "RP", "VB"}
)


def plan(scene: Scene, cue: Cue, source: Range | None, high: int) -> Frame | None:
    """Return X vowed to …"""
    reading = cue.takes("to")
    if reading is None or source is None or cue.form == "passive" or scene.lower(cue.end) != "to":
        return None
    content = stretch(scene, cue.end, deed_end(scene, cue.end, clause_end(scene, cue.end, high)))
    return Frame.of("to behind the cue", reading, source, cue, content) if content else None


def short_answer(scene: Scene, cue: Cue, source: Range | None, high: int) -> Frame | None:
    """Return X said yes / X said the same of …"""
    reading = cue.takes("clause")
    if reading is None or reading.group != "saying" or source is None:
        return None
    same = scene.lower(cue.end) == "the" and scene.lower(cue.end + 1) == "same"
    if not same and scene.lower(cue.end) not in scene.small.short_answers:
        return None
    content = stretch(scene, cue.end, object_end(scene, cue.end, high))
    return Frame.of("short answer", reading, source, cue, content) if content else None


def _is_time(scene: Scene, at: int) -> bool:
    """Whether a time stands where the object would: "a merger announced Monday", "criticized last week"."""
    if scene.lower(at) in ("this", "last", "next"):
        return scene.lower(at + 1) in scene.small.periods
    return scene.lower(at) in scene.small.days


def _is_deniable(scene: Scene, start: int, stop: int) -> bool:
    """Whether what is denied or admitted is an act or a saying, not a thing or a person kept out or let in."""
    near = range(start, min(stop, start + _NEAR))
    return scene.tag(start) == "VBG" or any(scene.lower(index) in scene.small.deniable for index in near)


def thing(scene: Scene, cue: Cue, source: Range | None, high: int) -> Frame | None:
    """Return X condemned … / X urged … to … / X saw … as … / X called for …"""
    if source is None or cue.form == "passive" or cue.end >= high:
        return None
    first = cue.end
    if not scene.quoted(first) and (scene.tag(first) in _NO_OBJECT or _is_time(scene, first)):
        return None
    stop = deed_end(scene, first, object_end(scene, first, high))
    inside = range(first + 1, stop)
    reading = cue.takes("as") if any(scene.lower(index) == "as" for index in inside) else None
    if reading is None and any(scene.lower(k) == "to" and scene.tag(k + 1) == "VB" for k in inside):
        reading = cue.takes("whom-to")
    reading = reading or cue.takes("object") or (cue.takes("doing") if scene.tag(first) == "VBG" else None)
    if reading is None and any(scene.lower(index) in scene.small.findings for index in range(*source)):
        reading = cue.takes("finding")
    if reading and reading.lemma in scene.small.choosy and not _is_deniable(scene, first, stop):
        return None
    content = stretch(scene, first, stop) if reading else ()
    if reading is None or not content:
        return None
    return Frame.of(f"object of {reading.group.replace('_', ' ')}", reading, source, cue, content)
