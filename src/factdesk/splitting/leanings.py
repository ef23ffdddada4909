"""Words that lean towards saying, thinking, wanting or feeling: no cues, but a model can learn from them."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any

from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.verbs import forms


@cache
def leanings() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return for every form of a word the groups it is in, each with the first letter of the word class it needs."""
    table = lexicon("leanings", "en")
    irregular: dict[str, list[str]] = {**lexicon("speech", "en").get("forms", {}), **table["forms"]}
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for group, words in table["verbs"].items():
        for word in words:
            verb = word.split()[0]
            for form in forms(verb, tuple(irregular.get(verb, ()))):
                found[form].add(("V", group))
    for group, words in table["nouns"].items():
        for word in words:
            for form in (word, word[:-1] + "ies" if word.endswith("y") else word + "s"):
                found[form].add(("N", group))
    for group, words in table["adjectives"].items():
        for word in words:
            found[word] |= {("J", group), ("V", f"{group} as adjective")}
    return {form: tuple(sorted(groups)) for form, groups in found.items()}


@cache
def role_words() -> frozenset[str]:
    """Return the words of the roles people have ("minister", "spokesman")."""
    return frozenset(part for entry in _strings(lexicon("roles", "en")) for part in entry.lower().split())


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)
