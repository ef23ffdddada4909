"""Verbs of the speech lexicon as they stand in a text: which forms belong to which verb, and what it takes."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from factdesk.splitting.lexicon import lexicon

_VOWELS = "aeiou"
_NOT_GROUPS = ("forms", "links", "nouns", "phrases", "adjectives")


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand a verb: its group in the lexicon, its stance, what its content may be, how sure it is."""

    group: str
    lemma: str
    particle: tuple[str, ...]
    stance: str
    takes: frozenset[str]
    listener: bool
    sure: float


@cache
def readings(language: str) -> dict[str, tuple[Reading, ...]]:
    """Return, for every form of every verb of the lexicon ("said", "denies"), the ways to understand it."""
    table = lexicon("speech", language)
    irregular: dict[str, list[str]] = table.get("forms", {})
    found: dict[str, list[Reading]] = defaultdict(list)
    for name, group in table.items():
        if name in _NOT_GROUPS or "words" not in group:
            continue
        for entry in group["words"]:
            verb, *particle = entry.split()
            reading = Reading(
                group=name,
                lemma=verb,
                particle=tuple(particle),
                stance=group["stance"],
                takes=frozenset(group["takes"]),
                listener=group.get("listener", False),
                sure=group["sure"],
            )
            for form in forms(verb, tuple(irregular.get(verb, ()))):
                found[form].append(reading)
    return {form: tuple(entries) for form, entries in found.items()}


def forms(verb: str, irregular: tuple[str, ...] = ()) -> frozenset[str]:
    """Return the forms of an English verb; irregular ones are given, and replace the regular past."""
    stem = verb.removesuffix("e")
    made = {verb, *irregular}
    made.add(verb + "es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else verb + "s")
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        made |= {verb[:-1] + "ies", verb + "ing"}
        past = {verb[:-1] + "ied"}
    elif verb.endswith("ee"):
        made.add(verb + "ing")
        past = {verb + "d"}
    else:
        made.add(stem + "ing")
        past = {stem + "ed"}
    return frozenset(made if irregular else made | past)
