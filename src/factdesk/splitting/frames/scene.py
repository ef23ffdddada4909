"""The tokens of a document as the frames see them: with sentences as index ranges and quotations marked on tokens."""

import re
from dataclasses import dataclass
from functools import cached_property

from factdesk.domain.span import Span
from factdesk.splitting.blocks import is_headline
from factdesk.splitting.document import Document
from factdesk.splitting.frames.small import FINITE, small_words
from factdesk.splitting.quotations import Quotation
from factdesk.splitting.verbs import Reading

Range = tuple[int, int]
_TURN = re.compile(r"[“\"]?(?:Q|A|[A-Z][\w.’'-]*(?: [A-Z(][\w.’')-]*){0,4}): *(?=\D)")
_FEWEST_TURNS = 3


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of the lexicon in the text, with its auxiliaries: token indices, end exclusive; ``head`` is the verb.

    ``form`` is finite, participle, infinitive or passive.
    """

    start: int
    end: int
    head: int
    form: str
    readings: tuple[Reading, ...]
    negated: bool = False

    def takes(self, what: str) -> Reading | None:
        """Return the surest reading whose content may be of that sort."""
        fitting = [reading for reading in self.readings if what in reading.takes]
        return max(fitting, key=lambda reading: reading.sure, default=None)


@dataclass(frozen=True, slots=True)
class Frame:
    """An attribution found by one rule, in token indices; ``content`` holds stretches of text."""

    rule: str
    source: Range | None
    cue: Range
    content: tuple[Span, ...]
    stance: str
    sure: float
    direct: bool = False

    @classmethod
    def of(
        cls,
        rule: str,
        reading: Reading,
        source: Range | None,
        cue: Cue,
        content: tuple[Span, ...],
        *,
        direct: bool = False,
    ) -> "Frame":
        """Return the frame of a verb, with stance and trust of its reading."""
        return cls(rule, source, (cue.start, cue.end), content, reading.stance, reading.sure, direct)


class Scene:
    """The tokens of a document, which quotation each is in (-1: none), and where each sentence starts and ends."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.small = small_words()
        self.text = document.text
        self.tokens = document.tokens
        self.quotes: tuple[Quotation, ...] = tuple(q for q in document.quotations if q.depth == 0)
        self.sentences: tuple[Range, ...] = tuple(
            (indices.start, indices.stop) for indices in map(document.token_range, document.sentences)
        )
        self.quote_of = [-1] * len(self.tokens)
        self.quote_range: list[Range] = []
        for number, quotation in enumerate(self.quotes):
            indices = document.token_range(quotation.span)
            self.quote_range.append((indices.start, indices.stop))
            self.quote_of[indices.start : indices.stop] = [number] * len(indices)

    @cached_property
    def turns(self) -> dict[int, int]:
        """Where the turns of a conversation ("Haddad: …" at the start of paragraphs) start and end, in tokens.

        Fewer than three such paragraphs are no conversation.
        """
        found = {}
        for paragraph in self.document.paragraphs:
            indices = self.document.token_range(paragraph)
            named = _TURN.match(self.text, paragraph.start, paragraph.end)
            if named and self.has_finite_verb(indices.start, indices.stop):
                found[indices.start] = indices.stop
        return found if len(found) >= _FEWEST_TURNS else {}

    def lower(self, index: int) -> str:
        """Return a token in small letters; empty outside the text."""
        return self.tokens[index].lower if 0 <= index < len(self.tokens) else ""

    def tag(self, index: int) -> str:
        """Return the word class of a token; empty outside the text."""
        return self.tokens[index].tag if 0 <= index < len(self.tokens) else ""

    def quoted(self, index: int) -> bool:
        """Whether the token stands in quotation marks."""
        return 0 <= index < len(self.tokens) and self.quote_of[index] >= 0

    def span(self, start: int, end: int) -> Span:
        """Return the stretch of text from token ``start`` up to and without token ``end``."""
        return Span(self.tokens[start].start, self.tokens[end - 1].end)

    def words(self, start: int, end: int) -> str:
        """Return the text from token ``start`` up to and without token ``end``."""
        return self.span(start, end).of(self.text) if start < end else ""

    def has_finite_verb(self, start: int, end: int) -> bool:
        """Whether a verb that makes a sentence stands between two tokens; "-ed" after a noun counts, but for "by"."""
        return any(self.is_finite(index) for index in range(start, end))

    def is_finite(self, index: int) -> bool:
        """Whether a token is a verb that makes a sentence."""
        if self.tag(index) in FINITE:
            return True
        before = self.tag(index - 1)
        if self.tag(index) == "VB" and self.tokens[index].text[:1].islower():
            near = index - 1 if not before.startswith("RB") else index - 2
            return self.tag(near) in ("NN", "NNS", "NNP", "NNPS")
        past = self.tag(index) == "VBN" and before.startswith(("NN", "PRP")) and before != "PRP$"
        return past and self.lower(index + 1) not in ("by", "in", "on", "at")

    def in_title(self, number: int) -> bool:
        """Whether a sentence belongs to the title."""
        title = self.document.title
        return title is not None and title.contains(self.document.sentences[number])

    def in_headline(self, number: int) -> bool:
        """Whether a sentence belongs to the title or is written like a headline."""
        return self.in_title(number) or is_headline(self.document.sentences[number].of(self.text))

    def is_speech(self, number: int) -> bool:
        """Whether a quotation is somebody's words rather than a title or a single word held at a distance."""
        start, end = self.quote_range[number]
        inside = [token for token in self.tokens[start:end] if token.is_word]
        return len(inside) >= 4 or (len(inside) >= 2 and any(token.tag.startswith(("V", "MD")) for token in inside))
