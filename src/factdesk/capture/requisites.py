"""What a page needs to be shown: its images, style sheets and what those call for; scripts are left out on purpose."""

import re
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin

from factdesk.capture.addresses import checked_url
from factdesk.capture.exchange import Exchange, Network
from factdesk.domain.errors import CaptureFailed

_CSS_URL = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]+))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')""", re.I)
_LINKS = {"stylesheet", "icon", "apple-touch-icon"}
_AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Requisites:
    """The exchanges of a page's requisites, redirects included, and why others are missing, by address."""

    exchanges: tuple[Exchange, ...] = ()
    missing: dict[str, str] = field(default_factory=dict)


def fetch_requisites(network: Network, page: str, base: str) -> Requisites:
    """Fetch what a page and its style sheets call for, a few at a time, within the limits of the settings.

    Args:
        page: the HTML.
        base: its address.
    """
    settings = network.settings
    exchanges: list[Exchange] = []
    missing: dict[str, str] = {}
    seen = {base}
    wanted = list(_new(page_links(page, base), seen))
    with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="capture") as pool:
        while wanted:
            room = settings.max_requisites - len(seen) + len(wanted) + 1
            for url in wanted[max(0, room) :]:
                missing[url] = "more than are kept of one page"
            found: list[str] = []
            for url, got in zip(
                wanted, pool.map(lambda url: _fetch(network, url), wanted[: max(0, room)]), strict=False
            ):
                if isinstance(got, str):
                    missing[url] = got
                    continue
                if sum(len(e.raw) for e in exchanges) + sum(len(e.raw) for e in got) > settings.max_total_bytes:
                    missing[url] = "more than is kept of one page"
                    continue
                exchanges.extend(got)
                last = got[-1]
                if last.media_type == "text/css":
                    found.extend(style_links(last.body.decode("utf-8", "replace"), last.url))
            wanted = list(_new(found, seen))
    return Requisites(tuple(exchanges), missing)


def page_links(page: str, base: str) -> Iterator[str]:
    """Yield the addresses of images, style sheets, icons and posters of an HTML page, made absolute."""
    from lxml import html

    try:
        root: Any = html.document_fromstring(page)
    except (ValueError, AssertionError, html.etree.ParserError):
        return
    for tag in root.iter("base"):
        base = urljoin(base, tag.get("href") or "")
        break
    for tag in root.iter("img", "source", "video", "link", "style", "input", "image", "body", "table", "td", "div"):
        for link in _links_of(tag):
            yield _joined(base, link)
        for style in (tag.get("style"), tag.text if tag.tag == "style" else ""):
            if style:
                yield from style_links(style, base)


def _links_of(tag: Any) -> list[str]:
    found = [tag.get(key) for key in ("src", "data-src", "poster", "background", "{http://www.w3.org/1999/xlink}href")]
    if tag.tag == "link" and _LINKS & set((tag.get("rel") or "").lower().split()):
        found.append(tag.get("href"))
    if tag.tag == "source" and tag.getparent() is not None and tag.getparent().tag in ("video", "audio"):
        return []  # films are too large to come along unasked
    if tag.tag == "video":
        found = [tag.get("poster")]
    if tag.get("srcset"):
        found.extend(part.split()[0] for part in tag.get("srcset").split(",") if part.strip())
    return [link for link in found if link]


def style_links(style: str, base: str) -> Iterator[str]:
    """Yield the addresses that a style sheet calls for, made absolute."""
    for found in _CSS_URL.finditer(style):
        link = next((group for group in found.groups() if group), "")
        if link:
            yield _joined(base, link)


def _joined(base: str, link: str) -> str:
    try:
        return urljoin(base, link.strip())
    except ValueError:
        return ""


def _new(links: Iterable[str], seen: set[str]) -> Iterator[str]:
    """Yield the web addresses not seen before, without their fragments."""
    for link in links:
        if not link.lower().startswith(("http://", "https://")):
            continue
        try:
            url = checked_url(link)
        except CaptureFailed:
            continue
        if url not in seen:
            seen.add(url)
            yield url


def _fetch(network: Network, url: str) -> list[Exchange] | str:
    """Return the exchanges that lead to a requisite, or why it is missing."""
    trail: list[Exchange] = []
    try:
        for _ in range(4):
            got = network.ask(url, network.settings.max_requisite_bytes)
            trail.append(got)
            if not got.redirect:
                return trail if got.status == 200 else f"answered {got.status}"
            url = checked_url(urljoin(url, got.redirect))
    except CaptureFailed as error:
        return str(error)
    return "too many redirects"
