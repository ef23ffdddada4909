"""The mouse in the reading desk: words are marked, edges drawn, claims chosen in the text, the margin and the list."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.desktop.by_hand import Hands, Wait

from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.models.line import RECORD
from factdesk.desktop.views.reader_text import ReaderText
from factdesk.domain.span import Span

LEFT = Qt.MouseButton.LeftButton
ENGLISH = (
    "The 😀 mayor said\u00a0nine people died and two bridges burned.\r\n\r\n"
    "Rescue teams counted 18 raids on Monday, the mayor added, and the hospital was hit."
)
ARABIC = (
    "قال المتحدث باسم الدفاع المدني (White Helmets) إن ثلاث غارات استهدفت البلدة مساء أمس.\n\nوأُصيب زوجها في الطريق."
)


class Mouse:
    """A person with the mouse in one article; places are those of words as they are seen."""

    def __init__(self, window: MainWindow, wait: Wait, text: str) -> None:
        window.settings.propose_at_once = False
        window.adding.add_text(text)
        wait()
        self.window, self.wait, self.text = window, wait, window.reading.text
        self.hands, self.view = Hands(window, wait), window.pane.text

    def span(self, words: str) -> Span:
        return Span(self.text.index(words), self.text.index(words) + len(words))

    def middle(self, words: str) -> QPoint:
        return self._seen(self.view.rects_of(self.span(words))[0].center())

    def edge(self, words: str, *, start: bool) -> QPoint:
        """Return the place just inside the first or the last letter."""
        span, rtl = self.span(words), self.view.is_right_to_left
        rect = self.view.rects_of(Span(span.start, span.start + 1) if start else Span(span.end - 1, span.end))[0]
        return self._seen(QPointF(rect.left() + 1 if start != rtl else rect.right() - 1, rect.center().y()))

    def knob(self, claim: int, stretch: int, *, start: bool) -> QPoint:
        mark = self.view.mark(claim)
        assert mark is not None
        handles = self.view._handles.edges(mark)
        return self._seen(next(one.knob for one in handles if (one.stretch, one.is_start) == (stretch, start)))

    def mark(self, words: str, key: str) -> int:
        """Drag over words, press a key, and return the claim chosen then."""
        self.hands.drag(self.view, self.edge(words, start=True), self.edge(words, start=False))
        assert self.view.selected_span() == self.span(words)
        self.hands.press(key)
        assert self.window.reading.chosen is not None
        return self.window.reading.chosen

    def kept(self, claim: int) -> tuple[Span, ...]:
        """Return the stretches of a claim as the workspace has them."""
        answers: list[tuple[Span, ...]] = []
        self.window.desk.ask(self.window, lambda ws: ws.claims.get(claim).spans, answers.append)
        self.wait()
        return answers[0]

    def _seen(self, place: QPointF) -> QPoint:
        return place.toPoint() - QPoint(0, self.view.verticalScrollBar().value())


@pytest.mark.parametrize(
    ("text", "words", "longer", "shorter", "more"),
    [
        (ENGLISH, "people died", "people died and two", "died and two", "18 raids"),
        (ARABIC, "باسم الدفاع", "باسم الدفاع المدني", "الدفاع المدني", "زوجها"),
    ],
    ids=["english", "arabic"],
)
def test_words_are_marked_and_their_edges_drawn(
    open_window: Callable[..., MainWindow], wait: Wait, text: str, words: str, longer: str, shorter: str, more: str
) -> None:
    mouse = Mouse(open_window(), wait, text)
    claim = mouse.mark(words, "n")
    assert mouse.kept(claim) == (mouse.span(words),)
    mouse.hands.drag(mouse.view, mouse.knob(claim, 0, start=False), mouse.edge(longer, start=False))
    assert mouse.kept(claim) == (mouse.span(longer),)
    mouse.hands.drag(mouse.view, mouse.knob(claim, 0, start=True), mouse.edge(shorter, start=True))
    assert mouse.kept(claim) == (mouse.span(shorter),)
    assert mouse.mark(more, "Shift+N") == claim
    assert mouse.kept(claim) == (mouse.span(shorter), mouse.span(more))
    mouse.hands.press(*["Ctrl+Z"] * 2)
    assert mouse.kept(claim)[0].end == mouse.span(longer).end
    assert len(mouse.kept(claim)) == 1


def test_an_edge_let_go_beyond_the_other_changes_nothing(open_window: Callable[..., MainWindow], wait: Wait) -> None:
    mouse = Mouse(open_window(), wait, ENGLISH)
    claim = mouse.mark("18 raids", "n")
    mouse.hands.drag(mouse.view, mouse.knob(claim, 0, start=False), mouse.middle("people"))
    assert mouse.kept(claim) == (mouse.span("18 raids"),)
    assert mouse.window.desk.standing.undo_label == "add claim"


def test_a_click_leads_from_the_text_to_the_claim_and_back(
    open_window: Callable[..., MainWindow], qtbot: QtBot, wait: Wait
) -> None:
    window = open_window()
    mouse = Mouse(window, wait, ENGLISH)
    view: ReaderText = mouse.view
    first, second = mouse.mark("nine people died", "n"), mouse.mark("the hospital was hit", "n")
    QTest.mouseClick(view.viewport(), LEFT, pos=mouse.middle("people"))
    wait()
    assert window.reading.chosen == view.chosen == first
    assert window.inspector.claim is not None
    assert window.inspector.claim.id == first
    view.grab()
    place = next(place for place, mark in view.margin.chips() if mark.claim == second)
    QTest.mouseClick(view.margin, LEFT, pos=place.center().toPoint())
    wait()
    assert window.reading.chosen == second
    window.go("claims")
    wait()
    rows = window.lists_pane.claims
    qtbot.waitUntil(lambda: rows.model.rowCount() == 2)
    index = rows.model.index(rows.model.row_of(first), 0)
    qtbot.waitUntil(lambda: rows.model.data(index, RECORD) is not None)  # rows are read as they are painted
    QTest.mouseClick(rows.view.viewport(), LEFT, pos=rows.view.visualRect(index).center())
    wait()
    assert window.reading.chosen == view.chosen == first
    assert window.inspector.claim.id == first
    assert view.viewport().rect().contains(mouse.middle("people"))
    QTest.mouseDClick(view.viewport(), LEFT, pos=mouse.middle("bridges"))
    wait()
    assert view.selected_span() == mouse.span("bridges")
    assert window.reading.chosen == first
