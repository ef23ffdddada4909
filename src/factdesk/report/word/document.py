"""Puts the sections of a report into a document, in the order they are read."""

from pathlib import Path
from typing import Any

from factdesk import assets
from factdesk.domain.errors import BadInput
from factdesk.progress import Progress
from factdesk.report.labels import Labels
from factdesk.report.model import Report
from factdesk.report.word import annex, claims, cover, fields, figures, method, package, sources, summary
from factdesk.report.word.manuscript import Manuscript
from factdesk.report.word.markup import Element, W, w

_LONG = 40
"""With more claims than this, the contents list names chapters only; the summary table names the claims."""

_PAGES = {"A4": (11906, 16838), "Letter": (12240, 15840)}
_MARGIN = 1418
"""Twips: 25 mm."""


def composed(report: Report, template: Path | None, language: str, progress: Progress) -> tuple[Any, tuple[str, ...]]:
    """Return the document of a report, and what the person should know of it.

    Raises:
        BadInput: the template is no .docx, or the language is not known.
    """
    labels = Labels.of(language)
    document = opened(template)
    if template is None:
        _set_page(document, report.options.page)
    manuscript = Manuscript(document, report, labels)
    cover.add_cover(manuscript)
    after_cover = len(manuscript.body)
    summary.add_summary(manuscript)
    claims.add_claims(manuscript, progress)
    figures.add_figures(manuscript)
    sources.add_sources(manuscript)
    method.add_method(manuscript)
    method.add_custody(manuscript)
    annex.add_annex(manuscript)
    manuscript.body[after_cover:after_cover] = _contents(manuscript)
    body = document.element.body
    end = body.find(W + "sectPr")
    for element in manuscript.body:
        end.addprevious(element)
    cover.set_furniture(manuscript)
    manuscript.notes.save()
    _describe(manuscript)
    missing = manuscript.styles.added if template else []
    return document, tuple(f"The template has no style “{name}”; FactDesk's own is used." for name in missing)


def opened(template: Path | None) -> Any:
    """Open our template or a house's, emptied of its text.

    Raises:
        BadInput: it is no .docx.
    """
    from docx import Document
    from docx.opc.exceptions import PackageNotFoundError

    path = template or assets.resource("report", "template.docx")
    try:
        document = Document(str(path))
    except (PackageNotFoundError, ValueError, KeyError, OSError) as problem:
        raise BadInput(f"{path.name} is not a Word document; choose a .docx file as template.") from problem
    body = document.element.body
    for child in list(body):
        if child.tag != W + "sectPr":
            body.remove(child)
    return document


def _contents(manuscript: Manuscript) -> list[Element]:
    labels = manuscript.labels
    deepest = 1 if len(manuscript.report.sections) > _LONG else 2
    shown = [heading for heading in manuscript.headings if heading[0] <= deepest]
    entries = [
        fields.contents_entry(words, bookmark, manuscript.page(bookmark), manuscript.look, rtl=manuscript.rtl)
        for _, words, bookmark in shown
    ]
    ids = [manuscript.styles.id(f"toc {level}") for level, _, _ in shown]
    title = manuscript.paragraph("TOC Heading", *manuscript.words(labels("contents")), page_break=True)
    return [title, *fields.contents(f"1-{deepest}", entries, ids, manuscript.rtl)]


def _describe(manuscript: Manuscript) -> None:
    report, labels = manuscript.report, manuscript.labels
    name = report.title or labels("report.selection")
    package.set_properties(
        manuscript.document,
        title=f"{labels('report')}: {name}",
        subject=labels("properties.subject", claims=labels.count("claims", len(report.sections))),
        author=report.by or report.desk or "FactDesk",
        keywords=labels("properties.keywords"),
        language=labels.language,
        date=report.date,
    )
    package.set_settings(manuscript.document, labels.language)


def _set_page(document: Any, page: str) -> None:
    if page not in _PAGES:
        raise BadInput(f"No page is called {page!r}; choose A4 or Letter.")
    section = document.sections[-1]._sectPr
    width, height = _PAGES[page]
    for child in list(section):
        if child.tag in (W + "pgSz", W + "pgMar", W + "cols", W + "docGrid"):
            section.remove(child)
    margins = dict.fromkeys(("top", "right", "bottom", "left"), _MARGIN)
    section.extend(
        [w("pgSz", w=width, h=height), w("pgMar", **margins, header=709, footer=709, gutter=0), w("cols", space=708)]
    )
