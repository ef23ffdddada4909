"""What capturing a file or a page gives: its kept bytes, its text, and what it says of itself."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class CapturedFile:
    """One file to keep, its bytes in ``data`` or, when it is large, still on disk at ``path``; never both.

    ``role`` is original, warc, image, print, archive or attachment.
    """

    name: str
    role: str
    media_type: str
    data: bytes | None = None
    path: Path | None = None

    def read(self) -> bytes:
        """Return all bytes."""
        return self.data if self.data is not None else (self.path or Path()).read_bytes()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader of one format finds in the bytes; empty where the format or the file does not say.

    ``links`` are the addresses a web page needs to be shown.
    """

    text: str = ""
    title: str = ""
    author: str = ""
    outlet: str = ""
    published: str = ""
    language: str = ""
    url: str = ""
    facts: dict[str, Any] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    files: tuple[CapturedFile, ...] = ()
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Captured:
    """A file or page taken in. ``text`` is canonical: offsets are code points into it, and it never changes again.

    Line ends in it are ``\\n`` only, it holds no NUL and no lone surrogate; nothing else was altered. It is empty
    when there is no text to be had. ``published`` is an ISO date, ``language`` what the file says of itself.
    ``files`` are to be kept, the original bytes always first. ``warnings`` are lines to show the person.
    """

    text: str
    name: str
    media_type: str
    files: tuple[CapturedFile, ...]
    title: str = ""
    author: str = ""
    outlet: str = ""
    published: str = ""
    language: str = ""
    url: str = ""
    facts: dict[str, Any] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
