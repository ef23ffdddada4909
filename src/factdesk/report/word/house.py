"""House templates: a newsroom's own .docx or .dotx gives page, styles, header, footer, logo and perhaps the cover.

What stands in the template before a paragraph ``{{report}}`` becomes the cover in place of ours, what stands after it
the end; without that paragraph the template's text is left out. ``{{title}}``, ``{{date}}`` and the other words of
:data:`PLACEHOLDERS` are filled in wherever they stand, headers and footers included. Paragraphs in the style
"Template Note" are remarks to whoever makes the template, and are left out.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factdesk import assets
from factdesk.domain.errors import BadInput
from factdesk.report.direction import is_rtl_text
from factdesk.report.word.markup import SPACE, Element, W, element, w

PLACEHOLDERS = ("title", "date", "by", "desk", "claims", "evidence", "article", "outlet", "published")
NOTE_STYLE = "Template Note"
_REPORT = re.compile(r"\s*\{\{\s*report\s*\}\}\s*")
_WORD = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_DOCUMENT = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_LOCKED = bytes.fromhex("d0cf11e0a1b11ae1")
"""How a compound file begins: Word keeps a locked .docx in one, and a .doc is one."""
_OF_THE_BODY = ("/image", "/hyperlink", "/chart", "/oleObject", "/package", "/comments", "/commentsExtended")


@dataclass(frozen=True, slots=True)
class House:
    """An opened template. ``has_cover`` says that it brought a cover of its own; ``after`` comes at the very end."""

    document: Any
    has_cover: bool = False
    after: tuple[Element, ...] = ()


def opened(template: Path | None) -> House:
    """Open our template or a house's, with what the report is to stand between.

    Raises:
        BadInput: it is no Word document, or one with macros.
    """
    path = template or assets.resource("report", "template.docx")
    document = _document(path)
    body = document.element.body
    notes = _style_ids(document, NOTE_STYLE)
    blocks = [block for block in body if block.tag != W + "sectPr"]
    place = next((i for i, block in enumerate(blocks) if _REPORT.fullmatch(_words(block))), None)
    kept = [] if place is None else [block for block in blocks if _style(block) not in notes]
    before = kept[: kept.index(blocks[place])] if place is not None else []
    after = kept[kept.index(blocks[place]) + 1 :] if place is not None else []
    for block in blocks:
        body.remove(block)
    body[:0] = before
    if body.find(W + "sectPr") is None:
        body.append(element(w("sectPr", w("pgSz", w=11906, h=16838))))
    _drop_unused(document, [*before, *after])
    return House(document, any(_words(block).strip() or _has_picture(block) for block in before), tuple(after))


def fill(document: Any, values: Mapping[str, str]) -> None:
    """Put the values in the place of ``{{word}}`` in the text, the headers and the footers; unknown words stay."""
    roots = [document.element.body]
    for section in document.sections:
        for part in (section.header, section.footer, section.first_page_header, section.first_page_footer,
                     section.even_page_header, section.even_page_footer):  # fmt: skip
            if not part.is_linked_to_previous:
                roots.append(part._element)
    for root in roots:
        for paragraph in root.iter(W + "p"):
            _fill_paragraph(paragraph, values)


def _fill_paragraph(paragraph: Element, values: Mapping[str, str]) -> None:
    """Replace the words even where Word has cut them into several runs: the first run takes the new words."""
    texts = list(paragraph.iter(W + "t"))
    whole = "".join(part.text or "" for part in texts)
    for match in reversed(list(_WORD.finditer(whole))):
        value = values.get(match[1].lower())
        if value is None:
            continue
        offset = 0
        first = True
        for part in texts:
            words = part.text or ""
            start, end = max(match.start() - offset, 0), min(match.end() - offset, len(words))
            offset += len(words)
            if start < end:
                part.text = words[:start] + (value if first else "") + words[end:]
                part.set(SPACE, "preserve")
                if first and is_rtl_text(value):
                    _turn(part.getparent())
                first = False


def _turn(run: Element) -> None:
    properties = run.find(W + "rPr")
    if properties is None:
        properties = element(w("rPr"))
        run.insert(0, properties)
    if properties.find(W + "rtl") is None:
        later = properties.find(W + "lang")
        later.addprevious(element(w("rtl"))) if later is not None else properties.append(element(w("rtl")))


def _document(path: Path) -> Any:
    from docx import Document
    from docx.opc.exceptions import PackageNotFoundError

    refusal = f"{path.name} is not a Word document; choose a .docx or .dotx file as template."
    try:
        data = path.read_bytes()
        if data.startswith(_LOCKED):
            raise BadInput(
                f"{path.name} is locked with a password or an old .doc: save it from Word as .docx, unlocked."
            )
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            types = archive.read("[Content_Types].xml")
            if b"macroEnabled" in types:
                raise BadInput(f"{path.name} holds macros; save it as .docx or .dotx and choose that as template.")
            if _TEMPLATE in types:
                data = _as_document(archive)
        document = Document(io.BytesIO(data))
        if document.element.body is None or document.styles.element is None or document.settings.element is None:
            raise BadInput(refusal)
    except OSError as problem:
        raise BadInput(f"The template {path} cannot be read ({problem.strerror}); choose another.") from problem
    except (PackageNotFoundError, zipfile.BadZipFile, ValueError, KeyError, AttributeError, SyntaxError) as problem:
        raise BadInput(refusal) from problem
    return document


def _as_document(archive: zipfile.ZipFile) -> bytes:
    """Return a template's bytes as those of a document: python-docx opens nothing else."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in archive.namelist():
            data = archive.read(name)
            new.writestr(name, data.replace(_TEMPLATE, _DOCUMENT) if name == "[Content_Types].xml" else data)
    return out.getvalue()


def _drop_unused(document: Any, kept: Iterable[Element]) -> None:
    """Forget pictures, links and comments of text that was left out: they must not travel with the report."""
    used = {value for block in kept for node in block.iter() for value in node.attrib.values()}
    for key, relationship in list(document.part.rels.items()):
        if relationship.reltype.endswith(_OF_THE_BODY) and key not in used:
            document.part.rels.pop(key)
    for block in kept:
        for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
            for mark in list(block.iter(W + tag)):
                mark.getparent().remove(mark)


def _style_ids(document: Any, name: str) -> set[str]:
    found = document.styles.element.findall(f"{W}style/{W}name[@{W}val='{name}']")
    return {style.getparent().get(W + "styleId") for style in found}


def _style(block: Element) -> str:
    style = block.find(f"{W}pPr/{W}pStyle")
    return str(style.get(W + "val")) if style is not None else ""


def _words(block: Element) -> str:
    return "".join(part.text or "" for part in block.iter(W + "t"))


def _has_picture(block: Element) -> bool:
    return any(name.endswith("}embed") for node in block.iter() for name in node.attrib)
