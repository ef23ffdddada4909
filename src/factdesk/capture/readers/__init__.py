"""Read a file of any kind the desk takes in: one small module per format, chosen by the bytes rather than the name."""

import os
import stat
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

from factdesk.capture.apart import SMALL
from factdesk.capture.captured import Captured, CapturedFile, Reading
from factdesk.capture.readers.decoding import canonical
from factdesk.capture.readers.kinds import kind_of, media_type_of, safe_name
from factdesk.domain.article import MAX_LENGTH
from factdesk.domain.errors import BadInput, FactDeskError, NotText, TooLarge
from factdesk.progress import Progress

MAX_READ = 200_000_000
"""The largest file that is read for its text, in bytes; a larger one is kept as evidence without text."""
_READERS = {
    "html": "html", "docx": "word", "odt": "opendocument",
    "pdf": "pdf", "rtf": "rich_text", "eml": "mail", "mhtml": "saved_page", "warc": "web_archive",
}  # fmt: skip
_APART = {"word", "opendocument", "web_archive"}  # a PDF is read apart by its own reader
_APART_IF_LONG = {"html", "rich_text", "mail", "saved_page"}
_OLE = {
    "docx": "is locked with a password: save it without one and add it again",
    "msg": "is in Outlook's own format: save the message as .eml from a mail program",
}
_OLD = "is in an old Office format: open it and save it as .docx or .pdf"
_NO_TEXT = "has no text to read: add it as evidence, or type its words into a text file"


def read_file(path: Path, *, text_required: bool = True, progress: Progress | None = None) -> Captured:
    """Read a file with its text and what it says of itself.

    Args:
        path: the file; only the last part of its name is kept.
        text_required: True for an article. False for evidence: then a file without text, or whose text cannot be
            read, is kept too, and the reason stands in ``warnings``. A large one stays on disk (``files[0].path``).
        progress: asked whether to stop.

    Raises:
        BadInput: it is missing, empty, no file, cannot be opened, is damaged, or changed while it was read.
        NotText: it has no text (only if that is required).
        TooLarge: more than 200 MB, or a text longer than MAX_LENGTH (only if a text is required).
        Cancelled: the person stopped it.
    """
    name = safe_name(path.name)
    try:
        _refuse_what_is_no_file(path.stat().st_mode, name)
        with path.open("rb") as stream:
            before = os.fstat(stream.fileno())
            if before.st_size > MAX_READ:
                return _large(path, stream.read(4096), before.st_size, text_required)
            data = stream.read(MAX_READ + 1)
            after = os.fstat(stream.fileno())
        now = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise BadInput(f"There is no file {name}: check its name and folder") from None
    except OSError as error:
        raise BadInput(f"{name} cannot be read ({error.strerror or error}): check that you may open it") from None
    if not (_stamp(before) == _stamp(after) == _stamp(now)) or len(data) != after.st_size:
        raise BadInput(f"{name} changed while it was read: wait until it is saved and add it again")
    return read_bytes(data, name, text_required=text_required, progress=progress)


def _refuse_what_is_no_file(mode: int, name: str) -> None:
    if stat.S_ISDIR(mode):
        raise BadInput(f"{name} is a folder: choose the files in it")
    if not stat.S_ISREG(mode):  # a pipe or device might never end
        raise BadInput(f"{name} is no ordinary file: choose another one")


def read_bytes(
    data: bytes, name: str, *, text_required: bool = True, declared: str = "", progress: Progress | None = None
) -> Captured:
    """Read the bytes of a file; see :func:`read_file` for the arguments and what is raised.

    ``declared`` is the encoding that whoever sent it named, for plain text.
    """
    name = safe_name(name)
    if not data:
        raise BadInput(f"{name} is empty: choose another file, or save it again")
    kind = kind_of(data, name)
    original = CapturedFile(name, "original", media_type_of(kind), data=data)
    try:
        reading = _checked(_read(kind, data, name, declared, progress), name)
        if text_required and not reading.text.strip():
            raise NotText(f"{name} {_NO_TEXT}")
    except FactDeskError as error:
        if text_required:
            raise
        reading = Reading(warnings=(f"Kept without text: {error}",))
    return captured(reading, original)


def captured(reading: Reading, original: CapturedFile, *more: CapturedFile) -> Captured:
    """Return what was read of a file together with the files to keep."""
    return Captured(
        text=reading.text,
        name=original.name,
        media_type=original.media_type,
        files=(original, *reading.files, *more),
        title=" ".join(reading.title.split()),
        author=" ".join(reading.author.split()),
        outlet=" ".join(reading.outlet.split()),
        published=reading.published,
        language=reading.language,
        url=reading.url,
        facts=reading.facts,
        warnings=reading.warnings,
    )


def read_page(data: bytes, name: str, *, declared: str, url: str, progress: Progress) -> Reading:
    """Read an HTML page that a server sent; ``declared`` is the encoding it named, ``url`` the page's address.

    Raises:
        BadInput: no known encoding fits, it is too long, or built to crash parsers.
        Cancelled: the person stopped it.
    """
    return _checked(_by_reader("html", data, name, progress, declared=declared, url=url), name)


def _read(kind: str, data: bytes, name: str, declared: str, progress: Progress | None) -> Reading:
    if kind == "text":
        return _by_reader("plain", data, name, progress, declared=declared)
    module = "picture" if kind.startswith("image/") else _READERS.get(kind)
    return _by_reader(module, data, name, progress) if module else _without_text(kind, name)


def _by_reader(module: str, data: bytes, name: str, progress: Progress | None, **options: str) -> Reading:
    if module in _APART or (module in _APART_IF_LONG and len(data) > SMALL):
        from factdesk.capture.readers.reading_process import read_apart

        return read_apart(module, data, name, options=options, progress=progress)
    reader: Any = import_module(f"factdesk.capture.readers.{module}")
    if module == "pdf":
        found: Reading = reader.read(data, name, progress=progress)
        return found
    reading: Reading = reader.read(data, name, **options)
    return reading


def _without_text(kind: str, name: str) -> Reading:
    """Return an empty reading for what is kept as it is, or say what to do with what cannot be read at all."""
    if kind == "ole":
        what = _OLE.get(
            name.lower().rpartition(".")[2], "is in an old Office format: open it and save it as .docx or .pdf"
        )
        raise BadInput(f"{name} {what}")
    if kind == "zip" and name.lower().endswith((".docx", ".odt")):
        raise BadInput(f"{name} is damaged: open and save it again in the program it was made with")
    return Reading()


def _checked(reading: Reading, name: str) -> Reading:
    """Return the reading with its text made canonical."""
    if "\0" in reading.text:
        raise NotText(f"{name} is not text: open it in the program it was made with and save it as UTF-8 text or .docx")
    text = canonical(reading.text)
    if len(text) > MAX_LENGTH:
        raise TooLarge(
            f"{name} has {len(text):,} characters, more than the {MAX_LENGTH:,} the desk takes: "
            "cut it into parts and add those"
        )
    return replace(reading, text=text)


def _large(path: Path, head: bytes, size: int, text_required: bool) -> Captured:
    name = safe_name(path.name)
    reason = f"{name} has {size // 1_000_000:,} MB, more than the {MAX_READ // 1_000_000} MB that are read"
    if text_required:
        raise TooLarge(f"{reason}: cut it into parts and add those")
    media_type = media_type_of(kind_of(head, name))
    file = CapturedFile(name, "original", media_type, path=path)
    return Captured("", name, media_type, (file,), warnings=(f"Kept without text: {reason}",))


def _stamp(status: os.stat_result) -> tuple[int, int, int, int]:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns
