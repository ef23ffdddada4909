"""A query is completed as it is typed, and one that finds nothing is followed by one that does."""

import pytest

from factdesk.domain.article import Article
from factdesk.domain.mention import ChainLink, PlaceMention
from factdesk.domain.span import Span
from factdesk.workspace.workspace import Workspace


@pytest.fixture
def desk(workspace: Workspace, sample: Article) -> Workspace:
    for number, (who, kind) in enumerate(
        (("Ministry of Defence", "strike_count"), ("Ministry of Defence", "event_report"), ("A doctor", "event_report"))
    ):
        workspace.claims.add(
            sample.id, [Span(number * 50, number * 50 + 40)], kind=kind, statement=f"Airstrikes hit the town {number}.",
            chain=(ChainLink(who),), places=(PlaceMention(None, "Al-Bara"),),
        )  # fmt: skip
    return workspace


def texts(workspace: Workspace, typed: str) -> list[str]:
    return [one.text for one in workspace.asking.complete(typed)]


def test_names_of_fields_are_offered_from_two_letters_on(desk: Workspace) -> None:
    assert texts(desk, "c") == []
    assert "claimant:" in texts(desk, "strike cl")
    assert desk.asking.complete("strike -cl")[0].start == 8
    assert texts(desk, 'a "cl') == []
    assert texts(desk, "strike ") == []


def test_values_come_with_counts_the_most_used_first(desk: Workspace) -> None:
    first = desk.asking.complete("hit claimant:")
    assert [(one.text, one.count) for one in first] == [
        ('claimant:"Ministry of Defence"', 2),
        ('claimant:"A doctor"', 1),
    ]
    assert texts(desk, "claimant:def") == ['claimant:"Ministry of Defence"']
    assert texts(desk, 'claimant:"a d') == ['claimant:"A doctor"']
    assert desk.asking.complete("place:al")[0].text == "place:Al-Bara"
    assert desk.asking.complete("kind:ev")[0] == desk.asking.complete("kind:event")[0]
    assert "rating:false" in texts(desk, "rating:fa")
    assert texts(desk, "moon:x") == []
    desk.claims.rate(1, "unproven", "Nobody saw it.")
    assert desk.asking.complete("rating:unp")[0].count == 1


def test_a_search_that_finds_nothing_is_followed_by_ones_that_do(desk: Workspace) -> None:
    ways = desk.asking.ways_on("airstrikes rating:false")
    assert [(way.query, way.dropped, way.total) for way in ways[:1]] == [("airstrikes", "rating:false", ways[0].total)]
    assert ways[0].total >= 3
    ways = desk.asking.ways_on("airstrikes xyzzy", {"kinds": ("strike_count",)})
    assert [way.dropped for way in ways] == ["xyzzy"]
    assert (ways[0].total, ways[0].chosen) == (1, {"kinds": ("strike_count",)})
    ways = desk.asking.ways_on("doctor", {"kinds": ("displacement",), "types": ("claim",)})
    assert ways[0].dropped == "displacement"
    assert ways[0].chosen == {"types": ("claim",)}
    assert desk.asking.ways_on("xyzzy") == []
