"""Run one of our modules in a process apart, with limits of time and memory: for files that crash or hang parsers.

The module reads bytes from standard input and writes its answer to standard output; it calls :func:`limit` first.
"""

import logging
import math
import subprocess
import sys
import time
from contextlib import suppress
from threading import Thread
from typing import IO

from factdesk.progress import Progress

_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # else Windows shows a console for each
_log = logging.getLogger(__name__)

SMALL = 20_000
"""Pages up to this many bytes are parsed in our own process: built as badly as can be, they take no second."""
MAX_SECONDS = 60
MAX_MEMORY = 2_000_000_000


def run_apart(
    module: str,
    *arguments: str,
    data: bytes,
    seconds: float = MAX_SECONDS,
    memory: int = MAX_MEMORY,
    progress: Progress | None = None,
) -> tuple[bytes, str]:
    """Return what the module wrote, complete or not, and what went wrong with its process (empty for nothing).

    Args:
        module: its full name; run as ``python -m``.
        arguments: given to it after memory (bytes) and seconds.
        data: its standard input.
        seconds: the most time it may take.
        memory: the most memory it may use, in bytes (not enforced on Windows and macOS).
        progress: asked five times a second whether to stop.

    Raises:
        Cancelled: the person stopped it.
    """
    # -P: the folder the program is started in must not supply modules
    command = [sys.executable, "-P", "-m", module, str(memory), str(math.ceil(seconds)), *arguments]
    deadline = time.monotonic() + seconds
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, creationflags=_NO_WINDOW) as process:
        feeding = Thread(target=_feed, args=(process.stdin, data), name="capture-feed", daemon=True)
        process.stdin = None  # the thread's from here on
        feeding.start()
        try:
            output, errors = _answer(process, deadline, progress or Progress())
        except TimeoutError:
            process.kill()
            return process.communicate()[0], f"its parser was stopped after {seconds:g} s"
        except BaseException:
            process.kill()
            raise
        finally:
            feeding.join()
    if process.returncode != 0:
        _log.warning("%s ended with %s: %s", module, process.returncode, errors[-2000:].decode("utf-8", "replace"))
        return output, "its parser crashed"
    return output, ""


def _feed(pipe: IO[bytes], data: bytes) -> None:
    """Give the process its input; ``communicate`` would drop the rest of it after its first look at the clock."""
    with suppress(OSError), pipe:  # a process that ends early does not read all
        pipe.write(data)


def _answer(process: subprocess.Popen[bytes], deadline: float, progress: Progress) -> tuple[bytes, bytes]:
    """Return the output and the errors of the process; nothing of them is lost by looking at the clock in between."""
    while True:
        with suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=min(0.2, max(0.0, deadline - time.monotonic())))
        if time.monotonic() >= deadline:
            raise TimeoutError
        progress.step(0, 0, "Reading")


def limit(arguments: list[str]) -> list[str]:
    """Put this process under the limits that ``sys.argv`` names, and return the module's own arguments."""
    memory, seconds, *own = arguments[1:]
    try:
        import resource
    except ImportError:  # Windows: only the time is limited, from outside
        return own
    limits = ((resource.RLIMIT_AS, int(memory)), (resource.RLIMIT_CPU, int(seconds)), (resource.RLIMIT_CORE, 0))
    for kind, value in limits:
        with suppress(ValueError, OSError):  # macOS refuses some of them, and a lower limit may be set already
            resource.setrlimit(kind, (value, value))
    return own
