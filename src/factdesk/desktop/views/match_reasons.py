"""Why a past claim is like the one shown, in the language of the window; the search names its reasons in English."""

import re

from factdesk.desktop.words import QT_TRANSLATE_NOOP, translate

_REASONS = (
    QT_TRANSLATE_NOOP("MatchReasons", "same claimant: %1"),
    QT_TRANSLATE_NOOP("MatchReasons", "names the claimant: %1"),
    QT_TRANSLATE_NOOP("MatchReasons", "same place: %1"),
    QT_TRANSLATE_NOOP("MatchReasons", "same figure: %1"),
    QT_TRANSLATE_NOOP("MatchReasons", "figure differs %1"),
    QT_TRANSLATE_NOOP("MatchReasons", "shares %1"),
    QT_TRANSLATE_NOOP("MatchReasons", "%1 day apart"),
    QT_TRANSLATE_NOOP("MatchReasons", "%1 days apart"),
    QT_TRANSLATE_NOOP("MatchReasons", "same day"),
    QT_TRANSLATE_NOOP("MatchReasons", "nearly the same words"),
    QT_TRANSLATE_NOOP("MatchReasons", "close in meaning"),
)
_PATTERNS = [(re.compile(re.escape(reason).replace("%1", "(.+)")), reason) for reason in _REASONS]


def match_reason(reason: str) -> str:
    """Return a reason in the language of the window; what it names is kept as it is, turned by nothing beside it."""
    for pattern, known in _PATTERNS:
        if found := pattern.fullmatch(reason):
            named = f"\u2068{found[1]}\u2069" if found.groups() else ""
            return translate("MatchReasons", known).replace("%1", named)
    return reason
