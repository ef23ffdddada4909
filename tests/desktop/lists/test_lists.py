"""The lists: cards and tables of the same rows, filters as chips, orders, and all of it as it was left."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from tests.desktop.lists.rows import cells, choose, part

from factdesk.desktop import forms
from factdesk.desktop.list_views import ListViews
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.many import Many
from factdesk.desktop.views.desk_list import DeskList

Wait = Callable[[], None]


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
