"""What a report will look like on paper, before anything is saved; nothing here touches the workspace.

A Word report is laid out by LibreOffice where it is installed, else by FactDesk itself, as its PDF is.
"""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factdesk.progress import Progress

if TYPE_CHECKING:
    from factdesk.report.model import Report
    from factdesk.workspace.reports import Printer

MOST = 40
"""How many pages are shown at the most."""


@dataclass(frozen=True, slots=True)
class Preview:
    """Pages as PNG, how many there are in all, and whether LibreOffice laid them out."""

    pages: tuple[bytes, ...]
    total: int
    by_office: bool


def preview(
    report: "Report",
    printer: "Printer",
    *,
    as_word: bool,
    template: Path | None = None,
    since: Path | None = None,
    width: int = 900,
    progress: Progress | None = None,
) -> Preview:
    """Return the pages of a report.

    Args:
        report: what it says.
        printer: sets it where LibreOffice does not (``desktop.printing.pdf_of_page``).
        as_word: whether it will be a Word file, or a PDF made of one.
        template: of the desk, for Word.
        since: an earlier report, to tell what changed.
        width: of the pictures in pixels.
        progress: told of each step.

    Raises:
        BadInput: the template or the earlier report is none, or LibreOffice does not take the file.
        Cancelled: the person stopped it.
    """
    from factdesk.report.office import office, pdf_of
    from factdesk.report.sheets import pictures_of, sheet_count

    progress = progress or Progress()
    by_office = as_word and office() is not None
    if by_office:
        from factdesk.report.word import write_word

        with tempfile.TemporaryDirectory(prefix="factdesk-preview-") as folder:
            out = Path(folder) / "report.docx"
            write_word(report, out, template=template, since=since, progress=progress)
            pdf = pdf_of(out, progress)
    else:
        from factdesk.report.html.printed import printed
        from factdesk.report.snapshot import read_snapshot

        before = read_snapshot(since) if since else None
        pdf = printer(printed(report, progress=progress, before=before), progress)
    pages = tuple(pictures_of(pdf, width=width, most=MOST, progress=progress))
    return Preview(pages, sheet_count(pdf), by_office)
