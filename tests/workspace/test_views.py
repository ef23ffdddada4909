"""Saved views: kept, renamed, replaced, removed and brought back; what is new in them since they were looked at."""

import pytest

from factdesk.domain.article import Article
from factdesk.domain.errors import BadInput, NotFound
from factdesk.domain.span import Span
from factdesk.domain.view import SavedView
from factdesk.workspace.workspace import Workspace


def test_a_view_is_kept_as_it_was_left_and_undo_brings_it_back(workspace: Workspace) -> None:
    made = workspace.views.save(
        SavedView("claims", " Unrated   strikes ", filters={"kind": "strike_count"}, order="-date", columns=("rating",))
    )
    assert workspace.views.list("claims") == [made]
    assert (made.name, made.filters, made.order, made.columns) == (
        "Unrated strikes", {"kind": "strike_count"}, "-date", ("rating",),
    )  # fmt: skip
    assert made.added_by == "Rana"
    renamed = workspace.views.rename(made.id, "Strikes")
    assert renamed.id == made.id
    workspace.views.remove(made.id)
    assert workspace.views.list() == []
    workspace.history.undo()
    assert workspace.views.get(made.id).name == "Strikes"


def test_saving_under_the_same_name_replaces(workspace: Workspace) -> None:
    first = workspace.views.save(SavedView("find", "Al-Bara", query="albara"))
    again = workspace.views.save(SavedView("find", "al-bara", query="albara strike"))
    assert again.id == first.id
    assert [view.query for view in workspace.views.list("find")] == ["albara strike"]
    other = workspace.views.save(SavedView("find", "Other", query="x"))
    workspace.views.rename(other.id, "AL-BARA")
    assert [view.query for view in workspace.views.list("find")] == ["x"]


def test_what_cannot_be_kept_is_refused(workspace: Workspace) -> None:
    for view in (SavedView("find", " "), SavedView("moon", "x"), SavedView("find", "x", filters={"a": object()})):
        with pytest.raises(BadInput):
            workspace.views.save(view)
    with pytest.raises(NotFound):
        workspace.views.visit(3)


def test_new_matches_are_what_was_added_accepted_or_rated_since_the_last_look(
    workspace: Workspace, sample: Article
) -> None:
    search = workspace.views.save(SavedView("find", "Strikes", query="airstrikes", filters={"types": ["claim"]}))
    rated = workspace.views.save(SavedView("find", "False", query="rating:false"))
    assert workspace.views.new_matches(search.id) == 0
    claim = workspace.claims.add(sample.id, [Span(0, 30)], statement="Nine airstrikes hit the town.")
    workspace.claims.add(sample.id, [Span(40, 60)], statement="A doctor spoke.")
    assert workspace.views.new_matches(search.id) == 1
    before = workspace.history.last_change()
    workspace.views.visit(search.id)
    assert workspace.history.last_change() == before
    assert workspace.views.new_matches(search.id) == 0
    assert workspace.views.new_matches(rated.id) == 0
    workspace.claims.rate(claim.id, "false", "The log counts four.")
    assert workspace.views.new_matches(rated.id) == 1
    assert workspace.views.new_matches(search.id) == 1


def test_a_list_counts_news_among_what_it_shows(workspace: Workspace, sample: Article) -> None:
    view = workspace.views.save(SavedView("claims", "All"))
    claim = workspace.claims.add(sample.id, [Span(0, 30)])
    assert workspace.views.new_matches(view.id, among=[claim.id, 99]) == 1
    assert workspace.views.new_matches(view.id) == 0
