"""The connection to a workspace's database, its settings, and what its errors mean to a person."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.exc import DatabaseError, DBAPIError
from sqlmodel import Session, create_engine

from factdesk.domain.errors import DiskFull, FactDeskError, InUse, ReadOnlyWorkspace, WorkspaceError

DATABASE = "factdesk.sqlite"
BUSY_SECONDS = 10


def open_engine(folder: Path) -> Engine:
    """Return an engine on the database of the workspace folder.

    Transactions start when a session first asks, and those of :func:`writing` take the write lock at once, so that a
    change never fails half way because another process wrote in between.
    """
    engine = create_engine(
        f"sqlite:///{folder / DATABASE}", connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False}
    )
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


def _configure(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions are begun by _begin, not by the driver
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", f"busy_timeout={BUSY_SECONDS * 1000}"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Any) -> None:
    immediate = connection.get_execution_options().get("factdesk_writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def reading(engine: Engine) -> Session:
    """Return a session for reading."""
    return Session(engine, expire_on_commit=False)


def writing(engine: Engine) -> Session:
    """Return a session that holds the write lock from its first statement to its end."""
    return Session(engine.execution_options(factdesk_writing=True), expire_on_commit=False)


@contextmanager
def plain_errors(folder: Path) -> Iterator[None]:
    """Turn the errors of disk and database that a person can mend into one clear line.

    Raises:
        DiskFull: no room is left.
        ReadOnlyWorkspace: the folder cannot be written.
        InUse: another process kept the database locked.
        WorkspaceError: the database file is damaged.
    """
    try:
        yield
    except FactDeskError:
        raise
    except DBAPIError as error:
        known = _known(str(error.orig), folder, is_damage=isinstance(error, DatabaseError))
        if known is None:
            raise
        raise known from error
    except sqlite3.DatabaseError as error:
        known = _known(str(error), folder, is_damage=True)
        if known is None:
            raise
        raise known from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(_full(folder)) from error
        if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
            raise ReadOnlyWorkspace(_read_only(folder)) from error
        raise


def _full(folder: Path) -> str:
    return f"The disk that holds {folder} is full: free some space and do it again; nothing was changed."


def _read_only(folder: Path) -> str:
    return f"{folder} cannot be written: make it writable or choose another workspace folder."


def _known(message: str, folder: Path, *, is_damage: bool) -> FactDeskError | None:
    if "disk is full" in message or "disk I/O error" in message:
        return DiskFull(_full(folder))
    if "readonly database" in message or "unable to open database" in message:
        return ReadOnlyWorkspace(_read_only(folder))
    if "database is locked" in message:
        return InUse(f"Another program is writing to {folder}: wait until it is done and do it again.")
    if is_damage and ("malformed" in message or "not a database" in message):
        return WorkspaceError(f"{folder / DATABASE} is damaged: restore a backup with “factdesk restore”.")
    return None
