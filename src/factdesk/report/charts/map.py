"""Places on a map, drawn from coordinates and an outline that comes with the program; nothing is fetched.

The map is equirectangular, true at its middle. A ring shows how far from its point a place may be.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from math import cos, radians

from factdesk import assets
from factdesk.report.charts.drawing import Drawing, Point, Words, empty

_LEFT, _TOP, _WIDTH, _HEIGHT = 16.0, 44.0, 748.0, 370.0
_KM_A_DEGREE = 111.2
_LEAST_KM = 70.0
_LARGE_KM = 260.0
_MOST_TOWNS = 18
_FAR_KM = 320.0


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A place to draw, in degrees; ``km`` is how far off it may be, ``number`` how many claims or incidents name it."""

    lat: float
    lon: float
    label: str
    km: float = 0.0
    number: int = 1
    strong: bool = False


def place_map(
    points: Sequence[MapPoint], towns: Sequence[MapPoint] = (), *, language: str = "en", theme: str = "light"
) -> str:
    """Return the points on a map; those far from the middle of the others are counted below it.

    Args:
        points: what is shown.
        towns: known places that help to find one's way, drawn faintly.
        language: of title and notes.
        theme: of PALETTES.
    """
    words = Words(language)
    near = _near(points)
    if not near:
        return empty(words("map"), words("no_places"), theme)
    drawing = Drawing(780, _TOP + _HEIGHT + 52, "", theme)
    drawing.title = words("map")
    edge, anchor = (_LEFT + _WIDTH, "end") if words.mirrored else (_LEFT, "start")
    drawing.text(edge, 28, words("map"), size=15, weight="bold", anchor=anchor)
    view = _View.around(near)
    drawing.rect(_LEFT, _TOP, _WIDTH, _HEIGHT, fill=drawing.colours.paper, stroke=drawing.colours.faint)
    if view.is_large:  # the outline is too coarse to tell on which side of a border a village lies
        for outline in _outlines():
            inside = _clipped([view.at(lat, lon) for lon, lat in outline])
            if len(inside) > 2:
                drawing.shape(inside, fill=drawing.colours.land, stroke=drawing.colours.faint, width=1.2)
    labels = _Labels(drawing)
    if not view.is_large:
        labels.take((_LEFT + _WIDTH - 78, _TOP + _HEIGHT - 64), 78)
    drawn = sorted(near, key=lambda point: (not point.strong, -point.number))
    for point in drawn:
        labels.take(view.at(point.lat, point.lon), 9)
    for point in drawn:
        x, y = view.at(point.lat, point.lon)
        ring = point.km * view.scale / _KM_A_DEGREE
        if 10 < ring < min(x - _LEFT, y - _TOP, _LEFT + _WIDTH - x, _TOP + _HEIGHT - y):
            drawing.circle((x, y), ring, fill=drawing.colours.accent, opacity=0.08)
        radius = 5 + min(point.number - 1, 8) * 0.9
        colour = drawing.colours.warning if point.strong else drawing.colours.accent
        drawing.circle((x, y), radius, fill=colour, stroke=drawing.colours.paper, width=1.2)
        label = f"{point.label} ({point.number})" if point.number > 1 else point.label
        labels.put((x, y), label, 12, drawing.colours.ink, radius, must=True)
    shown = 0
    for town in (town for town in towns if (town.number > 1) == view.is_large):
        x, y = view.at(town.lat, town.lon)
        if shown < _MOST_TOWNS and _inside(x, y) and labels.put((x, y), town.label, 10.5, drawing.colours.soft, 3):
            drawing.rect(x - 2, y - 2, 4, 4, fill=drawing.colours.soft)
            shown += 1
    if not view.is_large:
        _overview(drawing, view)
    _scale_bar(drawing, view, words)
    note = words("outline")
    if len(near) < len(points):
        note += " " + words("elsewhere", n=len(points) - len(near)) + "."
    drawing.text(edge, _TOP + _HEIGHT + 42, note, size=10.5, fill=drawing.colours.soft, anchor=anchor)
    return drawing.svg()


