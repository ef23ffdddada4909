"""The incident of a report: what happened, who was harmed, how it is graded and why, who is held to have done it."""

from factdesk.domain.incident import CasualtyAssessment
from factdesk.report.incident_facts import casualties, facts, party
from factdesk.report.word.labelled import rating_label
from factdesk.report.word.manuscript import SPACER, Manuscript
from factdesk.report.word.tables import Cell, cell, quoted_cell, table


def add_incident(manuscript: Manuscript) -> None:
    """Add the incident, if the report is on one."""
    found, labels = manuscript.report.incident, manuscript.labels
    if found is None:
        return
    manuscript.heading(1, labels("incident"), "incident")
    caption = labels("incident.caption")
    manuscript.caption("Table", caption, "incident_table")
    rows = [
        [_head(manuscript, label), quoted_cell(manuscript, words, "")]
        for label, words in facts(found, labels, notes=manuscript.report.options.notes)
    ]
    manuscript.add(table(manuscript, (24, 76), (), rows, alternative=caption, first_column_heads=True), SPACER)
    _add_casualties(manuscript, found)
    _add_grading(manuscript, found)
    _add_parties(manuscript, found)
    _add_victims(manuscript)


def _add_casualties(manuscript: Manuscript, found: CasualtyAssessment) -> None:
    report, labels = manuscript.report, manuscript.labels
    manuscript.heading(2, labels("incident.casualties"), "casualties")
    counted = casualties(found, labels)
    if not counted:
        manuscript.say("Normal", labels("incident.casualties_none"))
        return
    caption = labels("incident.casualties_caption")
    manuscript.caption("Table", caption, "casualties_table")
    rows = [
        [
            cell(manuscript, report.term("groups", group).name(labels.language)),
            cell(manuscript, killed, align="right"), cell(manuscript, injured, align="right"),
        ]
        for group, killed, injured in counted
    ]  # fmt: skip
    heads = [labels(f"column.{key}") for key in ("group", "killed", "injured")]
    numbers = frozenset({1, 2})
    manuscript.add(table(manuscript, (40, 30, 30), heads, rows, alternative=caption, numbers=numbers), SPACER)
    manuscript.say("Small Print", labels("incident.casualties_note"))


def _add_grading(manuscript: Manuscript, found: CasualtyAssessment) -> None:
    report, labels, given = manuscript.report, manuscript.labels, found.incident.grading
    manuscript.heading(2, labels("incident.grading"), "grading")
    suggested = labels(
        "incident.suggested", grade=report.term("gradings", found.suggestion.grade).name(labels.language)
    )
    if given is None:
        manuscript.say("Normal", f"{labels('incident.not_graded')} {suggested}")
        return
    term = report.term("gradings", given.grade)
    said = labels("incident.graded", by=given.by, at=labels.date(given.at))
    label = rating_label(manuscript, term)
    manuscript.add(manuscript.paragraph("Normal", *label, *manuscript.words(f"  {said}"), keep=True))
    italic = manuscript.look.but(italic=True)
    meaning = manuscript.words(term.meaning(labels.language), italic)
    manuscript.add(manuscript.paragraph("Normal", *meaning, keep=True))
    rtl = manuscript.direction(given.reason, "")
    reason = manuscript.words(given.reason, rtl=rtl)
    manuscript.add(manuscript.paragraph("Normal", *reason, rtl=rtl))
    if given.grade != found.suggestion.grade:
        manuscript.say("Small Print", suggested)


def _add_parties(manuscript: Manuscript, found: CasualtyAssessment) -> None:
    labels = manuscript.labels
    manuscript.heading(2, labels("incident.parties"), "parties")
    if not found.incident.actors:
        manuscript.say("Normal", labels("incident.parties_none"))
        return
    caption = labels("incident.parties_caption")
    manuscript.caption("Table", caption, "parties_table")
    keys = ("party", "part", "position", "conceded_killed", "conceded_injured")
    rows = []
    for actor in found.incident.actors:
        name, part, position, killed, injured, note = party(actor, labels, notes=manuscript.report.options.notes)
        who = [*quoted_cell(manuscript, name, ""), *(cell(manuscript, note) if note else ())]
        rows.append([who, *(cell(manuscript, words) for words in (part, position, killed, injured))])
    heads = [labels(f"column.{key}") for key in keys]
    manuscript.add(table(manuscript, (28, 14, 26, 16, 16), heads, rows, alternative=caption), SPACER)


def _add_victims(manuscript: Manuscript) -> None:
    report, labels = manuscript.report, manuscript.labels
    if not report.victims:
        return
    manuscript.heading(2, labels("incident.victims"), "victims")
    caption = labels("incident.victims_caption")
    manuscript.caption("Table", caption, "victims_table")
    rows = [
        [
            quoted_cell(manuscript, " / ".join(one.names), ""), cell(manuscript, labels(f"harm.{one.harm}")),
            cell(manuscript, "–" if one.age is None else f"{one.age}", align="right"),
            cell(manuscript, report.term("groups", one.group).name(labels.language) if one.group else "–"),
        ]
        for one in report.victims
    ]  # fmt: skip
    heads = [labels(f"column.{key}") for key in ("name", "harm", "age", "group")]
    numbers = frozenset({2})
    manuscript.add(table(manuscript, (46, 18, 12, 24), heads, rows, alternative=caption, numbers=numbers), SPACER)


def _head(manuscript: Manuscript, words: str) -> Cell:
    return [manuscript.paragraph("Table Text", *manuscript.words(words, manuscript.look.but(bold=True)))]
