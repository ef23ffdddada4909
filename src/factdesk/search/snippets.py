"""Cutting the part of a text that shows why it was found, with the words that matched marked."""

from collections.abc import Iterable

from factdesk.domain.search import Snippet
from factdesk.domain.span import Span
from factdesk.domain.spelling import SAME, keys, word_similarity
from factdesk.search import analysis
from factdesk.search.query import ParsedQuery
from factdesk.search.stop_words import STOP_WORDS

LENGTH = 240
"""The usual length of a snippet, in code points."""
_READ = 200_000
"""How much of a text is looked through; what stands later is not marked."""


class Marker:
    """Finds the words of a query in texts: the same stems, words begun so, and the spellings that matched."""

    def __init__(self, query: ParsedQuery, matched: Iterable[str] = (), exact_spelling: bool = False) -> None:
        self._stems: set[str] = set()
        self._forms: set[str] = set()
        self._begun: tuple[str, ...] = ()
        self._names: dict[str, set[str]] = {}
        self._meant: dict[str, bool] = {}
        for text in query.texts:
            said = [word for word in analysis.words(text.text) if not word.is_stop]
            for number, word in enumerate(said):
                if text.beginning and number == len(said) - 1:
                    self._begun += (word.form,)
                else:
                    self._stems.add(word.stem)
                if not exact_spelling and len(word.form) > 2:
                    for bones in keys(word.form):
                        self._names.setdefault(bones, set()).add(word.form)
        self.also(matched)

    def also(self, spellings: Iterable[str]) -> None:
        """Mark these spellings too."""
        for spelling in spellings:
            self._forms.update(spelling.split())
        self._meant.clear()

    def marks(self, text: str) -> list[Span]:
        """Return where words that match stand in the text."""
        meant = self._meant
        marks: list[Span] = []
        for found in analysis.WRITTEN.finditer(text, 0, _READ):
            written = found.group()
            if written not in meant:
                meant[written] = self._is_meant(written)
            if meant[written]:
                marks.append(Span(found.start(), found.end()))
        return marks

    def _is_meant(self, written: str) -> bool:
        form = analysis.fold(written)
        if not form:
            return False
        if form in self._forms or (self._begun and form.startswith(self._begun)):
            return True
        if analysis.may_share_stem(form, self._stems) and analysis.stem(form) in self._stems:
            return True
        if not self._names or form in STOP_WORDS or not (written[0].isupper() or not form.isascii()):
            return False
        return any(word_similarity(name, form) >= SAME for bones in keys(form) for name in self._names.get(bones, ()))


def snippet(text: str, marker: Marker, length: int = LENGTH) -> Snippet:
    """Return the stretch of the text with most of the matched words, cut at words, marks counted from its start."""
    marks = marker.marks(text)
    if len(text) <= length:
        return Snippet(text, tuple(marks))
    start = _best_start(text, marks, length)
    end = min(len(text), start + length)
    if end < len(text) and (space := text.rfind(" ", start, end)) > start:
        end = space
    lead, trail = ("…" if start else ""), ("…" if end < len(text) else "")
    shift = len(lead) - start
    inside = tuple(Span(m.start + shift, m.end + shift) for m in marks if start <= m.start and m.end <= end)
    return Snippet(lead + text[start:end] + trail, inside)


def _best_start(text: str, marks: list[Span], length: int) -> int:
    if not marks:
        return 0
    best, most, last = 0, 0, 0
    for first, mark in enumerate(marks):
        last = max(last, first)
        while last < len(marks) and marks[last].end <= mark.start + length - 40:
            last += 1
        different = len({text[m.start : m.end].lower() for m in marks[first:last]})
        if different > most:
            best, most = first, different
    start = max(0, marks[best].start - 40)
    if start == 0:
        return 0
    space = text.find(" ", start, marks[best].start)
    return space + 1 if space >= 0 else marks[best].start
