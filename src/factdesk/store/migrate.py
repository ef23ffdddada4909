"""Bringing a workspace's database to the schema of this program, and refusing one made by a newer program."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine

from factdesk.domain.errors import InUse, NewerWorkspace
from factdesk.store.engine import DATABASE

HEAD = "0005"
"""The newest revision in ``migrations/versions``; kept here so that opening a workspace need not load Alembic."""

_PATIENCE = 60
"""How many seconds to wait for another process that is preparing the workspace."""
_SCRIPTS = Path(__file__).parent / "migrations"


def current_revision(folder: Path) -> str | None:
    """Return the revision of the workspace's database, None for one that does not exist yet."""
    path = folder / DATABASE
    if not path.exists():
        return None
    with closing(sqlite3.connect(path)) as connection:
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.OperationalError as error:
            if "no such table" not in str(error):
                raise
            return None
    return str(row[0]) if row else None


def migrate(engine: Engine, folder: Path) -> None:
    """Bring the database to HEAD, one process at a time; an older one is copied aside first.

    Raises:
        NewerWorkspace: the database is of a revision this program does not know.
        InUse: another process is bringing it to HEAD and is not done within a minute.
    """
    if _checked_revision(folder) == HEAD:
        return
    from filelock import FileLock, Timeout

    try:
        with FileLock(folder / ".migrating.lock", timeout=_PATIENCE):
            revision = _checked_revision(folder)  # again: another process may have done it meanwhile
            if revision == HEAD:
                return
            if revision is not None:
                _copy_aside(folder)
            upgrade(engine)
    except Timeout as error:
        raise InUse(f"Another program is preparing {folder}: wait until it is done and do it again.") from error


def _checked_revision(folder: Path) -> str | None:
    revision = current_revision(folder)
    if revision not in (None, HEAD) and not any(path.name.startswith(f"{revision}_") for path in _versions()):
        raise NewerWorkspace(f"{folder} was made by a newer FactDesk (schema {revision}): update FactDesk to open it.")
    return revision


def _copy_aside(folder: Path) -> None:
    """Copy the database as it is, with what still stands in its write-ahead log."""
    aside = folder / f"{DATABASE}.before-{HEAD}"
    with closing(sqlite3.connect(folder / DATABASE)) as source, closing(sqlite3.connect(aside)) as copy:
        source.backup(copy)


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Run the migrations up to ``revision`` on the engine's database."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def _versions() -> list[Path]:
    return sorted((_SCRIPTS / "versions").glob("[0-9]*.py"))
