"""Hash kept files again and compare: is anything altered, is anything missing?"""

import hashlib
import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from factdesk.progress import Progress

_CHUNK = 1 << 20
_AT_ONCE = min(4, os.cpu_count() or 1)


@dataclass(frozen=True, slots=True)
class FilesVerified:
    """How many files were looked at; the SHA-256 of those that are altered, and of those not there or unreadable."""

    files: int
    altered: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether all is as it was."""
        return not self.altered and not self.missing


def hash_file(path: Path, progress: Progress | None = None) -> str:
    """Return the SHA-256 of a file as 64 hexadecimal digits, with progress in bytes.

    Raises:
        OSError: the file cannot be read.
        Cancelled: the person stopped it.
    """
    digest = hashlib.sha256()
    buffer = bytearray(_CHUNK)
    view = memoryview(buffer)
    done = 0
    with path.open("rb", buffering=0) as file:
        total = os.fstat(file.fileno()).st_size
        while count := file.readinto(buffer):
            digest.update(view[:count])
            done += count
            if progress is not None:
                progress.step(done, total, path.name)
    return digest.hexdigest()


def verify_files(folder: Path, expected: Iterable[tuple[str, int]], progress: Progress | None = None) -> FilesVerified:
    """Hash every expected file again, a few at a time; progress counts files.

    Args:
        folder: the store; a file is at ``ab/abcdef…`` below it, after its SHA-256.
        expected: SHA-256 and size in bytes of each file; a size below 0 is not known.
        progress: told of every file, and asked whether to stop.

    Raises:
        Cancelled: the person stopped it.
    """
    progress = progress or Progress()
    wanted = list(expected)
    altered: list[str] = []
    missing: list[str] = []
    with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="verify") as pool:
        try:
            looks = pool.map(lambda entry: _state(folder, entry[0], entry[1], progress), wanted)
            for done, ((sha256, _size), state) in enumerate(zip(wanted, looks, strict=True), 1):
                if state != "as it was":
                    (altered if state == "altered" else missing).append(sha256)
                progress.step(done, len(wanted), "Checking files")
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return FilesVerified(len(wanted), tuple(altered), tuple(missing))


def _state(folder: Path, sha256: str, size: int, progress: Progress) -> str:
    """Return how one file is found: as it was, altered or missing; a wrong size is enough to know."""
    if progress.is_cancelled:
        return "missing"  # nobody reads this answer any more
    path = folder / sha256[:2] / sha256
    try:
        if size >= 0 and path.stat().st_size != size:
            return "altered"
        return "as it was" if hash_file(path) == sha256 else "altered"
    except OSError:
        return "missing"
