"""A backup holds everything, and a damaged one is not restored."""

import zipfile
from pathlib import Path

import pytest

from factdesk.domain.article import Article
from factdesk.domain.errors import BadInput
from factdesk.domain.span import Span
from factdesk.workspace.backup import backup, restore
from factdesk.workspace.workspace import Workspace


def test_a_restored_workspace_is_the_one_that_was_backed_up(
    workspace: Workspace, sample: Article, tmp_path: Path
) -> None:
    claim = workspace.claims.add(sample.id, [Span(637, 683)], kind="strike_count")
    workspace.claims.rate(claim.id, "unproven", "One count is not enough.")
    done = backup(workspace, tmp_path / "desk.zip")
    assert done.files == 1
    assert restore(done.file, tmp_path / "again") == 1
    with Workspace.open(tmp_path / "again") as again:
        assert again.claims.get(claim.id) == workspace.claims.get(claim.id)
        assert again.history.verify().is_good
        again.history.undo()
        assert again.claims.get(claim.id).rating == ""


def test_a_damaged_backup_is_refused_and_nothing_is_left(workspace: Workspace, sample: Article, tmp_path: Path) -> None:
    done = backup(workspace, tmp_path / "desk.zip")
    bad = tmp_path / "bad.zip"
    with zipfile.ZipFile(done.file) as good, zipfile.ZipFile(bad, "w") as out:
        for name in good.namelist():
            out.writestr(name, good.read(name) + (b"x" if name.startswith("files/") else b""))
    with pytest.raises(BadInput, match="damaged"):
        restore(bad, tmp_path / "again")
    assert not (tmp_path / "again").exists()


def test_a_backup_is_never_restored_over_something(workspace: Workspace, sample: Article, tmp_path: Path) -> None:
    done = backup(workspace, tmp_path / "desk.zip")
    with pytest.raises(BadInput, match="not empty"):
        restore(done.file, workspace.folder)
