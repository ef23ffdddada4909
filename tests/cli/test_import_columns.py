"""A newsroom's own table comes in: columns named by hand, looked at before, nothing lost without a word."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

TABLE = "Statement,Speaker,Finding,Desk\nTwo schools were hit.,A teacher,False,North\n,Nobody,True,South\n"


def test_a_table_is_looked_at_and_then_taken_in(factdesk: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text(TABLE, encoding="utf-8")
    command = ("import", path, "--map", "text=Statement", "--map", "rating=Finding")
    looked = factdesk(*command, "--dry-run", "--json").json
    assert (looked["added"], looked["errors"]) == (1, [{"line": 3, "why": "“text” is missing"}])
    assert (looked["dry_run"], looked["unused_columns"]) == (True, ["Desk"])
    assert (looked["first"][0]["claimant"], looked["first"][0]["rating"]) == ("A teacher", "False")
    assert "Nothing was changed" in factdesk(*command, "--dry-run").out
    assert factdesk("claims", "--json").json == []
    done = factdesk(*command)
    assert done.out.strip() == "1 added, 0 updated, 0 skipped, 1 not taken"
    assert "line 3" in done.err
    assert "columns nobody reads: Desk" in done.err
    assert factdesk("claims", "--json").json[0]["assessment"]["rating"] == "false"


def test_a_column_that_is_named_wrongly_is_told_in_one_line(factdesk: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text(TABLE, encoding="utf-8")
    for wrong in ("text", "text=", "text=Nowhere", "colour=Desk"):
        refused = factdesk("import", path, "--map", wrong)
        assert (refused.code, refused.err.count("\n")) == (2, 1), refused.err
    assert factdesk("import", path, "--format", "bundle", "--dry-run").code == 2
