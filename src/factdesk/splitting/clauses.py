"""Where a sentence is cut into claims: lists of effects, further events, second predicates, appositions, purposes.

A clause is words ``start`` to before ``end`` of a line. What only opens or accompanies a claim (a connective, "Over the
past 24 hours", "during an assault on their home") is kept beside it.
"""

from dataclasses import dataclass, replace
from functools import cache

from factdesk.domain.span import Span
from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line
from factdesk.splitting.numbers import read_number

_NO_OPENING = frozenset({"if", "while", "because", "although", "though", "since", "as", "that", "when"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_ENDINGS = frozenset(".!?;:,…؟؛،")


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence that can be checked by itself.

    ``role`` is main, event (", targeting …"), effect (one of a list), second (a second predicate), identity (an
    apposition), purpose, manner or nested. ``subject`` is where its left-out subject stands, ``beside`` what it shares,
    ``lead`` what leads to an effect ("These attacks resulted in"). ``cut`` letters of its
    first word do not belong to it (an Arabic "and").
    """

    start: int
    end: int
    role: str = "main"
    subject: Span | None = None
    beside: tuple[Span, ...] = ()
    opening: Span | None = None
    lead: Span | None = None
    cut: int = 0


@cache
def phrases(name: str, language: str = "en") -> frozenset[tuple[str, ...]]:
    """Return a list of the claim lexicon as phrases of folded words."""
    return frozenset(tuple(phrase.split()) for phrase in lexicon("claims", language).get(name, ()))


def starts_with(line: Line, at: int, name: str) -> int:
    """Return how many words of the list ``name`` stand at ``at``, 0 if none."""
    return next((n for n in (4, 3, 2, 1) if line.low[at : at + n] in phrases(name) and at + n <= len(line)), 0)


def last_word(line: Line) -> int:
    """Return the end of the sentence without the marks that close it."""
    end = len(line)
    while end > 0 and _ENDINGS.issuperset(line.low[end - 1]):
        end -= 1
    return end


def find_clauses(line: Line, counted: list[Span]) -> list[Clause]:
    """Cut an English sentence into clauses in reading order; ``counted`` are the places of its counts."""
    start, end = 0, last_word(line)
    found: list[Clause] = []
    start = _past_connective(line, start, end)
    start, opening, manner = _past_opening(line, start, end)
    if manner is not None:
        found.append(manner)
    body = Clause(start, end, opening=opening)
    body, besides = _cut_beside(line, body)
    if manner is not None:
        found[0] = replace(manner, beside=besides, lead=line.span_of(body.start, body.end))
    identity, body = _cut_identity(line, body)
    found += [identity] if identity else []
    for piece in _cut_events(line, body):
        for part in _cut_effects(line, piece):
            found += _cut_second(line, part, counted)
    return sorted((clause for clause in found if clause.end > clause.start), key=lambda clause: clause.start)


def _past_connective(line: Line, start: int, end: int) -> int:
    length = starts_with(line, start, "connectives")
    if length and start + length < end:
        after = start + length
        if line.low[after] == ",":
            return _past_connective(line, after + 1, end)
        if length == 1 and line.low[start] in ("and", "but", "so", "yet", "meanwhile", "also"):
            return after
    return start


def _past_opening(line: Line, start: int, end: int) -> tuple[int, Span | None, Clause | None]:
    """Return where the main clause begins behind "Over the past 24 hours, ", the opening, and its manner as a claim."""
    begun, manner = start, None
    while (comma := _opening_end(line, start, end)) is not None:
        if line.low[comma - 1] in lexicon("claims", "en")["manners"] and line.tag(comma - 2).startswith(("J", "V")):
            manner = Clause(start, comma, "manner")
        start = comma + 1
    return start, line.span_of(begun, start - 1) if start > begun else None, manner


def _opening_end(line: Line, start: int, end: int) -> int | None:
    """Return the comma that ends a verbless opening ("In Hama, Syria," "After the raid,"), None if there is none."""
    if line.tag(start) not in ("IN", "TO") or line.low[start] in _NO_OPENING:
        return None
    if read_number(line, start):
        return None
    commas = [at for at in range(start, min(start + 20, end - 3)) if line.low[at] == ","]
    while len(commas) > 1 and (_is_date_comma(line, commas[0]) or _is_name_between(line, commas[0], commas[1])):
        commas.pop(0)
    if not commas or any(tag in _FINITE for tag in line.tags[start : commas[0]]):
        return None
    told = any(tag in _FINITE or tag == "VBN" for tag in line.tags[commas[0] : end])
    return commas[0] if told else None


def _is_name_between(line: Line, comma: int, following: int) -> bool:
    """Whether only a name stands between two commas behind a name: "in Hama, Syria, …"."""
    words = line.words[comma + 1 : following]
    return 0 < len(words) <= 3 and all(word[0].isupper() for word in (line.words[comma - 1], *words))


def _is_date_comma(line: Line, comma: int) -> bool:
    following = line.at(comma + 1)
    return following[:1].isdigit() and len(following) in (1, 2, 4)


def _cut_beside(line: Line, body: Clause) -> tuple[Clause, tuple[Span, ...]]:
    """Cut ", concurrent with …" off the end."""
    for at in range(body.start + 2, body.end - 1):
        if line.low[at - 1] == "," and starts_with(line, at, "beside"):
            if any(tag in _FINITE for tag in line.tags[at : body.end]) and line.low[at] == "amid":
                continue
            return replace(body, end=at - 1), (line.span_of(at, body.end),)
    return body, ()


def _cut_identity(line: Line, body: Clause) -> tuple[Clause | None, Clause]:
    """Cut "Name, an …, posted …" into the identity and the predicate; the name stays as its subject."""
    at = body.start
    while at < body.end and (line.tags[at].startswith("NNP") or line.words[at][:1].isupper()) and line.low[at] != ",":
        at += 1
    if (
        at == body.start
        or line.at(at) != ","
        or (line.at(at + 1) not in ("a", "an", "the", "one") and line.tag(at + 1) not in ("DT",))
    ):
        return None, body
    close = next(
        (
            i
            for i in range(at + 2, body.end)
            if line.low[i] == "," and line.tag(i + 1) in ("VBD", "VBZ", "VBP", "VBN", "MD", "RB")
        ),
        None,
    )
    if close is None or close - at < 3:
        return None, body
    subject = line.span_of(body.start, at)
    return Clause(at + 1, close, "identity", subject), replace(body, start=close + 1, subject=subject, role="second")


def _subject(line: Line, clause: Clause) -> Span | None:
    """Return the subject of a clause: its words before the first finite verb."""
    if clause.subject:
        return clause.subject
    verb = next(
        (
            at
            for at in range(clause.start, clause.end)
            if line.tags[at] in _FINITE or (line.tags[at] == "VBN" and at > clause.start + 1)
        ),
        None,
    )
    return line.span_of(clause.start, verb) if verb is not None and verb > clause.start else None


def _cut_events(line: Line, body: Clause) -> list[Clause]:
    """Cut ", targeting …", ", resulting in …" off: each tells a further event of the same subject."""
    words = lexicon("claims", "en")["event_participles"]
    cuts, start = [], body.start
    for at in range(body.start + 2, body.end - 1):
        bare = at - 1
        if line.low[bare] in ("and", "reportedly", "allegedly") and line.low[bare - 1] == ",":
            bare -= 1
        if line.low[bare] != "," or line.tags[at] != "VBG" or line.low[at] not in words:
            continue
        if any(tag in _FINITE or tag.startswith("VB") for tag in line.tags[start:bare]):
            cuts.append((bare, at))
            start = at
    if not cuts:
        return [body]
    first = replace(body, end=cuts[0][0])
    ends = [bare for bare, _ in cuts[1:]] + [body.end]
    subject, lead = _subject(line, body), line.span_of(first.start, first.end)
    return [
        first,
        *(replace(body, start=at, end=end, role="event", subject=subject, lead=lead)
          for (_, at), end in zip(cuts, ends, strict=True)),
    ]  # fmt: skip


def _cut_effects(line: Line, piece: Clause) -> list[Clause]:
    """Cut the list behind "resulted in" into its effects; "during …" at its end is shared by all of them."""
    found = ((i, n) for i in range(piece.start, piece.end) if (n := starts_with(line, i, "effects")))
    at, length = next(found, (0, 0))
    first = at + length
    nouns = lexicon("claims", "en")["harm_nouns"]
    if not length or not _noun_ahead(line, first, piece.end, nouns):
        return [piece]
    heads = [first, *(i for i in range(first + 1, piece.end) if _opens_effect(line, i, piece.end, nouns))]
    if len(heads) == 1 and piece.role != "event":
        return [piece]
    end, beside = piece.end, piece.beside
    cut = next((i for i in range(heads[-1] + 2, piece.end) if (line.low[i],) in phrases("shared")), None)
    if len(heads) > 1 and cut is not None:
        beside, end = (*beside, line.span_of(cut, piece.end)), cut
    lead = piece.lead if piece.role == "event" else line.span_of(piece.start, first)
    subject = _subject(line, piece)
    opens = first if piece.role == "event" else at
    effects = []
    for number, head in enumerate(heads):
        stop = heads[number + 1] if number + 1 < len(heads) else end
        while stop > head and line.low[stop - 1] in (",", "and", "as", "well", "or"):
            stop -= 1
        start = opens if number == 0 else head
        effects.append(replace(piece, start=start, end=stop, role="effect", subject=subject, beside=beside, lead=lead))
    return effects


def _opens_effect(line: Line, at: int, end: int, nouns: list[str]) -> bool:
    before = line.low[at - 1]
    return before in (",", "and") and line.low[at] not in (",", "and") and _noun_ahead(line, at, end, nouns)


def _noun_ahead(line: Line, at: int, end: int, nouns: list[str]) -> bool:
    """Whether a noun of harm heads the phrase that starts here: "the forced displacement", "injuries"."""
    for i in range(at, min(at + 5, end)):
        if line.low[i] in nouns:
            return True
        if not (line.tags[i].startswith(("J", "DT", "CD", "NN", "PRP$")) or line.tags[i] in ("VBN", "RB")):
            return False
    return False


def _cut_second(line: Line, clause: Clause, counted: list[Span]) -> list[Clause]:
    """Cut "executed nine airstrikes and conducted 18 strikes" where each part has its own count."""
    if clause.role == "effect":
        return [clause]
    pieces = [clause]
    for at in range(clause.start + 2, clause.end - 1):
        piece = pieces[-1]
        if line.low[at] not in ("and", "while", ",") or at - piece.start < 2 or line.low[at + 1] == "and":
            continue
        left, right = line.span_of(piece.start, at), line.span_of(at + 1, piece.end)
        if not any(left.contains(c) for c in counted) or not any(right.contains(c) for c in counted):
            continue
        verb = _second_verb(line, at + 1, clause.role)
        if not verb and (line.low[at] == "," or not _own_verb(line, at + 1, clause.end)):
            continue
        subject = _subject(line, piece) if verb else None
        pieces[-1] = replace(piece, end=at - 1 if line.low[at - 1] == "," else at)
        pieces.append(replace(piece, start=at + 1, role="second", subject=subject))
    return pieces


def _second_verb(line: Line, at: int, role: str) -> bool:
    """Whether a verb without a subject stands here, after an adverb perhaps."""
    verbs = ("VBG",) if role == "event" else ("VBD", "VBN", "VBZ")
    return line.tags[at] in verbs or (line.tags[at] == "RB" and line.tag(at + 1) in verbs)


def _own_verb(line: Line, start: int, end: int) -> bool:
    """Whether a subject with its own verb starts here: "[and] 12 others were wounded", "[and] four injured"."""
    if line.tags[start] not in ("CD", "DT", "PRP$", "JJ", "IN", "RB") and line.low[start] not in (
        "another",
        "dozens",
        "hundreds",
        "scores",
    ):
        return False
    return any(line.tags[at] in ("VBD", "VBN", "VBP", "VBZ") for at in range(start + 1, min(start + 8, end)))
