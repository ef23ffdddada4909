"""Where a content behind its cue starts: behind the person spoken to, the time and the occasion."""

from factdesk.splitting.frames.scene import Scene

Start = tuple[int, str]
"""The token a content starts at, and how: that, quote, wh or bare."""

_NO_START = frozenset({",", ":", ".", "TO", "CC", "VBN", "RP", "VB"})
_LISTENER_WORDS = frozenset({"of", "at", "in", "for", "and", "from", "'s", "with"})


def clause_start(scene: Scene, at: int, high: int, *, listener: bool) -> Start | None:
    """Return where a content starts behind a cue that ends at ``at``; ``listener``: a person may stand between."""
    index = skip_time(scene, at, high)
    that = _that(scene, at, high, index, listener=listener)
    if that is not None:
        return that, "that"
    if index >= high:
        return None
    if scene.lower(index) == "to" and scene.tag(index + 1).startswith(("NN", "DT", "PRP")):
        heard = after_listener(scene, index + 1, high)
        index = heard if heard is not None and heard < high and _marked(scene, heard) else index
    marked = _marked(scene, index)
    if marked:
        return index, marked
    if listener:
        return _behind_listener(scene, index, high)
    if scene.tag(index) == "," and scene.tag(index + 1) in ("IN", "WRB"):
        index += 1
    clause = scene.tag(index) not in _NO_START and clause_follows(scene, index, high)
    return (index, "bare") if clause and not _is_circumstance(scene, index, high) else None


def _marked(scene: Scene, index: int) -> str:
    if scene.quoted(index):
        return "quote"
    return "wh" if scene.lower(index) in scene.small.questions and scene.tag(index) != "DT" else ""


def _is_circumstance(scene: Scene, start: int, high: int) -> bool:
    """Whether but time, place or topic follow, no clause: "told his aides as he left", "said in Paris"."""
    if scene.lower(start) not in scene.small.aside_starts:
        return False
    mark = next((index for index in range(start, high) if scene.tag(index) == ","), high)
    beside = scene.tag(mark + 1) in ("CC", "WDT", "WP", "WRB")
    return beside or not scene.has_finite_verb(mark, high)


def _that(scene: Scene, at: int, high: int, index: int, *, listener: bool) -> int | None:
    """Return the "that" that opens the content; only a time, an occasion or a listener may stand before it."""
    for further in range(at, min(high, at + 25)):
        tag, word = scene.tag(further), scene.lower(further)
        if scene.quoted(further):
            if not _is_title(scene, at, further):
                return None
            continue
        if word == "that" and tag in ("IN", "WDT", "DT") and (tag != "DT" or further == index):
            near = further == index or listener or _mere_circumstance(scene, at, further)
            return further if near else None
        if tag in ("VBD", "VBZ", "VBP", "VB", "MD", ":") or word in ("and", "but"):
            return None
    return None


def _is_title(scene: Scene, at: int, index: int) -> bool:
    """Whether a quotation is but the name of an occasion: "said on the “Morning Talk” show that"."""
    opening = scene.quote_range[scene.quote_of[index]][0]
    return scene.tag(at) == "IN" and opening > at + 1 and scene.tag(opening - 1) not in (",", ":")


def _mere_circumstance(scene: Scene, at: int, that: int) -> bool:
    """Whether only an occasion or a time stands between the cue and "that": "said in a statement on Monday that"."""
    if scene.tag(at) == ",":
        return scene.tag(that - 1) == ","
    return scene.tag(at) in ("IN", "TO", "RB", "RP") or scene.lower(at) in scene.small.times


def _behind_listener(scene: Scene, at: int, high: int) -> Start | None:
    after = after_listener(scene, at, high)
    if after is None or after >= high or any(scene.lower(index) in scene.small.told for index in range(at, after)):
        return None
    after = skip_time(scene, after, high)
    marked = _marked(scene, after)
    if marked:
        return after, marked
    if scene.lower(after) == "to" or _is_circumstance(scene, after, high) or not scene.has_finite_verb(after, high):
        return None
    return after, "bare"


