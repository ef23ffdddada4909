"""Connections that check the very address they connect to, end on time, and record the TLS facts.

requests is given our own connection classes. Names are resolved once, here; the connection is made to the numeric
address that was checked, so a second answer of the name server (DNS rebinding) is never asked for. A guard shuts
every open socket when the time is up or the person cancels, whatever the other side is doing (trickling, silent).
"""

import socket
import threading
import time
from http.cookiejar import DefaultCookiePolicy
from types import TracebackType
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import NameResolutionError, NewConnectionError

from factdesk.capture.addresses import is_public, private_refusal
from factdesk.capture.options import CaptureSettings
from factdesk.domain.errors import CaptureFailed
from factdesk.progress import Progress


class Guard:
    """Ends all connections made under it when ``seconds`` are over or the job is cancelled; keeps what they met."""

    def __init__(self, seconds: float, progress: Progress, *, private: bool) -> None:
        self.private = private
        self.seconds = seconds
        self.deadline = time.monotonic() + seconds
        self.addresses: dict[str, str] = {}
        self.tls: dict[str, dict[str, Any]] = {}
        self._progress = progress
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._watch = threading.Thread(target=self._watching, name="capture-guard", daemon=True)

    def __enter__(self) -> "Guard":
        self._watch.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._ended.set()
        self._watch.join()
        with self._lock:
            for copy in self._sockets:
                copy.close()

    @property
    def is_cancelled(self) -> bool:
        """Whether the job was cancelled."""
        return self._progress.is_cancelled

    @property
    def is_over(self) -> bool:
        """Whether the time is up or the job was cancelled."""
        return self._progress.is_cancelled or time.monotonic() >= self.deadline

    def keep(self, connected: socket.socket) -> None:
        """Watch over a connected socket (by a copy of it, which TLS cannot take away)."""
        with self._lock:
            self._sockets.append(connected.dup())

    def _watching(self) -> None:
        while not self._ended.wait(0.1):
            if self.is_over:
                with self._lock:
                    for copy in self._sockets:
                        _shut(copy)


def _shut(copy: socket.socket) -> None:
    try:
        copy.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # the other side was faster


def _connected(connection: Any, guard: Guard) -> socket.socket:
    """Resolve the connection's host, refuse private addresses, and connect to the first checked one that answers."""
    host = connection._dns_host
    try:
        found = socket.getaddrinfo(host.strip("[]"), connection.port, 0, socket.SOCK_STREAM)
    except (socket.gaierror, UnicodeError) as error:
        raise NameResolutionError(host, connection, socket.gaierror(str(error))) from error
    allowed = [entry for entry in found if guard.private or is_public(str(entry[4][0]))]
    if not allowed:
        raise CaptureFailed(private_refusal(host))
    trouble: OSError | None = None
    for family, kind, protocol, _name, address in allowed:
        made = socket.socket(family, kind, protocol)
        try:
            for option in connection.socket_options or ():
                made.setsockopt(*option)
            made.settimeout(max(0.1, min(connection.timeout or 60.0, guard.deadline - time.monotonic())))
            made.connect(address)
        except OSError as error:
            made.close()
            trouble = error
            continue
        guard.addresses[connection.host] = str(address[0])
        guard.keep(made)
        return made
    raise NewConnectionError(connection, f"Failed to connect: {trouble}") from trouble


def _guarded(pool: Any, guard: Guard, *, direct: bool) -> Any:
    """Return the pool class with its connections under the guard; those to a proxy are not checked for privacy."""
    base: Any = pool.ConnectionCls

    class Guarded(base):  # type: ignore[misc]
        def _new_conn(self) -> socket.socket:
            if direct:
                return _connected(self, guard)
            made: socket.socket = super()._new_conn()
            guard.keep(made)
            return made

        def connect(self) -> None:
            super().connect()
            if hasattr(self.sock, "getpeercert"):
                guard.tls[self._tunnel_host or self.host] = {
                    "version": self.sock.version(),
                    "cipher": (self.sock.cipher() or ("",))[0],
                    "verified": bool(self.is_verified),
                    "certificate": self.sock.getpeercert(binary_form=True) or b"",
                }

    class GuardedPool(pool):  # type: ignore[misc]
        ConnectionCls = Guarded

        def _validate_conn(self, conn: Any) -> None:
            """Connect, without urllib3's warning of certificates that the person allowed and that we record."""
            if self.scheme == "https" and conn.is_closed:
                conn.connect()

    return GuardedPool


class _Adapter(HTTPAdapter):
    """requests' adapter with all its connections under a guard."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        pools = self.poolmanager.pool_classes_by_scheme
        guarded = {scheme: _guarded(pool, self._guard, direct=True) for scheme, pool in pools.items()}
        self.poolmanager.pool_classes_by_scheme = guarded

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        is_new = proxy not in self.proxy_manager
        manager: Any = super().proxy_manager_for(proxy, **kwargs)
        if is_new:
            pools = manager.pool_classes_by_scheme
            manager.pool_classes_by_scheme = {
                scheme: _guarded(pool, self._guard, direct=False) for scheme, pool in pools.items()
            }
        return manager


def open_session(settings: CaptureSettings, guard: Guard) -> requests.Session:
    """Return a session that keeps to the settings: no cookies, no proxies or passwords taken from the environment."""
    session = requests.Session()
    session.trust_env = False
    session.headers.clear()
    session.headers.update(
        {
            "User-Agent": settings.user_agent,
            "Accept": "*/*",
            "Accept-Language": settings.language,
            "Accept-Encoding": "gzip, deflate",
        }
    )
    if not settings.cookies:
        session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    if settings.proxy:
        session.proxies = {"http": settings.proxy, "https": settings.proxy}
    session.mount("http://", _Adapter(guard))
    session.mount("https://", _Adapter(guard))
    return session
