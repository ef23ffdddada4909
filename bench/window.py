"""The window on a large workspace: how soon it is usable, how much memory it takes, and whether it ever stands still.

    FACTDESK_DATA=FOLDER python bench/window.py [CLAIMS] [WORKSPACE]

Opens a real window, off screen, on 100,000 claims (made first where WORKSPACE is not there yet). ``usable`` is from the
start of the process until the list of claims is filled and answers. A watch in a thread of its own asks the window's
thread to answer every 2 ms; the longest time it took is the longest the window stood still. The window is then asked to
scroll its list as cards and as a table, to filter, to sort and to change many claims, as keys and mouse would.
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
CLAIMS = 100_000
FRAMES = 120


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else CLAIMS
    with tempfile.TemporaryDirectory() as home:
        desk = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(home) / "desk"
        if not desk.exists():
            from build_desk import make

            make(desk, count)
        environment = {**os.environ, "FACTDESK_HOME": home, "PYTHONPYCACHEPREFIX": str(Path(home) / "compiled")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for run in ("compiles", "measures"):
            done = subprocess.run(
                [sys.executable, __file__, "--window", str(desk), str(time.time()), run], env=environment, check=False
            )
            if done.returncode:
                return done.returncode
    return 0


class Watch(threading.Thread):
    """Measures how long the window's thread takes to answer."""

    def __init__(self, app) -> None:
        from PySide6.QtCore import QObject, Qt, Signal

        class Bell(QObject):
            rung = Signal(float)

        super().__init__(daemon=True)
        self._bell = Bell()
        self._bell.rung.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._bell.moveToThread(app.thread())
        self._answered = threading.Event()
        self._gaps: list[float] = []
        self.stopped = False

    def run(self) -> None:
        while not self.stopped:
            self._answered.clear()
            self._bell.rung.emit(time.perf_counter())
            self._answered.wait(30)
            time.sleep(0.002)

    def _answer(self, asked: float) -> None:
        self._gaps.append((time.perf_counter() - asked) * 1000)
        self._answered.set()

    def longest(self) -> str:
        """Return the longest wait since this was asked last."""
        gaps, self._gaps = sorted(self._gaps), []
        if not gaps:
            return "no answer"
        over = sum(gap > 50 for gap in gaps)
        return f"longest block {gaps[-1]:6.1f} ms, {over} over 50 ms"


def memory() -> float:
    """Return the memory in use, in megabytes."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def window(desk: Path, began: float, *, says: bool) -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from factdesk.desktop import tasks
    from factdesk.desktop.app import Program
    from factdesk.settings import Settings

    app = QApplication(["factdesk"])
    watch = Watch(app)
    program = Program(app, Settings(by="Bench"))
    shown = program.window
    shown.resize(1440, 900)
    watch.start()
    program.start(desk)
    shown.desk.opened.connect(lambda: QTimer.singleShot(0, lambda: shown.go("claims")))
    page = shown.lists_pane.claims
    while not page.model.rowCount() or page.model.record_at(0) is None:
        app.processEvents()
        time.sleep(0.0005)
    usable, work = time.time() - began, time.process_time()
    if says:
        said = f"usable after {usable:.2f} s ({work:.2f} s of processor time), {len(page.model.ids()):,} claims listed"
        print(f"{said}   {watch.longest()}")
        _until(app, lambda: not tasks.running())
        print(f"at rest, {memory():.0f} MB of memory   {watch.longest()}")
        _drive(app, shown, page, watch)
        print(f"at the end, {memory():.0f} MB of memory")
    watch.stopped = True
    shown.close()
    program.stop()
    return 0


def _drive(app, shown, page, watch: Watch) -> None:
    from factdesk.desktop import tasks

    for form, is_table in (("cards", False), ("a table", True)):
        page.show_form(is_table)
        _until(app, lambda: not tasks.running())
        watch.longest()
        print(f"scrolling {form:9} {_scroll(app, page.shown_view)}   {watch.longest()}")
        _until(app, lambda: not tasks.running())
        watch.longest()
    for what, words, filters, order in (
        ("sort by claimant", "", {}, "claimant"),
        ("sort by rating, down", "", {}, "-rating"),
        ("sort by statement", "", {}, "statement"),
        ("sort by evidence", "", {}, "-evidence"),
        ("filter by kind", "", {"kind": ["casualty_count"]}, "number"),
        ("filter by claimant", "", {"claimant": ["Donald Trump", "Office 7"]}, "number"),
        ("filter by words", "killed", {}, "number"),
        ("everything again", "", {}, "number"),
    ):
        before = time.perf_counter()
        done = []
        page.model.modelReset.connect(lambda done=done: done.append(time.perf_counter()))
        page.want(words, filters, order)
        _until(app, lambda done=done: bool(done) and not tasks.running())
        print(f"{what:22}{(done[-1] - before) * 1000:6.0f} ms, {len(page.model.ids()):7,} claims   {watch.longest()}")
        page.model.modelReset.disconnect()
        page.model.modelReset.connect(page._on_selection)
    page.filters.values_wanted.emit("claimant")
    _until(app, lambda: not tasks.running())
    print(f"counting claimants    {watch.longest()}")
    many = page.model.ids()[:1_000]
    before = time.perf_counter()
    shown.desk.do(lambda ws: ws.bulk.flag(many, "measured"), "flagged")
    _until(app, lambda: not tasks.running())
    print(f"flag 1,000 claims     {(time.perf_counter() - before) * 1000:6.0f} ms   {watch.longest()}")
    page.shown_view.selectAll()
    app.processEvents()
    print(f"choose all rows       {watch.longest()}")
    page.shown_view.clearSelection()
    shown.desk.undo()
    _until(app, lambda: not tasks.running())
    print(f"undo                  {watch.longest()}")


def _scroll(app, view) -> str:
    """Scroll as a hand on a wheel does, then from end to end, a frame each time the window is painted."""
    bar = view.verticalScrollBar()
    taken = []
    for frame in range(FRAMES):
        before = time.perf_counter()
        bar.setValue(bar.value() + 120 if frame < FRAMES // 2 else bar.maximum() * frame // FRAMES)
        view.viewport().repaint()
        app.processEvents()
        taken.append((time.perf_counter() - before) * 1000)
        time.sleep(max(0.0, 0.016 - taken[-1] / 1000))
    taken.sort()
    return f"{statistics.median(taken):5.1f} ms a frame, 95 % under {taken[int(len(taken) * 0.95)]:5.1f} ms"


def _until(app, is_done, seconds: float = 120) -> None:
    end, quiet = time.monotonic() + seconds, 0
    while quiet < 20 and time.monotonic() < end:
        app.processEvents()
        time.sleep(0.002)
        quiet = quiet + 1 if is_done() else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--window"]:
        sys.exit(window(Path(sys.argv[2]), float(sys.argv[3]), says=sys.argv[4] == "measures"))
    sys.exit(main())
