"""Evidence is seen as it was kept: pictures only when asked for, PDFs page by page, nothing fetched."""

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.desktop.evidence.kept import SAMPLES, bytes_of, checks, opened

from factdesk.desktop import forms
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.views.picture_view import blurred, read_picture

Wait = Callable[[], None]


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
