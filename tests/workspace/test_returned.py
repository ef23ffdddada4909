"""What an editor wrote into a report comes back to the claims it is about."""

from pathlib import Path

import pytest
from docx import Document

from factdesk.domain.article import Article
from factdesk.domain.claim import ClaimEdit
from factdesk.domain.errors import BadInput
from factdesk.domain.span import Span
from factdesk.workspace.workspace import Workspace


@pytest.fixture
def report(workspace: Workspace, sample: Article, tmp_path: Path) -> Path:
    """A report on two claims, with an editor's comments in it."""
    workspace.claims.add(sample.id, [Span(637, 683)], kind="strike_count")
    workspace.claims.add(sample.id, [Span(795, 834)], kind="casualty_count")
    workspace.claims.edit(2, ClaimEdit(note="Ask the rescuers."))
    path = workspace.reports.write(tmp_path / "report.docx", articles=[sample.id]).file
    document = Document(str(path))
    quotations = [p for p in document.paragraphs if p.style.name == "Claim Quotation"]
    document.add_comment(quotations[0].runs[:1], "Who counted?", author="Editor")
    document.add_comment(quotations[1].runs[:1], "Say from where.", author="Editor")
    document.add_comment(document.paragraphs[0].runs[:1], "A better title?", author="Editor")
    document.save(str(path))
    return path


def test_comments_stand_at_their_claims(workspace: Workspace, report: Path) -> None:
    found = workspace.returned.read(report)
    assert [one.claim.id if one.claim else None for one in found] == [1, 2, None]
    assert [comment.words for one in found for comment in one.comments] == [
        "Who counted?", "Say from where.", "A better title?",
    ]  # fmt: skip


def test_comments_are_noted_once_beside_what_was_there_and_can_be_undone(workspace: Workspace, report: Path) -> None:
    noted = workspace.returned.note(workspace.returned.read(report))
    assert (noted.claims, noted.comments) == ((1, 2), 2)
    assert workspace.claims.get(1).note.endswith("Who counted?")
    assert workspace.claims.get(1).note.startswith("Editor")
    first, second = workspace.claims.get(2).note.splitlines()
    assert first == "Ask the rescuers."
    assert second.endswith("Say from where.")
    assert workspace.returned.note(workspace.returned.read(report)).comments == 0
    workspace.history.undo()
    assert [workspace.claims.get(n).note for n in (1, 2)] == ["", "Ask the rescuers."]


def test_a_claim_that_is_gone_is_told_apart(workspace: Workspace, report: Path) -> None:
    workspace.claims.remove(1)
    found = workspace.returned.read(report)
    assert [(one.number, one.claim is None) for one in found] == [(1, True), (2, False), (None, True)]
    assert workspace.returned.note(found).claims == (2,)


def test_another_file_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="not a Word document"):
        workspace.returned.read(tmp_path / "nowhere.docx")
