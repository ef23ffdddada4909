"""Frames around a verb: before, after, inverted and interrupted sayings, plans, judgements, passives and appearances."""

from collections.abc import Iterator

from factdesk.domain.span import Span
from factdesk.splitting.frames.contents import (
    TIME_WORDS,
    clause_end,
    clause_start,
    following_quotes,
    has_finite_verb,
    spans,
)
from factdesk.splitting.frames.scene import Cue, Frame, Range, Scene
from factdesk.splitting.frames.sources import source_after, source_before
from factdesk.splitting.verbs import Reading

_NO_OBJECT = frozenset(
    {"IN", "TO", ",", ".", ":", "CC", "RB", "WRB", "MD", "VBD", "VBZ", "VBP", "''", "-RRB-", "RP", "VB"}
)


def verb_frames(scene: Scene, number: int, cues: list[Cue]) -> Iterator[Frame]:
    """Return the attributions of one sentence whose cue is a verb."""
    low, high = scene.sentences[number]
    subject: Range | None = None
    for cue in cues:
        source = _subject(scene, cue, low, subject)
        if cue.form == "finite" and source:
            subject = source
        if (cue.form == "infinitive" and source is None) or (source and scene.words(*source).lower() in ("you", "one")):
            continue
        frame = (
            _asked(scene, cue, low, high)
            or _as_said(scene, cue, source, low, high)
            or _relative(scene, cue, source, high)
            or _quote_before(scene, number, cue)
            or _by_whom(scene, cue, low, high)
            or _passive(scene, cue, low, high)
            or _seeming(scene, cue, low, high)
            or _clause(scene, number, cue, source)
            or _before(scene, cue, low, high)
            or _infinitive(scene, cue, source, high)
            or _short_answer(scene, cue, source, high)
            or _object(scene, cue, source, high)
        )
        if frame:
            subject = frame.source if cue.form == "finite" and frame.source else subject
            yield frame


def _frame(
    rule: str, reading: Reading, source: Range | None, cue: Range, content: tuple[Span, ...], **more: bool
) -> Frame:
    return Frame(rule, source, cue, content, reading.stance, reading.sure, **more)


def _subject(scene: Scene, cue: Cue, low: int, last: Range | None) -> Range | None:
    """Return who does what the verb says: left of it, or for participles and second verbs that of the verb before."""
    if cue.form == "infinitive":
        return last or _first_subject(scene, low, cue.start)
    if cue.form == "participle":
        before = scene.tag(cue.start - 1)
        if before.startswith(("NN", "PRP")):
            return source_before(scene, low, cue.start)
        return last or _first_subject(scene, low, cue.start)
    if (
        cue.form == "finite"
        and scene.tag(cue.start - 1) in ("CC", ",")
        and last is not None
        and scene.lower(cue.start - 1) in ("and", "but", "or")
    ):
        return last
    if scene.lower(cue.start - 1) in ("and", "but"):
        return _first_subject(scene, low, cue.start - 1)
    return source_before(scene, low, cue.start)


def _first_subject(scene: Scene, low: int, at: int) -> Range | None:
    """Return the subject of the last finite verb before ``at`` that has one."""
    for index in range(at - 1, low, -1):
        if scene.quoted(index) or scene.tag(index) not in ("VBD", "VBZ", "VBP", "MD"):
            continue
        found = source_before(scene, low, index)
        if found and scene.lower(found[0]) not in ("who", "which", "that"):
            return found
    return None


def _quote_before(scene: Scene, number: int, cue: Cue) -> Frame | None:
    """“…,” said X / “…,” X said, with what follows in quotation marks."""
    reading = cue.takes("quote")
    if reading is None or cue.form not in ("finite", "participle"):
        return None
    low, high = scene.sentences[number]
    edge = cue.start
    while edge > low and scene.tag(edge - 1) in (",", ":") and not scene.quoted(edge - 1):
        edge -= 1
    if _quote_ends_before(scene, number, edge, cue.end):
        source = source_after(scene, cue.end, high)
        if source and has_finite_verb(scene, cue.end, source[1]) and not _has_relative(scene, source):
            return None
        end = source[1] if source else cue.end
    else:
        source = source_before(scene, low, cue.start)
        if source is None or not _quote_ends_before(scene, number, source[0], cue.end):
            return None
        edge, end = source[0], cue.end
    if source is None and cue.form == "finite":
        return None
    if _opens_new(scene, cue, end, high):
        return None
    quote = max(scene.quote_of[edge - 1], scene.quote_of[edge - 2])
    if not scene.is_speech(quote) and scene.text[scene.quotes[quote].inner.end - 1] not in ",.!?—…":
        return None
    content = _opening(scene, quote) + _interrupted(scene, end, high)
    content += following_quotes(scene, number, scene.document.token_range(content[-1]).stop)
    return _frame("quotation before the cue", reading, source, (cue.start, cue.end), content, direct=True)


