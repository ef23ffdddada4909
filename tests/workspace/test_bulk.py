"""Many things at once are one operation: one undo takes all of it back, and each value is checked first."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factdesk.domain.article import ArticleDetails
from factdesk.domain.claim import ClaimFilter
from factdesk.domain.errors import BadInput, NotFound, Refused
from factdesk.domain.mention import ChainLink
from factdesk.domain.span import Span
from factdesk.workspace.workspace import Workspace

TEXT = "The mayor said nine people were killed. The governor said ten were hurt. Nobody said more."


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, new_desk: Callable[[Path], Path]) -> Path:
    """The folder of a workspace with an article, three claims and two pieces of evidence, to be copied."""
    around = tmp_path_factory.mktemp("filled")
    with Workspace.open(new_desk(around / "desk"), by="Rana") as workspace:
        article = workspace.articles.add_text(TEXT, "report").article.id
        for start, end, name in ((0, 39, "the mayor"), (40, 72, "the governor"), (73, 90, "")):
            chain = (ChainLink(name), ChainLink("The Paper", outlet=True)) if name else ()
            workspace.claims.add(article, [Span(start, end)], chain=chain)
        for name in ("first.txt", "second.txt"):
            path = around / name
            path.write_text(f"What {name} says.")
            workspace.evidence.add_file(path)
    return around / "desk"


@pytest.fixture
def desk(filled: Path, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace of this test with an article, three claims and two pieces of evidence."""
    folder = tmp_path / "desk"
    shutil.copytree(filled, folder)
    (folder / ".place").write_text(str(folder), encoding="utf-8")  # nobody moved it
    with Workspace.open(folder, by="Rana") as workspace:
        yield workspace


def everything(desk: Workspace) -> tuple[object, ...]:
    """All that a person sees of the workspace."""
    return (
        desk.claims.rows(desk.claims.ids()), desk.articles.list(), desk.evidence.list(), desk.sources.list(),
        [desk.evidence.claims_of(piece.id) for piece in desk.evidence.list()],
    )  # fmt: skip


CHANGES: dict[str, Callable[[Workspace], object]] = {
    "set the kind of 3 claims": lambda ws: ws.bulk.set_kind([1, 2, 3], "casualty_count"),
    "rate 3 claims": lambda ws: ws.bulk.rate([1, 2, 3], "true", "The log says so."),
    "set the claimant of 3 claims": lambda ws: ws.bulk.set_claimant([1, 2, 3], "Nora Haddad"),
    "flag 2 claims": lambda ws: ws.bulk.flag([1, 2], "ask again"),
    "add a note to 2 claims": lambda ws: ws.bulk.note([1, 2], "Called the desk."),
    "link evidence to 3 claims": lambda ws: ws.bulk.link(1, [1, 2, 3], "context", "the log"),
    "edit details of 1 articles": lambda ws: ws.bulk.edit_articles([1], ArticleDetails(outlet="The Paper")),
    "remove 1 articles": lambda ws: ws.bulk.remove_articles([1]),
    "edit 2 pieces of evidence": lambda ws: ws.bulk.edit_evidence([1, 2], origin="an agency", credibility="3"),
    "remove 2 pieces of evidence": lambda ws: ws.bulk.remove_evidence([1, 2], "Kept twice."),
    "edit 2 sources": lambda ws: ws.bulk.edit_sources([1, 2], kind="organisation", reliability="B"),
    "merge sources": lambda ws: ws.bulk.merge_sources(1, [2, 3]),
}


@pytest.mark.parametrize("label", CHANGES)
def test_each_is_one_operation_that_one_undo_takes_back(desk: Workspace, label: str) -> None:
    before = everything(desk)
    CHANGES[label](desk)
    after = everything(desk)
    assert after != before
    assert desk.history.undo_label == label
    desk.history.undo()
    assert everything(desk) == before
    desk.history.redo()
    assert everything(desk) == after


def test_a_new_claimant_leaves_the_voices_behind_it(desk: Workspace) -> None:
    desk.bulk.set_claimant([1, 3], "  Nora   Haddad ")
    first, third = desk.claims.get(1), desk.claims.get(3)
    assert [link.name for link in first.chain] == ["Nora Haddad", "The Paper"]
    assert [link.name for link in third.chain] == ["Nora Haddad"]
    assert first.chain[0].source == third.chain[0].source
    assert desk.sources.get(first.chain[0].source or 0).claims == 2


