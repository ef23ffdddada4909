"""Finding what is said: where the content of a cue starts and ends, in quotation marks or without."""

from factdesk.domain.span import Span
from factdesk.splitting.frames.scene import Range, Scene
from factdesk.splitting.verbs import Reading, readings

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
TIME_WORDS = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "yesterday",
        "today",
        "tonight",
        "morning",
        "afternoon",
        "evening",
        "night",
        "week",
        "month",
        "year",
        "recently",
        "earlier",
        "later",
        "late",
        "early",
        "ago",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
)
_OCCASIONS = frozenset(
    [
        "statement",
        "interview",
        "speech",
        "tweet",
        "email",
        "letter",
        "post",
        "rally",
        "briefing",
        "conference",
        "report",
        "op-ed",
        "article",
        "video",
        "phone",
        "call",
        "message",
        "testimony",
        "hearing",
        "debate",
        "memo",
        "filing",
        "affidavit",
        "remarks",
        "appearance",
        "television",
        "twitter",
        "facebook",
        "radio",
        "release",
        "event",
        "forum",
        "meeting",
        "note",
        "essay",
        "column",
        "book",
        "address",
        "series",
        "tweets",
        "interviews",
        "court",
        "documents",
        "part",
        "response",
    ]
)
_WH = frozenset(["what", "how", "why", "whether", "if", "who", "where", "when", "which", "whom"])
_SUBJECTS = frozenset({"he", "she", "they", "we", "i", "it", "there", "you"})


def has_finite_verb(scene: Scene, start: int, end: int) -> bool:
    """Whether a verb that makes a sentence stands between the two tokens; "-ed" after a noun counts, but for "by"."""
    return any(_finite(scene, index) for index in range(start, end))


def _finite(scene: Scene, index: int) -> bool:
    if scene.tag(index) in _FINITE:
        return True
    past = (
        scene.tag(index) == "VBN" and scene.tag(index - 1).startswith(("NN", "PRP")) and scene.tag(index - 1) != "PRP$"
    )
    return past and scene.lower(index + 1) not in ("by", "in", "on", "at")


def clause_start(scene: Scene, at: int, high: int, *, listener: bool) -> tuple[int, str] | None:
    """Return where a clause starts after a cue ending at ``at``, and how: that, quote, wh, colon or bare."""
    index = _skip_time(scene, at, high)
    for further in range(at, min(high, at + 25)):
        tag, word = scene.tag(further), scene.lower(further)
        if scene.quoted(further):
            break
        if word == "that" and tag in ("IN", "WDT", "DT") and (tag != "DT" or further == index):
            if further == index or listener or _mere_circumstance(scene, at, further):
                return further, "that"
            break
        if tag in ("VBD", "VBZ", "VBP", "MD", ":") or word in ("and", "but"):
            break
    if index >= high:
        return None
    if scene.quoted(index):
        return index, "quote"
    if scene.lower(index) in _WH and scene.tag(index) != "DT":
        return index, "wh"
    if listener:
        after = _after_listener(scene, index, high)
        if after is not None and after < high:
            after = _skip_time(scene, after, high)
            if scene.quoted(after):
                return after, "quote"
            if scene.lower(after) in _WH:
                return after, "wh"
            if scene.lower(after) == "to":
                return None
            if has_finite_verb(scene, after, high):
                return after, "bare"
        return None
    if scene.tag(index) in (",", ":", ".", "IN", "TO", "CC", "VBN", "RP", "VB") and scene.lower(index) not in (
        "if",
        "in",
        "as",
        "after",
        "for",
        "at",
        "on",
        "with",
    ):
        return None
    if scene.tag(index) == "IN" and scene.lower(index) not in ("if",) and not _clause_soon(scene, index, high):
        return None
    return (index, "bare") if _clause_soon(scene, index, high) else None


def _mere_circumstance(scene: Scene, at: int, that: int) -> bool:
    """Whether only an occasion or a time stands between the cue and "that": "said in a statement on Monday that"."""
    if scene.tag(at) == ",":
        return scene.tag(that - 1) == ","
    return scene.tag(at) in ("IN", "TO", "RB", "RP") or scene.lower(at) in TIME_WORDS


def _clause_soon(scene: Scene, start: int, high: int) -> bool:
    """Whether a subject and its finite verb follow: a comma between them must close an insertion before the verb."""
    if scene.lower(start) in _SUBJECTS:
        return True
    comma = commas = relatives = 0
    for index in range(start + 1, min(high, start + 40)):
        tag, word = scene.tag(index), scene.lower(index)
        if tag == ":" and not scene.quoted(index):
            return False
        if tag == "," and not scene.quoted(index):
            comma = index
            commas += 1
        elif tag in ("WP", "WDT") or (word == "that" and scene.tag(index - 1).startswith("NN")):
            relatives += 1
        elif _finite(scene, index):
            if relatives and not (comma and comma == _before_adverbs(scene, index)):
                relatives -= 1
                continue
            before = _before_adverbs(scene, index)
            if scene.lower(before) in ("and", "but"):
                return False
            return (
                not comma or (comma == before and commas > 1) or scene.tag(start) in ("IN", "RB", "WRB", "VBN", "VBG")
            )
    return False


