"""Where a content without quotation marks ends: before a new cue, where the reporter takes over, at the full stop."""

from factdesk.splitting.frames.scene import Scene
from factdesk.splitting.frames.small import DASHES, FINITE
from factdesk.splitting.verbs import readings

_NAMING_TAGS = ("NN", "DT", "JJ", "PRP", "POS", "RB", "CD", "MD")
_NAMING_WORDS = frozenset({"of", "has", "have", "had", "'s", "for", "in", "at", "from", "with"})
_LISTED = ("DT", "NNP", "JJ", "CD", "NNS")
_BESIDE = {"compared": frozenset({"to", "with"}), "even": frozenset({"as", "though"})}
_LIKEWISE = frozenset({"has", "have", "had", "did", "do", "does", "is", "are", "was", "were"})
_HAVE = frozenset({"has", "have", "had"})
_TAIL_TO_HEAD = 0.75
_RELATIVES = frozenset({"who", "whom", "whose", "which", "where"})
_SHIFTED = frozenset({"would", "could", "was", "were"})
_LINKS = frozenset({"and", "but", "while", "as", "although", "though", "which", "when"})


def clause_end(scene: Scene, start: int, high: int, *, to_comma: bool = False) -> int:
    """Return where the clause that starts at ``start`` ends; ``to_comma`` ends it at the first comma."""
    depth = 0
    index = start + 1
    while index < high:
        if scene.quoted(index):
            quote = scene.quote_of[index]
            index = max(index + 1, min(high, scene.quote_range[quote][1]))
            comma = scene.quotes[quote].inner.of(scene.text).endswith(",")
            if index < high and comma and (to_comma or starts_cue(scene, index, high)):
                return index
            continue
        depth += {"-LRB-": 1, "-RRB-": -1}.get(scene.tag(index), 0)
        if depth < 0 or _ends_here(scene, start, index, high, to_comma=to_comma):
            return index
        index += 1
    return high


def _ends_here(scene: Scene, start: int, index: int, high: int, *, to_comma: bool) -> bool:
    tag, word = scene.tag(index), scene.lower(index)
    if tag in (",", ":") or word in DASHES:
        plain = to_comma and tag == ","
        cued = starts_cue(scene, index + 1, high) and not _opens_late(scene, start, index)
        return plain or cued or _reporter_takes_over(scene, start, index, high)
    if word not in ("and", "but") or index <= start + 2:
        return False
    another = scene.tag(index + 1) not in ("VBG", "IN") and starts_cue(scene, index, high)
    another = another and scene.has_finite_verb(start, index)
    return another or _participles_joined(scene, start, index) or _same_speaker_again(scene, index + 1, high)


def _participles_joined(scene: Scene, start: int, joint: int) -> bool:
    """Whether "and" joins the cue before the content to another cue: "saying it was late and urging them to go"."""
    both = scene.tag(start - 1) == scene.tag(joint + 1) == "VBG"
    return both and joint > start and _is_cue(scene, joint + 1)


def _is_cue(scene: Scene, index: int) -> bool:
    """Whether a token is a verb of the lexicon with the word it takes along, if any: "calling", "pointing to"."""
    known = readings("en").get(scene.lower(index), ())
    return any(not one.particle or one.particle[0] == scene.lower(index + 1) for one in known)


def _opens_late(scene: Scene, start: int, index: int) -> bool:
    """Whether but a circumstance stands before the mark: "that despite the rain, …", "if …, …"."""
    lead = start + 1 if scene.lower(start) == "that" else start
    return scene.tag(lead) == "IN" and not scene.has_finite_verb(start, index)


def _reporter_takes_over(scene: Scene, start: int, comma: int, high: int) -> bool:
    """Whether the reporter goes on behind a comma: ", while …", ", and the road …", ", a claim that …"."""
    if not scene.has_finite_verb(start, comma):
        return False
    word = scene.lower(comma + 1)
    if scene.tag(comma) != ",":
        dashed = scene.lower(comma) in DASHES and (scene.tag(comma + 1) == "DT" or word == "though")
        listed = any(scene.lower(index) == ";" for index in range(comma + 1, high))
        return dashed or (scene.lower(comma) == ";" and not listed and _subject_and_verb(scene, comma + 1, high))
    if word in ("and", "but"):
        alone = word == "but" and scene.tag(comma + 2) in ("VBD", "VBG")
        return alone or _subject_and_verb(scene, comma + 2, high)
    if word in _BESIDE:
        return scene.lower(comma + 2) in _BESIDE[word]
    if word in ("a", "an", "another"):
        return any(scene.lower(index) in scene.small.remarks for index in range(comma + 2, min(comma + 6, high)))
    likewise = word == "as" and scene.lower(comma + 2) in _LIKEWISE
    return word == "while" or likewise or _told_beside(scene, start, comma, high)


