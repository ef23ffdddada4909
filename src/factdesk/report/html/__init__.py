"""The report as one HTML file: the same model and words as in Word, for reading on a screen, for the web, for print.

Nothing in it is fetched from elsewhere and nothing in it runs: styles and pictures are inside, scripts are forbidden.
"""

from pathlib import Path

from factdesk.progress import Progress
from factdesk.report.model import Report
from factdesk.report.word import Written


def write_html(report: Report, out: Path, *, language: str = "", progress: Progress | None = None) -> Written:
    """Write a report as one HTML file, whole or not at all; the same report gives the same bytes.

    Args:
        report: what it says.
        out: the .html to write.
        language: ``en`` or ``ar``, of the report's own words; the report's language if empty.
        progress: told of each claim.

    Raises:
        BadInput: the language is not known, or the place cannot be written.
        DiskFull: there is no room for the file.
        Cancelled: the person stopped it; nothing was written.
    """
    from factdesk.report.files import put

    made = page_of(report, language=language, progress=progress)
    return Written(out, len(report.sections), len(report.evidence), put(made.encode(), out))


def page_of(report: Report, *, language: str = "", progress: Progress | None = None) -> str:
    """Return the HTML of a report, to be written or shown; arguments and errors as for :func:`write_html`."""
    from factdesk.report.html import annex, backmatter, charts, claims, incident, overview
    from factdesk.report.html.page import Page
    from factdesk.report.labels import Labels

    page = Page(report, Labels.of(language or report.language))
    body = [
        overview.summary(page), incident.incident(page), charts.of_claims(page),
        *claims.claims(page, progress or Progress()), backmatter.figures(page), charts.of_figures(page),
        backmatter.sources(page), backmatter.method(page), backmatter.custody(page),
        annex.annex(page),
    ]  # fmt: skip
    return page.document(overview.cover(page), overview.contents(page), body)
