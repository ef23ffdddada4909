"""Pages through a SOCKS proxy on this computer, as Tor is one: names are left to the proxy, nothing goes past it."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from tests.capture.local_web import SENTENCES, Web, make_certificate

from factdesk.capture.options import CaptureSettings
from factdesk.capture.pages import fetch_page
from factdesk.domain.errors import CaptureFailed


class Socks:
    """A SOCKS 5 proxy that leads every name to this computer; ``asked`` lists the names."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address = f"socks5h://127.0.0.1:{self._server.getsockname()[1]}"
        threading.Thread(target=self._serving, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()

    def _serving(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._server.accept()
                threading.Thread(target=self._serve, args=(near,), daemon=True).start()

    def _serve(self, near: socket.socket) -> None:
        with near, suppress(OSError):
            near.recv(near.recv(2)[1])
            near.sendall(b"\x05\x00")
            near.recv(4)
            self.asked.append(near.recv(near.recv(1)[0]).decode())
            with socket.create_connection(("127.0.0.1", int.from_bytes(near.recv(2), "big"))) as far:
                near.sendall(b"\x05\x00\x00\x01" + bytes(6))
                back = threading.Thread(target=_pump, args=(far, near), daemon=True)
                back.start()
                _pump(near, far)
                back.join()


def _pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65_536):
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)


@pytest.fixture
def socks() -> Iterator[Socks]:
    proxy = Socks()
    yield proxy
    proxy.close()


def test_names_are_resolved_by_the_proxy(web: Web, socks: Socks) -> None:
    taken = fetch_page(
        web.url("/article", "paper.example"), settings=CaptureSettings(proxy=socks.address, page_image=False)
    )
    assert SENTENCES[0] in taken.text
    assert taken.facts["missing"] == {}
    assert set(socks.asked) == {"paper.example"}


def test_certificates_are_checked_through_the_proxy(tmp_path: Path, socks: Socks, local: CaptureSettings) -> None:
    certificate, key = make_certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    through = replace(local, proxy=socks.address)
    with Web(context) as secure:
        with pytest.raises(CaptureFailed, match="cannot prove who it is"):
            fetch_page(secure.url("/article", "paper.example"), settings=through)
        taken = fetch_page(secure.url("/article", "paper.example"), settings=replace(through, invalid_tls=True))
    assert taken.facts["tls"]["subject"] == "CN=Test site"
    assert not taken.facts["tls"]["valid"]


def test_private_names_are_refused_before_the_proxy_is_asked(socks: Socks) -> None:
    for host in ("localhost", "192.168.1.1", "router.local", "2130706433"):
        with pytest.raises(CaptureFailed, match="private network"):
            fetch_page(f"http://{host}/", settings=CaptureSettings(proxy=socks.address))
    assert socks.asked == []
