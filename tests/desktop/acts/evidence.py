"""Driving the Evidence and Incident menus."""

from collections.abc import Iterator
from functools import partial

from tests.desktop.acts.files import opens
from tests.desktop.acts.stage import Act, Stage, drives

from factdesk.desktop.incidents.part import Incidents
from factdesk.desktop.views import reader_pane

for action, title in (
    ("evidence_file", "QFileDialog: Add evidence"),
    ("evidence_page", "AddressDialog: Add from the web"),
    ("export_incidents", "QFileDialog: Write incidents"),
    ("coding_tables", "CodingDialog: Reading of vague words"),
):
    drives(action)(opens(title))


def on_evidence(title: str, stage: Stage) -> Iterator[None]:
    """Drive an action that opens a dialog on the piece of evidence in view."""
    stage.evidence()
    yield
    assert stage.opened == [title]


def asks(said: str, stage: Stage) -> Iterator[None]:
    """Drive an action that asks first whether the network may be used."""
    stage.window.settings.stamp_calendar = "https://calendar.example.org"
    stage.evidence()
    yield
    assert said in stage.message
    assert stage.window.messages._button.isVisible()
    assert stage.last_operation == ""


ON_EVIDENCE: dict[str, Act] = {
    "evidence_details": partial(on_evidence, "EvidenceDetailsDialog: What is known of this evidence"),
    "remove_evidence": partial(on_evidence, "RemoveEvidenceDialog: Remove evidence"),
    "archive_find": partial(asks, "The address of this page goes to"),
    "archive_save": partial(asks, "The address of this page goes to"),
    "stamp": partial(asks, "One hash of all that is kept goes to"),
    "complete_stamps": partial(asks, "is asked by the hashes it was given before"),
}


@drives("link_evidence")
def link_evidence(stage: Stage) -> Iterator[None]:
    stage.accepted()
    yield
    assert stage.opened == ["LinkEvidenceDialog: Link evidence"]


@drives("show_upkeep")
def show_upkeep(stage: Stage) -> Iterator[None]:
    yield
    assert stage.window.lists_pane.is_shown("upkeep")


def incident(stage: Stage, number: int = 1) -> Incidents:
    """Open an incident."""
    part: Incidents = stage.part(Incidents)
    part.show(number)
    stage.settle()
    stage.window.pane.focus()
    return part


@drives("new_incident")
def new_incident(stage: Stage) -> Iterator[None]:
    yield
    assert stage.last_operation == "add incident"
    assert stage.window.pane.place == reader_pane.INCIDENT


@drives("attach_claim")
def attach_claim(stage: Stage) -> Iterator[None]:
    stage.accepted()
    yield
    assert stage.opened == ["ChooseDialog: Attach to an incident"]


@drives("attach_article")
def attach_article(stage: Stage) -> Iterator[None]:
    yield
    assert stage.opened == ["ChooseDialog: Attach to an incident"]


@drives("attach_evidence")
def attach_evidence(stage: Stage) -> Iterator[None]:
    incident(stage)
    yield
    assert stage.opened == ["ChooseDialog: Attach evidence"]


@drives("merge_incident")
def merge_incident(stage: Stage) -> Iterator[None]:
    incident(stage)
    yield
    assert stage.opened == ["ChooseDialog: Merge incidents"]


@drives("remove_incident")
def remove_incident(stage: Stage) -> Iterator[None]:
    incident(stage, 2)
    yield
    assert stage.last_operation == "remove incident"
    assert [*stage.ask(lambda ws: ws.incidents.ids())] == [1]


def turns(first: str, then: str, stage: Stage) -> Iterator[None]:
    """Drive an action that turns the page of an incident."""
    page = incident(stage).page
    page.turn_to(first)
    yield
    assert page.section == then


TURNS: dict[str, Act] = {
    "next_section": partial(turns, "facts", "figures"),
    "previous_section": partial(turns, "figures", "facts"),
}
for action, act in {**ON_EVIDENCE, **TURNS}.items():
    drives(action)(act)
