"""Incidents in the window: made, fed with claims and evidence, listed, merged and removed; every step can be undone."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.desktop.incidents.asking import dialog_of, note_in, now
from tests.desktop.test_forms import unnamed

from factdesk.desktop import forms
from factdesk.desktop.incidents.part import Incidents
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.views import reader_pane
from factdesk.domain.incident import IncidentEdit

Wait = Callable[[], None]


def test_an_empty_workspace_says_what_an_incident_is(window: MainWindow, wait: Wait) -> None:
    window.actions_of["show_incidents"].trigger()
    wait()
    part = next(part for part in window.parts if isinstance(part, Incidents))
    assert window.pane.place == reader_pane.INCIDENT
    assert part.list._stack.currentIndex() == 1
    assert "No incidents yet" in part.list._empty.text()
    assert unnamed(part.list) == []
    window.go("articles")
    assert window.pane.place == reader_pane.ARTICLE


def test_a_claim_is_attached_to_a_new_incident_and_then_to_one_that_is_suggested(
    window: MainWindow, incidents: Incidents, wait: Wait
) -> None:
    strikes = [claim for claim in window.reading.claims.values() if claim.kind == "strike_count"]
    window.reading.choose(strikes[0].id)
    window.actions_of["attach_claim"].trigger()
    wait()
    dialog_of(window).new_button.click()
    wait()
    assert window.pane.place == reader_pane.INCIDENT
    assert [claim.id for claim in incidents.page.shown.claims] == [strikes[0].id]
    number = incidents.keeping.incident
    window.go("articles")
    window.reading.choose(strikes[1].id)
    window.actions_of["attach_claim"].trigger()
    wait()
    dialog = dialog_of(window)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    assert dialog.model.record(dialog.model.index(0)).id == number
    assert now(window, wait, lambda ws: len(ws.incidents.claims(number))) == 1
    dialog.choose_button.click()
    wait()
    assert now(window, wait, lambda ws: len(ws.incidents.claims(number))) == 2
    window.desk.undo()
    wait()
    assert now(window, wait, lambda ws: len(ws.incidents.claims(number))) == 1


def test_the_list_is_narrowed_and_written_as_it_is_shown(
    window: MainWindow, open_incident: Incidents, wait: Wait, tmp_path: Path
) -> None:
    made = now(window, wait, lambda ws: ws.incidents.add("Shelling of a market", IncidentEdit(place="Homs")).id)
    wait()
    listing = open_incident.list
    assert listing.model.rowCount() == 2
    listing.fields["place"].setText("حمص")
    listing.filter_changed.emit()
    wait()
    assert listing.model.ids() == [made]
    out = tmp_path / "incidents.csv"
    open_incident.write(out)
    wait()
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 2
    assert "Shelling of a market" in lines[1]
    listing.fields["text"].setText("nothing like it")
    listing.filter_changed.emit()
    wait()
    assert "No incident fits" in listing._empty.text()


def test_an_incident_that_may_be_the_same_is_merged_only_by_a_person(
    window: MainWindow, open_incident: Incidents, qtbot: QtBot, wait: Wait
) -> None:
    number = open_incident.keeping.incident
    known = open_incident.page.shown.incident
    details = IncidentEdit(place=known.place or "Ariha", from_date="2023-10-15", to_date="2023-10-15")
    now(window, wait, lambda ws: ws.incidents.edit(number, details))
    other = now(window, wait, lambda ws: ws.incidents.add("The same strike", details).id)
    open_incident.keeping.show(number)
    wait()
    alike = open_incident.page.facts._alike
    qtbot.waitUntil(lambda: alike.count() == 1, timeout=15_000)
    forms.child(alike.itemAt(0).widget(), QPushButton, "merge_button").click()
    wait()
    assert now(window, wait, lambda ws: list(ws.incidents.ids())) == [number]
    window.desk.undo()
    wait()
    assert sorted(now(window, wait, lambda ws: list(ws.incidents.ids()))) == sorted([number, other])


def test_claims_and_evidence_are_taken_off(window: MainWindow, open_incident: Incidents, wait: Wait) -> None:
    attached = open_incident.page.attached
    before = attached.claims.rowCount()
    attached.claims_view.setCurrentIndex(attached.claims.index(0))
    attached._buttons["detach"].click()
    wait()
    assert attached.claims.rowCount() == before - 1
    note = now(window, wait, lambda ws: ws.evidence.add_file(note_in(ws.folder), title="A note").id)
    window.actions_of["attach_evidence"].trigger()
    wait()
    dialog_of(window).choose_button.click()
    wait()
    assert attached.evidence.record(attached.evidence.index(0)).id == note


def test_removing_is_undone(window: MainWindow, open_incident: Incidents, wait: Wait) -> None:
    number = open_incident.keeping.incident
    window.actions_of["remove_incident"].trigger()
    wait()
    assert open_incident.page.shown is None
    window.desk.undo()
    wait()
    assert open_incident.list.model.ids() == [number]


def test_every_control_of_an_incident_has_a_name_and_answers_keys(
    window: MainWindow, open_incident: Incidents, qtbot: QtBot, wait: Wait
) -> None:
    open_incident.page.facts.parties.begin_new()
    assert unnamed(open_incident.page) == []
    assert not open_incident.page.findChildren(QDialog)
    assert all(field.tabChangesFocus() for field in open_incident.page.findChildren(QPlainTextEdit))
    window.go("articles")
    wait()
    qtbot.keyClick(window.pane.text, Qt.Key.Key_I)
    wait()
    dialog_of(window).close()
    wait()
