"""An evidence bundle: checked by ``sha256sum``, read without FactDesk, read again without loss, bad ones refused."""

import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest
from tests.capture.local_web import SENTENCES, Web

from factdesk.capture.bundle import BundleItem, write_bundle
from factdesk.capture.bundle_reader import check_bundle, read_bundle
from factdesk.capture.captured import CapturedFile
from factdesk.capture.options import CaptureSettings
from factdesk.capture.pages import fetch_page
from factdesk.capture.replay import Replay
from factdesk.domain.errors import BadInput
from factdesk.progress import Cancelled, Progress

ABOUT = {"desk": "غرفة الأخبار", "claims": [{"id": 7, "statement": "Nine were killed", "rating": "true"}]}


@pytest.fixture
def items(web: Web, local: CaptureSettings, tmp_path: Path) -> list[BundleItem]:
    page = fetch_page(web.url("/article"), settings=local)
    film = tmp_path / "kept film.mp4"
    film.write_bytes(b"\0\1\2" * 500_000)
    record: dict[str, Any] = {
        "title": "Nine killed <b>", "source": "Valley Post", "url": page.url, "captured_at": page.facts["captured_at"],
        "passages": [{"quote": SENTENCES[0], "stance": "supports", "claim": 7, "start": 35, "end": 147}],
    }  # fmt: skip
    pictures = tuple(
        CapturedFile(name, "original", "image/png", data=name.encode()) for name in ("a.png", "A.PNG", "a.png")
    )
    return [
        BundleItem(record, page.text, page.files),
        BundleItem({"title": "فيلم"}, "", (CapturedFile("صورة ../x.mp4", "original", "video/mp4", path=film),)),
        BundleItem({}, "line\n\u2028 and \ttabs ", pictures),
    ]


def test_comes_back_without_loss(items: list[BundleItem], tmp_path: Path) -> None:
    written = write_bundle(tmp_path / "out.zip", items, about=ABOUT, stamp=lambda manifest: b"stamp of " + manifest[:9])
    assert (written.items, written.files) == (3, 11)
    (tmp_path / "in").mkdir()
    bundle = read_bundle(written.file, tmp_path / "in")
    assert bundle.about == ABOUT
    assert (bundle.manifest, bundle.stamp) == (written.manifest, b"stamp of " + written.manifest[:9])
    for before, after in zip(items, bundle.items, strict=True):
        assert (before.record, before.text) == (after.record, after.text)
        assert [(f.role, f.media_type, f.read()) for f in before.files] == [
            (f.role, f.media_type, f.read()) for f in after.files
        ]
    assert [file.name for file in bundle.items[2].files] == ["a.png", "A.PNG", "a.png"]
    assert bundle.items[1].files[0].name == "x.mp4"


