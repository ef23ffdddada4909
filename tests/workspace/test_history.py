"""Undo, redo and history: everything can be taken back, and what was done cannot be changed unseen."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from factdesk.domain.article import Article, ArticleDetails
from factdesk.domain.claim import ClaimEdit
from factdesk.domain.errors import Refused
from factdesk.domain.mention import ChainLink, Quantity
from factdesk.domain.span import Span
from factdesk.workspace.workspace import Workspace


def rows(workspace: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every journalled table."""
    from factdesk.store.models import JOURNALLED

    with closing(sqlite3.connect(workspace.folder / "factdesk.sqlite")) as connection:
        return {
            table: sorted(connection.execute(f'SELECT * FROM "{table}"').fetchall(), key=repr) for table in JOURNALLED
        }


def a_day_at_the_desk(workspace: Workspace, article: Article, folder: Path) -> list[dict[str, list[tuple[Any, ...]]]]:
    """Do one of everything; return the rows before and after each step."""
    note = folder / "note.txt"
    note.write_text("Rescuers counted eighteen strikes that day. Nobody was killed.", encoding="utf-8")
    seen = [rows(workspace)]

    def step(result: Any) -> Any:
        seen.append(rows(workspace))
        return result

    claims, evidence = workspace.claims, workspace.evidence
    first = step(claims.add(article.id, [Span(637, 683)], kind="strike_count"))
    second = step(claims.add(article.id, [Span(688, 779)], kind="strike_count"))
    step(claims.edit(first.id, ClaimEdit(statement="Nine airstrikes.", chain=(ChainLink("L24", outlet=True),))))
    step(claims.edit(first.id, ClaimEdit(quantities=(Quantity(Span(666, 670), "nine", "strikes", low=9, high=9),))))
    piece = step(evidence.add_file(note, source="Civil Defence"))
    step(evidence.link(piece.id, second.id, "supports", quote="eighteen strikes"))
    step(claims.rate(second.id, "true", "The rescuers' count agrees."))
    step(claims.rate(second.id, "unproven", "One count is not enough."))
    step(claims.merge([first.id, second.id]))
    step(claims.split(first.id, 688))
    step(workspace.articles.edit(article.id, ArticleDetails(title="Another title")))
    step(evidence.remove(piece.id, "sent by mistake"))
    step(claims.remove(first.id))
    step(workspace.articles.remove(article.id))
    return seen


def test_undo_takes_back_every_step_and_redo_brings_each_back(
    workspace: Workspace, sample: Article, tmp_path: Path
) -> None:
    seen = a_day_at_the_desk(workspace, sample, tmp_path)
    for before in reversed(seen[:-1]):
        workspace.history.undo()
        assert rows(workspace) == before
    for after in seen[1:]:
        workspace.history.redo()
        assert rows(workspace) == after
    assert workspace.history.verify().is_good


def test_a_new_operation_ends_what_could_be_redone(workspace: Workspace, sample: Article) -> None:
    workspace.claims.add(sample.id, [Span(0, 86)])
    workspace.history.undo()
    assert workspace.history.redo_label == "add claim"
    workspace.claims.add(sample.id, [Span(637, 683)])
    assert workspace.history.redo_label is None
    workspace.history.undo()
    assert workspace.history.redo_label == "add claim"
    workspace.history.redo()
    assert [claim.spans for claim in workspace.claims.of_article(sample.id)] == [(Span(637, 683),)]
    with pytest.raises(Refused, match="nothing to redo"):
        workspace.history.redo()


def test_a_failed_operation_leaves_nothing_behind(workspace: Workspace, sample: Article) -> None:
    before = rows(workspace)
    with pytest.raises(RuntimeError), workspace.operation("fails") as operation:
        operation.keep(b"never kept")
        from factdesk.store.models import JunkRow

        operation.add(JunkRow(article_id=sample.id, start=0, end=5, why="test"))
        raise RuntimeError
    assert rows(workspace) == before
    kept = [path for path in (workspace.folder / "files").rglob("*") if path.is_file()]
    assert len(kept) == 1


def test_the_history_says_who_did_what_to_a_claim(workspace: Workspace, sample: Article) -> None:
    claim = workspace.claims.add(sample.id, [Span(0, 86)])
    other = workspace.claims.add(sample.id, [Span(637, 683)])
    workspace.claims.rate(claim.id, "false", "The log says otherwise.")
    entries = workspace.history.entries(claim=claim.id)
    assert [(entry.label, entry.by) for entry in entries] == [("rate claim", "Rana"), ("add claim", "Rana")]
    rated = next(row for row in entries[0].rows if row.table == "assessment")
    assert rated.before is None
    assert rated.after is not None
    assert rated.after["reason"] == "The log says otherwise."
    assert len(workspace.history.entries(claim=other.id)) == 1


@pytest.mark.parametrize(
    ("tampering", "said"),
    [
        ("UPDATE change SET by = 'Nobody' WHERE id = 2", "operation 2"),
        ("UPDATE changed_row SET after = replace(after, 'false', 'true') WHERE change_id = 3", "operation 3"),
        ("DELETE FROM changed_row WHERE change_id = 2", "operation 2"),
        ("DELETE FROM changed_row WHERE change_id = 3; DELETE FROM change WHERE id = 3", "operation 3 was removed"),
        ("UPDATE assessment SET rating = 'true'", "assessment 1 was changed outside"),
        ("DELETE FROM claim_span", "claim span 1 was removed outside"),
        ("UPDATE article SET text = replace(text, 'nine', 'ten')", "text of article 1 was altered"),
    ],
)
def test_tampering_with_the_database_is_named(workspace: Workspace, sample: Article, tampering: str, said: str) -> None:
    claim = workspace.claims.add(sample.id, [Span(637, 683)])
    workspace.claims.rate(claim.id, "false", "The log says otherwise.")
    assert workspace.history.verify().is_good
    with closing(sqlite3.connect(workspace.folder / "factdesk.sqlite")) as connection:
        connection.executescript(tampering)
    assert said in "; ".join(workspace.history.verify().history)


def test_an_altered_and_a_missing_file_are_named(workspace: Workspace, sample: Article, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Something else happened in another town on that day.", encoding="utf-8")
    second = workspace.articles.add_file(other).article
    path = workspace.files.path(sample.sha256)
    path.chmod(0o644)
    data = bytearray(path.read_bytes())
    data[10] ^= 1
    path.write_bytes(data)
    workspace.files.path(second.sha256).unlink()
    found = workspace.history.verify()
    assert found.altered == (f"article {sample.id}: l24-idlib.txt",)
    assert found.missing == (f"article {second.id}: other.txt",)
