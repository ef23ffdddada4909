"""Claims as pictures: when what they tell is said to have happened, and how each claimant's claims were rated."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from factdesk.domain.claim import Claim
from factdesk.domain.same_incident import days_of
from factdesk.domain.scale import Scale
from factdesk.report.charts.axis import DayAxis, named
from factdesk.report.charts.crowd import crowd
from factdesk.report.charts.drawing import Drawing, Words, empty

_WIDTH, _MOST = 780, 60
_UNRATED = "#9AA1AB"


def timeline(
    claims: Sequence[Claim], published: Mapping[int, str], kinds: Scale, *, language: str = "en", theme: str = "light",
    most: int = _MOST,
) -> str:  # fmt: skip
    """Return the claims as bars over the days they speak of, else the day they were published, earliest first.

    More claims than ``most`` are counted by day, week, month or year instead, by the first day they speak of.

    Args:
        claims: in any order.
        published: ISO date of each article by its number.
        kinds: the claim kinds with their colours.
        language: of title and labels.
        theme: of PALETTES.
    """
    words = Words(language)
    dated = sorted(
        ((window, told, claim) for claim in claims for window, told in _when(claim, published)),
        key=lambda found: (found[0], found[2].number, found[2].id),
    )
    if not dated:
        return empty(words("timeline"), words("no_days" if claims else "no_claims"), theme, mirrored=words.mirrored)
    if len(dated) > most:
        return crowd([(window[0], claim.kind) for window, _, claim in dated], kinds, words, theme)
    drawing = Drawing(_WIDTH, 96 + 24 * len(dated), words("timeline"), theme, mirrored=words.mirrored)
    axis = DayAxis(330, _WIDTH - 24, min(w[0] for w, _, _ in dated), max(w[1] for w, _, _ in dated))
    bottom = 72 + 24 * len(dated)
    for day in axis.marks(5):
        x = (axis.at(day) + axis.at(day, whole=True)) / 2 if (axis.last - axis.first).days < 30 else axis.at(day)
        drawing.line((x, 64), (x, bottom), stroke=drawing.colours.faint)
        drawing.text(x, 54, named(day, axis), size=11, anchor="middle", fill=drawing.colours.soft)
    for at, (window, told, claim) in enumerate(dated):
        y = 72 + 24 * at + 12
        term = kinds.term(claim.kind)
        colour = term.colour if term else _UNRATED
        drawing.text(16, y + 4, f"{claim.number or claim.id}", size=11, fill=drawing.colours.soft)
        drawing.text(44, y + 4, claim.statement or claim.quote, size=12, room=268)
        left, right = axis.at(window[0]), axis.at(window[1], whole=True)
        inset = min(2.0, (right - left) / 6)
        drawing.rect(
            left + inset, y - 6, max(right - left - 2 * inset, 4), 12, radius=3, stroke=colour,
            fill=colour if told else drawing.colours.paper,
        )  # fmt: skip
        if term and right - left > 120:
            ink = drawing.colours.paper if told else colour
            drawing.text(left + 8, y + 4, term.name(language), size=10, fill=ink, room=right - left - 14)
    return drawing.svg()


def ratings_chart(
    claims: Sequence[Claim], scales: Mapping[str, Scale], *, language: str = "en", theme: str = "light"
) -> str:
    """Return how the claims of each claimant were rated, as bars in the order of the scale, unrated last."""
    words = Words(language)
    if not claims:
        return empty(words("ratings"), words("no_claims"), theme, mirrored=words.mirrored)
    voices: dict[str, list[Claim]] = {}
    for claim in claims:
        voices.setdefault(claim.claimant or words("nobody"), []).append(claim)
    shown = sorted(voices.items(), key=lambda item: (-len(item[1]), item[0]))[:_MOST]
    most = max(len(said) for _, said in shown)
    legend = _legend(claims, scales, words)
    drawing = Drawing(
        _WIDTH,
        70 + 34 * len(shown) + 26 * ((len(legend) + 2) // 3) + 24,
        words("ratings"),
        theme,
        mirrored=words.mirrored,
    )
    for at, (voice, said) in enumerate(shown):
        y, x = 56 + 34 * at, 216.0
        drawing.text(16, y + 17, voice, size=12.5, room=186)
        for mark in legend:
            number = sum(_key(claim) == mark.key for claim in said)
            width = (_WIDTH - 216 - 56) * number / most
            if not number:
                continue
            drawing.rect(x, y + 2, width - 1.5, 22, fill=mark.colour, radius=2)
            if width > 16:
                ink = _ink_on(mark.colour)
                drawing.text(x + width / 2, y + 17, f"{number}", size=11, anchor="middle", fill=ink, weight="bold")
            x += width
        drawing.text(x + 8, y + 17, f"{len(said)}", size=11, fill=drawing.colours.soft)
    top = 56 + 34 * len(shown) + 14
    for at, mark in enumerate(legend):
        x, y = 16 + (at % 3) * 250, top + 26 * (at // 3)
        drawing.rect(x, y, 12, 12, fill=mark.colour, radius=2)
        drawing.text(x + 20, y + 10, mark.name, size=11.5, room=220)
    return drawing.svg()


@dataclass(frozen=True, slots=True)
class _Mark:
    """One entry of the legend."""

    key: tuple[str, str]
    name: str
    colour: str


def _legend(claims: Sequence[Claim], scales: Mapping[str, Scale], words: Words) -> list[_Mark]:
    used = {_key(claim) for claim in claims}
    found = [
        _Mark((scale.id, term.id), term.name(words.language), term.colour)
        for scale in scales.values()
        for term in scale.terms
        if (scale.id, term.id) in used
    ]
    known = {mark.key for mark in found}
    found += [_Mark(key, key[1], _UNRATED) for key in sorted(used - known) if key[1]]
    return found + ([_Mark(("", ""), words("unrated"), "#D5D9DE")] if ("", "") in used else [])


def _key(claim: Claim) -> tuple[str, str]:
    return (claim.assessment.scale, claim.assessment.rating) if claim.assessment else ("", "")


def _when(claim: Claim, published: Mapping[int, str]) -> list[tuple[tuple[date, date], bool]]:
    """Return the days a claim speaks of and whether it says so itself; none if nothing is known."""
    if claim.time and (window := days_of(claim.time.from_date or "", claim.time.to_date or "")):
        return [(window, True)]
    day = claim.date or published.get(claim.article or 0, "")
    window = days_of(day[:10], day[:10])
    return [(window, False)] if window else []


def _ink_on(colour: str) -> str:
    """Return black or white, whichever is read better on the colour (WCAG relative luminance)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return "#000000" if 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 else "#FFFFFF"
