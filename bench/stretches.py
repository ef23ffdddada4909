"""How long the window stands still: every action, view and dialog once, on 100,000 claims and in a 20,000-word article.

    python bench/stretches.py [WORKSPACE] [--only WORDS] [--least MS] [--all] [--long]

Each thing is done as a key would do it, and the window's event loop is then turned by hand until nothing is under way.
One turn is what nothing can interrupt: a key pressed in it waits until it ends. Of each thing the longest turn is told,
by the clock and (``work``) in processor time of the window's thread, which a busy machine hardly changes, with where a
look at the thread found it most often. Things whose longest turn is under ``--least`` (20) milliseconds are counted
only, unless ``--all`` is given. WORKSPACE is copied first; without one a workspace is made.
"""

import argparse
import os
import shutil
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QTabWidget, QWidget

from factdesk.desktop import resting, tasks
from factdesk.desktop.action_table import TABLE
from factdesk.desktop.app import Program
from factdesk.desktop.leaving import Leaving
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.many import Many
from factdesk.desktop.views.bulk_bar import Answer
from factdesk.settings import Settings

LIMIT_MS, LOOK_AFTER, LOOK_EVERY = 50.0, 0.012, 0.006
APART = {"quit", "language_en", "language_ar", "open_workspace", "undo", "redo", "remove_article", "open_log", "verify"}
"""Actions that are not in the walk through the table: they come at a place of their own, or leave the window."""
LONG = {"reindex", "propose"}
"""Actions that take minutes beside the window: only with ``--long``."""
Act = Callable[[], object]


class Watch(threading.Thread):
    """Looks where the window's thread is while a turn of its loop takes long."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._of = threading.get_ident()
        self.began = 0.0
        self.stopped = False
        self.seen: Counter[str] = Counter()
        self.start()

    def run(self) -> None:
        while not self.stopped:
            time.sleep(LOOK_EVERY)
            began = self.began
            if began and time.perf_counter() - began > LOOK_AFTER:
                self.seen[_place(sys._current_frames().get(self._of))] += 1


class Stretches:
    """Turns the window's event loop and measures each turn."""

    def __init__(self, app: QApplication, least: float) -> None:
        self._app, self._least = app, least
        self._watch = Watch()
        self.rows: list[tuple[float, float, str, str]] = []

    def do(self, what: str, act: Act, seconds: float = 60) -> None:
        """Do something in a turn of the loop, and turn it until the window is at rest."""
        QTimer.singleShot(0, act)
        worst, work, where, quiet = 0.0, 0.0, "", 0
        end = time.monotonic() + seconds
        while quiet < 25 and time.monotonic() < end:
            self._watch.seen = Counter()
            began, used = time.perf_counter(), time.thread_time()
            self._watch.began = began
            self._app.processEvents()
            self._watch.began = 0.0
            took, spent = (time.perf_counter() - began) * 1000, (time.thread_time() - used) * 1000
            if spent > work:
                seen = self._watch.seen.most_common(2)
                work, where = spent, " | ".join(f"{place} {count}" for place, count in seen)
            worst = max(worst, took)
            quiet = quiet + 1 if not tasks.running() and not resting.waiting() else 0
            time.sleep(0.002)
        self.rows.append((work, worst, what, where))
        if work >= self._least or worst >= LIMIT_MS:
            print(f"{work:7.1f} {worst:7.1f}  {what:44} {where if work >= self._least else ''}", flush=True)
        if quiet < 25:
            print(f"{'':17}{what}: not at rest after {seconds:.0f} s")

    def stop(self) -> None:
        """Look no more."""
        self._watch.stopped = True
        self._watch.join()

    def summary(self) -> str:
        """Say how many things were done and how many stood still too long."""
        over, works = (sum(row[n] > LIMIT_MS for row in self.rows) for n in (1, 0))
        return f"{len(self.rows)} things done; over {LIMIT_MS:.0f} ms: {works} by work, {over} by the clock"


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("workspace", nargs="?", type=Path)
    asked.add_argument("--only", default="")
    asked.add_argument("--least", type=float, default=20.0)
    asked.add_argument("--all", action="store_true")
    asked.add_argument("--long", action="store_true")
    chosen = asked.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACTDESK_HOME"] = home
        desk = Path(home) / "desk"
        _prepare(desk, chosen.workspace)
        app = QApplication(["factdesk"])
        program = Program(app, Settings(by="Bench"))
        stretches = Stretches(app, 0 if chosen.all else chosen.least)
        print(f"{'work':>7} {'clock':>7}  what (milliseconds of the longest turn)    where")
        for what, act in walk(program, desk, Path(home), APART if chosen.long else APART | LONG):
            if chosen.only in what or what.startswith("= "):
                stretches.do(what, act, 600 if chosen.long else 60)
        print(stretches.summary())
        stretches.stop()
        program.stop()
        QGuiApplication.clipboard().clear()  # off screen it outlives Python, with what Python put there
    return 0


