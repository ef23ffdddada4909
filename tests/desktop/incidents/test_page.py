"""The page of an incident: facts, parties, figures, grades, names and pictures."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.desktop.incidents.asking import now
from tests.desktop.test_forms import unnamed

from factdesk.desktop import forms
from factdesk.desktop.incidents.part import Incidents
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.pictures import write_picture
from factdesk.desktop.views import reader_pane
from factdesk.desktop.views.chart_view import CHARTS

Wait = Callable[[], None]


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
