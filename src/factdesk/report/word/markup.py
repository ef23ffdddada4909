"""WordprocessingML, one call an element; children of properties must be given in the order of the schema.

Content is written as text and parsed once at the end: a report has half a million elements, and to make them one by
one takes three times as long.
"""

import re
from collections.abc import Iterable
from typing import Any

from lxml import etree

from factdesk.report.xml_words import xml_words

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{NAMESPACE}}}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ROOT = f'<w:root xmlns:w="{NAMESPACE}" xmlns:r="{_RELATIONSHIPS}">'
_BREAKS = re.compile(r"(\r\n|[\n\r\u2028\u2029]|\t)")
_SPECIAL = re.compile('[&<>"\x00-\x1f\ufffe\uffff\ud800-\udfff]')
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}

Markup = str
"""Elements as text, with the prefixes ``w`` and ``r``."""

Element = Any
"""An lxml element; lxml ships no types."""


def w(tag: str, *children: Markup | None, **attributes: str | int) -> Markup:
    """Return ``<w:tag w:attribute="…">`` with its children; a child that is None is left out."""
    named = "".join([f' w:{name}="{escaped(value)}"' for name, value in attributes.items()])
    inner = "".join([child for child in children if child])
    return f"<w:{tag}{named}>{inner}</w:{tag}>" if inner else f"<w:{tag}{named}/>"


def text(words: str) -> list[Markup]:
    """Return the words as ``w:t``, their line breaks and tabs as ``w:br`` and ``w:tab``.

    What XML cannot hold becomes U+FFFD.
    """
    found = []
    for part in _BREAKS.split(xml_words(words)):
        if part == "\t":
            found.append("<w:tab/>")
        elif _BREAKS.fullmatch(part):
            found.append("<w:br/>")
        elif part:
            found.append(f'<w:t xml:space="preserve">{escaped(part)}</w:t>')
    return found


def escaped(value: str | int) -> str:
    """Return a value as it may stand in an attribute or an element."""
    if isinstance(value, int):
        return str(value)
    return _SPECIAL.sub(lambda found: _ENTITIES.get(found[0], "\ufffd"), value)


def elements(markup: Iterable[Markup]) -> list[Element]:
    """Return markup as lxml elements, ready to be put into a part."""
    return list(etree.fromstring(f"{_ROOT}{''.join(markup)}</w:root>", etree.XMLParser(huge_tree=True)))


def insert_before(place: Element, markup: Iterable[Markup]) -> None:
    """Put much markup before an element: as one piece, for lxml takes a millisecond for each that crosses documents."""
    root = etree.fromstring(f"{_ROOT}{''.join(markup)}</w:root>", etree.XMLParser(huge_tree=True))
    place.addprevious(root)
    for child in list(root):
        place.addprevious(child)
    root.getparent().remove(root)


def element(markup: Markup) -> Element:
    """Return the markup of one element as an lxml element."""
    return elements([markup])[0]


def parse(xml: bytes) -> Element:
    """Return the root of an XML part; entities are not resolved."""
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))


def serialized(root: Element) -> bytes:
    """Return the bytes of an XML part, with its declaration."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