def _before_adverbs(scene: Scene, index: int) -> int:
    """Return the last token before ``index`` that is no adverb."""
    before = index - 1
    while scene.tag(before).startswith("RB"):
        before -= 1
    return before


def _skip_time(scene: Scene, at: int, high: int) -> int:
    """Return the token behind adverbs and times: "said on Monday", "said again last week"."""
    index = at
    while index < high and not scene.quoted(index):
        word = scene.lower(index)
        if word in TIME_WORDS or (
            scene.tag(index).startswith("RB")
            and word not in ("not", "there", "n't", "no")
            and scene.tag(index + 1) not in ("JJ", "RB", "VBN", "CD", "DT")
        ):
            index += 1
        elif word in ("on", "last", "this", "late", "early") and scene.lower(index + 1) in TIME_WORDS:
            index += 2
        elif scene.tag(index) == "IN" and (occasion := _occasion_end(scene, index, high)):
            index = occasion
        else:
            break
    return index


def _occasion_end(scene: Scene, at: int, high: int) -> int | None:
    """Return the token behind an occasion ("in a statement to the court", "on CNN"), None if there is none."""
    if scene.lower(at) not in ("in", "on", "at", "during", "via", "through", "by"):
        return None
    index = at + 1
    while index < min(high, at + 9):
        if scene.quoted(index):
            return None
        if scene.lower(index) in _OCCASIONS and not scene.tag(index + 1).startswith("NN"):
            return index + 1
        if not scene.tag(index).startswith(("DT", "JJ", "NN", "PRP$", "POS", "CD", "VBN")):
            return None
        index += 1
    return None


def _after_listener(scene: Scene, at: int, high: int) -> int | None:
    """Return the token behind the person spoken to."""
    index = at
    if scene.tag(index) == "PRP":
        return index + 1
    while index < high and not scene.quoted(index):
        tag, word = scene.tag(index), scene.lower(index)
        if index > at + 1 and scene.tag(index - 1).startswith("NN") and tag in ("DT", "PRP", "EX", "PRP$"):
            return index
        if index > at and tag == "NNP" and scene.tag(index - 1) == "NNS":
            return index
        if tag.startswith(("NN", "JJ", "CD", "DT", "PRP$", "POS", "FW")) or word in (
            "of",
            "at",
            "in",
            "for",
            "and",
            "from",
            "'s",
            "with",
        ):
            index += 1
        elif tag == "," and scene.quoted(index + 1):
            return index + 1
        else:
            break
    return index if index > at else None


DASHES = frozenset({"—", "–", "--", "-"})
REMARKS = frozenset(
    {"acknowledgment", "acknowledgement", "recommendation", "swipe", "claim", "move", "reference", "proposal", "charge"}
    | {"comment", "remark", "decision", "position", "nod", "jab", "sign", "accusation", "statement", "allegation"}
    | {
        "assertion",
        "argument",
        "suggestion",
        "view",
        "sentiment",
        "stance",
        "promise",
        "notion",
        "contention",
        "comparison",
    }
)


def clause_end(scene: Scene, start: int, high: int, *, to_comma: bool = False) -> int:
    """Return where the content that starts at ``start`` ends: before a new cue, a closing bracket or the full stop."""
    known = readings("en")
    depth = 0
    index = start + 1
    while index < high:
        if scene.quoted(index):
            quote = scene.quote_of[index]
            index = max(index + 1, min(high, scene.quote_range[quote][1]))
            inner = scene.quotes[quote].inner.of(scene.text)
            if index < high and inner.endswith(",") and (to_comma or _new_cue(scene, index, high, known)):
                return index
            continue
        tag, word = scene.tag(index), scene.lower(index)
        if tag == "-LRB-":
            depth += 1
        elif tag == "-RRB-":
            depth -= 1
            if depth < 0:
                return index
        elif tag in (",", ":") or word in ("—", "–", "--"):
            if (
                (to_comma and tag == ",")
                or _new_cue(scene, index + 1, high, known)
                or _turns(scene, start, index, high)
            ):
                return index
        elif word in ("and", "but") and index > start + 2 and _verb_of_same(scene, index + 1, high, known):
            return index
        index += 1
    return high


def _turns(scene: Scene, start: int, mark: int, high: int) -> bool:
    """Whether the reporter takes over behind a comma: ", while …", ", and the road …", ", a claim that …"."""
    word = scene.lower(mark + 1)
    if scene.tag(mark) != "," or not has_finite_verb(scene, start, mark):
        return False
    if word in ("and", "but"):
        return _new_clause(scene, mark + 2, high)
    if word in ("a", "an"):
        return any(scene.lower(index) in REMARKS for index in range(mark + 2, min(mark + 6, high)))
    return word == "while"


