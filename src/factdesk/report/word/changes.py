"""The section on what changed since an earlier report, and the part of the file from which the next one can tell."""

from factdesk.report.snapshot import NAMESPACE, Difference, Snapshot, differences, snapshot, to_xml, veiled
from factdesk.report.word.labelled import rating_label
from factdesk.report.word.manuscript import SPACER, Manuscript
from factdesk.report.word.tables import Cell, cell, quoted_cell, table

_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_PROPERTIES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>'
    '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" '
    'ds:itemID="{6F5A1D0E-6B0B-4C1B-9E0F-0FAC7DE5C001}">'
    f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
)
"""What an office program wants to know of a custom part before it keeps it; without it LibreOffice drops the part."""


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
    taken_names = set()
    for key, relationship in list(part.rels.items()):
        if relationship.reltype == _RELATIONSHIP:
            if NAMESPACE.encode() in relationship.target_part.blob:
                part.rels.pop(key)
            else:
                taken_names.add(str(relationship.target_part.partname))
    number = next(n for n in range(1, len(taken_names) + 2) if f"/customXml/item{n}.xml" not in taken_names)
    data = to_xml(veiled(snapshot(manuscript.report), manuscript.veil))
    package, names = part.package, (f"/customXml/item{number}.xml", f"/customXml/itemProps{number}.xml")
    item = Part(PackURI(names[0]), "application/xml", data, package)
    properties = Part(PackURI(names[1]), _PROPERTIES_TYPE, _PROPERTIES.encode(), package)
    item.relate_to(properties, f"{_RELATIONSHIP}Props")
    part.relate_to(item, _RELATIONSHIP)


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
