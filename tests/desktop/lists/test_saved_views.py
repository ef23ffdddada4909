"""Saved views of a list: kept, chosen, forgotten, and what is new in them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.desktop.lists.rows import part

from factdesk.desktop.list_views import ListViews
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.many import Many
from factdesk.desktop.models import columns
from factdesk.desktop.models.line import LINE
from factdesk.desktop.offers import open_palette
from factdesk.desktop.views.desk_list import DeskList

Wait = Callable[[], None]


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