def _opens_new(scene: Scene, cue: Cue, end: int, high: int) -> bool:
    """Whether the cue leads in a content of its own: “…,” adding, “…” / “…,” he said if … / “…,” he said: “…”."""
    if end >= high:
        return False
    if end + 1 < high and scene.tag(end) in (",", ":") and scene.quoted(end + 1):
        return cue.form == "participle" or scene.lower(end) == ":"
    return end == cue.end and (
        scene.lower(end) in ("that", "if", "whether")
        or (scene.tag(end) == "PRP" and cue.takes("quote") is not None and not cue.readings[0].listener)
    )


def _has_relative(scene: Scene, source: Range) -> bool:
    return any(scene.lower(index) in ("who", "whose", "which", "that", "whom", "where") for index in range(*source))


def _quote_ends_before(scene: Scene, number: int, at: int, end: int) -> bool:
    """Whether a quotation ends right before a token, a comma between or in the sentence before not counted."""
    low, high = scene.sentences[number]
    if at > low:
        return scene.quoted(at - 1) or (at - 1 > low and scene.tag(at - 1) in (",", ":") and scene.quoted(at - 2))
    document = scene.document
    together = number > 0 and document.paragraph_at(document.sentences[number - 1].start) == document.paragraph_at(
        document.sentences[number].start
    )
    return (
        together
        and scene.quoted(at - 1)
        and high - end <= 4
        and not any(scene.tag(k).startswith("V") for k in range(end, high))
    )


def _opening(scene: Scene, quote: int) -> tuple[Span, ...]:
    """Return the quotation with what leads into it: 'The plan is “a disgrace,” he said' starts with "The plan"."""
    span = scene.quotes[quote].span
    start = scene.quote_range[quote][0]
    holder = scene.document.sentence_at(scene.tokens[start].start)
    if holder is None:
        return (span,)
    low = scene.sentences[holder][0]
    lead = range(low, start)
    if not lead or scene.tag(start - 1) in (",", ":", ".") or any(scene.tag(k) in (":", ".") for k in lead):
        return (span,)
    return (Span(scene.tokens[low].start, span.end),)


def _interrupted(scene: Scene, at: int, high: int) -> tuple[Span, ...]:
    """Return the quotation that goes on behind the cue in the same sentence: “…,” he said, “…”."""
    for index in range(at, min(high, at + 14)):
        if scene.tag(index) == "VBG" and scene.tag(index - 1) in (",", "CC"):
            break
        if scene.quoted(index):
            quote = scene.quote_of[index]
            comma = scene.tag(index - 1) in (",", ":") or scene.lower(index - 1) in ("—", "–")
            return (
                (scene.quotes[quote].span,)
                if comma and scene.quote_range[quote][0] == index and scene.is_speech(quote)
                else ()
            )
        if scene.tag(index) in ("VBD", "VBZ", "VBP"):
            break
    return ()