def _prepare(desk: Path, made: Path | None) -> None:
    """Copy or make the workspace, and put into it what the walk needs."""
    from factdesk.workspace.workspace import Workspace
    from reader import propose

    if made is None:
        from build_desk import make

        make(desk)
    else:
        shutil.copytree(made, desk)
        for lock in desk.glob("*.lock"):
            lock.unlink()
    with Workspace.open(desk, by="Bench") as workspace:
        propose(workspace)
        page = desk.parent / "page.txt"
        page.write_text("Aid workers counted nine craters beside the market on Monday.\n" * 2_500, encoding="utf-8")
        kept = workspace.evidence.add_file(page).id
        long = max(article.id for article in workspace.articles.list())
        first = workspace.claims.of_article(long, ("proposed",))[:40]
        workspace.proposals.accept([claim.id for claim in first[:20]])
        workspace.evidence.link(kept, first[0].id, "supports")
        for claim in first[:5]:
            workspace.claims.rate(claim.id, "false", "counted")
        incident = workspace.incidents.add("Market strike")
        workspace.incidents.attach(incident.id, claims=[claim.id for claim in first[:20]])
        workspace.search.catch_up()


def walk(program: Program, desk: Path, home: Path, apart: set[str]) -> Iterator[tuple[str, Act]]:
    """Yield everything there is to do with its name; those that begin with ``=`` prepare what follows them."""
    window = program.window
    files: list[str] = []
    QFileDialog.getOpenFileName = staticmethod(lambda *_: (files[0] if files else "", ""))
    QFileDialog.getOpenFileNames = staticmethod(lambda *_: (files[:1], ""))
    QFileDialog.getSaveFileName = staticmethod(lambda *_: (str(home / "out.csv"), "claims-csv (*.csv)"))
    QFileDialog.getExistingDirectory = staticmethod(lambda *_: "")
    QDesktopServices.openUrl = staticmethod(lambda *_: True)
    window.resize(1440, 900)
    yield "= open the workspace", lambda: program.start(desk)
    long = max(article.id for article in window.lists.articles)
    for place in ("articles", "claims", "evidence", "figures", "incidents", "sources", "find", "history", "home"):
        yield f"first look at {place}", lambda place=place: window.go(place)
    yield "= open the article", lambda: window.reading.show(long)
    yield "close it", window.reading.close
    yield "open it again", lambda: window.reading.show(long)
    yield from _reader(window)
    yield from _looks(window)
    yield from _lists(window)
    yield from _finding(window)
    yield from _actions(window, long, files, home, apart)
    yield from _large(window, long, home)
    yield "Arabic", window.actions_of["language_ar"].trigger
    window = program.window
    yield "= open the article in Arabic", lambda: window.reading.show(long)
    yield "dark, in Arabic", window.actions_of["theme_dark"].trigger
    yield "English", window.actions_of["language_en"].trigger
    yield "close the window", program.window.close


