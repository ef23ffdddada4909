"""Bytes to text: byte order marks, declared encodings, UTF-8, then a guess that is told to the person.

Every text of the desk passes through :func:`canonical` once, before any offset is counted.
"""

import codecs
import re
from dataclasses import dataclass

from factdesk.domain.errors import NotText

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_GUESSED = ["cp1256", "cp1252", "iso8859_6", "cp1251", "koi8_r", "cp1254", "cp1255", "cp1250", "cp1253"]
_SAMPLE = 200_000
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\ufffe\uffff]")
_WIDE = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded text and the encoding it was in.

    ``sure`` is False when the encoding is a guess; ``damaged`` counts the places that could not be decoded.
    """

    text: str
    encoding: str
    sure: bool = True
    damaged: int = 0

    @property
    def warnings(self) -> tuple[str, ...]:
        """What to tell the person of the decoding, a line each."""
        lines = []
        if not self.sure:
            lines.append(f"The encoding is guessed ({self.encoding}): check that accents and Arabic letters read right")
        if self.damaged:
            lines.append(f"Damaged characters, shown as \ufffd: {self.damaged}. Check them in the original")
        return tuple(lines)


def canonical(text: str) -> str:
    """Return the text as the desk keeps it: line ends as ``\\n``, no leading byte order mark, nothing else changed."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return text.encode("utf-8", "replace").decode("utf-8")


def decode(data: bytes, name: str, declared: str = "") -> Decoded:
    """Decode bytes that should be text. ``declared`` is the encoding the file or server names, if any.

    Raises:
        NotText: no known encoding gives a text.
    """
    decoded = _decode(data, declared)
    if decoded is None or not _is_text(decoded.text):
        raise NotText(f"{name} is not text: open it in the program it was made with and save it as UTF-8 text or .docx")
    return decoded


def _decode(data: bytes, declared: str) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _try(data[len(mark) :], encoding)
            return None if text is None else Decoded(text, encoding)
    wide = _wide_without_mark(data)
    for encoding in (wide, _codec(declared), "utf-8"):
        if encoding in _WIDE and encoding != wide:
            continue
        text = _try(data, encoding) if encoding else None
        if text is not None:
            return Decoded(text, encoding)
    return _nearly(data, _codec(declared)) or _nearly(data, "utf-8") or _guess(data)


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _nearly(data: bytes, encoding: str) -> Decoded | None:
    """Return the text if at most one in twenty of its letters beyond ASCII is damaged: web pages often are."""
    if not encoding or encoding in _WIDE:
        return None
    text = data.decode(encoding, "replace")
    damaged = text.count("\ufffd")
    beyond = sum(not c.isascii() for c in text)
    return Decoded(text, encoding, damaged=damaged) if 20 * damaged <= beyond else None


def _codec(declared: str) -> str:
    """Return Python's name of a declared text encoding, empty if unknown; Latin-1 means cp1252, as on the web."""
    try:
        info = codecs.lookup(declared.strip().strip("\"'"))
    except (LookupError, ValueError):
        return ""
    if not getattr(info, "_is_text_encoding", True):
        return ""
    return {"iso8859-1": "cp1252", "ascii": "cp1252", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(
        info.name, info.name
    )


def _wide_without_mark(data: bytes) -> str:
    """Return the UTF-16 or UTF-32 flavour that the NUL bytes or the Arabic block show, empty for none."""
    head = data[: 4000 - 4000 % 4]
    if len(head) < 4:
        return ""
    quarter = len(head) // 4
    zeros = [head[i::4].count(0) for i in range(4)]
    if zeros[2] + zeros[3] > 1.9 * quarter and not data.startswith(b"\0\0\0\0"):
        return "utf-32-le"
    if zeros[0] + zeros[1] > 1.9 * quarter:
        return "utf-32-be"
    for low, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        rows = head[low::2]
        scripts = sum(rows.count(row) for row in (0, 4, 5, 6, 0x20))
        if (zeros[low] + zeros[low + 2] or rows.count(6)) and scripts > 0.95 * len(rows):
            return encoding
    return ""


def _guess(data: bytes) -> Decoded | None:
    high = {byte for byte in set(data) if byte >= 0x80}
    if high and max(high) < 0xA0:  # typographic quotation marks and dashes only, the same in every Windows code page
        text = _try(data, "cp1252")
        return None if text is None else Decoded(text, "cp1252", sure=False)
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], cp_isolation=_GUESSED).best()
    if best is None:
        return None
    text = _try(data, best.encoding)
    return None if text is None else Decoded(text, best.encoding, sure=False)


def _is_text(text: str) -> bool:
    """Whether a text is free of NUL and has hardly any other control character."""
    return "\0" not in text and len(_CONTROLS.findall(text)) <= len(text) // 1000
