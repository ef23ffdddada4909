"""Arabic frames: قال X إن …, X يزعم أن …, «…» بحسب X, وفقاً لـ X …, مضيفاً أن …, تصريحات X بأن …, X: …

Arabic has no word classes here: a speaker is what stands between the verb and what opens the content (إن, a colon, a
quotation), or before the verb where that follows at once.
"""

from collections.abc import Iterator

from factdesk.domain.arabic import fold
from factdesk.domain.span import Span
from factdesk.splitting.arabic_verbs import ArabicVerb, arabic_verbs
from factdesk.splitting.document import Document
from factdesk.splitting.frames.arabic_words import first_words, openers, phrases, sayings, small
from factdesk.splitting.frames.scene import Frame, Range, Scene
from factdesk.splitting.frames.stretches import following_quotations
from factdesk.splitting.lexicon import lexicon

_COMMAS = frozenset({"،", ",", "؛", ";"})
_STOPS = frozenset({".", "؟", "!", "…", "...", "?"})
_LONGEST_NAME = 14


class ArabicScene(Scene):
    """A scene whose tokens are compared in their folded form."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.folded = [fold(token.lower) for token in self.tokens]

    def lower(self, index: int) -> str:
        """Return a token in its folded form; empty outside the text."""
        return self.folded[index] if 0 <= index < len(self.folded) else ""


def arabic_frames(scene: ArabicScene, number: int) -> Iterator[Frame]:
    """Return the attributions of one Arabic sentence."""
    low, high = scene.sentences[number]
    verbs = arabic_verbs()
    cued = False
    for at in range(low, high):
        if scene.quoted(at):
            continue
        for verb in verbs.get(scene.lower(at), ()):
            frame = _verb_frame(scene, number, at, verb)
            if frame:
                cued = True
                yield frame
                break
        yield from _according(scene, at, low, high)
        if frame := _noun(scene, at, high):
            yield frame
    if not cued and (frame := _colon(scene, number)):
        yield frame


def _verb_frame(scene: ArabicScene, number: int, at: int, verb: ArabicVerb) -> Frame | None:
    low, high = scene.sentences[number]
    start = at + 1
    if verb.follows:
        if scene.lower(start) != verb.follows:
            return None
        start += 1
    opener = _opener(scene, start, high)
    if opener is None:
        return _after_quote(scene, number, at, verb, start) or _object(scene, at, verb, start, high)
    begin, how = opener
    source: Range | None
    if verb.participle or begin == start:
        source = None if verb.participle else _name_before(scene, low, at)
    else:
        source = _name(scene, start, begin)
    if how == "that" and source is None and not verb.participle and begin > start:
        return None
    cue = (at, start)
    if how == "quote":
        quote = scene.quote_of[begin]
        content: tuple[Span, ...] = (scene.quotes[quote].span,)
        content += following_quotations(scene, number, scene.quote_range[quote][1])
        return Frame("quotation behind the cue", source, cue, content, verb.stance, verb.sure, direct=True)
    stretch = _stretch(scene, begin, _end(scene, begin, high))
    return Frame(f"{how} behind the cue", source, cue, stretch, verb.stance, verb.sure) if stretch else None


def _opener(scene: ArabicScene, start: int, high: int) -> tuple[int, str] | None:
    """Return where the content starts behind a verb, and how: that, quote or colon."""
    for index in range(start, min(high, start + _LONGEST_NAME * 2)):
        word = scene.lower(index)
        if scene.quoted(index):
            return index, "quote"
        if word in openers() and index < high - 1:
            return index, "that"
        if word == ":" and index < high - 1:
            return (index + 1, "quote") if scene.quoted(index + 1) else (index + 1, "colon")
        if word in _STOPS or (index > start and word in arabic_verbs() and scene.lower(index - 1) not in _COMMAS):
            return None
    return None


def _after_quote(scene: ArabicScene, number: int, at: int, verb: ArabicVerb, start: int) -> Frame | None:
    """«…»، قال X / الطريق مغلق، قالت الوزارة"""
    low, high = scene.sentences[number]
    edge = at
    while edge > low and scene.lower(edge - 1) in _COMMAS:
        edge -= 1
    if verb.participle or edge == low:
        return None
    source = _name(scene, start, high)
    if source is None:
        return None
    if scene.quoted(edge - 1):
        quote = scene.quote_of[edge - 1]
        content = (scene.quotes[quote].span, *following_quotations(scene, number, source[1]))
        return Frame("quotation before the cue", source, (at, start), content, verb.stance, verb.sure, direct=True)
    if edge < at and source[1] >= high - 1 and verb.stance in ("says", "claims"):
        stretch = _stretch(scene, low, edge)
        return Frame("sentence before the cue", source, (at, start), stretch, verb.stance, verb.sure * 0.8)
    return None


def _object(scene: ArabicScene, at: int, verb: ArabicVerb, start: int, high: int) -> Frame | None:
    """نفت الوزارة استخدام الغاز: the name with its article first, what it denies, condemns or asks for behind it."""
    if verb.stance not in ("denies", "judges", "asks") or verb.participle or not scene.lower(start).startswith("ال"):
        return None
    high = next((k for k in range(start, high) if scene.lower(k) in _COMMAS | _STOPS), high)
    end = start + 1
    while end < high - 1 and scene.lower(end).startswith("ال"):
        end += 1
    content = _stretch(scene, end, high)
    if not content:
        return None
    return Frame("object behind the cue", (start, end), (at, start), content, verb.stance, verb.sure * 0.7)


def _according(scene: ArabicScene, at: int, low: int, high: int) -> Iterator[Frame]:
    """بحسب X، … / …، بحسب X"""
    if scene.lower(at) not in first_words():
        return
    for group in ("disclaiming", "according"):
        for words in phrases(group):
            end = _matches(scene, at, words)
            if end is None:
                continue
            joined = end == at + len(words) and words[-1] in ("ل", "لـ")
            source = _name(scene, end - (1 if joined and scene.lower(end - 1) != words[-1] else 0), high)
            if source is None:
                return
            content = _around(scene, low, high, at, source[1])
            if content:
                table = lexicon("speech", "ar")[group]
                yield Frame(
                    "according to", source, (at, max(at + 1, source[0])), content, table["stance"], table["sure"]
                )
            return


def _matches(scene: ArabicScene, at: int, words: tuple[str, ...]) -> int | None:
    """Return the token behind the words if they stand at ``at``; a last "ل" may be joined to the name."""
    for offset, word in enumerate(words):
        found = scene.lower(at + offset)
        first = offset == 0 and found == "و" + word
        joined = offset == len(words) - 1 and word == "ل" and offset > 0 and found.startswith("ل") and len(found) > 2
        if joined:
            return at + offset
        if found != word and not first:
            return None
    return at + len(words)


def _around(scene: ArabicScene, low: int, high: int, cue: int, after: int) -> tuple[Span, ...]:
    """Return what a name with "according to" belongs to: what follows if it opens the sentence, else what precedes."""
    if cue - low <= 1:
        begin = after
        while begin < high and scene.lower(begin) not in _COMMAS:
            begin += 1
        if begin >= high - 1:
            begin = after
        return _stretch(scene, begin, _end(scene, begin + 1, high)) if begin < high - 1 else ()
    return _stretch(scene, low, cue)


def _noun(scene: ArabicScene, at: int, high: int) -> Frame | None:
    """تصريحات X بأن … / مزاعم النظام أن …"""
    if scene.lower(at) not in sayings():
        return None
    for begin in range(at + 2, min(high - 1, at + _LONGEST_NAME)):
        word = scene.lower(begin)
        if word in _COMMAS or word in _STOPS or scene.quoted(begin) or word in arabic_verbs():
            return None
        if word in openers():
            first = at + 1
            while first < begin and scene.lower(first) in ("من", "عن", "ل", "لـ", "صادره", "صادر"):
                first += 1
            source = _name(scene, first, begin)
            stretch = _stretch(scene, begin, _end(scene, begin, high))
            if source is None or not stretch:
                return None
            table = lexicon("speech", "ar")["nouns"]
            stance = "claims" if scene.lower(at).removeprefix("و") in ("مزاعم", "ادعاءات", "زعم") else table["stance"]
            return Frame("noun of saying", source, (at, at + 1), stretch, stance, table["sure"])
    return None


def _colon(scene: ArabicScene, number: int) -> Frame | None:
    """X: … in headlines, X: «…» anywhere."""
    low, high = scene.sentences[number]
    colon = next((k for k in range(low + 1, min(high - 1, low + 8)) if scene.lower(k) == ":"), None)
    if colon is None or scene.quoted(colon):
        return None
    quote = scene.quoted(colon + 1)
    if not quote and not (scene.in_title(number) and colon - low <= 4):
        return None
    content = (scene.quotes[scene.quote_of[colon + 1]].span,) if quote else _stretch(scene, colon + 1, high)
    sure = 0.8 if quote else 0.6
    return Frame("speaker with a colon", (low, colon), (colon, colon + 1), content, "says", sure, direct=quote)


def _name(scene: ArabicScene, start: int, stop: int) -> Range | None:
    """Return the speaker that starts at ``start``: up to a place, time, comma or verb."""
    end = start
    while end < min(stop, start + _LONGEST_NAME) and not scene.quoted(end):
        word = scene.lower(end)
        if word in _COMMAS or word in _STOPS or word in openers() or word in (":", "(", ")", "-", "–", "—"):
            break
        if end > start and (word in small("after_name") or word in arabic_verbs()):
            break
        end += 1
    return (start, end) if end > start and scene.lower(start) not in small("after_name") else None


def _name_before(scene: ArabicScene, low: int, at: int) -> Range | None:
    """Return the speaker before a verb: the words since the sentence or clause began."""
    first = at
    while first > low and not scene.quoted(first - 1) and scene.lower(first - 1) not in _COMMAS | _STOPS | {":"}:
        if scene.lower(first - 1) in arabic_verbs() or scene.lower(first - 1) in openers():
            break
        first -= 1
    while first < at and scene.lower(first) in ("و", "لكن", "ولكن", "كما", "ايضا", "بدوره", "قد", "كان", "وكان", "وقد"):
        first += 1
    while at > first and scene.lower(at - 1) in ("قد", "كان", "كانت", "ايضا"):
        at -= 1
    return (first, at) if 0 < at - first <= _LONGEST_NAME else None


def _end(scene: ArabicScene, start: int, high: int) -> int:
    """Return where the content ends: before "adding that", "according to", another saying, or the full stop."""
    verbs = arabic_verbs()
    for index in range(start + 2, high):
        if scene.quoted(index):
            continue
        comma = scene.lower(index - 1) in _COMMAS
        found = verbs.get(scene.lower(index), ())
        if comma and (any(verb.participle for verb in found) or _is_according(scene, index)):
            return index - 1
        if comma and found and _opener(scene, index + 1, high):
            return index - 1
        if _is_according(scene, index) and scene.lower(index) != "حسب":
            return index
    return high


def _is_according(scene: ArabicScene, at: int) -> bool:
    return scene.lower(at) in first_words() and any(
        _matches(scene, at, words) is not None for group in ("disclaiming", "according") for words in phrases(group)
    )


def _stretch(scene: ArabicScene, start: int, end: int) -> tuple[Span, ...]:
    """Return the text from token to token without marks at its edges; a quotation within goes to its end."""
    marks = _COMMAS | _STOPS | {":", "-", "–", "—"}
    while start < end and scene.lower(start) in marks:
        start += 1
    while end > start and not scene.quoted(end - 1) and scene.lower(end - 1) in marks:
        end -= 1
    if start >= end:
        return ()
    span = scene.span(start, end)
    number = scene.quote_of[end - 1]
    return (Span(span.start, max(span.end, scene.quotes[number].span.end)),) if number >= 0 else (span,)
