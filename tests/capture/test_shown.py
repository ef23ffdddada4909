"""Kept pages shown in the viewer: WARC, HTML, .mhtml; hostile ones cost a process and a line."""

import gzip
from threading import Timer

import pytest
from tests.capture.local_web import PAGE, PNG, SENTENCES, Web

from factdesk.capture.links import page_links
from factdesk.capture.options import CaptureSettings
from factdesk.capture.pages import fetch_page
from factdesk.capture.readers import read_bytes
from factdesk.capture.readers.html import decoded_page
from factdesk.capture.readers.reading_process import read_apart
from factdesk.capture.shown import shown_page
from factdesk.domain.errors import BadInput
from factdesk.progress import Cancelled, Progress

TANGLED = b"<html><body><p " + b" ".join(b"a%d=1" % n for n in range(150_000)) + b">Nine were killed</p></body></html>"
SAVED = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://paper.example/market\r\nSubject: Nine killed\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n--B\r\n'
    b"Content-Type: text/html; charset=utf-8\r\nContent-ID: <f@x>\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    b"Content-Location: https://paper.example/market\r\n\r\n" + PAGE.replace("=", "=3D").encode() + b"\r\n--B\r\n"
    b"Content-Type: image/png\r\nContent-Location: https://paper.example/photo.png\r\n\r\n" + PNG + b"\r\n--B--\r\n"
)


def test_warc_is_shown(web: Web, local: CaptureSettings) -> None:
    taken = fetch_page(web.url("/article"), settings=local)
    shown = shown_page(taken.files[-1].read(), taken.files[-1].media_type)
    assert all(sentence in shown for sentence in SENTENCES)
    assert 'src="data:image/png;base64,' in shown


def test_web_archive_is_read_and_shown(web: Web, local: CaptureSettings) -> None:
    page = fetch_page(web.url("/moved"), settings=local)
    taken = read_bytes(page.files[-1].read(), "other-tool.warc.gz")
    assert (taken.text, taken.url, taken.title) == (page.text, page.url, page.title)
    assert (taken.media_type, taken.facts["captured_at"]) == ("application/warc", page.facts["captured_at"])
    unpacked = gzip.decompress(page.files[-1].read())
    assert read_bytes(unpacked, "plain.warc").text == page.text
    with pytest.raises(BadInput, match=r"cut\.warc\.gz is damaged"):
        read_bytes(page.files[-1].read()[:500], "cut.warc.gz")
    picture = fetch_page(web.url("/picture"), settings=local).files[-1]
    with pytest.raises(BadInput, match="no page but image/png"):
        read_bytes(picture.read(), "picture.warc.gz")
    assert "holds no page" in read_bytes(picture.read(), "picture.warc.gz", text_required=False).warnings[0]


def test_html_file_is_shown_with_nothing_fetched() -> None:
    for page in (PAGE.encode(), PAGE.encode() + b" " * 30_000):
        shown = shown_page(page, "text/html")
        assert SENTENCES[0] in shown
        assert "photo.png" not in shown
        assert "script" not in shown


def test_xhtml_with_an_xml_declaration_is_read_and_shown() -> None:
    page = PAGE.replace("<!doctype html>", '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>').encode()
    assert SENTENCES[0] in read_bytes(page, "old.xhtml").text
    assert SENTENCES[0] in shown_page(page, "text/html")
    assert page_links(decoded_page(page), "https://paper.example/") == [
        "https://paper.example/style.css", "https://paper.example/photo.png",
    ]  # fmt: skip


def test_page_saved_by_a_browser_is_read_and_shown() -> None:
    taken = read_bytes(SAVED, "market.mhtml")
    assert taken.text.splitlines() == ["Nine killed in market of Tal Amra", *SENTENCES]
    assert (taken.url, taken.media_type) == ("https://paper.example/market", "multipart/related")
    assert (taken.outlet, taken.published) == ("The Valley Post", "2023-10-03")
    shown = shown_page(SAVED, taken.media_type)
    assert SENTENCES[0] in shown
    assert 'src="data:image/png;base64,' in shown


def test_page_built_to_keep_a_parser_busy_costs_a_process_and_a_line() -> None:
    with pytest.raises(BadInput, match="stopped after 1 s"):
        read_apart("html", TANGLED, "tangled.html", seconds=1)
    with pytest.raises(BadInput, match="cannot be shown"):
        shown_page(TANGLED, "text/html", seconds=1)


def test_long_page_is_read_apart_whole() -> None:
    more = "".join(f"<p>{sentence} So said witness number {n}.</p>" for n in range(500) for sentence in SENTENCES)
    taken = read_bytes(PAGE.replace("</article>", f"{more}</article>").encode(), "long.html")
    assert taken.text.count("So said witness number") == 3000


def test_reading_apart_can_be_cancelled() -> None:
    progress = Progress()
    Timer(0.5, progress.cancel).start()
    with pytest.raises(Cancelled):
        read_bytes(TANGLED, "tangled.html", progress=progress)


@pytest.mark.parametrize("media_type", ["application/warc", "multipart/related"])
def test_damaged_page_is_told(media_type: str) -> None:
    with pytest.raises(BadInput, match=r"damaged|no page"):
        shown_page(b"nothing of the kind " * 2000, media_type)
