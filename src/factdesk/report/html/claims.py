"""One section per claim in the HTML report: its words and their place, its fields, evidence and earlier ratings."""

from base64 import b64encode
from collections.abc import Iterator

from factdesk.domain.evidence import STANCES
from factdesk.domain.translation import Translation
from factdesk.progress import Progress
from factdesk.report.beside import place_of, translated_by
from factdesk.report.html.overview import voices
from factdesk.report.html.page import Html, Page, joined, tag
from factdesk.report.model import Passage, Section
from factdesk.report.page_pictures import page_picture
from factdesk.report.word.labelled import darker

_IMAGES = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpeg", b"GIF8": "gif"}
_MOST_BYTES = 5_000_000


def claims(page: Page, progress: Progress) -> Iterator[Html]:
    """Yield the heading and the sections of all claims."""
    sections, labels = page.report.sections, page.labels
    if not sections:
        return
    yield joined([page.heading(2, labels("claims"), "claims"), tag("p", labels("claims.intro"))])
    pictured: set[int] = set()
    for section in progress.each(sections, len(sections), labels("claims"), every=10):
        yield _claim(page, section, pictured)


def _claim(page: Page, section: Section, pictured: set[int]) -> Html:
    labels, claim = page.labels, section.claim
    kind = page.report.term("kinds", claim.kind)
    says = labels("claim.says", name=voices(page, section)) if claim.chain else labels("claim.unnamed")
    title = page.veil.over(labels("claim.heading", n=section.number, title=section.heading))
    status = tag(
        "p", page.rating(page.report.rating_of(section)), " ",
        tag("b", kind.name(labels.language), style=f"color:{darker(kind.colour)}"), f" · {says}", class_="status",
    )  # fmt: skip
    translated = [_translation(page, one) for one in section.translations]
    quotation = tag(
        "blockquote",
        page.quoted(section.quote or claim.statement, section.language),
        style=f"border-color:{kind.colour}",
    )
    back = tag("p", page.link(f"summary_{section.number}", labels("claim.back")), class_="small")
    return tag(
        "section", page.heading(3, title, f"claim_{section.number}"), status, quotation, _place(page, section),
        *translated, _fields(page, section), _evidence(page, section), *_pictures(page, section, pictured),
        _history(page, section), back, class_="claim",
    )  # fmt: skip


def _translation(page: Page, translation: Translation) -> Html:
    """Return a translation: the words, and below them who translated them when."""
    labels = page.labels
    note = labels("translation.note", note=translation.note) if translation.note else ""
    said = " · ".join(part for part in (translated_by(translation, labels), note) if part)
    words = page.quoted(translation.text, translation.language)
    return tag("div", words, tag("div", page.veil.over(said), class_="small"), class_="translation")


def _place(page: Page, section: Section) -> Html:
    """Return where the words stand, under which hash, and the mark in the annex."""
    labels = page.labels
    if not section.positions or section.source is None:
        return tag("p", labels("claim.no_article"), class_="small")
    places = [
        labels("claim.position", paragraph=p.paragraph, sentence=p.sentence, start=p.span.start, end=p.span.end)
        for p in section.positions
    ]
    mark = page.link(f"mark_{section.number}_1", labels("claim.mark", n=section.number))
    article = section.source.article
    cited = labels("note.article", outlet=article.outlet or labels("not_stated"), title=article.title,
                   published=labels.date(article.published) or labels("not_stated"))  # fmt: skip
    return tag(
        "p", " · ".join(places), *((" · ", mark) if page.report.options.annex else ()), tag("br"),
        page.words(cited), f" · {labels('sha256')} ", page.hash(article.sha256), class_="small",
    )  # fmt: skip


