"""Claims that repeat, update or contradict each other; a rating reused with its evidence; all undone in one step."""

from pathlib import Path

import pytest

from factdesk.domain.article import Article
from factdesk.domain.claim import Claim
from factdesk.domain.errors import BadInput, NotFound, Refused
from factdesk.domain.span import Span
from factdesk.workspace.workspace import Workspace


@pytest.fixture
def pair(workspace: Workspace, sample: Article) -> tuple[Claim, Claim]:
    old = workspace.claims.add(sample.id, [Span(637, 683)], statement="Nine airstrikes hit Al-Bara.")
    new = workspace.claims.add(sample.id, [Span(700, 740)], statement="Eighteen airstrikes hit Al-Bara.")
    return old, new


def test_a_relation_stands_at_both_claims_and_in_their_history(workspace: Workspace, pair: tuple[Claim, Claim]) -> None:
    old, new = pair
    concerned = []
    workspace.on_change(concerned.append)
    made = workspace.relations.relate(new.id, old.id, "updates", note="nine became eighteen")
    assert workspace.relations.of_claim(old.id) == workspace.relations.of_claim(new.id) == [made]
    assert made.beside(new.id) == old.id
    assert concerned[0].of("claim") == {old.id, new.id}
    for claim in pair:
        assert workspace.history.entries(claim=claim.id)[0].label == "relate claims"
    again = workspace.relations.relate(old.id, new.id, "contradicts")
    assert [(r.claim, r.other, r.relation) for r in workspace.relations.of_claim(old.id)] == [
        (old.id, new.id, "contradicts")
    ]
    workspace.history.undo()
    assert workspace.relations.of_claim(old.id) == [made]
    workspace.relations.remove(again.id)
    assert workspace.relations.of_claim(new.id) == []
    workspace.history.undo()
    assert workspace.relations.of_claim(new.id) == [made]


def test_what_makes_no_relation_is_refused(workspace: Workspace, pair: tuple[Claim, Claim]) -> None:
    old, new = pair
    with pytest.raises(BadInput):
        workspace.relations.relate(old.id, old.id, "repeats")
    with pytest.raises(BadInput):
        workspace.relations.relate(old.id, new.id, "resembles")
    with pytest.raises(NotFound):
        workspace.relations.relate(old.id, 99, "repeats")
    with pytest.raises(Refused):
        workspace.relations.reuse_rating(new.id, old.id)
    assert workspace.relations.of_claim(old.id) == []


def test_a_rating_is_reused_with_its_evidence_and_undone_in_one_step(
    workspace: Workspace, pair: tuple[Claim, Claim], tmp_path: Path
) -> None:
    old, new = pair
    log = tmp_path / "log.txt"
    log.write_text("The flight log names four sorties that day.", encoding="utf-8")
    evidence = workspace.evidence.add_file(log)
    workspace.evidence.link(evidence.id, old.id, "contradicts", span=Span(4, 23), note="four, not nine")
    workspace.claims.rate(old.id, "false", "The log counts four.")
    given = workspace.relations.reuse_rating(new.id, old.id)
    assert (given.claim, given.rating, given.scale) == (new.id, "false", "verdict")
    assert given.reason == f"As in claim {old.id}: The log counts four."
    assert workspace.claims.get(new.id).rating == "false"
    ((_, link),) = workspace.evidence.of_claim(new.id)
    assert (link.evidence, link.stance, link.quote, link.note) == (
        evidence.id, "contradicts", "flight log names fo", "four, not nine",
    )  # fmt: skip
    assert [r.relation for r in workspace.relations.of_claim(new.id)] == ["repeats"]
    workspace.relations.reuse_rating(new.id, old.id)
    assert len(workspace.evidence.of_claim(new.id)) == 1
    workspace.history.undo()
    workspace.history.undo()
    assert workspace.claims.get(new.id).rating == ""
    assert workspace.evidence.of_claim(new.id) == []
    assert workspace.relations.of_claim(new.id) == []


def test_removing_and_merging_claims_keep_relations_right(workspace: Workspace, pair: tuple[Claim, Claim]) -> None:
    old, new = pair
    third = workspace.claims.add(old.article or 0, [Span(2264, 2300)])
    workspace.relations.relate(new.id, old.id, "updates")
    workspace.relations.relate(third.id, new.id, "repeats")
    merged = workspace.claims.merge([old.id, new.id])
    assert [(r.claim, r.other, r.relation) for r in workspace.relations.of_claim(merged.id)] == [
        (third.id, old.id, "repeats")
    ]
    workspace.claims.remove(third.id)
    assert workspace.relations.of_claim(merged.id) == []
    workspace.history.undo()
    assert len(workspace.relations.of_claim(merged.id)) == 1
    assert workspace.history.verify().is_good
