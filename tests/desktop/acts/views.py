"""Driving the View menu."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QWidget
from tests.desktop.acts.stage import Act, Stage, drives

from factdesk.desktop import forms
from factdesk.desktop.views import reader_pane
from factdesk.settings import load_settings


def shows(place: str, page: int, stage: Stage) -> Iterator[None]:
    """Drive an action that goes to a place of the rail."""
    stage.window.go("claims" if place != "claims" else "articles")
    yield
    assert stage.window.lists_pane.is_shown(place)
    assert stage.window.pane.place == page


PLACES = {
    "home": reader_pane.HOME, "articles": reader_pane.ARTICLE, "claims": reader_pane.ARTICLE,
    "evidence": reader_pane.ARTICLE, "figures": reader_pane.FIGURES, "incidents": reader_pane.INCIDENT,
    "sources": reader_pane.ARTICLE, "find": reader_pane.ARTICLE, "history": reader_pane.ARTICLE,
}  # fmt: skip


@drives("focus_reader")
def focus_reader(stage: Stage) -> Iterator[None]:
    stage.window.messages.info("News")
    stage.window.lists_pane.articles.view.setFocus()
    yield
    assert stage.has_focus(stage.window.pane.text)
    assert stage.message == ""


def folds(slot: str, stage: Stage) -> Iterator[None]:
    """Drive an action that folds a pane away."""
    pane = forms.child(stage.window, QWidget, slot)
    assert pane.isVisible()
    yield
    assert not pane.isVisible()


@drives("list_table")
def list_table(stage: Stage) -> Iterator[None]:
    page = stage.window.lists_pane.articles
    yield
    assert page.is_table
    assert page.table.view.isVisible()


@drives("list_filter")
def list_filter(stage: Stage) -> Iterator[None]:
    yield
    assert stage.has_focus(stage.window.lists_pane.articles.words_edit)


@drives("add_filter")
def add_filter(stage: Stage) -> Iterator[None]:
    yield
    assert stage.opened == ["QMenu of FilterBar"]


@drives("saved_views")
def saved_views(stage: Stage) -> Iterator[None]:
    yield
    assert stage.opened == ["ViewsMenu of ArticleList"]


@drives("select_all")
def select_all(stage: Stage) -> Iterator[None]:
    page = stage.window.lists_pane.claims
    stage.window.go("claims")
    stage.settle()
    yield
    assert page.selected() == stage.ask(lambda ws: ws.claims.ids())


@drives("change_chosen")
def change_chosen(stage: Stage) -> Iterator[None]:
    stage.window.go("claims")
    stage.settle()
    stage.do("select_all")
    yield
    assert stage.opened == ["QMenu of BulkBar"]


def resizes(by: int, stage: Stage) -> Iterator[None]:
    """Drive an action that makes the text larger or smaller."""
    size, view = stage.window.settings.reading_size, stage.window.pane.text
    letters = view.font().pixelSize()
    yield
    assert load_settings().reading_size == size + by
    assert view.font().pixelSize() - letters == by


@drives("turn_direction")
def turn_direction(stage: Stage) -> Iterator[None]:
    assert not stage.window.pane.text.is_right_to_left
    yield
    assert stage.window.pane.text.is_right_to_left
    assert stage.last_operation == "edit article details"


def sets(field: str, value: str, stage: Stage) -> Iterator[None]:
    """Drive an action that sets the look; the program dresses and words its windows by ``look_changed``."""
    told: list[str] = []
    stage.window.look_changed.connect(lambda: told.append(getattr(stage.window.settings, field)))
    yield
    assert told == [value]
    assert getattr(load_settings(), field) == value


VIEWS: dict[str, Act] = {
    **{f"show_{place}": partial(shows, place, page) for place, page in PLACES.items()},
    "toggle_list": partial(folds, "list_slot"),
    "toggle_inspector": partial(folds, "inspector_slot"),
    "larger": partial(resizes, 1),
    "smaller": partial(resizes, -1),
    **{f"theme_{theme}": partial(sets, "theme", theme) for theme in ("light", "dark", "contrast")},
    **{f"language_{code}": partial(sets, "language", code) for code in ("en", "ar")},
}
for action, act in VIEWS.items():
    drives(action)(act)
