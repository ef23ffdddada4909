"""Search follows what is done, narrows by what the database knows, and mends itself."""

import shutil
from pathlib import Path

import pytest

from factdesk.domain.article import Article, ArticleDetails
from factdesk.domain.claim import ClaimEdit
from factdesk.domain.errors import BadInput, QueryError
from factdesk.domain.mention import ChainLink, PlaceMention, Quantity
from factdesk.domain.span import Span
from factdesk.workspace.workspace import Workspace


@pytest.fixture
def cut(workspace: Workspace, sample: Article) -> list[int]:
    """Three claims: the nine airstrikes, the 18 strikes, and what the regime claims."""
    claims = workspace.claims
    nine = claims.add(
        sample.id, [Span(637, 683)], kind="strike_count", quantities=(Quantity(None, "nine", "strikes", low=9, high=9),)
    )
    eighteen = claims.add(
        sample.id, [Span(688, 779)], kind="strike_count",
        quantities=(Quantity(None, "18", "strikes", low=18, high=18),), places=(PlaceMention(None, "Al-Bara"),),
    )  # fmt: skip
    regime = claims.add(
        sample.id, [Span(1389, 1529)], kind="official_statement",
        chain=(ChainLink("Assad regime"), ChainLink("L24", outlet=True)),
    )  # fmt: skip
    return [nine.id, eighteen.id, regime.id]


def ids(workspace: Workspace, query: str, **more: object) -> list[int]:
    found = workspace.search.find(query, types=("claim",), **more)  # type: ignore[arg-type]
    return sorted(hit.id for hit in found.hits)


def test_what_is_done_is_found_at_once_and_what_is_undone_is_not(workspace: Workspace, cut: list[int]) -> None:
    assert ids(workspace, "airstrikes") == [cut[0]]
    workspace.claims.edit(cut[0], ClaimEdit(statement="Nine sorties were flown."))
    assert ids(workspace, "sorties") == [cut[0]]
    workspace.history.undo()
    assert ids(workspace, "sorties") == []
    workspace.claims.remove(cut[0])
    assert ids(workspace, "airstrikes") == []
    workspace.proposals.refuse([cut[1]])
    assert ids(workspace, "strikes") == []


def test_filters_narrow_by_kind_number_date_and_rating(workspace: Workspace, cut: list[int]) -> None:
    workspace.claims.rate(cut[1], "false", "The log counts four.")
    assert ids(workspace, "kind:strike_count") == cut[:2]
    assert ids(workspace, "strikes:>10") == [cut[1]]
    assert ids(workspace, "since:2023-10-15 until:2023-10 strikes:9") == [cut[0]]
    assert ids(workspace, "since:2024") == []
    assert ids(workspace, "rating:unrated -kind:strike_count") == [cut[2]]
    assert ids(workspace, "", ratings=("false",)) == [cut[1]]
    assert ids(workspace, "", kinds=("strike_count", "official_statement"), claimants=("Assad regime",)) == [cut[2]]
    assert ids(workspace, 'claimant:"assad regime" retaliation') == [cut[2]]


def test_hits_are_counted_by_what_they_are(workspace: Workspace, cut: list[int]) -> None:
    workspace.claims.rate(cut[1], "false", "The log counts four.")
    facets = workspace.search.find("strikes OR airstrikes OR retaliation").facets
    assert facets["type"] == {"claim": 3, "article": 1}
    assert facets["kind"] == {"strike_count": 2, "official_statement": 1}
    assert facets["rating"] == {"unrated": 2, "false": 1}
    assert facets["place"] == {"Al-Bara": 1}


def test_other_spellings_of_a_name_are_found_and_can_be_switched_off(workspace: Workspace, cut: list[int]) -> None:
    assert ids(workspace, "البارة") == [cut[1]]
    assert ids(workspace, "Albara") == [cut[1]]
    assert ids(workspace, "البارة", exact_spelling=True) == []


def test_nothing_found_offers_what_was_meant(workspace: Workspace, cut: list[int]) -> None:
    assert workspace.search.find("airstrkes", exact_spelling=True).did_you_mean == "airstrikes"


def test_a_snippet_marks_the_words_that_matched(workspace: Workspace, cut: list[int]) -> None:
    hit = workspace.search.find("executed", types=("claim",)).hits[0]
    assert [mark.of(hit.snippet.text) for mark in hit.snippet.marks] == ["executed"]


def test_bad_queries_are_explained(workspace: Workspace, cut: list[int]) -> None:
    with pytest.raises(QueryError, match="closed"):
        workspace.search.find('"no end')
    with pytest.raises(BadInput, match="Search in"):
        workspace.search.find("x", types=("planet",))


@pytest.mark.parametrize("harm", ["deleted", "emptied", "truncated", "note lost"])
def test_a_damaged_index_is_built_anew(workspace: Workspace, cut: list[int], harm: str) -> None:
    assert ids(workspace, "airstrikes") == [cut[0]]
    workspace.search.close()
    folder = workspace.folder / "index"
    if harm == "deleted":
        shutil.rmtree(folder)
    else:
        for path in folder.iterdir():
            if harm == "note lost":
                (folder / "indexed.json").unlink(missing_ok=True)
            elif path.suffix != ".json":
                _harm(path, harm)
    assert ids(workspace, "airstrikes") == [cut[0]]
    assert workspace.search.is_current


def test_an_index_deleted_while_it_is_open_is_built_anew(workspace: Workspace, cut: list[int]) -> None:
    assert ids(workspace, "airstrikes") == [cut[0]]
    shutil.rmtree(workspace.folder / "index")
    assert ids(workspace, "airstrikes") == [cut[0]]
    shutil.rmtree(workspace.folder / "index")
    workspace.claims.edit(cut[0], ClaimEdit(statement="Nine sorties were flown."))
    assert ids(workspace, "sorties") == [cut[0]]
    assert workspace.search.is_current


def _harm(path: Path, harm: str) -> None:
    data = path.read_bytes()
    path.write_bytes(b"" if harm == "emptied" else data[: len(data) // 2])


def test_the_newest_come_first_where_that_is_asked_for(workspace: Workspace, cut: list[int], sample: Article) -> None:
    later = workspace.articles.add_text(
        "More strikes on the road were reported.", "later.txt", ArticleDetails(published="2024-02-01")
    ).article
    newer = workspace.claims.add(later.id, [Span(0, 12)])
    found = workspace.search.find("strikes", newest_first=True)
    assert [(hit.type, hit.id) for hit in found.hits] == [
        ("claim", newer.id), ("article", later.id), ("claim", cut[1]), ("article", sample.id)
    ]  # fmt: skip
    assert found.total == 4
    second = workspace.search.find("strikes", newest_first=True, limit=1, offset=1)
    assert [(hit.type, hit.id) for hit in second.hits] == [("article", later.id)]
    alone = workspace.search.find("kind:strike_count", newest_first=True)
    assert [hit.id for hit in alone.hits] == [cut[1], cut[0]]


def test_refused_claims_pass_no_filter(workspace: Workspace, cut: list[int]) -> None:
    workspace.proposals.refuse([cut[1]])
    assert ids(workspace, "kind:strike_count") == [cut[0]]
    assert workspace.search.find("kind:strike_count").facets["kind"] == {"strike_count": 1}
