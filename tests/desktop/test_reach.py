"""Everything is named, reached and read: every dialog of the menus, Tab through every view, contrast as painted."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton, QToolButton, QWidget
from tests.desktop.test_forms import unnamed
from tests.desktop.test_theme import TEXT, contrast

from factdesk.desktop import language, theme
from factdesk.desktop.action_table import TABLE
from factdesk.desktop.main_window import MainWindow

Wait = Callable[[], None]
PLACES = ("home", "articles", "claims", "evidence", "figures", "incidents", "sources", "find", "history")
ASKING = [entry.id for entry in TABLE if entry.text.endswith("…")]
MOST_TABS = 400


@pytest.fixture
def no_file_dialog() -> Iterator[None]:
    """Close every file dialog that opens: those are Qt's own."""

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.reject()

    clock = QTimer()
    clock.setInterval(30)
    clock.timeout.connect(close)
    clock.start()
    yield
    clock.stop()


def test_every_control_of_every_dialog_has_a_name(window: MainWindow, wait: Wait, no_file_dialog: None) -> None:
    window.deciding.accept()
    wait()
    bare, seen = {}, set()
    for name in ASKING:
        action = window.actions_of[name]
        if not action.isEnabled():
            continue
        action.trigger()
        wait()
        for dialog in [one for one in window.findChildren(QDialog) if one.isVisible()]:
            seen.add(dialog.objectName())
            if found := unnamed(dialog):
                bare[name] = found
            dialog.close()
        wait()
    assert bare == {}
    assert len(seen) >= 6, seen


@pytest.mark.parametrize("place", PLACES)
def test_tab_goes_round_every_view_without_a_trap(window: MainWindow, wait: Wait, place: str) -> None:
    window.activateWindow()
    window.go(place)
    wait()
    window.messages.hide()  # it goes by itself after a while
    window.rail.findChild(QToolButton).setFocus()
    order: list[QWidget] = []
    for _ in range(MOST_TABS):
        here = QApplication.focusWidget()
        assert here is not None, [one.objectName() for one in order]
        if order and here is order[0]:
            break
        assert here not in order, f"Tab comes back to {here.objectName()} and never to where it began"
        order.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    else:
        pytest.fail("Tab never comes round")
    wanted = [
        one for one in window.findChildren(QWidget)
        if one.isVisibleTo(window) and one.isEnabled() and isinstance(one, QPushButton)
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.autoExclusive()
    ]  # fmt: skip
    missed = [
        one.objectName() or one.text() for one in wanted if one not in order and not one.visibleRegion().isEmpty()
    ]
    assert missed == []


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_what_is_painted_can_be_read(app: QApplication, window: MainWindow, wait: Wait, look: str) -> None:
    theme.apply(app, look)
    wait()
    weak = {}
    for place in ("home", "articles"):
        window.go(place)
        wait()
        for widget in [*window.findChildren(QLabel), *window.findChildren(QPushButton)]:
            if not (widget.isVisible() and widget.isEnabled() and widget.text().strip(" -–·")):
                continue
            if widget.visibleRegion().isEmpty() or widget.width() < 12:
                continue
            seen = _painted_contrast(window, widget)
            if seen < TEXT:
                weak[f"{place}: {widget.objectName()} {widget.text()[:20]}"] = round(seen, 2)
    theme.apply(app, "light")
    language.apply(app, "en")
    assert weak == {}


def _painted_contrast(window: QWidget, widget: QWidget) -> float:
    """Return the contrast of the strongest pixel of a widget's text with what most of the widget is painted in."""
    where = widget.visibleRegion().boundingRect().translated(widget.mapTo(window, widget.rect().topLeft()))
    image: QImage = window.grab(where.adjusted(3, 3, -3, -3)).toImage()
    pixels = Counter(image.pixel(x, y) for y in range(image.height()) for x in range(image.width()))
    if not pixels:
        return 21.0
    paper = QColor(pixels.most_common(1)[0][0])
    return max(contrast(QColor(pixel), paper) for pixel in pixels)
