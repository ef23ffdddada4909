"""The search page: completion, groups, ways on, the switch for spellings, chips that stay, saved searches."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.offers import open_palette
from factdesk.desktop.saved_searches import SavedSearches
from factdesk.domain.span import Span
from factdesk.domain.view import SavedView

Wait = Callable[[], None]


def finder_of(window: MainWindow, wait: Wait):
    window.go("find")
    window.desk.ask(window, lambda ws: ws.proposals.accept_above(1, 0.0))
    wait()
    return window.lists_pane.finder


def searches(window: MainWindow) -> SavedSearches:
    return next(part for part in window.parts if isinstance(part, SavedSearches))


@pytest.mark.qt_log_ignore("propagateSizeHints", "raise", "grabbing", extend=True)  # popups off screen
def test_a_query_is_completed_as_it_is_typed(window: MainWindow, wait: Wait, qtbot: QtBot) -> None:
    finder = finder_of(window, wait)
    finder.query_edit.setFocus()
    qtbot.keyClicks(finder.query_edit, "kin")
    qtbot.waitUntil(lambda: bool(finder.completer._offers), timeout=15_000)
    assert [one.text for one in finder.completer._offers] == ["kind:"]
    finder.completer.take(0)
    wait()
    assert finder.query_edit.text() == "kind:"
    finder.completer.take(0)
    wait()
    assert finder.query_edit.text().startswith("kind:")
    assert finder.query_edit.text().endswith(" ")
    qtbot.waitUntil(lambda: finder.model.rowCount() > 0, timeout=15_000)


def test_hits_stand_in_groups_and_the_keys_reach_them(window: MainWindow, wait: Wait, qtbot: QtBot) -> None:
    finder = finder_of(window, wait)
    finder.want("regime")
    qtbot.waitUntil(lambda: finder.model.rowCount() > 1, timeout=15_000)
    types = [finder.model.record(finder.model.index(row)).type for row in range(finder.model.rowCount())]
    assert types == sorted(types, key=types.index)
    assert sorted(finder.delegate.heads) == [0, next(n for n, kind in enumerate(types) if kind != types[0])]
    assert (
        finder.view.sizeHintForIndex(finder.model.index(0)).height()
        > finder.view.sizeHintForIndex(finder.model.index(1)).height()
    )
    finder.grab()
    finder.query_edit.setFocus()
    qtbot.keyClick(finder.query_edit, Qt.Key.Key_Down)
    assert finder.view.currentIndex().row() == 0
    with qtbot.waitSignal(finder.chosen):
        qtbot.keyClick(finder.view, Qt.Key.Key_Return)


def test_an_empty_page_offers_a_way_on(window: MainWindow, wait: Wait, qtbot: QtBot) -> None:
    finder = finder_of(window, wait)
    finder.want("regime xyzzyq")
    qtbot.waitUntil(lambda: bool(finder.ways.buttons), timeout=15_000)
    assert "xyzzyq" in finder.ways.buttons[0].text()
    finder.ways.buttons[0].click()
    qtbot.waitUntil(lambda: finder.model.rowCount() > 0, timeout=15_000)
    assert finder.query == "regime"


def test_a_chip_that_is_on_stays_on_though_all_hits_have_it(window: MainWindow, wait: Wait, qtbot: QtBot) -> None:
    finder = finder_of(window, wait)
    finder.want("regime", [("kind", "official_statement")])
    wait()
    assert finder.chips.chosen() == [("kind", "official_statement")]
    finder.query_edit.setText("regime strikes")
    qtbot.wait(150)
    wait()
    assert finder.chips.chosen() == [("kind", "official_statement")]
    assert all(finder.model.record(finder.model.index(row)).type == "claim" for row in range(finder.model.rowCount()))


def test_the_switch_for_spellings_is_asked_with(window: MainWindow, wait: Wait, qtbot: QtBot) -> None:
    finder = finder_of(window, wait)
    finder.want("Albara")
    qtbot.waitUntil(lambda: finder.model.rowCount() > 0, timeout=15_000)
    finder.spellings_button.setChecked(False)
    qtbot.waitUntil(lambda: "Nothing found" in finder._empty.text(), timeout=15_000)


def test_a_search_is_kept_counted_renamed_and_forgotten(window: MainWindow, wait: Wait, qtbot: QtBot) -> None:
    finder, part = finder_of(window, wait), searches(window)
    finder.want("regime", [("type", "claim")])
    wait()
    part.save("The regime")
    wait()
    (view,) = part.views
    assert (view.query, view.filters) == ("regime", {"types": ["claim"]})
    part.save("Regime")
    wait()
    assert [(one.id, one.name) for one in part.views] == [(view.id, "Regime")]
    window.desk.ask(window, lambda ws: ws.claims.add(1, [Span(0, 20)], statement="The regime struck again."))
    qtbot.waitUntil(lambda: "1 new" in finder.searches_button.text(), timeout=15_000)
    finder.want("")
    assert "1 new" in finder.ways.buttons[0].text()
    palette = open_palette(window)
    palette.query_edit.setText("Regime saved search")
    qtbot.keyClick(palette.query_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: finder.query == "regime", timeout=15_000)
    wait()
    assert finder.chips.chosen() == [("type", "claim")]
    assert "new" not in finder.searches_button.text()
    finder.searches._fill()
    assert any(action.text() == "Regime" for action in finder.searches.actions())
    finder.searches.remove_asked.emit(view.id)
    wait()
    assert part.views == []
    part.show(None)
    assert finder.query == ""


def test_a_search_that_asks_nothing_is_not_kept(window: MainWindow, wait: Wait) -> None:
    finder, said = finder_of(window, wait), []
    window.desk.hinted.connect(said.append)
    finder.want("")
    searches(window).save("Empty")
    assert len(said) == 1
    assert SavedView("find", "x").id == 0
