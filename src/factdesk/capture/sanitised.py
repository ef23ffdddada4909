"""Make an HTML page safe to show: nothing runs, nothing is fetched; links stay, for a person to follow knowingly."""

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin

_CSS_IMPORT = re.compile(r"""@import\s++(?:url\(\s*+)?["']?([^"')\s;]++)["']?\s*+\)?([^;]*+);?""", re.I)
_CSS_URL = re.compile(r"""url\(\s*+(?:"([^"]*+)"|'([^']*+)'|([^"'()\s]*+))\s*+\)""", re.I)
_FETCHING = {"src", "srcset", "data-src", "poster", "background", "data", "lowsrc", "dynsrc", "action", "formaction",
             "manifest", "ping", "longdesc", "cite", "profile", "xlink:href"}  # fmt: skip
_REMOTE = re.compile(r"\s*+(?:[a-z]{2,6}:)?//", re.I)
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:"
_REMOVED = ("audio", "video", "source", "track", "template", "base", "portal")


@dataclass(frozen=True, slots=True)
class Resource:
    """One thing kept of a page: the page itself, an image, a style sheet; ``body`` has its compression undone."""

    url: str
    at: str
    status: int
    media_type: str
    body: bytes
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def header(self, name: str) -> str:
        """Return the first header of that name, empty if there is none."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")


def sanitised(page: str, base: str, find: Callable[[str], Resource | None] = lambda _url: None) -> str:
    """Return a page as one HTML text that shows without any network.

    Args:
        page: the HTML.
        base: its address, to make links absolute.
        find: gives what was kept of an address; images and styles it gives are put in place.
    """
    from lxml import html

    try:
        root: Any = html.document_fromstring(page)
    except (ValueError, html.etree.ParserError):
        return ""
    _Cleaning(base, find).clean(root)
    head = root.find("head")
    if head is None:
        head = html.Element("head")
        root.insert(0, head)
    head.insert(0, html.Element("meta", {"http-equiv": "Content-Security-Policy", "content": _POLICY}))
    head.insert(0, html.Element("meta", {"charset": "utf-8"}))
    made: str = html.tostring(root, encoding="unicode", doctype="<!DOCTYPE html>")
    return made


class _Cleaning:
    """One page being cleaned."""

    def __init__(self, base: str, find: Callable[[str], Resource | None]) -> None:
        self._base = base
        self._find = find

    def clean(self, root: Any) -> None:
        """Take out all that would run or fetch, and put kept images and styles in place."""
        from lxml import etree
        from lxml_html_clean import Cleaner

        for tag in root.iter("base"):
            self._base = urljoin(self._base, tag.get("href") or "")
            break
        for style in root.iter("style"):  # before the cleaner, which tears imports apart
            style.text = self._style(style.text or "", self._base)
        for link in list(root.iter("link")):
            self._place_style(link)
        Cleaner(
            scripts=True, javascript=True, comments=True, style=False, inline_style=False, links=True, meta=True,
            page_structure=False, processing_instructions=True, embedded=True, frames=True, forms=False,
            annoying_tags=False, kill_tags=_REMOVED, safe_attrs_only=False, add_nofollow=False,
        )(root)  # fmt: skip
        for tag in root.iter(etree.Element):
            self._place(tag)

    def _place_style(self, link: Any) -> None:
        from lxml import html

        if "stylesheet" in (link.get("rel") or "").lower():
            found = self._find(urljoin(self._base, link.get("href") or ""))
            style = html.Element("style")
            style.text = self._style(found.body.decode("utf-8", "replace"), found.url) if found else ""
            if link.get("media"):
                style.set("media", link.get("media"))
            style.tail = link.tail
            link.getparent().replace(link, style)

    def _place(self, tag: Any) -> None:
        """Put kept images into one element and take out every other address it would fetch."""
        source = tag.get("src") or tag.get("data-src") or ""
        for name, value in tag.attrib.items():
            fetches = name.lower() in _FETCHING or name.lower().startswith("on")
            if fetches or (name.lower() != "href" and _REMOTE.match(value)):
                del tag.attrib[name]
        if tag.tag in ("img", "input", "image") and source:
            placed = source if source.startswith("data:image/") else self._data_uri(urljoin(self._base, source))
            if placed:
                tag.set("src", placed)
        link = tag.attrib.pop("href", "")
        if tag.tag in ("a", "area") and link:
            tag.set("href", urljoin(self._base, link))
        if tag.get("style"):
            tag.set("style", self._style(tag.get("style"), self._base))

    def _style(self, style: str, base: str, depth: int = 0) -> str:
        """Return a style sheet with its imports and images put in, and nothing that would be fetched."""

        def imported(found: re.Match[str]) -> str:
            sheet = self._find(urljoin(base, found[1])) if depth < 4 else None
            return self._style(sheet.body.decode("utf-8", "replace"), sheet.url, depth + 1) if sheet else ""

        def placed(found: re.Match[str]) -> str:
            link = found[1] or found[2] or found[3] or ""
            return f'url("{link if link.startswith("data:") else self._data_uri(urljoin(base, link))}")'

        return _CSS_URL.sub(placed, _CSS_IMPORT.sub(imported, style)).replace("</", "<\\/")

    def _data_uri(self, url: str) -> str:
        found = self._find(url)
        if found is None or found.status != 200 or not found.media_type.startswith(("image/", "font/")):
            return ""
        return f"data:{found.media_type};base64,{base64.b64encode(found.body).decode('ascii')}"
