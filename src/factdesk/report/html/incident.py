"""The incident of an HTML report: what happened, who was harmed, how it is graded and why, the parties."""

from factdesk.domain.incident import CasualtyAssessment
from factdesk.report.html.page import Html, Page, joined, tag
from factdesk.report.incident_facts import casualties, facts, party


def incident(page: Page) -> Html | None:
    """Return the section on the incident, None if the report is on none."""
    found, labels = page.report.incident, page.labels
    if found is None:
        return None
    told = [(label, page.words(words)) for label, words in facts(found, labels, notes=page.report.options.notes)]
    return tag(
        "section", page.heading(2, labels("incident"), "incident"),
        page.table((), told, caption=labels("incident.caption"), first_is_head=True),
        _casualties(page, found), _grading(page, found), _parties(page, found), _victims(page),
    )  # fmt: skip


def _casualties(page: Page, found: CasualtyAssessment) -> Html:
    labels = page.labels
    head = page.heading(3, labels("incident.casualties"), "casualties")
    counted = casualties(found, labels)
    if not counted:
        return joined([head, tag("p", labels("incident.casualties_none"))])
    rows = [
        (page.report.term("groups", group).name(labels.language), killed, injured) for group, killed, injured in counted
    ]
    heads = [labels(f"column.{key}") for key in ("group", "killed", "injured")]
    shown = page.table(heads, rows, caption=labels("incident.casualties_caption"), numbers=(1, 2))
    return joined([head, shown, tag("p", labels("incident.casualties_note"), class_="small")])


def _grading(page: Page, found: CasualtyAssessment) -> Html:
    labels, report, given = page.labels, page.report, found.incident.grading
    head = page.heading(3, labels("incident.grading"), "grading")
    grade = report.term("gradings", found.suggestion.grade).name(labels.language)
    suggested = labels("incident.suggested", grade=grade)
    if given is None:
        return joined([head, tag("p", f"{labels('incident.not_graded')} {suggested}")])
    term = report.term("gradings", given.grade)
    said = page.veil.over(labels("incident.graded", by=given.by, at=labels.date(given.at)))
    differs = tag("p", suggested, class_="small") if given.grade != found.suggestion.grade else None
    return joined([
        head, tag("p", page.rating(term), f" {said}"), tag("p", tag("i", term.meaning(labels.language))),
        tag("p", page.words(given.reason)), differs,
    ])  # fmt: skip


def _parties(page: Page, found: CasualtyAssessment) -> Html:
    labels = page.labels
    head = page.heading(3, labels("incident.parties"), "parties")
    if not found.incident.actors:
        return joined([head, tag("p", labels("incident.parties_none"))])
    rows = []
    for actor in found.incident.actors:
        name, part, position, killed, injured, note = party(actor, labels, notes=page.report.options.notes)
        who = joined([page.words(name), tag("div", page.words(note), class_="small") if note else None])
        rows.append((who, part, page.words(position), killed, injured))
    heads = [labels(f"column.{k}") for k in ("party", "part", "position", "conceded_killed", "conceded_injured")]
    return joined([head, page.table(heads, rows, caption=labels("incident.parties_caption"))])


def _victims(page: Page) -> Html | None:
    labels, report = page.labels, page.report
    if not report.victims:
        return None
    rows = [
        (page.words(" / ".join(one.names)), labels(f"harm.{one.harm}"), "–" if one.age is None else f"{one.age}",
         report.term("groups", one.group).name(labels.language) if one.group else "–")
        for one in report.victims
    ]  # fmt: skip
    heads = [labels(f"column.{key}") for key in ("name", "harm", "age", "group")]
    shown = page.table(heads, rows, caption=labels("incident.victims_caption"), numbers=(2,))
    return joined([page.heading(3, labels("incident.victims"), "victims"), shown])
