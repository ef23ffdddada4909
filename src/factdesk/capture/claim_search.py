"""What others checked: a client of the Claim Search API of Google's Fact Check Tools (v1alpha1, ``claims:search``).

Only asked when a person wants it, as it tells the service what the desk looks for. The key travels in a header, never
in an address, so that it stands in no log, history or message; it is sent over https only and never redirected.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from factdesk.capture.addresses import checked_url
from factdesk.capture.options import CaptureSettings
from factdesk.domain.errors import BadInput, CaptureFailed
from factdesk.progress import Progress

if TYPE_CHECKING:
    from factdesk.capture.exchange import Exchange, Network

PAGE = 50
"""Claims asked for at a time; the service gives 10 when nothing is said."""
_SECONDS = 60
_LIMIT = 5_000_000
_LONGEST_REASON = 100
_HERE = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True, slots=True)
class ClaimSearch:
    """Where to ask and with what key; ``language`` is a BCP-47 code, empty for all."""

    endpoint: str
    key: str = field(repr=False)
    language: str = ""


def search_claims(
    query: str,
    service: ClaimSearch,
    *,
    limit: int = 20,
    settings: CaptureSettings | None = None,
    progress: Progress | None = None,
) -> list[dict[str, Any]]:
    """Return the claims the service knows, best first, as it describes them (``text``, ``claimReview`` …).

    Args:
        query: what to look for, in plain words.
        service: where to ask.
        limit: the most claims to return; further pages are only fetched for as many.
        settings: of the network.
        progress: told of each page.

    Raises:
        BadInput: nothing is asked, or the key or a safe address is missing.
        CaptureFailed: the service does not answer, refuses, or cannot be understood; one line that says what to do.
        Cancelled: the person stopped it.
    """
    from factdesk.capture.exchange import Network

    _check(query, service)
    progress = progress or Progress()
    allowed = replace(settings or CaptureSettings(), invalid_tls=False)  # a key goes to a proven server only
    found: list[dict[str, Any]] = []
    token, seen = "", {""}
    with Network(allowed, progress, _SECONDS) as network:
        while len(found) < limit:
            answer = _page(network, query, service, min(PAGE, limit - len(found)), token)
            claims = answer.get("claims") or []
            found += [claim for claim in claims if isinstance(claim, dict)]
            progress.step(min(len(found), limit), limit, "asking what others checked")
            token = str(answer.get("nextPageToken") or "")
            if not claims or token in seen:
                break
            seen.add(token)
    return found[:limit]


def _check(query: str, service: ClaimSearch) -> None:
    if not query.strip():
        raise BadInput("Say what to look for, in a few plain words.")
    if not service.key:
        raise BadInput("The fact-check search needs a key: get one from Google Cloud and enter it in the settings")
    if not (service.key.isascii() and service.key.isprintable() and " " not in service.key):
        raise BadInput("The key of the fact-check search has blanks or odd letters in it: copy it again")
    parts = urlsplit(checked_url(service.endpoint))
    if parts.scheme != "https" and parts.hostname not in _HERE:
        raise BadInput(
            f"The key is only sent over a secure connection: begin the address of {parts.hostname} with https"
        )


def _page(network: Network, query: str, service: ClaimSearch, size: int, token: str) -> dict[str, Any]:
    """Return one page of the answer."""
    asked = {"query": query.strip(), "languageCode": service.language, "pageSize": f"{size}", "pageToken": token}
    address = f"{service.endpoint.strip()}?{urlencode({key: value for key, value in asked.items() if value})}"
    headers = {"X-Goog-Api-Key": service.key, "Accept": "application/json"}
    answer = network.ask(checked_url(address), _LIMIT, headers=headers)
    if answer.status != 200:
        raise CaptureFailed(_refusal(answer, service.key))
    try:
        data = json.loads(answer.body)
    except ValueError:
        data = None
    if not isinstance(data, dict) or not isinstance(data.get("claims", []), list):
        raise CaptureFailed(f"{_host(answer)} gives an answer that cannot be read: check its address in the settings")
    return data


def _refusal(answer: Exchange, key: str) -> str:
    """Return in one line why the service said no, without the key."""
    host, why = _host(answer), _said(answer).replace(key, "…")
    if answer.status in (401, 403) or "api key" in why.lower():
        return f"{host} does not take the key of the fact-check search: check it in the settings ({why})"
    if answer.status == 429:
        return f"{host} has answered enough for now: try again later, or with another key"
    if answer.status == 404 or answer.redirect:
        return f"{host} has no fact-check search at that address: check it in the settings"
    if answer.status >= 500:
        return f"{host} fails just now ({answer.status}): try again later"
    return f"{host} does not take the question ({why}): put it in other words"


def _said(answer: Exchange) -> str:
    """Return what the service itself says of an error (Google's ``error.message``), else the name of the status."""
    try:
        words = str(json.loads(answer.body)["error"]["message"])
    except (ValueError, KeyError, TypeError):
        words = f"{answer.status} {answer.reason}"
    return " ".join(words.split())[:_LONGEST_REASON]


def _host(answer: Exchange) -> str:
    return urlsplit(answer.url).hostname or "The service"
