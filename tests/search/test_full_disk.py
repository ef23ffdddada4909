"""A disk that is full: what was there stays, and as soon as there is room the next save goes through."""

import subprocess
import sys
from pathlib import Path

WRITER = """
import resource, sys
from pathlib import Path
from factdesk.progress import Progress
from factdesk.search.index import Index
from factdesk.search.query import parse
from factdesk.search.schema import Document

def documents(first, count):
    return [Document("claim", n, f"Bridge number {n} closed by order {n * 7}") for n in range(first, first + count)]

index = Index(Path(sys.argv[1]))
index.open()
index.update(documents(1, 30), change=1)
soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
for job in (
    lambda: index.update(documents(100, 3000), change=2),
    lambda: index.rebuild(documents(100, 3000), 2, Progress()),
):
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        job()
    except OSError as full:
        print("full", index.change, index.find(parse("bridge")).total)
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    other = Index(Path(sys.argv[1]))
    other.open()
    other.update(documents(50, 1), change=3)
    print("room", index.find(parse("bridge")).total)
    other.close()
index.close()
"""


def test_a_full_disk_keeps_nobody_from_writing_once_there_is_room(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", WRITER, str(tmp_path / "index")],
        capture_output=True, text=True, timeout=50, check=False,
    )  # fmt: skip
    assert done.stdout.split("\n") == ["full 1 30", "room 31", "full 1 31", "room 31", ""], done.stderr
