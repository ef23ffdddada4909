"""Read .odt: every word a reader sees, in order; deleted words, comments and the tables of contents' code left out."""

from typing import Any

from factdesk.capture.captured import Reading
from factdesk.capture.readers.outline import lines
from factdesk.capture.readers.package import Package
from factdesk.domain.errors import BadInput

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_SKIP = {_TEXT + "tracked-changes", _OFFICE + "annotation", _TEXT + "note-citation", _TEXT + "sequence-decls"}
_BREAKS = {_TEXT + "s": " ", _TEXT + "tab": "\t", _TEXT + "line-break": "\n"}
_FIELDS = {
    "title": _DC + "title",
    "author": _META + "initial-creator",
    "editor": _DC + "creator",
    "language": _DC + "language",
    "created": _META + "creation-date",
    "modified": _DC + "date",
}


def read(data: bytes, name: str) -> Reading:
    """Read an .odt file.

    Raises:
        BadInput: it is damaged, encrypted or a bomb.
    """
    package = Package(data, name, "OpenDocument text (.odt)")
    if "META-INF/manifest.xml" in package and b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise BadInput(f"{name} is locked with a password: save it without one and add it again")
    body = package.xml("content.xml").find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise package.damaged()
    found = _meta(package)
    return Reading(
        text="\n".join(
            lines(
                body, block={_TEXT + "p", _TEXT + "h"}, row=_TABLE + "table-row", words=None, breaks=_BREAKS, skip=_SKIP
            )
        ),
        title=found.pop("title", ""),
        author=found.pop("author", "") or found.get("editor", ""),
        language=found.pop("language", ""),
        facts=found,
    )


def _meta(package: Package) -> dict[str, str]:
    if "meta.xml" not in package:
        return {}
    root: Any = package.xml("meta.xml")
    found = {key: (root.findtext(f".//{tag}") or "").strip() for key, tag in _FIELDS.items()}
    return {key: value for key, value in found.items() if value}
