"""One section per claim: the words and their place, who says them, the numbers, the rating, the evidence."""

import re

from factdesk.progress import Progress
from factdesk.report.model import Section
from factdesk.report.parts import address_shown
from factdesk.report.word import fields
from factdesk.report.word.evidence import add_evidence, evidence_said, translation_lines
from factdesk.report.word.labelled import darker, grade, rating_label, voices
from factdesk.report.word.manuscript import SPACER, Manuscript
from factdesk.report.word.markup import Markup
from factdesk.report.word.pictures import add_pictures
from factdesk.report.word.summary import TABLE
from factdesk.report.word.tables import Cell, cell, quoted_cell, table


def add_claims(manuscript: Manuscript, progress: Progress) -> None:
    """Add the sections of all claims."""
    report, labels = manuscript.report, manuscript.labels
    if not report.sections:
        return
    manuscript.heading(1, labels("claims"), "claims")
    manuscript.say("Normal", labels("claims.intro"), keep=True)
    for section in progress.each(report.sections, len(report.sections), labels("claims"), every=10):
        _add_claim(manuscript, section)


def _add_claim(manuscript: Manuscript, section: Section) -> None:
    labels = manuscript.labels
    title = labels("claim.heading", n=section.number, title=section.heading)
    manuscript.heading(2, title, f"claim_{section.number}", hidden=f"_claim_id_{section.claim.id}")
    kind = manuscript.report.term("kinds", section.claim.kind)
    says = labels("claim.says", name=voices(manuscript, section.claim)) if section.claim.chain else labels(
        "claim.unnamed")  # fmt: skip
    manuscript.add(
        manuscript.paragraph(
            "Claim Status",
            *rating_label(manuscript, manuscript.report.rating_of(section)),
            *manuscript.words("  "),
            *manuscript.words(kind.name(labels.language), manuscript.look.but(bold=True, colour=darker(kind.colour))),
            *manuscript.words(f" · {says}"),
        )
    )
    _add_quotation(manuscript, section, kind.colour)
    _add_fields(manuscript, section)
    add_evidence(manuscript, section)
    add_pictures(manuscript, section)
    _add_history(manuscript, section)


def _add_quotation(manuscript: Manuscript, section: Section, colour: str) -> None:
    """Add the exact words, with a footnote that says where they were published and under which hash they are kept."""
    labels = manuscript.labels
    words = section.quote or section.claim.statement
    rtl = manuscript.direction(words, section.language)
    look = manuscript.look.but(language=section.language or labels.language)
    content = manuscript.words(labels.quoted(words), look, rtl=rtl)
    if section.source:
        content.append(manuscript.notes.add(*_citation(manuscript, section), rtl=manuscript.rtl))
    manuscript.add(manuscript.paragraph("Claim Quotation", *content, rtl=rtl, border=colour))
    _add_place(manuscript, section)
    for translation in section.translations:
        manuscript.add(*translation_lines(manuscript, translation, "Claim Quotation"))


def _add_place(manuscript: Manuscript, section: Section) -> None:
    """Add where the words stand, and the ways from here to the annex and back to the summary.

    A last line below the evidence would end up alone on a page whenever the table fills the one before.
    """
    labels = manuscript.labels
    content: list[Markup] = [] if section.positions else manuscript.words(labels("claim.no_article"))
    for index, position in enumerate(section.positions, 1):
        place = labels("claim.position", paragraph=position.paragraph, sentence=position.sentence,
                       start=position.span.start, end=position.span.end)  # fmt: skip
        content += manuscript.words((" · " if index > 1 else "") + place)
        if manuscript.report.options.annex and index == 1:
            mark = f"mark_{section.number}_{index}"
            content += [
                *manuscript.words(" · "), manuscript.link(mark, labels("claim.mark", n=section.number)),
                *manuscript.words(f"{labels('list.separator')}{labels('claim.on_page')} "),
                manuscript.page_of(mark),
            ]  # fmt: skip
    content += [
        *manuscript.words(" · "), manuscript.link(f"summary_{section.number}", labels("claim.to_summary")),
        *manuscript.words(labels("list.separator")),
        fields.words_of(TABLE, f"{labels('table')} 1", manuscript.look, rtl=manuscript.rtl),
        *manuscript.words(f"{labels('list.separator')}{labels('claim.on_page')} "),
        manuscript.page_of(f"summary_{section.number}"),
    ]  # fmt: skip
    manuscript.add(manuscript.paragraph("Claim Place", *content, keep=True))


