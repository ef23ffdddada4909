"""Words on what stands beside a quotation: where in a file a passage lies, and who translated it."""

from collections.abc import Iterator

from factdesk.domain.evidence import EvidenceLink
from factdesk.domain.timecode import stretch
from factdesk.domain.translation import Translation
from factdesk.report.labels import Labels


def place_of(link: EvidenceLink, labels: Labels) -> str:
    """Return the page, part of the picture, time and characters a link points at; empty if it names none."""
    return labels.list_of(list(_places(link, labels)))


def translated_by(translation: Translation, labels: Labels) -> str:
    """Return into which language, by whom and when a passage was translated."""
    code = translation.language.split("-", maxsplit=1)[0]
    language = labels(f"language.{code}") if f"language.{code}" in labels else translation.language
    return labels("translation.by", language=language, by=translation.by, at=labels.date(translation.at))


def _places(link: EvidenceLink, labels: Labels) -> Iterator[str]:
    if link.page is not None:
        yield labels("evidence.page", n=link.page)
    if link.region is not None:
        left, top, width, height = link.region
        shares = {"left": left, "right": left + width, "top": top, "bottom": top + height}
        yield labels("evidence.region", **{edge: f"{share * 100:.0f}" for edge, share in shares.items()})
    if link.from_seconds is not None:
        yield labels("evidence.time", time=stretch(link.from_seconds, link.to_seconds))
    if link.span:
        yield labels("evidence.characters", start=link.span.start, end=link.span.end)
