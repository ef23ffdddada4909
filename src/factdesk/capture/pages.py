"""Capture a web page: fetched within limits, kept as WARC with all it needs to be shown, its article read out."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urljoin, urlsplit

from factdesk.capture.addresses import checked_url
from factdesk.capture.captured import Captured, CapturedFile
from factdesk.capture.options import CaptureSettings
from factdesk.capture.readers import captured, read_bytes, read_page
from factdesk.capture.readers.kinds import kind_of, media_type_of, safe_name
from factdesk.capture.signs import barred_by, page_warnings
from factdesk.domain.errors import CaptureFailed, FactDeskError
from factdesk.progress import Progress

if TYPE_CHECKING:
    from factdesk.capture.exchange import Exchange, Network
    from factdesk.capture.requisites import Requisites

_HINTS = {
    401: "log in with a browser and save the page",
    403: "open it in a browser and save the page",
    404: "check the address, or look for it in a web archive",
    410: "look for it in a web archive",
    429: "try again later",
}
_TEXTUAL = ("text/", "application/xhtml", "application/xml", "application/json")


def fetch_page(url: str, *, settings: CaptureSettings | None = None, progress: Progress | None = None) -> Captured:
    """Fetch a page with its images and styles, and read its article.

    ``files`` are the page itself and a WARC of everything that was sent and received. A PDF, Word document or picture
    behind the address is taken in the same way. ``facts`` holds the moments by both clocks, the redirects, the
    certificate, the network address and what is missing.

    Raises:
        CaptureFailed: it cannot be had; one line that says why and what to do.
        Cancelled: the person stopped it. Nothing is kept in either case.
    """
    from factdesk.capture.exchange import Network

    settings = settings or CaptureSettings()
    progress = progress or Progress()
    url = checked_url(url if "://" in url else f"https://{url.strip()}")
    progress.step(0, 4, "Fetching the page")
    with Network(settings, progress, settings.page_seconds) as network:
        trail = _follow(network, url)
    page = trail[-1]
    kind = _checked_kind(page)
    progress.step(1, 4, "Reading the article")
    name = _file_name(page, kind)
    reading, links = _reading(page, name, kind, progress)
    needed = _requisites(settings, progress, links, page.url)
    taken = _captured(url, trail, reading, needed, kind)
    progress.step(3, 4, "Drawing the page")
    return _with_picture(taken, kind, progress) if settings.page_image else taken


def _follow(network: Network, url: str) -> list[Exchange]:
    """Return the exchanges from the address to the page, redirects in between."""
    trail: list[Exchange] = []
    seen: set[str] = set()
    limit = network.settings.max_redirects
    while True:
        if url in seen:
            raise CaptureFailed(
                f"{url[:200]} redirects in a circle: open it in a browser, save the page and add the file"
            )
        if len(trail) > limit:
            raise CaptureFailed(
                f"{trail[0].url[:200]} redirects more than {limit} times: open it in a browser and save it"
            )
        seen.add(url)
        got = network.ask(url, network.settings.max_bytes)
        trail.append(got)
        if not got.redirect:
            return trail
        url = checked_url(urljoin(url, got.redirect))


def _checked_kind(page: Exchange) -> str:
    """Return the kind of what was sent.

    Raises:
        CaptureFailed: an error page, nothing, or something else than the server says.
    """
    host = urlsplit(page.url).hostname or page.url
    if page.status != 200:
        words = f"{page.status} {page.reason}".strip()
        hint = _HINTS.get(page.status, "try again later, or open it in a browser and save the page")
        raise CaptureFailed(f"{host} answers “{words}” instead of the page: {hint}")
    if not page.body.strip():
        raise CaptureFailed(f"{host} sends an empty page: open it in a browser, save it and add the file")
    kind = kind_of(page.body, "page.html" if "html" in page.media_type else "")
    if page.media_type.startswith(_TEXTUAL) and kind not in {"html", "text", "eml", "rtf"}:
        raise CaptureFailed(
            f"{host} says it sends {page.media_type} but sends {media_type_of(kind)}: download it and add the file"
        )
    return kind


def _reading(page: Exchange, name: str, kind: str, progress: Progress) -> tuple[Captured, tuple[str, ...]]:
    """Return what the page says, and the addresses it needs to be shown."""
    original = CapturedFile(name, "original", media_type_of(kind), data=page.body)
    if kind == "html":
        try:
            reading = read_page(page.body, name, declared=page.charset, url=page.url, progress=progress)
        except FactDeskError as error:
            raise CaptureFailed(str(error)) from None
        return captured(reading, original), reading.links
    return read_bytes(page.body, name, text_required=False, declared=page.charset, progress=progress), ()


def _file_name(page: Exchange, kind: str) -> str:
    last = unquote(urlsplit(page.url).path.rstrip("/").rpartition("/")[2], errors="replace")
    stem = safe_name(last) if last else safe_name(urlsplit(page.url).hostname or "page")
    wanted = {"html": (".html", ".htm", ".xhtml"), "text": (".txt",), "pdf": (".pdf",)}.get(kind, ())
    return stem if not wanted or stem.lower().endswith(wanted) else f"{stem[:140]}{wanted[0]}"


def _requisites(settings: CaptureSettings, progress: Progress, links: tuple[str, ...], base: str) -> Requisites:
    from factdesk.capture.exchange import Network
    from factdesk.capture.requisites import Requisites, fetch_requisites

    if not links or not settings.requisites:
        return Requisites()
    progress.step(2, 4, "Fetching images and styles")
    with Network(settings, progress, settings.requisites_seconds) as network:
        return fetch_requisites(network, links, base)


def _captured(url: str, trail: list[Exchange], reading: Captured, needed: Requisites, kind: str) -> Captured:
    from factdesk.capture.warc import MEDIA_TYPE, NAME, write_warc

    page = trail[-1]
    facts = _facts(url, trail, needed)
    barred = barred_by(page, len(reading.text.split())) if kind == "html" else ""
    facts |= {"barred": barred} if barred else {}
    warnings = [*reading.warnings, *page_warnings(page, reading.text, kind, facts)]
    warc = write_warc([*trail, *needed.exchanges], {**facts, "warnings": warnings})
    return replace(
        reading,
        files=(*reading.files, CapturedFile(NAME, "warc", MEDIA_TYPE, data=warc)),
        outlet=reading.outlet or (urlsplit(page.url).hostname or "").removeprefix("www."),
        url=page.url,
        facts={**reading.facts, **facts},
        warnings=tuple(warnings),
    )


def _with_picture(taken: Captured, kind: str, progress: Progress) -> Captured:
    """Return the capture with a picture of the page as replayed, where a browser is there that can draw it."""
    from factdesk.capture.browser import NoPicture, draw_page, find_browser
    from factdesk.capture.shown import shown_page

    if kind != "html" or find_browser() is None:
        return taken
    warc = taken.files[-1]
    try:
        drawn = draw_page(shown_page(warc.read(), warc.media_type), progress=progress)
    except (NoPicture, FactDeskError) as error:
        return replace(taken, warnings=(*taken.warnings, f"No picture of the page was made: {error}"))
    return replace(taken, files=(*taken.files, *drawn))


def _facts(url: str, trail: list[Exchange], needed: Requisites) -> dict[str, Any]:
    page = trail[-1]
    facts: dict[str, Any] = {
        "asked_for": url,
        "captured_at": page.at,
        "server_date": _server_date(page),
        "status": page.status,
        "media_type": page.media_type,
        "address": page.address,
        "redirects": [{"url": e.url, "status": e.status, "to": e.redirect} for e in trail[:-1]],
        "sha256": hashlib.sha256(page.body).hexdigest(),
        "tls": _tls(page),
        "requisites": len(needed.exchanges),
        "missing": needed.missing,
    }
    if facts["server_date"]:
        apart = datetime.fromisoformat(facts["server_date"]) - datetime.fromisoformat(page.at)
        facts["clocks_apart"] = round(apart.total_seconds())
    return facts


def _server_date(page: Exchange) -> str:
    try:
        moment = parsedate_to_datetime(page.header("Date")).astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        return ""
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def _tls(page: Exchange) -> dict[str, Any]:
    """Return who the server proved to be, by its certificate; empty for a page that came without TLS."""
    if not page.tls:
        return {}
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    facts = {key: page.tls[key] for key in ("version", "cipher")} | {"valid": not page.problem, "problem": page.problem}
    try:
        certificate = x509.load_der_x509_certificate(page.tls["certificate"])
    except ValueError:
        return facts
    return facts | {
        "subject": certificate.subject.rfc4514_string(),
        "issuer": certificate.issuer.rfc4514_string(),
        "valid_from": certificate.not_valid_before_utc.isoformat(),
        "valid_to": certificate.not_valid_after_utc.isoformat(),
        "sha256": hashlib.sha256(page.tls["certificate"]).hexdigest(),
        "pem": certificate.public_bytes(Encoding.PEM).decode("ascii"),
    }
