"""Why incidents may be the same and why a grade is suggested, in the language of the window.

The rules give their reasons as English sentences, which also stand in files; here each is known by its form.
"""

import re

from factdesk.desktop.words import QT_TRANSLATE_NOOP, translate

_FORMS = tuple(
    (re.compile(re.escape(text).replace("%1", "(.+)").replace("%2", "(.+)")), text)
    for text in (
        QT_TRANSLATE_NOOP("IncidentReasons", "same place (%1)"),
        QT_TRANSLATE_NOOP("IncidentReasons", "%1 km apart"),
        QT_TRANSLATE_NOOP("IncidentReasons", "places are called alike (%1)"),
        QT_TRANSLATE_NOOP("IncidentReasons", "same day"),
        QT_TRANSLATE_NOOP("IncidentReasons", "the days overlap"),
        QT_TRANSLATE_NOOP("IncidentReasons", "one day apart"),
        QT_TRANSLATE_NOOP("IncidentReasons", "killed: the numbers agree"),
        QT_TRANSLATE_NOOP("IncidentReasons", "killed: the numbers differ"),
        QT_TRANSLATE_NOOP("IncidentReasons", "injured: the numbers agree"),
        QT_TRANSLATE_NOOP("IncidentReasons", "injured: the numbers differ"),
        QT_TRANSLATE_NOOP("IncidentReasons", "both %1"),
        QT_TRANSLATE_NOOP("IncidentReasons", "%1 denies it."),
        QT_TRANSLATE_NOOP("IncidentReasons", "%1 accepts responsibility in part."),
        QT_TRANSLATE_NOOP("IncidentReasons", "%1 accepts responsibility."),
        QT_TRANSLATE_NOOP("IncidentReasons", "Every casualty figure is rated false or has an unreliable voice."),
        QT_TRANSLATE_NOOP("IncidentReasons", "Reports name different parties: %1."),
        QT_TRANSLATE_NOOP("IncidentReasons", "%1 independent origins report casualties; %2 is held to have struck."),
        QT_TRANSLATE_NOOP("IncidentReasons", "%1 independent origins report casualties; no party is named."),
        QT_TRANSLATE_NOOP("IncidentReasons", "Only %1 reports casualties."),
        QT_TRANSLATE_NOOP("IncidentReasons", "No claim attached here reports casualties."),
    )
)


def reason_words(reason: str) -> str:
    """Return a reason in the language of the window; one that is not known stays as it is."""
    for form, text in _FORMS:
        if found := form.fullmatch(reason):
            said = translate("IncidentReasons", text)
            for number, value in enumerate(found.groups(), 1):
                said = said.replace(f"%{number}", f"\u2068{value}\u2069")
            return said
    return reason
