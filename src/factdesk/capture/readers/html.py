"""Read a web page or saved .html: the article without menus, comment forms, cookie banners and "read more" lists."""

import re
from typing import Any

from factdesk.capture.captured import Reading
from factdesk.capture.links import page_links
from factdesk.capture.readers.decoding import decode
from factdesk.domain.errors import TooLarge

_MAX_BYTES = 30_000_000
_DECLARED = re.compile(rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.I)
_XML = re.compile(r"\A\s*<\?xml[^>]{0,300}\?>")
_LANGUAGE = re.compile(r"<html[^>]{0,500}?\blang\s*=\s*[\"']?([A-Za-z]{2,3})\b", re.I)
# whole lines that extraction now and then takes for paragraphs; kept short so that no sentence of an article falls
_FURNITURE = re.compile(
    r"(?:read (?:more|also|next)|also read|see also|related(?: articles?| stories)?|more on this|recommended"
    r"|اقرأ (?:أيضا|أيضاً|ايضا|المزيد)|شاهد أيضا|مواضيع ذات صلة)\s*[:：|–—-].{0,160}"
    r"|please enter your (?:comment|name)(?: here)?!?|leave (?:a|your) (?:reply|comment)|cancel reply"
    r"|save my name,? email.{0,80}|you have entered an incorrect email address!?"
    r"|(?:this (?:site|website) uses|we use) cookies.{0,160}|accept (?:all )?cookies",
    re.I,
)


def read(data: bytes, name: str, *, declared: str = "", url: str = "") -> Reading:
    """Read an HTML page. ``declared`` is the encoding its server named, ``url`` its address.

    Raises:
        NotText: no known encoding fits.
        TooLarge: more than 30 MB.
    """
    if len(data) > _MAX_BYTES:
        raise TooLarge(f"{name} is more than {_MAX_BYTES // 1_000_000} MB of HTML: save the article itself as text")
    decoded = decode(data, name, declared or _declared(data))
    page = _without_declaration(decoded.text)
    language = _LANGUAGE.search(page[:10_000])
    body, about, warnings = extract(page, url)
    return Reading(
        text=_with_headline(body, _said(about, "title")),
        title=_said(about, "title"),
        author=_said(about, "author"),
        outlet=_said(about, "sitename"),
        published=_said(about, "date"),
        language=language[1].lower() if language else "",
        url=url or _said(about, "url"),
        facts={"encoding": decoded.encoding},
        warnings=decoded.warnings + warnings,
        links=tuple(page_links(page, url)) if url else (),
    )


def decoded_page(data: bytes, declared: str = "") -> str:
    """Return the HTML of a page that was read before, for showing it or looking for links."""
    return _without_declaration(decode(data, "page", declared or _declared(data)).text)


def _without_declaration(page: str) -> str:
    """Return a decoded page without its XML declaration: parsers refuse text that names an encoding."""
    return _XML.sub("", page.replace("\0", ""), count=1)


def _declared(data: bytes) -> str:
    found = _DECLARED.search(data[:4096])
    return found[1].decode("ascii") if found else ""


def extract(page: str, url: str) -> tuple[str, Any, tuple[str, ...]]:
    """Return the article's text, trafilatura's record of the page, and what to warn of."""
    import trafilatura

    # either option alone leaves comments or link lists in some pages
    precise: dict[str, Any] = {"include_comments": False, "favor_precision": True}
    about: Any = trafilatura.bare_extraction(page, url=url or None, with_metadata=True, **precise)
    text = (about.text if about else "") or ""
    if text.strip():
        return _without_furniture(text), about, ()
    about = about or trafilatura.extract_metadata(page, default_url=url or None)
    whole = trafilatura.html2txt(page) or ""
    if not whole.strip():
        return "", about, ()
    return whole, about, ("No article was found in this page: all its words are shown, menus included",)


def _without_furniture(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if not _FURNITURE.fullmatch(line.strip(" -•*").strip()))


def _with_headline(body: str, title: str) -> str:
    """Return the body under its headline, which makes claims too and which extraction leaves out."""
    headline = " ".join(title.split())
    if not body.strip() or not headline or headline in " ".join(body[: 2 * len(headline) + 200].split()):
        return body
    return f"{headline}\n\n{body}"


def _said(about: Any, key: str) -> str:
    return str(getattr(about, key, None) or "").strip()
