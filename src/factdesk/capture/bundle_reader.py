"""Read an evidence bundle again, without loss, after checking every file of it against its manifest."""

import hashlib
import json
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from factdesk.capture.bundle import FORMAT, MANIFEST, RECORDS, STAMP, VERSION, BundleItem
from factdesk.capture.captured import CapturedFile
from factdesk.capture.readers.kinds import safe_name
from factdesk.domain.errors import BadInput
from factdesk.progress import Progress

_LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")
_CHUNK = 1 << 20
_MAX_RECORDS = 300_000_000
_MAX_RATIO = 1100  # deflate packs a thousand to one at the most
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError)


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a bundle holds: plain data on the whole, the items, and the manifest with its time stamp if it has one.

    Files are on disk (``path``), named by their SHA-256.
    """

    about: dict[str, Any]
    items: tuple[BundleItem, ...]
    manifest: bytes = field(repr=False)
    stamp: bytes | None = field(repr=False, default=None)


@dataclass(frozen=True, slots=True)
class BundleChecked:
    """The files of a bundle that are altered, missing, or not named by its manifest, by their paths in it."""

    files: int
    altered: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    unnamed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether all is as the manifest says."""
        return not (self.altered or self.missing or self.unnamed)


def check_bundle(path: Path, progress: Progress | None = None) -> BundleChecked:
    """Compare every file of a bundle with its manifest.

    Raises:
        BadInput: the file is no bundle.
        Cancelled: the person stopped it.
    """
    progress = progress or Progress()
    with _opened(path) as package:
        sums = _sums(package, path.name)
        present = set(package.namelist())
        altered = []
        for done, (name, sha256) in enumerate(sums.items(), 1):
            if name in present and _hash(package, name) != sha256:
                altered.append(name)
            progress.step(done, len(sums), "Checking the bundle")
    missing = tuple(sorted(set(sums) - present))
    unnamed = tuple(sorted(present - set(sums) - {MANIFEST, STAMP}))
    return BundleChecked(len(sums), tuple(altered), missing, unnamed)


def read_bundle(path: Path, folder: Path, progress: Progress | None = None) -> Bundle:
    """Read a bundle whose files all agree with its manifest; its files are unpacked into a folder.

    Args:
        path: the ZIP.
        folder: an empty folder that is there; files are named by their SHA-256, never by names in the ZIP.
        progress: counts files.

    Raises:
        BadInput: no bundle, made by a newer FactDesk, or altered; the line names the first such file.
        Cancelled: the person stopped it.
    """
    checked = check_bundle(path, progress)
    if not checked:
        wrong = next(iter((*checked.altered, *checked.missing, *checked.unnamed)))
        state = "altered" if checked.altered else "missing" if checked.missing else "not in its manifest"
        raise BadInput(f"{path.name} is not as it was written ({wrong} is {state}): ask for it again")
    with _opened(path) as package:
        try:
            records = json.loads(_part(package, RECORDS, _MAX_RECORDS))
            items = tuple(_item(package, entry, folder) for entry in _known(records, path.name)["items"])
            about = dict(records["about"])
        except (KeyError, TypeError, AttributeError, *_BROKEN):
            raise BadInput(f"{path.name} is no evidence bundle, or a damaged one: ask for it again") from None
        stamp = _part(package, STAMP, 200_000) if STAMP in package.namelist() else None
        return Bundle(about, items, _part(package, MANIFEST, _MAX_RECORDS), stamp)


def _known(records: Any, name: str) -> dict[str, Any]:
    if records.get("format") != FORMAT:
        raise ValueError
    if int(records.get("version", 0)) > VERSION:
        raise BadInput(f"{name} was made by a newer FactDesk: update this one to read it")
    return dict(records)


def _item(package: zipfile.ZipFile, entry: dict[str, Any], folder: Path) -> BundleItem:
    files = []
    for file in entry["files"]:
        target = folder / _unpack(package, file["path"], folder)
        files.append(CapturedFile(safe_name(file["name"]), file["role"], file["media_type"], path=target))
    text = _part(package, entry["text"], _MAX_RECORDS).decode("utf-8") if entry["text"] else ""
    return BundleItem(dict(entry["record"]), text, tuple(files))


def _unpack(package: zipfile.ZipFile, name: str, folder: Path) -> str:
    """Unpack a file under its SHA-256 and return that; the manifest was checked before."""
    sha256 = _hash(package, name)
    with package.open(name) as source, (folder / sha256).open("wb") as target:
        while chunk := source.read(_CHUNK):
            target.write(chunk)
    return sha256


class _opened:  # noqa: N801 - used like a function
    """A ZIP opened for reading, whatever is wrong with it said in one line."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> zipfile.ZipFile:
        try:
            self._package = zipfile.ZipFile(self._path)
        except FileNotFoundError:
            raise BadInput(f"There is no file {self._path.name}: check its name and folder") from None
        except _BROKEN:
            raise BadInput(f"{self._path.name} is no evidence bundle, or a damaged one: ask for it again") from None
        entries = self._package.infolist()
        bomb = any(entry.file_size > _MAX_RATIO * (entry.compress_size + 100) for entry in entries)
        if bomb or len({entry.filename for entry in entries}) != len(entries):
            self._package.close()
            raise BadInput(f"{self._path.name} is no evidence bundle (it is built to deceive): do not open it")
        return self._package

    def __exit__(self, *_error: object) -> None:
        self._package.close()


def _sums(package: zipfile.ZipFile, name: str) -> dict[str, str]:
    try:
        lines = _part(package, MANIFEST, _MAX_RECORDS).decode("utf-8").splitlines()
    except (KeyError, *_BROKEN):
        raise BadInput(f"{name} is no evidence bundle: it has no {MANIFEST}") from None
    found = [_LINE.fullmatch(line) for line in lines if line]
    if not found or not all(found):
        raise BadInput(f"{name} is no evidence bundle: its {MANIFEST} cannot be read")
    return {line[2]: line[1] for line in found if line}


def _part(package: zipfile.ZipFile, name: str, limit: int) -> bytes:
    with package.open(name) as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise ValueError("too large")
    return data


def _hash(package: zipfile.ZipFile, name: str) -> str:
    """Return the SHA-256 of a part, empty if it cannot even be unpacked."""
    digest = hashlib.sha256()
    try:
        with package.open(name) as stream:
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
    except _BROKEN:
        return ""
    return digest.hexdigest()
