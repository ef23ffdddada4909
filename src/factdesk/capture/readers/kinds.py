"""What kind of file some bytes are: by their first bytes, and by the name only where the bytes cannot tell."""

import re
import zipfile
from io import BytesIO
from pathlib import PurePosixPath

MEDIA_TYPES = {
    "text": "text/plain",
    "html": "text/html",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
    "pdf": "application/pdf",
    "rtf": "application/rtf",
    "eml": "message/rfc822",
    "mhtml": "multipart/related",
    "warc": "application/warc",
    "zip": "application/zip",
    "ole": "application/x-ole-storage",
    "binary": "application/octet-stream",
}
_STARTS = (
    (b"{\\rtf", "rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"BM", "image/bmp"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"\xff\xf3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"\x7fELF", "application/x-executable"),
    (b"MZ", "application/x-msdownload"),
    (b"WARC/1.", "warc"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!", "application/vnd.rar"),
)
_RIFF = {b"WEBP": "image/webp", b"AVI ": "video/x-msvideo", b"WAVE": "audio/wav"}
_BRANDS = {b"heic": "image/heic", b"heix": "image/heic", b"mif1": "image/heif", b"avif": "image/avif",
           b"M4A ": "audio/mp4", b"qt  ": "video/quicktime"}  # fmt: skip
_BY_NAME = {".html": "html", ".htm": "html", ".xhtml": "html", ".eml": "eml", ".mhtml": "mhtml", ".mht": "mhtml",
            ".docx": "docx", ".odt": "odt", ".pdf": "pdf", ".rtf": "rtf"}  # fmt: skip
_HTML = re.compile(rb"^\s*(?:<!--.*?-->\s*)*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b", re.I | re.S)
_MAIL = re.compile(rb"^(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|From|X-[\w-]+): ", re.I)


def safe_name(name: str) -> str:
    """Return the last part of a name without anything that could lead to another folder or break a line."""
    last = PurePosixPath(name.replace("\\", "/")).name
    cleaned = "".join(c if c.isprintable() and c not in '<>:"|?*' else "_" for c in last).strip(". ")
    return cleaned[:150] or "file"


def kind_of(data: bytes, name: str = "") -> str:
    """Return a key of MEDIA_TYPES, or a media type such as ``image/png`` for what is kept without text."""
    head = data[:2048]
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return _kind_of_zip(data)
    if _HTML.match(head.removeprefix(b"\xef\xbb\xbf")):
        return "html"
    if b"\nSnapshot-Content-Location:" in head:
        return "mhtml"
    if head.startswith(b"\x1f\x8b") and name.lower().endswith(".warc.gz"):
        return "warc"
    named = _BY_NAME.get(PurePosixPath(name.lower()).suffix, "")
    is_mail = _MAIL.match(head) and b"\nSubject:" in data[:20_000]
    return _by_signature(head) or named or ("eml" if is_mail else "text")


def _by_signature(head: bytes) -> str:
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], "binary")
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    for start, kind in _STARTS:
        if head.startswith(start) and (len(start) > 2 or b"\0" in head):
            return kind
    return ""


def media_type_of(kind: str) -> str:
    """Return the media type of a kind."""
    return MEDIA_TYPES.get(kind, kind)


def _kind_of_zip(data: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            names = set(package.namelist()[:5000])
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        # a cut-off package still tells by its first entries what it was
        start = data[:4096]
        return "docx" if b"[Content_Types].xml" in start else "odt" if b"opendocument.text" in start else "zip"
    if "[Content_Types].xml" in names and any(n.startswith("word/") for n in names):
        return "docx"
    return "odt" if "content.xml" in names and b"opendocument.text" in data[:200] else "zip"