@dataclass(frozen=True, slots=True)
class _View:
    """The part of the world that is shown: its middle in degrees and pixels a degree of latitude."""

    lat: float
    lon: float
    scale: float

    @classmethod
    def around(cls, points: Sequence[MapPoint]) -> "_View":
        lats, lons = [point.lat for point in points], [point.lon for point in points]
        lat, lon = (min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2
        tall = max((max(lats) - min(lats)) * 1.35, _LEAST_KM / _KM_A_DEGREE)
        wide = max((max(lons) - min(lons)) * cos(radians(lat)) * 1.35, _LEAST_KM / _KM_A_DEGREE)
        return cls(lat, lon, min(_HEIGHT / tall, _WIDTH / wide))

    @property
    def is_large(self) -> bool:
        """Whether the map is so wide that the coarse outline does not mislead."""
        return _WIDTH / self.scale * _KM_A_DEGREE > _LARGE_KM

    def at(self, lat: float, lon: float) -> Point:
        """Return the pixel of a point."""
        x = _LEFT + _WIDTH / 2 + (lon - self.lon) * cos(radians(self.lat)) * self.scale
        return x, _TOP + _HEIGHT / 2 - (lat - self.lat) * self.scale


class _Labels:
    """Puts words beside points where nothing else stands."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._taken: list[tuple[float, float, float, float]] = []

    def take(self, point: Point, size: float) -> None:
        """Keep a square around a point free."""
        self._taken.append((point[0] - size, point[1] - size, point[0] + size, point[1] + size))

    def put(self, point: Point, words: str, size: float, colour: str, away: float, *, must: bool = False) -> bool:
        """Write words beside a point, or, if they ``must`` stand, further off at a line; tell if there was room."""
        width = len(words) * size * 0.58
        for distance in (away + 5, away + 20, away + 38, away + 58) if must else (away + 5,):
            for way, (x, base, anchor) in enumerate(_around(point, distance, size)):
                start = x - {"start": 0.0, "end": width, "middle": width / 2}[anchor]
                box = (start, base - size, start + width, base + 3)
                if way > 3 and not must:
                    break
                if _in_frame(box) and not any(_meet(box, other) for other in self._taken):
                    self._taken.append(box)
                    if distance > away + 5:
                        end = (x, base - size / 3)
                        self._drawing.line(point, end, stroke=self._drawing.colours.soft, width=0.8)
                    self._drawing.text(x, base, words, size=size, anchor=anchor, fill=colour)
                    return True
        return False


def _around(point: Point, distance: float, size: float) -> list[tuple[float, float, str]]:
    """Return where words can start around a point: right, left, above, below, and between these."""
    (x, y), slant = point, distance * 0.75
    return [
        (x + distance, y + size / 3, "start"), (x - distance, y + size / 3, "end"), (x, y - distance, "middle"),
        (x, y + distance + size - 3, "middle"), (x + slant, y - slant, "start"), (x + slant, y + slant + size, "start"),
        (x - slant, y - slant, "end"), (x - slant, y + slant + size, "end"),
    ]  # fmt: skip


def _in_frame(box: tuple[float, float, float, float]) -> bool:
    return box[0] > _LEFT and box[2] < _LEFT + _WIDTH and box[1] > _TOP and box[3] < _TOP + _HEIGHT


def _near(points: Sequence[MapPoint]) -> list[MapPoint]:
    """Return the points without those further from the middle one than a map of a conflict shows."""
    if not points:
        return []
    lats, lons = sorted(point.lat for point in points), sorted(point.lon for point in points)
    lat, lon = lats[len(lats) // 2], lons[len(lons) // 2]
    far = _FAR_KM / _KM_A_DEGREE
    return [p for p in points if abs(p.lat - lat) < far and abs(p.lon - lon) * cos(radians(lat)) < far]


def _overview(drawing: Drawing, view: _View) -> None:
    """Draw the country in the corner with what the map shows of it."""
    wide, tall, right, bottom = 148.0, 120.0, _LEFT + _WIDTH - 6, _TOP + _HEIGHT - 6
    lons = [lon for outline in _outlines() for lon, _ in outline]
    lats = [lat for outline in _outlines() for _, lat in outline]
    squeeze = cos(radians((min(lats) + max(lats)) / 2))
    scale = min((wide - 12) / ((max(lons) - min(lons)) * squeeze), (tall - 12) / (max(lats) - min(lats)))

    def at(lat: float, lon: float) -> Point:
        return right - wide + 6 + (lon - min(lons)) * squeeze * scale, bottom - 6 - (lat - min(lats)) * scale

    drawing.rect(right - wide, bottom - tall, wide, tall, fill=drawing.colours.paper, stroke=drawing.colours.faint)
    for outline in _outlines():
        drawing.shape(
            [at(lat, lon) for lon, lat in outline], fill=drawing.colours.land, stroke=drawing.colours.soft, width=0.8
        )
    x, y = at(view.lat, view.lon)
    across, down = _WIDTH / view.scale * scale, _HEIGHT / view.scale * scale
    if right - wide < x < right and bottom - tall < y < bottom:
        drawing.rect(x - across / 2, y - down / 2, across, down, fill="none", stroke=drawing.colours.warning)


def _scale_bar(drawing: Drawing, view: _View, words: Words) -> None:
    km = next(n for n in (1, 2, 5, 10, 20, 50, 100, 200, 500) if n * view.scale / _KM_A_DEGREE > 60 or n == 500)
    length, y = km * view.scale / _KM_A_DEGREE, _TOP + _HEIGHT + 18
    drawing.line((_LEFT, y), (_LEFT + length, y), stroke=drawing.colours.soft, width=2)
    for x in (_LEFT, _LEFT + length):
        drawing.line((x, y - 4), (x, y + 4), stroke=drawing.colours.soft, width=2)
    drawing.text(_LEFT + length + 8, y + 4, words("km", n=km), size=11, fill=drawing.colours.soft)


def _clipped(shape: Sequence[Point]) -> list[Point]:
    """Return the part of a shape within the frame (Sutherland and Hodgman's way)."""
    edges: list[tuple[int, float, Callable[[float, float], bool]]] = [
        (0, _LEFT, float.__ge__), (0, _LEFT + _WIDTH, float.__le__), (1, _TOP, float.__ge__),
        (1, _TOP + _HEIGHT, float.__le__),
    ]  # fmt: skip
    points = list(shape)
    for axis, edge, keeps in edges:
        kept: list[Point] = []
        for one, other in zip(points, points[1:] + points[:1], strict=True):
            if keeps(one[axis], edge):
                kept.append(one)
            if keeps(one[axis], edge) != keeps(other[axis], edge):
                share = (edge - one[axis]) / (other[axis] - one[axis])
                kept.append((one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])))
        points = kept
    return points


def _inside(x: float, y: float) -> bool:
    return _LEFT < x < _LEFT + _WIDTH and _TOP < y < _TOP + _HEIGHT


def _meet(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@cache
def _outlines() -> list[list[list[float]]]:
    data = json.loads(assets.resource("gazetteer", "outline.json").read_text(encoding="utf-8"))
    return [points for name, points in data.items() if name != "source"]
