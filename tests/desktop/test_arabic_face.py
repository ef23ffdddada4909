"""Arabic in controls is as high as English, none of its letters is cut, and the window fits a small screen in both."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QFont, QFontMetrics, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from factdesk.desktop import language, theme
from factdesk.desktop.arabic_face import FAMILY, TALL, arabic_face
from factdesk.desktop.main_window import MainWindow
from factdesk.settings import Settings

LETTERS = "إضافة بجّ عًا ح ي"


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[QApplication]:
    theme.apply(qapp, "light")
    language.apply(qapp, "ar")
    yield qapp
    language.apply(qapp, "en")


def faces(font: QFont, words: str) -> set[str]:
    layout = QTextLayout(words, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName() for run in line.glyphRuns()}


def test_the_tall_face_is_lowered_and_its_letters_are_the_same(arabic: QApplication) -> None:
    if QRawFont.fromFont(QFont(TALL)).familyName() != TALL:
        assert arabic_face() == TALL
        return
    assert arabic_face() == FAMILY
    for weight in (QFont.Weight.Normal, QFont.Weight.Bold):
        font, tall = theme.ui_font(), QFont(TALL)
        tall.setPixelSize(theme.UI_PIXELS)
        for one in (font, tall):
            one.setWeight(weight)
        assert faces(font, LETTERS.replace(" ", "")) == {FAMILY}
        assert QFontMetrics(font).tightBoundingRect(LETTERS) == QFontMetrics(tall).tightBoundingRect(LETTERS)
        ink = QFontMetrics(font).tightBoundingRect(LETTERS)
        lowered = QFont(FAMILY)
        lowered.setPixelSize(theme.UI_PIXELS)
        assert -ink.top() <= QFontMetrics(lowered).ascent()
        assert ink.bottom() <= QFontMetrics(lowered).descent()


@pytest.mark.parametrize("kind", [QPushButton, QComboBox])
def test_controls_are_as_high_in_arabic_as_in_english(arabic: QApplication, kind: type[QWidget]) -> None:
    heights = set()
    for words in ("Add", LETTERS, f"Idlib, {LETTERS}"):
        control = kind()
        control.addItem(words) if isinstance(control, QComboBox) else control.setText(words)  # type: ignore[attr-defined]
        control.ensurePolished()
        heights.add(control.sizeHint().height())
    assert len(heights) == 1


@pytest.mark.parametrize("spoken", ["en", "ar"])
def test_the_window_fits_a_small_screen(
    qapp: QApplication, open_window: Callable[..., MainWindow], spoken: str
) -> None:
    theme.apply(qapp, "light")
    language.apply(qapp, spoken)
    try:
        window = open_window(settings=Settings(by="Nora", language=spoken))
        for place in ("home", "articles", "claims", "evidence", "figures", "incidents", "sources", "find", "history"):
            window.go(place)
            least = window.minimumSizeHint().expandedTo(window.minimumSize())
            assert least.width() <= 1280, place
            assert least.height() <= 720, place
    finally:
        language.apply(qapp, "en")
