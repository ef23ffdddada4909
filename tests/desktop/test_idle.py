"""While nobody works the index is tidied and the desk learns; the first key stops it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.word_model import make_word_model

from factdesk.desktop import tasks
from factdesk.desktop.desk import Desk
from factdesk.desktop.idle import Idle
from factdesk.desktop.main_window import MainWindow
from factdesk.settings import Settings, save_settings

Wait = Callable[[], None]


def labels_of(window: MainWindow) -> list[str]:
    """Collect the labels of the jobs that begin from now on."""
    begun: list[str] = []
    tasks.board().started.connect(lambda task: begun.append(task.label))
    return begun


def resting(window: MainWindow, settings: Settings | None = None) -> Idle:
    """Let the window rest after a moment instead of a minute."""
    idle = Idle(window.desk, window, settings or window.settings, rest=50)
    idle._on_opened()
    return idle


def test_a_rested_desk_is_tidied_and_learns_once(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    begun = labels_of(window)
    idle = resting(window)
    qtbot.waitUntil(lambda: not idle.has_news, timeout=5_000)
    wait()
    qtbot.wait(200)
    assert begun == ["Tidying the search index", "Learning from your decisions"]
    assert not window.status.is_working


def test_a_change_is_news(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    idle = resting(window)
    qtbot.waitUntil(lambda: not idle.has_news, timeout=5_000)
    wait()
    begun = labels_of(window)
    window.deciding.accept()
    wait()
    qtbot.waitUntil(lambda: len(begun) == 2, timeout=5_000)
    wait()


def test_who_does_not_want_it_is_not_learned_from(window: MainWindow, qtbot: QtBot, wait: Wait) -> None:
    begun = labels_of(window)
    idle = resting(window, Settings(personal_model=False))
    qtbot.waitUntil(lambda: not idle.has_news, timeout=5_000)
    wait()
    assert begun == ["Tidying the search index"]


def test_a_key_or_a_movement_puts_it_off(window: MainWindow, wait: Wait) -> None:
    idle = resting(window)
    handle = window.windowHandle()
    here = QPointF(5, 5)
    idle._timer.stop()
    QApplication.sendEvent(
        handle,
        QMouseEvent(
            QEvent.Type.MouseMove, here, here, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )  # fmt: skip
    assert idle._timer.isActive()
    idle._on_rest()
    assert not idle.has_news
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier))
    assert idle.has_news
    idle._timer.stop()
    wait()


def test_nothing_is_done_without_a_workspace(app: QApplication, open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    begun = labels_of(window)
    Idle(Desk(window), window, window.settings)._on_rest()
    assert begun == []


def test_the_window_has_one(window: MainWindow, tmp_path: Path) -> None:
    assert window.idle.has_news
    assert window.idle._timer.isActive()


def test_vectors_are_made_at_rest_where_there_is_a_model(
    window: MainWindow, qtbot: QtBot, wait: Wait, tmp_path: Path
) -> None:
    save_settings(Settings(model_folder=str(make_word_model(tmp_path / "model"))))
    window.deciding.accept()
    wait()
    begun = labels_of(window)
    idle = resting(window)
    qtbot.waitUntil(lambda: "Preparing the match by meaning" in begun, timeout=15_000)
    wait()
    counts: list[int] = []
    window.desk.ask(window, lambda ws: ws.meaning.status().encoded, counts.append)
    wait()
    assert counts == [1]
    assert not idle.has_news