def _clause(scene: Scene, number: int, cue: Cue, source: Range | None) -> Frame | None:
    """X said (that) …, X told Y that …, X said: “…”."""
    reading = cue.takes("clause") or cue.takes("quote")
    if reading is None or cue.form == "passive":
        return None
    low, high = scene.sentences[number]
    if source is None and cue.form == "finite":
        return None
    at = cue.end
    found = clause_start(scene, at, high, listener=reading.listener)
    to_comma = _subordinate(scene, source)
    if found is None:
        colon = next((k for k in range(at, min(high, at + 20)) if scene.lower(k) == ":" and not scene.quoted(k)), None)
        comma = next(
            (
                k
                for k in range(at, min(high, at + 14))
                if scene.lower(k) in (",", ":") and scene.quoted(k + 1) and not scene.quoted(k)
            ),
            None,
        )
        quote = next((k for k in range(at, min(high, at + 14)) if scene.quoted(k)), None)
        between = range(at, comma if comma is not None else at)
        if comma is not None and not has_finite_verb(scene, between.start, between.stop):
            found = comma + 1, "quote"
        elif colon is not None and not has_finite_verb(scene, at, colon):
            found = colon + 1, "colon"
        elif (
            quote is not None
            and "quote" in reading.takes
            and not has_finite_verb(scene, at, quote)
            and scene.is_speech(scene.quote_of[quote])
            and reading.group in ("saying", "claiming", "telling")
        ):
            found = quote, "quote"
    if found is None and scene.lower(at) in (",", ":") and scene.quoted(at + 1):
        found = at + 1, "quote"
    if found is None:
        if scene.lower(at) == ":" or at >= high:
            return _next_quote(scene, number, cue, source, reading)
        return None
    start, how = found
    if how == "wh" and "clause" not in reading.takes:
        return None
    if start >= high:
        return _next_quote(scene, number, cue, source, reading)
    if how == "quote":
        quote = scene.quote_of[start]
        span = scene.quotes[quote].span
        stop = scene.quote_range[quote][1]
        if stop >= high or scene.text[scene.quotes[quote].inner.end - 1] in ".!?" or not scene.quotes[quote].closed:
            content = (span, *following_quotes(scene, number, stop)) if stop <= high else (span,)
            if stop > high:
                closing = scene.document.sentence_at(scene.tokens[stop - 1].start)
                content = (span, *following_quotes(scene, closing if closing is not None else number, stop))
        else:
            content = spans(scene, start, clause_end(scene, start, high))
        return _frame("quotation behind the cue", reading, source, (cue.start, cue.end), content, direct=True)
    content = spans(scene, start, clause_end(scene, start, high, to_comma=to_comma))
    if how == "colon" and start == high:
        return _next_quote(scene, number, cue, source, reading)
    return _frame(f"{how} clause behind the cue", reading, source, (cue.start, cue.end), content) if content else None


def _subordinate(scene: Scene, source: Range | None) -> bool:
    """Whether the saying is but part of a longer sentence: "who said …, left", "After he said …, she left"."""
    if source is None:
        return False
    relative = scene.lower(source[0]) in ("who", "which") and source[1] - source[0] == 1
    return relative or scene.lower(source[0] - 1) in (
        "while",
        "after",
        "although",
        "though",
        "since",
        "when",
        "if",
        "because",
        "before",
        "as",
    )


def _as_said(scene: Scene, cue: Cue, source: Range | None, low: int, high: int) -> Frame | None:
    """As X said, … / …, as X put it."""
    if source is None or cue.form != "finite" or scene.lower(source[0] - 1) != "as" or source[0] - 1 < low:
        return None
    reading = cue.takes("clause")
    if reading is None or reading.group not in ("saying", "claiming", "admitting"):
        return None
    comma = next((k for k in range(cue.end, min(high, cue.end + 12)) if scene.tag(k) in (",", ":", ".")), high)
    if has_finite_verb(scene, cue.end, comma) or not (
        comma == cue.end or scene.tag(cue.end) in ("IN", "RB", "TO", "NNP")
    ):
        return None
    start = source[0] - 1
    left = spans(scene, low, start) if start - low > 1 and scene.lower(start - 1) not in ("and", "but") else ()
    right = ()
    if comma < high and not (left and has_finite_verb(scene, low, start)):
        right = spans(scene, comma + 1, clause_end(scene, comma + 1, high)) if comma + 1 < high else ()
    if right and left and scene.tag(comma + 1) not in ("VBZ", "VBD", "VBP", "MD"):
        left = ()
    return _frame("as somebody said", reading, source, (cue.start, cue.end), left + right) if left or right else None


def _next_quote(scene: Scene, number: int, cue: Cue, source: Range | None, reading: Reading) -> Frame | None:
    """X said: and the quotation is the next sentence or paragraph."""
    after = number + 1
    if after >= len(scene.sentences):
        return None
    start = scene.sentences[after][0]
    if not scene.quoted(start):
        return None
    quote = scene.quote_of[start]
    if scene.quote_range[quote][0] != start:
        return None
    content = (scene.quotes[quote].span,)
    return _frame("quotation after a colon", reading, source, (cue.start, cue.end), content, direct=True)


def _before(scene: Scene, cue: Cue, low: int, high: int) -> Frame | None:
    """The road is closed, officials said / …, said X / The road, he said, is closed."""
    reading = cue.takes("before")
    if reading is None or cue.form != "finite":
        return None
    source: Range | None
    if scene.tag(cue.start - 1) in (",", ":") and cue.start - 1 > low:
        source, comma = source_after(scene, cue.end, high), cue.start - 1
        end = source[1] if source else cue.end
    else:
        source = source_before(scene, low, cue.start)
        comma, end = (source[0] - 1 if source else low), cue.end
    if source is None or comma <= low or scene.tag(comma) not in (",", ":"):
        return None
    after = end
    if after < high and not _mere_tail(scene, after):
        return None
    while after < high and scene.tag(after) not in (",", ".", ":"):
        if scene.tag(after) in ("VBD", "VBZ", "MD", "WP") or after > end + 12:
            return None
        after += 1
    start = low
    left = spans(scene, start, comma)
    right: tuple[Span, ...] = ()
    if after + 1 < high and scene.tag(after) == ",":
        stop = clause_end(scene, after + 1, high)
        right = spans(scene, after + 1, stop) if has_finite_verb(scene, after + 1, stop) else ()
    if not has_finite_verb(scene, start, comma) and not right:
        return None
    return _frame("sentence before the cue", reading, source, (cue.start, cue.end), left + right)


