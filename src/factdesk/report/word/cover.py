"""The cover, and the header and footer of every other page."""

from typing import Any

from factdesk.report.word import fields
from factdesk.report.word.labelled import NBSP, rating_label
from factdesk.report.word.manuscript import Manuscript
from factdesk.report.word.markup import Markup, element, w
from factdesk.report.word.tables import cell, quoted_cell, table


def add_cover(manuscript: Manuscript) -> None:
    """Add the title, what the report is on, and who made it when."""
    report, labels = manuscript.report, manuscript.labels
    name = report.title or labels("report.selection")
    rtl = manuscript.direction(name, report.language)
    manuscript.say("Subtitle", labels("report"))
    manuscript.add(manuscript.paragraph("Title", *manuscript.words(name, rtl=rtl), rtl=rtl), _tally(manuscript))
    facts = [
        (labels("cover.date"), labels.date(report.date)),
        (labels("cover.prepared_by"), labels.list_of([part for part in (report.by, report.desk) if part])),
        (labels("cover.claims"), f"{len(report.sections):,}"),
        (labels("cover.evidence"), f"{len(report.evidence):,}"),
    ]
    rows = [
        [cell(manuscript, label), quoted_cell(manuscript, value, report.language)] for label, value in facts if value
    ]
    if len(report.sources) == 1:
        rows = [*_article_rows(manuscript), *rows]
    manuscript.add(
        table(manuscript, (28, 72), (), rows, alternative=labels("report"), first_column_heads=True),
    )


def set_furniture(manuscript: Manuscript) -> None:
    """Write header and footer, unless a house template brought its own; the cover has none of ours."""
    labels = manuscript.labels
    name = manuscript.report.title or labels("report.selection")
    look = manuscript.look
    title = f"{labels('report')}: {labels.embedded(_cut(name))}"
    date = labels.date(manuscript.report.date[:10])
    header = [*manuscript.words(title), w("r", w("tab")), *manuscript.words(date)]
    footer = [
        *manuscript.words(manuscript.report.desk), w("r", w("tab")),
        *manuscript.words(f"{labels('footer.page')} "), fields.page(look, rtl=manuscript.rtl),
        *manuscript.words(f" {labels('footer.of')} "), fields.pages(look, rtl=manuscript.rtl),
    ]  # fmt: skip
    first, *others = manuscript.document.sections
    if _is_empty(first.header) and _is_empty(first.footer):
        first.different_first_page_header_footer = True
    # a further section of a template goes on with the edges of the one before unless it has its own
    parts = [first.header, first.footer, *(part for one in others for part in (one.header, one.footer)
                                           if not part.is_linked_to_previous)]  # fmt: skip
    for part in parts:
        if _is_empty(part):
            part.is_linked_to_previous = False
            is_header = part._element.tag.endswith("}hdr")
            made = manuscript.paragraph(
                "header" if is_header else "footer", *(header if is_header else footer), edge=True
            )
            paragraph = part.paragraphs[0]._p
            paragraph.getparent().replace(paragraph, element(made))


def _tally(manuscript: Manuscript) -> Markup:
    """Return one line with every rating that was given and how often."""
    content: list[Markup] = []
    for term, count in manuscript.report.rating_counts():
        content += [*rating_label(manuscript, term), *manuscript.words(f"{NBSP}{count}   ")]
    return manuscript.paragraph("Cover Field", *content, space_after=480)


def _article_rows(manuscript: Manuscript) -> list[list[list[Markup]]]:
    report, labels = manuscript.report, manuscript.labels
    article = report.sources[0].article
    rows = [
        [cell(manuscript, labels(key)), quoted_cell(manuscript, value, article.language)]
        for key, value in (("cover.article", article.title), ("cover.outlet", article.outlet),
                           ("cover.author", article.author))
        if value
    ]  # fmt: skip
    published = labels.date(article.published) if article.published else labels("not_stated")
    rows.append([cell(manuscript, labels("cover.published")), cell(manuscript, published)])
    if article.revision > 1:
        said = labels("sources.revision", number=article.revision)
        rows.append([cell(manuscript, labels("cover.revision")), cell(manuscript, said)])
    if article.url:
        link = manuscript.paragraph("Table Text", *manuscript.address(article.url), rtl=manuscript.rtl)
        rows.append([cell(manuscript, labels("cover.link")), [link]])
    sha = manuscript.paragraph("Table Text", *manuscript.hash(article.sha256))
    rows.append([cell(manuscript, labels("cover.hash")), [sha]])
    return rows


def _is_empty(part: Any) -> bool:
    if part.is_linked_to_previous:
        return True
    inside = part._element
    return not "".join(inside.itertext()).strip() and not any(
        child.tag.rpartition("}")[2] in ("drawing", "pict", "object") for child in inside.iter()
    )


def _cut(name: str, length: int = 56) -> str:
    return name if len(name) <= length else name[: length - 1].rsplit(" ", 1)[0] + "…"
