"""The Word report: :func:`write_word` puts a :class:`~factdesk.report.model.Report` into a .docx file."""

from dataclasses import dataclass
from pathlib import Path

from factdesk.progress import Progress
from factdesk.report.model import Report


@dataclass(frozen=True, slots=True)
class Written:
    """What was written. ``notes`` say what the person should know, for example which styles a template lacks."""

    file: Path
    claims: int
    evidence: int
    sha256: str
    notes: tuple[str, ...] = ()


def write_word(
    report: Report,
    out: Path,
    *,
    template: Path | None = None,
    language: str = "",
    progress: Progress | None = None,
    page_numbers: bool = False,
    since: Path | None = None,
) -> Written:
    """Write a report as a Word file, whole or not at all; the same report gives the same bytes.

    Args:
        template: a house template (.docx) that gives styles, header, footer and logo; ours without one.
        language: ``en`` or ``ar``, of the report's own words; the report's language if empty.
        page_numbers: have LibreOffice, where it is installed, find the pages that contents and references name (some
            seconds); otherwise they show once Word has updated its fields. Its version and fonts then count as data.
        since: an earlier report as FactDesk wrote it; a section tells what changed.

    Raises:
        BadInput: the template is no .docx, ``since`` is no report of ours, the language is not known, or the place
            cannot be written.
        DiskFull: there is no room for the file.
        Cancelled: the person stopped it; nothing was written.
    """
    from factdesk.report.files import put
    from factdesk.report.snapshot import read_snapshot
    from factdesk.report.word.document import bookmark_pages, composed
    from factdesk.report.word.package import packed

    language, progress = language or report.language, progress or Progress()
    before = read_snapshot(since) if since else None
    document, notes = composed(report, template, language, progress, before=before)
    data = packed(document)
    if page_numbers and (pages := bookmark_pages(data, progress)):
        data = packed(composed(report, template, language, progress, before=before, pages=pages)[0])
    sha256 = put(data, out)
    return Written(out, len(report.sections), len(report.evidence), sha256, notes)