def test_flags_are_put_on_once_and_notes_stand_below_each_other(desk: Workspace) -> None:
    for _ in range(2):
        desk.bulk.flag([1, 2], "ask  again")
        desk.bulk.note([1], "Called.")
    assert desk.claims.get(1).flags == ("ask again",)
    assert desk.claims.get(1).note == "Called.\nCalled."
    assert desk.claims.ids(ClaimFilter(flags=("ask again",))) == [1, 2]
    assert desk.claims.counts("flag") == [("ask again", 2)]


def test_evidence_is_linked_once_to_each(desk: Workspace) -> None:
    assert desk.bulk.link(1, [1, 2], "supports") == 2
    assert desk.bulk.link(1, [1, 2, 3], "supports") == 1
    assert len(desk.evidence.claims_of(1)) == 3
    assert desk.claims.ids(ClaimFilter(evidence=False)) == []
    desk.bulk.remove_evidence([1], "Kept twice.")
    assert desk.claims.ids(ClaimFilter(evidence=True)) == []
    with pytest.raises(NotFound, match="was removed"):
        desk.bulk.link(1, [1], "supports")


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda ws: ws.bulk.set_kind([1], "rumour"), BadInput),
        (lambda ws: ws.bulk.set_kind([], "background"), NotFound),
        (lambda ws: ws.bulk.set_kind([1, 99], "background"), NotFound),
        (lambda ws: ws.bulk.rate([1], "true", " "), Refused),
        (lambda ws: ws.bulk.rate([1], "maybe", "Because."), BadInput),
        (lambda ws: ws.bulk.set_claimant([1], " "), BadInput),
        (lambda ws: ws.bulk.flag([1], ""), BadInput),
        (lambda ws: ws.bulk.note([1], "\n"), BadInput),
        (lambda ws: ws.bulk.link(1, [1], "likes"), BadInput),
        (lambda ws: ws.bulk.edit_articles([1], ArticleDetails(direction="up")), BadInput),
        (lambda ws: ws.bulk.edit_evidence([1], credibility="9"), BadInput),
        (lambda ws: ws.bulk.edit_evidence([1], colour="red"), BadInput),
        (lambda ws: ws.bulk.remove_evidence([1], ""), Refused),
        (lambda ws: ws.bulk.edit_sources([1], kind="animal"), BadInput),
        (lambda ws: ws.bulk.edit_sources([1], reliability="Z"), BadInput),
        (lambda ws: ws.bulk.merge_sources(1, [1]), BadInput),
    ],
)
def test_what_does_not_fit_changes_nothing(
    desk: Workspace, change: Callable[[Workspace], object], problem: type
) -> None:
    before, last = everything(desk), desk.history.last_change()
    with pytest.raises(problem):
        change(desk)
    assert everything(desk) == before
    assert desk.history.last_change() == last


def test_claims_are_found_by_words_and_counted_by_field(desk: Workspace) -> None:
    assert desk.claims.ids(ClaimFilter(words="NINE people")) == [1]
    assert desk.claims.ids(ClaimFilter(words="governor")) == [2]
    assert desk.claims.ids(ClaimFilter(words="100%")) == []
    desk.bulk.rate([1, 2], "true", "So it is.")
    assert desk.claims.counts("rating") == [("true", 2), ("", 1)]
    assert desk.claims.counts("state") == [("accepted", 3)]
    assert dict(desk.claims.counts("claimant")) == {"the mayor": 1, "the governor": 1}
    assert desk.claims.counts("article") == [("1", 3)]
    assert desk.claims.counts("kind", ClaimFilter(ratings=("true",))) == [("event_report", 2)]
    assert desk.claims.counts("place") == []


@pytest.mark.parametrize("order", ["evidence", "state", "article", "language", "confidence", "statement", "rating"])
def test_claims_are_sorted_both_ways(desk: Workspace, order: str) -> None:
    assert sorted(desk.claims.ids(order=order)) == sorted(desk.claims.ids(order=f"-{order}")) == [1, 2, 3]
    desk.bulk.link(1, [2], "supports")
    assert desk.claims.ids(order="-evidence")[0] == 2