def _fields(page: Page, section: Section) -> Html:
    labels, claim, report = page.labels, section.claim, page.report
    given, term = section.newest, report.rating_of(section)
    rated: str | Html = labels("claim.no_rating")
    if given and term:
        scale = report.scales[given.scale].title if given.scale in report.scales else {}
        title = scale.get(labels.language) or scale.get("en") or given.scale
        said = labels("rating.given", scale=title, by=given.by, at=labels.date(given.at))
        rated = joined([page.rating(term), f" {page.veil.over(said)} ", tag("i", term.meaning(labels.language))])
    dates = labels.time(claim.time) if claim.time else ""
    same = " ".join(claim.statement.split()) in ("", " ".join(section.quote.split()))
    rows: list[tuple[str, str | Html]] = [
        ("statement", "" if same else page.words(claim.statement, section.language)),
        ("chain", _chain(page, section)),
        ("numbers", joined(tag("div", line) for line in _numbers(page, section))),
        ("place", page.words(labels.list_of(list(dict.fromkeys(place.text for place in claim.places))))),
        ("time", page.words(labels("time.resolved" if dates else "time.said", text=claim.time.text, dates=dates))
         if claim.time and claim.time.text else ""),
        ("first_seen", page.address(claim.url) if claim.url else ""),
        ("relations", joined(tag("div", line) for line in _relations(page, section))),
        ("rating", rated),
        ("reason", page.words(given.reason) if given else ""),
        ("cautions", page.words(labels.list_of([labels.flag(flag) for flag in claim.flags]))),
        ("note", page.words(claim.note) if report.options.notes else ""),
    ]  # fmt: skip
    return page.table((), [(labels(f"field.{key}"), value) for key, value in rows if value], first_is_head=True)


def _chain(page: Page, section: Section) -> Html:
    labels, text = page.labels, section.source.text if section.source else ""
    parts: list[str | Html] = []
    for index, link in enumerate(section.claim.chain):
        known = page.report.voices.get(link.name)
        remarks = [
            labels("field.outlet") if link.outlet else "", known.role if known else "",
            page.grade("reliability", known.reliability if known else ""),
            labels("field.cue", cue=link.cue.of(text)) if link.cue and text else "",
            labels("claim.carried") if link.carried else "",
        ]  # fmt: skip
        said = labels.list_of([remark for remark in remarks if remark])
        arrow = (" ← " if labels.is_rtl else " → ") if index else ""
        name = tag("span" if index else "b", page.words(link.name))
        parts += [arrow, name, page.words(f" ({said})") if said else ""]
    return joined(parts) or joined([labels("claim.unnamed")])


def _relations(page: Page, section: Section) -> Iterator[Html]:
    """Yield how the claim stands to others, each with a link to its section where it is in this report."""
    labels = page.labels
    for one in section.relations:
        if one.number is not None:
            other: str | Html = page.link(f"claim_{one.number}", labels("relation.claim", n=one.number))
        else:
            other = page.words(labels("relation.outside", words=one.words))
        note = joined([" (", page.words(one.note), ")"]) if one.note else None
        yield joined([f"{labels(f'relation.{one.what}')} ", other, note])


def _numbers(page: Page, section: Section) -> Iterator[Html]:
    labels, report = page.labels, page.report
    for quantity in section.claim.quantities:
        measure = report.term("measures", quantity.measure).name(labels.language) if quantity.measure != "other" else ""
        group = report.term("groups", quantity.group).name(labels.language) if quantity.group else ""
        unit = quantity.unit if quantity.measure in ("other", "duration", "money") else ""
        said = labels("number.literal", verbatim=quantity.verbatim, range=labels.quantity(quantity))
        hedge = labels("number.hedge", hedge=quantity.hedge) if quantity.hedge else ""
        yield page.words(labels.list_of([part for part in (said, measure, group or unit, hedge) if part]))


