"""One question to a server and its answer, within limits of size and time; every failure is one line."""

import threading
import zlib
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import HTTPError

from factdesk.capture.addresses import refuse_private_host
from factdesk.capture.connections import Guard, open_session
from factdesk.capture.failures import certificate_problem, failure
from factdesk.capture.options import CaptureSettings
from factdesk.domain.errors import CaptureFailed
from factdesk.progress import Progress

_CHUNK = 65_536


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its response. ``raw`` is the body as sent (chunks joined), ``body`` with its compression undone."""

    url: str
    at: str
    status: int
    reason: str
    version: str
    request: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    raw: bytes
    body: bytes
    address: str = ""
    tls: dict[str, Any] = field(default_factory=dict)
    problem: str = ""

    def header(self, name: str) -> str:
        """Return the first header of that name, empty if there is none."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")

    @property
    def media_type(self) -> str:
        """The media type the server names, without parameters."""
        return self.header("Content-Type").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str:
        """The encoding the server names, empty if none."""
        for part in self.header("Content-Type").split(";")[1:]:
            key, _, value = part.partition("=")
            if key.strip().lower() == "charset":
                return value.strip().strip("\"'")
        return ""

    @property
    def redirect(self) -> str:
        """Where the answer sends us, empty if nowhere."""
        return self.header("Location") if self.status in (301, 302, 303, 307, 308) else ""


def now() -> str:
    """Return the moment by this computer's clock, UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Network:
    """The way out to the network for one job: within its settings, until its time is up or it is cancelled.

    Used as a context manager; :meth:`ask` may be called from several threads at once.
    """

    def __init__(self, settings: CaptureSettings, progress: Progress, seconds: float) -> None:
        self.settings = settings
        self.guard = Guard(seconds, progress, private=settings.private_addresses)
        self._of_thread = threading.local()
        self._sessions: list[requests.Session] = []

    def __enter__(self) -> "Network":
        self.guard.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        for session in self._sessions:
            session.close()
        self.guard.__exit__(kind, error, tb)

    def ask(
        self, url: str, limit: int, *, method: str = "GET", data: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> Exchange:  # fmt: skip
        """Send one request, follow no redirect, and return the answer; ``limit`` is the most bytes of its body.

        Raises:
            CaptureFailed: no answer, too long, too large, a wrong certificate, a private address.
            Cancelled: the job was cancelled.
        """
        host = urlsplit(url).hostname or url
        if self.settings.proxy and not self.settings.private_addresses:
            refuse_private_host(url)
        request = requests.Request(method, url, data=data, headers=headers)
        try:
            try:
                return self._ask(request, limit, self.settings.ca_file or True)
            except requests.exceptions.SSLError as error:
                problem = certificate_problem(error)
                if self.guard.is_over:
                    raise
                if not self.settings.invalid_tls:
                    raise CaptureFailed(
                        f"{host} cannot prove who it is ({problem}): "
                        "allow invalid certificates in the settings to take it anyway"
                    ) from None
            return replace(self._ask(request, limit, False), problem=problem)
        except (requests.RequestException, HTTPError, OSError, ValueError) as error:
            raise failure(error, host, self.settings, self.guard) from None

    def _session(self) -> requests.Session:
        session: requests.Session | None = getattr(self._of_thread, "session", None)
        if session is None:
            session = self._of_thread.session = open_session(self.settings, self.guard)
            self._sessions.append(session)
        return session

    def _ask(self, request: requests.Request, limit: int, verify: bool | str) -> Exchange:
        session = self._session()
        prepared = session.prepare_request(request)
        at = now()
        seconds = self.settings.answer_seconds
        answer = session.send(
            prepared, stream=True, verify=verify, allow_redirects=False, timeout=(seconds, seconds),
            proxies=dict(session.proxies),
        )  # fmt: skip
        host = urlsplit(request.url).hostname or ""
        with answer:
            raw = _read(answer.raw, host, self.guard, limit)
        line = ("", f"{request.method} {prepared.path_url} HTTP/1.1")
        to = ("Host", urlsplit(request.url).netloc.rpartition("@")[2])
        return Exchange(
            url=request.url,
            at=at,
            status=answer.status_code,
            reason=answer.reason or "",
            version=f"HTTP/{answer.raw.version / 10:.1f}",
            request=(line, to, *((key, str(value)) for key, value in prepared.headers.items())),
            headers=tuple((str(key), str(value)) for key, value in answer.raw.headers.iteritems()),
            raw=raw,
            body=_unpacked(raw, answer.raw.headers.get("Content-Encoding", ""), host, limit),
            address=self.guard.addresses.get(host, ""),
            tls=self.guard.tls.get(host, {}),
        )


def _read(answer: Any, host: str, guard: Guard, limit: int) -> bytes:
    chunks = []
    size = 0
    while chunk := answer.read1(_CHUNK, decode_content=False):
        size += len(chunk)
        if size > limit:
            raise CaptureFailed(f"{host} sends more than {limit / 1e6:.0f} MB: download it and add the file instead")
        if guard.is_over:
            break
        chunks.append(chunk)
    if guard.is_over:
        raise TimeoutError
    announced = answer.headers.get("Content-Length", "")
    if announced.isdecimal() and size < int(announced) and answer._request_method != "HEAD":
        raise CaptureFailed(f"{host} broke off after {size:,} of {int(announced):,} bytes: try again")
    return b"".join(chunks)


def _unpacked(raw: bytes, encoding: str, host: str, limit: int) -> bytes:
    """Return the body with gzip or deflate undone, never more than ``limit`` bytes of it."""
    encoding = encoding.strip().lower()
    if encoding in ("", "identity") or not raw:
        return raw
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise CaptureFailed(
            f"{host} sends a compression that was not asked for ({encoding[:20]}): save the page and add it"
        )
    for window in (47, -15):  # gzip or zlib by their headers, else deflate without any
        unpacker = zlib.decompressobj(window)
        try:
            body = unpacker.decompress(raw, limit + 1)
        except zlib.error:
            continue
        if len(body) > limit:
            raise CaptureFailed(f"{host} sends more than {limit / 1e6:.0f} MB once unpacked: it is not kept")
        return body
    raise CaptureFailed(f"{host} sends a damaged page: try again")
