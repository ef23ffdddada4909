"""What leaves and enters by the window: pages shown before saving, exports of the list in view, imports tried first."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from PySide6.QtWidgets import QDialog
from tests.capture.local_web import Web
from tests.cli.test_factcheck import CLAIM, web  # noqa: F401  (a fixture)
from tests.desktop.test_forms import unnamed

from factdesk.desktop.dialogs.claim_search import ClaimSearchDialog
from factdesk.desktop.dialogs.export_dialog import FORMS, ExportDialog, ExportWanted
from factdesk.desktop.dialogs.import_dialog import ImportDialog
from factdesk.desktop.dialogs.report_dialog import ENDINGS, ReportDialog
from factdesk.desktop.dialogs.report_subjects import Subject
from factdesk.desktop.dialogs.returned import ReturnedDialog
from factdesk.desktop.leaving import Leaving
from factdesk.desktop.main_window import MainWindow

Wait = Callable[[], None]
TABLE = (
    "Nr,Statement,Speaker,Verdict,Tag\n"
    "1,The price of flour doubled.,Bakers,False,2023-10-01\n"
    "2,,Nobody,True,2023-10-02\n"
    "3,The bridge fell.,Mayor,True,2023-10-03\n"
)


@pytest.fixture
def leaving(window: MainWindow) -> Leaving:
    return next(part for part in window.parts if isinstance(part, Leaving))


def shown(window: MainWindow, kind: type[QDialog]) -> Any:
    return next(one for one in window.findChildren(kind) if one.isVisible())


def answer(window: MainWindow, wait: Wait, job: Callable[[Any], Any]) -> Any:
    found: list[Any] = []
    window.desk.ask(window, job, found.append)
    wait()
    return found[0]


def test_the_pages_are_shown_before_anything_is_saved(
    window: MainWindow, leaving: Leaving, wait: Wait, tmp_path: Path
) -> None:
    window.deciding.accept()
    wait()
    window.actions_of["export_word"].trigger()
    wait()
    dialog = shown(window, ReportDialog)
    assert unnamed(dialog) == []
    assert dialog.wanted.subject.articles == (window.reading.article.id,)
    assert not dialog.checks["victims"].isVisible()
    dialog.form_box.setCurrentIndex(ENDINGS.index(".html"))
    dialog.language_box.setCurrentIndex(1)
    dialog.people_edit.setText("Abdullah El Sharif، Somebody Else")
    dialog.checks["annex"].setChecked(False)
    wanted = dialog.wanted
    assert (wanted.language, wanted.options["annex"]) == ("ar", False)
    assert wanted.options["anonymise"] == ["Abdullah El Sharif", "Somebody Else"]
    dialog.show_pages()
    wait()
    assert dialog.pages.count > 4
    dialog.paper_box.setCurrentIndex(1)
    assert dialog.pages.count == 0
    leaving.write_report(dialog.wanted, tmp_path / "report.html")
    wait()
    assert 'dir="rtl"' in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Report written" in window.messages.text


def test_a_problem_is_told_in_the_place_of_the_pages(window: MainWindow, leaving: Leaving, wait: Wait) -> None:
    leaving.ask_report()
    wait()
    dialog = shown(window, ReportDialog)
    dialog.since_edit.setText("/nowhere/at/all.docx")
    dialog.form_box.setCurrentIndex(ENDINGS.index(".html"))
    dialog.show_pages()
    wait()
    assert dialog.pages.count == 0
    assert dialog.preview_button.isEnabled()
    dialog.reject()


def test_the_list_in_view_goes_out_in_every_form(
    window: MainWindow, leaving: Leaving, wait: Wait, tmp_path: Path
) -> None:
    for _ in range(2):
        window.deciding.accept()
        wait()
    window.go("claims")
    window.lists_pane.claims.want("", {"state": ["accepted"]}, "")
    wait()
    window.actions_of["export"].trigger()
    wait()
    dialog = shown(window, ExportDialog)
    assert unnamed(dialog) == []
    listed = [one for one in dialog._subjects if one.claims]
    assert [len(one.claims) for one in listed] == [len(window.lists_pane.claims.model.ids())]
    for index, form in enumerate(FORMS):
        dialog.form_box.setCurrentIndex(index)
        out = tmp_path / f"{form.id}{form.ending}"
        assert dialog.media_box.isVisible() == (form.id == "mediareview")
        leaving.export(ExportWanted(listed[0], form, "https://desk.example/1", "en", dialog.wanted.media), out)
        wait()
        assert out.exists() == (form.id != "mediareview"), form.id  # these claims have no pictures
    assert "bundle.json" in ZipFile(tmp_path / "bundle.zip").namelist()
    dialog.reject()


def test_a_table_is_tried_first_and_taken_in_after(
    window: MainWindow, leaving: Leaving, wait: Wait, tmp_path: Path
) -> None:
    path = tmp_path / "theirs.csv"
    path.write_text(TABLE, encoding="utf-8")
    before = answer(window, wait, lambda ws: len(ws.claims.ids()))
    leaving.take_in(path)
    wait()
    dialog = shown(window, ImportDialog)
    assert unnamed(dialog) == []
    assert "2 new" in dialog.counts_label.text()
    assert [dialog.troubles.item(row).text() for row in range(dialog.troubles.count())] == [
        "Line 3: \u2068“text” is missing\u2069"
    ]
    assert dialog.mapping() == {}
    dialog.choose("Tag", "date")
    dialog.choose("Nr", "id")
    wait()
    assert dialog.mapping() == {"date": "Tag", "id": "Nr"}
    assert answer(window, wait, lambda ws: len(ws.claims.ids())) == before
    dialog.take()
    wait()
    assert "2 claims taken in" in window.messages.text
    dates = answer(window, wait, lambda ws: sorted(claim.date for claim in ws.claims.rows(ws.claims.ids())))
    assert [day for day in dates if day] == ["2023-10-01", "2023-10-03"]
    window.desk.undo()
    wait()
    assert answer(window, wait, lambda ws: len(ws.claims.ids())) == before


def test_a_search_or_an_incident_without_claims_sends_nothing_out(
    window: MainWindow, leaving: Leaving, wait: Wait, tmp_path: Path
) -> None:
    window.deciding.accept()
    incident = answer(window, wait, lambda ws: ws.incidents.add("Without claims")).id
    nothing = Subject("", query="the", filters={"kinds": ["opinion"]}, name="None")
    for subject in (nothing, Subject("", incident=incident)):
        leaving.export(ExportWanted(subject, FORMS[0], "", "en"), tmp_path / "out.xlsx")
        wait()
        assert not (tmp_path / "out.xlsx").exists()


def test_a_record_comes_in_whole(window: MainWindow, leaving: Leaving, wait: Wait, tmp_path: Path) -> None:
    window.deciding.accept()
    wait()
    leaving.export(ExportWanted(Subject(""), FORMS[-1], "", "en"), tmp_path / "all.zip")
    wait()
    leaving.take_in(tmp_path / "all.zip")
    wait()
    assert "there already" in window.messages.text


def test_what_an_editor_wrote_is_shown_kept_and_gone_to(
    window: MainWindow, leaving: Leaving, wait: Wait, tmp_path: Path
) -> None:
    window.deciding.accept()
    wait()
    article = window.reading.article.id
    out = tmp_path / "report.docx"
    answer(window, wait, lambda ws: ws.reports.write(out, articles=[article]))
    document = Document(str(out))
    quotation = next(one for one in document.paragraphs if one.style.name == "Claim Quotation")
    document.add_comment(quotation.runs, text="Who counted these?", author="Lina")
    document.save(str(out))
    leaving.read_returned(out)
    wait()
    dialog = shown(window, ReturnedDialog)
    assert unnamed(dialog) == []
    top = dialog.tree.topLevelItem(0)
    assert "Who counted these?" in top.child(0).text(0)
    dialog.keep()
    wait()
    assert "1 comment kept in notes" in window.messages.text
    claim = answer(window, wait, lambda ws: ws.claims.rows(ws.claims.ids()))
    assert any("Lina" in one.note and "Who counted these?" in one.note for one in claim)
    leaving.read_returned(out)
    wait()
    again = shown(window, ReturnedDialog)
    again.go_button.click()
    wait()
    assert window.reading.claim is not None
    window.desk.undo()
    wait()
    claim = answer(window, wait, lambda ws: ws.claims.rows(ws.claims.ids()))
    assert not any("Lina" in one.note for one in claim)


def test_without_a_key_nothing_can_be_asked(window: MainWindow, leaving: Leaving, wait: Wait) -> None:
    leaving.ask_others()
    wait()
    dialog = shown(window, ClaimSearchDialog)
    assert unnamed(dialog) == []
    assert not dialog.ask_button.isEnabled()
    assert dialog.key_button.isVisible()
    assert dialog.query_edit.text()
    dialog.reject()


def test_others_are_asked_only_when_the_button_is_pressed(
    web: Web,  # noqa: F811
    window: MainWindow,
    leaving: Leaving,
    wait: Wait,
) -> None:
    window.settings.claim_search_key = "secret-key-17"
    leaving.ask_others()
    wait()
    dialog = shown(window, ClaimSearchDialog)
    dialog.query_edit.setText("market Tal Amra")
    wait()
    assert web.requests == []
    dialog.ask_button.click()
    wait()
    assert len(web.requests) == 1
    assert CLAIM["text"] in dialog.answers.item(0).text()
    assert "Mostly true" in dialog.answers.item(0).text()
    dialog.take_button.click()
    wait()
    assert "1 claim taken in" in window.messages.text
    said = answer(window, wait, lambda ws: [one.statement for one in ws.claims.rows(ws.claims.ids())])
    assert CLAIM["text"] in said
    window.desk.undo()
    wait()
    said = answer(window, wait, lambda ws: [one.statement for one in ws.claims.rows(ws.claims.ids())])
    assert CLAIM["text"] not in said