def _citation(manuscript: Manuscript, section: Section) -> list[Markup]:
    labels = manuscript.labels
    assert section.source is not None
    article = section.source.article
    published = labels.date(article.published) if article.published else labels("not_stated")
    cited = labels("note.article", outlet=article.outlet or labels("not_stated"), title=article.title,
                   published=published)  # fmt: skip
    content = manuscript.words(cited)
    if fields.is_safe_address(article.url) and not manuscript.veil.hides(article.url):
        hyperlink = manuscript.look.but(style=manuscript.styles.id("Hyperlink"))
        relationship = manuscript.notes.relationship(article.url)
        link = fields.link_outside(relationship, *manuscript.words(address_shown(article.url), hyperlink, rtl=False))
        content += [*manuscript.words(labels("list.separator")), link]
    stretches = labels.list_of([labels("stretch", start=p.span.start, end=p.span.end) for p in section.positions])
    place = labels("note.place", stretches=stretches)
    return [*content, *manuscript.words(f"{labels('list.separator')}{place}"), *manuscript.hash(article.sha256)]


def _add_fields(manuscript: Manuscript, section: Section) -> None:
    labels, claim = manuscript.labels, section.claim
    language = section.language
    rows: list[tuple[str, Cell]] = []
    if not _same_words(claim.statement, section.quote):
        rows.append(("statement", quoted_cell(manuscript, claim.statement, language)))
    rows.append(("chain", _chain(manuscript, section)))
    if claim.quantities:
        rows.append(("numbers", _numbers(manuscript, section)))
    if claim.places:
        names = labels.list_of(list(dict.fromkeys(place.text for place in claim.places)))
        rows.append(("place", cell(manuscript, names)))
    if claim.time and claim.time.text:
        dates = labels.time(claim.time)
        key = "time.resolved" if dates else "time.said"
        rows.append(("time", cell(manuscript, labels(key, text=claim.time.text, dates=dates))))
    if claim.url:
        rows.append(("first_seen", [manuscript.paragraph("Table Text", *manuscript.address(claim.url))]))
    if section.relations:
        rows.append(("relations", _relations(manuscript, section)))
    rows.append(("rating", _rating(manuscript, section)))
    if section.newest:
        rows.append(("reason", quoted_cell(manuscript, section.newest.reason, "")))
    rows.append(("evidence", cell(manuscript, evidence_said(manuscript, section))))
    if claim.flags:
        rows.append(("cautions", cell(manuscript, labels.list_of([labels.flag(flag) for flag in claim.flags]))))
    if claim.note and manuscript.report.options.notes:
        rows.append(("note", quoted_cell(manuscript, claim.note, "")))
    bold = manuscript.look.but(bold=True)
    cells = [
        [[manuscript.paragraph("Table Text", *manuscript.words(labels(f"field.{key}"), bold))], content]
        for key, content in rows
    ]
    alternative = labels("claim.fields_caption", n=section.number)
    manuscript.add(table(manuscript, (18, 82), (), cells, alternative=alternative, first_column_heads=True), SPACER)


def _chain(manuscript: Manuscript, section: Section) -> Cell:
    labels = manuscript.labels
    text = section.source.text if section.source else ""
    arrow = " ← " if manuscript.rtl else " → "
    content: list[Markup] = []
    for index, link in enumerate(section.claim.chain):
        known = manuscript.report.voices.get(link.name)
        remarks = [
            labels("field.outlet") if link.outlet else "",
            known.role if known else "",
            grade(manuscript, "reliability", known.reliability if known else ""),
            labels("field.cue", cue=link.cue.of(text)) if link.cue and text else "",
            labels("claim.carried") if link.carried else "",
        ]  # fmt: skip
        words = labels.list_of([remark for remark in remarks if remark])
        content += manuscript.words(
            (arrow if index else "") + labels.embedded(link.name), manuscript.look.but(bold=index == 0)
        )
        if words:
            content += manuscript.words(f" ({words})")
    return [manuscript.paragraph("Table Text", *(content or manuscript.words(labels("claim.unnamed"))))]


