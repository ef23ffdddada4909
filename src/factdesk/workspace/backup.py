"""A whole workspace as one ZIP file, and back: the database as it stands at one moment, and every kept file."""

import sqlite3
import tempfile
import zipfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factdesk.capture.verify import hash_file
from factdesk.domain.errors import BadInput
from factdesk.progress import Progress
from factdesk.store.engine import DATABASE, plain_errors

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

_OWN = "scales"
"""The folder of the desk's own lists, which goes along."""


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A written backup: its path, how many kept files are in it, and its SHA-256."""

    file: Path
    files: int
    sha256: str


def backup(workspace: "Workspace", out: Path, progress: Progress | None = None) -> BackedUp:
    """Write a backup; work may go on meanwhile, and the file appears only once it is whole.

    Raises:
        BadInput: the folder it should go to is not there.
        DiskFull: there is no room for it.
    """
    progress = progress or Progress()
    if not out.parent.is_dir():
        raise BadInput(f"There is no folder {out.parent}: make it or choose another.")
    kept = sorted(
        path for path in workspace.files.folder.rglob("*") if path.is_file() and not path.name.startswith(".")
    )
    own = sorted(path for path in (workspace.folder / _OWN).rglob("*") if path.is_file())
    part = out.with_name(f".{out.name}.part")
    try:
        with plain_errors(out.parent), tempfile.TemporaryDirectory(dir=out.parent) as folder:
            copy = Path(folder) / DATABASE
            copy_database(workspace.folder / DATABASE, copy)
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.write(copy, DATABASE)
                for done, path in enumerate([*own, *kept], 1):
                    archive.write(path, path.relative_to(workspace.folder).as_posix())
                    progress.step(done, len(own) + len(kept), "files")
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)
    return BackedUp(out, len(kept), hash_file(out))


def restore(file: Path, folder: Path, progress: Progress | None = None) -> int:
    """Unpack a backup into a new folder and return the number of kept files; each is checked against its hash.

    Raises:
        BadInput: the folder is not empty, or the file is no whole backup.
    """
    progress = progress or Progress()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BadInput(f"{folder} is not empty: name a new folder to restore into.")
    if not file.is_file():
        raise BadInput(f"There is no file {file}: check its name and folder.")
    try:
        with zipfile.ZipFile(file) as archive:
            names = archive.namelist()
            if DATABASE not in names or any(name.startswith("/") or ".." in Path(name).parts for name in names):
                raise BadInput(f"{file.name} is no backup of a FactDesk workspace.")
            folder.parent.mkdir(parents=True, exist_ok=True)
            with plain_errors(folder), tempfile.TemporaryDirectory(dir=folder.parent) as place:
                for done, name in enumerate(names, 1):
                    archive.extract(name, place)
                    progress.step(done, len(names), "files")
                count = _check(Path(place), file)
                if folder.exists():
                    folder.rmdir()
                Path(place).rename(folder)
                Path(place).mkdir()  # for the temporary folder to find something to remove
    except zipfile.BadZipFile as error:
        raise BadInput(f"{file.name} is damaged ({error}): use another backup.") from None
    folder.chmod(0o755)
    return count


def copy_database(source: Path, copy: Path) -> None:
    """Copy a database as it stands at one moment, whoever is writing to it."""
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(copy)) as other:
        one.backup(other)
        other.execute("PRAGMA journal_mode=DELETE")


def _check(folder: Path, file: Path) -> int:
    kept = [path for path in (folder / "files").rglob("*") if path.is_file()]
    for path in kept:
        if hash_file(path) != path.name:
            raise BadInput(f"{file.name} is damaged: the kept file {path.name[:12]}… was altered; use another backup.")
        path.chmod(0o444)
    return len(kept)
