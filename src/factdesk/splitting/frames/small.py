"""The small words the English frames look for, read once from the lexicon (table ``small`` of ``speech.en.toml``)."""

from dataclasses import dataclass, fields
from functools import cache

from factdesk.splitting.lexicon import lexicon

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
DASHES = frozenset({"—", "–", "--"})


@dataclass(frozen=True, slots=True)
class SmallWords:
    """Sets of words in small letters; what each is for stands in the lexicon."""

    times: frozenset[str]
    told: frozenset[str]
    aside_starts: frozenset[str]
    days: frozenset[str]
    periods: frozenset[str]
    occasions: frozenset[str]
    questions: frozenset[str]
    subjects: frozenset[str]
    remarks: frozenset[str]
    joining: frozenset[str]
    close_to: frozenset[str]
    many: frozenset[str]
    subordinating: frozenset[str]
    side_clauses: frozenset[str]
    circumstances: frozenset[str]
    object_ends: frozenset[str]
    short_answers: frozenset[str]
    choosy: frozenset[str]
    deniable: frozenset[str]
    making: frozenset[str]
    findings: frozenset[str]
    governing: frozenset[str]
    saying_again: frozenset[str]
    not_again: frozenset[str]
    no_speakers: frozenset[str]
    speaking_nouns: frozenset[str]


@cache
def small_words() -> SmallWords:
    """Return the small English words."""
    table = lexicon("speech", "en")["small"]
    return SmallWords(**{field.name: frozenset(table[field.name]) for field in fields(SmallWords)})
