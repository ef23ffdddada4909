"""Arabic verbs of saying in all their forms, by their folded spelling: وقالت, يزعمون, سيعلن, مضيفاً."""

from dataclasses import dataclass
from functools import cache

from factdesk.domain.arabic import fold
from factdesk.splitting.lexicon import lexicon

_BEFORE = ("", "و", "ف")
_PAST_ENDINGS = ("", "ت", "وا", "ا", "تا", "نا", "ن")
_PRESENT_ENDINGS = ("", "ون", "ان", "ن", "وا")


@dataclass(frozen=True, slots=True)
class ArabicVerb:
    """What a form stands for: ``participle`` marks "adding that", ``follows`` the word the verb takes along."""

    stance: str
    sure: float
    participle: bool = False
    follows: str = ""


@cache
def arabic_verbs() -> dict[str, tuple[ArabicVerb, ...]]:
    """Return the verbs by every folded form they take."""
    found: dict[str, tuple[ArabicVerb, ...]] = {}
    for group in lexicon("speech", "ar").get("verbs", {}).values():
        for entry in group["words"]:
            words, _, follows = entry.partition("+")
            past, present, *participle = words.split()
            verb = ArabicVerb(group["stance"], group["sure"], follows=fold(follows.strip()))
            adding = ArabicVerb(group["stance"], group["sure"], participle=True, follows=fold(follows.strip()))
            for form in _finite_forms(fold(past), fold(present)):
                found[form] = (*found.get(form, ()), verb)
            for form in (form for word in participle for form in _participle_forms(fold(word))):
                found[form] = (*found.get(form, ()), adding)
    return found


def _finite_forms(past: str, present: str) -> set[str]:
    """Return the forms of a verb given in its third person: past and present, feminine, dual and plural."""
    stem = past[:-1] if past.endswith(("ا", "ي")) else past
    made = {past, past + "نا"} | {one + ending for one in {past, stem} for ending in _PAST_ENDINGS[1:]}
    if stem != past:
        made |= {stem + "ي" + ending for ending in ("ن", "نا")}
    root = present[1:]
    short = root[:-1] if root.endswith(("ي", "و", "ا")) else root
    made |= {letter + root for letter in "يتن"} | {"ا" + root}
    made |= {letter + short + ending for letter in "يت" for ending in _PRESENT_ENDINGS[1:]}
    return {before + form for before in _BEFORE for form in made} | {"س" + letter + root for letter in "يتن"}


def _participle_forms(word: str) -> set[str]:
    base = word.removesuffix("ا")
    return {before + form for before in ("", "و") for form in (word, base + "ه", base + "ين", base + "ون")}
