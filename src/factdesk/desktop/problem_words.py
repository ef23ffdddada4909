"""Problems in the language of the window: what the rooms below say stands in ``problems_<language>.ts`` as patterns.

The rooms know no Qt and speak English; a problem that fits a pattern is said in the window's words, with the names
and figures it carries put in again, themselves in those words where they are known. What fits none is shown as it
is. The table is of our own making, as ``lupdate`` cannot read the rooms; a test walks them instead.
"""

import re
from functools import cache

from factdesk.desktop.language import read_problems
from factdesk.desktop.words import language


def problem_words(text: str) -> str:
    """Return a problem in the language of the window; one that no pattern knows stays as it is."""
    problems = read_problems(language())
    if text in problems:
        return problems[text]
    for pattern, parts in _patterns(language()):
        if all(part in text for part in parts) and (found := _expression(pattern).fullmatch(text)):
            said = problems[pattern]
            for place, inside in zip(_PLACE.findall(pattern), found.groups(), strict=True):
                said = said.replace(place, f"\u2068{problem_words(inside)}\u2069")
            return said
    return text


_PLACE = re.compile(r"%\d")


@cache
def _patterns(code: str) -> list[tuple[str, list[str]]]:
    """Return the patterns with places for values and the words between these, those that say most first."""
    found = [(text, _PLACE.split(text)) for text in read_problems(code) if _PLACE.search(text)]
    return sorted(found, key=lambda pattern: -sum(map(len, pattern[1])))


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    return re.compile("(.+?)".join(re.escape(part) for part in _PLACE.split(pattern)), re.DOTALL)