def _told_beside(scene: Scene, start: int, comma: int, high: int) -> bool:
    """Whether the reporter tells of what was named last, and more than was said: "…, which is the third in a week"."""
    led = 1 + next((lead for lead in (2, 1) if _leads_to_relative(scene, comma, lead)), 0)
    word = scene.lower(comma + led)
    named = scene.tag(comma - 1).startswith("NNP")
    if (word != "which" and not (named and word in _RELATIVES)) or scene.lower(start) == "that":
        return False
    shifted = any(scene.lower(index) in _SHIFTED for index in range(comma + 2, min(high, comma + 6)))
    closed = any(scene.tag(index) == "," and scene.tag(index + 1) in FINITE for index in range(comma + 2, high))
    return (high - comma) / (comma - start) > _TAIL_TO_HEAD and not shifted and not closed


def _leads_to_relative(scene: Scene, comma: int, lead: int) -> bool:
    """Whether a relative pronoun follows so many words behind a comma: ", in which", ", both of which"."""
    return scene.tag(comma + lead) == "IN" and scene.lower(comma + lead + 1) in ("which", "whom")


def _subject_and_verb(scene: Scene, at: int, high: int) -> bool:
    for index in range(at, min(high, at + 10)):
        if scene.tag(index) in FINITE:
            return index > at
        if not scene.tag(index).startswith(("NN", "PRP", "DT", "JJ", "RB", "CD", "POS", "EX")):
            return False
    return False


def starts_cue(scene: Scene, at: int, high: int) -> bool:
    """Whether another attribution starts behind a mark: "…, according to", "…, adding that", "…, she said"."""
    if scene.lower(at) in _LINKS:
        at += 1
    word, tag = scene.lower(at), scene.tag(at)
    if word == "according" or (tag == "VBG" and _is_cue(scene, at) and word not in scene.small.not_again):
        return True
    again = scene.small.saying_again
    for index in range(at, min(high, at + 9)):
        tag, word = scene.tag(index), scene.lower(index)
        if scene.quoted(index):
            return False
        if word in _HAVE and tag in ("VBD", "VBZ", "VBP"):
            continue
        if tag in ("VBD", "VBZ", "VBP") or (tag == "VBN" and word in ("said", "told", "added")):
            return word in again
        if not (tag.startswith(_NAMING_TAGS) or word in _NAMING_WORDS):
            return False
    return False


def _same_speaker_again(scene: Scene, at: int, high: int) -> bool:
    """Whether "and" goes on with the speaker's next cue: "said it was over and urged people to leave"."""
    index = at
    while index < high and scene.tag(index).startswith(("RB", "MD")):
        index += 1
    return scene.lower(index) in scene.small.saying_again and scene.tag(index) in ("VBD", "VBZ", "VBN")


def object_end(scene: Scene, start: int, high: int) -> int:
    """Return where a noun phrase as content ends: at a mark, a side clause, a second verb or the end.

    A comma is passed where a list or an apposition goes on: "the road, the bridge and the port".
    """
    index, depth = start, 0
    while index < high:
        if scene.quoted(index):
            index = max(index + 1, min(high, scene.quote_range[scene.quote_of[index]][1]))
            continue
        tag, word = scene.tag(index), scene.lower(index)
        depth += {"-LRB-": 1, "-RRB-": -1}.get(tag, 0)
        marked = (tag in (",", ":") and not depth and not _list_goes_on(scene, index, high)) or depth < 0
        if index > start and (marked or word in scene.small.object_ends):
            return index
        if word == "and" and scene.tag(index + 1) in ("VBD", "VBZ", "MD", "RB", "VBN"):
            return index
        if word in ("and", "but") and _participles_joined(scene, start, index):
            return index
        index += 1
    return high


def _list_goes_on(scene: Scene, comma: int, high: int) -> bool:
    """Whether a noun phrase without a verb of its own follows a comma: ", the bridge and the port", ", including …"."""
    if scene.tag(comma) != "," or scene.quoted(comma + 1) or comma + 1 >= high:
        return False
    if scene.lower(comma + 1) == "including":
        return True
    if not scene.tag(comma + 1).startswith(_LISTED) or scene.lower(comma + 1) in scene.small.days:
        return False
    return not starts_cue(scene, comma + 1, high) and not _subject_and_verb(scene, comma + 1, high)


def deed_end(scene: Scene, start: int, high: int) -> int:
    """Return where a plan ends: before "as he …", "after they …", "because the …"."""
    for index in range(start + 2, high):
        circumstance = scene.lower(index) in scene.small.circumstances and scene.tag(index) in ("IN", "WRB")
        subject = scene.tag(index + 1) in ("PRP", "PRP$", "DT")
        if circumstance and subject and not scene.quoted(index) and scene.has_finite_verb(index + 1, high):
            return index
    return high
