"""The end of the HTML report: figures, sources, method and scales, custody with every kept file."""

from factdesk.domain import figures as reckoned
from factdesk.domain.evidence import EvidenceLink
from factdesk.report.html.claims import source_of
from factdesk.report.html.overview import voices
from factdesk.report.html.page import Html, Page, joined, tag
from factdesk.report.model import Figure, Passage

_PARAGRAPHS, _LIMITS = 5, 3


def figures(page: Page) -> Html:
    """Return every number with its range and how they stand to one another, then what they come to."""
    report, labels = page.report, page.labels
    head = page.heading(2, labels("figures"), "figures")
    found = report.figures()
    if not found:
        return tag("section", head, tag("p", labels("figures.none")))
    numbers = {section.claim.id: section.number for section in report.sections}
    related = [_related(page, f, numbers) for f in report.table.rows if f.claim in numbers] if report.table else []
    keys = ("measure", "group", "low", "high", "verbatim", "claimant", "number", "relation")
    heads = [labels(f"column.{key}") for key in (keys if related else keys[:-1])]
    rows = related or [_figure(page, figure) for figure in found]
    shown = page.table(heads, rows, caption=labels("figures.caption"), numbers=(2, 3))
    return tag("section", head, tag("p", labels("figures.intro")), shown, _ranges(page, bool(related)))


def _figure(page: Page, figure: Figure) -> list[str | Html]:
    report, labels, quantity = page.report, page.labels, figure.quantity
    group = report.term("groups", quantity.group).name(labels.language) if quantity.group else quantity.unit
    return [
        report.term("measures", quantity.measure).name(labels.language), page.words(group),
        *(_bound(bound) for bound in (quantity.low, quantity.high)),
        page.quoted(quantity.verbatim, figure.section.language),
        voices(page, figure.section), _claim(page, figure.section.number),
    ]  # fmt: skip


def _related(page: Page, figure: reckoned.Figure, numbers: dict[int, int]) -> list[str | Html]:
    labels = page.labels
    as_of = labels("figures.as_of", date=labels.date(figure.as_of)) if figure.as_of else ""
    through = figure.reported_by if figure.claimant and figure.reported_by != figure.claimant else ""
    who = [figure.claimant or figure.reported_by, labels("claim.through", names=through) if through else ""]
    relations: list[Html] = []
    for word in figure.flag_words:
        others = dict.fromkeys(numbers[f.other[0]] for f in figure.flags if f.word == word and f.other[0] in numbers)
        named = page.list_of([_claim(page, number) for number in others])
        relations.append(tag("div", f"{labels(f'figures.{word}')} ", named))
    if not figure.credible:
        relations.append(tag("div", labels("figures.no_say")))
    return [
        _topic(page, figure.topic), page.words(_group(page, figure.group) or figure.unit), _bound(figure.low),
        _bound(figure.high), page.list_of([page.words(labels("quote", words=figure.verbatim)), as_of]),
        page.words(labels.list_of([name for name in who if name])), _claim(page, numbers[figure.claim]),
        joined(relations) or "–",
    ]  # fmt: skip


def _ranges(page: Page, reckoned_here: bool) -> Html | None:
    """Return what the figures come to: the reconciled ranges, or the totals where nothing was reconciled."""
    report, labels = page.report, page.labels
    caption = labels("figures.totals_caption")
    if report.table and reckoned_here:
        heads = [labels(f"column.{key}") for key in ("measure", "group", "range", "origins", "rule")]
        rows = [
            (_topic(page, topic.topic), _group(page, topic.group) or "–", _range(page, topic), f"{topic.range.origins}",
             page.words(_how(page, topic)))
            for topic in report.table.topics
        ]  # fmt: skip
        return page.table(heads, rows, caption=caption, numbers=(3,))
    if not report.totals:
        return None
    totals = [
        (report.term("measures", measure).name(labels.language), _bound(low), _bound(high))
        for measure, (low, high) in report.totals.items()
    ]
    heads = [labels(f"column.{key}") for key in ("measure", "low", "high")]
    return page.table(heads, totals, caption=caption, numbers=(1, 2))


def _how(page: Page, topic: reckoned.TopicRange) -> str:
    labels = page.labels
    said = [labels(f"figures.rule.{topic.rule}"), *(labels(f"figures.note.{note}") for note in topic.notes)]
    said += [labels(f"figures.{word}") for word in topic.flags if word in ("contradicts", "needs_explanation")]
    return labels.list_of([*said, topic.reason] if topic.reason else said)


def _range(page: Page, topic: reckoned.TopicRange) -> str:
    found, labels = topic.range, page.labels
    words = labels.range(found.low, found.high)
    is_more = found.low is not None and found.high is not None and found.open_above
    return labels("range.or_more", range=words) if is_more else words


def _topic(page: Page, topic: reckoned.Topic) -> str:
    name = page.report.term("measures", topic.measure).name(page.labels.language)
    name = topic.unit if topic.measure == "other" and topic.unit else name
    return page.labels("figures.estimated", measure=name) if topic.estimated else name


def _group(page: Page, group: str) -> str:
    return page.report.term("groups", group).name(page.labels.language) if group else ""


