"""Signs that a captured page is not the article one meant: a login page, hardly any words, a wrong certificate."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from factdesk.capture.exchange import Exchange

FEW_WORDS = 60
"""A page with fewer words than this is told as such; shorter articles are rare."""
_CLOCK_TOLERANCE = 300
_PASSWORD = re.compile(rb"<input[^>]{0,300}type\s*=\s*[\"']?password", re.I)
_LOGIN = re.compile(r"(?:^|[/._-])(?:log-?in|sign-?in|auth|sso|account)(?:$|[/._?-])", re.I)
_WALL = re.compile(
    r"enable javascript|verify (?:that )?you are (?:a )?human|checking your browser|access denied|are you a robot"
    r"|subscribe to (?:continue|read)|log in to continue|sign in to continue|accept cookies to continue"
    r"|سجل الدخول|تسجيل الدخول للمتابعة",
    re.I,
)


def barred_by(page: Exchange, words: int) -> str:
    """Return what stands in the way of the page that was wanted, as a line; empty where nothing seems to.

    ``words`` is how many the page has: one with enough of them is taken for the article, whatever else is on it.
    """
    if words >= FEW_WORDS:
        return ""
    if _PASSWORD.search(page.body) or _LOGIN.search(urlsplit(page.url).path):
        return f"A login page was captured, {words} words: log in with a browser, save the page, add the file"
    if _WALL.search(page.body[:200_000].decode("utf-8", "replace")):
        return f"A page that bars the way was captured, {words} words: save the page with a browser and add it"
    return ""


def page_warnings(page: Exchange, text: str, kind: str, facts: dict[str, Any]) -> list[str]:
    """Return what to tell the person of a captured page, a line each; a page that stands in the way comes first."""
    words = len(text.split())
    barred = barred_by(page, words) if kind == "html" else ""
    found = [barred] if barred else []
    if kind == "html" and words < FEW_WORDS and not barred:
        found.append(f"Only {words} words were captured: check that this is the whole article")
    if page.problem:
        found.append(f"The certificate of this page is not valid ({page.problem}): it was taken because you allow it")
    if page.url.startswith("http://"):
        found.append("This page came without encryption: anybody on the way could have changed it")
    if abs(facts.get("clocks_apart", 0)) > _CLOCK_TOLERANCE:
        found.append(f"The server's clock differs from this computer's by {abs(facts['clocks_apart'])} s: set yours")
    if facts["missing"]:
        found.append(f"{len(facts['missing'])} of the images and styles of this page could not be kept")
    return found
