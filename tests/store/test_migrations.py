"""The migrations and the models say the same, and a database of a newer program is left alone."""

import json
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from factdesk.domain.errors import NewerWorkspace
from factdesk.domain.mention import Quantity
from factdesk.domain.span import Span
from factdesk.store import migrate
from factdesk.store.engine import DATABASE, open_engine
from factdesk.store.journal import canonical, chain_hash
from factdesk.store.models import ChangeRow, Row
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


FIRST = {
    "article": {"id": 1, "title": "Old", "outlet": "L24", "author": "", "url": "", "published": "2023-10-15",
                "language": "en", "direction": "ltr", "file_name": "", "media_type": "", "sha256": "",
                "text_sha256": sha256(b"Nine strikes.").hexdigest(), "text": "Nine strikes.", "length": 13,
                "revision": 1, "revision_of": None, "added_at": "2023-10-15T09:00:00Z", "added_by": "Rana"},
    "claim": {"id": 1, "article_id": 1, "number": 1, "state": "accepted", "kind": "strike_count", "statement": "Nine.",
              "confidence": None, "checkworthiness": None, "reasons": [], "flags": [], "note": "", "title": "",
              "language": "", "date": "", "url": "", "external": "", "added_at": "", "added_by": "",
              "assessment_id": None},
    "claim_span": {"id": 1, "claim_id": 1, "start": 0, "end": 13},
    "quantity": {"id": 1, "claim_id": 1, "start": 0, "end": 4, "verbatim": "Nine", "measure": "strikes",
                 "unit": "strikes", "group": "", "low": 9, "high": 9, "hedge": ""},
}  # fmt: skip
"""A record of each kind, as the first schema had it."""


def make_first_workspace(folder: Path) -> None:
    """Make a workspace of the first schema with one operation in its history."""
    engine = open_engine(folder)
    migrate.upgrade(engine, "0001")
    engine.dispose()
    change = ChangeRow(at="2023-10-15T09:00:00Z", by="Rana", label="add claim")
    recorded = [(table, 1, "", canonical(values)) for table, values in FIRST.items()]
    with closing(sqlite3.connect(folder / DATABASE)) as database, database:
        for table, values in FIRST.items():
            plain = {f'"{key}"': json.dumps(v) if isinstance(v, list) else v for key, v in values.items()}
            marks = ", ".join("?" * len(plain))
            database.execute(f'INSERT INTO "{table}" ({", ".join(plain)}) VALUES ({marks})', list(plain.values()))
        database.execute(
            "INSERT INTO change (at, by, label, kind, hash) VALUES (?, ?, ?, 'do', ?)",
            [change.at, change.by, change.label, chain_hash("", change, recorded)],
        )
        for row in recorded:
            database.execute(
                'INSERT INTO changed_row (change_id, "table", "row", before, after) VALUES (1, ?, ?, ?, ?)', row
            )


def test_a_workspace_of_the_first_schema_opens_with_all_it_holds(tmp_path: Path) -> None:
    make_first_workspace(tmp_path)
    with Workspace.open(tmp_path) as workspace:
        claim = workspace.claims.get(1)
        assert claim.quote == "Nine strikes."
        assert claim.quantities == (Quantity(Span(0, 4), "Nine", "strikes", "strikes", "", 9, 9),)
        assert workspace.figures.of_article(1).rows[0].low == 9
        assert workspace.history.verify().is_good
        workspace.history.undo()
        assert workspace.claims.ids() == []
        workspace.history.redo()
        assert workspace.claims.get(1) == claim
        assert workspace.history.verify().is_good
    assert (tmp_path / f"{DATABASE}.before-{migrate.HEAD}").exists()


def test_a_column_that_came_later_cannot_be_changed_unseen_either(tmp_path: Path) -> None:
    make_first_workspace(tmp_path)
    Workspace.open(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / DATABASE)) as database, database:
        database.execute("UPDATE quantity SET best = 90")
    with Workspace.open(tmp_path) as workspace:
        assert "quantity 1 was changed outside FactDesk" in workspace.history.verify().history


def test_a_migration_can_be_taken_back(tmp_path: Path) -> None:
    from alembic import command

    make_first_workspace(tmp_path)
    engine = open_engine(tmp_path)
    migrate.migrate(engine, tmp_path)
    config = Config()
    config.set_main_option("script_location", str(Path(migrate.__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "0001")
    engine.dispose()
    assert migrate.current_revision(tmp_path) == "0001"
    with closing(sqlite3.connect(tmp_path / DATABASE)) as database:
        assert database.execute("SELECT verbatim FROM quantity").fetchall() == [("Nine",)]
