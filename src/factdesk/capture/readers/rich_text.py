"""Read .rtf: the words, and the title and author that the file names."""

import re
from importlib import import_module
from typing import Any

from factdesk.capture.captured import Reading
from factdesk.domain.article import MAX_LENGTH
from factdesk.domain.errors import BadInput, TooLarge

_MAX_BYTES = 8 * MAX_LENGTH
_PICTURES = re.compile(r"[0-9a-fA-F\s]{2000,}+")


def read(data: bytes, name: str) -> Reading:
    """Read an .rtf file.

    Raises:
        BadInput: it is damaged.
        TooLarge: more than 40 MB once its pictures are out.
    """
    striprtf: Any = import_module("striprtf.striprtf")  # it has no types
    rtf_to_text = striprtf.rtf_to_text

    if not data.lstrip().startswith(b"{\\rtf"):
        raise BadInput(f"{name} is no rich text (.rtf): open it in the program it was made with and save it as .docx")
    source = _PICTURES.sub("", data.decode("latin-1"))
    if len(source) > _MAX_BYTES:
        raise TooLarge(
            f"{name} is more than {_MAX_BYTES // 1_000_000} MB of rich text: cut it into parts and add those"
        )
    try:
        text = rtf_to_text(_escaped(source), errors="replace")
        about = {key: rtf_to_text("{\\rtf1" + _prolog(source) + value + "}", errors="replace").strip()
                 for key, value in _info(source).items()}  # fmt: skip
    except (ValueError, IndexError, KeyError, LookupError, RecursionError):
        raise BadInput(f"{name} is damaged: open and save it again in the program it was made with") from None
    # characters beyond the basic plane stand in .rtf as two halves, which are joined here
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return Reading(text=whole, title=about.get("title", ""), author=about.get("author", ""))


def _escaped(source: str) -> str:
    """Return the source with bytes above ASCII as escapes, so that the code page the file names applies to them."""
    return re.sub(r"[\x80-\xff]", lambda found: f"\\'{ord(found[0]):02x}", source)


def _prolog(source: str) -> str:
    found = re.search(r"\\ansicpg\d+", source[:2000])
    return f"\\ansi{found[0]} " if found else "\\ansi "


def _info(source: str) -> dict[str, str]:
    at = source.find("{\\info")
    block = source[at : at + 5000] if at >= 0 else ""
    found = re.findall(r"\{\\(title|author) ?((?:[^{}\\]|\\.)*)\}", block, re.S)
    return {key: _escaped(value) for key, value in found}
