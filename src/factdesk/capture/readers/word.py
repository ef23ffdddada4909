"""Read Word's .docx: every word a reader sees, in order, deleted ones left out, notes at the end.

python-docx's ``paragraph.text`` leaves out words that were inserted with changes tracked, and content controls; so the
text is taken from the XML. One line a paragraph, cells of a table row joined by a tab.
"""

from typing import Any

from factdesk.capture.captured import Reading
from factdesk.capture.readers.outline import lines
from factdesk.capture.readers.package import Package

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SKIP = {_W + tag for tag in ("del", "moveFrom", "delText", "instrText", "rPr", "pPr", "sectPr", "tblPr")} | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
}
_BREAKS = {_W + "tab": "\t", _W + "br": "\n", _W + "cr": "\n", _W + "noBreakHyphen": "\u2011"}
_RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_CORE = {
    "title": "{http://purl.org/dc/elements/1.1/}title",
    "author": "{http://purl.org/dc/elements/1.1/}creator",
    "language": "{http://purl.org/dc/elements/1.1/}language",
    "created": "{http://purl.org/dc/terms/}created",
    "modified": "{http://purl.org/dc/terms/}modified",
    "last_modified_by": "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}lastModifiedBy",
}


def read(data: bytes, name: str) -> Reading:
    """Read a .docx file.

    Raises:
        BadInput: it is damaged, encrypted or a bomb.
    """
    package = Package(data, name, "Word document (.docx)")
    main = _main_part(package)
    text = _text_of(package.xml(main))
    folder = main.rpartition("/")[0]
    notes = [
        _text_of(package.xml(part)) for part in (f"{folder}/footnotes.xml", f"{folder}/endnotes.xml") if part in package
    ]
    core = _core(package)
    return Reading(
        text="\n".join([text, *(note for note in notes if note.strip())]),
        title=core.pop("title", ""),
        author=core.pop("author", ""),
        language=core.pop("language", ""),
        facts=core,
    )


def _text_of(root: Any) -> str:
    return "\n".join(lines(root, block={_W + "p"}, row=_W + "tr", words={_W + "t"}, breaks=_BREAKS, skip=_SKIP))


def _main_part(package: Package) -> str:
    if "_rels/.rels" not in package:
        raise package.damaged()
    for relation in package.xml("_rels/.rels").iter(_RELS):
        if str(relation.get("Type", "")).endswith("/officeDocument"):
            return str(relation.get("Target", "")).lstrip("/")
    raise package.damaged()


def _core(package: Package) -> dict[str, str]:
    if "docProps/core.xml" not in package:
        return {}
    root = package.xml("docProps/core.xml")
    found = {key: (root.findtext(tag) or "").strip() for key, tag in _CORE.items()}
    return {key: value for key, value in found.items() if value}
