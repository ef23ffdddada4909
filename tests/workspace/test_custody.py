"""Trusted times hold what they cover, looks are noted, and ratings on altered evidence are named."""

import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.capture.test_calendars import Calendar

from factdesk.domain.article import Article
from factdesk.domain.errors import CaptureFailed
from factdesk.domain.span import Span
from factdesk.settings import Settings, save_settings
from factdesk.workspace.workspace import Workspace

AUTHORITY = """
[tsa]
default_tsa = one
[one]
serial = {folder}/serial
signer_cert = {folder}/cert.pem
certs = {folder}/cert.pem
signer_key = {folder}/key.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
"""


@pytest.fixture
def authority(tmp_path: Path) -> Iterator[str]:
    """Serve a time stamp authority of our own and trust it in the settings."""
    folder = tmp_path / "authority"
    folder.mkdir()
    (folder / "serial").write_text("01\n")
    (folder / "tsa.cnf").write_text(AUTHORITY.format(folder=folder))
    make = [
        "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Test authority",
        "-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem"),
        "-addext", "extendedKeyUsage=critical,timeStamping", "-addext", "basicConstraints=critical,CA:TRUE",
    ]  # fmt: skip
    subprocess.run(make, check=True, capture_output=True)

    class Stamps(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            query, reply = folder / "query", folder / "reply"
            query.write_bytes(self.rfile.read(int(self.headers["Content-Length"])))
            command = ["openssl", "ts", "-reply", "-config", folder / "tsa.cnf", "-queryfile", query, "-out", reply]
            subprocess.run(list(map(str, command)), check=True, capture_output=True)
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.end_headers()
            self.wfile.write(reply.read_bytes())

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Stamps)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    address = f"http://127.0.0.1:{server.server_address[1]}/"
    save_settings(Settings(stamp_authority=address, stamp_roots=str(folder / "cert.pem"), capture_private=True))
    yield address
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_trusted_time_holds_until_what_it_covers_is_altered(
    workspace: Workspace, sample: Article, authority: str
) -> None:
    stamp = workspace.custody.stamp()
    assert (stamp.files, stamp.at[:2]) == (1, "20")
    workspace.claims.add(sample.id, [Span(637, 683)])
    found = workspace.history.verify()
    assert found.is_good
    assert found.files == 3
    manifest = next(
        p for p in (workspace.folder / "files").rglob("*") if p.is_file() and b"history-head" in p.read_bytes()
    )
    manifest.chmod(0o644)
    manifest.write_bytes(manifest.read_bytes().replace(b"l24", b"l25"))
    assert "time stamp 1" in "; ".join(workspace.history.verify().stamps)


def test_without_an_authority_nothing_is_sent_and_the_line_says_so(workspace: Workspace, sample: Article) -> None:
    with pytest.raises(CaptureFailed, match="No time stamp authority"):
        workspace.custody.stamp()
    assert workspace.custody.stamps() == []


def test_looking_at_evidence_is_noted_and_not_undone(workspace: Workspace, sample: Article, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Nobody was there that day.", encoding="utf-8")
    piece = workspace.evidence.add_file(note, title="Note")
    workspace.custody.note_opened(piece.id)
    newest = workspace.history.entries(1)[0]
    assert (newest.kind, newest.label) == ("note", f"open evidence {piece.id}: Note")
    assert workspace.history.undo().label == "add evidence"
    assert workspace.history.verify().is_good


def test_ratings_that_rest_on_altered_evidence_are_to_be_read_again(
    workspace: Workspace, sample: Article, tmp_path: Path
) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Nobody was there that day.", encoding="utf-8")
    piece = workspace.evidence.add_file(note)
    claim = workspace.claims.add(sample.id, [Span(637, 683)])
    other = workspace.claims.add(sample.id, [Span(688, 779)])
    workspace.evidence.link(piece.id, claim.id, "supports")
    for rated in (claim, other):
        workspace.claims.rate(rated.id, "true", "It says so.")
    workspace.files.path(piece.sha256).unlink()
    assert workspace.history.verify().stale == (claim.id,)


def test_a_calendar_stamps_are_completed_and_checked(workspace: Workspace, sample: Article) -> None:
    calendar = Calendar()
    thread = threading.Thread(target=calendar.server.serve_forever)
    thread.start()
    try:
        save_settings(Settings(stamp_calendar=calendar.settings.stamp_calendar, capture_private=True))
        made = workspace.custody.stamp_in_calendar()
        assert (made.kind, made.serial, made.files) == ("opentimestamps", "", 1)
        assert workspace.history.verify().is_good
        assert workspace.custody.complete_stamps() == []
        calendar.mined = True
        assert [one.serial for one in workspace.custody.complete_stamps()] == ["827701"]
        assert workspace.custody.complete_stamps() == []
    finally:
        calendar.server.shutdown()
        thread.join()
        calendar.server.server_close()
    assert workspace.history.verify().is_good
    assert [one.serial for one in workspace.custody.stamps()] == ["827701"]
    workspace.claims.add(sample.id, [Span(637, 683)])
    with workspace.operation("edit") as operation:
        operation.session.execute(text("UPDATE change SET hash = 'x' WHERE id = 1"))
        operation.session.commit()
    assert any("the history it covers is another one" in line for line in workspace.history.verify().stamps)