def _claim(page: Page, number: int) -> Html:
    return page.link(f"claim_{number}", f"{number}")


def _bound(bound: int | None) -> str:
    return "–" if bound is None else f"{bound:,}"


def sources(page: Page) -> Html:
    """Return every article and every piece of evidence in full, with the claims that use it."""
    report, labels = page.report, page.labels
    parts = [page.heading(2, labels("sources"), "sources")]
    if report.sources:
        parts.append(page.heading(3, labels("sources.articles")))
    for source in report.sources:
        article = source.article
        published = labels.date(article.published) or labels("not_stated")
        details = [
            article.outlet,
            article.author,
            published,
            labels("evidence.added", at=labels.date(article.added_at)),
            labels("sources.revision", number=article.revision) if article.revision > 1 else "",
        ]
        link = (
            tag("div", f"{labels('evidence.link')}: ", page.address(article.url, whole=True)) if article.url else None
        )
        parts.append(tag(
            "div", tag("b", page.words(article.title, article.language)),
            tag("div", page.words(labels.list_of([part for part in details if part]))), link,
            tag("div", f"{labels('cover.hash')}: ", page.hash(article.sha256), class_="small"), class_="source",
        ))  # fmt: skip
    parts.append(page.heading(3, labels("sources.evidence")))
    if not report.evidence:
        return tag("section", *parts, tag("p", labels("sources.none")))
    users: dict[int, list[int]] = {}
    for section in report.sections:
        for number in dict.fromkeys(passage.number for passage in section.passages):
            users.setdefault(number, []).append(section.number)
    rows = []
    for number, piece in enumerate(report.evidence, 1):
        whole = Passage(number, piece, EvidenceLink(id=0, evidence=piece.id, claim=0, stance="context"))
        used = page.list_of([_claim(page, claim) for claim in users.get(number, [])])
        told = joined([f"{labels('sources.used')} ", used]) if used else joined([labels("sources.unused")])
        note = tag("div", page.words(piece.note)) if piece.note and report.options.notes else None
        name = tag("span", f"E{number}", id=f"evidence_{number}")
        rows.append((name, joined([source_of(page, whole, numbered=False), note, tag("div", told)])))
    return tag("section", *parts, page.table((), rows, first_is_head=True))


def method(page: Page) -> Html:
    """Return how the claims were checked, the limits, and what the words of the scales mean."""
    report, labels = page.report, page.labels
    parts = [page.heading(2, labels("method"), "method")]
    parts += [tag("p", labels(f"method.{number}")) for number in range(1, _PARAGRAPHS + 1)]
    if report.options.anonymise:
        parts.append(tag("p", labels("method.anonymous")))
    parts.append(page.heading(3, labels("method.limits")))
    parts += [tag("p", labels(f"method.limit.{number}")) for number in range(1, _LIMITS + 1)]
    heads = [labels("column.term"), labels("column.meaning")]
    for scale in report.scales_used():
        title = scale.title.get(labels.language) or scale.title.get("en") or scale.id
        parts.append(page.heading(3, labels("method.scale", title=title)))
        parts.append(page.table(heads, [(page.rating(term), term.meaning(labels.language)) for term in scale.terms]))
        if scale.source:
            parts.append(tag("p", page.words(labels("method.scale_source", source=scale.source)), class_="small"))
    if "stances" in report.scales:
        terms = report.scales["stances"].terms
        parts.append(page.heading(3, labels("method.stances")))
        parts.append(page.table(heads, [(page.stance(term.id), term.meaning(labels.language)) for term in terms]))
    return tag("section", *parts)


def custody(page: Page) -> Html:
    """Return what is kept, how to check it, and what the last verification found."""
    report, labels, found = page.report, page.labels, page.report.custody
    parts = [page.heading(2, labels("custody"), "custody"), tag("p", labels("custody.files")),
             tag("p", labels("custody.history"))]  # fmt: skip
    if found is None:
        parts.append(tag("p", labels("custody.unverified")))
    else:
        key, files = "custody.good" if found.is_sound else "custody.bad", labels.count("files", found.files)
        parts.append(tag("p", tag("b", labels(key, at=labels.date(found.checked_at), files=files))))
        parts += [tag("p", labels("custody.altered", name=name)) for name in found.altered]
        parts += [tag("p", labels("custody.missing", name=name)) for name in found.missing]
        if found.history != "intact":
            parts.append(tag("p", labels("custody.broken", what=found.history)))
        if found.head:
            parts.append(tag("p", f"{labels('custody.head')} ", page.hash(found.head)))
    files_kept = [
        *((s.article.file_name or s.article.title, "original", 0, s.article.sha256) for s in report.sources),
        *((f"E{n} · {file.name}", file.role, file.size, file.sha256)
          for n, piece in enumerate(report.evidence, 1) for file in piece.files),
    ]  # fmt: skip
    if files_kept:
        rows = [
            (page.words(name), labels(f"role.{role}"), f"{size:,}" if size else "–", page.hash(sha))
            for name, role, size, sha in files_kept
        ]
        heads = [labels("column.file"), labels("column.role"), labels("column.size"), labels("sha256")]
        parts.append(page.table(heads, rows, caption=labels("custody.files_caption"), numbers=(2,)))
    return tag("section", *parts)
