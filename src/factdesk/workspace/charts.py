"""Pictures of an article's or an incident's figures, claims and places, as SVG or PNG."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factdesk.domain.arabic import is_arabic
from factdesk.domain.claim import Claim, ClaimFilter
from factdesk.domain.coding import LITERAL
from factdesk.domain.errors import BadInput
from factdesk.domain.figures import FiguresTable, TopicRange
from factdesk.domain.incident import RADIUS
from factdesk.splitting.gazetteer import gazetteer
from factdesk.workspace.places import accuracy_of

if TYPE_CHECKING:
    from factdesk.report.charts.map import MapPoint
    from factdesk.workspace.workspace import Workspace

CHARTS = ("ranges", "growth", "timeline", "map", "ratings")


def chart(
    workspace: "Workspace", kind: str, *, article: int | None, incident: int | None, measure: str, language: str,
    theme: str, coding: str = LITERAL,
) -> str:  # fmt: skip
    """Return a picture as SVG; see :meth:`Figures.chart`."""
    from factdesk.report.charts.claims import ratings_chart, timeline
    from factdesk.report.charts.map import place_map
    from factdesk.report.charts.ranges import growth_chart, range_chart

    if kind not in CHARTS:
        raise BadInput(f"A chart is one of: {', '.join(CHARTS)}.")
    if (article is None) == (incident is None):
        raise BadInput("A chart is of one article or of one incident.")
    if kind in ("ranges", "growth"):
        figures = workspace.figures
        table = (
            figures.of_article(article, coding=coding)
            if article is not None
            else figures.of_incident(incident or 0, coding=coding)
        )
        draw = range_chart if kind == "ranges" else growth_chart
        return draw(table, _topic(table, measure), language=language, theme=theme)
    claims = _claims(workspace, article, incident)
    if kind == "timeline":
        numbers = {claim.article for claim in claims if claim.article is not None}
        published = {number: workspace.articles.get(number).published for number in numbers}
        return timeline(claims, published, workspace.scales.kinds, language=language, theme=theme)
    if kind == "ratings":
        return ratings_chart(claims, workspace.scales.by_id, language=language, theme=theme)
    return place_map(points(workspace, claims, incident, language), towns(language), language=language, theme=theme)


def _topic(table: FiguresTable, measure: str) -> TopicRange | None:
    """Return the range of the measure, or, while none is named, of the first that has numbers."""
    if measure:
        return table.of(measure)
    return next((topic for topic in table.topics if topic.range), None)


def _claims(workspace: "Workspace", article: int | None, incident: int | None) -> Sequence[Claim]:
    if incident is not None:
        return workspace.incidents.claims(incident)
    workspace.articles.get(article or 0)
    claims = workspace.claims
    found = claims.rows(claims.ids(ClaimFilter(article=article, states=("accepted",))))
    return found or claims.of_article(article or 0, ("proposed",))


def points(
    workspace: "Workspace", claims: Sequence[Claim], incident: int | None, language: str
) -> list["MapPoint"]:  # fmt: skip
    """Return where the claims' known places lie, the incident's own point first."""
    from factdesk.report.charts.map import MapPoint

    counts: dict[str, int] = {}
    said: dict[str, str] = {}
    for claim in claims:
        for place_id, text in {mention.place: mention.text for mention in claim.places if mention.place}.items():
            counts[place_id] = counts.get(place_id, 0) + 1
            if is_arabic(text) == (language == "ar"):
                said.setdefault(place_id, text)
    found: list[MapPoint] = []
    if incident is not None:
        known = workspace.incidents.get(incident)
        if known.lat is not None and known.lon is not None:
            number = counts.pop(known.place, 0) if known.place else 1
            names = [name for name in known.place_names if is_arabic(name) == (language == "ar")]
            label = names[0] if names else known.where or known.title
            found.append(MapPoint(known.lat, known.lon, label, RADIUS.get(known.accuracy, 0.0), max(number, 1), True))
    for place_id, number in counts.items():
        place = gazetteer().place(place_id)
        if place and place.lat is not None and place.lon is not None:
            label = said.get(place_id) or (place.ar if language == "ar" else place.en)
            found.append(MapPoint(place.lat, place.lon, label, RADIUS[accuracy_of(place)], number))
    return found


def towns(language: str) -> list["MapPoint"]:
    """Return what helps to find one's way: seats of governorates (number 2) on large maps, towns on small ones."""
    from factdesk.report.charts.map import MapPoint

    known = gazetteer()
    seats = [place for seat in known.all("governorate") for place in known.exact(seat.en)[:1] if place.kind == "town"]
    return [
        MapPoint(place.lat, place.lon, place.ar if language == "ar" else place.en, number=number)
        for places, number in ((seats, 2), (known.all("town"), 1))
        for place in places
        if place.lat is not None and place.lon is not None
    ]
