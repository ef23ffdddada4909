"""Makes ``resources/report/template.docx``, the only place where our styles are defined: ``python -m`` this module.

Fonts are those that Word brings along and that have free twins of the same widths (Cambria/Caladea, Calibri/Carlito).
"""

import io
from dataclasses import dataclass
from pathlib import Path

from factdesk import assets
from factdesk.report.files import put, repacked
from factdesk.report.word.markup import NAMESPACE, W

ACCENT = "1F4E79"
_INK = "1A1A1A"
_GREY = "5A616B"
_SERIF = '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="Cambria" w:cs="Times New Roman"/>'
_SANS = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Arial"/>'
_MONO = '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:eastAsia="Consolas" w:cs="Courier New"/>'


@dataclass(frozen=True)
class _Style:
    """One style; sizes in half points, Latin and Arabic (which is set a step larger)."""

    name: str
    kind: str = "paragraph"
    based_on: str = "Normal"
    follows: str = ""
    paragraph: str = ""
    run: str = ""


def _size(points: float, arabic: float = 0) -> str:
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round((arabic or points + 1) * 2)}"/>'


def _space(before: float, after: float, line: float = 0) -> str:
    rule = f' w:line="{round(line * 240)}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"{rule}/>'


def _colour(value: str) -> str:
    return f'<w:color w:val="{value}"/>'


_BOLD = "<w:b/><w:bCs/>"
_KEEP = "<w:keepNext/><w:keepLines/>"
_CONTENTS_TAB = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9070"/></w:tabs>'
_SIDE = '<w:pBdr><w:left w:val="single" w:sz="24" w:space="10" w:color="6B7280"/></w:pBdr>'
_RULE = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="3" w:color="{}"/></w:pBdr>'

STYLES = (
    _Style("Normal", based_on="", run=_SERIF + _colour(_INK) + _size(10.5, 12), paragraph=_space(0, 6, 1.15)),
    _Style("Default Paragraph Font", "character", ""),
    _Style("Table Normal", "table", ""),
    _Style("No List", "numbering", ""),
    _Style("Title", follows="Normal", paragraph=_KEEP + _space(0, 14, 1.05),
           run=_SANS + _BOLD + _colour(_INK) + _size(26, 28)),
    _Style("Subtitle", follows="Normal", paragraph=_KEEP + _RULE.format(ACCENT) + _space(130, 14, 1.0),
           run=_SANS + _BOLD + _colour(ACCENT) + _size(15, 17)),
    _Style("heading 1", follows="Normal",
           paragraph=_KEEP + _RULE.format(ACCENT) + _space(24, 10, 1.0) + '<w:outlineLvl w:val="0"/>',
           run=_SANS + _BOLD + _colour(ACCENT) + _size(18, 20)),
    _Style("heading 2", follows="Normal", paragraph=_KEEP + _space(20, 4, 1.0) + '<w:outlineLvl w:val="1"/>',
           run=_SANS + _BOLD + _colour(_INK) + _size(13, 14.5)),
    _Style("heading 3", follows="Normal", paragraph=_KEEP + _space(12, 4, 1.0) + '<w:outlineLvl w:val="2"/>',
           run=_SANS + _BOLD + _colour(_GREY) + _size(11, 12)),
    _Style("TOC Heading", follows="Normal", paragraph=_KEEP + _RULE.format(ACCENT) + _space(0, 12, 1.0),
           run=_SANS + _BOLD + _colour(ACCENT) + _size(18, 20)),
    _Style("toc 1", follows="Normal", paragraph=_CONTENTS_TAB + _space(6, 2, 1.0), run=_SANS + _BOLD + _size(10.5)),
    _Style("toc 2", follows="Normal",
           paragraph=_CONTENTS_TAB + _space(0, 2, 1.0) + '<w:ind w:left="284"/>',
           run=_SANS + _size(10)),
    _Style("caption", follows="Normal", paragraph=_KEEP + _space(10, 3, 1.0), run=_SANS + _colour(_GREY) + _size(9)),
    _Style("header", paragraph='<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs>' + _space(0, 0, 1.0),
           run=_SANS + _colour(_GREY) + _size(8.5)),
    _Style("footer", paragraph='<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs>' + _space(0, 0, 1.0),
           run=_SANS + _colour(_GREY) + _size(8.5)),
    _Style("footnote text", paragraph=_space(0, 2, 1.0), run=_SANS + _size(8.5)),
    _Style("footnote reference", "character", "Default Paragraph Font", run='<w:vertAlign w:val="superscript"/>'),
    _Style("Hyperlink", "character", "Default Paragraph Font", run=_colour(ACCENT) + '<w:u w:val="single"/>'),
    _Style("Cover Field", paragraph=_space(2, 2, 1.0), run=_SANS + _size(10.5, 11.5)),
    _Style("Claim Status", paragraph=_KEEP + _space(0, 6, 1.1), run=_SANS + _size(9.5, 10.5)),
    _Style("Claim Quotation",
           paragraph=_KEEP + _SIDE + _space(4, 4, 1.2) + '<w:ind w:left="340" w:right="340"/>',
           run=_size(11.5, 13)),
    _Style("Claim Place", paragraph=_space(0, 8, 1.1) + '<w:ind w:left="340" w:right="340"/>',
           run=_SANS + _colour(_GREY) + _size(9)),
    _Style("Table Text", paragraph=_space(1, 1, 1.0), run=_SANS + _size(9.5, 10.5)),
    _Style("Table Head", based_on="Table Text", paragraph="<w:keepNext/>" + _space(2, 2, 1.0),
           run=_BOLD + _colour(_GREY) + _size(9, 10)),
    _Style("Small Print", paragraph=_space(0, 3, 1.05), run=_SANS + _colour(_GREY) + _size(8.5, 9.5)),
    _Style("Article Text", paragraph=_space(0, 5, 1.2) + '<w:ind w:left="454" w:hanging="454"/>', run=_size(10, 11.5)),
    _Style("Rating Label", "character", "Default Paragraph Font", run=_SANS + _BOLD),
    _Style("Hash", "character", "Default Paragraph Font", run=_MONO + _size(7, 7)),
    _Style("FactDesk Table", "table", "Table Normal",
           paragraph='<w:spacing w:after="0"/>'),
)  # fmt: skip

