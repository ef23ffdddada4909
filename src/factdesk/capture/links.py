"""Which addresses a page and its style sheets call for to be shown; scripts and films are left out on purpose."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

# possessive (++, *+): a hostile style sheet must not make the search try every way to match
_CSS_URL = re.compile(
    r"""url\(\s*+(?:"([^"]*+)"|'([^']*+)'|([^"'()\s]++))\s*+\)|@import\s++(?:"([^"]*+)"|'([^']*+)')""", re.I
)
_TAGS = ("img", "source", "video", "link", "style", "input", "image", "body", "table", "td", "div", "section", "span")
_LINKS = {"stylesheet", "icon", "apple-touch-icon"}
_MOST = 2000


def page_links(page: str, base: str) -> list[str]:
    """Return the addresses of images, style sheets, icons and posters of an HTML page, made absolute, each once."""
    from lxml import html

    try:
        root: Any = html.document_fromstring(page)
    except (ValueError, AssertionError, html.etree.ParserError):
        return []
    found: dict[str, None] = {}
    for link in _all(root, base):
        if link.lower().startswith(("http://", "https://")):
            found[link] = None
        if len(found) >= _MOST:
            break
    return list(found)


def style_links(style: str, base: str) -> Iterator[str]:
    """Yield the addresses that a style sheet calls for, made absolute."""
    for found in _CSS_URL.finditer(style):
        link = next((group for group in found.groups() if group), "")
        if link:
            yield _joined(base, link)


def _all(root: Any, base: str) -> Iterator[str]:
    for tag in root.iter("base"):
        base = _joined(base, tag.get("href") or "") or base
        break
    for tag in root.iter(*_TAGS):
        for link in _links_of(tag):
            yield _joined(base, link)
        for style in (tag.get("style"), tag.text if tag.tag == "style" else ""):
            if style:
                yield from style_links(style, base)


def _links_of(tag: Any) -> list[str]:
    parent = tag.getparent()
    if tag.tag == "source" and parent is not None and parent.tag in ("video", "audio"):
        return []  # films are too large to come along unasked
    if tag.tag == "video":
        return [link for link in (tag.get("poster"),) if link]
    found = [tag.get(key) for key in ("src", "data-src", "background", "xlink:href")]
    if tag.tag == "link" and _LINKS & set((tag.get("rel") or "").lower().split()):
        found.append(tag.get("href"))
    if tag.get("srcset"):
        found.extend(part.split()[0] for part in tag.get("srcset").split(",") if part.strip())
    return [link for link in found if link]


def _joined(base: str, link: str) -> str:
    try:
        return urljoin(base, link.strip())
    except ValueError:
        return ""
