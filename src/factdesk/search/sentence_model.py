"""A sentence-transformers folder as an encoder. Imports torch, so it is opened in the encoder's own process only."""

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from factdesk.search.encoders import Matrix

_BATCH = 32


class SentenceModel:
    """The model of one folder, run on the processor, from disk only."""

    def __init__(self, folder: Path) -> None:
        for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"):
            os.environ[name] = "1"
        os.environ["TOKENIZERS_PARALLELISM"] = "false"
        import torch
        from sentence_transformers import SentenceTransformer

        torch.set_num_threads(max(1, min(2, (os.cpu_count() or 2) // 2)))
        self._model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        self.dimensions = int(self._model.get_sentence_embedding_dimension() or 0)

    def encode(self, texts: Sequence[str]) -> Matrix:
        """Return a row of length 1 for each text."""
        rows = self._model.encode(list(texts), batch_size=_BATCH, normalize_embeddings=True, show_progress_bar=False)
        return np.asarray(rows, np.float32)
