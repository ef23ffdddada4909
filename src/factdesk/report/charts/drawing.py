"""A drawing: shapes and words put down one by one, and the SVG they make."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from xml.sax.saxutils import escape, quoteattr

from factdesk import assets
from factdesk.domain.arabic import is_arabic
from factdesk.domain.errors import BadInput
from factdesk.domain.language import direction_of

Point = tuple[float, float]
_FONTS = "Noto Sans, Segoe UI, DejaVu Sans, sans-serif"
_ARABIC_FONTS = "Noto Sans Arabic, Noto Naskh Arabic, Segoe UI, DejaVu Sans, sans-serif"
_BOTH_FONTS = "DejaVu Sans, Segoe UI, Tahoma, Arial, sans-serif"
_NOT_ARABIC = re.compile("[^\\s\u0600-\u06ff\u0750-\u077f]")
_DATE = re.compile(r"\d{4}(?:-\d\d)+")
_WIDE = 0.52
"""The width of an average letter, in heights; used to shorten words, never to place them."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a drawing; ``paper`` may be empty for none."""

    paper: str
    ink: str
    soft: str
    faint: str
    accent: str
    warning: str
    land: str


PALETTES = {
    "light": Palette("#FFFFFF", "#1F2328", "#5B6470", "#DDE1E6", "#0072B2", "#B64A00", "#EFF1F3"),
    "dark": Palette("#202327", "#E8EAED", "#A4ABB5", "#3A3F46", "#5AB4EA", "#F08A4B", "#2B2F34"),
    "contrast": Palette("#000000", "#FFFFFF", "#FFFFFF", "#8A8A8A", "#FFD60A", "#FF9A57", "#1F1F1F"),
}


class Words:
    """The words of charts in one language.

    Raises:
        BadInput: there are none in that language.
    """

    def __init__(self, language: str) -> None:
        known = _words()
        if language not in known:
            raise BadInput(f"Charts speak {' and '.join(sorted(known))}, not {language!r}.")
        self.language = language
        self.mirrored = direction_of(language) == "rtl"
        self._words = known[language]

    def __call__(self, key: str, **values: object) -> str:
        """Return the words of a key with the values put in; a key there is none for stands for itself."""
        return self._words.get(key, key.replace("_", " ")).format(**values)

    def range(self, low: int | None, high: int | None, *, open_above: bool = False) -> str:
        """Return a range: "9", "45–49", "at least 5", "50–60 or more"; a dash if there is none."""
        if low is None and high is None:
            return "–"
        if high is None:
            return self("at_least", n=f"{low:,}")
        if low is None:
            return self("at_most", n=f"{high:,}")
        said = f"{low:,}" if low == high else f"{low:,}–{high:,}"
        return self("or_more", range=said) if open_above else said


