"""The Arabic face of controls: the system's, with lines as high as those of the Latin face beside it.

Noto Sans Arabic keeps room in every line for marks stacked three high, so that buttons, rows and menus with Arabic in
them would be half as high again, and its letters would stand off the line in fields. Here a copy of the face is made
in memory whose lines are as high as its letters; the letters are the same. Only what is needed to draw them is taken
over (https://learn.microsoft.com/typography/opentype/spec/otff).
"""

import struct
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

TALL = "Noto Sans Arabic"
FAMILY = "FactDesk Arabic"
_TABLES = (
    "CFF ", "GDEF", "GPOS", "GSUB", "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca",
    "maxp", "post", "prep",
)  # fmt: skip
_ASCENT, _DESCENT = 1.069, 0.46
"""Shares of the size: the ascent of Noto Sans, and the depth of the deepest Arabic letters."""
_TOP_OF_HHEA, _TOP_OF_OS2, _TOP_OF_WINDOWS = 4, 68, 74
"""Where in their tables ascent, descent and gap stand."""


@cache
def arabic_face() -> str:
    """Return the face to write Arabic with in controls: the system's as it is, where it is not too tall."""
    made = 0
    for weight in (QFont.Weight.Normal, QFont.Weight.Bold):
        font = QFont(TALL)
        font.setWeight(weight)
        raw = QRawFont.fromFont(font)
        if raw.familyName() != TALL:
            return TALL
        made += QFontDatabase.addApplicationFontFromData(QByteArray(_lowered(raw, bold=made > 0))) >= 0
    return FAMILY if made else TALL


def _lowered(raw: QRawFont, *, bold: bool) -> bytes:
    tables = {tag: bytes(raw.fontTable(tag).data()) for tag in _TABLES}
    tables = {tag: data for tag, data in tables.items() if data}
    units = struct.unpack_from(">H", tables["head"], 18)[0]
    ascent, descent = round(_ASCENT * units), round(_DESCENT * units)
    tables["hhea"] = _written(tables["hhea"], _TOP_OF_HHEA, ">hhh", ascent, -descent, 0)
    tables["OS/2"] = _written(tables["OS/2"], _TOP_OF_OS2, ">hhh", ascent, -descent, 0)
    tables["OS/2"] = _written(tables["OS/2"], _TOP_OF_WINDOWS, ">HH", ascent, descent)
    tables["name"] = _names("Bold" if bold else "Regular")
    return _font(tables)


def _written(table: bytes, at: int, form: str, *values: int) -> bytes:
    size = struct.calcsize(form)
    return table[:at] + struct.pack(form, *values) + table[at + size :]


def _names(style: str) -> bytes:
    """Return a table with the family, the style and the full name, in English for Windows' encoding."""
    said = {1: FAMILY, 2: style, 4: f"{FAMILY} {style}", 6: f"{FAMILY}-{style}".replace(" ", "")}
    words = {number: name.encode("utf-16-be") for number, name in said.items()}
    head, text = struct.pack(">HHH", 0, len(words), 6 + 12 * len(words)), b""
    for number, name in words.items():
        head += struct.pack(">HHHHHH", 3, 1, 0x409, number, len(name), len(text))
        text += name
    return head + text


def _font(tables: Mapping[str, bytes]) -> bytes:
    """Return a font file of these tables, each beginning at a multiple of four bytes."""
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    version = 0x4F54544F if "CFF " in tables else 0x00010000
    head = struct.pack(">IHHHH", version, count, power * 16, power.bit_length() - 1, (count - power) * 16)
    at, body = 12 + 16 * count, b""
    for tag in sorted(tables):
        data = tables[tag]
        padded = data + bytes(-len(data) % 4)
        total = sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
        head += struct.pack(">4sIII", tag.encode("ascii"), total, at + len(body), len(data))
        body += padded
    return head + body
