"""Grades are suggested with their reason, given by a person, and kept; names of victims are shown with care."""

from pathlib import Path

import pytest

from factdesk.domain.article import ArticleDetails
from factdesk.domain.errors import BadInput, NotFound, Refused
from factdesk.domain.incident import Actor, Incident, Victim
from factdesk.domain.mention import ChainLink, Quantity
from factdesk.domain.span import Span
from factdesk.workspace.workspace import Workspace

WORDS = "Rescuers counted four dead. The hospital counted four dead, two of them children."


@pytest.fixture
def incident(workspace: Workspace) -> Incident:
    details = ArticleDetails(outlet="Courier", published="2023-10-15")
    article = workspace.articles.add_text(WORDS, "courier.txt", details).article.id
    claims = [
        workspace.claims.add(
            article, [span], kind="casualty_count", chain=(ChainLink(voice),),
            quantities=(Quantity(None, words, "killed", "", group, number, number),),
        ).id
        for span, voice, words, group, number in [
            (Span(0, 27), "Rescuers", "four", "people", 4),
            (Span(28, 60), "Hospital", "four", "people", 4),
            (Span(61, 81), "Hospital", "two", "children", 2),
        ]
    ]  # fmt: skip
    return workspace.incidents.add("Strike", claims=claims)


def test_two_voices_and_a_party_are_fair(workspace: Workspace, incident: Incident) -> None:
    assert workspace.casualties.suggest_grade(incident.id).grade == "weak"
    workspace.incidents.set_actor(incident.id, Actor("Air force", position="denies"))
    found = workspace.casualties.suggest_grade(incident.id)
    assert found.grade == "fair"
    assert found.reasons == (
        "2 independent origins report casualties; Air force is held to have struck.", "Air force denies it.",
    )  # fmt: skip


def test_who_accepts_responsibility_confirms_and_a_second_party_contests(
    workspace: Workspace, incident: Incident
) -> None:
    workspace.incidents.set_actor(incident.id, Actor("Air force"))
    second = workspace.incidents.set_actor(incident.id, Actor("Artillery")).actors[1]
    assert workspace.casualties.suggest_grade(incident.id).grade == "contested"
    workspace.incidents.set_actor(incident.id, Actor("Artillery", "known", "accepts", id=second.id))
    assert workspace.casualties.suggest_grade(incident.id).reasons == ("Artillery accepts responsibility.",)


def test_what_is_rated_false_is_discounted(workspace: Workspace, incident: Incident) -> None:
    for claim in workspace.incidents.claims(incident.id):
        workspace.claims.rate(claim.id, "false", "The register of that day has nobody.")
    assert workspace.casualties.suggest_grade(incident.id).grade == "discounted"
    assert not workspace.casualties.assessment(incident.id).total_killed


def test_evidence_of_another_origin_counts_and_a_repeat_of_a_voice_does_not(
    workspace: Workspace, incident: Incident, tmp_path: Path
) -> None:
    claims = [claim.id for claim in workspace.incidents.claims(incident.id)]
    workspace.incidents.detach(incident.id, claims=claims[1:])
    workspace.incidents.set_actor(incident.id, Actor("Air force"))
    assert workspace.casualties.suggest_grade(incident.id).reasons == ("Only Rescuers reports casualties.",)
    for name, origin, grade in (("copy", "Rescuers", "weak"), ("register", "Town register", "fair")):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"The {name} says four were killed.", encoding="utf-8")
        workspace.evidence.link(workspace.evidence.add_file(path, origin=origin).id, claims[0], "supports")
        assert workspace.casualties.suggest_grade(incident.id).grade == grade


def test_an_assessment_has_killed_by_group_and_adds_nothing(workspace: Workspace, incident: Incident) -> None:
    found = workspace.casualties.assessment(incident.id)
    assert (found.total_killed.low, found.total_killed.high) == (4, 4)
    assert {group: (one.low, one.high) for group, one in found.killed.items()} == {"children": (2, 2), "people": (4, 4)}
    assert not found.total_injured


def test_a_grade_needs_a_reason_overrides_the_suggestion_and_earlier_ones_are_kept(
    workspace: Workspace, incident: Incident
) -> None:
    with pytest.raises(Refused, match="needs its reason"):
        workspace.casualties.grade(incident.id, "fair", " ")
    with pytest.raises(BadInput, match="there are: confirmed"):
        workspace.casualties.grade(incident.id, "certain", "Sure.")
    workspace.casualties.grade(incident.id, "weak", "As suggested.")
    given = workspace.casualties.grade(incident.id, "contested", "A third party was seen there.")
    assert (given.suggested, given.by) == ("weak", "Rana")
    assert workspace.incidents.get(incident.id).grade == "contested"
    assert [one.grade for one in workspace.casualties.gradings(incident.id)] == ["weak", "contested"]


def test_names_are_for_who_entered_them_and_who_was_let_see_them(workspace: Workspace, incident: Incident) -> None:
    victim = workspace.casualties.add_victim(
        incident.id, Victim(("سلمى الخالد", "Salma al-Khaled"), age=7, group="children")
    )
    assert workspace.incidents.get(incident.id).victims == 1
    assert [one.names[1] for one in workspace.casualties.victims(incident.id)] == ["Salma al-Khaled"]
    folder = workspace.folder
    with Workspace.open(folder, by="Omar") as other:
        assert other.casualties.victims(incident.id) == []
        with pytest.raises(Refused, match="ask Rana"):
            other.casualties.remove_victim(victim.id)
    workspace.casualties.let_see_names("Omar")
    workspace.casualties.let_see_names("omar")
    assert workspace.casualties.name_readers() == ["Omar"]
    with Workspace.open(folder, by="Omar") as other:
        changed = other.casualties.edit_victim(Victim(("سلمى الخالد",), age=8, group="children", id=victim.id))
        assert (changed.age, changed.added_by) == (8, "Rana")
    workspace.casualties.keep_names_from("OMAR")
    assert workspace.casualties.name_readers() == []
    with pytest.raises(NotFound, match="not among those"):
        workspace.casualties.keep_names_from("Omar")
    workspace.casualties.remove_victim(victim.id)
    assert workspace.incidents.get(incident.id).victims == 0


@pytest.mark.parametrize(
    ("victim", "said"),
    [(Victim(()), "by name"), (Victim(("A",), harm="lost"), "A harm is one of"), (Victim(("A",), age=200), "0 to 130")],
)
def test_a_victim_that_does_not_fit_is_told(
    workspace: Workspace, incident: Incident, victim: Victim, said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        workspace.casualties.add_victim(incident.id, victim)
