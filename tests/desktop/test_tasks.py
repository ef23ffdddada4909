"""Jobs run beside the window, answer on its thread, can be stopped, and leave nothing behind."""

import threading
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from factdesk.desktop import tasks
from factdesk.desktop.tasks import NETWORK, Task
from factdesk.desktop.views.status_line import StatusLine
from factdesk.domain.errors import BadInput
from factdesk.progress import Progress


@pytest.fixture
def owner(app: QApplication) -> QObject:
    return QObject()


def test_the_answer_comes_on_the_windows_thread(owner: QObject, qtbot: QtBot) -> None:
    answers: list[tuple[str, str]] = []
    Task(owner, lambda _: threading.current_thread().name).on_done(
        lambda name: answers.append((name, threading.current_thread().name))
    ).start()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0][0].startswith("workspace")
    assert answers[0][1] == "MainThread"


def test_the_workspace_is_served_by_one_thread_and_urgent_jobs_go_first(owner: QObject, qtbot: QtBot) -> None:
    gate, order, names = threading.Event(), [], set()

    def job(name: str) -> None:
        names.add(threading.current_thread().name)
        order.append(name)

    Task(owner, lambda _: gate.wait(10)).start()
    Task(owner, lambda _: job("later")).start(urgent=False)
    Task(owner, lambda _: job("first")).start()
    Task(owner, lambda _: job("second")).start()
    gate.set()
    qtbot.waitUntil(lambda: tasks.running() == 0)
    assert order == ["first", "second", "later"]
    assert len(names) == 1


def test_the_network_does_not_hold_up_the_workspace(owner: QObject, qtbot: QtBot) -> None:
    gate, done = threading.Event(), []
    Task(owner, lambda _: gate.wait(10), lane=NETWORK).start()
    Task(owner, lambda _: "here").on_done(done.append).start()
    qtbot.waitUntil(lambda: done == ["here"])
    gate.set()
    qtbot.waitUntil(lambda: tasks.running() == 0)


def test_an_answer_for_an_owner_that_is_gone_is_dropped(app: QApplication, qtbot: QtBot) -> None:
    import shiboken6

    owner, gate, answers = QObject(), threading.Event(), []
    Task(owner, lambda _: gate.wait(10)).on_done(answers.append).start()
    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: tasks.running() == 0)
    assert answers == []


def test_a_problem_is_said_and_a_fault_is_reported(owner: QObject, qtbot: QtBot) -> None:
    def problem(_: Progress) -> None:
        raise BadInput("The file is empty: choose another.")

    def fault(_: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(tasks.board().problem) as said:
        Task(owner, problem).start()
    assert said.args == ["The file is empty: choose another."]
    with qtbot.waitSignal(tasks.board().bug) as reported:
        Task(owner, fault).start()
    assert isinstance(reported.args[0], ZeroDivisionError)
    received: list[BadInput] = []
    Task(owner, problem).on_failed(received.append).start()
    qtbot.waitUntil(lambda: bool(received))


def test_work_shows_itself_after_a_while_and_can_be_stopped(app: QApplication, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    line = StatusLine(window.statusBar())
    gate = threading.Event()

    def job(progress: Progress) -> None:
        for step in range(10_000):
            gate.wait(0.005)
            progress.step(step, 10_000, "counting")

    Task(window, job, "Counting").start()
    assert not line.is_working
    qtbot.waitUntil(lambda: line.is_working)
    line._on_stop()
    qtbot.waitUntil(lambda: not line.is_working)
    assert tasks.running() == 0


class Told(QObject):
    """Says on which thread it is freed."""

    freed: ClassVar[list[str]] = []

    def __del__(self) -> None:
        self.freed.append(threading.current_thread().name)


def test_a_view_is_freed_on_the_windows_thread_only(owner: QObject, qtbot: QtBot) -> None:
    Told.freed.clear()

    def start() -> None:
        held, circle = Told(), Told()
        circle.me = circle  # type: ignore[attr-defined]

        def job(_: Progress) -> int:
            return len([[number] for number in range(100_000)]) + len(held.objectName())

        Task(owner, job).start()

    for _ in range(5):
        start()
        qtbot.waitUntil(lambda: tasks.running() == 0)
    qtbot.waitUntil(lambda: len(Told.freed) >= 5)
    assert set(Told.freed) == {"MainThread"}