def _numbers(manuscript: Manuscript, section: Section) -> Cell:
    labels, report = manuscript.labels, manuscript.report
    paragraphs = []
    for quantity in section.claim.quantities:
        measure = report.term("measures", quantity.measure).name(labels.language) if quantity.measure != "other" else ""
        group = report.term("groups", quantity.group).name(labels.language) if quantity.group else ""
        said = labels("number.literal", verbatim=quantity.verbatim, range=labels.quantity(quantity))
        hedge = labels("number.hedge", hedge=quantity.hedge) if quantity.hedge else ""
        unit = quantity.unit if quantity.measure in ("other", "duration", "money") else ""
        words = labels.list_of([part for part in (said, measure, group or unit, hedge) if part])
        paragraphs.append(manuscript.paragraph("Table Text", *manuscript.words(words)))
    return paragraphs


def _relations(manuscript: Manuscript, section: Section) -> Cell:
    """Return how the claim stands to others, each with a link to its section where it is in this report."""
    labels = manuscript.labels
    paragraphs: Cell = []
    for one in section.relations:
        content = manuscript.words(f"{labels(f'relation.{one.what}')} ")
        if one.number is not None:
            content.append(manuscript.link(f"claim_{one.number}", labels("relation.claim", n=one.number)))
        else:
            content += manuscript.words(labels("relation.outside", words=one.words))
        if one.note:
            content += manuscript.words(f" ({labels.embedded(one.note)})")
        paragraphs.append(manuscript.paragraph("Table Text", *content))
    return paragraphs


def _rating(manuscript: Manuscript, section: Section) -> Cell:
    labels, report = manuscript.labels, manuscript.report
    term, given = report.rating_of(section), section.newest
    if term is None or given is None:
        return cell(manuscript, labels("claim.no_rating"))
    scale = report.scales[given.scale].title if given.scale in report.scales else {}
    title = scale.get(labels.language) or scale.get("en") or given.scale
    words = labels("rating.given", scale=title, by=given.by, at=labels.date(given.at))
    meaning = term.meaning(labels.language)
    return [
        manuscript.paragraph("Table Text", *rating_label(manuscript, term), *manuscript.words(f"  {words}")),
        *([manuscript.paragraph("Table Text", *manuscript.words(meaning, manuscript.look.but(italic=True)))]
          if meaning else []),
    ]  # fmt: skip


def _add_history(manuscript: Manuscript, section: Section) -> None:
    """Add the table of earlier ratings, when there are any."""
    labels, report = manuscript.labels, manuscript.report
    if len(section.history) < 2 or not report.options.history:
        return
    caption = labels("claim.history_caption", n=section.number)
    manuscript.caption("Table", caption, f"history_{section.number}")
    rows = [
        [
            cell(manuscript, labels.date(given.at)),
            cell(manuscript, given.by),
            [manuscript.paragraph("Table Text", *rating_label(manuscript, report.term(given.scale, given.rating)))],
            quoted_cell(manuscript, given.reason, ""),
        ]
        for given in section.history
    ]
    heads = [labels(f"column.{key}") for key in ("when", "by", "rating", "reason")]
    manuscript.add(table(manuscript, (20, 16, 18, 46), heads, rows, alternative=caption), SPACER)


def _same_words(statement: str, quotation: str) -> bool:
    """Whether a statement says no more than the quotation above it, or nothing."""
    bare = [re.sub(r"[\W_]+", " ", words).strip().casefold() for words in (statement, quotation)]
    return not bare[0] or bare[0] == bare[1]
