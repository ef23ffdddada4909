"""Sentences of our own with who says what marked by hand: what splitting finds in them may only get better."""

import re
from pathlib import Path

import pytest

from factdesk.domain.draft import Attribution
from factdesk.domain.span import Span
from factdesk.splitting.agreement import Words, matches, share
from factdesk.splitting.attribution import attributions
from factdesk.splitting.document import Document

FOLDER = Path(__file__).with_name("said")
FLOORS = {"en": (0.95, 0.98, 0.99), "ar": (0.99, 0.99, 0.99)}
_MARK = re.compile(r"\[([scq]) ?|\]")


def marked(line: str) -> tuple[str, dict[str, list[Span]]]:
    """Return a line without its marks, and the stretches of each mark."""
    text, last, found = "", 0, {"s": [], "c": [], "q": []}
    open_marks: list[tuple[str, int]] = []
    for mark in _MARK.finditer(line):
        text += line[last : mark.start()]
        last = mark.end()
        if mark.group(1):
            open_marks.append((mark.group(1), len(text)))
        else:
            letter, start = open_marks.pop()
            found[letter].append(Span(start, len(text)))
    assert not open_marks
    return text + line[last:], found


def lines(language: str) -> list[str]:
    """Return the texts of a language, with their marks."""
    read = (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in read if line and not line.startswith("#")]


def measured(language: str) -> tuple[float, float, float, list[str]]:
    """Return F1 of contents, the shares of cues and of speakers that are right, and what was not found."""
    wanted = proposed = met = cues = speakers = sources = 0
    missed = []
    for line in lines(language):
        text, gold = marked(line)
        found = [one for one in attributions(Document(text, language)) if not one.carried]
        words = Words(text)
        said = words.within(gold["q"])
        contents = words.within([span for one in found for span in one.content])
        wanted += bool(gold["c"])
        proposed += bool(found)
        right = bool(said) and share(said, contents) >= 0.8
        met += right
        cues += right and all(any(cue.overlaps(one) for a in found for one in a.cue) for cue in gold["c"])
        sources += right and bool(gold["s"])
        speakers += right and bool(gold["s"]) and _spoken(words, gold["s"], found)
        if right != bool(gold["c"]) or (found and not gold["c"]):
            missed.append(f"{line}  ←  {[[span.of(text) for span in one.content] for one in found]}")
    return 2 * met / (wanted + proposed), cues / met, speakers / sources, missed


def _spoken(words: Words, gold: list[Span], found: list[Attribution]) -> bool:
    named = words.within([span for one in found for span in one.source])
    return share(words.within(gold), named) >= 0.5


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_is_said_is_found_as_well_as_before(language: str) -> None:
    assert len(lines("en")) + len(lines("ar")) >= 150
    *figures, missed = measured(language)
    assert all(figure >= floor for figure, floor in zip(figures, FLOORS[language], strict=True)), (figures, missed)


def test_contents_are_matched_once() -> None:
    one, other = frozenset({1, 2, 3}), frozenset({7, 8})
    assert len(matches([one, other], [one, one])) == 1
