"""Starts the window: paints it first, then imports and opens the workspace beside it.

Anything that is raised and is no problem the person can mend is a fault of ours: it goes to the log, and a dialog shows
it with its traceback.
"""

import gc
import logging
import signal
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from factdesk import paths
from factdesk.desktop import icons, language, tasks, theme
from factdesk.desktop.collecting import Collecting
from factdesk.desktop.dialogs.bug import BugDialog
from factdesk.desktop.main_window import MainWindow
from factdesk.settings import Settings, load_settings

_LOG_BYTES = 1_000_000
_log = logging.getLogger("factdesk")


def run(folder: Path | None = None) -> int:
    """Open the window on a workspace folder (the person's usual one if none is named) and return its exit code."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    start_log()
    program = Program(app, load_settings())
    sys.excepthook = program.on_uncaught
    signal.signal(signal.SIGINT, lambda *_: app.quit())
    program.start(folder)
    code = app.exec()
    program.stop()
    return code


class Program(QObject):
    """The running program: its settings and its one window."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self.settings = settings
        app.setApplicationName("FactDesk")
        app.setDesktopFileName("org.factdesk.FactDesk")
        Collecting(self)
        self._language = language.apply(app, settings.language)
        theme.apply(app, settings.theme, self._build)
        app.setWindowIcon(icons.application_icon())
        tasks.board().bug.connect(self._on_bug)
        app.styleHints().colorSchemeChanged.connect(lambda _: self._on_look())

    def start(self, folder: Path | None) -> None:
        """Show the window, and open the workspace once it is painted."""
        chosen = folder or (Path(self.settings.workspace) if self.settings.workspace else paths.default_workspace())
        window = self.window
        _after_paint(window, lambda: window.open_workspace(chosen))
        window.show()

    def stop(self) -> None:
        """Let what is under way finish and end every thread."""
        tasks.stop()

    def on_uncaught(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        """Log and show a fault of the program."""
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
            return
        _log.error("A fault in the window", exc_info=(kind, problem, trace))
        self._on_bug(problem)

    def _build(self) -> None:
        self.window = MainWindow(self.settings)
        self.window.look_changed.connect(self._on_look)
        self.window.ready.connect(gc.freeze)  # what is there stays: passing over it again takes longer than a frame

    def _on_look(self) -> None:
        if language.resolve(self.settings.language) == self._language:
            theme.change(self._app, self.settings.theme, lambda: icons.dress(self.window))
            return
        old = self.window
        theme.change(self._app, self.settings.theme, lambda: self._replace(old), self._speak, self._build, leaving=old)

    def _speak(self) -> None:
        self._language = language.apply(self._app, self.settings.language)

    def _replace(self, old: MainWindow) -> None:
        """Open in the new window what the old one shows, and close that."""
        new, folder = self.window, old.desk.folder
        article = old.reading.article.id if old.reading.article else None
        new.show()

        def reopen(_: object) -> None:
            if folder is not None:
                new.open_workspace(folder, article)
            old.deleteLater()

        if old.desk.is_open:
            old.desk.close(reopen)  # the old window lives until its workspace has let go of the folder
        else:
            reopen(None)
        old.close()

    def _on_bug(self, problem: BaseException) -> None:
        BugDialog(problem, self.window).open()


def start_log() -> None:
    """Write the log to its file, one older file kept; without a place to write there is no log."""
    file = paths.log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    if not any(isinstance(old, RotatingFileHandler) for old in root.handlers):
        root.addHandler(handler)


def _after_paint(window: MainWindow, call: Callable[[], object]) -> None:
    """Call once the window was painted for the first time."""
    _FirstPaint(window, call)


class _FirstPaint(QObject):
    def __init__(self, window: MainWindow, call: Callable[[], object]) -> None:
        super().__init__(window)
        self._call: Callable[[], object] | None = call
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._call is not None:
            call, self._call = self._call, None
            QTimer.singleShot(0, call)
            watched.removeEventFilter(self)
        return False
