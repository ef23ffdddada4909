"""In the window: what verifying finds is named, ratings are read again, failed captures wait, evidence is cared for."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from tests.capture.local_web import Web

from factdesk.assets import resource
from factdesk.desktop import forms, language
from factdesk.desktop.dialogs.evidence_details import EvidenceDetailsDialog
from factdesk.desktop.dialogs.remove_evidence import RemoveEvidenceDialog
from factdesk.desktop.dialogs.source_dialog import SourceDialog
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.models.line import LINE
from factdesk.desktop.upkeep import Upkeep
from factdesk.desktop.views import reader_pane
from factdesk.desktop.views.fault_words import fault_words, file_named
from factdesk.domain.span import Span
from factdesk.settings import Settings, save_settings
from factdesk.workspace.workspace import Workspace

Wait = Callable[[], None]
BULLETIN = resource("samples", "evidence", "rescue-bulletin.txt")


def rated(workspace: Workspace) -> int:
    article = workspace.articles.add_file(resource("samples", "l24-idlib.txt")).article.id
    claim = workspace.claims.add(article, [Span(637, 683)])
    evidence = workspace.evidence.add_file(BULLETIN, source="Rescue service")
    workspace.evidence.link(evidence.id, claim.id, "supports")
    workspace.claims.rate(claim.id, "true", "The bulletin says so.")
    return claim.id


def upkeep(window: MainWindow) -> Upkeep:
    return next(part for part in window.parts if isinstance(part, Upkeep))


def asked(window: MainWindow, wait: Wait, job: Callable[[Workspace], object]) -> object:
    found: list[object] = []
    window.desk.ask(window, job, found.append)
    wait()
    return found[0]


@pytest.fixture
def desk(open_window: Callable[..., MainWindow], wait: Wait) -> MainWindow:
    window = open_window()
    claim = asked(window, wait, rated)
    window.commands.show_claim_id(claim)
    wait()
    return window


@pytest.fixture
def web() -> Iterator[Web]:
    save_settings(Settings(capture_private=True, capture_picture=False))
    with Web() as server:
        yield server


def test_what_is_missing_is_named_and_its_rating_read_again(desk: MainWindow, wait: Wait, qtbot: QtBot) -> None:
    button = forms.child(desk.pane.home, QPushButton, "reread_button")
    assert button.isHidden()
    asked(desk, wait, lambda ws: ws.evidence.path_of(ws.evidence.get(1).sha256).unlink())
    desk.actions_of["verify"].trigger()
    wait()
    page = upkeep(desk).page
    assert page.isVisible()
    assert "1 missing" in page.verdict_label.text()
    line = page.problems.index(0).data(LINE)
    assert (line.title, "evidence 1" in line.second, "no longer there" in line.second) == (BULLETIN.name, True, True)
    assert "each is named in the list" in desk.messages.text
    assert not button.isHidden()
    assert "1 rating to be read again" in button.text()
    banner = upkeep(desk)._banner
    assert banner is not None
    assert banner.isVisible()
    assert banner.why_label.text() == f"evidence 1: {BULLETIN.name} is missing"
    desk.go("home")
    page.reread_view.setCurrentIndex(page.rereads.index(0))
    page.reread_view.activated.emit(page.rereads.index(0))
    wait()
    assert desk.pane.place == reader_pane.ARTICLE
    banner.again_button.click()
    assert desk.inspector.rating.reason_edit.hasFocus()
    banner.holds_button.click()
    wait()
    assert banner.isHidden()
    assert button.isHidden()
    assert page.rereads.rowCount() == 0
    assert "your name" in desk.messages.text


def test_what_is_named_is_named_in_the_language_of_the_window(app: QApplication) -> None:
    assert file_named("evidence 3: a: b.txt") == ("evidence 3", "a: b.txt")
    assert file_named("operation 3 (x) was altered") == ("", "operation 3 (x) was altered")
    assert fault_words("article 1: l24.txt is missing") == "article 1: l24.txt is missing"
    language.apply(QApplication.instance(), "ar")
    try:
        assert fault_words("evidence 3: log.txt is altered") == "الدليل 3: تغيّر log.txt"
        assert fault_words("evidence 3 was changed outside FactDesk") == "evidence 3 was changed outside FactDesk"
    finally:
        language.apply(QApplication.instance(), "en")


def test_everything_as_it_was_is_said(desk: MainWindow, wait: Wait) -> None:
    desk.actions_of["verify"].trigger()
    wait()
    assert "as they were" in desk.messages.text
    assert "Everything is as it was." in upkeep(desk).page.verdict_label.text()


def test_a_failed_capture_waits_is_tried_again_and_dropped_with_a_key(
    desk: MainWindow, wait: Wait, qtbot: QtBot, web: Web
) -> None:
    desk.adding.add_evidence_page(web.url("/login"))
    wait()
    assert "A login page was captured, 11 words" in desk.messages.text
    assert "waits to be tried again" in desk.messages.text
    desk.messages._button.click()
    wait()
    page = upkeep(desk).page
    assert page.isVisible()
    assert [page.captures.record(page.captures.index(row)).tries for row in range(page.captures.rowCount())] == [1]
    page.retry_button.click()
    wait()
    assert page.captures.record(page.captures.index(0)).tries == 2
    page.captures_view.setFocus()
    qtbot.keyClick(page.captures_view, Qt.Key.Key_Delete)
    wait()
    assert page.captures.rowCount() == 0
    assert forms.child(desk.pane.home, QPushButton, "retry_button").isHidden()
    desk.desk.undo()
    wait()
    assert page.captures.rowCount() == 1


def test_evidence_kept_again_is_told_and_shown(desk: MainWindow, wait: Wait) -> None:
    desk.adding.add_evidence_files([BULLETIN])
    wait()
    assert "The same file is here already" in desk.messages.text
    desk.messages._button.click()
    wait()
    reader = desk.pane.evidence
    assert reader.evidence is not None
    assert reader.evidence.id == 1
    assert not reader._again.isHidden()
    reader._again.linkActivated.emit("2")
    wait()
    assert reader.evidence.id == 2


def test_source_and_information_are_judged_apart(desk: MainWindow, wait: Wait) -> None:
    desk.showing.open_evidence(1)
    wait()
    desk.actions_of["evidence_details"].trigger()
    wait()
    dialog = desk.findChild(EvidenceDetailsDialog)
    dialog.boxes["reliability"].setCurrentIndex(dialog.boxes["reliability"].findData("B"))
    dialog.boxes["credibility"].setCurrentIndex(dialog.boxes["credibility"].findData("2"))
    dialog.edits["origin"].setText("Rescue service")
    dialog.save_button.click()
    wait()
    piece, source = asked(desk, wait, lambda ws: (ws.evidence.get(1), ws.sources.by_name("Rescue service")))
    assert (piece.credibility, piece.origin, source.reliability) == ("2", "Rescue service", "B")
    assert "Usually reliable" in desk.pane.evidence._facts.text()
    assert "1 independent source" in desk.inspector.evidence.origins_label.text()
    desk.commands.edit_source(source)
    wait()
    shown = desk.findChild(SourceDialog)
    assert "mostly been right" in shown.findChild(type(desk.pane.evidence._facts), "meaning_label").text()
    shown.reject()


def test_evidence_is_removed_with_a_reason_only(desk: MainWindow, wait: Wait) -> None:
    desk.actions_of["remove_evidence"].trigger()
    assert "Open a piece of evidence first" in desk.messages.text
    desk.showing.open_evidence(1)
    wait()
    desk.actions_of["remove_evidence"].trigger()
    dialog = desk.findChild(RemoveEvidenceDialog)
    assert not dialog.remove_button.isEnabled()
    dialog.reason_edit.setText("It is a forgery.")
    dialog.remove_button.click()
    wait()
    assert desk.pane.place == reader_pane.ARTICLE
    events = asked(desk, wait, lambda ws: ws.custody.of(1))
    assert ("removed", "It is a forgery.", "Nora") in [(one.what, one.detail, one.by) for one in events]


def test_nothing_goes_out_before_it_was_asked(desk: MainWindow, wait: Wait) -> None:
    desk.showing.open_evidence(1)
    wait()
    desk.actions_of["archive_find"].trigger()
    assert "no web address" in desk.messages.text
    desk.settings.stamp_authority = "http://127.0.0.1:9/"
    desk.actions_of["stamp"].trigger()
    assert "One hash of all that is kept goes to 127.0.0.1" in desk.messages.text
    wait()
    assert not asked(desk, wait, lambda ws: ws.custody.stamps())


def test_the_archives_copy_is_looked_up_once_it_was_agreed_to(desk: MainWindow, wait: Wait, web: Web) -> None:
    found = b'{"archived_snapshots": {"closest": {"available": true, "status": "200", "timestamp": "20231015101112",'
    found += b' "url": "https://archive.example/web/20231015101112/https://news.example/raids"}}}'
    web.answers["/available"] = lambda handler: handler.reply(found, "application/json")
    save_settings(Settings(capture_private=True, archive_lookup=web.url("/available")))
    desk.settings.archive_lookup = web.url("/available")
    asked(desk, wait, lambda ws: ws.evidence.edit(1, url="https://news.example/raids"))
    desk.showing.open_evidence(1)
    wait()
    desk.actions_of["archive_find"].trigger()
    wait()
    assert "The address of this page goes to 127.0.0.1" in desk.messages.text
    assert web.requests == []
    desk.messages._button.click()
    wait()
    assert len(web.requests) == 1
    assert "archive.example" in desk.pane.evidence._facts.text()
