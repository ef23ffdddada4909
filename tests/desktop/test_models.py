"""Every item model keeps Qt's rules, and the long ones fetch only what is painted."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from factdesk.desktop.dialogs.shortcuts import Shortcuts
from factdesk.desktop.models.described import Describer, article_line, evidence_line, history_line, source_line
from factdesk.desktop.models.ids import PAGE, Ids
from factdesk.desktop.models.line import LINE, RECORD
from factdesk.desktop.models.records import Records
from factdesk.desktop.views.line_delegate import LineDelegate
from factdesk.domain.article import Article
from factdesk.domain.change import HistoryEntry
from factdesk.domain.claim import Claim
from factdesk.domain.evidence import Evidence
from factdesk.domain.source import Source

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


def claim(number: int) -> Claim:
    return Claim(number, 1, number, "accepted", "event_report", f"Claim number {number}")


def article(number: int, title: str) -> Article:
    return Article(
        number, title, "L24", "", "", "2023-10-15", "en", "ltr", "", "", 10, "2026-01-02T03:04:05Z", claims=4, rated=1
    )


def test_records_keep_the_rules(app: QApplication) -> None:
    for describe, records in (
        (article_line, [article(1, "One"), article(2, "قصف")]),
        (evidence_line, [Evidence(1, "Log", "file", "Desk", "", "", "", "2026-01-02T03:04:05Z", "ab")]),
        (source_line, [Source(1, "Nora"), Source(2, "Desk", "outlet", reliability="B")]),
        (history_line, [HistoryEntry(1, "2026-01-02T03:04:05Z", "Nora", "add article", "do", None, "h")]),
        (Describer().claim, [claim(1), claim(2)]),
    ):
        model = Records(describe)
        QAbstractItemModelTester(model, STRICT, model)
        model.show(records)
        assert model.rowCount() == len(records)
        assert all(model.data(model.index(row), LINE).title for row in range(model.rowCount()))
        model.show([])


def test_records_narrow_to_rows_with_all_the_words(app: QApplication) -> None:
    model = Records(article_line)
    QAbstractItemModelTester(model, STRICT, model)
    model.show([article(1, "Strikes on Idlib"), article(2, "Floods in Derna"), article(3, "قصف إدلب")])
    model.filter("idlib strikes")
    assert [model.data(model.index(row), RECORD).id for row in range(model.rowCount())] == [1]
    model.filter("")
    assert model.rowCount() == 3
    assert model.row_of(3) == 2


def test_ids_keep_the_rules_and_fetch_pages_when_painted(app: QApplication, qtbot: QtBot) -> None:
    model = Ids(Describer().claim)
    QAbstractItemModelTester(model, STRICT, model)
    wanted: list[int] = []
    model.wanted.connect(lambda page, ids: wanted.append(page))
    model.wanted.connect(lambda page, ids: model.receive(page, [claim(number) for number in ids]))
    model.show(range(1, 20 * PAGE + 1))  # the tester of Qt looks at every row
    assert model.rowCount() == 20 * PAGE
    last = model.index(20 * PAGE - 1, 0)
    model.data(last)
    qtbot.waitUntil(lambda: model.data(last, RECORD) is not None)
    assert model.data(last, RECORD).id == 20 * PAGE
    assert len(set(wanted)) < 5


def test_a_hundred_thousand_rows_are_shown_by_fetching_those_in_view(app: QApplication, qtbot: QtBot) -> None:
    model = Ids(Describer().claim)
    pages: set[int] = set()
    model.wanted.connect(lambda page, ids: pages.add(page))
    model.wanted.connect(lambda page, ids: model.receive(page, [claim(number) for number in ids]))
    view = QListView()
    qtbot.addWidget(view)
    view.setUniformItemSizes(True)
    view.setModel(model)
    view.setItemDelegate(LineDelegate(title_lines=2, parent=view))
    model.show(range(1, 100_001))
    view.resize(300, 600)
    view.show()
    qtbot.wait(30)
    view.scrollToBottom()
    qtbot.wait(30)
    assert (100_000 - 1) // PAGE in pages
    assert len(pages) < 8


def test_a_refreshed_id_is_fetched_again(app: QApplication, qtbot: QtBot) -> None:
    model = Ids(Describer().claim)
    asked: list[int] = []
    model.wanted.connect(lambda page, ids: asked.append(page))
    model.show([1, 2, 3])
    model.data(model.index(0, 0))
    qtbot.waitUntil(lambda: asked == [0])
    model.receive(0, [claim(1), claim(2), claim(3)])
    model.refresh(frozenset({2, 99}))
    qtbot.waitUntil(lambda: asked == [0, 0])
    model.refresh(frozenset({99}))
    qtbot.wait(5)
    assert asked == [0, 0]


def test_shortcuts_keep_the_rules(app: QApplication) -> None:
    model = Shortcuts()
    QAbstractItemModelTester(model, STRICT, model)
    everything = model.rowCount()
    model.filter("accept proposal")
    assert 0 < model.rowCount() < everything
    assert model.data(model.index(0, 2), Qt.ItemDataRole.DisplayRole) == "A"
