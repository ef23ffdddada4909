"""Independent sources: outlets that repeat one origin count once."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from factdesk.domain.evidence import Evidence, EvidenceLink


@dataclass(frozen=True, slots=True)
class OriginGroup:
    """Pieces of evidence that come from the same place in the end: how it is called, and the pieces' numbers."""

    name: str
    evidence: tuple[int, ...]


def origin_name(evidence: Evidence) -> str:
    """Return what a piece comes from: its named origin, else its source, its site; empty where nothing is known."""
    site = (urlsplit(evidence.url).hostname or "").removeprefix("www.")
    return (evidence.origin or evidence.source or site).strip()


def origin_of(evidence: Evidence) -> str:
    """Return what makes a piece independent of others; one of which nothing is known stands for itself."""
    return " ".join(origin_name(evidence).casefold().split()) or f"#{evidence.id}"


def origin_groups(links: Iterable[tuple[Evidence, EvidenceLink]], stance: str) -> tuple[OriginGroup, ...]:
    """Return the independent origins of what is linked with a stance, in the order they come up."""
    found: dict[str, tuple[str, dict[int, None]]] = {}
    for piece, link in links:
        if link.stance == stance:
            _, pieces = found.setdefault(origin_of(piece), (origin_name(piece) or piece.title, {}))
            pieces[piece.id] = None
    return tuple(OriginGroup(name, tuple(pieces)) for name, pieces in found.values())