def _mere_tail(scene: Scene, at: int) -> bool:
    """Whether only a time, an occasion or a mark can follow: "…, he said on Monday"."""
    return scene.tag(at) in (",", ".", ":", "IN", "TO", "RB", "-RRB-", "``", "CC") or scene.lower(at) in TIME_WORDS


def _relative(scene: Scene, cue: Cue, source: Range | None, high: int) -> Frame | None:
    """Which he said had harmed … / what she called …"""
    if source is None or cue.form != "finite" or cue.end >= high:
        return None
    pronoun = source[0] - 1
    if scene.tag(pronoun) not in ("WDT", "WP") and not (
        scene.lower(pronoun) == "that" and scene.tag(pronoun - 1).startswith("NN")
    ):
        return None
    reading = cue.takes("clause")
    if reading is None or scene.tag(cue.end) not in ("VBD", "VBZ", "VBP", "MD"):
        return None
    content = spans(scene, pronoun, pronoun + 1) + spans(scene, cue.end, clause_end(scene, cue.end, high))
    return _frame("relative clause", reading, source, (cue.start, cue.end), content)


def _passive(scene: Scene, cue: Cue, low: int, high: int) -> Frame | None:
    """X is expected to … / it was reported that … / X was criticized by Y."""
    if cue.form != "passive":
        return None
    subject = source_before(scene, low, cue.start)
    reading = cue.takes("said-to")
    if reading and scene.lower(cue.end) == "to" and subject:
        content = spans(scene, *subject) + spans(scene, cue.end, clause_end(scene, cue.end, high))
        return _frame("passive with to", reading, None, (cue.start, cue.end), content)
    clause = cue.takes("clause")
    if clause and not clause.listener and scene.lower(cue.end) == "that":
        source = subject if clause.listener else None
        return _frame(
            "passive with that",
            clause,
            source,
            (cue.start, cue.end),
            spans(scene, cue.end, clause_end(scene, cue.end, high)),
        )
    judging = cue.takes("object") or cue.takes("as") or clause
    if judging and subject:
        by = next((k for k in range(cue.end, min(high, cue.end + 12)) if scene.lower(k) == "by"), None)
        source = (
            source_after(scene, by + 1, high) if by is not None and not has_finite_verb(scene, cue.end, by) else None
        )
        if source:
            rest = spans(scene, cue.end, by) if by > cue.end else ()
            if scene.lower(source[1]) == "as":
                rest = spans(scene, source[1], object_end(scene, source[1], high))
            return _frame("passive with by", judging, source, (cue.start, cue.end), spans(scene, *subject) + rest)
    return None


def _by_whom(scene: Scene, cue: Cue, low: int, high: int) -> Frame | None:
    """The policy championed by X: a noun with a participle and "by"."""
    reading = cue.takes("object") or cue.takes("as") or cue.takes("clause")
    if reading is None or cue.start != cue.head or not scene.tag(cue.start - 1).startswith("NN"):
        return None
    if scene.lower(cue.end) != "by" or not scene.lower(cue.head).endswith(("ed", "en", "id", "ld", "wn")):
        return None
    source, thing = source_after(scene, cue.end + 1, high), source_before(scene, low, cue.start)
    if source is None or thing is None:
        return None
    return _frame("participle with by", reading, source, (cue.start, cue.end), spans(scene, *thing))


def _seeming(scene: Scene, cue: Cue, low: int, high: int) -> Frame | None:
    """X seems to …: an appearance, no one says it."""
    reading = cue.takes("seeming")
    if reading is None or cue.form != "finite":
        return None
    subject = source_before(scene, low, cue.start)
    if subject is None or not (scene.lower(cue.end) in ("to", "like") or scene.tag(cue.end).startswith(("JJ", "VBN"))):
        return None
    content = spans(scene, *subject) + spans(scene, cue.end, clause_end(scene, cue.end, high))
    return _frame("appearance", reading, None, (cue.start, cue.end), content)


