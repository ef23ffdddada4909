"""Evidence is seen as it was kept: pictures only when asked for, PDFs page by page, nothing fetched."""

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from factdesk.assets import resource
from factdesk.desktop import forms
from factdesk.desktop.dialogs.link_evidence import LinkEvidenceDialog
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.views import reader_pane
from factdesk.desktop.views.evidence_reader import EvidenceReader
from factdesk.desktop.views.picture_view import blurred, read_picture
from factdesk.domain.evidence import Locator

Wait = Callable[[], None]
SAMPLES = resource("samples", "evidence")


def checks(size: int = 400) -> QImage:
    """Return fine black and white checks: blurred, they are grey."""
    image = QImage(size, size, QImage.Format.Format_RGB32)
    for y in range(size):
        for x in range(size):
            image.setPixelColor(x, y, QColor("black" if (x // 4 + y // 4) % 2 else "white"))
    return image


def bytes_of(image: QImage, form: str = "PNG") -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, form)
    return buffer.data().data()


def opened(window: MainWindow, wait: Wait, path: Path) -> EvidenceReader:
    """Keep a file as evidence and open it."""
    kept: list[int] = []
    window.desk.do(lambda ws: ws.evidence.add_file(path).id, done=kept.append)
    wait()
    window.showing.open_evidence(kept[0])
    wait()
    return window.pane.evidence


@pytest.fixture
def desk_window(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window()


def test_a_blurred_picture_keeps_no_detail() -> None:
    rough = blurred(checks())
    shades = {rough.pixelColor(x, y).lightness() for x in range(0, 400, 7) for y in range(0, 400, 7)}
    assert max(shades) - min(shades) < 80


@pytest.mark.parametrize(
    "data", [b"", b"not a picture", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"]
)
def test_what_is_no_picture_of_pixels_is_not_drawn(data: bytes) -> None:
    assert read_picture(data) is None


def test_a_huge_picture_is_read_smaller() -> None:
    wide = QImage(9000, 30, QImage.Format.Format_RGB32)
    wide.fill(QColor("red"))
    image = read_picture(bytes_of(wide))
    assert image is not None
    assert image.width() == 4000


def test_a_picture_is_blurred_until_it_is_asked_for(desk_window: MainWindow, wait: Wait, tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    checks().save(str(photo))
    reader = opened(desk_window, wait, photo)
    view = reader.picture
    assert view.isVisible()
    assert not reader.text.isVisible()
    assert view.is_blurred
    assert not view.larger_button.isEnabled()
    assert "Blurred" in forms.child(view, QLabel, "hint_label").text()
    view.reveal_button.click()
    assert not view.is_blurred
    label = forms.child(view, QLabel, "picture_label")
    before = label.width()
    view.larger_button.click()
    assert label.width() > before
    view.smaller_button.click()
    assert label.width() == before
    view.reveal_button.click()
    assert view.is_blurred


def test_another_picture_is_blurred_again(desk_window: MainWindow, wait: Wait, tmp_path: Path) -> None:
    for name, size in (("one.png", 40), ("two.png", 60)):
        checks(size).save(str(tmp_path / name))
    reader = opened(desk_window, wait, tmp_path / "one.png")
    reader.picture.reveal_button.click()
    opened(desk_window, wait, tmp_path / "two.png")
    assert reader.picture.is_blurred


def test_a_pdf_is_seen_page_by_page(desk_window: MainWindow, wait: Wait) -> None:
    reader = opened(desk_window, wait, SAMPLES / "displacement-update.pdf")
    view = reader.picture
    assert reader.text.isVisible()
    assert reader.modes["page"].isVisible()
    reader.modes["page"].click()
    wait()
    assert view.isVisible()
    assert (view.page, view.is_blurred, view.reveal_button.isVisible()) == (1, False, False)
    assert not forms.child(view, QLabel, "picture_label").pixmap().isNull()
    assert not view.previous_button.isEnabled()
    view.next_button.click()
    wait()
    assert view.page == 1
    assert not view.next_button.isEnabled()
    reader.modes["text"].click()
    assert reader.text.isVisible()


def test_a_web_page_is_shown_as_its_text(desk_window: MainWindow, wait: Wait) -> None:
    reader = opened(desk_window, wait, SAMPLES / "timeline.html")
    assert reader.text.isVisible()
    assert not reader.modes["picture"].isVisible()
    assert "<" not in reader.text.toPlainText()[:1]


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


def test_a_kept_page_is_shown_without_anything_being_fetched(
    desk_window: MainWindow, wait: Wait, tmp_path: Path
) -> None:
    picture = base64.b64encode(bytes_of(checks(80))).decode()
    page = f"""<html><head><style>body {{ background: url(http://192.0.2.1/a.png) }}</style></head><body>
        <h1>Nine strikes</h1><p>Counted on <a href="http://192.0.2.1/more">Monday</a>.</p>
        <img src="data:image/png;base64,{picture}"><img src="http://192.0.2.1/spy.png"><script>steal()</script>
        <p style="display: none">hidden words</p></body></html>"""
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    reader = opened(desk_window, wait, tmp_path / "page.html")
    reader.modes["page"].click()
    wait()
    browser = reader.web.browser
    assert "Nine strikes" in browser.toPlainText()
    assert "steal" not in browser.toPlainText()
    assert not [asked for asked in browser.asked if asked]
    assert list(browser.pictures) == ["kept:0"]
    assert browser.is_blurred
    reader.web.reveal_button.click()
    assert not browser.is_blurred
    browser.anchorClicked.emit(QUrl("http://192.0.2.1/more"))
    assert "192.0.2.1/more" in forms.child(reader.web, QLabel, "hint_label").text()


def test_custody_tells_who_did_what(desk_window: MainWindow, wait: Wait) -> None:
    reader = opened(desk_window, wait, SAMPLES / "rescue-bulletin.txt")
    reader.modes["custody"].click()
    wait()
    lines = [reader.custody.model.index(row).data() for row in range(reader.custody.model.rowCount())]
    assert lines == ["Opened", "Added"]


def test_that_evidence_was_opened_is_noted_once(desk_window: MainWindow, wait: Wait, qtbot: QtBot) -> None:
    reader = opened(desk_window, wait, SAMPLES / "rescue-bulletin.txt")
    desk_window.showing.open_evidence(reader.evidence.id)
    wait()
    found: list[str] = []
    desk_window.desk.ask(desk_window, lambda ws: [e.label for e in ws.history.entries(20)], found.extend)
    wait()
    assert len([label for label in found if label.startswith("open evidence")]) == 1
    assert desk_window.actions_of["undo"].text() == "&Undo: add evidence"


def test_pages_are_turned_both_ways(desk_window: MainWindow, wait: Wait, tmp_path: Path) -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument.new()
    for _ in range(3):
        document.new_page(300, 400)
    document.save(tmp_path / "three.pdf")
    document.close()
    reader = opened(desk_window, wait, tmp_path / "three.pdf")
    reader.modes["page"].click()
    wait()
    view = reader.picture
    seen = []
    for button in (view.next_button, view.next_button, view.previous_button, view.previous_button):
        button.click()
        wait()
        seen.append(view.page)
    assert seen == [2, 3, 2, 1]
    view.page_asked.emit(9)
    wait()
    assert view.page == 1
