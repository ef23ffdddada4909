"""Problems of searching and capturing in the language of the window: what the rooms below say stands here as patterns.

The rooms know no Qt and speak English; a problem that matches a pattern is said in the window's words, with the names
and figures it carries put in again. What matches none is shown as it is.
"""

import re
from functools import cache

from factdesk.desktop.words import QT_TRANSLATE_NOOP, translate

# fmt: off
_PATTERNS = (
    QT_TRANSLATE_NOOP("Problems", "A bracket is not closed: add ) where the group ends."),
    QT_TRANSLATE_NOOP("Problems", "There is a closing bracket too many: remove it, or add the opening one."),
    QT_TRANSLATE_NOOP("Problems", "A quotation mark is not closed: add one where the phrase ends."),
    QT_TRANSLATE_NOOP("Problems",
                      "Nothing follows the minus sign: write the word to leave out directly after it."),
    QT_TRANSLATE_NOOP("Problems", "“%1” begins too openly: write at least two letters before * or ?."),
    QT_TRANSLATE_NOOP("Problems", "There is no field “%1”: did you mean “%2”?"),
    QT_TRANSLATE_NOOP("Problems", "There is no field “%1”: known are %2"),
    QT_TRANSLATE_NOOP("Problems", "Nothing follows “%1”: write a value directly after it."),
    QT_TRANSLATE_NOOP("Problems", "“%1” is no date: write it like 2023, 2023-10 or 2023-10-07."),
    QT_TRANSLATE_NOOP("Problems", "“%1” is no number: write it like %2"),
    QT_TRANSLATE_NOOP("Problems", "%1 answers “%2” instead of the page: %3"),
    QT_TRANSLATE_NOOP("Problems", "%1 refuses the connection: check the address, or try again later"),
    QT_TRANSLATE_NOOP("Problems", "%1 broke off the connection: try again later"),
    QT_TRANSLATE_NOOP("Problems", "%1 did not answer within %2 s: try again later"),
    QT_TRANSLATE_NOOP("Problems", "%1 did not send the page within %2 s: try again later"),
    QT_TRANSLATE_NOOP("Problems", "There is no site %1 to be found: check the address and your connection"),
    QT_TRANSLATE_NOOP("Problems", "The proxy in the settings does not answer, or cannot reach %1: check both"),
    QT_TRANSLATE_NOOP("Problems", "The proxy in the settings does not answer: start it, or change the setting"),
    QT_TRANSLATE_NOOP("Problems", "%1 is no web address: check it for typing errors"),
    QT_TRANSLATE_NOOP("Problems", "%1 is no web address: it must start with http:// or https://"),
    QT_TRANSLATE_NOOP("Problems",
                      "%1 is in a private network and is not fetched: "
                      "allow private addresses in the settings if you trust it"),
    QT_TRANSLATE_NOOP("Problems", "%1 sends more than %2 MB: download it and add the file instead"),
    QT_TRANSLATE_NOOP("Problems",
                      "A login page was captured, %1 words: log in with a browser, save the page, add the file"),
    QT_TRANSLATE_NOOP("Problems",
                      "A page that bars the way was captured, %1 words: save the page with a browser and add it"),
    QT_TRANSLATE_NOOP("Problems", "log in with a browser and save the page"),
    QT_TRANSLATE_NOOP("Problems", "open it in a browser and save the page"),
    QT_TRANSLATE_NOOP("Problems", "check the address, or look for it in a web archive"),
    QT_TRANSLATE_NOOP("Problems", "look for it in a web archive"),
    QT_TRANSLATE_NOOP("Problems", "try again later"),
    QT_TRANSLATE_NOOP("Problems", "try again later, or open it in a browser and save the page"),
    QT_TRANSLATE_NOOP("Problems", "%1 redirects in a circle: open it in a browser, save the page and add the file"),
    QT_TRANSLATE_NOOP("Problems", "%1 redirects more than %2 times: open it in a browser and save it"),
    QT_TRANSLATE_NOOP("Problems", "%1 answers “%2”: try again later"),
    QT_TRANSLATE_NOOP("Problems", "%1 sends an empty page: open it in a browser, save it and add the file"),
    QT_TRANSLATE_NOOP("Problems", "%1 says it sends %2 but sends %3: download it and add the file"),
    QT_TRANSLATE_NOOP("Problems", "%1 gives an answer that cannot be read: try again later"),
    QT_TRANSLATE_NOOP("Problems", "%1 takes no more pages just now: try again in some minutes"),
    QT_TRANSLATE_NOOP("Problems", "%1 may not save this page (%2): keep the capture made here"),
    QT_TRANSLATE_NOOP("Problems", "There is no file %1: check its name and folder"),
    QT_TRANSLATE_NOOP("Problems", "%1 cannot be read (%2): check that you may open it"),
    QT_TRANSLATE_NOOP("Problems", "%1 cannot be read (%2): copy its text and add that"),
    QT_TRANSLATE_NOOP("Problems", "%1 is a folder: choose the files in it"),
    QT_TRANSLATE_NOOP("Problems", "%1 is empty: choose another file, or save it again"),
    QT_TRANSLATE_NOOP("Problems", "%1 is damaged: open and save it again in the program it was made with"),
    QT_TRANSLATE_NOOP("Problems",
                      "%1 is not text: open it in the program it was made with and save it as UTF-8 text or .docx"),
    QT_TRANSLATE_NOOP("Problems", "%1 is locked with a password: save it without one and add it again"),
)
# fmt: on


def problem_words(text: str) -> str:
    """Return a problem in the language of the window; one that no pattern knows stays as it is."""
    for pattern in _PATTERNS:
        found = _expression(pattern).fullmatch(text)
        if found is not None:
            said = translate("Problems", pattern)
            if said == pattern:
                return text
            for number, inside in enumerate(found.groups(), 1):
                said = said.replace(f"%{number}", f"\u2068{problem_words(inside)}\u2069")
            return said
    return text


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    parts = re.split(r"%\d", pattern)
    return re.compile("(.+?)".join(re.escape(part) for part in parts), re.DOTALL)
