"""What kind of claim it is: by its quantities, its place in the sentence, who says it and the words it uses."""

from collections.abc import Iterable, Sequence

from factdesk.domain.draft import Attribution
from factdesk.domain.mention import Quantity
from factdesk.splitting.lexicon import lexicon

_OPINIONS = frozenset({"believes", "judges", "feels", "hopes", "wants", "fears"})
_BACKGROUND_ROLES = frozenset({"identity", "purpose", "nested"})
_BY_MEASURE = (
    ("killed", "casualty_count"), ("injured", "casualty_count"), ("missing", "casualty_count"),
    ("detained", "casualty_count"), ("strikes", "strike_count"), ("displaced", "displacement"),
    ("sites_damaged", "damage"),
)  # fmt: skip


def kind_of(
    words: Sequence[str],
    role: str,
    quantities: Sequence[Quantity],
    attribution: Attribution | None,
    language: str = "en",
) -> str:
    """Return the kind of a claim from its folded words, the role of its clause, its counts and who says it."""
    if role == "headline" or role in _BACKGROUND_ROLES:
        return "headline" if role == "headline" else "background"
    measures = {quantity.measure for quantity in quantities if quantity.low is not None or quantity.measure != "other"}
    counted = next((kind for measure, kind in _BY_MEASURE if measure in measures), "")
    if counted:
        return counted
    if attribution:
        return "official_statement" if is_official(attribution.speaker, language) else "commentator_quote"
    table = lexicon("claims", language).get("kinds", {})
    told = next((kind for kind in ("displacement", "damage") if _any(words, table.get(kind, ()))), "")
    if told and role != "manner":
        return told
    return "opinion" if is_opinion(words, None, language) else "event_report"


def is_official(speaker: str, language: str = "en") -> bool:
    """Whether the speaker's name shows an office or organisation ("the regime", "Ministry of Health", "SNHR")."""
    names = lexicon("claims", language).get("kinds", {}).get("official", ())
    return _any([word.strip(".,’'").lower() for word in speaker.split()], names)


def is_opinion(words: Sequence[str], attribution: Attribution | None, language: str = "en") -> bool:
    """Whether the claim judges rather than reports."""
    if attribution and attribution.stance in _OPINIONS:
        return True
    return _any(words, lexicon("claims", language).get("kinds", {}).get("opinion", ()))


def _any(words: Iterable[str], listed: Iterable[str]) -> bool:
    return not set(listed).isdisjoint(words)
