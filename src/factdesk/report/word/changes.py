"""The section on what changed since an earlier report, and the part of the file from which the next one can tell."""

from dataclasses import replace

from factdesk.report.snapshot import Difference, Snapshot, differences, snapshot, to_xml
from factdesk.report.word.labelled import rating_label
from factdesk.report.word.manuscript import SPACER, Manuscript
from factdesk.report.word.tables import Cell, cell, quoted_cell, table

_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"


def add_changes(manuscript: Manuscript, before: Snapshot) -> None:
    """Add what changed since the report ``before``."""
    labels = manuscript.labels
    manuscript.heading(1, labels("changes"), "changes")
    manuscript.say("Normal", labels("changes.since", date=labels.date(before.date)), keep=True)
    found = differences(before, manuscript.report)
    if not found:
        manuscript.say("Normal", labels("changes.none"))
        return
    manuscript.caption("Table", labels("changes.caption"), "changes_table")
    heads = [labels(f"column.{key}") for key in ("number", "claim", "change", "before", "after")]
    rows = [_row(manuscript, difference) for difference in found]
    manuscript.add(table(manuscript, (8, 42, 18, 16, 16), heads, rows, alternative=labels("changes.caption")), SPACER)


def add_snapshot(manuscript: Manuscript) -> None:
    """Put what this report tells into the file, in the place of what an earlier one left in the template."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    part = manuscript.document.part
    for key, relationship in list(part.rels.items()):
        if relationship.reltype == _RELATIONSHIP:
            part.rels.pop(key)
    taken = snapshot(manuscript.report)
    veiled = tuple(replace(told, heading=manuscript.veil.over(told.heading)) for told in taken.claims)
    data = to_xml(replace(taken, claims=veiled))
    part.relate_to(Part(PackURI("/customXml/item1.xml"), "application/xml", data, part.package), _RELATIONSHIP)


def _row(manuscript: Manuscript, difference: Difference) -> list[Cell]:
    labels, number = manuscript.labels, difference.number
    numbered = [manuscript.link(f"claim_{number}", f"{number}")] if number is not None else manuscript.words("–")
    return [
        [manuscript.paragraph("Table Text", *numbered)],
        quoted_cell(manuscript, difference.heading, ""),
        cell(manuscript, labels(f"changes.{difference.what}")),
        _told(manuscript, difference, difference.before, before=True),
        _told(manuscript, difference, difference.after, before=False),
    ]


def _told(manuscript: Manuscript, difference: Difference, said: str, *, before: bool) -> Cell:
    """Return what was told before or after: a rating as its label, evidence as how many pieces went or came."""
    labels = manuscript.labels
    if difference.what == "rated" or (difference.what, before) in (("added", False), ("removed", True)):
        term = manuscript.report.term(difference.scale, said) if said else None
        return [manuscript.paragraph("Table Text", *rating_label(manuscript, term))]
    if difference.what == "evidence" and said != "0":
        key = "changes.evidence_gone" if before else "changes.evidence_new"
        return cell(manuscript, labels(key, evidence=labels.count("evidence", int(said))))
    if difference.what == "words" and difference.before != difference.after:
        return quoted_cell(manuscript, said, "")
    return cell(manuscript, "–")
