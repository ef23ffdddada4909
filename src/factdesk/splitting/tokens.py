"""Tokens: words, numbers and marks with their offsets; English ones also with their word class.

Words are cut as the Penn Treebank cuts them ("don’t" is "do" + "n’t", "Assad’s" is "Assad" + "’s"), because the
tagger was trained so. Hyphenated words ("20-minute", "Al-Bara") stay whole.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from factdesk.domain.span import Span
from factdesk.splitting.tagging import tag_words

_TITLES = (
    "Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|Adm|Brig|Inc|Corp|Ltd|vs|No"
    "|Jan|Feb|Aug|Sept|Oct|Nov|Dec"
)
_ACCENTS = r"[\u0300-\u036f\u064b-\u0652\u0670\u0640]"
_TOKEN = re.compile(
    rf"""
    (?P<link>https?://[^\s<>"”»]+|www\.[^\s<>"”»]+|[\w.+-]+@[\w-]+\.[\w.-]*\w)
  | (?P<handle>[@\#]\w+)
  | (?P<initials>(?:[^\W\d_]\.){{2,}}|[A-Z]\.(?=\s+[A-Z]))
  | (?P<title>(?:{_TITLES})\.)
  | (?P<number>\d+(?:[.,:٫٬]\d+)*(?:-[^\W\d_][\w-]*|(?:st|nd|rd|th|s|m|k|bn|km)\b)?%?)
  | (?P<word>[^\W_]+(?:{_ACCENTS}+[^\W_]*)*(?:[-‐‑’'&][^\W_]+(?:{_ACCENTS}+[^\W_]*)*)*)
  | (?P<mark>\.\.\.+|--+|''|``|\S)
    """,
    re.VERBOSE,
)
_CONTRACTION = re.compile(r"(?:n['’]t|['’](?:s|re|ve|ll|d|m))$", re.IGNORECASE)


class Token(NamedTuple):
    """A word, number or mark at ``start``–``end`` (code points, end exclusive).

    ``lower`` is the text in small letters with straight apostrophes; ``tag`` its Penn Treebank word class, in
    languages other than English only for marks (the mark itself), else empty.
    """

    start: int
    end: int
    text: str
    lower: str
    tag: str

    @property
    def span(self) -> Span:
        """The stretch of text the token covers."""
        return Span(self.start, self.end)

    @property
    def is_word(self) -> bool:
        """Whether it holds a letter or a digit."""
        return any(letter.isalnum() for letter in self.text)


def find_tokens(text: str, sentences: Iterable[Span], language: str) -> tuple[Token, ...]:
    """Return the tokens of the sentences in order."""
    found: list[Token] = []
    for sentence in sentences:
        edges = [edge for match in _TOKEN.finditer(text, sentence.start, sentence.end) for edge in _cut(match)]
        words = [text[start:end] for start, end in edges]
        tags = tag_words(words, language)
        found += [
            Token(start, end, word, word.lower().replace("’", "'"), tag)
            for (start, end), word, tag in zip(edges, words, tags, strict=True)
        ]
    return tuple(found)


def _cut(match: re.Match[str]) -> tuple[tuple[int, int], ...]:
    """Return the edges of the one or two tokens of a match: contractions and possessives are cut off."""
    start, end = match.span()
    if match.lastgroup == "word":
        ending = _CONTRACTION.search(match.group())
        if ending and ending.start() > 0:
            return (start, start + ending.start()), (start + ending.start(), end)
        if match.group().lower() == "cannot":
            return (start, start + 3), (start + 3, end)
    return ((start, end),)
