"""Time the check of 1,000 kept files of 1 MB against ``sha256sum`` on the same files, in the same run."""

import hashlib
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from factdesk.capture.verify import verify_files

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
SIZE = 1_000_000


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        expected = []
        for _ in range(COUNT):
            data = os.urandom(SIZE)
            sha256 = hashlib.sha256(data).hexdigest()
            (folder / sha256[:2]).mkdir(exist_ok=True)
            (folder / sha256[:2] / sha256).write_bytes(data)
            expected.append((sha256, SIZE))
        names = "".join(f"{sha256}  {folder / sha256[:2] / sha256}\n" for sha256, _ in expected)
        theirs = min(_timed(lambda: _sha256sum(names)) for _ in range(3))
        ours = min(_timed(lambda: _verify(folder, expected)) for _ in range(3))
    total = COUNT * SIZE / 1e6
    print(f"sha256sum -c   {theirs:.2f} s  {total / theirs:.0f} MB/s")
    print(f"verify_files   {ours:.2f} s  {total / ours:.0f} MB/s  ({theirs / ours:.2f} times the speed of sha256sum)")


def _timed(job: object) -> float:
    started = time.perf_counter()
    job()  # type: ignore[operator]
    return time.perf_counter() - started


def _sha256sum(names: str) -> None:
    subprocess.run(["sha256sum", "--quiet", "-c", "-"], input=names, text=True, check=True)


def _verify(folder: Path, expected: list[tuple[str, int]]) -> None:
    assert verify_files(folder, expected)


if __name__ == "__main__":
    main()
