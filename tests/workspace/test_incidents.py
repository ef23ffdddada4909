"""Incidents: described, fed from several articles, suggested as one but never merged unasked, all of it undoable."""

from pathlib import Path

import pytest

from factdesk.domain.article import Article, ArticleDetails
from factdesk.domain.claim import ClaimEdit
from factdesk.domain.errors import BadInput, NotFound
from factdesk.domain.figures import Topic
from factdesk.domain.incident import Actor, Incident, IncidentEdit, IncidentFilter
from factdesk.domain.mention import ChainLink, PlaceMention, Quantity
from factdesk.domain.span import Span
from factdesk.splitting.gazetteer import gazetteer
from factdesk.workspace.workspace import Workspace

KILLED = Topic("killed")


def an_article(workspace: Workspace, text: str, outlet: str, published: str = "2023-10-15") -> int:
    return workspace.articles.add_text(
        text, f"{outlet}.txt", ArticleDetails(outlet=outlet, published=published)
    ).article.id


def a_count(
    workspace: Workspace, article: int, low: int, voice: str, *, group: str = "civilians", place: str = ""
) -> int:
    text = workspace.articles.text(article)
    mentions = (PlaceMention(None, place, gazetteer().exact(place)[0].id),) if place else ()
    claim = workspace.claims.add(
        article, [Span(0, len(text))], kind="casualty_count", chain=(ChainLink(voice),), places=mentions,
        quantities=(Quantity(None, f"{low}", "killed", "", group, low, low),),
    )  # fmt: skip
    return claim.id


@pytest.fixture
def strike(workspace: Workspace) -> Incident:
    """Two outlets, three voices: rescuers and a hospital differ, and one outlet repeats the rescuers."""
    first = an_article(workspace, "Rescuers said five civilians were killed in Ariha.", "Courier")
    second = an_article(workspace, "The hospital counted seven dead civilians; rescuers spoke of five.", "Gazette")
    claims = [
        a_count(workspace, first, 5, "Rescuers"),
        a_count(workspace, second, 7, "Hospital"),
        a_count(workspace, second, 5, "Rescuers"),
    ]
    return workspace.incidents.add(
        "Strike on Ariha", IncidentEdit(place="Ariha", from_date="2023-10-15", strike_type="airstrike"), claims=claims
    )


def test_a_place_of_the_gazetteer_brings_names_in_both_scripts_and_coordinates(strike: Incident) -> None:
    assert {"Ariha", "أريحا"} <= set(strike.place_names)
    assert strike.lat is not None
    assert strike.accuracy == "town"
    assert (strike.claims, strike.articles) == (3, 2)


def test_an_own_place_keeps_its_names_and_its_point(workspace: Workspace) -> None:
    details = IncidentEdit(place_names=("البارة", "Al-Bara"), lat=35.684, lon=36.543, accuracy="village")
    made = workspace.incidents.add("Shelling of Al-Bara", details)
    assert made.where == "البارة"
    moved = workspace.incidents.edit(made.id, IncidentEdit(lat=35.69, lon=36.54, accuracy="exact", part_of_day="night"))
    assert (moved.lat, moved.accuracy, moved.part_of_day, moved.place_names) == (
        35.69,
        "exact",
        "night",
        made.place_names,
    )
    bare = workspace.incidents.edit(made.id, IncidentEdit(clear_coordinates=True))
    assert (bare.lat, bare.lon, bare.accuracy) == (None, None, "")


