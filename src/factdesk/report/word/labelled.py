"""Small things drawn in several sections: rating labels, stances, chains of voices, hashes."""

from factdesk.domain.claim import Claim
from factdesk.domain.scale import Term
from factdesk.report.word.manuscript import Manuscript
from factdesk.report.word.markup import Markup

NBSP = "\u00a0"
_SIGNS = {"supports": "▲", "contradicts": "▼", "context": "●"}
_WHITE, _INK = "#FFFFFF", "#1A1A1A"
UNRATED_FILL = "#D5D9DE"
"""The field and the bars of what has no rating yet."""


def rating_label(manuscript: Manuscript, term: Term | None) -> list[Markup]:
    """Return the rating as words on a field of its colour, readable in black and white too."""
    words = term.name(manuscript.labels.language) if term else manuscript.labels("unrated")
    fill = term.colour if term else UNRATED_FILL
    look = manuscript.look.but(style=manuscript.styles.id("Rating Label"), fill=fill, colour=ink_on(fill))
    return manuscript.words(f"{NBSP}{words}{NBSP}", look)


def stance_words(manuscript: Manuscript, stance: str) -> list[Markup]:
    """Return a stance as its sign and its word, in its colour."""
    term = manuscript.report.term("stances", stance)
    words = f"{_SIGNS.get(stance, '●')}{NBSP}{term.name(manuscript.labels.language)}"
    return manuscript.words(words, manuscript.look.but(bold=True, colour=darker(term.colour)))


def voices(manuscript: Manuscript, claim: Claim) -> str:
    """Return who says it and through whom: "Assad regime → L24"."""
    arrow = " ← " if manuscript.rtl else " → "
    return arrow.join(manuscript.labels.embedded(link.name) for link in claim.chain) or manuscript.labels(
        "claim.unnamed"
    )


def grade(manuscript: Manuscript, scale: str, letter: str) -> str:
    """Return a grade in words, "reliability B · Usually reliable"; empty while there is none."""
    term = manuscript.report.term(scale, letter).name(manuscript.labels.language)
    return manuscript.labels(f"evidence.{scale}", term=term) if letter else ""


def ink_on(fill: str) -> str:
    """Return white or near-black, whichever has the higher contrast on the colour (WCAG 2 relative luminance)."""
    luminance = _luminance(fill)
    return _WHITE if 1.05 / (luminance + 0.05) >= (luminance + 0.05) / (_luminance(_INK) + 0.05) else _INK


def darker(colour: str) -> str:
    """Return the colour, darkened until it reads on white with a contrast of 4.5 to 1."""
    channels = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    while 1.05 / (_luminance("#" + "".join(f"{c:02X}" for c in channels)) + 0.05) < 4.5:
        channels = [int(c * 0.94) for c in channels]
    return "#" + "".join(f"{c:02X}" for c in channels)


def _luminance(colour: str) -> float:
    linear = []
    for index in (1, 3, 5):
        channel = int(colour[index : index + 2], 16) / 255
        linear.append(channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
