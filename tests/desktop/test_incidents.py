"""Incidents in the window: made, described, fed with claims, reconciled, graded, drawn; every step can be undone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.desktop.test_forms import unnamed

from factdesk.desktop import forms
from factdesk.desktop.incidents.attaching import ChooseDialog
from factdesk.desktop.incidents.part import Incidents
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.pictures import write_picture
from factdesk.desktop.views import reader_pane
from factdesk.desktop.views.chart_view import CHARTS
from factdesk.domain.incident import IncidentEdit
from factdesk.workspace.workspace import Workspace

Wait = Callable[[], None]


@pytest.fixture
def wait(wait: Wait) -> Wait:
    """Wait until nothing is under way, and for what the views then ask anew."""

    def settle() -> None:
        wait()
        wait()

    return settle


@pytest.fixture
def incidents(window: MainWindow, wait: Wait) -> Incidents:
    """The part of a window in which all proposals of the sample are accepted."""
    proposed = [claim.id for claim in window.reading.claims.values() if claim.state == "proposed"]
    now(window, wait, lambda ws: ws.proposals.accept(proposed))
    return next(part for part in window.parts if isinstance(part, Incidents))


@pytest.fixture
def open_incident(window: MainWindow, incidents: Incidents, wait: Wait) -> Incidents:
    """An incident made of every accepted claim of the sample article, on its page."""
    claims = [claim.id for claim in window.reading.claims.values() if claim.state == "accepted"]
    incidents.make(claims)
    wait()
    return incidents


def dialog_of(window: MainWindow) -> ChooseDialog:
    return next(one for one in window.findChildren(ChooseDialog) if one.isVisible())


def now(window: MainWindow, wait: Wait, job: Callable[[Workspace], object]) -> object:
    answers: list[object] = []
    window.desk.ask(window, job, answers.append)
    wait()
    return answers[0]


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


def test_facts_are_kept_when_a_field_is_left_and_undone(
    window: MainWindow, open_incident: Incidents, qtbot: QtBot, wait: Wait
) -> None:
    facts, number = open_incident.page.facts, open_incident.keeping.incident
    before = facts.fields["lat"].text()
    window.activateWindow()
    facts.fields["from"].setFocus()
    facts.fields["from"].setText("2023-10-05")
    facts.fields["to"].setFocus()
    facts.fields["to"].setText("2023-10-15")
    facts.fields["from"].setFocus()
    wait()
    facts.boxes["type"].setCurrentIndex(facts.boxes["type"].findData("airstrike"))
    facts.boxes["type"].activated.emit(0)
    facts.place.chosen.emit("sy-idlib-ariha")
    wait()
    kept = now(window, wait, lambda ws: ws.incidents.get(number))
    assert (kept.from_date, kept.to_date, kept.strike_type) == ("2023-10-05", "2023-10-15", "airstrike")
    assert (kept.place, kept.accuracy) == ("sy-idlib-ariha", "district")
    assert facts.fields["lat"].text().startswith("35.7")
    window.desk.undo()
    wait()
    assert facts.fields["lat"].text() == before


def test_a_date_that_is_none_is_told_and_what_is_kept_comes_back(
    window: MainWindow, open_incident: Incidents, wait: Wait
) -> None:
    field = open_incident.page.facts.fields["reported"]
    before = field.text()
    field.setText("last week")
    field.editingFinished.emit()
    wait()
    assert "is no date" in window.messages.text
    assert field.text() == before


def test_a_party_is_written_once_with_what_it_concedes(
    window: MainWindow, open_incident: Incidents, wait: Wait
) -> None:
    parties = open_incident.page.facts.parties
    parties.begin_new()
    row = parties._rows[0][0]
    forms.child(row, QLineEdit, "name_edit").setText("The air force")
    forms.child(row, QLineEdit, "killed_low_edit").setText("2")
    forms.child(row, QComboBox, "position_box").setCurrentIndex(1)
    for _ in range(2):
        forms.child(row, QLineEdit, "name_edit").editingFinished.emit()
    wait()
    actors = open_incident.page.shown.incident.actors
    assert [(one.name, one.killed_low, one.position) for one in actors] == [("The air force", 2, "accepts")]
    assert open_incident.page.shown.assessment.suggestion.grade == "confirmed"


def test_the_figures_argue_and_a_range_is_set_by_hand(window: MainWindow, open_incident: Incidents, wait: Wait) -> None:
    page = open_incident.page
    page.turn_to("figures")
    view, detail = page.figures, page.figures.detail
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    ranges = {topic.topic.measure: topic.range for topic in page.shown.assessment.table.topics}
    assert [(ranges[m].low, ranges[m].high) for m in ("killed", "injured", "displaced", "strikes")] == [
        (45, 49), (200, 999), (20_000, 99_999), (9, 18),
    ]  # fmt: skip
    strikes = next(n for n in view.model.topic_rows() if "9–18" in view.model.data(view.model.index(n, 2)))
    view.view.setCurrentIndex(view.model.index(strikes + 1, 0))
    assert "decide by hand and say why" in detail._labels["flags"].text()
    view.view.setCurrentIndex(view.model.index(strikes, 0))
    detail.rule_box.setCurrentIndex(detail.rule_box.findData("by_hand"))
    detail.edits["low"].setText("18")
    detail.edits["high"].setText("18")
    assert not detail.decide_button.isEnabled()
    detail.edits["reason"].setText("Nine raids, 18 impacts.")
    detail.decide_button.click()
    wait()
    found = next(t for t in page.shown.assessment.table.topics if t.topic.measure == "strikes")
    assert (found.range.low, found.range.high, found.rule) == (18, 18, "by_hand")
    assert "Nine raids" in detail._labels["earlier"].text()


def test_a_double_click_leads_to_the_words(window: MainWindow, open_incident: Incidents, wait: Wait) -> None:
    view = open_incident.page.figures
    words = [view.model.data(view.model.index(row, 3)) for row in range(view.model.rowCount())]
    view.view.doubleClicked.emit(view.model.index(words.index("“nearly 50”"), 0))
    wait()
    assert window.pane.place == reader_pane.ARTICLE
    assert "nearly 50" in window.reading.claim.quote


def test_a_grade_needs_its_reason_and_earlier_ones_stay(
    window: MainWindow, open_incident: Incidents, wait: Wait
) -> None:
    view = open_incident.page.casualties
    for grade, reason in (("weak", "One outlet only."), ("fair", "A second origin was found.")):
        view.grade_box.setCurrentIndex(view.grade_box.findData(grade))
        view.reason_edit.setPlainText("")
        assert not view.grade_button.isEnabled()
        assert view._labels["meaning"].text()
        view.reason_edit.setPlainText(reason)
        view.grade_button.click()
        wait()
    said = view._labels["earlier"].text()
    assert said.index("A second origin") < said.index("One outlet only")
    assert open_incident.page.shown.incident.grade == "fair"


def test_names_are_hidden_until_asked_for_and_again_when_one_leaves(
    window: MainWindow, open_incident: Incidents, wait: Wait
) -> None:
    view = open_incident.page.victims
    forms.child(view, QPushButton, "add_button").click()
    row = view._rows[0][0]
    forms.child(row, QLineEdit, "names_edit").setText("Salma, سلمى")
    forms.child(row, QLineEdit, "names_edit").editingFinished.emit()
    wait()
    assert [victim.names for _, victim in view._rows] == [("Salma", "سلمى")]
    window.go("articles")
    wait()
    assert view._rows == []
    window.go("incidents")
    wait()
    assert "1 name, hidden" in view._state.text()
    view.reveal_button.click()
    wait()
    assert [victim.names for _, victim in view._rows] == [("Salma", "سلمى")]
    labels = now(window, wait, lambda ws: [entry.label for entry in ws.history.entries(5)])
    assert f"show names of incident {open_incident.keeping.incident}" in labels


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


def test_every_picture_is_drawn_copied_and_saved(
    window: MainWindow, open_incident: Incidents, wait: Wait, tmp_path: Path
) -> None:
    pictures, number = open_incident.page.pictures, open_incident.keeping.incident
    open_incident.page.turn_to("pictures")
    wait()
    for kind in CHARTS:
        pictures.choose(kind)
        wait()
        assert pictures.picture.svg.startswith("<svg"), kind
        QGuiApplication.clipboard().clear()
        pictures.copy()
        assert not QGuiApplication.clipboard().image().isNull()
        for ending, begins in (("png", b"\x89PNG"), ("svg", b"<svg")):
            out = tmp_path / f"{kind}.{ending}"
            write_picture(window.desk, out, kind, pictures.measure, "literal", incident=number)
            wait()
            assert out.read_bytes().startswith(begins)


def test_claims_and_evidence_are_taken_off(window: MainWindow, open_incident: Incidents, wait: Wait) -> None:
    attached = open_incident.page.attached
    before = attached.claims.rowCount()
    attached.claims_view.setCurrentIndex(attached.claims.index(0))
    attached._buttons["detach"].click()
    wait()
    assert attached.claims.rowCount() == before - 1
    note = now(window, wait, lambda ws: ws.evidence.add_file(_note(ws.folder), title="A note").id)
    window.actions_of["attach_evidence"].trigger()
    wait()
    dialog_of(window).choose_button.click()
    wait()
    assert attached.evidence.record(attached.evidence.index(0)).id == note


def _note(folder: Path) -> Path:
    path = folder.parent / "note.txt"
    path.write_text("Nine raids were heard that night.", encoding="utf-8")
    return path


def test_removing_is_undone(window: MainWindow, open_incident: Incidents, wait: Wait) -> None:
    number = open_incident.keeping.incident
    window.actions_of["remove_incident"].trigger()
    wait()
    assert open_incident.page.shown is None
    window.desk.undo()
    wait()
    assert open_incident.list.model.ids() == [number]


def test_vague_words_are_read_as_the_desk_decides(window: MainWindow, open_incident: Incidents, wait: Wait) -> None:
    from factdesk.desktop.dialogs.coding import CodingDialog

    window.actions_of["coding_tables"].trigger()
    wait()
    dialog = window.findChild(CodingDialog)
    assert unnamed(dialog) == []
    assert not dialog.buttons["put"].isEnabled()
    dialog.table_box.setCurrentIndex(dialog.table_box.findData("desk"))
    dialog._show()
    dialog.fields["filter"].setText("nearly")
    dialog.view.selectRow(0)
    assert (dialog.fields["low"].text(), dialog.fields["high"].text()) == ("90", "99")
    dialog.fields["low"].setText("95")
    dialog.fields["high"].setText("100")
    dialog.fields["reason"].setText("Our style book.")
    dialog.buttons["put"].click()
    wait()
    dialog.buttons["use"].click()
    wait()
    killed = next(t for t in open_incident.page.shown.assessment.table.topics if t.topic.measure == "killed")
    assert (killed.range.low, killed.range.high) == (48, 50)
    dialog.buttons["reset"].click()
    wait()
    dialog.close()
    wait()


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