@pytest.mark.parametrize(
    ("details", "said"),
    [
        (IncidentEdit(place="Nowhere at all"), "gazetteer knows no place"),
        (IncidentEdit(lat=35.0), "both a latitude and a longitude"),
        (IncidentEdit(lat=95.0, lon=1.0), "from -90 to 90"),
        (IncidentEdit(accuracy="roughly"), "An accuracy is one of"),
        (IncidentEdit(from_date="yesterday"), "is no date"),
        (IncidentEdit(from_date="2023-10-15", to_date="2023-10-14"), "cannot end before"),
        (IncidentEdit(strike_type="raid"), "A type of strike is one of"),
        (IncidentEdit(title=" "), "needs a title"),
    ],
)
def test_what_does_not_fit_is_told_and_nothing_is_made(workspace: Workspace, details: IncidentEdit, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        workspace.incidents.add("Strike", details)
    assert workspace.incidents.ids() == []


def test_a_window_in_months_may_end_in_the_month_it_begins_in(workspace: Workspace) -> None:
    made = workspace.incidents.add("Campaign", IncidentEdit(from_date="2023-10-15", to_date="2023-10"))
    assert made.to_date == "2023-10"


def test_the_table_of_an_incident_hears_each_origin_once(workspace: Workspace, strike: Incident) -> None:
    table = workspace.figures.of_incident(strike.id)
    assert {row.reported_by for row in table.rows} == {"Courier", "Gazette"}
    found = table.of("killed")
    assert found is not None
    assert (found.range.low, found.range.high, found.range.origins) == (5, 7, 2)
    assert found.flags == ("contradicts", "repeats")


def test_a_range_set_by_hand_needs_a_reason_and_earlier_decisions_are_kept(
    workspace: Workspace, strike: Incident
) -> None:
    figures = workspace.figures
    with pytest.raises(Exception, match="needs its reason"):
        figures.decide(KILLED, "by_hand", incident=strike.id, low=6, high=6)
    figures.decide(KILLED, "majority", incident=strike.id)
    assert figures.of_incident(strike.id).topics[0].notes == ("no_majority",)
    figures.decide(KILLED, "by_hand", incident=strike.id, low=6, high=6, reason="Six names are known.")
    found = figures.of_incident(strike.id).topics[0]
    assert (found.range.low, found.range.high, found.reason) == (6, 6, "Six names are known.")
    assert [one.rule for one in figures.decisions(incident=strike.id)] == ["majority", "by_hand"]
    workspace.history.undo()
    assert figures.of_incident(strike.id).topics[0].asked == "majority"


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"rule": "median"}, "A rule is one of"),
        ({"rule": "by_hand", "reason": "r"}, "at least one bound"),
        ({"rule": "by_hand", "reason": "r", "low": 9, "high": 3}, "no range"),
        ({"rule": "by_hand", "reason": "r", "low": -1}, "0 or more"),
        ({"rule": "majority", "group": "children"}, "one group by hand"),
    ],
)
def test_a_decision_that_does_not_fit_is_refused(workspace: Workspace, strike: Incident, values, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        workspace.figures.decide(KILLED, incident=strike.id, **values)


def test_attaching_twice_is_attaching_once_and_whole_articles_can_be(workspace: Workspace, strike: Incident) -> None:
    third = an_article(workspace, "Three children were among the dead of Ariha.", "Herald")
    with pytest.raises(BadInput, match="no accepted claims yet"):
        workspace.incidents.attach(strike.id, articles=[third])
    a_count(workspace, third, 3, "Rescuers", group="children")
    assert workspace.incidents.attach(strike.id, articles=[third]).claims == 4
    assert workspace.incidents.attach(strike.id, articles=[third]).claims == 4
    claims = [claim.id for claim in workspace.incidents.claims(strike.id)]
    assert workspace.incidents.of_claims(claims) == {claim: [strike.id] for claim in claims}
    assert workspace.incidents.detach(strike.id, claims=claims[:1]).claims == 3
    with pytest.raises(NotFound):
        workspace.incidents.attach(strike.id, claims=[999])


def test_claims_that_are_merged_cut_or_removed_stay_with_their_incident(workspace: Workspace, strike: Incident) -> None:
    claims = workspace.incidents.claims(strike.id)
    workspace.claims.merge([claims[1].id, claims[2].id])
    assert workspace.incidents.get(strike.id).claims == 2
    workspace.claims.split(claims[1].id, 42)
    assert workspace.incidents.get(strike.id).claims == 3
    workspace.claims.remove(claims[0].id)
    assert workspace.incidents.get(strike.id).claims == 2
    workspace.articles.remove(claims[1].article or 0)
    assert workspace.incidents.get(strike.id).claims == 0
    for _ in range(4):
        workspace.history.undo()
    assert workspace.incidents.get(strike.id).claims == 3
    assert workspace.history.verify().is_good


def test_an_article_with_decisions_can_be_removed(workspace: Workspace, strike: Incident) -> None:
    article = workspace.incidents.claims(strike.id)[0].article or 0
    workspace.figures.decide(KILLED, "majority", article=article)
    workspace.articles.remove(article)
    workspace.history.undo()
    assert workspace.figures.of_article(article).topics[0].asked == "majority"


def test_the_same_strike_entered_twice_is_suggested_and_merged_only_by_a_person(
    workspace: Workspace, strike: Incident
) -> None:
    article = an_article(workspace, "Five killed in Ariha.", "Tribune")
    twin = workspace.incidents.add(
        "Bombing of أريحا", IncidentEdit(place_names=("أريحا",), from_date="2023-10-15"),
        claims=[a_count(workspace, article, 5, "Witnesses")],
    )  # fmt: skip
    elsewhere = workspace.incidents.add("Strike on Hama", IncidentEdit(place="Hama", from_date="2023-10-15"))
    later = workspace.incidents.add("Another strike on Ariha", IncidentEdit(place="Ariha", from_date="2023-10-25"))
    found = workspace.incidents.suggest(strike.id)
    assert [one.incident for one in found] == [twin.id]
    assert "same day" in found[0].reasons
    assert "killed: the numbers agree" in found[0].reasons
    assert workspace.incidents.ids() == [later.id, strike.id, twin.id, elsewhere.id]
    merged = workspace.incidents.merge(strike.id, twin.id)
    assert merged.claims == 4
    assert twin.id not in workspace.incidents.ids()
    workspace.history.undo()
    assert workspace.incidents.get(twin.id).claims == 1
    with pytest.raises(BadInput, match="two different"):
        workspace.incidents.merge(strike.id, strike.id)


def test_an_article_is_told_which_incidents_it_may_speak_of(workspace: Workspace, strike: Incident) -> None:
    article = an_article(workspace, "Rescuers found six bodies in Ariha.", "Tribune", "2023-10-16")
    a_count(workspace, article, 6, "Rescuers", place="Ariha")
    assert [one.incident for one in workspace.incidents.suggest_for(article)] == [strike.id]
    assert workspace.incidents.get(strike.id).claims == 3


def test_parties_have_a_position_and_the_numbers_they_concede(workspace: Workspace, strike: Incident) -> None:
    denying = Actor("Air force", position="denies", killed_low=0, killed_high=2, said_on="2023-10-16")
    actor = workspace.incidents.set_actor(strike.id, denying).actors[0]
    assert (actor.position, actor.killed_high) == ("denies", 2)
    changed = workspace.incidents.set_actor(strike.id, Actor("Air force", "known", "accepts", id=actor.id))
    assert [(one.role, one.position, one.killed_high) for one in changed.actors] == [("known", "accepts", None)]
    assert workspace.incidents.ids(IncidentFilter(actor="Air force")) == [strike.id]
    workspace.incidents.remove_actor(actor.id)
    assert workspace.incidents.get(strike.id).actors == ()
    with pytest.raises(BadInput, match="A position is one of"):
        workspace.incidents.set_actor(strike.id, Actor("Air force", position="maybe"))


def test_incidents_are_found_by_place_in_any_script_date_text_and_grade(workspace: Workspace, strike: Incident) -> None:
    later = workspace.incidents.add("Shelling", IncidentEdit(place_names=("Benin", "بنين"), from_date="2023-11-02"))

    def found(**values) -> list[int]:
        return list(workspace.incidents.ids(IncidentFilter(**values)))

    assert found(place="بنين") == [later.id]
    assert found(place=strike.place) == [strike.id]
    assert found(since="2023-11") == [later.id]
    assert found(until="2023-10-15") == [strike.id]
    assert found(text="shell") == [later.id]
    workspace.casualties.grade(strike.id, "fair", "Two voices.")
    assert found(grades=("fair",)) == [strike.id]
    assert found(grades=("",)) == [later.id]
    assert [one.id for one in workspace.incidents.rows([later.id, strike.id, 99])] == [later.id, strike.id]


def test_evidence_can_be_attached_to_the_incident_itself(
    workspace: Workspace, strike: Incident, tmp_path: Path
) -> None:
    note = tmp_path / "map.txt"
    note.write_text("A sketch of where the bombs fell.", encoding="utf-8")
    piece = workspace.evidence.add_file(note)
    assert workspace.incidents.attach(strike.id, evidence=[piece.id]).evidence == 1
    assert [one.id for one in workspace.incidents.evidence(strike.id)] == [piece.id]
    assert workspace.incidents.detach(strike.id, evidence=[piece.id]).evidence == 0


def test_removing_an_incident_leaves_its_claims_and_undo_brings_all_back(
    workspace: Workspace, strike: Incident, sample: Article
) -> None:
    workspace.casualties.grade(strike.id, "fair", "Two voices.")
    workspace.incidents.set_actor(strike.id, Actor("Air force"))
    before = workspace.incidents.get(strike.id)
    claims = [claim.id for claim in workspace.incidents.claims(strike.id)]
    workspace.incidents.remove(strike.id)
    assert [claim.id for claim in workspace.claims.rows(claims)] == claims
    with pytest.raises(NotFound, match="incident list"):
        workspace.figures.of_incident(strike.id)
    workspace.history.undo()
    assert workspace.incidents.get(strike.id) == before
    assert workspace.history.verify().is_good


def test_every_change_tells_the_views_which_incident_it_concerns(workspace: Workspace, strike: Incident) -> None:
    told = []
    workspace.on_change(lambda changes: told.append(changes.of("incident")))
    workspace.incidents.set_actor(strike.id, Actor("Air force"))
    workspace.casualties.grade(strike.id, "weak", "One voice.")
    assert told == [{strike.id}, {strike.id}]


def test_what_a_person_adds_to_a_number_is_kept(workspace: Workspace, strike: Incident) -> None:
    claim = workspace.incidents.claims(strike.id)[0]
    number = Quantity(
        None, "five", "killed", "", "civilians", 5, 5, best=5, as_of="2023-10-16", basis="documented", part_of=0
    )
    assert workspace.claims.edit(claim.id, ClaimEdit(quantities=(number,))).quantities == (number,)
    row = workspace.figures.of_incident(strike.id).rows[0]
    assert (row.as_of, row.basis, row.said_part_of) == ("2023-10-16", "documented", 0)
