"""The small Arabic words of saying, folded and read once from the lexicon (``speech.ar.toml``)."""

from functools import cache

from factdesk.domain.arabic import fold
from factdesk.splitting.lexicon import lexicon


@cache
def small(name: str) -> frozenset[str]:
    """Return a list of small words of the lexicon, folded."""
    return frozenset(fold(word) for word in lexicon("speech", "ar")["words"][name])


@cache
def openers() -> frozenset[str]:
    """Return "that" in all its forms, with and without a joined pronoun."""
    return frozenset(word + end for word in small("that") for end in ("", *small("pronouns")))


@cache
def phrases(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the phrases of a group as folded words, longer ones first."""
    entries = {tuple(fold(phrase).split()) for phrase in lexicon("speech", "ar")[name]["words"]}
    return tuple(sorted(entries, key=lambda words: (-len(words), words)))


@cache
def first_words() -> frozenset[str]:
    """Return the words that can open "according to", with و before them too."""
    words = {phrase[0] for group in ("disclaiming", "according") for phrase in phrases(group)}
    return frozenset(words | {"و" + word for word in words})


@cache
def sayings() -> frozenset[str]:
    """Return the nouns that stand for a saying, with و before them too."""
    words = lexicon("speech", "ar")["nouns"]["words"]
    return frozenset(form for word in words for form in (fold(word), "و" + fold(word)))
