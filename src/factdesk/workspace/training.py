"""Training of the desk's own model in a process of its own, so that neither the window nor the workspace ever waits."""

import multiprocessing
import os
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from factdesk.domain.errors import FactDeskError
from factdesk.progress import Progress

if TYPE_CHECKING:
    from factdesk.splitting.learned import Training
    from factdesk.splitting.lessons import Lesson

_LOOK_AGAIN_S = 0.1
_NICER = 10
_STEP, _DONE = "step", "done"


def train_beside(lessons: "Sequence[Lesson]", path: Path, progress: Progress | None = None) -> "Training":
    """Train in another process, with the lowest claim on the processor, and wait for it; it ends when cancelled.

    Raises:
        Cancelled: the progress was told to stop; the model that was there stays.
        FactDeskError: the process ended without an answer.
    """
    progress = progress or Progress()
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_train, args=(list(lessons), path, there), daemon=True)
    process.start()
    there.close()
    try:
        return _answer(here, progress)
    finally:
        process.kill()
        process.join()
        process.close()
        here.close()
        path.with_suffix(".trial").unlink(missing_ok=True)


def _answer(here: Connection, progress: Progress) -> "Training":
    training: Training
    while True:
        progress.step(0)
        if not here.poll(_LOOK_AGAIN_S):
            continue
        try:
            what, *told = here.recv()
        except EOFError:
            raise FactDeskError("Learning from your decisions stopped half-way; it is tried again later.") from None
        if what == _DONE:
            (training,) = told
            return training
        progress.step(*told)


def _train(lessons: "list[Lesson]", path: Path, there: Connection) -> None:
    """Train (in the other process) and send each step and the answer."""
    from factdesk.splitting.learned import train

    if hasattr(os, "nice"):
        os.nice(_NICER)
    training = train(lessons, path, Progress(lambda *step: there.send((_STEP, *step))))
    there.send((_DONE, training))
    there.close()
