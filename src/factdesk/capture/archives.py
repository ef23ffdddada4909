"""Public web archives: look a page up in the Wayback Machine, or ask it to save one.

Only done when a person asks for it, as it tells the archive what the desk looks at. The endpoints are settings.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit

from factdesk.capture.addresses import checked_url
from factdesk.capture.options import CaptureSettings
from factdesk.domain.errors import CaptureFailed
from factdesk.progress import Progress

if TYPE_CHECKING:
    from factdesk.capture.exchange import Exchange

SAVE_SECONDS = 180
_LOOKUP_SECONDS = 30
_COPY = re.compile(r"/web/(\d{14})[a-z_]*/(.+)$")
_LIMIT = 5_000_000


@dataclass(frozen=True, slots=True)
class ArchivedCopy:
    """A copy of a page in a public archive: its address there and the moment it was taken (UTC)."""

    url: str
    at: str
    page: str


def find_copy(
    url: str, *, settings: CaptureSettings | None = None, progress: Progress | None = None
) -> ArchivedCopy | None:
    """Return the newest copy the archive has of a page, None if it has none.

    Raises:
        CaptureFailed: the archive does not answer, or not in a way that can be read.
    """
    from factdesk.capture.exchange import Network

    settings = settings or CaptureSettings()
    page = checked_url(url)
    question = f"{settings.archive_lookup}?url={quote(page, safe='')}"
    with Network(settings, progress or Progress(), _LOOKUP_SECONDS) as network:
        answer = _polite(network.ask(checked_url(question), _LIMIT))
    try:
        closest = json.loads(answer.body).get("archived_snapshots", {}).get("closest", {})
        found, stamp = str(closest.get("url", "")), str(closest.get("timestamp", ""))
    except (ValueError, AttributeError):
        raise CaptureFailed(f"{_host(answer)} gives an answer that cannot be read: try again later") from None
    if not closest.get("available", True) or not re.fullmatch(r"\d{14}", stamp) or not found:
        return None
    return ArchivedCopy(re.sub(r"^http:(?=//web\.archive\.org)", "https:", found), _moment(stamp), page)


def save_copy(url: str, *, settings: CaptureSettings | None = None, progress: Progress | None = None) -> ArchivedCopy:
    """Ask the archive to save a page, and return the copy it made. May take minutes.

    Raises:
        CaptureFailed: it did not; one line that says why and what to do.
        Cancelled: the person stopped waiting.
    """
    from factdesk.capture.exchange import Network

    settings = settings or CaptureSettings()
    page = checked_url(url)
    at = checked_url(f"{settings.archive_save.rstrip('/')}/{page}")
    with Network(_patient(settings), progress or Progress(), SAVE_SECONDS) as network:
        for _ in range(6):
            answer = _polite(network.ask(at, _LIMIT))
            for place in (answer.redirect, answer.header("Content-Location"), urlsplit(at).path):
                copy = _copy(urljoin(at, place), page)
                if copy:
                    return copy
            if not answer.redirect:
                break
            at = checked_url(urljoin(at, answer.redirect))
    raise CaptureFailed(f"{_host(answer)} did not say where it saved the page: look it up there in some minutes")


def _patient(settings: CaptureSettings) -> CaptureSettings:
    from dataclasses import replace

    return replace(settings, answer_seconds=max(settings.answer_seconds, float(SAVE_SECONDS)))


def _polite(answer: Exchange) -> Exchange:
    """Return the answer if it is one.

    Raises:
        CaptureFailed: the archive is busy, refuses the page, or fails.
    """
    host = _host(answer)
    if answer.status == 429:
        raise CaptureFailed(f"{host} takes no more pages just now: try again in some minutes")
    if answer.status in (401, 403, 451, 520, 523):
        raise CaptureFailed(f"{host} may not save this page ({answer.status}): keep the capture made here")
    if answer.status >= 400:
        raise CaptureFailed(f"{host} answers “{answer.status} {answer.reason}”: try again later")
    return answer


def _copy(place: str, page: str) -> ArchivedCopy | None:
    found = _COPY.search(place)
    return ArchivedCopy(place, _moment(found[1]), page) if found else None


def _moment(stamp: str) -> str:
    return f"{stamp[:4]}-{stamp[4:6]}-{stamp[6:8]}T{stamp[8:10]}:{stamp[10:12]}:{stamp[12:]}Z"


def _host(answer: Exchange) -> str:
    return urlsplit(answer.url).hostname or "The archive"
