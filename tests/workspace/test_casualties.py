"""Grades are suggested with their reason, given by a person, and kept; names of victims are shown with care."""

from pathlib import Path

import pytest

from factdesk.domain.article import ArticleDetails
from factdesk.domain.errors import BadInput, NotFound, Refused
from factdesk.domain.incident import Actor, Incident, IncidentEdit, Victim
from factdesk.domain.mention import ChainLink, Quantity
from factdesk.domain.span import Span
from factdesk.report.tables import read_csv
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


def test_incidents_leave_in_the_columns_of_casualty_recorders(
    workspace: Workspace, incident: Incident, tmp_path: Path
) -> None:
    workspace.incidents.set_actor(incident.id, Actor("Air force", position="denies", killed_low=0, killed_high=1))
    workspace.incidents.edit(incident.id, IncidentEdit(title="=Strike", place="Ariha", from_date="2023-10-15"))
    workspace.casualties.grade(incident.id, "fair", "Two voices.")
    workspace.casualties.add_victim(incident.id, Victim(("سلمى", "Salma"), age=7))
    table = tmp_path / "incidents.csv"
    workspace.casualties.export(table)
    [row] = read_csv(table.read_bytes())
    wanted = {
        "title": "=Strike", "date_start": "2023-10-15", "place": "Ariha", "coordinate_accuracy": "town",
        "parties_suspected": "Air force", "parties_denying": "Air force", "killed_min": "4", "killed_max": "4",
        "people_killed_min": "4", "children_killed_max": "2", "injured_min": "", "killed_conceded_max": "1",
        "grading": "fair", "grading_reason": "Two voices.", "origins": "2", "outlets": "Courier", "victims_named": "1",
    }  # fmt: skip
    assert {key: row[key] for key in wanted} == wanted
    assert "Salma" not in table.read_text(encoding="utf-8-sig")


def test_a_workbook_has_figures_and_parties_and_names_only_if_asked(
    workspace: Workspace, incident: Incident, tmp_path: Path
) -> None:
    from openpyxl import load_workbook

    workspace.casualties.add_victim(incident.id, Victim(("Salma",)))
    book = tmp_path / "incidents.xlsx"
    first = workspace.casualties.export(book, [incident.id], date="2026-11-22")
    assert load_workbook(book).sheetnames == ["incidents", "figures", "parties"]
    figures = list(load_workbook(book)["figures"].values)
    assert [row[figures[0].index("verbatim")] for row in figures[1:]] == ["four", "four", "two"]
    assert workspace.casualties.export(book, [incident.id], date="2026-11-22") == first
    workspace.casualties.export(book, names=True)
    assert load_workbook(book)["victims"]["B2"].value == "Salma"
    with Workspace.open(workspace.folder, by="Omar") as other:
        other.casualties.export(book, names=True)
    assert load_workbook(book)["victims"].max_row == 1


def test_an_export_that_cannot_be_is_told(workspace: Workspace, incident: Incident, tmp_path: Path) -> None:
    for name, values, said in (
        ("x.ods", {}, "csv or .xlsx"), ("x.csv", {"names": True}, "workbook only"),
    ):  # fmt: skip
        with pytest.raises(BadInput, match=said):
            workspace.casualties.export(tmp_path / name, **values)
    workspace.incidents.remove(incident.id)
    with pytest.raises(BadInput, match="no incidents to write"):
        workspace.casualties.export(tmp_path / "x.csv")