def test_sha256sum_accepts_it_and_finds_what_was_changed(items: list[BundleItem], tmp_path: Path) -> None:
    written = write_bundle(tmp_path / "out.zip", items)
    with zipfile.ZipFile(written.file) as package:
        package.extractall(tmp_path / "unpacked")
    check = ["sha256sum", "--strict", "-c", "SHA256SUMS"]
    done = subprocess.run(check, cwd=tmp_path / "unpacked", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count(": OK") == written.files
    (tmp_path / "unpacked" / "evidence/002/x.mp4").write_bytes(b"other")
    again = subprocess.run(check, cwd=tmp_path / "unpacked", capture_output=True, text=True, check=False)
    assert "evidence/002/x.mp4: FAILED" in again.stdout


def test_reads_without_factdesk(items: list[BundleItem], tmp_path: Path) -> None:
    with zipfile.ZipFile(write_bundle(tmp_path / "out.zip", items).file) as package:
        index = package.read("index.html").decode()
        assert "Nine killed &lt;b&gt;" in index
        assert SENTENCES[0] in index
        links = re.findall(r'href="([^"]+)"', index)
        assert set(links) <= set(package.namelist())
        assert len(links) == 9
        assert "sha256sum -c SHA256SUMS" in package.read("README.txt").decode()
        assert SENTENCES[1] in Replay(package.read("evidence/001/capture.warc.gz")).html()


def test_same_content_gives_the_same_bytes(items: list[BundleItem], tmp_path: Path) -> None:
    first = write_bundle(tmp_path / "1.zip", items, about=ABOUT)
    assert first.sha256 == write_bundle(tmp_path / "2.zip", items, about=ABOUT).sha256


def repacked(
    source: Path, target: Path, change: dict[str, bytes | None], *, extra: dict[str, bytes] | None = None
) -> Path:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = change.get(name, old.read(name))
            if data is not None:
                new.writestr(name, data)
        for name, data in (extra or {}).items():
            new.writestr(name, data)
    return target


def test_altered_missing_and_added_files_are_named(items: list[BundleItem], tmp_path: Path) -> None:
    good = write_bundle(tmp_path / "good.zip", items).file
    bad = tmp_path / "bad.zip"
    film = "evidence/002/x.mp4"
    assert check_bundle(repacked(good, bad, {film: b"other"})).altered == (film,)
    with pytest.raises(BadInput, match=r"x\.mp4 is altered"):
        read_bundle(bad, tmp_path)
    assert check_bundle(repacked(good, bad, {film: None})).missing == (film,)
    assert check_bundle(repacked(good, bad, {}, extra={"evidence/../../x": b""})).unnamed == ("evidence/../../x",)
    flipped = bytearray(good.read_bytes())
    flipped[good.stat().st_size // 3] ^= 4
    bad.write_bytes(flipped)
    assert not check_bundle(bad)


def test_what_is_no_bundle_is_told(items: list[BundleItem], tmp_path: Path) -> None:
    good = write_bundle(tmp_path / "good.zip", items).file
    bad = tmp_path / "bad.zip"
    with pytest.raises(BadInput, match="no file"):
        check_bundle(bad)
    bad.write_bytes(good.read_bytes()[:2000])
    with pytest.raises(BadInput, match="damaged"):
        check_bundle(bad)
    with pytest.raises(BadInput, match="no SHA256SUMS"):
        check_bundle(repacked(good, bad, {"SHA256SUMS": None}))
    with pytest.raises(BadInput, match="cannot be read"):
        check_bundle(repacked(good, bad, {"SHA256SUMS": b"hello\n"}))
    with pytest.raises(BadInput, match="deceive"):
        with zipfile.ZipFile(bad, "w") as package:
            package.writestr("SHA256SUMS", b"")
            with pytest.warns(UserWarning, match="Duplicate"):
                package.writestr("SHA256SUMS", b"")
        check_bundle(bad)


def test_newer_bundle_is_told(tmp_path: Path) -> None:
    import hashlib

    records = json.dumps({"format": "factdesk-evidence-bundle", "version": 99, "about": {}, "items": []}).encode()
    path = tmp_path / "newer.zip"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("bundle.json", records)
        package.writestr("SHA256SUMS", f"{hashlib.sha256(records).hexdigest()}  bundle.json\n")
    with pytest.raises(BadInput, match="newer FactDesk"):
        read_bundle(path, tmp_path)


def test_nothing_is_left_of_a_bundle_that_fails(items: list[BundleItem], tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.mkdir()
    gone = BundleItem(
        {}, "", (CapturedFile("a.bin", "original", "application/octet-stream", path=tmp_path / "gone.bin"),)
    )
    with pytest.raises(BadInput, match=r"gone\.bin cannot be read"):
        write_bundle(target / "a.zip", [*items, gone])
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        write_bundle(target / "a.zip", items, progress=progress)
    with pytest.raises(BadInput, match="choose another folder"):
        write_bundle(tmp_path / "no such folder" / "a.zip", items)
    assert list(target.iterdir()) == []


def test_full_disk_is_told(items: list[BundleItem], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import errno

    from factdesk.domain.errors import DiskFull

    def full(self: zipfile.ZipFile, *args: object, **kwargs: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "writestr", full)
    with pytest.raises(DiskFull, match="no room"):
        write_bundle(tmp_path / "a.zip", items)
    assert not list(tmp_path.glob("*.zip*"))
    shutil.rmtree(tmp_path)
