"""Flip one bit of any kept file, or take one away, and it is named."""

import hashlib
from pathlib import Path

import pytest

from factdesk.capture.verify import hash_file, verify_files
from factdesk.progress import Cancelled, Progress


def store(folder: Path, count: int) -> list[tuple[str, int]]:
    expected = []
    for number in range(count):
        data = f"evidence {number} ".encode() * (number + 1)
        sha256 = hashlib.sha256(data).hexdigest()
        path = folder / sha256[:2] / sha256
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        expected.append((sha256, len(data)))
    return expected


def test_untouched_files_are_as_they_were(tmp_path: Path) -> None:
    steps: list[tuple[int, int, str]] = []
    found = verify_files(tmp_path, store(tmp_path, 25), Progress(lambda *step: steps.append(step)))
    assert found
    assert (found.files, found.altered, found.missing) == (25, (), ())
    assert steps[-1][:2] == (25, 25)


def test_each_altered_and_missing_file_is_named(tmp_path: Path) -> None:
    expected = store(tmp_path, 12)
    for sha256, _size in expected:
        path = tmp_path / sha256[:2] / sha256
        whole = path.read_bytes()
        path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
        assert verify_files(tmp_path, expected).altered == (sha256,)
        path.write_bytes(whole + b"\n")
        assert verify_files(tmp_path, expected).altered == (sha256,)
        path.unlink()
        assert verify_files(tmp_path, expected).missing == (sha256,)
        path.write_bytes(whole)
    assert verify_files(tmp_path, expected)


def test_size_need_not_be_known(tmp_path: Path) -> None:
    expected = [(sha256, -1) for sha256, _ in store(tmp_path, 3)]
    assert verify_files(tmp_path, expected)


def test_stops_when_asked(tmp_path: Path) -> None:
    expected = store(tmp_path, 30)
    progress = Progress(lambda done, total, what: progress.cancel() if done == 3 else None)
    with pytest.raises(Cancelled):
        verify_files(tmp_path, expected, progress)


def test_hash_with_progress_in_bytes(tmp_path: Path) -> None:
    path = tmp_path / "film.bin"
    path.write_bytes(b"x" * 3_000_000)
    seen: list[int] = []
    assert (
        hash_file(path, Progress(lambda done, total, what: seen.append(done)))
        == hashlib.sha256(b"x" * 3_000_000).hexdigest()
    )
    assert seen[-1] == 3_000_000
