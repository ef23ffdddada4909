"""The vectors of claims in a file beside the index: half-precision numbers, memory-mapped, added to as they are made.

``vectors.f16`` holds a row of numbers for each row of ``rows.bin`` (claim id, hash of the text it was made from);
``model.json`` names the model. Rows are only ever appended, vectors first, so that whatever a crash leaves is whole
after the longer file is cut; of several rows of one claim the last counts. Another model starts the file anew.
"""

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from factdesk.search.encoders import Matrix

_ROW = np.dtype([("claim", "<i8"), ("text", "<u8")])
_STALE = 0.3
"""From this share of superseded rows on, the file is written anew."""


def text_hash(text: str) -> int:
    """Return a 64-bit hash of a text, the same on every computer."""
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "little")


class VectorFile:
    """The vectors of one workspace made by one model."""

    def __init__(self, folder: Path, model: str, dimensions: int) -> None:
        self._folder, self._model, self.dimensions = folder, model, dimensions
        self._rows_path, self._vectors_path = folder / "rows.bin", folder / "vectors.f16"
        folder.mkdir(parents=True, exist_ok=True)
        if described(folder) != (model, dimensions):
            self.clear()
        self._cut()
        self.rows: NDArray[np.void] = np.empty(0, _ROW)
        self.refresh()

    def refresh(self) -> None:
        """Take in what this or another process appended."""
        self.rows = np.fromfile(self._rows_path, _ROW) if self._rows_path.exists() else np.empty(0, _ROW)

    def vectors(self) -> NDArray[np.float16]:
        """Return the vectors, row by row as :attr:`rows`, read from disk as they are used."""
        if not len(self.rows):
            return np.empty((0, self.dimensions), np.float16)
        return np.memmap(self._vectors_path, np.dtype("<f2"), "r", shape=(len(self.rows), self.dimensions))

    def known(self) -> dict[int, int]:
        """Return the hash of the text each claim's vector was made from."""
        return dict(zip(self.rows["claim"].tolist(), self.rows["text"].tolist(), strict=True))

    def current(self) -> NDArray[np.int64]:
        """Return the numbers of the rows that count, one for each claim, in order."""
        claims = self.rows["claim"]
        _, last = np.unique(claims[::-1], return_index=True)
        return np.sort(len(claims) - 1 - last)

    def add(self, claims: Sequence[tuple[int, int]], vectors: Matrix) -> None:
        """Append vectors of (claim id, hash of its text); they are on the disk when this returns."""
        rows = np.array(list(claims), _ROW)
        _append(self._vectors_path, vectors.astype("<f2").tobytes())
        _append(self._rows_path, rows.tobytes())
        self.rows = np.concatenate([self.rows, rows])

    def tidy(self) -> None:
        """Write the file anew when too many of its rows are superseded."""
        kept = self.current()
        if len(self.rows) - len(kept) <= _STALE * len(self.rows):
            return
        vectors, rows = np.asarray(self.vectors()[kept]), self.rows[kept]
        for path, data in ((self._vectors_path, vectors.tobytes()), (self._rows_path, rows.tobytes())):
            path.with_suffix(".new").write_bytes(data)
        self._rows_path.unlink()  # from here to the end a crash costs the vectors, never their truth
        for path in (self._vectors_path, self._rows_path):
            path.with_suffix(".new").replace(path)
        self.refresh()

    def clear(self) -> None:
        """Forget every vector."""
        for path in (self._rows_path, self._vectors_path):
            path.unlink(missing_ok=True)
        described = {"model": self._model, "dimensions": self.dimensions}
        (self._folder / "model.json").write_text(json.dumps(described), encoding="utf-8")
        self.rows = np.empty(0, _ROW)

    def _cut(self) -> None:
        """Cut both files to the rows that both have whole."""
        sizes = [(self._rows_path, _ROW.itemsize), (self._vectors_path, self.dimensions * 2)]
        whole = min((path.stat().st_size // size if path.exists() else 0) for path, size in sizes)
        for path, size in sizes:
            if path.exists() and path.stat().st_size != whole * size:
                os.truncate(path, whole * size)


def described(folder: Path) -> tuple[str, int]:
    """Return the name and the dimensions of the model whose vectors a folder holds; empty and 0 when it holds none."""
    try:
        values = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        return str(values["model"]), int(values["dimensions"])
    except (OSError, ValueError, KeyError, TypeError):
        return "", 0


def _append(path: Path, data: bytes) -> None:
    with path.open("ab") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
