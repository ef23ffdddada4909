"""A page saved today is shown again tomorrow, with the network cut and nothing asked for."""

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from tests.capture.local_web import PAGE, PNG, SENTENCES, Web

from factdesk.capture.options import CaptureSettings
from factdesk.capture.pages import fetch_page
from factdesk.capture.replay import Replay
from factdesk.domain.errors import BadInput


@pytest.fixture
def warc(web: Web, local: CaptureSettings) -> bytes:
    return fetch_page(web.url("/moved"), settings=local).files[-1].read()


@pytest.fixture
def cut(no_network: Callable[[], None]) -> None:
    no_network()


def test_page_and_requisites_replay_with_the_network_cut(warc: bytes, cut: None) -> None:
    replay = Replay(warc)
    assert replay.page.body == PAGE.encode()
    assert replay.facts["status"] == 200
    photo = replay.resource(replay.page.url.replace("/article", "/photo.png"))
    assert photo is not None
    assert (photo.body, photo.media_type) == (PNG, "image/png")
    assert replay.resource("http://elsewhere.example/x") is None
    assert len(replay.resources) == 7


def test_shown_page_holds_images_and_styles_and_fetches_nothing(warc: bytes, cut: None) -> None:
    shown = Replay(warc).html()
    assert all(sentence in shown for sentence in SENTENCES)
    assert 'src="data:image/png;base64,' in shown
    assert "p{color:red}" in shown
    assert "background:url(" in shown
    assert "<script" not in shown
    assert "onerror" not in shown
    assert "default-src 'none'" in shown
    fetched = re.findall(r"""(?:src|srcset|poster|background|action)\s*=\s*["']?(?!data:)\w""", shown)
    assert not fetched
    assert not re.search(r"url\(\s*[\"']?(?!data:)[\w/]", shown)


def test_hostile_page_is_made_harmless(web: Web, local: CaptureSettings) -> None:
    tracker = "http://tracker.example/x"
    hostile = f"""<html><head><base href="{tracker}/"><meta http-equiv="refresh" content="0;url={tracker}">
    <link rel="preload" href="{tracker}"><style>@import "{tracker}"; p{{background:url({tracker})}}</style></head>
    <body background="{tracker}"><p style="background:url('{tracker}')" onclick="x()">Nine were killed.</p>
    <iframe src="{tracker}"></iframe><object data="{tracker}"></object><embed src="{tracker}"><video src="{tracker}">
    </video><img src="{tracker}" srcset="{tracker} 2x"><svg><image xlink:href="{tracker}"/><use href="{tracker}"/></svg>
    <form action="{tracker}"><input type="image" src="{tracker}"></form><a href="javascript:x()">a</a>
    <a href="/other">other</a></body></html>"""
    web.answers["/hostile"] = lambda h: h.reply(hostile.encode())
    taken = fetch_page(web.url("/hostile"), settings=replace(local, requisites=False))
    shown = Replay(taken.files[-1].read()).html()
    assert "Nine were killed." in shown
    assert re.findall(r"[^\s<>]*tracker[^\s<>]*", shown) == ['href="http://tracker.example/other"']
    assert "javascript" not in shown
    assert "refresh" not in shown


def test_other_tools_read_the_warc(warc: bytes, tmp_path: Path) -> None:
    from warcio.archiveiterator import ArchiveIterator

    path = tmp_path / "capture.warc.gz"
    path.write_bytes(warc)
    tool = Path(sys.executable).with_name("warcio")
    checked = subprocess.run([tool, "check", "-v", path], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout
    assert "digest pass" in checked.stdout
    kinds = [record.rec_type for record in ArchiveIterator(BytesIO(warc))]
    assert kinds[0] == "warcinfo"
    assert kinds[-1] == "metadata"
    assert kinds[1:-1] == ["response", "request"] * 7


def test_request_and_headers_are_in_the_record(warc: bytes) -> None:
    from warcio.archiveiterator import ArchiveIterator

    records = {r.rec_type: (r.rec_headers, r.http_headers) for r in ArchiveIterator(BytesIO(warc)) if r.http_headers}
    _, headers = records["request"]
    assert headers.get_header("User-Agent").startswith("Mozilla/5.0 (compatible; FactDesk")
    assert headers.get_header("Host").startswith("127.0.0.1:")
    assert records["response"][0].get_header("WARC-IP-Address") == "127.0.0.1"


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "other"])
def test_damaged_warc_is_said(warc: bytes, damage: str) -> None:
    data = {
        "cut": warc[: len(warc) // 8],
        "flipped": warc[:40] + bytes(reversed(warc[40:400])) + warc[400:],
        "empty": b"",
        "other": b"no WARC at all",
    }[damage]
    with pytest.raises(BadInput, match=r"WARC"):
        Replay(data)
