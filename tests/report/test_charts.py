"""Charts are whole drawings that Qt and resvg both draw, in both languages, and say in words what they show."""

import io
import re
from datetime import date, timedelta
from math import cos, radians
from xml.etree import ElementTree

import pytest
from PIL import Image

from factdesk.assets import resource
from factdesk.domain.claim import Assessment, Claim
from factdesk.domain.errors import BadInput
from factdesk.domain.figure_table import make_table
from factdesk.domain.figures import Figure, FiguresTable
from factdesk.domain.mention import ChainLink, TimeMention
from factdesk.domain.place import Gazetteer
from factdesk.domain.scale import Scale, Term
from factdesk.report.charts.axis import CountAxis, DayAxis
from factdesk.report.charts.claims import ratings_chart, timeline
from factdesk.report.charts.drawing import PALETTES, Drawing, Words, shortened
from factdesk.report.charts.map import MapPoint, _clipped, _outlines, place_map
from factdesk.report.charts.png import png
from factdesk.report.charts.ranges import growth_chart, range_chart

DRAWN_BY_BOTH = {"svg", "title", "rect", "line", "circle", "polygon", "polyline", "text"}
SCALE = Scale(
    "verdict",
    {"en": "Ratings"},
    "",
    (Term("true", {"en": "True", "ar": "صحيح"}, {}, "#0072B2"), Term("false", {"en": "False"}, {}, "#D55E00")),
)
KINDS = Scale("kinds", {"en": "Kinds"}, "", (Term("event_report", {"en": "Event report"}, {}, "#00805E"),))


@pytest.fixture(scope="module")
def table() -> FiguresTable:
    def figure(claim: int, low: int | None, high: int | None, **more: str) -> Figure:
        values = {"origin": more.get("claimant", ""), "group": "civilians", "as_of": "2023-10-15", **more}
        return Figure(claim, 0, "killed", f"“{low} <&> {high}”", low=low, high=high, **values)

    return make_table(
        [
            figure(1, 5, 5, claimant="Rescuers", reported_by="Courier"),
            figure(2, 1, 1, claimant="Rescuers", group="children"),
            figure(3, 9, None, claimant="المرصد", as_of="2023-10-17"),
            figure(4, None, 30, claimant="Hospital"),
            figure(5, 11, 13, claimant="Hospital", as_of="2023-10-19"),
        ]
    )


def words_of(svg: str) -> str:
    root = ElementTree.fromstring(svg)
    assert {re.sub(r"\{.*\}", "", part.tag) for part in root.iter()} <= DRAWN_BY_BOTH
    width, height = float(root.get("width", "0")), float(root.get("height", "0"))
    for part in root.iter():
        for name in ("x", "cx", "x1", "x2"):
            assert -1 <= float(part.get(name, "0")) <= width + 1
        for name in ("y", "cy", "y1", "y2"):
            assert -1 <= float(part.get(name, "0")) <= height + 1
    return " ".join(part.text or "" for part in root.iter())


@pytest.mark.parametrize("theme", PALETTES)
@pytest.mark.parametrize(("language", "said"), [("en", "Killed: who says how many"), ("ar", "القتلى: من قال كم")])
def test_the_range_chart_says_who_and_how_many(table: FiguresTable, language: str, said: str, theme: str) -> None:
    words = words_of(range_chart(table, table.of("killed"), language=language, theme=theme))
    assert said in words
    assert "Rescuers" in words
    assert "المرصد" in words
    assert "<&>" in words


def test_the_reconciled_range_and_every_flag_stand_there_in_words(table: FiguresTable) -> None:
    words = words_of(range_chart(table, table.of("killed")))
    assert "Reconciled: 5–13 or more (minimum–maximum)" in words
    assert "part of a total" in words
    assert "later update" in words
    assert "via Courier" in words


@pytest.mark.parametrize("draw", [range_chart, growth_chart])
def test_a_measure_without_numbers_says_so(table: FiguresTable, draw) -> None:
    assert "No numbers to draw." in words_of(draw(table, table.of("injured")))


def test_growth_marks_every_day_and_leaves_sub_totals_out(table: FiguresTable) -> None:
    words = words_of(growth_chart(table, table.of("killed")))
    assert "2023-10-17" in words
    assert "<&>" not in words


def test_many_figures_are_counted_where_they_are_not_drawn() -> None:
    rows = [Figure(n, 0, "killed", "x", low=n, high=n, origin=f"{n}", claimant=f"{n}") for n in range(1, 61)]
    table = make_table(rows)
    assert "and 20 more" in words_of(range_chart(table, table.topics[0]))


def a_claim(number: int, **more) -> Claim:
    return Claim(number, 1, number, "accepted", "event_report", f"Claim {number}.", **more)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_timeline_draws_told_days_and_the_day_of_publication(language: str) -> None:
    told = a_claim(1, time=TimeMention(None, "for ten days", "2023-10-05", "2023-10-15"))
    words = words_of(timeline([a_claim(2), told], {1: "2023-10-15"}, KINDS, language=language))
    assert words.index("Claim 1.") < words.index("Claim 2.")
    assert "Event report" in words
    undated = timeline([a_claim(3)], {}, KINDS, language=language)
    assert Words(language)("no_days") in words_of(undated)


