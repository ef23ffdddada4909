"""What a refusal looks like: one clear line, and everything that is kept as it was."""

from collections.abc import Callable
from pathlib import Path

ARTICLE = "The army said nine strikes hit the town on Monday.\n\nA doctor said two people were killed there.\n"
Ask = Callable[..., tuple[int, str, str]]


def assert_one_clear_line(answer: tuple[int, str, str]) -> str:
    code, out, err = answer
    assert code == 2, err
    assert out == ""
    assert err.startswith("factdesk: ")
    assert err.endswith("\n")
    assert len(err.splitlines()) == 1, err
    assert "bug of FactDesk" not in err
    assert "Traceback" not in err
    return err


def kept(folder: Path) -> dict[str, bytes]:
    """Return every file that holds somebody's work (not the index, which can be made again)."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "index" not in path.parts and not path.name.endswith(("-wal", "-shm", ".lock"))
    }
