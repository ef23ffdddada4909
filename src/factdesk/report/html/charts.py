"""Charts in the HTML report, as drawings inside the page, with words for those who cannot see them."""

import re
from collections.abc import Iterable

from factdesk.report.drawings import Drawn, claim_charts, figure_charts
from factdesk.report.html.page import Html, Page, joined, tag

_LABEL = re.compile(r' aria-label="[^"]*"><title>.*?</title>', re.DOTALL)


def of_claims(page: Page) -> Html | None:
    """Return the charts of the claims as a section, None if there is nothing to draw."""
    found = list(claim_charts(page.report, page.labels, page.veil))
    if not found:
        return None
    labels = page.labels
    return tag("section", page.heading(2, labels("charts"), "charts"), tag("p", labels("charts.intro")),
               *_figures(found))  # fmt: skip


def of_figures(page: Page) -> Html | None:
    """Return the charts of the figures, None if there is nothing to draw."""
    found = list(figure_charts(page.report, page.labels, page.veil))
    labels = page.labels
    return joined([page.heading(3, labels("charts.figures"), "figure_charts"), tag("p", labels("charts.figures_intro")),
                   *_figures(found)]) if found else None  # fmt: skip


def _figures(charts: Iterable[Drawn]) -> list[Html]:
    return [
        tag("figure", tag("div", _named(drawn), class_="drawn"), tag("figcaption", drawn.caption), id=drawn.name)
        for drawn in charts
    ]


def _named(drawn: Drawn) -> Html:
    """Return the drawing with the report's own words on what it shows, in the place of its title."""
    words = tag("title", drawn.told)
    label = tag("svg", aria_label=drawn.told)[len("<svg") : -len("></svg>")]
    return Html(_LABEL.sub(lambda _: f"{label}>{words}", drawn.svg, count=1))
