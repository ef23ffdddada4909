"""WordprocessingML elements in one call each; children of properties must be given in the order of the schema."""

import re
from typing import Any

from lxml import etree

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{NAMESPACE}}}"
RELATIONSHIP = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_BREAKS = re.compile(r"(\r\n|[\n\r\u2028\u2029]|\t)")

Element = Any
"""An lxml element; lxml ships no types."""


def w(tag: str, *children: Element | None, **attributes: str | int) -> Element:
    """Return ``<w:tag w:attribute="…">`` with its children; a child that is None is left out."""
    made = etree.Element(W + tag, {W + name: str(value) for name, value in attributes.items()}, nsmap={"w": NAMESPACE})
    made.extend([child for child in children if child is not None])
    return made


def text(words: str) -> list[Element]:
    """Return the words as ``w:t``, their line breaks and tabs as ``w:br`` and ``w:tab``.

    Characters that XML cannot hold become U+FFFD, so that their place stays visible.
    """
    found = []
    for part in _BREAKS.split(_NO_XML.sub("\ufffd", words)):
        if part == "\t":
            found.append(w("tab"))
        elif _BREAKS.fullmatch(part):
            found.append(w("br"))
        elif part:
            made = w("t")
            made.set(_SPACE, "preserve")
            made.text = part
            found.append(made)
    return found


def parse(xml: bytes) -> Element:
    """Return the root of an XML part; entities are not resolved."""
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))


def serialized(root: Element) -> bytes:
    """Return the bytes of an XML part, with its declaration."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
