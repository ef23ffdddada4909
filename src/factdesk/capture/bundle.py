"""Write an evidence bundle: one ZIP to hand over, which anybody can check and read without FactDesk.

``SHA256SUMS`` is a manifest that ``sha256sum -c`` accepts; ``index.html`` shows what is in it; WARCs replay in other
tools; ``bundle.json`` has every record, so that ``bundle_reader`` gives back exactly what was put in. The same content
gives the same bytes.
"""

import errno
import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from factdesk.capture.bundle_page import index_page, read_me
from factdesk.capture.captured import CapturedFile
from factdesk.capture.readers.kinds import safe_name
from factdesk.capture.verify import hash_file
from factdesk.domain.errors import BadInput, DiskFull
from factdesk.progress import Progress

FORMAT = "factdesk-evidence-bundle"
VERSION = 1
MANIFEST = "SHA256SUMS"
STAMP = "SHA256SUMS.tsr"
RECORDS = "bundle.json"
_DATE = (1980, 1, 1, 0, 0, 0)
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class BundleItem:
    """One piece of evidence: its record as plain data (what JSON can hold), its text, its kept files in order.

    In ``record`` the keys title, source, url, captured_at and passages (each with quote, stance, claim) are shown in
    the index page; all others are carried along.
    """

    record: dict[str, Any]
    text: str = ""
    files: tuple[CapturedFile, ...] = ()


@dataclass(frozen=True, slots=True)
class BundleWritten:
    """A written bundle: where, how much is in it, its own SHA-256, and the manifest that may be stamped."""

    file: Path
    items: int
    files: int
    sha256: str
    manifest: bytes = field(repr=False, default=b"")


def write_bundle(
    out: Path,
    items: Sequence[BundleItem],
    *,
    about: dict[str, Any] | None = None,
    stamp: Callable[[bytes], bytes] | None = None,
    progress: Progress | None = None,
) -> BundleWritten:
    """Write a bundle; nothing is left behind if that fails.

    Args:
        out: the ZIP to write; replaced if it is there.
        items: the evidence.
        about: plain data on the whole (desk, claims, history …), kept as it is.
        stamp: given the manifest, returns an RFC 3161 reply over it (see ``timestamps.fetch_stamp``).
        progress: counts files.

    Raises:
        BadInput: a file to put in is gone, or the folder cannot be written.
        DiskFull: no room.
        Cancelled: the person stopped it.
    """
    part = out.with_name(f".{out.name}.part")
    progress = progress or Progress()
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as package:
            manifest, count = _fill(package, items, about or {}, stamp, progress)
        digest = hash_file(part)
        part.replace(out)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(f"There is no room for {out.name}: free some space or choose another folder") from None
        if error.filename and Path(str(error.filename)) not in (part, out):
            raise BadInput(
                f"{Path(str(error.filename)).name} cannot be read: run verify to see what is missing"
            ) from None
        raise BadInput(f"{out.name} cannot be written ({error.strerror}): choose another folder") from None
    finally:
        part.unlink(missing_ok=True)
    return BundleWritten(out, len(items), count, digest, manifest)


def _fill(
    package: zipfile.ZipFile,
    items: Sequence[BundleItem],
    about: dict[str, Any],
    stamp: Callable[[bytes], bytes] | None,
    progress: Progress,
) -> tuple[bytes, int]:
    """Put everything in; return the manifest and how many files it names."""
    sums: dict[str, str] = {}
    total = sum(len(item.files) for item in items)
    described = []
    done = 0
    for number, item in enumerate(items, 1):
        folder = f"evidence/{number:03d}"
        files = []
        for name, file in _named(item.files):
            path = f"{folder}/{name}"
            sums[path] = _put_file(package, path, file)
            files.append({"path": path, "name": file.name, "role": file.role, "media_type": file.media_type})
            done += 1
            progress.step(done, total, "Writing the bundle")
        text = f"{folder}/_text.txt" if item.text else None
        if text:
            sums[text] = _put(package, text, item.text.encode("utf-8"))
        described.append({"record": item.record, "text": text, "files": files})
    records = {"format": FORMAT, "version": VERSION, "about": about, "items": described}
    for path, content in (
        (RECORDS, json.dumps(records, ensure_ascii=False, indent=1, sort_keys=True)),
        ("index.html", index_page(described, sums)),
        ("README.txt", read_me(len(items))),
    ):
        sums[path] = _put(package, path, content.encode("utf-8"))
    manifest = "".join(f"{sha256}  {path}\n" for path, sha256 in sorted(sums.items())).encode("utf-8")
    _put(package, MANIFEST, manifest)
    if stamp is not None:
        _put(package, STAMP, stamp(manifest))
    return manifest, len(sums)


def _named(files: Sequence[CapturedFile]) -> Iterator[tuple[str, CapturedFile]]:
    """Yield each file under a name of its own, also where capital letters do not count."""
    taken = {"_text.txt"}
    for file in files:
        name = safe_name(file.name)
        stem, dot, ending = name.rpartition(".")
        number = 2
        while name.casefold() in taken:
            name = f"{stem}-{number}.{ending}" if dot and stem else f"{safe_name(file.name)}-{number}"
            number += 1
        taken.add(name.casefold())
        yield name, file


def _put_file(package: zipfile.ZipFile, path: str, file: CapturedFile) -> str:
    if file.path is None:
        return _put(package, path, file.read(), file.media_type)
    digest = hashlib.sha256()
    with file.path.open("rb") as source, package.open(_entry(path, file.media_type), "w", force_zip64=True) as target:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            target.write(chunk)
    return digest.hexdigest()


def _put(package: zipfile.ZipFile, path: str, data: bytes, media_type: str = "text/plain") -> str:
    package.writestr(_entry(path, media_type), data)
    return hashlib.sha256(data).hexdigest()


def _entry(path: str, media_type: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(path, _DATE)
    packs = media_type.startswith("text/") or media_type.endswith(("json", "xml"))
    entry.compress_type = zipfile.ZIP_DEFLATED if packs else zipfile.ZIP_STORED
    entry.external_attr = 0o644 << 16
    return entry
