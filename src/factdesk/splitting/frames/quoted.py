"""Quotations before and behind a cue: “…,” said X / “…,” X said, “…” / X said: “…”."""

from factdesk.domain.span import Span
from factdesk.splitting.frames.ends import clause_end
from factdesk.splitting.frames.inverted import source_after
from factdesk.splitting.frames.scene import Cue, Frame, Range, Scene
from factdesk.splitting.frames.small import DASHES, FINITE
from factdesk.splitting.frames.sources import source_before
from factdesk.splitting.frames.starts import clause_start
from factdesk.splitting.frames.stretches import following_quotations, interrupted, stretch, whole_quotation
from factdesk.splitting.verbs import Reading

_RELATIVES = frozenset({"who", "whose", "which", "that", "whom", "where"})
_SPOKEN = frozenset({"saying", "claiming", "telling"})
_SUBJECTS = ("NN", "PRP", "DT", "JJ", "CD", "EX")
_LONGEST_TAIL = 4


def quotation_before(scene: Scene, number: int, cue: Cue) -> Frame | None:
    """Return “…,” said X / “…,” X said, with what follows in quotation marks."""
    reading = cue.takes("quote")
    if reading is None or cue.form not in ("finite", "participle"):
        return None
    low, high = scene.sentences[number]
    found = _inverted(scene, number, cue) or _straight(scene, number, cue, low)
    if found is None:
        return None
    edge, end, source = found
    if (source is None and cue.form == "finite") or _leads_on(scene, cue, end, high):
        return None
    quote = max(scene.quote_of[edge - 1], scene.quote_of[edge - 2])
    led = end == cue.end and scene.quote_range[quote][0] > low
    occasion = _is_occasion(scene, low, quote) and high - end > _LONGEST_TAIL
    if occasion or (led and _has_own_clause(scene, cue, reading, high)):
        return None
    if not scene.is_speech(quote) and scene.text[scene.quotes[quote].inner.end - 1] not in ",.!?—…":
        return None
    content = whole_quotation(scene, quote) + interrupted(scene, end, high)
    content += following_quotations(scene, number, scene.document.token_range(content[-1]).stop)
    return Frame.of("quotation before the cue", reading, source, cue, content, direct=True)


def _inverted(scene: Scene, number: int, cue: Cue) -> tuple[int, int, Range | None] | None:
    """Return the edge of the quotation, the end of the source and the source of “…,” said X."""
    low, high = scene.sentences[number]
    edge = cue.start
    while edge > low and scene.tag(edge - 1) in (",", ":") and not scene.quoted(edge - 1):
        edge -= 1
    if not _quotation_ends(scene, number, edge, cue.end):
        return None
    source = source_after(scene, cue.end, high)
    if source is None:
        return edge, cue.end, None
    if scene.tag(source[1]) in FINITE and (scene.tag(cue.end) == "PRP" or cue.form == "participle"):
        return None
    related = any(scene.lower(index) in _RELATIVES for index in range(*source))
    return (edge, source[1], source) if related or not scene.has_finite_verb(cue.end, source[1]) else None


def _straight(scene: Scene, number: int, cue: Cue, low: int) -> tuple[int, int, Range | None] | None:
    """Return the same of “…,” X said."""
    source = source_before(scene, low, cue.start)
    if source is None:
        return None
    first = source[0]
    if scene.tag(first - 1) in ("VBD", "VBN") and first - 1 > low and scene.quoted(first - 2):
        first -= 1
    if not _quotation_ends(scene, number, first, cue.end):
        return None
    return first, cue.end, (first, source[1])


def _leads_on(scene: Scene, cue: Cue, end: int, high: int) -> bool:
    """Whether the cue has a content of its own: “…,” adding, “…” / “…,” he said if … / “…,” he said: “…”."""
    if end >= high:
        return False
    if end + 1 < high and scene.tag(end) in (",", ":") and scene.quoted(end + 1):
        return cue.form == "participle" or scene.lower(end) == ":"
    person = scene.tag(end) == "PRP" and not cue.readings[0].listener
    return end == cue.end and (scene.lower(end) in ("that", "if", "whether") or person)


