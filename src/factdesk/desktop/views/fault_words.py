"""What verifying names, in the language of the window: "evidence 3: log.txt is altered"."""

import re

from factdesk.desktop.words import QT_TRANSLATE_NOOP, translate

_FILE = re.compile(r"(evidence|article) (\d+): (.*?)(?: is (altered|missing))?", re.DOTALL)
_WHERE = {
    "evidence": QT_TRANSLATE_NOOP("Faults", "evidence %1"),
    "article": QT_TRANSLATE_NOOP("Faults", "article %1"),
}
_WHAT = {
    "altered": QT_TRANSLATE_NOOP("Faults", "%1: %2 is altered"),
    "missing": QT_TRANSLATE_NOOP("Faults", "%1: %2 is missing"),
}


def file_named(name: str) -> tuple[str, str]:
    """Return where a file belongs, as people say it, and its own name; ("", name) for what is no file."""
    found = _FILE.fullmatch(name)
    if found is None:
        return "", name
    return translate("Faults", _WHERE[found[1]]).replace("%1", found[2]), found[3]


def fault_words(why: str) -> str:
    """Return why a rating is to be read again, in the language of the window; other lines stay as they are."""
    found = _FILE.fullmatch(why)
    if found is None or found[4] is None:
        return why
    where = translate("Faults", _WHERE[found[1]]).replace("%1", found[2])
    return translate("Faults", _WHAT[found[4]]).replace("%1", where).replace("%2", found[3])
