"""Plain word vectors as an encoder: the mean of a text's words, rarer ones counting more. Needs nothing but numpy.

For desks whose language has good word vectors but no sentence model, or whose computers are small. The folder holds
``words.txt`` (one word a line, the most frequent first) and ``vectors.npy`` (a row for each). A word at rank r counts
a / (a + p) with p ~ 1 / r, after Arora, Liang and Ma, "A simple but tough-to-beat baseline for sentence embeddings"
(2017).
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from factdesk.domain.errors import BadInput
from factdesk.search import analysis
from factdesk.search.encoders import WORD_VECTORS, Matrix

_SMOOTH = 1e-3


class WordVectors:
    """The word vectors of one folder."""

    def __init__(self, folder: Path) -> None:
        words = (folder / WORD_VECTORS).read_text(encoding="utf-8").split()
        try:
            vectors = np.load(folder / "vectors.npy", mmap_mode="r", allow_pickle=False)
        except (OSError, ValueError) as error:
            raise BadInput(f"{folder / 'vectors.npy'} cannot be read: {error}") from error
        if vectors.ndim != 2 or len(vectors) != len(words):
            raise BadInput(f"{folder} does not hold one vector for each of its {len(words)} words.")
        self.dimensions = int(vectors.shape[1])
        self._vectors = vectors
        self._places: dict[str, int] = {}
        for place, word in enumerate(words):
            self._places.setdefault(analysis.fold(word), place)

    def encode(self, texts: Sequence[str]) -> Matrix:
        """Return a row for each text; a text without known words gets a row of zeros."""
        rows = np.zeros((len(texts), self.dimensions), np.float32)
        for number, text in enumerate(texts):
            places = [p for word in analysis.words(text) if (p := self._place(word)) is not None]
            if not places:
                continue
            frequent = 1.0 / (np.array(places, np.float32) + 2.0)
            row = (_SMOOTH / (_SMOOTH + frequent)) @ np.asarray(self._vectors[places], np.float32)
            rows[number] = row / (np.linalg.norm(row) or 1.0)
        return rows

    def _place(self, word: analysis.Word) -> int | None:
        return self._places.get(word.form, self._places.get(word.stem))
