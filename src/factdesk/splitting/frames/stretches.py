"""Contents as stretches of text: without marks at their edges, quotations whole, and those that follow on."""

from factdesk.domain.span import Span
from factdesk.splitting.frames.scene import Scene
from factdesk.splitting.frames.small import DASHES
from factdesk.splitting.verbs import readings

_MARKS = "“\"'‘’`«„"


def stretch(scene: Scene, start: int, end: int) -> tuple[Span, ...]:
    """Return the text from token ``start`` up to and without ``end`` as one stretch, without marks at its edges.

    A quotation that starts within goes on to its closing mark, be it in a later sentence. Empty if no word is left.
    """
    while start < end and (scene.tag(start) in (",", ":", ".", "-RRB-") or scene.lower(start) in DASHES):
        start += 1
    while end > start and not scene.quoted(end - 1) and _is_edge(scene, end - 1):
        end -= 1
    if start >= end:
        return ()
    span = scene.span(start, end)
    number = scene.quote_of[end - 1]
    return (Span(span.start, max(span.end, scene.quotes[number].span.end)),) if number >= 0 else (span,)


def _is_edge(scene: Scene, index: int) -> bool:
    return scene.tag(index) in (",", ":", ".", "CC") or scene.lower(index) in DASHES


def whole_quotation(scene: Scene, quote: int) -> tuple[Span, ...]:
    """Return the quotation with what leads into it: 'The plan is “a disgrace,” he said' starts with "The plan"."""
    span = scene.quotes[quote].span
    start = scene.quote_range[quote][0]
    holder = scene.document.sentence_at(scene.tokens[start].start)
    if holder is None:
        return (span,)
    low = scene.sentences[holder][0]
    lead = range(low, start)
    if lead and not scene.is_speech(quote):
        return (Span(scene.tokens[low].start, span.end),)
    goes_on = lead and scene.tag(start - 1) == "," and starts_small(scene, quote)
    if (
        not lead
        or (scene.tag(start - 1) in (",", ":", ".", "-LRB-") and not goes_on)
        or any(scene.tag(index) in (":", ".") for index in lead)
    ):
        return (span,)
    return (Span(scene.tokens[low].start, span.end),)


def interrupted(scene: Scene, at: int, high: int) -> tuple[Span, ...]:
    """Return the quotation that goes on behind the cue in the same sentence: “…,” he said, “…”."""
    for index in range(at, min(high, at + 14)):
        if scene.tag(index) == "VBG" and scene.tag(index - 1) in (",", "CC") and scene.lower(index) in readings("en"):
            break
        if scene.quoted(index):
            quote = scene.quote_of[index]
            first = index
            while first > at and scene.tag(first - 1) in ("CC", "RB"):
                first -= 1
            marked = scene.tag(first - 1) in (",", ":") or scene.lower(first - 1) in DASHES
            opens = scene.quote_range[quote][0] == index
            whole = Span(scene.tokens[first].start, scene.quotes[quote].span.end)
            return (whole,) if marked and opens and scene.is_speech(quote) else ()
        if scene.tag(index) in ("VBD", "VBZ", "VBP"):
            break
    return ()


def starts_small(scene: Scene, quote: int) -> bool:
    """Whether the first word of a quotation starts with a small letter."""
    return scene.quotes[quote].span.of(scene.text).lstrip(_MARKS)[:1].islower()


def following_quotations(scene: Scene, sentence: int, reach: int) -> tuple[Span, ...]:
    """Return the quotations that follow without a cue of their own, as sentences or as whole paragraphs.

    ``reach`` is the token up to which the content is known already.
    """
    document = scene.document
    found: list[Span] = []
    paragraph = document.paragraph_at(document.sentences[sentence].start)
    for number in range(sentence + 1, len(scene.sentences)):
        start, end = scene.sentences[number]
        here = document.paragraph_at(document.sentences[number].start)
        if here != paragraph and not (here is not None and _is_all_quotation(scene, here)):
            break
        paragraph = here
        if start >= end:
            break
        if end <= reach:
            continue
        last = _end_of_quoting(scene, start) or _end_of_mixed(scene, start, end)
        if last is None:
            break
        found += stretch(scene, start, last)
        reach = last
    return tuple(found)


def _end_of_mixed(scene: Scene, start: int, end: int) -> int | None:
    """Return the end of a sentence that turns into a quotation without a cue: "But “the road is still shut.”"."""
    opening = next((index for index in range(start, end) if scene.quoted(index)), end)
    if opening in (start, end) or not scene.is_speech(scene.quote_of[opening]):
        return None
    lead = range(start, opening)
    cues = readings("en").keys() | {"according", ":"}
    cued = any(scene.lower(index) in cues for index in lead)
    told = scene.tag(opening - 1) == "," and scene.has_finite_verb(start, opening)
    to_end = scene.quote_range[scene.quote_of[opening]][1] >= end - 1
    return None if cued or told or not to_end else end


def _is_all_quotation(scene: Scene, paragraph: int) -> bool:
    """Whether a paragraph is nothing but one quotation."""
    span = scene.document.paragraphs[paragraph]
    return any(quote.span.start == span.start and quote.span.end >= span.end - 1 for quote in scene.quotes)


def _end_of_quoting(scene: Scene, start: int) -> int | None:
    """Return the end of the sentence in which the quotation at ``start`` closes; None if another cue is there."""
    quote = scene.quote_of[start]
    if quote < 0 or scene.quote_range[quote][0] != start or not scene.is_speech(quote):
        return None
    stop = scene.quote_range[quote][1]
    closing = scene.document.sentence_at(scene.tokens[stop - 1].start)
    if closing is None:
        return None
    last = scene.sentences[closing][1]
    again = scene.small.saying_again
    cued = any(
        scene.lower(index) in again or scene.lower(index) == "according"
        for index in range(stop, last)
        if not scene.quoted(index)
    )
    return None if cued else max(stop, last)
