"""The desk's own places outrank the gazetteer, and every spelling of a place finds what names it."""

from dataclasses import replace

import pytest

from factdesk.domain.errors import BadInput
from factdesk.domain.mention import ChainLink, PlaceMention
from factdesk.domain.source import Source
from factdesk.domain.span import Span
from factdesk.workspace.workspace import Workspace

TEXT = "News from the hills.\n\nThe army shelled the village of Benin on Monday, killing two people, residents said.\n"


def test_a_place_of_the_desk_is_the_one_that_is_meant(workspace: Workspace) -> None:
    place = workspace.places.save("Binin", arabic="بينين", names=["Benin", "Baynin"], lat=35.7, lon=36.6)
    article = workspace.articles.add_text(TEXT).article
    workspace.proposals.propose(article.id)
    named = {p.text: p.place for claim in workspace.proposals.waiting(article.id) for p in claim.places}
    assert named["Benin"] == place.id
    found = workspace.search.find("بينين", types=("claim",), exact_spelling=True)
    assert found.total >= 1
    workspace.history.undo()
    workspace.history.undo()
    workspace.history.undo()
    assert workspace.places.list() == []


def test_names_that_do_not_sound_alike_find_one_another(workspace: Workspace) -> None:
    article = workspace.articles.add_text("Shells fell on Aleppo all night, the mayor said in a statement.").article
    claim = workspace.claims.add(
        article.id, [Span(0, 32)], places=(PlaceMention(None, "Aleppo", _gazetteer_id(workspace, "Aleppo")),)
    )
    for spelling in ("Halab", "حلب", "Aleppo"):
        assert [hit.id for hit in workspace.search.find(spelling, types=("claim",)).hits] == [claim.id]
        assert workspace.search.find(spelling, types=("article",)).total == 1


def test_every_name_of_a_source_finds_its_claims(workspace: Workspace) -> None:
    workspace.sources.save(Source(0, "Syria Civil Defence", "organisation", ("White Helmets", "الخوذ البيضاء")))
    article = workspace.articles.add_text("Shells fell on the town all night, rescuers said in a statement.").article
    claim = workspace.claims.add(article.id, [Span(0, 33)], chain=(ChainLink("Syria Civil Defence"),))
    assert [hit.id for hit in workspace.search.find('claimant:"White Helmets"').hits] == [claim.id]
    source = workspace.sources.list()[0]
    workspace.sources.save(replace(source, names=(*source.names, "Orange Caps")))
    assert [hit.id for hit in workspace.search.find('claimant:"Orange Caps"').hits] == [claim.id]


def test_a_place_needs_a_name_and_a_point_on_the_globe(workspace: Workspace) -> None:
    with pytest.raises(BadInput, match="name"):
        workspace.places.save(" ")
    with pytest.raises(BadInput, match="latitude"):
        workspace.places.save("Binin", lat=95.0, lon=0.0)


def _gazetteer_id(workspace: Workspace, name: str) -> str:
    from factdesk.workspace.places import known_place

    place = known_place(name)
    assert place is not None
    return place.id
