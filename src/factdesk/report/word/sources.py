"""The sources: every article and every piece of evidence in full, with the claims that use it."""

from factdesk.domain.evidence import Evidence, EvidenceLink
from factdesk.report.model import Passage
from factdesk.report.word.evidence import source_lines
from factdesk.report.word.manuscript import SPACER, Manuscript
from factdesk.report.word.markup import Markup
from factdesk.report.word.tables import Cell, quoted_cell, table


def add_sources(manuscript: Manuscript) -> None:
    """Add the articles, then the evidence by number."""
    report, labels = manuscript.report, manuscript.labels
    manuscript.heading(1, labels("sources"), "sources")
    if report.sources:
        manuscript.heading(2, labels("sources.articles"), "source_articles")
        for source in report.sources:
            manuscript.add(*_article_lines(manuscript, source.article.id))
    manuscript.heading(2, labels("sources.evidence"), "source_evidence")
    if not report.evidence:
        manuscript.say("Normal", labels("sources.none"))
        return
    users = _users(manuscript)
    rows = [_evidence_row(manuscript, number, piece, users) for number, piece in enumerate(report.evidence, 1)]
    manuscript.add(
        table(manuscript, (9, 91), (), rows, alternative=labels("sources.evidence"), first_column_heads=True),
        SPACER,
    )


def _article_lines(manuscript: Manuscript, article_id: int) -> list[Markup]:
    labels = manuscript.labels
    article = next(s.article for s in manuscript.report.sources if s.article.id == article_id)
    rtl = manuscript.direction(article.title, article.language)
    title = manuscript.words(article.title, manuscript.look.but(bold=True, language=article.language), rtl=rtl)
    published = labels.date(article.published) if article.published else labels("not_stated")
    details = [article.outlet, article.author, published, labels("evidence.added", at=labels.date(article.added_at))]
    if article.revision > 1:
        details.append(labels("sources.revision", number=article.revision))
    name, align = manuscript.bookmarked(f"article_{article.id}", *title), "right" if rtl != manuscript.rtl else ""
    lines = [
        manuscript.paragraph("Table Text", *name, rtl=rtl, keep=True, align=align),
        manuscript.paragraph("Table Text", *manuscript.words(labels.list_of([part for part in details if part])),
                             keep=True),
    ]  # fmt: skip
    if article.url:
        link = manuscript.words(f"{labels('evidence.link')}: ")
        lines.append(manuscript.paragraph("Table Text", *link, *manuscript.address(article.url, whole=True), keep=True))
    hashed = [*manuscript.words(f"{labels('cover.hash')}: "), *manuscript.hash(article.sha256)]
    return [*lines, manuscript.paragraph("Table Text", *hashed, space_after=160)]


def _evidence_row(manuscript: Manuscript, number: int, piece: Evidence, users: dict[int, list[int]]) -> list[Cell]:
    labels = manuscript.labels
    bold = manuscript.look.but(bold=True)
    name = manuscript.bookmarked(f"evidence_{number}", *manuscript.words(f"E{number}", bold))
    whole = Passage(number, piece, EvidenceLink(id=0, evidence=piece.id, claim=0, stance="context"))
    claims = users.get(number, [])
    if claims:
        content = manuscript.words(f"{labels('sources.used')} ")
        for index, claim in enumerate(claims):
            content += manuscript.words(labels("list.separator")) if index else []
            content.append(manuscript.link(f"claim_{claim}", f"{claim}"))
    else:
        content = manuscript.words(labels("sources.unused"))
    lines = source_lines(manuscript, whole, numbered=False, used=content)
    if piece.note and manuscript.report.options.notes:
        lines += quoted_cell(manuscript, piece.note, "")
    return [[manuscript.paragraph("Table Text", *name)], lines]


def _users(manuscript: Manuscript) -> dict[int, list[int]]:
    users: dict[int, list[int]] = {}
    for section in manuscript.report.sections:
        for number in dict.fromkeys(passage.number for passage in section.passages):
            users.setdefault(number, []).append(section.number)
    return users
