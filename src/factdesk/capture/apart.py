"""Run one of our modules in a process apart, with limits of time and memory: for files that crash or hang parsers.

The module reads bytes from standard input and writes its answer to standard output; it calls :func:`limit` first.
"""

import logging
import subprocess
import sys
from contextlib import suppress

_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # else Windows shows a console for each
_log = logging.getLogger(__name__)

SMALL = 20_000
"""Pages up to this many bytes are parsed in our own process: built as badly as can be, they take no second."""
MAX_SECONDS = 60
MAX_MEMORY = 2_000_000_000


def run_apart(
    module: str, *arguments: str, data: bytes, seconds: int = MAX_SECONDS, memory: int = MAX_MEMORY
) -> tuple[bytes, str]:
    """Return what the module wrote, complete or not, and what went wrong with its process (empty for nothing).

    Args:
        module: its full name; run as ``python -m``.
        arguments: given to it after memory (bytes) and seconds.
        data: its standard input.
        seconds: the most time it may take.
        memory: the most memory it may use, in bytes (not enforced on Windows).
    """
    # -P: the folder the program is started in must not supply modules
    command = [sys.executable, "-P", "-m", module, str(memory), str(seconds), *arguments]
    try:
        done = subprocess.run(
            command, input=data, capture_output=True, timeout=seconds, check=False, creationflags=_NO_WINDOW
        )
    except subprocess.TimeoutExpired as late:
        return late.stdout or b"", f"its parser was stopped after {seconds} s"
    if done.returncode != 0:
        _log.warning("%s ended with %s: %s", module, done.returncode, done.stderr[-2000:].decode("utf-8", "replace"))
        return done.stdout, "its parser crashed"
    return done.stdout, ""


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