_TABLE = (
    '<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="8A8F98"/>'
    '<w:bottom w:val="single" w:sz="6" w:space="0" w:color="8A8F98"/>'
    '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="D0D4DA"/></w:tblBorders>'
    '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
    '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>'
)
_TABLE_NORMAL = (
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
    "</w:tblCellMar></w:tblPr>"
)
_SETTINGS = (
    f'<w:settings xmlns:w="{NAMESPACE}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="en-GB" w:bidi="ar-SA"/><w:decimalSymbol w:val="."/>'
    '<w:listSeparator w:val=","/></w:settings>'
)


def style_id(name: str) -> str:
    """Return the id our template uses for a style: its name in capitals without spaces."""
    return "".join(word[:1].upper() + word[1:] for word in name.split())


def styles_xml() -> str:
    """Return the whole styles part."""
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{_SERIF}{_size(10.5, 12)}<w:lang w:val="en-GB" w:eastAsia="en-GB" '
        'w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
    )
    return f'<w:styles xmlns:w="{NAMESPACE}">{defaults}{"".join(_style_xml(style) for style in STYLES)}</w:styles>'


def _style_xml(style: _Style) -> str:
    default = ' w:default="1"' if style.name in ("Normal", "Default Paragraph Font", "Table Normal", "No List") else ""
    hidden = '<w:uiPriority w:val="99"/><w:semiHidden/>' if default and style.name != "Normal" else "<w:qFormat/>"
    table = {"FactDesk Table": _TABLE, "Table Normal": _TABLE_NORMAL}.get(style.name, "")
    return (
        f'<w:style w:type="{style.kind}"{default} w:styleId="{style_id(style.name)}"><w:name w:val="{style.name}"/>'
        + (f'<w:basedOn w:val="{style_id(style.based_on)}"/>' if style.based_on else "")
        + (f'<w:next w:val="{style_id(style.follows)}"/>' if style.follows else "")
        + hidden
        + (f"<w:pPr>{style.paragraph}</w:pPr>" if style.paragraph else "")
        + (f"<w:rPr>{style.run}</w:rPr>" if style.run else "")
        + table
        + "</w:style>"
    )


def make(path: Path) -> None:
    """Write the template: python-docx's own, with our styles and settings and without what nobody needs."""
    import docx
    from docx.opc.constants import RELATIONSHIP_TYPE as RT
    from docx.oxml import parse_xml

    document = docx.Document()
    body = document.element.body
    for child in list(body):
        if child.tag != W + "sectPr":
            body.remove(child)
    part = document.part
    for key, relationship in list(part.rels.items()):
        kind = relationship.reltype
        if kind == RT.STYLES:
            relationship.target_part._element = parse_xml(styles_xml())
        elif kind == RT.SETTINGS:
            relationship.target_part._element = parse_xml(_SETTINGS)
        elif kind not in (RT.THEME, RT.FONT_TABLE):
            part.rels.pop(key)
    for key, relationship in list(document.part.package.rels.items()):
        if "thumbnail" in relationship.reltype:
            document.part.package.rels.pop(key)
    written = io.BytesIO()
    document.save(written)
    put(repacked(written.getvalue()), path)


if __name__ == "__main__":
    make(assets.resource("report") / "template.docx")
