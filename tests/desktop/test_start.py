"""The window starts light: it is painted before the workspace and its libraries are imported."""

import subprocess
import sys

from PySide6.QtWidgets import QApplication, QLabel

HEAVY = (
    "docx",
    "requests",
    "trafilatura",
    "whoosh",
    "alembic",
    "sqlmodel",
    "sqlalchemy",
    "lxml",
    "pypdf",
    "odf",
    "warcio",
)


def test_importing_the_window_imports_no_library_of_the_other_rooms() -> None:
    code = (
        "import sys, factdesk.desktop.app\n"
        f"heavy = [name for name in {HEAVY!r} if name in sys.modules]\n"
        "rooms = [name for name in sys.modules if name.startswith(('factdesk.workspace', 'factdesk.store'))]\n"
        "assert not heavy + rooms, heavy + rooms\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_working_day_of_calls_that_answer_nothing_does_not_end_the_program(app: QApplication) -> None:
    """PySide6 6.12 loses a reference to None with every such call below Python 3.12, and aborts after some 5,000."""
    before = sys.getrefcount(None)
    label = QLabel()
    for number in range(20_000):
        label.setText(str(number))
    assert label.text() == "19999"
    assert sys.getrefcount(None) > before - 1_000
    label.deleteLater()


def test_the_self_test_of_the_window_passes(app: QApplication, tmp_path) -> None:
    from factdesk.desktop.selftest import load_everything, open_and_close

    load_everything()
    open_and_close(tmp_path / "desk")
