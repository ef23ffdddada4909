"""A link points to words, a page, a region or a time, keeps it, and refuses what cannot be."""

from pathlib import Path
from typing import Any

import pytest

from factdesk.assets import resource
from factdesk.domain.article import Article
from factdesk.domain.errors import BadInput
from factdesk.domain.span import Span
from factdesk.workspace.workspace import Workspace

BULLETIN = resource("samples", "evidence", "rescue-bulletin.txt")


def claim_and_evidence(workspace: Workspace, article: Article) -> tuple[int, int]:
    return workspace.claims.add(article.id, [Span(637, 683)]).id, workspace.evidence.add_file(BULLETIN).id


def test_a_region_and_a_time_are_kept_with_the_link(workspace: Workspace, sample: Article) -> None:
    claim, evidence = claim_and_evidence(workspace, sample)
    region = (0.25, 0.5, 0.5, 0.25)
    made = workspace.evidence.link(evidence, claim, "supports", page=2, region=region)
    heard = workspace.evidence.link(evidence, claim, "context", from_seconds=65.0, to_seconds=80.5)
    assert (made.page, made.region, made.from_seconds) == (2, region, None)
    assert (heard.region, heard.from_seconds, heard.to_seconds) == (None, 65.0, 80.5)
    assert [link for _, link in workspace.evidence.of_claim(claim)] == [made, heard]
    workspace.history.undo()
    workspace.history.redo()
    assert workspace.evidence.links(evidence=evidence)[1] == heard
    assert workspace.history.verify().is_good


@pytest.mark.parametrize(
    "place",
    [
        {"region": (0.6, 0.0, 0.5, 0.5)},
        {"region": (-0.1, 0.0, 0.5, 0.5)},
        {"region": (0.1, 0.1, 0.0, 0.5)},
        {"from_seconds": -1.0},
        {"from_seconds": 10.0, "to_seconds": 9.0},
        {"to_seconds": 9.0},
        {"page": 0},
    ],
)
def test_what_cannot_be_is_refused_and_nothing_linked(
    workspace: Workspace, sample: Article, place: dict[str, Any]
) -> None:
    claim, evidence = claim_and_evidence(workspace, sample)
    with pytest.raises(BadInput):
        workspace.evidence.link(evidence, claim, "supports", **place)
    assert not workspace.evidence.links(evidence=evidence)


def test_regions_and_times_go_to_another_desk(workspace: Workspace, sample: Article, tmp_path: Path) -> None:
    claim, evidence = claim_and_evidence(workspace, sample)
    workspace.evidence.link(evidence, claim, "supports", region=(0.0, 0.0, 0.5, 1.0), from_seconds=3.0)
    with Workspace.open(tmp_path / "other") as other:
        other.exchange.merge(workspace.folder)
        there = other.evidence.links(evidence=other.evidence.list()[0].id)
        other.exchange.merge(workspace.folder)
        again = other.evidence.links(evidence=other.evidence.list()[0].id)
    assert [(link.region, link.from_seconds) for link in there] == [((0.0, 0.0, 0.5, 1.0), 3.0)]
    assert again == there
