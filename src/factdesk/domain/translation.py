"""A translation that stands beside a stretch of an original: words of a person, never instead of the original."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factdesk.domain.span import Span


@dataclass(frozen=True, slots=True)
class Translation:
    """A person's translation of a stretch of an article or of a piece of evidence; one of the two is named.

    ``span`` is in code points of the original, ``language`` is that of ``text`` (en, ar …), ``by`` is who translated,
    ``at`` a UTC moment, ISO 8601.
    """

    id: int
    article: int | None
    evidence: int | None
    span: Span
    language: str
    text: str
    note: str = ""
    by: str = ""
    at: str = ""


def touching(translations: Iterable[Translation], spans: Sequence[Span]) -> tuple[Translation, ...]:
    """Return the translations that share words with any of the stretches, in reading order."""
    found = (one for one in translations if any(one.span.overlaps(span) for span in spans))
    return tuple(sorted(found, key=lambda one: (one.span, one.id)))
