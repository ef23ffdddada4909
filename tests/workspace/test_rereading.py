"""Ratings that rest on something altered or missing wait to be read again, once, until somebody says so."""

from pathlib import Path

import pytest
from sqlalchemy import text

from factdesk.assets import resource
from factdesk.domain.article import Article
from factdesk.domain.errors import NotFound, Refused
from factdesk.domain.span import Span
from factdesk.workspace.workspace import Workspace

BULLETIN = resource("samples", "evidence", "rescue-bulletin.txt")


@pytest.fixture
def rated(workspace: Workspace, sample: Article) -> int:
    claim = workspace.claims.add(sample.id, [Span(637, 683)]).id
    evidence = workspace.evidence.add_file(BULLETIN)
    workspace.evidence.link(evidence.id, claim, "supports")
    workspace.claims.rate(claim, "true", "The bulletin says so.")
    return claim


def alter(path: Path) -> None:
    path.chmod(0o644)
    data = bytearray(path.read_bytes())
    data[0] ^= 1
    path.write_bytes(data)


def kept(workspace: Workspace) -> Path:
    return workspace.evidence.path_of(workspace.evidence.list()[0].sha256)


def test_nothing_waits_while_nothing_is_wrong(workspace: Workspace, rated: int) -> None:
    assert workspace.history.verify().is_good
    assert not workspace.rereading.waiting()


def test_a_rating_on_an_altered_file_waits_once_and_says_why(workspace: Workspace, rated: int) -> None:
    alter(kept(workspace))
    assert workspace.history.verify().stale == (rated,)
    assert workspace.history.verify().stale == (rated,)
    (waiting,) = workspace.rereading.waiting()
    assert (waiting.claim, waiting.evidence) == (rated, 1)
    assert waiting.why == "evidence 1: rescue-bulletin.txt is altered"
    assert [e.label for e in workspace.history.entries(9)].count("mark ratings to be read again") == 1
    assert not workspace.history.verify().history


def test_a_rating_that_still_holds_is_settled_with_who_and_when(workspace: Workspace, rated: int) -> None:
    kept(workspace).unlink()
    workspace.history.verify()
    assert workspace.rereading.still_holds(rated) == 1
    assert not workspace.rereading.waiting()
    workspace.history.verify()
    assert not workspace.rereading.waiting()
    (settled,) = workspace.rereading.of_claim(rated)
    assert (settled.settled_by, settled.settled_at[:2], settled.why[-7:]) == ("Rana", "20", "missing")
    with pytest.raises(Refused, match="does not wait"):
        workspace.rereading.still_holds(rated)
    with pytest.raises(NotFound):
        workspace.rereading.still_holds(99)


def test_rating_again_settles_and_undo_brings_the_mark_back(workspace: Workspace, rated: int) -> None:
    alter(kept(workspace))
    workspace.history.verify()
    workspace.claims.rate(rated, "unproven", "The bulletin was altered.")
    assert not workspace.rereading.waiting(rated)
    workspace.history.undo()
    assert [one.claim for one in workspace.rereading.waiting(rated)] == [rated]
    workspace.claims.remove(rated)
    assert not workspace.rereading.waiting()
    workspace.history.undo()
    assert len(workspace.rereading.waiting()) == 1


def test_claims_of_an_altered_article_and_evidence_altered_in_the_database_wait_too(
    workspace: Workspace, sample: Article, rated: int
) -> None:
    alter(workspace.evidence.path_of(sample.sha256))
    with workspace.operation("tamper") as operation:
        operation.session.execute(text("UPDATE evidence SET text = text || ' and more' WHERE id = 1"))
        operation.session.commit()
    assert workspace.history.verify().stale == (rated,)
    found = {(one.evidence, one.why) for one in workspace.rereading.waiting()}
    assert found == {(None, "article 1: l24-idlib.txt is altered"), (1, "evidence 1 was changed outside FactDesk")}
