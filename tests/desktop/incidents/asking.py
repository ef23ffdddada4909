"""Hands on incidents in the window: the dialog that is open, what the workspace has, a note to attach."""

from collections.abc import Callable
from pathlib import Path

from factdesk.desktop.incidents.attaching import ChooseDialog
from factdesk.desktop.main_window import MainWindow
from factdesk.workspace.workspace import Workspace

Wait = Callable[[], None]


def dialog_of(window: MainWindow) -> ChooseDialog:
    return next(one for one in window.findChildren(ChooseDialog) if one.isVisible())


def now(window: MainWindow, wait: Wait, job: Callable[[Workspace], object]) -> object:
    answers: list[object] = []
    window.desk.ask(window, job, answers.append)
    wait()
    return answers[0]


def note_in(folder: Path) -> Path:
    path = folder.parent / "note.txt"
    path.write_text("Nine raids were heard that night.", encoding="utf-8")
    return path
