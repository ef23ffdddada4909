"""Show a captured page again from its WARC alone: opens no connection, and what it gives asks for none.

Scripts, frames, forms' actions, films and every address of the network that would be fetched by showing the page are
taken out; images and styles that were captured are put in place. Links stay, for a person to follow knowingly.
"""

import base64
import json
import re
import zlib
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from urllib.parse import urljoin

from factdesk.capture.addresses import checked_url
from factdesk.domain.errors import BadInput, CaptureFailed

_MAX_BODY = 100_000_000
_CSS_IMPORT = re.compile(r"""@import\s+(?:url\(\s*)?["']?([^"')\s;]+)["']?\s*\)?([^;]*);?""", re.I)
_CSS_URL = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]*))\s*\)""", re.I)
_FETCHING = ("src", "srcset", "data-src", "poster", "background", "data", "lowsrc", "dynsrc", "action", "formaction",
             "manifest", "ping", "longdesc", "cite", "profile", "xlink:href")  # fmt: skip
_REMOTE = re.compile(r"\s*(?:[a-z]{2,6}:)?//", re.I)
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:"
_REMOVED = "audio", "video", "source", "track", "template", "base", "portal"


@dataclass(frozen=True, slots=True)
class Resource:
    """One thing kept in a WARC: a page, an image, a style sheet; ``body`` has its compression undone."""

    url: str
    at: str
    status: int
    media_type: str
    body: bytes
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def header(self, name: str) -> str:
        """Return the first header of that name, empty if there is none."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")


class Replay:
    """A captured page read back from the bytes of its WARC. ``facts`` are those of its capture, empty if not ours.

    Raises:
        BadInput: the bytes are no WARC or hold no page.
    """

    def __init__(self, warc: bytes) -> None:
        self._resources: dict[str, Resource] = {}
        self.facts: dict[str, Any] = {}
        self._read(warc)
        first = next(iter(self._resources), "")
        page = self.resource(first)
        if page is None:
            raise BadInput("This WARC holds no page: choose another file, or capture the page again")
        self.page: Resource = page

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
        """Return the page as one HTML text that shows without any network; a page that is no HTML is shown as text."""
        from lxml import html

        from factdesk.capture.readers.html import decoded_page

        charset = re.search(r"charset=[\"']?([\w.-]+)", self.page.header("Content-Type"), re.I)
        text = decoded_page(self.page.body, charset[1] if charset else "")
        try:
            root: Any = html.document_fromstring(text)
        except (ValueError, html.etree.ParserError):
            return ""
        self._clean(root)
        head = root.find("head")
        if head is None:
            head = html.Element("head")
            root.insert(0, head)
        head.insert(0, html.Element("meta", {"http-equiv": "Content-Security-Policy", "content": _POLICY}))
        head.insert(0, html.Element("meta", {"charset": "utf-8"}))
        made: str = html.tostring(root, encoding="unicode", doctype="<!DOCTYPE html>")
        return made

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

    def _clean(self, root: Any) -> None:
        """Take out all that would run or fetch, and put captured images and styles in place."""
        from lxml import etree
        from lxml_html_clean import Cleaner

        base = next((urljoin(self.page.url, tag.get("href") or "") for tag in root.iter("base")), self.page.url)
        for style in root.iter("style"):  # before the cleaner, which tears imports apart
            style.text = self._style(style.text or "", base)
        for link in list(root.iter("link")):
            self._place_style(link, base)
        Cleaner(
            scripts=True, javascript=True, comments=True, style=False, inline_style=False, links=True, meta=True,
            page_structure=False, processing_instructions=True, embedded=True, frames=True, forms=False,
            annoying_tags=False, kill_tags=_REMOVED, safe_attrs_only=False, add_nofollow=False,
        )(root)  # fmt: skip
        for tag in root.iter(etree.Element):
            self._place(tag, base)

    def _place_style(self, link: Any, base: str) -> None:
        from lxml import html

        if "stylesheet" in (link.get("rel") or "").lower():
            found = self.resource(urljoin(base, link.get("href") or ""))
            style = html.Element("style")
            style.text = self._style(found.body.decode("utf-8", "replace"), found.url) if found else ""
            if link.get("media"):
                style.set("media", link.get("media"))
            style.tail = link.tail
            link.getparent().replace(link, style)

    def _place(self, tag: Any, base: str) -> None:
        """Put captured images into one element and take out every other address it would fetch."""
        source = tag.get("src") or tag.get("data-src") or ""
        for name, value in tag.attrib.items():
            fetches = name.lower() in _FETCHING or name.lower().startswith("on")
            if fetches or (name.lower() != "href" and _REMOTE.match(value)):
                del tag.attrib[name]
        if tag.tag in ("img", "input", "image") and source:
            placed = source if source.startswith("data:image/") else self._data_uri(urljoin(base, source))
            if placed:
                tag.set("src", placed)
        link = tag.attrib.pop("href", "")
        if tag.tag in ("a", "area") and link:
            tag.set("href", urljoin(base, link))
        if tag.get("style"):
            tag.set("style", self._style(tag.get("style"), base))

    def _style(self, style: str, base: str, depth: int = 0) -> str:
        """Return a style sheet with its imports and images put in, and nothing that would be fetched."""

        def imported(found: re.Match[str]) -> str:
            sheet = self.resource(urljoin(base, found[1])) if depth < 4 else None
            return self._style(sheet.body.decode("utf-8", "replace"), sheet.url, depth + 1) if sheet else ""

        def placed(found: re.Match[str]) -> str:
            link = found[1] or found[2] or found[3] or ""
            return f'url("{link if link.startswith("data:") else self._data_uri(urljoin(base, link))}")'

        return _CSS_URL.sub(placed, _CSS_IMPORT.sub(imported, style)).replace("</", "<\\/")

    def _data_uri(self, url: str) -> str:
        found = self.resource(url)
        if found is None or found.status != 200 or not found.media_type.startswith(("image/", "font/")):
            return ""
        return f"data:{found.media_type};base64,{base64.b64encode(found.body).decode('ascii')}"
