"""A page kept today is shown tomorrow with the network cut, here, at another desk, and by other tools."""

import socket
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.capture.local_web import Web

from factdesk.domain.article import Article
from factdesk.domain.span import Span
from factdesk.settings import Settings, save_settings
from factdesk.workspace.workspace import Workspace


@pytest.fixture
def saved(workspace: Workspace, sample: Article) -> Iterator[Workspace]:
    """A workspace with a page that was captured from a server which is gone since."""
    save_settings(Settings(capture_private=True, capture_picture=False))
    with Web() as web:
        page = workspace.evidence.add_page(web.url("/moved"))
    claim = workspace.claims.add(sample.id, [Span(637, 683)])
    workspace.evidence.link(page.id, claim.id, "supports", region=(0.0, 0.1, 0.5, 0.5), page=1)
    yield workspace


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked for")

    def now() -> None:
        monkeypatch.setattr(socket, "socket", refuse)
        monkeypatch.setattr(socket, "getaddrinfo", refuse)

    return now


def test_a_kept_page_is_shown_with_the_network_cut(saved: Workspace, cut: Callable[[], None]) -> None:
    cut()
    shown = saved.viewing.page(1)
    assert "vegetable market of Tal Amra" in shown
    assert "data:image/png;base64," in shown
    assert 'src="http' not in shown
    assert saved.history.verify().is_good


def test_a_bundle_is_checked_replayed_and_taken_in_again(
    saved: Workspace, tmp_path: Path, cut: Callable[[], None]
) -> None:
    out = tmp_path / "bundle.zip"
    saved.exchange.export("bundle", out)
    with zipfile.ZipFile(out) as archive:
        archive.extractall(tmp_path / "read")
    checked = subprocess.run(
        ["sha256sum", "-c", "SHA256SUMS"], cwd=tmp_path / "read", capture_output=True, text=True, check=True
    )
    assert all(line.endswith(": OK") for line in checked.stdout.splitlines())
    (warc,) = (tmp_path / "read").rglob("*.warc.gz")
    tool = [sys.executable, "-c", "from warcio.cli import main; main()"]
    subprocess.run([*tool, "check", str(warc)], check=True, capture_output=True)
    listed = subprocess.run([*tool, "index", str(warc)], check=True, capture_output=True, text=True).stdout
    assert "/article" in listed
    assert "/photo.png" in listed
    cut()
    with Workspace.open(tmp_path / "other") as other:
        other.exchange.take_in_record(out)
        (page,) = other.evidence.list()
        assert other.viewing.page(page.id) == saved.viewing.page(1)
        assert page.files == saved.evidence.get(1).files
        (link,), (mine,) = other.evidence.links(evidence=page.id), saved.evidence.links(evidence=1)
        assert (link.locator, link.stance, link.quote) == (mine.locator, mine.stance, mine.quote)
        assert other.history.verify().is_good
