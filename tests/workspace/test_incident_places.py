"""Where incidents are: places offered while one types, filters that mean a district, and incidents made of claims."""

import pytest

from factdesk.domain.article import ArticleDetails
from factdesk.domain.claim import ClaimEdit
from factdesk.domain.incident import Incident, IncidentEdit, IncidentFilter
from factdesk.domain.mention import PlaceMention, TimeMention
from factdesk.domain.span import Span
from factdesk.workspace.workspace import Workspace

TEXT = "Crews said that a strike on Ariha killed four people on Sunday. Nobody claimed it."


@pytest.fixture
def claim(workspace: Workspace) -> int:
    article = workspace.articles.add_text(TEXT, "a", ArticleDetails(outlet="The Day", published="2023-10-16")).article
    made = workspace.claims.add(article.id, (Span(0, 63),), statement="A strike on Ariha killed four people.")
    time = TimeMention(None, "on Sunday", "2023-10-15", "2023-10-15")
    places = (PlaceMention(None, "Ariha", "sy-idlib-ariha"),)
    return workspace.claims.edit(made.id, ClaimEdit(places=places, time=time)).id


@pytest.fixture
def strike(workspace: Workspace) -> Incident:
    details = IncidentEdit(place="Ariha", from_date="2023-10-15", to_date="2023-10-15", strike_type="airstrike")
    return workspace.incidents.add("Strike on Ariha", details)


def test_places_are_offered_by_how_their_name_begins_in_either_script(workspace: Workspace) -> None:
    assert "Ariha" in [place.en for place in workspace.incidents.places_like("Ari")]
    assert "أريحا" in [place.ar for place in workspace.incidents.places_like("اريح")]
    assert workspace.incidents.places_like("A") == []


def test_the_desks_own_places_are_offered_first_and_bring_their_point(workspace: Workspace) -> None:
    own = workspace.places.save("Arihaya", arabic="أريحايا", lat=35.8, lon=36.6)
    assert workspace.incidents.places_like("Arih")[0] == own
    made = workspace.incidents.add("Strike", IncidentEdit(place=own.id))
    assert (made.place, made.place_names, made.lat, made.accuracy) == (own.id, ("Arihaya", "أريحايا"), 35.8, "town")
    assert workspace.incidents.ids(IncidentFilter(place="Arihaya")) == [made.id]


def test_a_district_means_what_lies_in_it(workspace: Workspace, strike: Incident) -> None:
    far = workspace.incidents.add("Strike elsewhere", IncidentEdit(place="Homs"))
    assert workspace.incidents.ids(IncidentFilter(place="sy-idlib")) == [strike.id]
    assert workspace.incidents.ids(IncidentFilter(place="حمص")) == [far.id]


def test_incidents_are_narrowed_by_type_by_words_of_the_place_and_by_months(
    workspace: Workspace, strike: Incident
) -> None:
    other = workspace.incidents.add("Shelling", IncidentEdit(strike_type="artillery", from_date="2023-11"))
    area = workspace.incidents
    assert area.ids(IncidentFilter(strike_types=("artillery",))) == [other.id]
    assert area.ids(IncidentFilter(text="أريحا")) == [strike.id]
    assert area.ids(IncidentFilter(until="2023-10")) == [strike.id]
    assert area.ids(IncidentFilter(since="2023-11-12")) == [other.id]


def test_a_claim_is_told_which_incidents_it_may_speak_of(workspace: Workspace, strike: Incident, claim: int) -> None:
    found = workspace.incidents.suggest_for_claims([claim])
    assert [one.incident for one in found] == [strike.id]
    assert "same day" in found[0].reasons
    assert workspace.incidents.claims(strike.id) == []


def test_an_incident_can_be_drafted_from_claims(workspace: Workspace, claim: int) -> None:
    title, details = workspace.incidents.draft([claim])
    made = workspace.incidents.add(title, details, claims=[claim])
    assert made.title == "A strike on Ariha killed four people."
    assert (made.from_date, made.to_date, made.first_reported) == ("2023-10-15", "2023-10-15", "2023-10-16")
    assert (made.place, made.where) == ("sy-idlib-ariha", "Ariha")
    assert made.claims == 1


def test_asking_for_names_is_noted(workspace: Workspace, strike: Incident) -> None:
    workspace.casualties.note_names_shown(strike.id)
    assert workspace.history.entries(1)[0].label == f"show names of incident {strike.id}"
