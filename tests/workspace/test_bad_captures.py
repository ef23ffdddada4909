"""Bad sites, bad files, a full disk, the program killed: a clear line, nothing half-stored, nothing lost before."""

import errno
import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from tests.capture.local_web import Web

from factdesk.domain.errors import CaptureFailed, DiskFull
from factdesk.settings import Settings, save_settings
from factdesk.workspace.workspace import Workspace

BAD = (
    "/nothing", "/gone", "/error", "/empty", "/circle", "/deeper", "/to-file", "/brotli", "/not-gzip",
    "/no-text", "/broken-off", "/lies", "/login",
)  # fmt: skip


@pytest.fixture
def web() -> Iterator[Web]:
    save_settings(Settings(capture_private=True, capture_picture=False, capture_timeout=2))
    with Web() as server:
        yield server


@pytest.fixture
def kept(workspace: Workspace, web: Web) -> Callable[[], object]:
    """What is kept, after one good page was: nothing bad may touch it."""
    workspace.evidence.add_page(web.url("/article"))

    def look() -> object:
        files = {path: path.read_bytes() for path in workspace.files.folder.rglob("*") if path.is_file()}
        return files, workspace.evidence.list()

    return look


@pytest.mark.parametrize("path", BAD)
def test_a_bad_site_leaves_nothing_but_a_line(
    workspace: Workspace, web: Web, kept: Callable[[], object], path: str
) -> None:
    before = kept()
    with pytest.raises(CaptureFailed) as told:
        workspace.evidence.add_page(web.url(path), later=True)
    assert "\n" not in str(told.value)
    assert kept() == before
    assert [one.problem for one in workspace.attempts.waiting()] == [str(told.value)]
    assert workspace.history.verify().is_good


def bomb(name: str) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(name, b"0" * 60_000_000)
    return out.getvalue()


ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE a ['
    + "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
    + '<!ENTITY e0 "boom">]><a>&e9;</a>'
)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("bomb.docx", bomb("word/document.xml")),
        ("bomb.odt", bomb("content.xml")),
        ("entities.html", ENTITIES.encode()),
        ("entities.xml", ENTITIES.encode()),
        ("broken.pdf", b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>"),
        ("../../escape.txt", b"Nine strikes were counted."),
        ("photo.png", b"\x89PNG\r\n\x1a\n" + bytes(50)),
    ],
)
def test_a_bad_file_is_kept_as_evidence_as_it_came_or_refused_in_a_line(
    workspace: Workspace, tmp_path: Path, name: str, data: bytes
) -> None:
    file = tmp_path / name.rpartition("/")[2]
    file.write_bytes(data)
    outside = sorted(path for path in tmp_path.iterdir())
    piece = workspace.evidence.add_file(file)
    assert workspace.evidence.path_of(piece.sha256).read_bytes() == data
    assert len(workspace.evidence.text(piece.id)) < 1_000
    assert sorted(path for path in tmp_path.iterdir()) == outside
    assert workspace.history.verify().is_good


def test_a_full_disk_in_mid_capture_leaves_nothing(
    workspace: Workspace, web: Web, kept: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = kept()
    written: list[int] = []
    sync = os.fsync

    def full(handle: int) -> None:
        written.append(handle)
        if len(written) == 2:  # the first file of the capture is kept already
            raise OSError(errno.ENOSPC, "No space left on device")
        sync(handle)

    with monkeypatch.context() as patched, pytest.raises(DiskFull, match="is full: free some space"):
        patched.setattr(os, "fsync", full)
        workspace.evidence.add_page(web.url("/arabic"))
    assert kept() == before
    assert workspace.history.verify().is_good
    assert workspace.evidence.add_page(web.url("/arabic")).length


KEEPING = """
import sys
from pathlib import Path
from factdesk.capture.captured import Captured, CapturedFile
from factdesk.workspace.workspace import Workspace
with Workspace.open(Path(sys.argv[1])) as desk:
    print("open", flush=True)
    number = 0
    while True:
        number += 1
        files = tuple(
            CapturedFile(f"{part}.bin", "original", "text/plain", data=f"{number} {part} ".encode() * 200_000)
            for part in range(3)
        )
        print(desk.evidence.add_captured(Captured("words", "page", "text/html", files), kind="page").id, flush=True)
"""


def test_killed_in_mid_capture_nothing_is_half_stored_and_nothing_lost(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    said = 0
    for moment in (0.02, 0.09, 0.17, 0.31):
        command = [sys.executable, "-c", KEEPING, str(folder)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=dict(os.environ)) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "open\n"
            time.sleep(moment)
            child.kill()
            numbers = [int(line) for line in child.stdout.read().split()]
        said = max([said, *numbers])
        with Workspace.open(folder) as workspace:
            found = workspace.history.verify()
            assert found.is_good, found
            there = [piece.id for piece in workspace.evidence.list()]
            assert max(there, default=0) >= said
            assert all(len(piece.files) == 3 for piece in workspace.evidence.list())
            assert not list(workspace.files.folder.glob(".part-*"))
            named = {file.sha256 for piece in workspace.evidence.list() for file in piece.files}
            orphans = {path.name for path in workspace.files.folder.rglob("*") if path.is_file()} - named
            assert len(orphans) <= 3  # whole files of the capture that was under way, found again when it is repeated
