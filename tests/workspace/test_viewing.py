"""Kept evidence is shown without running or fetching anything, and its archived copies are found on request only."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from factdesk.assets import resource
from factdesk.domain.errors import BadInput, Refused
from factdesk.settings import Settings, save_settings
from factdesk.workspace.workspace import Workspace


@pytest.fixture
def asked() -> Iterator[list[str]]:
    """Serve an archive that has one copy; gives what it was asked."""
    paths: list[str] = []

    class Archive(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            copy = {
                "available": True,
                "url": "http://web.archive.org/web/20231016000000/x",
                "timestamp": "20231016000000",
            }
            body = json.dumps({"archived_snapshots": {"closest": copy}}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Archive)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    save_settings(
        Settings(archive_lookup=f"http://127.0.0.1:{server.server_address[1]}/available", capture_private=True)
    )
    yield paths
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_kept_page_is_shown_without_scripts_or_anything_remote(workspace: Workspace, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html><body><h1>Count</h1><p>Nine raids were counted by the crews that day.</p>"
        "<script>fetch('https://spy.example')</script><img src='https://spy.example/pixel.png'></body></html>",
        encoding="utf-8",
    )
    shown = workspace.viewing.page(workspace.evidence.add_file(page).id)
    assert "Nine raids" in shown
    assert "<script" not in shown
    assert 'src="https://spy' not in shown.replace("'", '"')


def test_pages_of_a_pdf_and_pictures_are_drawn(workspace: Workspace) -> None:
    pdf = workspace.evidence.add_file(resource("samples", "evidence", "displacement-update.pdf"))
    assert workspace.viewing.pdf_page(pdf.id, 1).startswith(b"\x89PNG")
    with pytest.raises(BadInput):
        workspace.viewing.pdf_page(pdf.id, 99)
    sketch = workspace.evidence.add_file(resource("samples", "evidence", "impact-sketch.png"))
    assert workspace.viewing.picture(sketch.id).startswith(b"\x89PNG")
    with pytest.raises(BadInput, match="no application/pdf"):
        workspace.viewing.pdf_page(sketch.id, 1)


def test_the_archive_is_asked_only_on_request_and_its_address_is_kept(
    workspace: Workspace, tmp_path: Path, asked: list[str]
) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Nine raids were counted by the crews.", encoding="utf-8")
    piece = workspace.evidence.add_file(note)
    with pytest.raises(Refused, match="no web address"):
        workspace.viewing.archived(piece.id)
    workspace.evidence.edit(piece.id, url="https://news.example/raids")
    assert asked == []
    copy = workspace.viewing.archived(piece.id)
    assert copy is not None
    assert len(asked) == 1
    assert workspace.evidence.get(piece.id).archive_url == copy.url
