"""Parts of evidence linked to a claim: a region of a picture, a page, a stretch of a recording."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.desktop.evidence.kept import SAMPLES, checks, opened

from factdesk.assets import resource
from factdesk.desktop import forms
from factdesk.desktop.dialogs.link_evidence import LinkEvidenceDialog
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.views import reader_pane
from factdesk.domain.evidence import Locator

Wait = Callable[[], None]


def chosen_claim(window: MainWindow, wait: Wait) -> int:
    window.adding.add_files([resource("samples", "l24-idlib.txt")])
    wait()
    window.actions_of["accept_above"].trigger()
    wait()
    claim = next(c.id for c in window.reading.claims.values() if c.state == "accepted")
    window.reading.choose(claim)
    return claim


def test_a_region_is_dragged_linked_and_found_again(
    desk_window: MainWindow, wait: Wait, qtbot: QtBot, tmp_path: Path
) -> None:
    claim = chosen_claim(desk_window, wait)
    checks().save(str(tmp_path / "photo.png"))
    reader = opened(desk_window, wait, tmp_path / "photo.png")
    label = reader.picture.label
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(label, left, pos=QPoint(10, 10))
    qtbot.mouseMove(label, QPoint(200, 100))
    qtbot.mouseRelease(label, left, pos=QPoint(200, 100))
    assert reader.picture.region is None  # nothing can be marked while it is blurred
    reader.picture.reveal_button.click()
    width, height = label.width() - 2, label.height() - 2
    qtbot.mousePress(label, left, pos=QPoint(1 + width // 4, 1 + height // 4))
    qtbot.mouseMove(label, QPoint(1 + width // 2, 1 + height // 2))
    qtbot.mouseRelease(label, left, pos=QPoint(1 + width // 2, 1 + height // 2))
    assert reader.picture.region == pytest.approx((0.25, 0.25, 0.25, 0.25), abs=0.02)
    forms.child(reader, QPushButton, "link_button").click()
    wait()
    dialog = desk_window.findChild(LinkEvidenceDialog)
    assert dialog.region_button.isVisible()
    assert not dialog.page_box.isVisible()
    dialog.stances["contradicts"].click()
    dialog.link_button.click()
    qtbot.wait(250)
    wait()
    evidence, link = desk_window.inspector.evidence.shown[0]
    assert (link.claim, link.stance) == (claim, "contradicts")
    assert link.region == pytest.approx((0.25, 0.25, 0.25, 0.25), abs=0.02)
    desk_window.pane.go(reader_pane.ARTICLE)
    desk_window.reading.choose(None)
    desk_window.showing.open_evidence(evidence.id, link.locator)
    wait()
    assert reader.mode == "picture"
    label.mark(None)
    qtbot.mouseClick(label, left, pos=label.rectangle(link.region).center().toPoint())
    wait()
    assert desk_window.reading.chosen == claim


def test_a_region_is_marked_by_keys(desk_window: MainWindow, wait: Wait, qtbot: QtBot, tmp_path: Path) -> None:
    checks().save(str(tmp_path / "photo.png"))
    reader = opened(desk_window, wait, tmp_path / "photo.png")
    reader.picture.reveal_button.click()
    label = reader.picture.label
    qtbot.keyClick(label, Qt.Key.Key_Right)
    first = label.region
    qtbot.keyClick(label, Qt.Key.Key_Right)
    qtbot.keyClick(label, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert first is not None
    assert label.region == pytest.approx((first[0] + 0.02, first[1], first[2], first[3] + 0.02))
    qtbot.keyClick(label, Qt.Key.Key_Delete)
    assert label.region is None


def test_the_page_being_viewed_is_linked(desk_window: MainWindow, wait: Wait) -> None:
    chosen_claim(desk_window, wait)
    reader = opened(desk_window, wait, SAMPLES / "displacement-update.pdf")
    reader.modes["page"].click()
    wait()
    reader.picture.label.mark((0.1, 0.1, 0.5, 0.2))
    forms.child(reader, QPushButton, "link_button").click()
    wait()
    dialog = desk_window.findChild(LinkEvidenceDialog)
    assert dialog.page_box.value() == 1
    dialog.region_button.click()
    assert dialog.locator() == Locator(page=1)
    dialog.reject()


def test_a_stretch_of_a_recording_is_linked_and_filled_in_again(
    desk_window: MainWindow, wait: Wait, tmp_path: Path, qtbot: QtBot
) -> None:
    chosen_claim(desk_window, wait)
    (tmp_path / "siren.wav").write_bytes(b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0" + bytes(40))
    reader = opened(desk_window, wait, tmp_path / "siren.wav")
    assert reader.mode == "recording"
    reader.recording.time_edit.setText("soon")
    forms.child(reader, QPushButton, "link_button").click()
    assert desk_window.findChild(LinkEvidenceDialog) is None
    reader.recording.time_edit.setText("1:05–1:20")
    forms.child(reader, QPushButton, "link_button").click()
    wait()
    dialog = desk_window.findChild(LinkEvidenceDialog)
    assert dialog.time_edit.text() == "1:05–1:20"
    dialog.link_button.click()
    qtbot.wait(250)
    wait()
    evidence, link = desk_window.inspector.evidence.shown[0]
    assert (link.from_seconds, link.to_seconds) == (65.0, 80.0)
    assert reader.recording.model.rowCount() == 1
    reader.recording.time_edit.clear()
    desk_window.showing.open_evidence(evidence.id, link.locator)
    wait()
    assert reader.recording.time_edit.text() == "1:05–1:20"
