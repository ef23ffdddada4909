"""The lists: cards and tables of the same rows, filters as chips, orders, saved views, many rows at once, memory."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from factdesk.desktop import forms
from factdesk.desktop.list_views import ListViews
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.many import Many
from factdesk.desktop.models import columns
from factdesk.desktop.models.line import LINE
from factdesk.desktop.offers import open_palette
from factdesk.desktop.views.bulk_bar import Answer
from factdesk.desktop.views.desk_list import DeskList

Wait = Callable[[], None]


def part(window: MainWindow, kind: type) -> ListViews | Many:
    return next(one for one in window.parts if isinstance(one, kind))


def choose(page: DeskList, *rows: int) -> None:
    selection = QItemSelection()
    for row in rows:
        selection.select(page.model.index(row, 0), page.model.index(row, page.model.columnCount() - 1))
    page.view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def cells(page: DeskList, name: str) -> list[str]:
    at = [one.id for one in page.model.columns].index(name)
    return [page.model.data(page.model.index(row, at)) for row in range(page.model.rowCount())]


@pytest.fixture
def claims(window: MainWindow, wait: Wait) -> DeskList:
    """The list of claims, with the proposals of the sample."""
    window.go("claims")
    wait()
    cells(window.lists_pane.claims, "kind")
    wait()
    return window.lists_pane.claims


def test_the_models_keep_the_rules_in_all_columns(window: MainWindow, wait: Wait, claims: DeskList) -> None:
    for page in window.lists_pane.desk_lists():
        QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page.model)
        window.go(page.place)
        wait()
        for row in range(page.model.rowCount()):
            for column in range(page.model.columnCount()):
                index = page.model.index(row, column)
                assert isinstance(page.model.data(index), str)
                assert page.model.data(index, Qt.ItemDataRole.AccessibleTextRole)


def test_every_column_that_sorts_sorts_both_ways(window: MainWindow, wait: Wait, claims: DeskList) -> None:
    for page in window.lists_pane.desk_lists():
        window.go(page.place)
        wait()
        for one in page.model.columns:
            if one.can_sort:
                page.want("", {}, one.id)
                wait()
                up = page.model.ids()
                page.want("", {}, f"-{one.id}")
                wait()
                assert sorted(page.model.ids()) == sorted(up), one.id
    window.go("claims")
    claims.want("", {}, "statement")
    wait()
    said = cells(claims, "statement")
    wait()
    said = cells(claims, "statement")
    assert said == sorted(said)


def test_filters_are_chips_that_are_pressed_to_take_them_off(
    window: MainWindow, qtbot: QtBot, wait: Wait, claims: DeskList
) -> None:
    everything = claims.model.rowCount()
    claims.filters._fill()
    claims.filters.values_wanted.emit("kind")
    wait()
    offered = {action.text(): action for action in claims.filters._menus["kind"].actions()}
    casualties = next(action for text, action in offered.items() if text.startswith("Casualty count"))
    assert casualties.text().endswith("\t" + str(sum("Casualty" in kind for kind in cells(claims, "kind"))))
    casualties.trigger()
    wait()
    assert 0 < claims.model.rowCount() < everything
    chip = claims.filters.findChild(QPushButton, "chip_kind_casualty_count")
    assert "Casualty count" in chip.text()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    wait()
    assert claims.model.rowCount() == everything


def test_words_narrow_every_list(window: MainWindow, qtbot: QtBot, wait: Wait, claims: DeskList) -> None:
    window.actions_of["list_filter"].trigger()
    qtbot.keyClicks(claims.words_edit, "airstrikes")
    qtbot.wait(250)
    wait()
    assert 0 < claims.model.rowCount() < len(window.reading.claims)
    window.go("articles")
    wait()
    articles = window.lists_pane.articles
    articles.words_edit.setText("no such words")
    qtbot.wait(250)
    assert articles.model.rowCount() == 0
    articles.want("", {"language": ["en"]}, "title")
    assert articles.model.rowCount() == 1
    articles.want("", {"language": ["ar"], "unknown": ["x"]}, "title")
    assert articles.model.rowCount() == 0


def test_the_same_rows_are_cards_or_a_table(window: MainWindow, qtbot: QtBot, wait: Wait, claims: DeskList) -> None:
    window.actions_of["list_table"].trigger()
    wait()
    assert claims.table.view.isVisible()
    assert not claims.view.isVisible()
    before = window.panes.sizes()[0]
    choose(claims, 1, 2)
    assert claims.bulk.isVisible()
    menu = forms.child(claims, QToolButton, "columns_button").menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Added").trigger()
    assert claims.table.shown()[-1] == "added"
    head = claims.table.head
    at = QPoint(head.sectionViewportPosition(claims.table._section("kind")) + 20, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    wait()
    assert claims.order == "kind"
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    wait()
    assert claims.order == "-kind"
    assert not claims.table.view.grab().isNull()
    window.actions_of["list_table"].trigger()
    wait()
    assert claims.view.isVisible()
    assert window.panes.sizes()[0] < before


def test_a_row_opens_its_claim_by_mouse_and_key(window: MainWindow, qtbot: QtBot, wait: Wait, claims: DeskList) -> None:
    third = claims.model.id_at(2)
    place = claims.view.visualRect(claims.model.index(2, 0)).center()
    qtbot.mouseClick(claims.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    wait()
    assert window.reading.chosen == third
    qtbot.keyClick(claims.view, Qt.Key.Key_Home)
    qtbot.keyClick(claims.view, Qt.Key.Key_Return)
    wait()
    assert window.reading.chosen == claims.model.id_at(0)
    qtbot.keyClick(claims.view, Qt.Key.Key_End)
    assert claims.view.currentIndex().row() == claims.model.rowCount() - 1


BULK: dict[str, tuple[str, Answer, str]] = {
    "kind": ("kind", Answer("background"), "3 claims changed."),
    "rate": ("rate", Answer("true", "The log says so."), "3 claims rated."),
    "claimant": ("claimant", Answer("Nora Haddad"), "3 claims changed."),
    "flag": ("flag", Answer("ask again"), "3 claims flagged."),
    "note": ("note", Answer(words="Called."), "A note added to 3 claims."),
    "accept": ("accept", Answer(), "3 claims accepted."),
    "refuse": ("refuse", Answer(), "3 claims refused."),
    "remove": ("remove", Answer(), "3 claims removed."),
}


def test_many_claims_are_changed_in_one_step_each(window: MainWindow, wait: Wait, claims: DeskList) -> None:
    ids = claims.model.ids()[:3]
    for what, answer, said in BULK.values():
        before = dict(window.reading.claims)
        choose(claims, 0, 1, 2)
        change = claims.bulk.change(what)
        if not change.is_direct:
            claims.bulk.begin(change)
            wait()
        claims.bulk.asked.emit(change, answer)
        wait()
        assert window.messages.text == said
        assert {number: window.reading.claims.get(number) for number in ids} != {n: before[n] for n in ids}, what
        window.actions_of["undo"].trigger()
        wait()
        assert window.reading.claims == before, what


def test_evidence_articles_and_sources_are_changed_in_one_step_each(
    window: MainWindow, wait: Wait, tmp_path: Path
) -> None:
    for name in ("first", "second"):
        (tmp_path / f"{name}.txt").write_text(f"What the {name} log says of nine strikes on Monday.")
    window.adding.add_evidence_files([tmp_path / "first.txt", tmp_path / "second.txt"])
    window.adding.add_files([tmp_path / "second.txt"])
    part(window, Many).change("claims", "accept", list(window.reading.claims))
    wait()
    pane = window.lists_pane
    many = part(window, Many)
    for page, what, answer, column, value in (
        (pane.evidence, "origin", Answer("an agency"), "origin", "an agency"),
        (pane.evidence, "credibility", Answer("3"), "credibility", "3"),
        (pane.articles, "outlet", Answer("The Paper"), "outlet", "The Paper"),
        (pane.articles, "language", Answer("ar"), "language", "Arabic"),
        (pane.sources, "kind", Answer("organisation"), "kind", "organisation"),
        (pane.sources, "reliability", Answer("B"), "reliability", "B"),
    ):
        window.go(page.place)
        wait()
        choose(page, 0, 1)
        ids = page.selected()
        page.bulk.begin(page.bulk.change(what))
        wait()
        assert page.bulk.value_box.count() or what in ("origin", "outlet")
        many.change(page.place, what, ids, answer)
        wait()
        assert cells(page, column).count(value) >= 2, what
        assert page.selected() == ids
        window.desk.undo()
        wait()
        assert cells(page, column).count(value) < 2, what
    for page, what, answer in (
        (pane.sources, "merge", Answer(str(pane.sources.model.id_at(0)))),
        (pane.evidence, "remove", Answer(words="Kept twice.")), (pane.articles, "remove", Answer()),
    ):  # fmt: skip
        rows = page.model.rowCount()
        many.change(page.place, what, page.model.ids()[:2], answer)
        wait()
        window.go(page.place)
        wait()
        assert page.model.rowCount() < rows
        window.desk.undo()
        wait()
        assert page.model.rowCount() == rows


def test_evidence_is_linked_to_many_claims_and_they_are_exported(
    window: MainWindow, wait: Wait, claims: DeskList, tmp_path: Path
) -> None:
    (tmp_path / "log.txt").write_text("Nine strikes.")
    window.adding.add_evidence_files([tmp_path / "log.txt"])
    wait()
    choose(claims, 0, 1, 2, 3)
    change = claims.bulk.change("link")
    claims.bulk.begin(change)
    wait()
    assert [claims.bulk.value_box.itemText(0)] == ["log.txt"]
    claims.bulk.stance_box.setCurrentIndex(1)
    claims.bulk.apply_button.click()
    wait()
    assert window.messages.text == "Evidence linked to 4 claims."
    ids = claims.model.ids()[:4]
    assert all(window.reading.claims[number].evidence == 1 for number in ids)
    many = part(window, Many)
    many.change("claims", "accept", ids)
    wait()
    many.export(tmp_path / "claims.csv", "claims-csv", claims=tuple(ids))
    wait()
    assert len((tmp_path / "claims.csv").read_text(encoding="utf-8-sig").splitlines()) >= 5


def test_what_a_bulk_change_needs_is_said_below_the_list(
    window: MainWindow, qtbot: QtBot, wait: Wait, claims: DeskList
) -> None:
    window.activateWindow()
    window.actions_of["select_all"].trigger()
    assert claims.selected_count() == claims.model.rowCount()
    bar = claims.bulk
    assert bar.isVisible()
    bar.begin(bar.change("rate"))
    bar.apply_button.click()
    wait()
    assert "needs its reason" in window.messages.text
    bar.begin(bar.change("rate"))
    qtbot.keyClick(bar.words_edit, Qt.Key.Key_Escape)
    assert not bar.words_edit.isVisible()
    claims.view.clearSelection()
    assert not bar.isVisible()


def test_a_view_is_kept_chosen_and_forgotten(window: MainWindow, qtbot: QtBot, wait: Wait, claims: DeskList) -> None:
    views = part(window, ListViews)
    everything = claims.model.rowCount()
    claims.want("", {"kind": ["strike_count"], "state": ["proposed"]}, "-worth")
    claims.table.show_columns(["statement", "worth", "kind"])
    wait()
    few = claims.model.ids()
    claims.views._fill()
    claims.views.name_edit.setText("Strikes to decide")
    qtbot.keyClick(claims.views.name_edit, Qt.Key.Key_Return)
    wait()
    assert [view.name for view in views.views] == ["Strikes to decide"]
    views.show(claims, None)
    claims.table.show_columns([one.id for one in columns.CLAIMS if one.shown])
    wait()
    assert claims.model.rowCount() == everything
    window.go("articles")
    palette = open_palette(window)
    palette.query_edit.setText("strikes to decide")
    offer = palette.model.data(palette.model.index(0), LINE)
    assert offer.title == "Strikes to decide"
    qtbot.keyClick(palette.query_edit, Qt.Key.Key_Return)
    wait()
    assert claims.isVisible()
    assert claims.model.ids() == few
    assert claims.order == "-worth"
    assert claims.table.shown() == ["statement", "worth", "kind"]
    window.actions_of["undo"].trigger()
    wait()
    assert views.views == []
    window.actions_of["redo"].trigger()
    wait()
    views._remove(views.views[0].id)
    wait()
    assert views.views == []


def test_a_view_says_what_is_new(window: MainWindow, wait: Wait, claims: DeskList) -> None:
    views = part(window, ListViews)
    claims.want("", {"state": ["accepted"]}, "number")
    wait()
    views.save(claims, "Accepted")
    wait()
    part(window, Many).change("claims", "accept", list(window.reading.claims)[:2])
    wait()
    views._ask_news(claims)
    wait()
    claims.views._fill()
    assert any(action.text() == "Accepted\t2 new" for action in claims.views.actions())


def test_the_lists_are_found_as_they_were_left(
    open_window: Callable[..., MainWindow], window: MainWindow, wait: Wait, claims: DeskList
) -> None:
    folder, views = window.desk.folder, part(window, ListViews)
    claims.want("", {"state": ["proposed"]}, "-statement")
    window.actions_of["list_table"].trigger()
    wait()
    claims.table.show_columns(["statement", "figures", "kind"])
    claims.table.show_widths({"statement": 222})
    views.save(claims, "Mine")
    wait()
    claims.table.view.scrollTo(claims.model.index(9, 0), claims.table.view.ScrollHint.PositionAtTop)
    wait()
    top, sizes = claims.scrolled(), window.panes.sizes()
    window.close()
    wait()
    again = open_window(folder)
    wait()
    page = again.lists_pane.claims
    again.go("claims")
    wait()
    assert page.is_table
    assert (page.order, page.filters.chosen()) == ("-statement", {"state": ["proposed"]})
    assert page.table.shown() == ["statement", "figures", "kind"]
    assert page.table.widths()["statement"] == 222
    assert page.views.current == page.views.views[0].id
    assert page.scrolled() == top
    assert abs(again.panes.sizes()[0] - sizes[0]) <= 2


def test_rows_stay_where_they_are_when_something_else_changes(window: MainWindow, wait: Wait, claims: DeskList) -> None:
    claims.view.scrollTo(claims.model.index(8, 0), claims.view.ScrollHint.PositionAtTop)
    wait()
    value = claims.view.verticalScrollBar().value()
    assert value
    choose(claims, 8, 9)
    part(window, Many).change("claims", "refuse", [claims.model.id_at(20)])
    wait()
    assert claims.view.verticalScrollBar().value() == value
    assert claims.selected_count() == 2
