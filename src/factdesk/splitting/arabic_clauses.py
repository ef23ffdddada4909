"""Where an Arabic sentence is cut into claims: before each word of harm with a count of its own, and before effects.

"أسفر القصف عن مقتل امرأة وإصابة زوجها" gives "أسفر القصف عن مقتل امرأة" and "إصابة زوجها"; the "and" written onto a
word is left out of the claim.
"""

from functools import cache

from factdesk.domain.span import Span
from factdesk.splitting.clauses import Clause, last_word
from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line, fold

_ENDINGS = frozenset({".", "!", "؟", "؛", ":", "،", ",", "…"})
_COMMAS = frozenset({"،", ","})


@cache
def _phrases(name: str) -> frozenset[tuple[str, ...]]:
    words = lexicon("claims", "ar").get(name, ())
    return frozenset(tuple(fold(word) for word in phrase.split()) for phrase in words)


def _length(line: Line, at: int, name: str) -> int:
    return next((n for n in (3, 2, 1) if line.low[at : at + n] in _phrases(name) and at + n <= len(line)), 0)


def find_arabic_clauses(line: Line, triggers: list[Span]) -> list[Clause]:
    """Cut an Arabic sentence into clauses; ``triggers`` are the words of harm that have a count."""
    start, end = 0, last_word(line)
    while start < end and (length := _length(line, start, "connectives")):
        start += length + (line.at(start + length) in _COMMAS)
    starts = {trigger.start for trigger in triggers}
    clauses: list[Clause] = []
    role, first, cut = "main", start, 0
    for at in range(start + 1, end):
        effect = _length(line, at, "effects")
        beside = line.low[at - 1] in _COMMAS and _length(line, at, "beside")
        harmed = line.starts[at] in starts and line.low[at].startswith("و") and at > first
        if not (effect or beside or harmed):
            continue
        if at > first + 1 or role != "effect":
            _add(clauses, line, Clause(first, at, role, cut=cut))
        role, first, cut = ("effect", at + effect, 0) if effect else ("second", at, 1) if harmed else ("main", at, 0)
        if beside:
            first = at + beside
    _add(clauses, line, Clause(first, end, role, cut=cut))
    lead = line.span_of(clauses[0].start, clauses[0].end) if clauses else None
    return [
        Clause(c.start, c.end, c.role, lead=lead if c.role != "main" else None, cut=c.cut) for c in clauses
    ]  # fmt: skip


def _add(clauses: list[Clause], line: Line, clause: Clause) -> None:
    end = clause.end
    while end > clause.start and line.low[end - 1] in _ENDINGS:
        end -= 1
    if end > clause.start:
        clauses.append(Clause(clause.start, end, clause.role, cut=clause.cut))
