"""The evidence on one claim: what each passage says for or against it, and the file that shows it."""

from collections.abc import Sequence

from factdesk.domain.evidence import STANCES
from factdesk.domain.translation import Translation
from factdesk.report.beside import place_of, translated_by
from factdesk.report.model import Passage, Section
from factdesk.report.word.labelled import grade, stance_words
from factdesk.report.word.manuscript import SPACER, Manuscript
from factdesk.report.word.markup import Markup
from factdesk.report.word.tables import Cell, cell, table

_RULE = "#8A8F98"
"""The colour of the rule beside a translation."""


def add_evidence(manuscript: Manuscript, section: Section) -> None:
    """Add the evidence table of a claim, if it has any."""
    labels = manuscript.labels
    if not section.passages:
        return
    caption = labels("claim.evidence_caption", n=section.number)
    manuscript.caption("Table", caption, f"evidence_of_{section.number}")
    heads = [labels(f"column.{key}") for key in ("stance", "passage", "source")]
    rows = [
        [_stance(manuscript, passage), _passage(manuscript, passage), _source(manuscript, passage)]
        for passage in section.passages
    ]
    manuscript.add(table(manuscript, (14, 38, 48), heads, rows, alternative=caption), SPACER)


def evidence_said(manuscript: Manuscript, section: Section) -> str:
    """Return how many independent sources speak for and against a claim, or that there is no evidence."""
    labels = manuscript.labels
    counts = [
        labels("claim.origin_count", stance=manuscript.report.term("stances", stance).name(labels.language), n=count)
        for stance in STANCES
        if (count := section.origins(stance))
    ]
    return labels("claim.origins", counts=labels.list_of(counts)) if counts else labels("claim.no_evidence")


def source_lines(
    manuscript: Manuscript, passage: Passage, *, numbered: bool = True, used: Sequence[Markup] = ()
) -> list[Markup]:
    """Return the paragraphs that name a piece of evidence: number, title, source, links, moment, hash.

    ``used`` tells behind the moment which claims use it.
    """
    labels, piece = manuscript.labels, passage.evidence
    rtl = manuscript.direction(piece.title, piece.language)
    look = manuscript.look.but(bold=True, language=piece.language or labels.language)
    number = [manuscript.link(f"evidence_{passage.number}", f"E{passage.number}"), *manuscript.words(" ")]
    title = [*(number if numbered else ()), *manuscript.words(piece.title, look, rtl=rtl)]
    known = manuscript.report.voices.get(piece.source)
    details = [
        piece.source,
        grade(manuscript, "reliability", known.reliability if known else ""),
        grade(manuscript, "credibility", piece.credibility),
        labels("evidence.origin", origin=piece.origin) if piece.origin and piece.origin != piece.source else "",
    ]  # fmt: skip
    align = "right" if rtl != manuscript.rtl else ""
    paragraphs = [manuscript.paragraph("Table Text", *title, rtl=rtl, align=align)]
    if any(details):
        said = labels.list_of([part for part in details if part])
        paragraphs += cell(manuscript, said)
    for url, key in ((piece.url, "evidence.link"), (piece.archive_url, "evidence.archive")):
        if url:
            label = manuscript.words(f"{labels(key)}: ")
            paragraphs.append(manuscript.paragraph("Table Text", *label, *manuscript.address(url, whole=bool(used))))
    moment = labels("evidence.captured", at=labels.date(piece.captured_at)) if piece.captured_at else labels(
        "evidence.added", at=labels.date(piece.added_at))  # fmt: skip
    use = [*manuscript.words(" · "), *used] if used else []
    paragraphs.append(manuscript.paragraph("Table Text", *manuscript.words(moment), *use))
    hashed = [*manuscript.words(f"{labels('sha256')} "), *manuscript.hash(piece.sha256)]
    paragraphs.append(manuscript.paragraph("Table Text", *hashed))
    return paragraphs


def translation_lines(manuscript: Manuscript, translation: Translation, style: str) -> list[Markup]:
    """Return the paragraphs of a translation: the words, and below them who translated them when."""
    labels = manuscript.labels
    rtl = manuscript.direction(translation.text, translation.language)
    look = manuscript.look.but(italic=not rtl, language=translation.language or labels.language)
    words = manuscript.words(labels.quoted(translation.text), look, rtl=rtl)
    said = [translated_by(translation, labels)]
    if translation.note:
        said.append(labels("translation.note", note=translation.note))
    # "right" is the far side as the paragraph runs: words that run against the report line up with it
    align = "right" if rtl != manuscript.rtl and style == "Table Text" else ""
    return [
        manuscript.paragraph(style, *words, rtl=rtl, align=align, border=_RULE if style == "Claim Quotation" else ""),
        manuscript.paragraph("Small Print", *manuscript.words(" · ".join(said))),
    ]


def _stance(manuscript: Manuscript, passage: Passage) -> Cell:
    return [manuscript.paragraph("Table Text", *stance_words(manuscript, passage.link.stance))]


def _passage(manuscript: Manuscript, passage: Passage) -> Cell:
    labels, link = manuscript.labels, passage.link
    language = passage.evidence.language
    content: Cell = []
    if link.quote:
        rtl = manuscript.direction(link.quote, language)
        look = manuscript.look.but(language=language or labels.language)
        words = manuscript.words(labels.quoted(link.quote), look, rtl=rtl)
        content.append(manuscript.paragraph("Table Text", *words, rtl=rtl))
    else:
        content.append(manuscript.paragraph("Table Text", *manuscript.words(labels("evidence.whole"))))
    for translation in passage.translations:
        content += translation_lines(manuscript, translation, "Table Text")
    if place := place_of(link, labels):
        content.append(manuscript.paragraph("Small Print", *manuscript.words(place)))
    if link.note:
        note = labels("evidence.note", note=link.note)
        content.append(manuscript.paragraph("Table Text", *manuscript.words(note, manuscript.look.but(italic=True))))
    return content


def _source(manuscript: Manuscript, passage: Passage) -> Cell:
    return source_lines(manuscript, passage)