def after_listener(scene: Scene, at: int, high: int) -> int | None:
    """Return the token behind the person spoken to, None if none is named."""
    if scene.tag(at) == "PRP":
        return at + 1
    index = at
    while index < high and not scene.quoted(index):
        tag, before = scene.tag(index), scene.tag(index - 1)
        if index > at + 1 and before.startswith("NN") and tag in ("DT", "EX", "PRP$", "CD"):
            return index
        if index > at and before.startswith("NN") and tag == "PRP":
            return index
        if index > at and tag == "NNP" and before == "NNS":
            return index
        if tag == "," and scene.quoted(index + 1):
            return index + 1
        if tag == "-LRB-" and index > at and (closed := _closing_bracket(scene, index, high)):
            index = closed + 1
            continue
        naming = tag.startswith(("NN", "JJ", "CD", "DT", "PRP$", "POS", "FW"))
        if not naming and scene.lower(index) not in _LISTENER_WORDS:
            break
        index += 1
    return index if index > at else None


def _closing_bracket(scene: Scene, at: int, high: int) -> int | None:
    """Return the mark that closes a short bracket: "told the Syrian Network (SNHR) that"."""
    return next((index for index in range(at + 1, min(high, at + 5)) if scene.tag(index) == "-RRB-"), None)


def skip_time(scene: Scene, at: int, high: int) -> int:
    """Return the token behind adverbs, times and occasions: "said again on Monday in a statement"."""
    index = at
    while index < high and not scene.quoted(index):
        word, times = scene.lower(index), scene.small.times
        if word in times or _is_loose_adverb(scene, index):
            index += 1
        elif word in ("on", "last", "this", "late", "early") and scene.lower(index + 1) in times:
            index += 2
        elif scene.tag(index) == "IN" and (occasion := _occasion_end(scene, index, high)):
            index = occasion
        else:
            break
    return index


def _is_loose_adverb(scene: Scene, index: int) -> bool:
    if not scene.tag(index).startswith("RB") or scene.lower(index) in ("not", "there", "n't", "no"):
        return False
    return scene.tag(index + 1) not in ("JJ", "RB", "VBN", "CD", "DT")


def _occasion_end(scene: Scene, at: int, high: int) -> int | None:
    """Return the token behind an occasion ("in a statement"), None if there is none."""
    if scene.lower(at) not in ("in", "on", "at", "during", "via", "through", "by", "after", "before"):
        return None
    for index in range(at + 1, min(high, at + 9)):
        if scene.quoted(index):
            return None
        if scene.lower(index) in scene.small.occasions and not scene.tag(index + 1).startswith("NN"):
            return index + 1
        if not scene.tag(index).startswith(("DT", "JJ", "NN", "PRP$", "POS", "CD", "VBN")):
            return None
    return None


def clause_follows(scene: Scene, start: int, high: int) -> bool:
    """Whether a subject and its finite verb follow; commas between them must enclose an insertion."""
    if scene.lower(start) == "it" and scene.tag(start + 1) in ("IN", ".", ",", "CC"):
        return False
    if scene.lower(start) in scene.small.subjects:
        return True
    comma = commas = relatives = 0
    for index in range(start + 1, min(high, start + 40)):
        tag = scene.tag(index)
        if tag == ":" and not scene.quoted(index):
            return False
        if tag == "," and not scene.quoted(index):
            comma, commas = index, commas + 1
        elif tag in ("WP", "WDT") or (scene.lower(index) == "that" and scene.tag(index - 1).startswith("NN")):
            relatives += 1
        elif scene.is_finite(index):
            before = _before_adverbs(scene, index)
            if relatives and not (comma and comma == before):
                relatives -= 1
                continue
            joined = scene.lower(before) in ("and", "but")
            enclosed = not comma or (comma == before and commas > 1)
            return not joined and (enclosed or scene.tag(start) in ("IN", "RB", "WRB", "VBN", "VBG"))
    return False


def _before_adverbs(scene: Scene, index: int) -> int:
    """Return the last token before ``index`` that is no adverb."""
    before = index - 1
    while scene.tag(before).startswith("RB"):
        before -= 1
    return before
