"""An article: one text that never changes, and what is known of where it came from."""

from dataclasses import dataclass

from factdesk.domain.span import Span

MAX_LENGTH = 5_000_000
"""The longest text taken in as an article, in code points (a novel has some 500,000)."""


@dataclass(frozen=True, slots=True)
class JunkRange:
    """A stretch of the article marked as no part of it; ``active`` is False once a person restored it."""

    id: int
    span: Span
    why: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class Article:
    """An article without its text (ask the workspace for that: it may be long).

    ``sha256`` is of the original bytes as they came in, ``text_sha256`` of the text in UTF-8, ``length`` is in code
    points, ``media_type`` that of the bytes, ``direction`` is ``ltr`` or ``rtl``. ``revision_of`` is the article this
    one corrects, None for a first.
    """

    id: int
    title: str
    outlet: str
    author: str
    url: str
    published: str
    language: str
    direction: str
    sha256: str
    text_sha256: str
    length: int
    added_at: str
    file_name: str = ""
    revision: int = 1
    revision_of: int | None = None
    claims: int = 0
    rated: int = 0
    proposals: int = 0
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class ArticleDetails:
    """What a person may say of an article when adding or editing it; None leaves it as found in the file."""

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    direction: str | None = None
