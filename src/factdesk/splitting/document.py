"""One text on its way through splitting: each layer (blocks, sentences, quotations, tokens) is made once, when asked.

Every layer points into the untouched text by code points, end exclusive, and is sorted by where it starts.
"""

from bisect import bisect_left, bisect_right
from functools import cached_property

from factdesk.domain.draft import Junk
from factdesk.domain.language import guess_language
from factdesk.domain.span import Span
from factdesk.splitting.blocks import BODY, JUNK, TITLE, Block, find_blocks
from factdesk.splitting.quotations import Quotation, find_quotations
from factdesk.splitting.sentences import find_sentences
from factdesk.splitting.tokens import Token, find_tokens


class Document:
    """A text with its language and day of publication (ISO 8601, None when unknown), and its layers."""

    def __init__(self, text: str, language: str | None = None, published: str | None = None) -> None:
        self.text = text
        self.language = language or guess_language(text)
        self.published = published

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The lines of the text that are not blank, each as title, credit, body or junk."""
        return find_blocks(self.text, self.language)

    @cached_property
    def junk(self) -> tuple[Junk, ...]:
        """What is no part of the article, with the reason."""
        return tuple(Junk(block.span, block.why) for block in self.blocks if block.kind not in (TITLE, BODY))

    @cached_property
    def title(self) -> Span | None:
        """The headline, None when the text has none."""
        return next((block.span for block in self.blocks if block.kind == TITLE), None)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The title and the paragraphs of the body."""
        return tuple(block.span for block in self.blocks if block.kind in (TITLE, BODY))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of title and body, without white space at their edges; none crosses a paragraph."""
        return find_sentences(self.text, self.paragraphs, self.language)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """The stretches in quotation marks, outer before inner."""
        return find_quotations(self.text, self.paragraphs)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Words, numbers and marks of all sentences with their word classes (``tag``, Penn Treebank; English only)."""
        return find_tokens(self.text, self.sentences, self.language)

    @cached_property
    def _token_starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]

    def token_range(self, span: Span) -> range:
        """Return the indices of the tokens that start within the span."""
        return range(bisect_left(self._token_starts, span.start), bisect_left(self._token_starts, span.end))

    def tokens_in(self, span: Span) -> tuple[Token, ...]:
        """Return the tokens that start within the span."""
        indices = self.token_range(span)
        return self.tokens[indices.start : indices.stop]

    def sentence_at(self, offset: int) -> int | None:
        """Return the number of the sentence that covers the offset, None between sentences and in junk."""
        number = bisect_right(self._sentence_starts, offset) - 1
        return number if number >= 0 and offset < self.sentences[number].end else None

    def paragraph_at(self, offset: int) -> int | None:
        """Return the number of the paragraph that covers the offset, None between paragraphs and in junk."""
        number = bisect_right(self._paragraph_starts, offset) - 1
        return number if number >= 0 and offset < self.paragraphs[number].end else None


__all__ = ["BODY", "JUNK", "TITLE", "Block", "Document", "Quotation", "Token"]