def _reader(window: MainWindow) -> Iterator[tuple[str, Act]]:
    text, bar = window.pane.text, window.pane.text.verticalScrollBar()
    for name, key in (("accept", "a"), ("refuse", "x"), ("skip", "s"), ("next claim", "j"), ("first edit", "e")):
        yield f"key {key}: {name}", lambda key=key: (text.setFocus(), QTest.keyClick(text, key))
    yield "go to the text", window.actions_of["focus_reader"].trigger
    yield "key End", lambda: QTest.keyClick(text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    yield "select everything", text.selectAll
    yield "copy everything", text.copy
    yield "key Home", lambda: QTest.keyClick(text, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    yield "scroll half way", lambda: bar.setValue(bar.maximum() // 2)
    yield "click a word", lambda: QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=text.rect().center())
    for width in (1200, 1500, 1280):
        yield f"width {width}", lambda width=width: window.resize(width, 900)
    for name in ("toggle_inspector", "toggle_list"):
        yield f"{name} off", window.actions_of[name].trigger
        yield f"{name} on", window.actions_of[name].trigger


def _looks(window: MainWindow) -> Iterator[tuple[str, Act]]:
    for name in ("theme_dark", "theme_contrast", "theme_light", "larger", "larger", "smaller"):
        yield name, window.actions_of[name].trigger
    for section in window.inspector.sections.values():
        yield f"section {section.objectName()}", lambda section=section: section.open(not section.is_open)


def _lists(window: MainWindow) -> Iterator[tuple[str, Act]]:
    page = window.lists_pane.claims
    yield "= claims", lambda: window.go("claims")
    for form in (True, False, True):
        yield f"claims as {'a table' if form else 'cards'}", lambda form=form: page.show_form(form)
        yield "  scrolled to the end", page.shown_view.scrollToBottom
        yield "  scrolled half way", lambda: page.shown_view.verticalScrollBar().setValue(page.model.rowCount() // 2)
    for name in ("claimant", "kind", "rating", "flag", "article", "place"):
        yield f"filter values: {name}", lambda name=name: page.filters.values_wanted.emit(name)
    yield "sort by statement", lambda: page.want("", {}, "statement")
    yield "filter by kind", lambda: page.want("", {"kind": ["casualty_count"]}, "number")
    yield "filter by words", lambda: page.want("killed", {}, "number")
    yield "everything again", lambda: page.want("", {}, "number")
    yield "choose all 100,000", page.shown_view.selectAll
    yield "choose none", page.shown_view.clearSelection
    many = page.model.ids()[:1_000]
    part = next(one for one in window.parts if isinstance(one, Many))
    for what, value in (("flag", "measured"), ("kind", "background"), ("rate", "false")):
        answer = Answer(value, "counted")
        yield f"{what} of 1,000 claims", lambda what=what, answer=answer: part.change("claims", what, many, answer)
        yield "  undo", window.desk.undo
        yield "  redo", window.desk.redo
        yield "  undo again", window.desk.undo
    yield "claims as cards again", lambda: page.show_form(False)


def _finding(window: MainWindow) -> Iterator[tuple[str, Act]]:
    edit = window.lists_pane.finder.query_edit
    yield "= search", lambda: window.go("find")
    for letters in ("k", "i", "l", "l", "e", "d", " ", "k", "ind:", " claimant:W"):
        yield f"search: typing {letters!r}", lambda letters=letters: (edit.setFocus(), QTest.keyClicks(edit, letters))
    yield "search: one word", lambda: window.lists_pane.finder.want("said")
    yield "search: a chip", lambda: window.lists_pane.finder.want("said", [("kind", "casualty_count")])
    yield "search: everything cleared", edit.clear
    yield "palette", window.actions_of["palette"].trigger
    for letter in "witness 1":
        yield f"palette: typing {letter!r}", lambda letter=letter: QTest.keyClick(_line(), letter)
    yield "palette closed", _close


def _actions(window: MainWindow, long: int, files: list[str], home: Path, apart: set[str]) -> Iterator[tuple[str, Act]]:
    """Yield every action of the table, each with the long article before it and its dialog looked at and closed."""
    article = home / "own.txt"
    article.write_text("Officials said nine people were hurt in the town on Monday.\n", encoding="utf-8")
    claims = sorted(window.reading.claims)
    for entry in TABLE:
        if entry.id in apart:
            continue
        if window.reading.article is None or window.reading.article.id != long:
            yield "= the article", lambda: window.reading.show(long)
        yield "= a claim", lambda: window.reading.choose(claims[3])
        files[:] = [str(article)]
        yield f"action {entry.id}", window.actions_of[entry.id].trigger
        for number, _ in enumerate(_dialogs()):
            for tabs in _dialogs()[number].findChildren(QTabWidget):
                for at in range(tabs.count()):
                    yield f"  its tab {tabs.tabText(at)}", lambda tabs=tabs, at=at: tabs.setCurrentIndex(at)
            yield "  closed", _close
            yield f"action {entry.id} again", window.actions_of[entry.id].trigger
            yield "  closed", _close
    for menu in window.menuBar().findChildren(QMenu):
        yield f"menu {menu.objectName()}", lambda menu=menu: menu.popup(window.mapToGlobal(window.rect().center()))
        yield "  closed", menu.close


def _large(window: MainWindow, long: int, home: Path) -> Iterator[tuple[str, Act]]:
    """Yield taking in of much at once, and its taking back."""
    lines = (f"Witness {n} of district {n % 90} said that {n % 60 + 3} shells hit the market." for n in range(1_400))
    words = " ".join(lines)
    board = QGuiApplication.clipboard()
    yield "= 20,000 words on the clipboard", lambda: board.setMimeData(_text(words))
    yield "pasting 20,000 words", window.actions_of["add_paste"].trigger
    yield "  undo", window.desk.undo
    yield "= the article", lambda: window.reading.show(long)
    yield "= the corrected text", lambda: board.setMimeData(_text(window.reading.text.replace("Monday", "Tuesday")))
    yield "a corrected text", window.actions_of["revise_paste"].trigger
    yield "evidence of 25,000 words", lambda: window.showing.open_evidence(1)
    lines = home / "claims.csv"
    rows = "".join(f'"Officials said {n} people were hurt in town {n}.",Office {n % 90}\n' for n in range(5_000))
    lines.write_text("text,claimant\n" + rows, encoding="utf-8")
    leaving = next(one for one in window.parts if isinstance(one, Leaving))
    yield "import of 5,000 claims tried", lambda: leaving.take_in(lines)
    yield "  taken in", lambda: _dialog().take()
    yield "  undo", window.desk.undo
    yield "= the article", lambda: window.reading.show(long)
    yield "article removed", window.actions_of["remove_article"].trigger
    yield "  undo", window.desk.undo
    yield "verify", window.actions_of["verify"].trigger
    yield "= the article", lambda: window.reading.show(long)


def _text(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


def _dialogs() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def _dialog() -> QWidget:
    return _dialogs()[0]


def _line() -> QLineEdit:
    return _dialog().findChild(QLineEdit)


def _close() -> None:
    for dialog in _dialogs():
        dialog.reject()


def _place(frame: object) -> str:
    """Return the innermost function of ours in a stack, and the function of a library in it."""
    inner = ""
    while frame is not None:
        code = frame.f_code
        if "factdesk" in code.co_filename:
            return f"{Path(code.co_filename).stem}.{code.co_name}:{frame.f_lineno}{inner}"
        inner = inner or f" > {Path(code.co_filename).stem}.{code.co_name}"
        frame = frame.f_back
    return "Qt"


if __name__ == "__main__":
    sys.exit(main())