def _new_clause(scene: Scene, at: int, high: int) -> bool:
    """Whether a subject and a verb follow at once."""
    for index in range(at, min(high, at + 10)):
        if scene.tag(index) in _FINITE:
            return index > at
        if not scene.tag(index).startswith(("NN", "PRP", "DT", "JJ", "RB", "CD", "POS", "EX")):
            return False
    return False


def _new_cue(scene: Scene, at: int, high: int, known: dict[str, tuple[Reading, ...]]) -> bool:
    """Whether another attribution starts behind a comma: "…, according to", "…, adding that", "…, she said"."""
    if scene.lower(at) in ("and", "but", "while", "as", "although", "though", "which", "when"):
        at += 1
    word, tag = scene.lower(at), scene.tag(at)
    if word == "according" or (
        tag == "VBG" and word in known and word not in ("backing", "supporting", "holding", "finding", "showing")
    ):
        return True
    index = at
    while index < min(high, at + 9):
        tag, word = scene.tag(index), scene.lower(index)
        if scene.quoted(index):
            return False
        if tag in ("VBD", "VBZ", "VBP") or (tag == "VBN" and word in ("said", "told", "added")):
            if word not in SPEECH or index == at:
                return word in SPEECH
            return True
        if not (
            tag.startswith(("NN", "DT", "JJ", "PRP", "POS", "RB", "CD", "MD"))
            or word in ("of", "has", "have", "had", "'s", "for", "in", "at", "from", "with")
        ):
            return False
        index += 1
    return False


def _verb_of_same(scene: Scene, at: int, high: int, known: dict[str, tuple[Reading, ...]]) -> bool:
    """Whether "and" goes on with the same speaker's next cue: "said it was over and urged people to leave"."""
    index = at
    while index < high and scene.tag(index).startswith(("RB", "MD")):
        index += 1
    return scene.lower(index) in SPEECH and scene.tag(index) in ("VBD", "VBZ", "VBN")


SPEECH = frozenset(
    [
        "said",
        "says",
        "say",
        "told",
        "tells",
        "added",
        "adds",
        "wrote",
        "writes",
        "argued",
        "argues",
        "claimed",
        "claims",
        "insisted",
        "insists",
        "noted",
        "notes",
        "stressed",
        "warned",
        "warns",
        "accused",
        "denied",
        "announced",
        "declared",
        "explained",
        "explains",
        "suggested",
        "suggests",
        "asked",
        "asks",
        "urged",
        "called",
        "tweeted",
        "acknowledged",
        "criticized",
        "concluded",
        "replied",
        "responded",
        "continued",
        "recalled",
        "reported",
        "reports",
        "believes",
        "thinks",
        "admitted",
        "vowed",
        "pledged",
        "promised",
    ]
)


def spans(scene: Scene, start: int, end: int) -> tuple[Span, ...]:
    """Return the content from token ``start`` to ``end`` as a stretch of text, without edge marks of its own.

    A quotation that starts within goes on to its closing mark, be it in a later sentence.
    """
    while start < end and (scene.tag(start) in (",", ":", ".", "-RRB-") or scene.lower(start) in ("—", "–", "--")):
        start += 1
    while (
        end > start
        and not scene.quoted(end - 1)
        and (scene.tag(end - 1) in (",", ":", ".", "CC") or scene.lower(end - 1) in ("—", "–", "--"))
    ):
        end -= 1
    if start >= end:
        return ()
    last = scene.span(start, end)
    number = scene.quote_of[end - 1]
    if number >= 0:
        return (Span(last.start, max(last.end, scene.quotes[number].span.end)),)
    return (last,)


def following_quotes(scene: Scene, sentence: int, rule_end: int) -> tuple[Span, ...]:
    """Return the quotations that follow in the same paragraph as sentences of their own, without another cue."""
    document = scene.document
    found: list[Span] = []
    paragraph = document.paragraph_at(document.sentences[sentence].start)
    reach = rule_end
    for number in range(sentence + 1, len(scene.sentences)):
        start, end = scene.sentences[number]
        if start >= end or document.paragraph_at(document.sentences[number].start) != paragraph:
            break
        if end <= reach:
            continue
        quote = scene.quote_of[start]
        if quote < 0 or scene.quote_range[quote][0] != start or not scene.is_speech(quote):
            break
        stop = scene.quote_range[quote][1]
        closing = document.sentence_at(scene.tokens[stop - 1].start)
        if closing is None:
            break
        last = scene.sentences[closing][1]
        if any(
            scene.lower(k) in SPEECH or scene.lower(k) == "according" for k in range(stop, last) if not scene.quoted(k)
        ):
            break
        found.append(Span(scene.quotes[quote].span.start, spans(scene, start, last)[0].end))
        reach = max(stop, last)
    return tuple(found)


def range_of(scene: Scene, span: Span) -> Range:
    """Return the token indices of a stretch of text."""
    indices = scene.document.token_range(span)
    return indices.start, indices.stop
