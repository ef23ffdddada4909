"""A page drawn by the browser that is there; where there is none, nothing is drawn and nothing fails."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest
from tests.capture.local_web import SENTENCES, Web

from factdesk.capture.browser import NoPicture, draw_page, find_browser
from factdesk.capture.options import CaptureSettings
from factdesk.capture.pages import fetch_page
from factdesk.capture.readers import read_bytes
from factdesk.progress import Cancelled, Progress


def open_files() -> int:
    """Return how many files this process has open, 0 where the system does not tell."""
    listed = Path("/proc/self/fd")
    return len(list(listed.iterdir())) if listed.is_dir() else 0


def program(folder: Path, script: str) -> Path:
    path = folder / "chromium"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_captured_page_is_drawn_where_a_browser_is_found(web: Web, local: CaptureSettings) -> None:
    taken = fetch_page(web.url("/article"), settings=replace(local, page_image=True))
    asked = len(web.requests)
    drawn = {file.name: file for file in taken.files if file.name.startswith("page.")}
    if find_browser() is None:
        assert not drawn
        return
    assert [(f.name, f.role) for f in drawn.values()] == [
        ("page.png", "image"), ("page.pdf", "print"), ("page.mhtml", "archive"),
    ]  # fmt: skip
    facts = read_bytes(drawn["page.png"].read(), "page.png", text_required=False).facts
    assert facts["width"] == 1280
    assert facts["height"] > 600
    printed = read_bytes(drawn["page.pdf"].read(), "page.pdf").text
    assert SENTENCES[0].split(" when ")[0] in " ".join(printed.split())
    assert b"Content-Type: multipart/related" in drawn["page.mhtml"].read()
    assert len(web.requests) == asked == 5


def test_page_that_would_fetch_cannot(web: Web) -> None:
    spy = f"<img src='{web.url('/spy.png')}'><script src='{web.url('/spy.js')}'></script><p>Nine were killed.</p>"
    draw_page(f"<!doctype html><title>x</title>{spy}")
    assert not web.requests


def test_no_browser_draws_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("factdesk.capture.browser._APPS", ())
    assert find_browser() is None
    assert draw_page("<p>Nine</p>") == ()


@pytest.mark.parametrize(
    ("script", "says"),
    [("exit 1", "failed"), ("sleep 60", "took too long"), ("printf 'nonsense\\0' >&4; sleep 9", "failed")],
)
def test_browser_that_fails_is_told_and_ended(tmp_path: Path, script: str, says: str) -> None:
    before = open_files()
    with pytest.raises(NoPicture, match=f"chromium {says}"):
        draw_page("<p>Nine</p>", browser=program(tmp_path, script), seconds=0.5)
    assert open_files() == before
    with pytest.raises(NoPicture, match="does not start"):
        draw_page("<p>Nine</p>", browser=tmp_path / "no such program")


def test_drawing_can_be_cancelled(tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        draw_page("<p>Nine</p>", browser=program(tmp_path, "sleep 60"), progress=progress)


def test_failed_drawing_is_a_warning_not_a_failure(
    web: Web, local: CaptureSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, "exit 1")
    monkeypatch.setenv("PATH", str(tmp_path))
    taken = fetch_page(web.url("/article"), settings=replace(local, page_image=True))
    assert any("No picture of the page was made" in line for line in taken.warnings)
    assert taken.files[1].role == "warc"


def test_right_to_left_page_is_drawn_whole(web: Web, local: CaptureSettings) -> None:
    from io import BytesIO

    from PIL import Image

    taken = fetch_page(web.url("/arabic"), settings=replace(local, page_image=True))
    drawn = [file for file in taken.files if file.name == "page.png"]
    assert len(drawn) == (0 if find_browser() is None else 1)
    for file in drawn:
        with Image.open(BytesIO(file.read())) as picture:
            gray = picture.convert("L")
            assert gray.crop((gray.width - 5, 0, gray.width, 400)).getextrema() == (255, 255)
            assert gray.crop((gray.width - 60, 0, gray.width - 5, 400)).getextrema()[0] < 100
