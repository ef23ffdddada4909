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
) -> Written:
    """Write a report as a Word file, whole or not at all; the same report gives the same bytes.

    Args:
        template: a house template (.docx) that gives styles, header, footer and logo; ours without one.
        language: ``en`` or ``ar``, of the report's own words; the report's language if empty.

    Raises:
        BadInput: the template is no .docx, the language is not known, or the place cannot be written.
        DiskFull: there is no room for the file.
        Cancelled: the person stopped it; nothing was written.
    """
    from factdesk.report.files import put
    from factdesk.report.word.document import composed
    from factdesk.report.word.package import packed

    document, notes = composed(report, template, language or report.language, progress or Progress())
    sha256 = put(packed(document), out)
    return Written(out, len(report.sections), len(report.evidence), sha256, notes)
