"""The columns searches filter and count by: as the database says, in step with what is done, saved beside the index."""

import json
import random
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import text

from factdesk.domain.article import Article, ArticleDetails
from factdesk.domain.claim import ClaimEdit, ClaimFilter
from factdesk.domain.mention import ChainLink, PlaceMention
from factdesk.domain.span import Span
from factdesk.search.query import Filter
from factdesk.workspace import claim_columns
from factdesk.workspace.claim_columns import ClaimColumns
from factdesk.workspace.importing import import_claims
from factdesk.workspace.search_filters import allowed_ids
from factdesk.workspace.workspace import Workspace

FILTERS = [
    Filter("kind", value="strike count"),
    Filter("kind", value="event_report", negative=True),
    Filter("rating", value="unrated"),
    Filter("rating", value="FALSE"),
    Filter("claimant", value="salma haddad"),
    Filter("place", value="ahsim"),
    Filter("place", value="ahsim", negative=True),
    Filter("language", value="en"),
    Filter("date", since="2023-10-14"),
    Filter("date", since="2023-10-14", until="2023-10"),
    Filter("date", until="2023-10-12", negative=True),
]


@pytest.fixture
def claims(workspace: Workspace, sample: Article, tmp_path: Path) -> list[int]:
    """Claims of an article, which have its date and language, and imported ones with their own."""
    random.seed(4)
    for start in range(600, 700, 10):
        claim = workspace.claims.add(
            sample.id, [Span(start, start + 40)], kind=random.choice(("event_report", "strike_count", "background")),
            chain=(ChainLink("Salma Haddad"),),
            places=tuple(PlaceMention(None, name) for name in random.sample(["Ahsim", "Sarmin", "Binnish"], 2)),
        )  # fmt: skip
        if start % 20:
            workspace.claims.rate(claim.id, random.choice(("false", "misleading")), "The log says so.")
    choices = {
        "claimant": ["Salma Haddad", "Assad regime", ""], "place": ["Ahsim", "Sarmin", ""], "rating": ["false", ""],
        "date": ["2023-10-12", "2023-10-20", "2023-10", "2023", ""], "kind": ["strike_count", ""],
        "language": ["en", "fr"],
    }  # fmt: skip
    lines = [
        {"id": f"c{number}", "text": f"Bridge {number} was hit."}
        | {name: random.choice(of) for name, of in choices.items()}
        for number in range(60)
    ]
    file = tmp_path / "claims.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    assert [done.added for done in import_claims(workspace, file)][-1] == 60
    return workspace.claims.ids(ClaimFilter())


def _passing(columns: ClaimColumns, *filters: Filter) -> list[int]:
    return [int(number) for number in np.flatnonzero(columns.passing(filters, ())) if number]


def test_every_filter_passes_what_the_database_lets_pass(workspace: Workspace, claims: list[int]) -> None:
    columns = ClaimColumns(workspace)
    for first in FILTERS:
        for second in FILTERS:
            with workspace.reading() as session:
                allowed = allowed_ids(session, [first, second], ["claim"])["claim"]
            found = set(_passing(columns, first, second)) & set(claims)
            assert found == set(allowed), (first, second)


def test_hits_are_counted_by_value_the_most_frequent_first(workspace: Workspace, claims: list[int]) -> None:
    counts = ClaimColumns(workspace).counts({"claim": np.array(claims), "article": np.array([1])})
    assert counts["type"] == {"claim": len(claims), "article": 1}
    rows = workspace.claims.rows(claims)
    assert counts["kind"] == Counter(claim.kind for claim in rows if claim.kind)
    assert counts["claimant"] == Counter(claim.claimant for claim in rows if claim.claimant)
    assert counts["place"] == Counter(place.text for claim in rows for place in claim.places)
    assert list(counts["place"].values()) == sorted(counts["place"].values(), reverse=True)


def test_only_so_many_values_are_shown_and_equal_ones_by_name(workspace: Workspace, sample: Article) -> None:
    added = [
        workspace.claims.add(sample.id, [Span(600, 640)], chain=(ChainLink(name),)).id
        for name in ("Zeina", "Basma", "Adel", "Basma", "Carim")
    ]
    counts = ClaimColumns(workspace).counts({"claim": np.array(added)}, most=3)
    assert list(counts["claimant"].items()) == [("Basma", 2), ("Adel", 1), ("Carim", 1)]


def test_what_is_done_is_followed_also_where_only_the_article_changes(workspace: Workspace, claims: list[int]) -> None:
    columns = ClaimColumns(workspace)
    late = Filter("date", since="2024")
    assert _passing(columns, late) == []
    workspace.articles.edit(1, ArticleDetails(outlet="L24", published="2024-02-01"))
    with workspace.reading() as session:
        undated = set(session.scalars(text("SELECT id FROM claim WHERE date = '' AND article_id = 1")))
    assert set(_passing(columns, late)) == undated
    workspace.claims.edit(claims[0], ClaimEdit(kind="displacement"))
    assert _passing(columns, Filter("kind", value="displacement")) == [claims[0]]
    workspace.history.undo()
    assert _passing(columns, Filter("kind", value="displacement")) == []


def test_they_are_saved_and_taken_up_again(
    workspace: Workspace, claims: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.search.get_ready()
    file = workspace.folder / "index" / "columns.npz"
    assert file.is_file()
    workspace.claims.edit(claims[3], ClaimEdit(kind="displacement"))
    read: list[bool] = []
    reading = ClaimColumns._read
    monkeypatch.setattr(
        ClaimColumns, "_read", lambda self, session, ids: (read.append(ids is None), reading(self, session, ids))
    )
    again = ClaimColumns(workspace)
    assert _passing(again, Filter("kind", value="displacement")) == [claims[3]]
    assert read == [False]


def _cut_off(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:700])


def _from_later(file: Path) -> None:
    with np.load(file) as saved:
        arrays = dict(saved)
    np.savez(file, **{**arrays, "version": np.array([claim_columns.FORMAT, 10**6])})  # type: ignore[arg-type]


@pytest.mark.parametrize("harm", [_cut_off, _from_later])
def test_a_harmed_file_is_not_believed(workspace: Workspace, claims: list[int], harm: object) -> None:
    workspace.search.get_ready()
    harm(workspace.folder / "index" / "columns.npz")  # type: ignore[operator]
    assert set(_passing(ClaimColumns(workspace), Filter("language", value="ar", negative=True))) >= set(claims)
