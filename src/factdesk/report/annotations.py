"""The marks of a report as W3C Web Annotations: each points at its words by position and by quotation."""

from typing import Any

from factdesk.domain.span import Span
from factdesk.report.model import Report, Section

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32
"""Code points before and after the words, by which a changed page can still be matched."""


def annotations(report: Report, base: str = "urn:factdesk:claim:") -> list[dict[str, Any]]:
    """Return one annotation per stretch of each claim that stands in an article.

    Positions are code points into the kept text, end exclusive, as the Web Annotation model asks.

    Args:
        base: what the annotations' ids begin with; the claim's id and the number of the stretch follow.
    """
    return [
        _annotation(report, section, position.span, f"{base}{section.claim.id}:{number}")
        for section in report.sections
        for number, position in enumerate(section.positions, 1)
    ]


def _annotation(report: Report, section: Section, span: Span, name: str) -> dict[str, Any]:
    assert section.source is not None
    article, text = section.source.article, section.source.text
    language = report.language
    body: list[dict[str, Any]] = [
        {"type": "TextualBody", "purpose": "describing", "language": section.language or language,
         "value": section.claim.statement or section.quote},
        {"type": "TextualBody", "purpose": "classifying", "language": language,
         "value": report.term("kinds", section.claim.kind).name(language)},
    ]  # fmt: skip
    rating = report.rating_of(section)
    if rating and section.newest:
        body.append({"type": "TextualBody", "purpose": "assessing", "language": language,
                     "value": f"{rating.name(language)}: {section.newest.reason}"})  # fmt: skip
    quotation = {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[max(span.start - _AROUND, 0) : span.start],
        "suffix": text[span.end : span.end + _AROUND],
    }
    made: dict[str, Any] = {
        "@context": CONTEXT,
        "id": name,
        "type": "Annotation",
        "motivation": "assessing",
        "body": body,
        "target": {
            "source": article.url or f"urn:sha256:{article.text_sha256}",
            "selector": [{"type": "TextPositionSelector", "start": span.start, "end": span.end}, quotation],
        },
    }
    if section.newest:
        made["created"] = section.newest.at
        made["creator"] = {"type": "Person", "name": section.newest.by}
    return made
