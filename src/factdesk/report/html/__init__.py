"""The report as one HTML file: the same model and words as in Word, for reading on a screen, for the web, for print.

Nothing in it is fetched from elsewhere and nothing in it runs: styles and pictures are inside, scripts are forbidden.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from factdesk.progress import Progress
from factdesk.report.model import Report
from factdesk.report.word import Written

if TYPE_CHECKING:
    from factdesk.report.snapshot import Snapshot


def write_html(
    report: Report, out: Path, *, language: str = "", progress: Progress | None = None, since: Path | None = None
) -> Written:  # fmt: skip
    """Write a report as one HTML file, whole or not at all; the same report gives the same bytes.

    Args:
        report: what it says.
        out: the .html to write.
        language: ``en`` or ``ar``, of the report's own words; the report's language if empty.
        progress: told of each claim.
        since: an earlier report as FactDesk wrote it, in Word or HTML; a section tells what changed.

    Raises:
        BadInput: the language is not known, ``since`` is no report of ours, or the place cannot be written.
        DiskFull: there is no room for the file.
        Cancelled: the person stopped it; nothing was written.
    """
    from factdesk.report.files import put
    from factdesk.report.snapshot import read_snapshot

    before = read_snapshot(since) if since else None
    made = page_of(report, language=language, progress=progress, before=before)
    return Written(out, len(report.sections), len(report.evidence), put(made.encode(), out))


def page_of(
    report: Report, *, language: str = "", progress: Progress | None = None, before: "Snapshot | None" = None
) -> str:  # fmt: skip
    """Return the HTML of a report, to be written or shown; ``before`` is what an earlier one told."""
    from factdesk.report.html import annex, backmatter, changes, charts, claims, incident, overview
    from factdesk.report.html.page import Page
    from factdesk.report.labels import Labels

    page = Page(report, Labels.of(language or report.language))
    only_here = {
        "changes": changes.changes(page, before) if before else None,
        "incident": incident.incident(page),
        "charts": charts.of_claims(page),
        "annex": annex.annex(page),
    }
    body = [
        overview.summary(page), *(only_here[name] for name in ("changes", "incident", "charts")),
        *claims.claims(page, progress or Progress()), backmatter.figures(page), charts.of_figures(page),
        backmatter.sources(page), backmatter.method(page), backmatter.custody(page), only_here["annex"],
    ]  # fmt: skip
    absent = {name for name, section in only_here.items() if section is None}
    return page.document(overview.cover(page), overview.contents(page, absent), body)
