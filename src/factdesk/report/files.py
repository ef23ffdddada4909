"""Files put in place whole or not at all, and zips that are the same for the same content."""

import hashlib
import io
import os
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from factdesk.domain.errors import BadInput, DiskFull

_EPOCH = (1980, 1, 1, 0, 0, 0)
_NO_SPACE = 28


def put(data: bytes, path: Path) -> str:
    """Write a file whole or not at all, and return the SHA-256 of its bytes; errors as for :func:`replacing`."""
    with replacing(path) as file:
        file.write(data)
    return hashlib.sha256(data).hexdigest()


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Give a new file that takes the place of ``path`` once it is whole; whatever goes wrong before leaves no trace.

    Raises:
        BadInput: the folder cannot be written.
        DiskFull: there is no room.
    """
    temporary = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name[:80]}.", delete=False) as file:
            temporary = Path(file.name)
            yield file  # type: ignore[misc]  # its wrapper reads and writes bytes
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o644)
        temporary.replace(path)
        temporary = None
    except OSError as problem:
        if problem.errno == _NO_SPACE:
            raise DiskFull(f"There is no room to write {path.name}; free some and try again.") from problem
        raise BadInput(f"{path} cannot be written ({problem.strerror}); choose another place.") from problem
    finally:
        if temporary:
            temporary.unlink(missing_ok=True)


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file, read in pieces."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def repacked(data: bytes, changes: Mapping[str, Callable[[bytes], bytes]] | None = None) -> bytes:
    """Return a zip with all its dates set to 1980, so that the same content gives the same bytes.

    Args:
        changes: by entry name, what to make of its bytes.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(entry(name), (changes or {}).get(name, bytes)(content))
    return out.getvalue()


def entry(name: str) -> zipfile.ZipInfo:
    """Return an entry of a zip with a fixed date and plain rights, compressed."""
    made = zipfile.ZipInfo(name, _EPOCH)
    made.compress_type = zipfile.ZIP_DEFLATED
    made.external_attr = 0o644 << 16
    return made