def _evidence(page: Page, section: Section) -> Html:
    labels = page.labels
    if not section.passages:
        return tag("p", labels("claim.no_evidence"))
    rows = [(page.stance(p.link.stance), _passage(page, p), source_of(page, p)) for p in section.passages]
    counts = [
        labels("claim.origin_count", stance=page.report.term("stances", stance).name(labels.language), n=count)
        for stance in STANCES if (count := section.origins(stance))
    ]  # fmt: skip
    heads = [labels(f"column.{key}") for key in ("stance", "passage", "source")]
    shown = page.table(heads, rows, caption=labels("claim.evidence_caption", n=section.number))
    return joined([shown, tag("p", labels("claim.origins", counts=labels.list_of(counts)))])


def _passage(page: Page, passage: Passage) -> Html:
    labels, link = page.labels, passage.link
    quoted = page.quoted(link.quote, passage.evidence.language) if link.quote else joined([labels("evidence.whole")])
    where = place_of(link, labels)
    return joined([
        quoted, *(_translation(page, one) for one in passage.translations),
        tag("div", where, class_="small") if where else None,
        tag("div", tag("i", page.words(labels("evidence.note", note=link.note)))) if link.note else None,
    ])  # fmt: skip


def source_of(page: Page, passage: Passage, *, numbered: bool = True) -> Html:
    """Return what names a piece of evidence: number, title, source, grades, links, moment, hash."""
    labels, piece = page.labels, passage.evidence
    known = page.report.voices.get(piece.source)
    details = [
        piece.source, page.grade("reliability", known.reliability if known else ""),
        page.grade("credibility", piece.credibility),
        labels("evidence.origin", origin=piece.origin) if piece.origin and piece.origin != piece.source else "",
    ]  # fmt: skip
    number = joined([page.link(f"evidence_{passage.number}", f"E{passage.number}"), " "]) if numbered else None
    said = labels.list_of([part for part in details if part])
    moment = labels("evidence.captured", at=labels.date(piece.captured_at)) if piece.captured_at else labels(
        "evidence.added", at=labels.date(piece.added_at))  # fmt: skip
    links = [
        tag("div", f"{labels(key)}: ", page.address(url, whole=not numbered))
        for url, key in ((piece.url, "evidence.link"), (piece.archive_url, "evidence.archive")) if url
    ]  # fmt: skip
    return joined([
        tag("div", number, tag("b", page.words(piece.title, piece.language))),
        tag("div", page.words(said)) if said else None, *links, tag("div", moment, class_="small"),
        tag("div", f"{labels('sha256')} ", page.hash(piece.sha256), class_="small"),
    ])  # fmt: skip


def _pictures(page: Page, section: Section, pictured: set[int]) -> Iterator[Html]:
    """Yield the pictures that are evidence here, each once in the report; those too large or of an odd format not."""
    for passage in section.passages if page.report.options.pictures else ():
        path = page.report.pictures.get(passage.evidence.id)
        data = page_picture(path) if path is not None and passage.number not in pictured else None
        if data is None or len(data) > _MOST_BYTES:
            continue
        kind = next((name for sign, name in _IMAGES.items() if data.startswith(sign)), "")
        if kind:
            pictured.add(passage.number)
            said = page.veil.over(
                page.labels.list_of([p for p in (passage.evidence.title, passage.evidence.source) if p])
            )
            source = f"data:image/{kind};base64,{b64encode(data).decode()}"
            image = tag("img", src=source, alt=page.labels("picture.alt", title=said))
            yield tag("figure", image, tag("figcaption", f"E{passage.number} · {said}"))


def _history(page: Page, section: Section) -> Html | None:
    labels, report = page.labels, page.report
    if len(section.history) < 2 or not report.options.history:
        return None
    rows = [
        (labels.date(given.at), page.words(given.by), page.rating(report.term(given.scale, given.rating)),
         page.words(given.reason))
        for given in section.history
    ]  # fmt: skip
    heads = [labels(f"column.{key}") for key in ("when", "by", "rating", "reason")]
    return page.table(heads, rows, caption=labels("claim.history_caption", n=section.number))
