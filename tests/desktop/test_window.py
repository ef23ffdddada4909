"""The whole job in the window, with keys as a person presses them and a real workspace underneath."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from tests.desktop.by_hand import Wait, press

from factdesk.desktop import tasks
from factdesk.desktop.dialogs.carry_over import CarryOverDialog
from factdesk.desktop.dialogs.command_palette import CommandPalette
from factdesk.desktop.dialogs.link_evidence import LinkEvidenceDialog
from factdesk.desktop.dialogs.report_dialog import ReportWanted
from factdesk.desktop.dialogs.report_subjects import Subject
from factdesk.desktop.leaving import Leaving
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.views import reader_pane
from factdesk.desktop.views.desk_list import DeskList


def choose_rows(page: DeskList, number: int) -> None:
    """Choose the first rows of a list."""
    chosen = QItemSelection(page.model.index(0, 0), page.model.index(number - 1, 0))
    page.view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def test_evidence_is_kept_and_linked_by_passage(window: MainWindow, qtbot: QtBot, wait: Wait, tmp_path: Path) -> None:
    log = tmp_path / "log.txt"
    log.write_text("Day log 😀.\nNine strikes were counted on Monday.\n", encoding="utf-8")
    press(window, qtbot, wait, "a", "k")
    claim = window.reading.chosen
    window.adding.add_evidence_files([log])
    wait()
    press(window, qtbot, wait, "l")
    dialog = window.findChild(LinkEvidenceDialog)
    wait()
    start = dialog._text.index("Nine strikes")
    cursor = dialog.passage.textCursor()
    cursor.setPosition(dialog._offsets.to_qt(start))
    cursor.setPosition(dialog._offsets.to_qt(start + 12), cursor.MoveMode.KeepAnchor)
    dialog.passage.setTextCursor(cursor)
    dialog.stances["contradicts"].click()
    dialog.link_button.click()
    wait()
    qtbot.wait(200)
    wait()
    assert window.reading.claims[claim].evidence == 1
    evidence, link = window.inspector.evidence.shown[0]
    assert (link.stance, link.quote) == ("contradicts", "Nine strikes")
    window.showing.open_evidence(evidence.id, link.locator)
    wait()
    assert window.pane.place == reader_pane.EVIDENCE
    assert window.pane.evidence.text.marks[0].spans == (link.span,)


def test_search_answers_as_one_types(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    window.actions_of["accept_above"].trigger()
    window.go("find")
    finder = window.lists_pane.finder
    qtbot.keyClicks(finder.query_edit, "airstr")
    qtbot.waitUntil(lambda: finder.model.rowCount() > 0, timeout=15_000)
    finder._on_chosen(finder.model.index(0))
    wait()
    assert window.reading.article is not None
    finder.query_edit.setText("zzzzqqq")
    qtbot.waitUntil(lambda: "Nothing found" in finder._empty.text(), timeout=15_000)


def test_figures_are_shown_with_their_ranges_and_lead_to_their_claims(
    window: MainWindow, qtbot: QtBot, wait: Wait
) -> None:
    window.actions_of["accept_above"].trigger()
    wait()
    window.go("figures")
    wait()
    page = window.pane.figures
    assert window.pane.place == reader_pane.FIGURES
    assert window.bar.isHidden()
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page.model)
    words = [page.model.data(page.model.index(row, 3)) for row in range(page.model.rowCount())]
    assert "“nearly 50”" in words
    page.table.view.clicked.emit(page.model.index(words.index("“nearly 50”"), 0))
    assert "nearly 50" in window.reading.claim.quote
    assert page.chart.picture.svg.startswith("<svg")
    assert not page.grab().isNull()


def test_the_report_is_written_beside_the_window(window: MainWindow, qtbot: QtBot, wait: Wait, tmp_path: Path) -> None:
    press(window, qtbot, wait, "a", "a")
    out = tmp_path / "report.docx"
    leaving = next(part for part in window.parts if isinstance(part, Leaving))
    about = Subject("", articles=(window.reading.article.id,))
    leaving.write_report(ReportWanted(about, ".docx", "en", "", None, None, {}), out)
    wait()
    assert "word/document.xml" in ZipFile(out).namelist()
    assert "Report written" in window.messages.text


def test_the_palette_finds_actions_articles_and_settings(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    window.actions_of["palette"].trigger()
    wait()
    palette = window.findChild(CommandPalette)
    for words, expected in (("hist", "History"), ("russia esc", "Russia Escalates"), ("theme", "Theme")):
        palette.query_edit.setText(words)
        titles = [palette.model.data(palette.model.index(row)) for row in range(palette.model.rowCount())]
        assert any(title.startswith(expected) for title in titles), words
    palette.query_edit.setText("history")
    qtbot.keyClick(palette.query_edit, Qt.Key.Key_Return)
    wait()
    assert window.lists_pane.history.isVisible()


def test_the_windows_keys_work_while_one_types(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    window.activateWindow()
    window.go("find")
    query = window.lists_pane.finder.query_edit
    qtbot.keyClicks(query, "bara idlib")
    query.setCursorPosition(4)
    qtbot.keyClick(query, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    wait()
    assert query.text() == "bara idlib"
    assert window.findChild(CommandPalette).isVisible()


def test_lists_show_what_is_in_the_workspace(window: MainWindow, wait: Wait) -> None:
    pane = window.lists_pane
    assert pane.articles.model.rowCount() == 1
    for place in ("history", "claims"):
        window.go(place)
        wait()
    assert pane.claims.model.rowCount() == len(window.reading.claims)
    assert pane.history.model.rowCount() >= 2
    pane.claims.narrow(state="accepted")
    wait()
    assert pane.claims.model.rowCount() == 0
    window.commands.show_waiting("to_decide")
    wait()
    assert pane.claims.model.rowCount() == len(window.reading.queue.waiting)
    choose_rows(pane.claims, 3)
    pane.claims.bulk.begin(pane.claims.bulk.change("accept"))
    wait()
    assert [claim.state for claim in window.reading.claims.values()].count("accepted") == 3


def test_files_links_and_texts_are_pasted_and_dropped(window: MainWindow, wait: Wait, tmp_path: Path) -> None:
    data = QMimeData()
    page = tmp_path / "news.html"
    words = "Officials said 12 people died in the flood on Monday, and rescuers searched the valley through the night."
    page.write_text(f"<html><body><article><h1>News</h1><p>{words}</p></article></body></html>")
    data.setUrls([QUrl.fromLocalFile(str(page))])
    assert window.adding.take(data)
    wait()
    assert "12 people died" in window.reading.text
    QGuiApplication.clipboard().setText("قال الدفاع المدني إن ثلاثة أشخاص قُتلوا في القصف مساء أمس.")
    window.actions_of["add_paste"].trigger()
    wait()
    assert window.reading.article.direction == "rtl"
    assert window.pane.text.is_right_to_left
    window.actions_of["turn_direction"].trigger()
    wait()
    assert not window.pane.text.is_right_to_left


def test_a_corrected_text_takes_the_claims_over_and_asks_about_the_rest(
    window: MainWindow, qtbot: QtBot, wait: Wait, tmp_path: Path
) -> None:
    press(window, qtbot, wait, "a", "a", "a", "a")
    old = window.reading.article.id
    corrected = tmp_path / "corrected.txt"
    corrected.write_text(window.reading.text.replace("have intensified their attacks", "have increased attacks"))
    window.revising.add_file(corrected)
    wait()
    assert window.reading.article.revision_of == old
    assert [c.state for c in window.reading.claims.values()].count("accepted") == 3
    assert "could not be carried over" in window.messages.text
    window.messages._button.click()
    dialog = window.findChild(CarryOverDialog)
    dialog.carry_button.click()
    wait()
    moved = next(c for c in window.reading.claims.values() if "have increased attacks" in c.quote)
    assert moved.state == "accepted"


def test_a_problem_is_one_line_that_says_what_to_do(window: MainWindow, wait: Wait, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    window.adding.add_files([empty])
    wait()
    assert window.messages.text
    assert "Traceback" not in window.messages.text
    assert not [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def test_dialogs_open_filled(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    for name in ("settings", "shortcuts", "about", "article_details"):
        window.actions_of[name].trigger()
        wait()
        dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
        assert dialogs, name
        dialogs[0].close()
        wait()


def test_the_look_is_remembered(window: MainWindow, wait: Wait) -> None:
    from factdesk.settings import load_settings

    size = window.settings.reading_size
    window.actions_of["larger"].trigger()
    window.actions_of["theme_dark"].trigger()
    wait()
    kept = load_settings()
    assert kept.reading_size == size + 1
    assert kept.theme == "dark"


def test_the_window_opens_where_it_was_left(
    open_window: Callable[..., MainWindow], window: MainWindow, wait: Wait
) -> None:
    folder = window.desk.folder
    window.inspector.sections["chain"].open(False)
    article = window.reading.article.id
    window.close()
    wait()
    again = open_window(folder)
    wait()
    assert again.reading.article is not None
    assert again.reading.article.id == article
    assert not again.inspector.sections["chain"].is_open


def test_what_was_typed_last_is_saved_when_the_window_is_closed_at_once(
    open_window: Callable[..., MainWindow], window: MainWindow, wait: Wait
) -> None:
    folder, claim = window.desk.folder, window.reading.chosen
    window.inspector.statement.statement_edit.setPlainText("Typed a moment before the end.")
    window.close()
    tasks.stop()
    again = open_window(folder)
    again.reading.show(1, claim)
    wait()
    assert again.reading.claims[claim].statement == "Typed a moment before the end."


def test_another_workspace_is_opened_in_the_same_window(window: MainWindow, wait: Wait, tmp_path: Path) -> None:
    window.commands.change_workspace(tmp_path / "other")
    wait()
    wait()
    assert window.desk.is_open
    assert window.desk.folder == (tmp_path / "other").resolve()
    assert window.reading.article is None
    assert window.lists_pane.articles.model.rowCount() == 0


def test_a_second_window_on_the_same_workspace_says_so(
    open_window: Callable[..., MainWindow], window: MainWindow, wait: Wait
) -> None:
    other = open_window(window.desk.folder)
    assert not other.desk.is_open
    assert "another window" in other.messages.text
    assert other.status.saved.text() == "No workspace open"
