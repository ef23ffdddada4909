"""Open the ZIP packages of .docx and .odt and the XML in them without falling for bombs.

Sizes are counted while unpacking: what the directory of a ZIP says of them is not believed. XML that declares
entities is refused (neither format uses them), so nothing can be expanded or fetched.
"""

import zipfile
from io import BytesIO
from typing import Any

from factdesk.domain.errors import BadInput, TooLarge

MAX_PART = 64_000_000
"""The most bytes one part may unpack to."""
_MAX_ENTRIES = 10_000


class Package:
    """A ZIP package whose parts are unpacked one at a time, each to at most MAX_PART bytes.

    Raises:
        BadInput: the package is damaged, encrypted, or not what its name says.
    """

    def __init__(self, data: bytes, name: str, format_name: str) -> None:
        self._name = name
        self._format = format_name
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
            self._names = set(self._zip.namelist())
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise self.damaged() from None
        if len(self._names) > _MAX_ENTRIES:
            raise TooLarge(
                f"{name} holds {len(self._names):,} files: that is no {format_name}; unpack it and add what you need"
            )

    def damaged(self) -> BadInput:
        """Return the error that says the file is damaged and what to do."""
        return BadInput(
            f"{self._name} is damaged or no {self._format}: open and save it again in the program it was made with"
        )

    def __contains__(self, part: str) -> bool:
        return part in self._names

    def read(self, part: str) -> bytes:
        """Return the bytes of a part.

        Raises:
            BadInput: the part is missing, damaged or encrypted.
            TooLarge: it unpacks to more than MAX_PART bytes.
        """
        import zlib

        try:
            with self._zip.open(part) as stream:
                data = stream.read(MAX_PART + 1)
        except (
            KeyError,
            RuntimeError,
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            ValueError,
            OSError,
            NotImplementedError,
        ):
            raise self.damaged() from None
        if len(data) > MAX_PART:
            raise TooLarge(
                f"{self._name} unpacks to more than {MAX_PART // 1_000_000} MB (a ZIP bomb?): it is not read"
            )
        return data

    def xml(self, part: str) -> Any:
        """Return the root element of an XML part.

        Raises:
            BadInput: no XML, or XML with entities of its own.
        """
        from lxml import etree

        parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False)
        try:
            root = etree.fromstring(self.read(part), parser)
        except (etree.XMLSyntaxError, ValueError):
            raise self.damaged() from None
        dtd = root.getroottree().docinfo.internalDTD
        if dtd is not None and any(True for _ in dtd.iterentities()):
            raise BadInput(f"{self._name} declares XML entities (an entity bomb?): save it again as {self._format}")
        return root
