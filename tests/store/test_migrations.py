"""The migrations and the models say the same, and a database of a newer program is left alone."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from factdesk.domain.errors import NewerWorkspace
from factdesk.store import migrate
from factdesk.store.engine import open_engine
from factdesk.store.models import Row
from factdesk.workspace.workspace import Workspace


def test_the_migrations_give_the_schema_of_the_models(tmp_path: Path) -> None:
    engine = open_engine(tmp_path)
    migrate.migrate(engine, tmp_path)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), Row.metadata)
    engine.dispose()
    assert differences == []


def test_the_newest_revision_is_the_one_the_program_knows() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrate.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_current_head() == migrate.HEAD


def test_a_workspace_of_a_newer_program_is_refused_and_not_touched(tmp_path: Path) -> None:
    Workspace.open(tmp_path).close()
    database = tmp_path / "factdesk.sqlite"
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = database.read_bytes()
    with pytest.raises(NewerWorkspace, match="newer FactDesk"):
        Workspace.open(tmp_path)
    assert database.read_bytes() == before
