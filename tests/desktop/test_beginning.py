"""The first run asks for a name and a folder, once; the start page tells what waits and leads to it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from factdesk import paths
from factdesk.desktop import forms
from factdesk.desktop.beginning import Beginning
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.views.first_run import FirstRunCard
from factdesk.domain.claim import ClaimEdit
from factdesk.settings import Settings, load_settings

Wait = Callable[[], None]
TEXT = "The mayor said nine people died. The bridge was hit twice on Monday morning, and it burned."


def first_card(window: MainWindow) -> FirstRunCard | None:
    return next(part for part in window.parts if isinstance(part, Beginning)).card


@pytest.fixture
def first(open_window: Callable[..., MainWindow]) -> MainWindow:
    """A window as it is on the very first day."""
    window = open_window(paths.default_workspace(), Settings())
    window.activateWindow()
    window.pane.focus()
    return window


def test_the_first_run_asks_for_a_name_and_keeps_it(first: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    card = first_card(first)
    assert card is not None
    assert card.isVisible()
    assert card.folder_edit.text() == str(paths.default_workspace())
    card.name_edit.clear()
    qtbot.keyClick(card.name_edit, Qt.Key.Key_Return)
    assert forms.child(card, QLabel, "problem_label").text()
    assert card.isVisible()
    qtbot.keyClicks(card.name_edit, "Rana")
    qtbot.keyClick(card.name_edit, Qt.Key.Key_Return)
    wait()
    assert card.isHidden()
    assert (load_settings().by, load_settings().workspace) == ("Rana", "")
    first.adding.add_text(TEXT)
    wait()
    names: list[str] = []
    first.desk.ask(first, lambda ws: ws.history.entries(1)[0].by, names.append)
    wait()
    assert names == ["Rana"]


def test_another_folder_can_be_the_workspace(first: MainWindow, wait: Wait, tmp_path: Path) -> None:
    card = first_card(first)
    assert card is not None
    card.name_edit.setText("Rana")
    card.folder_edit.setText(str(tmp_path / "cases"))
    card.begin_button.click()
    wait()
    assert first.desk.folder == (tmp_path / "cases").resolve()
    assert load_settings().workspace == str(tmp_path / "cases")


def test_the_second_run_asks_nothing(first: MainWindow, open_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    first.commands.take_settings(Settings(by="Rana"))
    assert first_card(open_window(tmp_path / "next", load_settings())) is None


def test_claims_that_nobody_is_named_for_wait_on_the_start_page(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    article = window.reading.article.id

    def fill(ws) -> int:
        chosen = [claim.id for claim in ws.claims.of_article(article, ("proposed",))]
        ws.proposals.accept(chosen)
        for claim in chosen[:3]:
            ws.claims.edit(claim, ClaimEdit(chain=()))
        return sum(not claim.claimant for claim in ws.claims.rows(chosen))

    told: list[int] = []
    window.desk.do(fill, done=told.append)
    wait()
    window.go("home")
    home = window.pane.home
    number = forms.child(home, QLabel, "to_attribute_number")
    qtbot.waitUntil(lambda: number.text() == str(told[0]), timeout=5_000)
    assert told == [3]
    forms.child(home, QPushButton, "to_attribute_button").click()
    wait()
    assert window.lists_pane.claims.filters.chosen()["claimant"] == [""]
    assert forms.child(window.lists_pane, QLineEdit, "words_edit") is not None
