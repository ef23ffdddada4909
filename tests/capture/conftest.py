import socket
from collections.abc import Callable, Iterator

import pytest
from tests.capture.local_web import Web

from factdesk.capture.options import CaptureSettings


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as server:
        yield server


@pytest.fixture
def local() -> CaptureSettings:
    """Settings under which this computer's own address may be fetched."""
    return CaptureSettings(
        private_addresses=True,
        page_image=False,
        answer_seconds=20,
        page_seconds=20,
        requisites_seconds=20,
        max_bytes=2_000_000,
    )


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Return what cuts the network for the rest of the test: no socket can be made, no name looked up."""

    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("the network was asked for")

    def cut() -> None:
        monkeypatch.setattr(socket, "socket", refuse)
        monkeypatch.setattr(socket, "getaddrinfo", refuse)

    return cut
