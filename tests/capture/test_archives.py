"""Public archives, played by a server on this computer: looked up, saved, busy, refusing, nonsense."""

import json
from dataclasses import replace

import pytest
from tests.capture.local_web import Handler, Web

from factdesk.capture.archives import find_copy, save_copy
from factdesk.capture.options import CaptureSettings
from factdesk.domain.errors import CaptureFailed

PAGE = "https://example.org/a?b=c d".replace(" ", "%20")
COPY = f"/web/20231003081500/{PAGE}"


@pytest.fixture
def archive(web: Web, local: CaptureSettings) -> CaptureSettings:
    return replace(local, archive_save=web.url("/save"), archive_lookup=web.url("/available"))


def test_existing_copy_is_found(web: Web, archive: CaptureSettings) -> None:
    closest = {
        "available": True,
        "url": f"http://web.archive.org{COPY}",
        "timestamp": "20231003081500",
        "status": "200",
    }
    answer = {"url": PAGE, "archived_snapshots": {"closest": closest}}
    web.answers["/available"] = lambda h: h.reply(json.dumps(answer).encode(), "application/json")
    found = find_copy(PAGE, settings=archive)
    assert found is not None
    assert (found.url, found.at, found.page) == (f"https://web.archive.org{COPY}", "2023-10-03T08:15:00Z", PAGE)
    assert web.requests[0][0] == "/available?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc%2520d"


@pytest.mark.parametrize("answer", [b'{"archived_snapshots": {}}', b"{}"])
def test_no_copy_is_none(web: Web, archive: CaptureSettings, answer: bytes) -> None:
    web.answers["/available"] = lambda h: h.reply(answer, "application/json")
    assert find_copy(PAGE, settings=archive) is None


@pytest.mark.parametrize("way", ["redirect", "content-location"])
def test_page_is_saved(web: Web, archive: CaptureSettings, way: str) -> None:
    def save(handler: Handler) -> None:
        if way == "redirect":
            handler.reply(b"", status=302, Location=COPY)
        else:
            handler.reply(b"<html>saved</html>", Content_Location=COPY)

    web.answers["/save/https://example.org/a"] = save
    saved = save_copy(PAGE, settings=archive)
    assert (saved.url, saved.at) == (web.url(COPY), "2023-10-03T08:15:00Z")


@pytest.mark.parametrize(
    ("status", "says"),
    [
        (429, "in some minutes"),
        (403, "keep the capture made here"),
        (502, "502 Bad Gateway"),
        (200, "did not say where"),
    ],
)
def test_archive_that_does_not_save_is_told(web: Web, archive: CaptureSettings, status: int, says: str) -> None:
    web.answers["/save/https://example.org/a"] = lambda h: h.reply(b"<html></html>", status=status)
    with pytest.raises(CaptureFailed, match=says):
        save_copy(PAGE, settings=archive)


def test_nonsense_is_told(web: Web, archive: CaptureSettings) -> None:
    web.answers["/available"] = lambda h: h.reply(b"<html>", "application/json")
    with pytest.raises(CaptureFailed, match="cannot be read"):
        find_copy(PAGE, settings=archive)
