"""Titles leave room for what is below them and begin where the window begins; what boxes hold is seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from factdesk.desktop import forms, theme
from factdesk.desktop.views.clamped import Clamped
from factdesk.desktop.views.line_delegate import in_its_direction

LONG = "Regional observatory for the documentation of violations in the northern governorates " * 4


@pytest.fixture
def label(qapp: QApplication) -> Iterator[QLabel]:
    theme.apply(qapp, "light")
    page = QWidget()
    layout = QVBoxLayout(page)
    shown = QLabel()
    shown.setWordWrap(True)
    layout.addWidget(shown)
    layout.addStretch(1)
    page.resize(320, 400)
    page.show()
    qapp.processEvents()
    yield shown
    page.close()


def test_a_long_title_is_shortened_to_its_lines_and_told_whole_by_its_tip(qapp: QApplication, label: QLabel) -> None:
    clamped = Clamped(label, 3)
    clamped.say(LONG)
    qapp.processEvents()
    assert label.text().endswith("…")
    assert label.height() <= 3 * label.fontMetrics().lineSpacing() + 2
    assert label.toolTip() == LONG.strip()
    label.window().resize(2600, 400)
    qapp.processEvents()
    assert label.text() == LONG.strip()
    assert label.toolTip() == ""


def test_titles_lead_in_either_direction(qapp: QApplication) -> None:
    for side, wanted in (
        (Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignLeft),
        (Qt.LayoutDirection.RightToLeft, Qt.AlignmentFlag.AlignRight),
    ):
        for title in (QLabel("Bombing of Idlib"), QLineEdit("قصف إدلب")):
            title.setLayoutDirection(side)
            forms.lead(title)
            assert title.alignment() & wanted
            assert title.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_the_dots_of_a_shortened_title_stand_at_its_end() -> None:
    assert in_its_direction("Russia escal…", "Russia escalates") == "\u2066Russia escal…\u2069"
    assert in_its_direction("2023 تصعيد…", "2023 تصعيد القصف") == "\u20672023 تصعيد…\u2069"


def test_a_list_box_shortens_what_is_too_long_for_it(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    box = forms.ListBox()
    box.addItem("What is much too long for a box as narrow as this one")
    box.setFixedWidth(120)
    cut = box.grab().toImage()
    box.setItemText(0, box.itemText(0)[:60] + " and more")
    assert box.grab().toImage() == cut
    assert box.currentText().endswith("more")


def test_numbers_are_seen_in_their_boxes(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    for side in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        box = QSpinBox()
        box.setLayoutDirection(side)
        box.setFixedWidth(72)
        forms.give_room(box)
        box.show()
        qapp.processEvents()
        assert box.lineEdit().width() > 60
        assert box.height() == QLineEdit().sizeHint().height()
        box.close()
