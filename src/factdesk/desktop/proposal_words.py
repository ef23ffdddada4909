"""Why a claim is proposed and what warns of it, in the language of the window.

Splitting gives its reasons and flags as English words, which also stand in files and answers; here each is known by
its form, and what stands in it from the text stays as it is.
"""

import re
from functools import cache

from factdesk.desktop.words import QT_TRANSLATE_NOOP, language, translate

_RULES = (
    QT_TRANSLATE_NOOP("ProposalReasons", "quotation before the cue: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "quotation behind the cue: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "quotation after a colon: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "that clause behind the cue: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "bare clause behind the cue: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "wh clause behind the cue: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "colon clause behind the cue: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "that behind the cue: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "colon behind the cue: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "object behind the cue: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "to behind the cue: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "sentence before the cue: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "opening participle: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "according to: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "as somebody said: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "relative clause: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "short answer: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "noun of saying: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "speaker with a colon: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "turn of a conversation: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "name behind a dash: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "passive with by: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "passive with to: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "passive with that: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "participle with by: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "appearance: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "asked: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "object of judging: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "object of naming: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "object of seeing as: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "object of urging: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "object of wanting: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "object of asking: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "object of expecting: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "object of denying: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "object of admitting: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "object of showing: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "object of considering: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "object of thinking of: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "object of telling of: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "object of with prepositions: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "learned from the desk’s corrections: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "ends where the desk’s corrections end such contents"),
)
_WHO = (
    QT_TRANSLATE_NOOP("ProposalReasons", "goes on from: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "starts with: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "%1 speaks again right after"),
    QT_TRANSLATE_NOOP("ProposalReasons", "speaker goes on speaking"),
    QT_TRANSLATE_NOOP("ProposalReasons", "speaker full name of %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "speaker last %1 named"),
    QT_TRANSLATE_NOOP("ProposalReasons", "speaker “%1”: last voice that can be meant"),
    QT_TRANSLATE_NOOP("ProposalReasons", "speaker %1: last such named"),
    QT_TRANSLATE_NOOP("ProposalReasons", "speaker %1 stands for it"),
    QT_TRANSLATE_NOOP("ProposalReasons", "or %1"),
)
_CLAUSES = (
    QT_TRANSLATE_NOOP("ProposalReasons", "rule: statement"),
    QT_TRANSLATE_NOOP("ProposalReasons", "rule: main"),
    QT_TRANSLATE_NOOP("ProposalReasons", "rule: headline"),
    QT_TRANSLATE_NOOP("ProposalReasons", "rule: event"),
    QT_TRANSLATE_NOOP("ProposalReasons", "rule: effect"),
    QT_TRANSLATE_NOOP("ProposalReasons", "rule: second"),
    QT_TRANSLATE_NOOP("ProposalReasons", "rule: identity"),
    QT_TRANSLATE_NOOP("ProposalReasons", "rule: purpose"),
    QT_TRANSLATE_NOOP("ProposalReasons", "rule: manner"),
    QT_TRANSLATE_NOOP("ProposalReasons", "rule: nested"),
    QT_TRANSLATE_NOOP("ProposalReasons", "count: %1 (%2)"),
)
_COUNTS = (
    QT_TRANSLATE_NOOP("CountRules", "counted"),
    QT_TRANSLATE_NOOP("CountRules", "passive"),
    QT_TRANSLATE_NOOP("CountRules", "participle"),
    QT_TRANSLATE_NOOP("CountRules", "amount"),
    QT_TRANSLATE_NOOP("CountRules", "of"),
    QT_TRANSLATE_NOOP("CountRules", "active"),
    QT_TRANSLATE_NOOP("CountRules", "gerund"),
    QT_TRANSLATE_NOOP("CountRules", "part"),
    QT_TRANSLATE_NOOP("CountRules", "bare"),
    QT_TRANSLATE_NOOP("CountRules", "left"),
    QT_TRANSLATE_NOOP("CountRules", "toll"),
    QT_TRANSLATE_NOOP("CountRules", "state"),
)
_WORTH = (
    QT_TRANSLATE_NOOP("ProposalReasons", "a casualty figure"),
    QT_TRANSLATE_NOOP("ProposalReasons", "a number"),
    QT_TRANSLATE_NOOP("ProposalReasons", "a place"),
    QT_TRANSLATE_NOOP("ProposalReasons", "a time"),
    QT_TRANSLATE_NOOP("ProposalReasons", "a named actor"),
    QT_TRANSLATE_NOOP("ProposalReasons", "an event"),
    QT_TRANSLATE_NOOP("ProposalReasons", "an official speaks"),
    QT_TRANSLATE_NOOP("ProposalReasons", "somebody is quoted"),
    QT_TRANSLATE_NOOP("ProposalReasons", "a figure without a source"),
    QT_TRANSLATE_NOOP("ProposalReasons", "the headline"),
    QT_TRANSLATE_NOOP("ProposalReasons", "an opinion"),
    QT_TRANSLATE_NOOP("ProposalReasons", "an address"),
    QT_TRANSLATE_NOOP("ProposalReasons", "a comparison: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "a promise, wish or question: %1"),
)
_FLAGS = (
    QT_TRANSLATE_NOOP("ProposalReasons", "no source named"),
    QT_TRANSLATE_NOOP("ProposalReasons", "two totals: do not add"),
    QT_TRANSLATE_NOOP("ProposalReasons", "opinion: record, do not rate"),
    QT_TRANSLATE_NOOP("ProposalReasons", "no cue of its own: confirm the speaker"),
    QT_TRANSLATE_NOOP("ProposalReasons", "the reporter’s word inside a claim: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "the reporter’s distance: %1"),
    QT_TRANSLATE_NOOP("ProposalReasons", "loaded word: %1"),
)
_PART = re.compile(r"([+-]\d\.\d\d) (.+)", re.DOTALL)


@cache
def _forms() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return every form with its English text, those that begin with words of the article last."""
    texts = (*_CLAUSES, *_RULES, *_WORTH, *_FLAGS, *_WHO)
    return tuple(
        (re.compile(re.escape(text).replace("%1", "(.+?)").replace("%2", "(.+)"), re.DOTALL), text)
        for text in sorted(texts, key=lambda text: text.startswith("%"))
    )


def proposal_words(reason: str) -> str:
    """Return a reason or flag in the language of the window; one that is not known (a desk's own) stays as it is."""
    if language() == "en":
        return reason
    if part := _PART.fullmatch(reason):
        return f"\u2066{part[1]}\u2069 {proposal_words(part[2])}"
    for form, text in _forms():
        if found := form.fullmatch(reason):
            said = translate("ProposalReasons", text)
            for number, value in enumerate(found.groups(), 1):
                inside = translate("CountRules", value) if number > 1 and value in _COUNTS else value
                said = said.replace(f"%{number}", f"\u2068{inside}\u2069")
            return said
    return reason
