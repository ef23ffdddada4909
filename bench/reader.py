"""A long article in the reader: 20,000 words, 1,000 marks; opening, scrolling, and the next proposal after a key.

    python bench/reader.py

``open`` is setting text and marks and the first paint; ``scroll`` is one repaint a step down the whole text; the
``other way`` beside it are the marks as the widget's own extra selections. ``shown`` is from pressing A until the next
proposal is painted, ``saved`` until the decision is committed too; keys are pressed four a second, whatever is still
under way behind them; ``work`` is processor time, which a busy machine does not change. ``at rest`` is until the index
and the lists have followed.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from factdesk.desktop import tasks, theme
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.views.marks import marks_of
from factdesk.desktop.views.reader_text import ReaderText
from factdesk.domain.claim import Claim
from factdesk.domain.mention import ChainLink
from factdesk.domain.span import Span
from factdesk.settings import Settings
from factdesk.workspace.claim_rows import insert

WORDS, MARKS = 20_000, 1_000
PROPOSALS, KEYS, BETWEEN_KEYS = 1_005, 60, 0.25
SENTENCE = "Residents of the northern district said that nine strikes hit the market and the school on Monday. "


def main() -> int:
    app = QApplication(sys.argv[:1])
    theme.apply(app, "light")
    sentences = WORDS // len(SENTENCE.split())
    text = "".join(SENTENCE + ("\n\n" if n % 5 == 4 else "") for n in range(sentences))
    starts = [text.index("nine", at) for at in range(0, len(text) - 400, len(text) // MARKS)]
    claims = [
        Claim(n + 1, 1, n + 1, "accepted", "strike_count", "", spans=(Span(at, at + 60),))
        for n, at in enumerate(starts)
    ]
    overlay(app, text, claims)
    selections(app, text, claims)
    keys(app)
    tasks.stop()
    return 0


def overlay(app: QApplication, text: str, claims: list[Claim]) -> None:
    reader = ReaderText()
    reader.resize(1000, 900)
    reader.show()
    app.processEvents()
    reader.set_type(theme.reading_font("", "", 17, False), 70)
    began = time.perf_counter()
    reader.set_text(text, False)
    reader.set_marks(marks_of(claims), [])
    reader.repaint()
    opened = time.perf_counter() - began
    print(f"open, marks painted over the text   {opened * 1000:6.0f} ms   ({WORDS:,} words, {len(claims):,} marks)")
    print("scroll, marks painted over the text", _scroll(app, reader))


def selections(app: QApplication, text: str, claims: list[Claim]) -> None:
    edit = QTextEdit()
    edit.resize(1000, 900)
    edit.setReadOnly(True)
    edit.setFont(theme.reading_font("", "", 17, False))
    edit.show()
    app.processEvents()
    began = time.perf_counter()
    edit.setPlainText(text)
    made = []
    for claim in claims:
        one = QTextEdit.ExtraSelection()
        cursor = QTextCursor(edit.document())
        cursor.setPosition(claim.spans[0].start)
        cursor.setPosition(claim.spans[0].end, QTextCursor.MoveMode.KeepAnchor)
        one.cursor = cursor
        one.format.setBackground(QColor("#F5DEB3"))
        made.append(one)
    edit.setExtraSelections(made)
    edit.repaint()
    print(f"open, extra selections              {(time.perf_counter() - began) * 1000:6.0f} ms")
    print("scroll, extra selections           ", _scroll(app, edit))


def _scroll(app: QApplication, view: QTextEdit) -> str:
    app.processEvents()
    bar = view.verticalScrollBar()
    taken = []
    for step in range(200):
        began = time.perf_counter()
        bar.setValue(bar.maximum() * step // 200)
        view.repaint()
        taken.append((time.perf_counter() - began) * 1000)
    taken.sort()
    return f"{statistics.median(taken):6.1f} ms a frame, 95 % under {taken[189]:.1f} ms"


def keys(app: QApplication) -> None:
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACTDESK_HOME"] = home
        window = MainWindow(Settings(by="Bench"))
        window.resize(1440, 900)
        window.show()
        window.open_workspace(Path(home) / "desk")
        _until(app, lambda: window.desk.is_open)
        window.desk.ask(window, propose)
        _until(app, lambda: not tasks.running())
        window.reading.show(1)
        _until(app, lambda: window.reading.article is not None and not tasks.running())
        window.activateWindow()
        shown, worked, saved, spent, commits = [], [], [], [], []
        window.desk.ask(
            window, lambda ws: ws.on_change(lambda _: commits.append((time.perf_counter(), time.process_time())))
        )
        _until(app, lambda: not tasks.running())
        for _ in range(KEYS):
            window.pane.text.setFocus()
            began, started, used = time.perf_counter(), time.thread_time(), time.process_time()
            commits.clear()
            QTest.keyClick(window.pane.text, "a")
            window.pane.text.repaint()
            window.inspector.repaint()
            window.bar.repaint()
            shown.append((time.perf_counter() - began) * 1000)
            worked.append((time.thread_time() - started) * 1000)
            _until(app, lambda: bool(commits))
            saved.append(max(shown[-1], (commits[0][0] - began) * 1000))
            spent.append((max(commits[0][1], used + worked[-1] / 1000) - used) * 1000)
            _until(app, lambda at=began: time.perf_counter() - at > BETWEEN_KEYS)
        began = time.perf_counter()
        _until(app, lambda: not tasks.running())
        _say("next proposal shown after a key", shown)
        _say("  of it work of the window's thread", worked)
        _say("  shown and saved", saved)
        _say("  of it work of all threads", spent)
        rested = (time.perf_counter() - began) * 1000
        print(f"at rest {rested:.0f} ms after the last key, {len(window.reading.claims):,} marks")
        window.close()
        _until(app, lambda: not tasks.running())


def propose(workspace) -> None:
    """Put 20,000 words and their proposals into a workspace, as splitting would."""
    sentences = [f"Witness {n} of district {n % 90} said that {n % 60 + 3} shells hit the market of ward {n}, "
                 "where people were queuing for bread early on Monday. " for n in range(PROPOSALS)]  # fmt: skip
    text = "".join(line + ("\n\n" if n % 5 == 4 else "") for n, line in enumerate(sentences))
    article = workspace.articles.add_text(text, "long").article.id
    text = workspace.articles.text(article)
    with workspace.operation("propose claims") as operation:
        for n, line in enumerate(sentences):
            start = text.index(line.strip())
            span = Span(start, start + len(line.strip()))
            chain = (
                ChainLink(f"Witness {n}", Span(start, start + len(f"Witness {n}"))),
                ChainLink("Desk", outlet=True),
            )
            insert(operation, Claim(0, article, 0, "proposed", "strike_count", line.strip(), spans=(span,), chain=chain,
                                    confidence=0.8, reasons=("rule: said that",)), "Bench")  # fmt: skip


def _say(what: str, taken: list[float]) -> None:
    most = sorted(taken)[int(len(taken) * 0.95)]
    print(f"{what:36}{statistics.median(taken):6.1f} ms, 95 % under {most:.1f} ms   ({len(taken)} keys)")


def _until(app: QApplication, is_done) -> None:
    end = time.monotonic() + 60
    while not is_done() and time.monotonic() < end:
        app.processEvents()
        time.sleep(0.001)


if __name__ == "__main__":
    sys.exit(main())
