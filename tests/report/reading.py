"""Reads a written .docx as a reader would follow it: words, bookmarks, links, notes and relationships, from the XML."""

import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def words(element: Any) -> str:
    return "".join(part.text or "" for part in element.iter(W + "t"))


@dataclass
class Reading:
    """The parts of one file."""

    parts: dict[str, Any] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, path: Path) -> "Reading":
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            parts = {n: etree.fromstring(archive.read(n)) for n in names if n.endswith((".xml", ".rels"))}
        return cls(parts, names)

    @property
    def body(self) -> Any:
        return self.parts["word/document.xml"].find(W + "body")

    @property
    def notes(self) -> dict[str, str]:
        return {note.get(W + "id"): words(note) for note in self.parts["word/footnotes.xml"]}

    def paragraphs(self, style: str) -> list[Any]:
        return [p for p in self.body.iter(W + "p") if _value(p, "pPr/pStyle") == style]

    def bookmarks(self) -> dict[str, Any]:
        return {mark.get(W + "name"): mark for mark in self.body.iter(W + "bookmarkStart")}

    def bookmarked(self, name: str) -> str:
        """Return the words from a bookmark's start to the end of its paragraph or to its end mark."""
        mark = self.bookmarks()[name]
        found = []
        for sibling in mark.itersiblings():
            if sibling.tag == W + "bookmarkEnd" and sibling.get(W + "id") == mark.get(W + "id"):
                break
            found.append(words(sibling))
        return "".join(found)

    def anchors(self) -> list[str]:
        return [link.get(W + "anchor") for link in self.body.iter(W + "hyperlink") if link.get(W + "anchor")]

    def fields(self) -> list[str]:
        simple = [f.get(W + "instr").strip() for f in self.body.iter(W + "fldSimple")]
        return simple + [(i.text or "").strip() for i in self.body.iter(W + "instrText")]

    def addresses(self, part: str = "document") -> dict[str, str]:
        rels = self.parts[f"word/_rels/{part}.xml.rels"]
        return {rel.get("Id"): rel.get("Target") for rel in rels if rel.get("TargetMode") == "External"}

    def section_of_claim(self, number: int) -> list[Any]:
        """Return the blocks of a claim's section, its heading first."""
        blocks: list[Any] = []
        for block in self.body:
            style = _value(block, "pPr/pStyle") if block.tag == W + "p" else ""
            marks = {mark.get(W + "name") for mark in block.iter(W + "bookmarkStart")}
            if f"claim_{number}" in marks:
                blocks = [block]
            elif blocks and style in ("Heading1", "Heading2"):
                break
            elif blocks:
                blocks.append(block)
        return blocks


def _value(element: Any, path: str) -> str:
    found = element.find("/".join(W + step for step in path.split("/")))
    return str(found.get(W + "val")) if found is not None else ""
