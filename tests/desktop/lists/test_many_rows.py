"""Many rows of a list at once: each change is one step for Undo."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.desktop.lists.rows import cells, choose, part

from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.many import Many
from factdesk.desktop.views.bulk_bar import Answer
from factdesk.desktop.views.desk_list import DeskList

Wait = Callable[[], None]
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
