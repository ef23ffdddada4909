"""Claims that a sentence takes for granted: an earlier event named in passing, and the purpose ascribed to it."""

from factdesk.splitting.clauses import Clause, starts_with
from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line

_ENDS = frozenset({",", ";", ".", ")", "(", "and", "that", "which", "who", "while", "when"})


def nested_clauses(line: Line, spoken: bool) -> list[Clause]:
    """Return the presupposed events (inside statements) and the purposes of a sentence, in reading order."""
    found: list[Clause] = []
    for at in range(1, len(line)):
        if (spoken and (clause := _event(line, at))) or (clause := _purpose(line, at)):
            found.append(clause)
    return found


def _event(line: Line, at: int) -> Clause | None:
    """Return "recent airstrikes on two airports" where it is only named, not told."""
    words = lexicon("claims", "en")
    if line.low[at] not in words["recent"] or line.tags[at].startswith("V"):
        return None
    noun = next((i for i in range(at + 1, min(at + 6, len(line))) if line.low[i] in words["event_nouns"]), None)
    if noun is None or any(not line.tags[i].startswith(("J", "N", "POS")) for i in range(at + 1, noun)):
        return None
    if line.at(noun + 1) not in ("on", "against", "in", "at", "near", "of"):
        return None
    end = noun + 2
    while end < len(line) and (
        line.low[end] not in _ENDS or (line.low[end] == "and" and line.tag(end + 1).startswith("N"))
    ):
        if line.tags[end] in ("VBD", "VBZ", "VBP", "MD"):
            break
        end += 1
    return Clause(at, end, "nested") if end > noun + 2 else None


def _purpose(line: Line, at: int) -> Clause | None:
    """Return ", aimed at preventing shipments" up to the next comma."""
    length = starts_with(line, at, "purposes")
    if not length or line.low[at - 1] != ",":
        return None
    end = at + length
    while end < len(line) and line.low[end] not in (",", ";", "."):
        end += 1
    return Clause(at, end, "purpose") if end > at + length else None
