"""Footnotes: a part of their own, which python-docx does not know."""

from typing import Any

from factdesk.report.word.bidi import Look, properties, runs
from factdesk.report.word.markup import NAMESPACE, Markup, W, elements, parse, serialized, w

_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_EMPTY = (
    f'<w:footnotes xmlns:w="{NAMESPACE}">'
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
    "</w:footnotes>"
)


class Footnotes:
    """The footnotes of one document: :meth:`add` returns the mark for the text, :meth:`save` writes the part."""

    def __init__(self, document: Any, text_style: str, mark_style: str) -> None:
        from docx.opc.packuri import PackURI
        from docx.opc.part import Part

        self._text_style = text_style
        self._mark_style = mark_style
        existing = [rel.target_part for rel in document.part.rels.values() if rel.reltype == _RELATIONSHIP]
        if existing:
            self.part = existing[0]
        else:
            self.part = Part(PackURI("/word/footnotes.xml"), _TYPE, _EMPTY.encode(), document.part.package)
            document.part.relate_to(self.part, _RELATIONSHIP)
        self._root = parse(self.part.blob)
        for note in self._root.findall(W + "footnote"):
            if note.get(W + "type") is None:
                self._root.remove(note)
        self._added: list[Markup] = []
        self._next = 1

    def add(self, *content: Markup, rtl: bool = False) -> Markup:
        """Add a footnote and return its mark."""
        mark = w("r", w("rPr", w("rStyle", val=self._mark_style)), w("footnoteRef"))
        space = runs(" ", Look(), rtl=rtl)
        paragraph = w(
            "p", w("pPr", w("pStyle", val=self._text_style), w("bidi") if rtl else None), mark, *space, *content
        )
        self._added.append(w("footnote", paragraph, id=self._next))
        made = w("r", properties(Look(style=self._mark_style), False), w("footnoteReference", id=self._next))
        self._next += 1
        return made

    def relationship(self, url: str) -> str:
        """Return the relationship id of an address, for links within footnotes."""
        from docx.opc.constants import RELATIONSHIP_TYPE

        return str(self.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))

    def save(self) -> None:
        """Write the footnotes into their part."""
        self._root.extend(elements(self._added))
        self.part._blob = serialized(self._root)
