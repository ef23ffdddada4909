"""One window on a workspace at a time; the command line may work beside it."""

from pathlib import Path
from typing import TYPE_CHECKING

from factdesk.domain.errors import InUse

if TYPE_CHECKING:
    from filelock import BaseFileLock

_NAME = "window.lock"


def lock_for_window(folder: Path) -> "BaseFileLock":
    """Take the lock of the workspace's window; the system lets go of it when the program ends, however it ends.

    Raises:
        InUse: another window has it.
    """
    from filelock import FileLock, Timeout

    lock = FileLock(folder / _NAME, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise InUse(
            f"{folder} is open in another window: go on there, or close it first. The command line works beside it."
        ) from None
    return lock
