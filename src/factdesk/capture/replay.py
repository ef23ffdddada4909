"""Show a captured page again from its WARC alone: opens no connection, and what it gives asks for none.

Images and styles that were captured are put in place; see ``sanitised`` for what is taken out.
"""

import json
import re
import zlib
from io import BytesIO
from typing import Any
from urllib.parse import urljoin

from factdesk.capture.addresses import checked_url
from factdesk.capture.sanitised import Resource, sanitised
from factdesk.domain.errors import BadInput, CaptureFailed

_MAX_BODY = 100_000_000


class Replay:
    """A captured page read back from the bytes of its WARC. ``facts`` are those of its capture, empty if not ours.

    Raises:
        BadInput: the bytes are no WARC or hold no page.
    """

    def __init__(self, warc: bytes) -> None:
        self._resources: dict[str, Resource] = {}
        self.facts: dict[str, Any] = {}
        self._read(warc)
        page = self._first_page()
        if page is None:
            raise BadInput("This WARC holds no page: choose another file, or capture the page again")
        self.page: Resource = page

    @property
    def charset(self) -> str:
        """The encoding that the server named for the page, empty if none."""
        found = re.search(r"charset=[\"']?([\w.-]+)", self.page.header("Content-Type"), re.I)
        return found[1] if found else ""

    @property
    def resources(self) -> tuple[Resource, ...]:
        """All that was kept, in the order of capture, redirects included."""
        return tuple(self._resources.values())

    def resource(self, url: str) -> Resource | None:
        """Return what was kept of an address, redirects followed within the WARC; None if nothing was."""
        for _ in range(12):
            try:
                found = self._resources.get(checked_url(url))
            except CaptureFailed:
                return None
            location = found.header("Location") if found else ""
            if found is None or not (300 <= found.status < 400 and location):
                return found
            url = urljoin(found.url, location)
        return None

    def html(self) -> str:
        """Return the page as one HTML text that shows without any network (``shown`` does so for hostile ones too)."""
        from factdesk.capture.readers.html import decoded_page

        page = decoded_page(self.page.body, self.charset)
        return sanitised(page, self.page.url, self.resource)

    def _first_page(self) -> Resource | None:
        """Return the page that was captured first, redirects followed; whatever came first if there is no HTML."""
        pages = (kept for kept in self._resources.values() if kept.status == 200 and "html" in kept.media_type)
        first = next(iter(self._resources), "")
        return next(pages, None) or self.resource(first)

    def _read(self, warc: bytes) -> None:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed

        try:
            for record in ArchiveIterator(BytesIO(warc)):
                if record.rec_type == "response" and record.http_headers is not None:
                    self._keep(record)
                elif record.rec_type == "metadata":
                    self._keep_facts(record)
        except (ArchiveLoadFailed, zlib.error, OSError, EOFError, ValueError, UnicodeError):
            raise BadInput("This WARC is damaged: take it from a backup, or capture the page again") from None

    def _keep(self, record: Any) -> None:
        url = record.rec_headers.get_header("WARC-Target-URI")
        headers = tuple((str(key), str(value)) for key, value in record.http_headers.headers)
        media_type = (record.http_headers.get_header("Content-Type") or "").partition(";")[0].strip().lower()
        resource = Resource(
            url=url,
            at=record.rec_headers.get_header("WARC-Date"),
            status=int(record.http_headers.get_statuscode() or 0),
            media_type=media_type,
            body=record.content_stream().read(_MAX_BODY),
            headers=headers,
        )
        try:
            self._resources.setdefault(checked_url(url), resource)
        except CaptureFailed:
            return  # an address that is none is never looked up

    def _keep_facts(self, record: Any) -> None:
        try:
            found = json.loads(record.content_stream().read(_MAX_BODY))
        except ValueError:
            return  # another program's metadata
        if isinstance(found, dict):
            self.facts.update(found)
