"""The kept files of a workspace, each found by the SHA-256 of its bytes and never changed."""

import hashlib
import os
import tempfile
from pathlib import Path
from typing import BinaryIO

from factdesk.domain.errors import NotFound

_CHUNK = 1 << 20


class KeptFiles:
    """The folder of kept files: ``<folder>/ab/abcdef…``, written once, read-only from then on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """Return where the file with that hash is or would be."""
        return self.folder / sha256[:2] / sha256

    def existing(self, sha256: str) -> Path:
        """Return the path of a kept file.

        Raises:
            NotFound: the file is not there.
        """
        path = self.path(sha256)
        if not path.is_file():
            raise NotFound(f"The kept file {sha256[:12]}… is missing: run “factdesk verify” and restore a backup.")
        return path

    def keep(self, content: bytes | Path) -> tuple[str, int, bool]:
        """Keep bytes or a copy of a file; return (SHA-256, bytes, whether it was new); the same bytes are kept once.

        The file is complete and on disk before it gets its name, so that a crash leaves no half file under a hash.

        Raises:
            OSError: the folder cannot be written, or the disk is full.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self.folder, prefix=".part-")
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as out:
                sha256, size = _copy(content, out)
                out.flush()
                os.fsync(out.fileno())
            path = self.path(sha256)
            is_new = not path.exists()
            if is_new:
                path.parent.mkdir(exist_ok=True)
                part.chmod(0o444)
                part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        return sha256, size, is_new

    def clear_parts(self) -> None:
        """Remove what a crash in mid-write left behind."""
        for part in self.folder.glob(".part-*"):
            part.unlink(missing_ok=True)


def _copy(content: bytes | Path, out: BinaryIO) -> tuple[str, int]:
    digest = hashlib.sha256()
    if isinstance(content, bytes):
        digest.update(content)
        out.write(content)
        return digest.hexdigest(), len(content)
    size = 0
    with content.open("rb") as source:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            out.write(chunk)
            size += len(chunk)
    return digest.hexdigest(), size
