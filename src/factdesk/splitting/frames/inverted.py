"""Who says it behind the cue: “…,” said Rana Haddad, the mayor; according to people who …; criticized by …."""

from factdesk.splitting.frames.scene import Range, Scene
from factdesk.splitting.frames.small import FINITE
from factdesk.splitting.frames.sources import APPOSITION_STARTS, HEADS, NOUNISH, RELATIVES

_JOINING = frozenset({"of", "for", "at", "with", "from", "&", "in"})


def source_after(scene: Scene, at: int, high: int) -> Range | None:
    """Return the noun phrase that starts at token ``at``, with its apposition, no further right than ``high``."""
    end = _phrase_after(scene, at, high)
    if end is None:
        return None
    while end + 1 < high and scene.tag(end) == "," and not scene.quoted(end):
        further = _apposition_end(scene, end, high)
        if further is None:
            break
        end = further
    return at, end


def _apposition_end(scene: Scene, comma: int, high: int) -> int | None:
    """Return where the apposition behind a comma ends, None if something else follows."""
    tag, word = scene.tag(comma + 1), scene.lower(comma + 1)
    if tag not in APPOSITION_STARTS or word in scene.small.days or (tag in ("VBG", "IN", "RB") and word != "of"):
        return None
    relative = word in ("who", "whose", "which")
    index = comma + 1
    while index < high and not scene.quoted(index) and scene.tag(index) not in (",", ":", ".", "``"):
        relative = relative or scene.lower(index) in RELATIVES
        if scene.tag(index) in FINITE and not relative:
            return None
        index += 1
    return index


def _phrase_after(scene: Scene, at: int, high: int) -> int | None:
    if at >= high or scene.quoted(at):
        return None
    if scene.tag(at) == "PRP":
        return at + 1
    index = at
    while index < high and not scene.quoted(index) and _belongs(scene, index, at):
        index += 1
    return index if index > at and any(scene.tag(inside) in HEADS for inside in range(at, index)) else None


def _belongs(scene: Scene, index: int, at: int) -> bool:
    tag, word, following = scene.tag(index), scene.lower(index), scene.tag(index + 1)
    if word in scene.small.days:
        return False
    if tag in NOUNISH:
        loose = tag == "PRP" or (tag == "VBG" and scene.tag(index - 1).startswith("NN"))
        return index == at or not loose
    if word in _JOINING and index > at and following in NOUNISH:
        place = word in ("in", "at", "from") and scene.lower(index + 1) in ("a", "an", "the")
        return not (place and index - at <= 3)
    if word == "by" and scene.lower(index - 1) in scene.small.findings:
        return following in NOUNISH
    return word == "and" and following in NOUNISH and following not in ("PRP", "VBG", "VBN")
