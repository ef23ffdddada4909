"""The encoder in a process of its own: the window stays quick, and stopping or a crash of the model harms nothing.

``python -m factdesk.search.encoder_process FOLDER`` opens the model, says so, and answers each line of standard input,
a JSON list of texts, with a header (rows and dimensions, unsigned 32 bits each, little-endian) and that many float32.
It ends when its input does, so that it never outlives the program that started it. With ``--background`` it lets
everything else on the computer go first: so vectors are made, while questions are answered at once.
"""

import json
import os
import struct
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from threading import Event, Lock, Thread
from typing import IO

import numpy as np

from factdesk.domain.errors import WorkspaceError
from factdesk.search.encoders import Matrix, open_encoder

_HEADER = struct.Struct("<II")
_SECONDS = 120
"""How long a model may take to open."""


class EncoderProcess:
    """A model that answers from a process of its own. Starting returns at once; :attr:`is_ready` says when it is."""

    def __init__(self, folder: Path, *, is_background: bool = False) -> None:
        self.folder = folder
        self._complaints: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  (closed with the process)
        command = [sys.executable, "-m", "factdesk.search.encoder_process", str(folder)]
        command += ["--background"] * is_background
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._complaints
        )
        self._greeted = Event()
        self._asking = Lock()
        self.dimensions = 0
        self._greeting = Thread(target=self._greet, daemon=True)
        self._greeting.start()

    @property
    def is_ready(self) -> bool:
        """Whether the model is open and answers at once."""
        return self._greeted.is_set() and self.dimensions > 0

    @property
    def has_failed(self) -> bool:
        """Whether the process ended, because the model cannot be opened or for another reason."""
        return self._process.poll() is not None

    def encode(self, texts: Sequence[str]) -> Matrix:
        """Return a row for each text, waiting for the model to open.

        Raises:
            WorkspaceError: the model cannot be opened, or its process ended.
        """
        if not self._greeted.wait(_SECONDS) or not self.dimensions:
            raise WorkspaceError(self._problem())
        with self._asking:
            try:
                assert self._process.stdin is not None
                self._process.stdin.write(json.dumps(list(texts)).encode() + b"\n")
                self._process.stdin.flush()
                return self._answer()
            except (OSError, EOFError) as error:
                raise WorkspaceError(self._problem()) from error

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()
        self._greeting.join()
        for pipe in (self._process.stdin, self._process.stdout, self._complaints):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:
                    continue

    def _greet(self) -> None:
        try:
            self._answer()
        except (OSError, EOFError, ValueError):
            self.dimensions = 0
        self._greeted.set()

    def _answer(self) -> Matrix:
        rows, self.dimensions = _HEADER.unpack(self._read(_HEADER.size))
        data = self._read(rows * self.dimensions * 4)
        return np.frombuffer(data, "<f4").reshape(rows, self.dimensions)

    def _read(self, size: int) -> bytes:
        assert self._process.stdout is not None
        data = self._process.stdout.read(size)
        if len(data) < size:
            raise EOFError
        return data

    def _problem(self) -> str:
        self._complaints.seek(0)
        lines = self._complaints.read().decode(errors="replace").strip().splitlines() or ["it gave no reason"]
        return f"The language model in {self.folder} does not work: {lines[-1][:300]}"


def serve(folder: Path) -> None:
    """Answer texts from standard input with vectors until it ends."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what the model's library prints must not stand among the vectors
    encoder = open_encoder(folder)
    answers.write(_HEADER.pack(0, encoder.dimensions))
    answers.flush()
    for line in sys.stdin.buffer:
        rows = encoder.encode(json.loads(line))
        answers.write(_HEADER.pack(*rows.shape) + rows.astype("<f4").tobytes())
        answers.flush()


def lower_priority() -> None:
    """Let everything else on the computer go first, where the system allows that."""
    if hasattr(os, "nice"):
        os.nice(10)


if __name__ == "__main__":
    if "--background" in sys.argv[2:]:
        lower_priority()
    serve(Path(sys.argv[1]))