def _has_own_clause(scene: Scene, cue: Cue, reading: Reading, high: int) -> bool:
    """Whether a clause follows the cue: "Walking in to cries of “More!,” she said the campaign was strong"."""
    found = clause_start(scene, cue.end, high, listener=reading.listener)
    if found is None:
        return False
    start, how = found
    subject = how == "bare" and scene.tag(start).startswith(_SUBJECTS)
    return (how == "that" or subject) and (start == cue.end or reading.listener)


def _is_occasion(scene: Scene, low: int, quote: int) -> bool:
    """Whether a quotation is but the name of an occasion: "In an interview on “Morning Talk,” she said it was late"."""
    first, stop = scene.quote_range[quote]
    return low < first and scene.tag(low) == "IN" and not any(scene.tag(at).startswith("V") for at in range(low, stop))


def _quotation_ends(scene: Scene, number: int, at: int, end: int) -> bool:
    """Whether a quotation ends right before a token, be it in the sentence before if only "X said." is left."""
    low, high = scene.sentences[number]
    if at > low:
        return scene.quoted(at - 1) or (at - 1 > low and scene.tag(at - 1) in (",", ":") and scene.quoted(at - 2))
    if number == 0 or not scene.quoted(at - 1) or high - end > _LONGEST_TAIL:
        return False
    document = scene.document
    before, this = document.sentences[number - 1], document.sentences[number]
    together = document.paragraph_at(before.start) == document.paragraph_at(this.start)
    return together and not any(scene.tag(index).startswith("V") for index in range(end, high))


def quotation_behind(scene: Scene, number: int, cue: Cue, source: Range | None, reading: Reading) -> Frame | None:
    """Return X said, “…” / X told the court in a letter: “…” / X said: and the quotation in the next sentence."""
    _, high = scene.sentences[number]
    at = cue.end
    if at >= high or (scene.lower(at) == ":" and at + 1 >= high):
        return _in_next_sentence(scene, number, cue, source, reading)
    near = range(at, min(high, at + 14))
    quote = next((index for index in near if scene.quoted(index)), None)
    if quote is not None and not scene.has_finite_verb(at, quote):
        marked = quote > at and (scene.tag(quote - 1) in (",", ":") or scene.lower(quote - 1) in DASHES)
        spoken = reading.group in _SPOKEN and scene.is_speech(scene.quote_of[quote])
        if marked or (spoken and "quote" in reading.takes):
            return quotation_at(scene, number, cue, source, reading, start=quote)
    return None


def quotation_at(
    scene: Scene, number: int, cue: Cue, source: Range | None, reading: Reading, *, start: int
) -> Frame | None:
    """Return a cue with the quotation that starts at token ``start``; a fragment takes the rest of its clause along."""
    _, high = scene.sentences[number]
    quote = scene.quote_of[start]
    quotation = scene.quotes[quote]
    stop = scene.quote_range[quote][1]
    ended = quotation.inner.of(scene.text)[-1:] in (".", "!", "?") or not quotation.closed
    content: tuple[Span, ...]
    if stop < high and not ended:
        content = stretch(scene, start, clause_end(scene, start, high))
    else:
        closing = scene.document.sentence_at(scene.tokens[stop - 1].start) if stop > high else number
        content = (quotation.span, *following_quotations(scene, number if closing is None else closing, stop))
    return Frame.of("quotation behind the cue", reading, source, cue, content, direct=True) if content else None


def _in_next_sentence(scene: Scene, number: int, cue: Cue, source: Range | None, reading: Reading) -> Frame | None:
    if number + 1 >= len(scene.sentences):
        return None
    start = scene.sentences[number + 1][0]
    quote = scene.quote_of[start] if start < len(scene.tokens) else -1
    if quote < 0 or scene.quote_range[quote][0] != start:
        return None
    content = (scene.quotes[quote].span,)
    return Frame.of("quotation after a colon", reading, source, cue, content, direct=True)
