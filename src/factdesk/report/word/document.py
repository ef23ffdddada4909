"""Puts the sections of a report into a document, in the order they are read."""

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from factdesk.domain.errors import BadInput
from factdesk.progress import Progress
from factdesk.report import office
from factdesk.report.labels import Labels
from factdesk.report.model import Report
from factdesk.report.snapshot import Snapshot
from factdesk.report.word import (
    annex,
    changes,
    charts,
    claims,
    cover,
    fields,
    figures,
    house,
    incident,
    method,
    package,
    sources,
    summary,
)
from factdesk.report.word.manuscript import Manuscript
from factdesk.report.word.markup import Markup, W, elements, insert_before, w

_LONG = 40
"""With more claims than this, the contents list names chapters only; the summary table names the claims."""

_PAGES = {"A4": (11906, 16838), "Letter": (12240, 15840)}
_MARGIN = 1418
"""Twips: 25 mm."""


def composed(
    report: Report,
    template: Path | None,
    language: str,
    progress: Progress,
    *,
    before: Snapshot | None = None,
    pages: Mapping[str, int] | None = None,
) -> tuple[Any, tuple[str, ...]]:
    """Return the document of a report, and what the person should know of it.

    Args:
        before: what an earlier report told, to be compared with.
        pages: of the bookmarks, shown until Word updates its fields; none while they are not known.

    Raises:
        BadInput: the template is no .docx, or the language is not known.
    """
    labels = Labels.of(language)
    opened = house.opened(template)
    document = opened.document
    if template is None:
        _set_page(document, report.options.page)
    manuscript = Manuscript(document, report, labels, pages or {})
    if not opened.has_cover:
        cover.add_cover(manuscript)
    after_cover = len(manuscript.body)
    summary.add_summary(manuscript)
    if before:
        changes.add_changes(manuscript, before)
    incident.add_incident(manuscript)
    charts.add_claim_charts(manuscript)
    claims.add_claims(manuscript, progress)
    figures.add_figures(manuscript)
    charts.add_figure_charts(manuscript)
    sources.add_sources(manuscript)
    method.add_method(manuscript)
    method.add_custody(manuscript)
    annex.add_annex(manuscript)
    manuscript.body[after_cover:after_cover] = _contents(manuscript)
    body = document.element.body
    end = body.find(W + "sectPr")
    insert_before(end, manuscript.body)
    for block in opened.after:
        end.addprevious(block)
    cover.set_furniture(manuscript)
    if template:
        house.fill(document, _values(manuscript))
    manuscript.notes.save()
    changes.add_snapshot(manuscript)
    _describe(manuscript)
    return document, (*(_notes(manuscript) if template else ()), *manuscript.remarks)


def _notes(manuscript: Manuscript) -> tuple[str, ...]:
    """Return what to say of the template: one line that names the styles it lacks."""
    missing = manuscript.styles.added
    if not missing:
        return ()
    number = "1 style, for which FactDesk's own is" if len(missing) == 1 else (
        f"{len(missing)} styles, for which FactDesk's own are")  # fmt: skip
    return (f"The template lacks {number} used: {', '.join(missing)}.",)


def bookmark_pages(data: bytes, progress: Progress) -> dict[str, int]:
    """Return the page of each bookmark of a written document; nothing where LibreOffice is not installed or fails."""
    if office.office() is None:
        return {}
    with tempfile.TemporaryDirectory(prefix="factdesk-pages-") as folder:
        path = Path(folder) / "report.docx"
        path.write_bytes(data)
        try:
            return office.bookmark_pages(office.pdf_of(path, progress))
        except BadInput:
            return {}


def _contents(manuscript: Manuscript) -> list[Markup]:
    labels = manuscript.labels
    deepest = 1 if len(manuscript.report.sections) > _LONG else 2
    shown = [heading for heading in manuscript.headings if heading[0] <= deepest]
    entries = [
        fields.contents_entry(words, bookmark, manuscript.page(bookmark), manuscript.look, rtl=manuscript.rtl)
        for _, words, bookmark in shown
    ]
    ids = [manuscript.styles.id(f"toc {level}") for level, _, _ in shown]
    title = manuscript.paragraph("TOC Heading", *manuscript.words(labels("contents")), page_break=True)
    return [title, *fields.contents(f"1-{deepest}", entries, ids, width=manuscript.width, rtl=manuscript.rtl)]


def _values(manuscript: Manuscript) -> dict[str, str]:
    """Return what a house template's placeholders stand for; several articles share none of the article's."""
    report, labels = manuscript.report, manuscript.labels
    article = report.sources[0].article if len(report.sources) == 1 else None
    return {
        "title": manuscript.veil.over(report.title) or labels("report.selection"),
        "date": labels.date(report.date),
        "by": report.by,
        "desk": report.desk,
        "claims": f"{len(report.sections):,}",
        "evidence": f"{len(report.evidence):,}",
        "article": manuscript.veil.over(article.title) if article else "",
        "outlet": article.outlet if article else "",
        "published": labels.date(article.published) if article else "",
    }


def _describe(manuscript: Manuscript) -> None:
    report, labels = manuscript.report, manuscript.labels
    name = manuscript.veil.over(report.title) or labels("report.selection")
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
    size = w("pgSz", w=width, h=height)
    section.extend(elements([size, w("pgMar", **margins, header=709, footer=709, gutter=0), w("cols", space=708)]))
