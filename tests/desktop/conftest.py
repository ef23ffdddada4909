"""Real windows off screen on real workspaces; a warning of Qt fails the test, and so does a thread left behind."""

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop.by_hand import is_at_rest

from factdesk.desktop import language, resting, tasks, theme
from factdesk.desktop.collecting import Collecting
from factdesk.desktop.main_window import MainWindow
from factdesk.settings import Settings

pytest.register_assert_rewrite("tests.desktop.acts")
HERE = Path(__file__).parent
SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "l24-idlib.txt"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", "QFont::setPixelSize"))


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a thread of ours behind."""
    yield
    tasks.stop()
    left = [t for t in threading.enumerate() if t.name.startswith((tasks.WORKSPACE, tasks.NETWORK))]
    assert not left


@pytest.fixture(scope="package")
def collecting(qapp: QApplication) -> Iterator[Collecting]:
    """Views are freed on the window's thread, as in the program."""
    yield Collecting(qapp)
    gc.enable()


@pytest.fixture
def app(qapp: QApplication, collecting: Collecting, monkeypatch: pytest.MonkeyPatch) -> Iterator[QApplication]:
    monkeypatch.setattr(resting, "RESTED_MS", 2 * resting.SOON_MS)  # nobody presses keys in between here
    language.apply(qapp, "en")
    theme.apply(qapp, "light")
    yield qapp
    # what a test let go of is gone before the next one dresses every widget there is
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def wait(qtbot: QtBot) -> Callable[[], None]:
    """Wait until nothing is under way."""

    def settle() -> None:
        qtbot.wait(40)
        qtbot.waitUntil(is_at_rest, timeout=20_000)
        qtbot.wait(10)

    return settle


@pytest.fixture
def open_window(
    app: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    wait: Callable[[], None],
    new_desk: Callable[[Path], Path],
) -> Iterator[Callable[..., MainWindow]]:
    """Open windows, and close them at the end."""
    opened: list[MainWindow] = []

    def make(folder: Path | None = None, settings: Settings | None = None) -> MainWindow:
        window = MainWindow(settings or Settings(by="Nora"))
        window.resize(1500, 900)
        opened.append(window)
        with qtbot.waitSignal(window.ready, timeout=20_000):
            window.show()
            window.open_workspace(folder or new_desk(tmp_path / "desk"))
        wait()
        return window

    yield make
    for window in opened:
        window.close()
        wait()
        window.deleteLater()
    qtbot.wait(1)


@pytest.fixture
def window(open_window: Callable[..., MainWindow], wait: Callable[[], None]) -> MainWindow:
    """A window on a new workspace with the sample article and its proposals."""
    window = open_window()
    window.adding.add_files([SAMPLE])
    wait()
    return window
