"""The beginning of the HTML report: cover, contents, summary with the chart of ratings and the table of claims."""

from collections.abc import Collection

from factdesk.report.html.page import Html, Page, tag
from factdesk.report.model import Section
from factdesk.report.word.summary import sentences

CHAPTERS = ("summary", "changes", "incident", "charts", "claims", "figures", "sources", "method", "custody", "annex")


def cover(page: Page) -> Html:
    """Return title, what the report is on, and who made it when."""
    report, labels = page.report, page.labels
    rows: list[tuple[str, str | Html]] = []
    if len(report.sources) == 1:
        article = report.sources[0].article
        rows += [(labels("cover.article"), page.words(article.title, article.language)),
                 (labels("cover.outlet"), page.words(article.outlet)),
                 (labels("cover.author"), page.words(article.author)),
                 (labels("cover.published"), labels.date(article.published) or labels("not_stated")),
                 (labels("cover.link"), page.address(article.url) if article.url else ""),
                 (labels("cover.hash"), page.hash(article.sha256))]  # fmt: skip
    rows += [(labels("cover.date"), labels.date(report.date)),
             (labels("cover.prepared_by"), page.list_of([page.words(report.by), page.words(report.desk)])),
             (labels("cover.claims"), f"{len(report.sections):,}"),
             (labels("cover.evidence"), f"{len(report.evidence):,}")]  # fmt: skip
    tally = [tag("span", page.rating(term), f"\u00a0{count}") for term, count in report.rating_counts()]
    return tag(
        "header", tag("p", labels("report"), class_="kicker"), tag("h1", page.words(page.name)),
        tag("p", *tally, class_="tally"), page.table((), [row for row in rows if row[1]], first_is_head=True),
    )  # fmt: skip


def contents(page: Page, absent: Collection[str]) -> Html:
    """Return the list of chapters, those that are absent left out, and of the claims where there are not too many."""
    report, labels = page.report, page.labels
    chapters = [name for name in CHAPTERS if name not in absent]
    lines = []
    for name in chapters:
        inside = None
        if name == "claims" and 0 < len(report.sections) <= 60:
            entries = [
                tag("li", page.link(f"claim_{s.number}", page.veil.over(f"{s.number} · {s.heading}")))
                for s in report.sections
            ]
            inside = tag("ol", *entries)
        if name != "claims" or report.sections:
            lines.append(tag("li", page.link(name, labels(name)), inside))
    return tag("nav", tag("h2", labels("contents")), tag("ol", *lines), aria_label=labels("contents"))


def summary(page: Page) -> Html:
    """Return the summary paragraph, the ratings as bars, and every claim with a link to its section."""
    report, labels = page.report, page.labels
    parts = [page.heading(2, labels("summary"), "summary"), tag("p", page.words(" ".join(sentences(report, labels))))]
    if report.sections:
        keys = ("number", "claim", "claimant", "rating", "evidence")
        rows = [_row(page, section) for section in report.sections]
        parts += [
            _chart(page),
            page.table([labels(f"column.{key}") for key in keys], rows, caption=labels("summary_table.caption"),
                       numbers=(0, 4)),
        ]  # fmt: skip
    return tag("section", *parts)


def voices(page: Page, section: Section) -> str:
    """Return who says a claim and through whom."""
    arrow = " ← " if page.labels.is_rtl else " → "
    names = arrow.join(page.labels.embedded(link.name) for link in section.claim.chain)
    return page.veil.over(names) or page.labels("claim.unnamed")


def _row(page: Page, section: Section) -> list[str | Html]:
    statement = section.claim.title or section.claim.statement or section.quote
    number = tag("a", f"{section.number}", href=f"#claim_{section.number}", id=f"summary_{section.number}")
    return [number, page.words(statement, section.language), voices(page, section),
            page.rating(page.report.rating_of(section)), f"{len(section.passages)}"]  # fmt: skip


def _chart(page: Page) -> Html:
    """Return the ratings as bars that can be read out: a list with a number in words each."""
    counts = page.report.rating_counts()
    most = max(count for _, count in counts)
    bars = []
    for term, count in counts:
        name = term.name(page.labels.language) if term else page.labels("unrated")
        style = f"width:{100 * count / most:.1f}%;background:{term.colour if term else '#FFFFFF'}"
        bar = tag(
            "span", tag("span", class_="bar" if term else "bar open", style=style), class_="track", aria_hidden="true"
        )
        bars.append(tag("li", tag("span", name), bar, tag("b", f"{count}")))
    return tag("figure", tag("figcaption", page.labels("chart.caption")), tag("ul", *bars, class_="chart"))
