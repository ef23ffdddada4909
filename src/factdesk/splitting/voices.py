"""Who answers for a claim: the attributions of a sentence as stretches, and the chain claimant → via → outlet."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from factdesk.domain.draft import Attribution
from factdesk.domain.mention import ChainLink
from factdesk.domain.span import Span
from factdesk.splitting.document import Document, Token
from factdesk.splitting.line import fold

_CREDIT = re.compile(r"^\W*(?:credits?|source)\s*:\W*", re.IGNORECASE)
_NO_OUTLET = re.compile(r"social media|getty|images|reuters|afp|ap|epa|file|archive|photo", re.IGNORECASE)
_SHORTEST_CONTENT = 3

Sources = dict[str, int]
"""The desk's own sources: id by folded name."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One attribution within one sentence: ``hull`` from its first to its last word there."""

    attribution: Attribution
    hull: Span
    content: Span


def voices_in(sentence: Span, attributions: Iterable[Attribution], document: Document) -> list[Voice]:
    """Return the attributions that say something in this sentence, outer before inner."""
    found = []
    for attribution in attributions:
        content = _within(sentence, attribution.content)
        if content is None or not _says_something(attribution, document.tokens_in(content)):
            continue
        hull = _within(sentence, (*attribution.source, *attribution.cue, *attribution.content))
        if hull:
            found.append(Voice(attribution, hull, content))
    return sorted(found, key=lambda voice: (voice.hull.start, -len(voice.hull)))


def _says_something(attribution: Attribution, content: tuple[Token, ...]) -> bool:
    """Whether the content can be checked: quoted words, or a stretch with a verb in it."""
    if len(content) < _SHORTEST_CONTENT:
        return False
    return attribution.mode != "indirect" or any(token.tag.startswith("V") or not token.tag for token in content)


def _within(sentence: Span, spans: tuple[Span, ...]) -> Span | None:
    inside = [span for span in spans if span.overlaps(sentence)]
    if not inside:
        return None
    return Span(
        max(sentence.start, min(span.start for span in inside)), min(sentence.end, max(span.end for span in inside))
    )


def chain_of(voices: list[Voice], claim: Span, outlet: str, sources: Sources) -> tuple[ChainLink, ...]:
    """Return the chain of a claim: the innermost voice first, then those who pass it on, then the outlet."""
    around = [
        voice for voice in voices if voice.hull.contains(claim) or (claim.contains(voice.hull) and voice is voices[0])
    ]
    links: list[ChainLink] = []
    for voice in sorted(around, key=lambda voice: len(voice.hull)):
        said = voice.attribution
        links += [replace(link, source=sources.get(fold(link.name))) for link in said.origin]
        links.append(
            ChainLink(
                said.speaker,
                said.source[0] if said.source else None,
                said.cue[0] if said.cue else None,
                carried=said.carried,
                source=sources.get(fold(said.speaker)),
            )
        )
    if outlet:
        links.append(ChainLink(outlet, outlet=True, source=sources.get(fold(outlet))))
    return tuple(links)


def outlet_of(document: Document) -> str:
    """Guess the outlet from a credit line ("Credit: (L24 / Social Media)"); empty if there is none."""
    for block in document.blocks:
        if block.kind == "credit":
            line = block.span.of(document.text)
            names = _CREDIT.sub("", line).strip(" ()[]")
            for name in re.split(r"\s*[/|,–—]\s*", names):
                if names != line.strip(" ()[]") and name and not _NO_OUTLET.fullmatch(name.strip()) and len(name) < 40:
                    return name.strip(" ()[]")
    return ""