def _infinitive(scene: Scene, cue: Cue, source: Range | None, high: int) -> Frame | None:
    """X vowed to …"""
    reading = cue.takes("to")
    if reading is None or source is None or cue.form == "passive" or scene.lower(cue.end) != "to":
        return None
    content = spans(scene, cue.end, _deed_end(scene, cue.end, clause_end(scene, cue.end, high)))
    return _frame("to behind the cue", reading, source, (cue.start, cue.end), content) if content else None


_SHORT_ANSWERS = frozenset({"yes", "no", "so", "nothing", "little", "much"})


def _asked(scene: Scene, cue: Cue, low: int, high: int) -> Frame | None:
    """Asked if … / when asked about … / was asked whether …: nobody is named who asks, unless "by" names him."""
    if scene.lower(cue.head) not in ("asked", "pressed", "questioned") or cue.form not in ("passive", "finite"):
        return None
    reading = cue.readings[0]
    if (
        cue.form == "finite"
        and cue.start > low
        and scene.lower(cue.start - 1) not in ("when", "if", "once", ",", "and")
    ):
        return None
    at, source = cue.head + 1, None
    if scene.lower(at) == "by":
        source = source_after(scene, at + 1, high)
        at = source[1] if source else at
    word = scene.lower(at)
    if word == "about" or word == "for":
        at += 1
    elif word not in ("if", "whether", "what", "why", "how", "who", "when", "where", "which", "to", "on"):
        return None
    content = spans(scene, at, object_end(scene, at, high))
    return (
        _frame("asked", reading, source, (cue.start, at if word in ("about", "for") else cue.end), content)
        if content
        else None
    )


def _short_answer(scene: Scene, cue: Cue, source: Range | None, high: int) -> Frame | None:
    """X said yes / X said the same of …"""
    reading = cue.takes("clause")
    if reading is None or reading.group != "saying" or source is None:
        return None
    same = scene.lower(cue.end) == "the" and scene.lower(cue.end + 1) == "same"
    if not same and scene.lower(cue.end) not in _SHORT_ANSWERS:
        return None
    return _frame(
        "short answer", reading, source, (cue.start, cue.end), spans(scene, cue.end, object_end(scene, cue.end, high))
    )


def _deed_end(scene: Scene, start: int, high: int) -> int:
    """Return where a plan ends: before "as he …", "after they …", "because …"."""
    for index in range(start + 2, high):
        if scene.quoted(index):
            continue
        word, following = scene.lower(index), scene.tag(index + 1)
        if word in ("as", "after", "before", "while", "when", "because", "until", "since", "where") and scene.tag(
            index
        ) in ("IN", "WRB"):
            if following in ("PRP", "PRP$", "DT") and has_finite_verb(scene, index + 1, high):
                return index
    return high


def _object(scene: Scene, cue: Cue, source: Range | None, high: int) -> Frame | None:
    """X criticized …, X urged … to …, X saw … as …, X called for …"""
    if source is None or cue.form == "passive" or cue.end >= high:
        return None
    first = cue.end
    if scene.tag(first) in _NO_OBJECT and not scene.quoted(first):
        return None
    stop = _deed_end(scene, first, object_end(scene, first, high))
    has_as = any(scene.lower(k) == "as" for k in range(first + 1, stop))
    has_to = any(scene.lower(k) == "to" and scene.tag(k + 1) == "VB" for k in range(first + 1, stop))
    reading = (cue.takes("as") if has_as else None) or (cue.takes("whom-to") if has_to else None) or cue.takes("object")
    if reading is None and scene.tag(first) == "VBG":
        reading = cue.takes("doing")
    if reading is None:
        return None
    content = spans(scene, first, stop)
    return (
        _frame(f"object of {reading.group.replace('_', ' ')}", reading, source, (cue.start, cue.end), content)
        if content
        else None
    )


def object_end(scene: Scene, start: int, high: int) -> int:
    """Return where the object ends: at a comma, a new clause or the end of the sentence."""
    index = start
    while index < high:
        if scene.quoted(index):
            index = max(index + 1, min(high, scene.quote_range[scene.quote_of[index]][1]))
            continue
        tag, word = scene.tag(index), scene.lower(index)
        if index > start and (
            tag in (",", ":", "-RRB-")
            or word in ("while", "because", "but", "after", "before", "when", "until", "since")
        ):
            return index
        if word in ("and",) and scene.tag(index + 1) in ("VBD", "VBZ", "MD", "RB", "VBN"):
            return index
        index += 1
    return high