class Drawing:
    """A drawing of a width and height in pixels; y grows downwards, x to the right or, mirrored, to the left."""

    def __init__(
        self, width: float, height: float, title: str, theme: str = "light", *, mirrored: bool = False
    ) -> None:
        if theme not in PALETTES:
            raise BadInput(f"A chart is drawn in: {', '.join(PALETTES)}.")
        self.width, self.height, self.title = width, height, title
        self.colours = PALETTES[theme]
        self._parts: list[str] = []
        self._mirrored = mirrored
        self.text(16, 28, title, size=15, weight="bold")

    def rect(self, x: float, y: float, width: float, height: float, **style: object) -> None:
        """Draw a rectangle; style: fill, opacity, stroke (one pixel), radius, dash."""
        radius = style.pop("radius", None)
        x = self._x(x + max(width, 0)) if self._mirrored else x
        more = f' rx="{radius}"' if radius else ""
        self._parts.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 0):.1f}" height="{height:.1f}"{more}{_style(style)}/>'
        )

    def line(self, start: Point, end: Point, **style: object) -> None:
        """Draw a line; style: stroke, width, dash, opacity."""
        (x1, y1), (x2, y2) = self._point(start), self._point(end)
        self._parts.append(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"{_style(style)}/>')

    def circle(self, centre: Point, radius: float, **style: object) -> None:
        """Draw a circle; style: fill, stroke, width, opacity, dash."""
        x, y = self._point(centre)
        self._parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}"{_style(style)}/>')

    def shape(self, points: Sequence[Point], **style: object) -> None:
        """Draw a closed shape; style: fill, stroke, width, opacity."""
        self._parts.append(f'<polygon points="{self._points(points)}"{_style(style)}/>')

    def path(self, points: Sequence[Point], **style: object) -> None:
        """Draw a line through points; style: stroke, width, dash."""
        self._parts.append(f'<polyline points="{self._points(points)}" fill="none"{_style(style)}/>')

    def text(self, x: float, y: float, words: str, **style: object) -> None:
        """Write words; style: size (12), anchor (start), fill (ink), weight, room (pixels, shortened to fit)."""
        size, room = float(str(style.get("size", 12))), style.get("room")
        if room is not None:
            words = shortened(words, float(str(room)), size)
        if is_arabic(words):
            words = _DATE.sub("\u200e\\g<0>", words)  # else the parts of a date behind Arabic letters change places
            words = f"\u202b{words}\u202c" if self._mirrored and _NOT_ARABIC.search(words) else words
        fill, weight = style.get("fill") or self.colours.ink, style.get("weight")
        bold = f' font-weight="{weight}"' if weight else ""
        anchor = str(style.get("anchor", "start"))
        if self._mirrored:
            anchor = {"start": "end", "end": "start"}.get(anchor, anchor)
        self._parts.append(
            f'<text x="{self._x(x):.1f}" y="{y:.1f}" font-family="{_fonts(words)}" font-size="{size:g}"'
            f' fill="{fill}"{bold} text-anchor="{anchor}">{escape(words)}</text>'
        )

    def _x(self, x: float) -> float:
        return self.width - x if self._mirrored else x

    def _point(self, point: Point) -> Point:
        return self._x(point[0]), point[1]

    def _points(self, points: Sequence[Point]) -> str:
        return " ".join(f"{x:.1f},{y:.1f}" for x, y in map(self._point, points))

    def svg(self) -> str:
        """Return the drawing as SVG 1.1 in one string, with its title for those who do not see it."""
        paper = self.colours.paper
        ground = f'<rect width="{self.width:g}" height="{self.height:g}" fill="{paper}"/>' if paper else ""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width:g}" height="{self.height:g}"'
            f' viewBox="0 0 {self.width:g} {self.height:g}" role="img" aria-label={quoteattr(self.title)}>'
            f"<title>{escape(self.title)}</title>{ground}{''.join(self._parts)}</svg>"
        )


def empty(title: str, words: str, theme: str, *, mirrored: bool = False) -> str:
    """Return a drawing that says why there is nothing to see."""
    drawing = Drawing(560, 80, title, theme, mirrored=mirrored)
    drawing.text(16, 56, words, fill=drawing.colours.soft)
    return drawing.svg()


def shortened(words: str, room: float, size: float) -> str:
    """Return as much of the words as about fits into the room, in pixels, with an ellipsis where something is gone."""
    most = max(int(room / (size * _WIDE)), 2)
    words = " ".join(words.split())
    return words if len(words) <= most else words[: most - 1].rstrip(" ,;:،") + "…"


@cache
def _words() -> dict[str, dict[str, str]]:
    data: dict[str, dict[str, str]] = json.loads(assets.resource("report", "charts.json").read_text(encoding="utf-8"))
    return data


_ATTRIBUTES = {
    "fill": "fill", "stroke": "stroke", "width": "stroke-width", "dash": "stroke-dasharray", "opacity": "opacity",
}  # fmt: skip


def _fonts(words: str) -> str:
    """Return a face that has all the letters; who draws may not look for another one in the midst of a line."""
    if not is_arabic(words):
        return _FONTS
    return _BOTH_FONTS if _NOT_ARABIC.search(words) else _ARABIC_FONTS


def _style(style: dict[str, object]) -> str:
    return "".join(f' {_ATTRIBUTES[key]}="{value}"' for key, value in style.items() if value is not None)
