"""The styles of a document by name; those a house template lacks are copied from ours, and the result says so."""

import copy
from functools import cache

from factdesk import assets
from factdesk.report.word.markup import Element, W

NEEDED = (
    "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "TOC Heading", "toc 1", "toc 2", "caption", "header",
    "footer", "footnote text", "footnote reference", "Hyperlink", "Cover Field", "Claim Status", "Claim Quotation",
    "Claim Place", "Table Text", "Table Head", "Small Print", "Article Text", "Rating Label", "Hash", "FactDesk Table",
)  # fmt: skip
_OF_WORD = frozenset({"header", "footer", "footnote text", "footnote reference", "Hyperlink", "caption", "TOC Heading",
                      "toc 1", "toc 2"})  # fmt: skip
"""Styles that Word keeps to itself until they are used: a template that does not write them down lacks nothing."""


class Styles:
    """The ids of a document's styles by their names; :attr:`added` names those that had to be added."""

    def __init__(self, root: Element) -> None:
        self.added: list[str] = []
        self._ids = {_name(style).lower(): style.get(W + "styleId") for style in root.findall(W + "style")}
        normal = root.find(f"{W}style[@{W}type='paragraph'][@{W}default='1']")
        self._normal = normal.get(W + "styleId") if normal is not None else "Normal"
        for name in NEEDED:
            if name.lower() not in self._ids:
                self._add(root, name)

    def id(self, name: str) -> str:
        """Return the id of the style with that name."""
        return str(self._ids[name.lower()])

    def _add(self, root: Element, name: str) -> None:
        style = copy.deepcopy(_ours()[name.lower()])
        taken = {existing.get(W + "styleId") for existing in root.findall(W + "style")}
        style_id = style.get(W + "styleId")
        while style_id in taken:
            style_id += "FD"
        style.set(W + "styleId", style_id)
        base = style.find(W + "basedOn")
        if base is not None:
            self._rebase(style, base)
        follows = style.find(W + "next")
        if follows is not None:
            follows.set(W + "val", self._normal)
        fonts = style.find(f"{W}rPr/{W}rFonts")
        if fonts is not None and name != "Hash":
            fonts.getparent().remove(fonts)
        root.append(style)
        self._ids[name.lower()] = style_id
        if name not in _OF_WORD:
            self.added.append(name)

    def _rebase(self, style: Element, base: Element) -> None:
        """Point ``basedOn`` at what this document calls our base style; a base it lacks is left out."""
        wanted = next((_name(s) for s in _ours().values() if s.get(W + "styleId") == base.get(W + "val")), "")
        known = self._normal if wanted == "Normal" else self._ids.get(wanted.lower())
        if known:
            base.set(W + "val", known)
        else:
            style.remove(base)


@cache
def _ours() -> dict[str, Element]:
    from docx import Document

    root = Document(str(assets.resource("report", "template.docx"))).styles.element
    return {_name(style).lower(): style for style in root.findall(W + "style")}


def _name(style: Element) -> str:
    name = style.find(W + "name")
    return str(name.get(W + "val")) if name is not None else ""
