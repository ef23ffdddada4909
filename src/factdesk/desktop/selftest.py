"""The window's part of the self-test: every form, icon and theme loads, and the window opens on a new workspace."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from factdesk.assets import resource
from factdesk.desktop import forms, icons, tasks, theme

PATIENCE_SECONDS = 60


def load_everything() -> None:
    """Load every form, icon and theme.

    Raises:
        RuntimeError: one of them cannot be used.
    """
    app = _application()
    for name in ("light", "dark", "contrast"):
        theme.apply(app, name)
    for name in forms.form_names():
        forms.load(name).deleteLater()
    for path in sorted(resource("icons").glob("*.svg")):
        if icons.icon(path.stem).isNull():
            raise RuntimeError(f"{path.name} cannot be drawn")


def open_and_close(folder: Path) -> None:
    """Open the window on a workspace, wait until it is ready, and close it.

    Raises:
        RuntimeError: it did not open.
    """
    from factdesk.desktop.main_window import MainWindow
    from factdesk.settings import Settings

    theme.apply(_application(), "light")
    window = MainWindow(Settings())
    loop = QEventLoop()
    window.ready.connect(loop.quit)
    QTimer.singleShot(PATIENCE_SECONDS * 1000, loop.quit)
    window.show()
    window.open_workspace(folder)
    loop.exec()
    opened = window.desk.is_open
    window.close()
    end = time.monotonic() + PATIENCE_SECONDS
    while tasks.running() and time.monotonic() < end:
        QTimer.singleShot(20, loop.quit)
        loop.exec()
    tasks.stop()
    window.deleteLater()
    if not opened:
        raise RuntimeError("the window did not open its workspace")


def _application() -> QApplication:
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else QApplication(sys.argv[:1])
