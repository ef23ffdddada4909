"""The custody of a piece of evidence is read from the history: everything that happened to it, and nothing else."""

import shutil
from pathlib import Path

import pytest

from factdesk.assets import resource
from factdesk.domain.article import Article
from factdesk.domain.errors import NotFound
from factdesk.domain.incident import IncidentEdit
from factdesk.domain.span import Span
from factdesk.workspace.backup import backup, restore
from factdesk.workspace.custody_log import EVENTS
from factdesk.workspace.workspace import Workspace

BULLETIN = resource("samples", "evidence", "rescue-bulletin.txt")


def told(workspace: Workspace, evidence: int = 1) -> list[tuple[str, str]]:
    return [(event.what, event.detail) for event in workspace.custody.of(evidence)]


def test_everything_that_happens_is_told_in_order(workspace: Workspace, sample: Article) -> None:
    evidence = workspace.evidence
    piece = evidence.add_file(BULLETIN).id
    other = evidence.add_file(resource("samples", "evidence", "displacement-update.pdf")).id
    claim = workspace.claims.add(sample.id, [Span(637, 683)]).id
    workspace.custody.note_opened(piece)
    workspace.custody.note_opened(other)
    link = evidence.link(piece, claim, "supports").id
    evidence.edit_link(link, stance="context")
    evidence.edit(piece, source="Rescue service", credibility="2")
    incident = workspace.incidents.add("Market", IncidentEdit(), evidence=[piece]).id
    evidence.unlink(link)
    workspace.incidents.detach(incident, evidence=[piece])
    evidence.remove(piece, "It is a forgery.")
    workspace.history.undo()
    assert told(workspace, piece) == [
        ("added", ""), ("opened", ""), ("linked", f"{claim} supports"), ("relinked", f"{claim} context"),
        ("edited", "source: Rescue service, credibility: 2"), ("attached", str(incident)), ("unlinked", str(claim)),
        ("detached", str(incident)), ("removed", "It is a forgery."), ("restored", ""),
    ]  # fmt: skip
    assert told(workspace, other) == [("added", ""), ("opened", "")]
    assert {event.by for event in workspace.custody.of(piece)} == {"Rana"}
    assert {what for what, _ in told(workspace, piece)} <= set(EVENTS)


def test_a_workspace_that_was_moved_says_so_once(tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "desk") as first:
        first.evidence.add_file(BULLETIN)
    shutil.copytree(tmp_path / "desk", tmp_path / "elsewhere")
    for _ in range(2):
        with Workspace.open(tmp_path / "elsewhere", by="Nora") as moved:
            assert told(moved)[1:] == [("moved", f"{tmp_path / 'desk'} → {tmp_path / 'elsewhere'}")]
            assert moved.history.undo_label == "add evidence"
            assert moved.history.verify().is_good
    with Workspace.open(tmp_path / "desk") as first:
        assert told(first) == [("added", "")]


def test_a_restored_backup_says_where_it_stands_now(workspace: Workspace, tmp_path: Path) -> None:
    workspace.evidence.add_file(BULLETIN)
    backup(workspace, tmp_path / "backup.zip")
    restore(tmp_path / "backup.zip", tmp_path / "restored")
    with Workspace.open(tmp_path / "restored") as again:
        assert told(again) == [("added", ""), ("moved", f"… → {tmp_path / 'restored'}")]


def test_what_is_not_there_has_no_custody(workspace: Workspace) -> None:
    with pytest.raises(NotFound):
        workspace.custody.of(7)