@pytest.mark.parametrize(
    ("days", "each", "first", "last"),
    [(1, "each_day", "2023-10-17", "2023-12-01"), (7, "each_week", "2023-10-16", "2024-08-26"),
     (31, "each_month", "2023-10", "2027-08"), (365, "each_year", "2023", "2067")],
)  # fmt: skip
def test_many_claims_are_counted_in_time(days: int, each: str, first: str, last: str) -> None:
    begun = date(2023, 10, 17)
    many = [a_claim(n, date=(begun + timedelta(days=days * (n % 46))).isoformat()) for n in range(1, 70)]
    drawn = words_of(timeline(many, {}, KINDS))
    assert Words("en")(each) in drawn
    assert first in drawn
    assert drawn.count("Event report") == 1
    assert max(re.findall(r"20\d\d[-\d]*", drawn)) <= last
    arabic = words_of(timeline(many, {}, KINDS, language="ar"))
    assert Words("ar")(each) in arabic


def test_ratings_are_counted_by_claimant_in_the_order_of_the_scale() -> None:
    def rated(number: int, voice: str, rating: str) -> Claim:
        given = Assessment(number, number, "verdict", rating, "r", "", "") if rating else None
        return a_claim(number, chain=(ChainLink(voice),), assessment=given)

    claims = [
        rated(1, "Regime", "false"),
        rated(2, "Regime", "true"),
        rated(3, "Outlet", ""),
        rated(4, "Outlet", "odd"),
    ]
    words = words_of(ratings_chart(claims, {"verdict": SCALE}))
    assert words.index("True") < words.index("False") < words.index("odd") < words.index("Not rated")
    assert "No claims to draw." in words_of(ratings_chart([], {}))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_map_names_its_places_and_counts_those_outside(language: str) -> None:
    points = [
        MapPoint(35.81, 36.6, "Ariha", 6, 3, True),
        MapPoint(35.93, 36.63, "Idlib"),
        MapPoint(35.815, 36.6, "Mill"),
    ]
    words = words_of(place_map(points, [MapPoint(35.74, 36.2, "Darkush")], language=language))
    assert all(name in words for name in ("Ariha (3)", "Idlib", "Mill", "Darkush"))
    assert "Natural Earth" in words
    far = place_map([*points, MapPoint(31.5, 34.46, "Gaza")], language=language)
    assert Words(language)("elsewhere", n=1) in words_of(far)
    assert Words(language)("no_places") in words_of(place_map([], language=language))


def test_the_outline_lies_around_the_places_of_the_gazetteer() -> None:
    places = Gazetteer.parse(resource("gazetteer", "places.json").read_bytes()).all()
    outline = _outlines()[0]

    def inside(lon: float, lat: float) -> bool:
        crossings = 0
        for (x1, y1), (x2, y2) in zip(outline, outline[1:] + outline[:1], strict=True):
            if (y1 > lat) != (y2 > lat) and lon < x1 + (lat - y1) / (y2 - y1) * (x2 - x1):
                crossings += 1
        return crossings % 2 == 1

    known = [(place.lon, place.lat) for place in places if place.lat is not None and place.lon is not None]
    near = [
        any(inside(lon + dx / cos(radians(lat)), lat + dy) for dx in (-0.3, 0, 0.3) for dy in (-0.3, 0, 0.3))
        for lon, lat in known
    ]
    assert sum(near) / len(near) > 0.99


def test_a_shape_is_cut_at_the_frame() -> None:
    cut = _clipped([(-500.0, -500.0), (2000.0, -500.0), (2000.0, 2000.0), (-500.0, 2000.0)])
    assert {(round(x), round(y)) for x, y in cut} == {(16, 44), (764, 44), (764, 414), (16, 414)}
    assert _clipped([(-9.0, -9.0), (-5.0, -9.0), (-5.0, -5.0)]) == []


def test_axes_have_round_marks() -> None:
    assert CountAxis.over([3, 18], 0, 100).marks() == [0, 5, 10, 15, 20]
    wide = CountAxis.over([1, 99_999], 0, 100)
    assert (wide.logarithmic, wide.marks()[-1], wide.at(0), wide.at(200_000)) == (True, 100_000, 0, 100)
    assert CountAxis.over([], 0, 100).top == 1
    days = DayAxis(0, 100, date(2023, 10, 15), date(2023, 10, 16))
    assert (days.at(date(2023, 10, 16)), days.at(date(2023, 10, 16), whole=True)) == (50, 100)
    assert len(DayAxis(0, 100, date(2020, 1, 1), date(2023, 12, 31)).marks()) <= 8
    assert DayAxis(0, 100, date(2023, 1, 10), date(2023, 4, 20)).marks() == [date(2023, m, 1) for m in (2, 3, 4)]


def test_words_are_shortened_to_their_room_and_ranges_are_told() -> None:
    assert shortened("Observatory for Human Rights", 100, 12).endswith("…")
    words = Words("en")
    said = [words.range(*bounds) for bounds in [(9, 9), (45, 49), (5, None), (None, 7), (None, None)]]
    assert said == ["9", "45–49", "at least 5", "at most 7", "–"]
    with pytest.raises(BadInput, match="not 'fr'"):
        Words("fr")
    with pytest.raises(BadInput, match="light, dark, contrast"):
        Drawing(10, 10, "x", "pink")


def test_a_picture_is_drawn_without_a_window(table: FiguresTable) -> None:
    svg = range_chart(table, table.of("killed"), language="ar")
    with Image.open(io.BytesIO(png(svg, 1.5))) as picture:
        assert picture.size == (1200, round(1.5 * float(re.search(r'height="(\d+)"', svg)[1])))  # type: ignore[index]
        assert len(picture.convert("RGB").getcolors(1 << 20) or ()) > 50
    with pytest.raises(BadInput, match="at most 8"):
        png(svg, 0)
