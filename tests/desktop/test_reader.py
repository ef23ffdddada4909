"""The reader shows the canonical text with its marks, in either direction, and never changes a letter of it."""

import unicodedata

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QStackedWidget, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from factdesk.desktop import theme
from factdesk.desktop.views import shapes
from factdesk.desktop.views.evidence_reader import EvidenceReader
from factdesk.desktop.views.marks import marks_of
from factdesk.desktop.views.reader_text import ReaderText
from factdesk.domain.article import JunkRange
from factdesk.domain.claim import Claim
from factdesk.domain.evidence import Evidence
from factdesk.domain.span import Span

ENGLISH = (
    "The 😀 spokesman said\u00a0nine people died.\r\n\r\n"
    "A second paragraph says that 18 were hurt in the raid.\u2028End."
)
ARABIC = "قال المتحدث باسم الدفاع المدني (White Helmets) إن 18 غارةً استهدفت البلدة 😀 مساء أمس.\n\nوأُصيب زوجها."


@pytest.fixture
def reader(app: QApplication, qtbot: QtBot) -> ReaderText:
    made = ReaderText()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def show(reader: ReaderText, text: str, *spans: Span) -> None:
    rtl = text is ARABIC
    reader.set_type(theme.reading_font("", "", 17, rtl), 70)
    reader.set_text(text, rtl)
    claims = [Claim(n, 1, n, "accepted", "event_report", "", spans=(span,)) for n, span in enumerate(spans, 1)]
    reader.set_marks(marks_of(claims), [])


def find(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def select(reader: ReaderText, span: Span) -> None:
    start, end = reader.offsets.span_to_qt(span)
    cursor = reader.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)


@pytest.mark.parametrize("text", [ENGLISH, ARABIC], ids=["english", "arabic"])
def test_a_selection_is_a_slice_of_the_canonical_text(reader: ReaderText, text: str) -> None:
    show(reader, text)
    for words in ("nine people", "18 were", "End") if text is ENGLISH else ("18 غارةً", "White Helmets", "وأُصيب"):
        select(reader, find(text, words))
        assert reader.selected_span() == find(text, words)
        assert reader.createMimeDataFromSelection().text() == words


def test_copying_keeps_what_qt_would_change(reader: ReaderText) -> None:
    show(reader, ENGLISH)
    select(reader, Span(0, len(ENGLISH)))
    assert reader.createMimeDataFromSelection().text() == ENGLISH


@pytest.mark.parametrize("text", [ENGLISH, ARABIC], ids=["english", "arabic"])
def test_a_click_on_marked_words_chooses_their_claim(reader: ReaderText, qtbot: QtBot, text: str) -> None:
    words = find(text, "spokesman" if text is ENGLISH else "المتحدث")
    show(reader, text, words, find(text, "18"))
    rect = reader.rects_of(words)[0]
    with qtbot.waitSignal(reader.claim_clicked) as clicked:
        qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert clicked.args == [1]


def test_a_click_beside_the_letters_chooses_nothing(reader: ReaderText, qtbot: QtBot) -> None:
    show(reader, ENGLISH, find(ENGLISH, "spokesman"))
    with qtbot.assertNotEmitted(reader.claim_clicked, wait=30):
        qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 500))


@pytest.mark.qt_log_ignore("does not support raise")
def test_hovering_over_a_mark_tells_of_its_claim(reader: ReaderText) -> None:
    words = find(ENGLISH, "spokesman")
    show(reader, ENGLISH, words)
    reader.hint_of = lambda mark: f"told of {mark.claim}"
    place = reader.rects_of(words)[0].center().toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, place, reader.viewport().mapToGlobal(place))
    QApplication.sendEvent(reader.viewport(), event)
    assert QToolTip.text() == "told of 1"


def test_a_click_on_a_number_in_the_margin_chooses_its_claim(reader: ReaderText, qtbot: QtBot) -> None:
    show(reader, ENGLISH, find(ENGLISH, "spokesman said"), find(ENGLISH, "18 were hurt"))
    reader.grab()
    place, mark = reader.margin.chips()[1]
    with qtbot.waitSignal(reader.claim_clicked) as clicked:
        qtbot.mouseClick(reader.margin, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert clicked.args == [mark.claim]


def test_claims_that_begin_on_one_line_stand_side_by_side(reader: ReaderText) -> None:
    show(reader, ENGLISH, find(ENGLISH, "The"), find(ENGLISH, "spokesman"), find(ENGLISH, "said"))
    reader.grab()
    places = [place for place, _ in reader.margin.chips()]
    assert len(places) == 3
    assert not any(a.intersects(b) for a in places for b in places if a is not b)


def test_marks_cover_the_words_and_nothing_else_in_mixed_lines(reader: ReaderText) -> None:
    show(reader, ARABIC, find(ARABIC, "White Helmets"))
    latin = reader.rects_of(find(ARABIC, "White Helmets"))
    before = reader.rects_of(find(ARABIC, "المتحدث"))
    assert latin
    assert before
    assert not any(a.adjusted(1, 0, -1, 0).intersects(b) for a in latin for b in before)


def test_a_mark_ends_with_its_last_letter_at_the_end_of_a_line(reader: ReaderText) -> None:
    text = "word " * 200
    show(reader, text, Span(0, len(text.rstrip())))
    block = reader.document().firstBlock()
    widest = max(block.layout().lineAt(n).naturalTextWidth() for n in range(block.layout().lineCount()))
    for rect in reader.rects_of(Span(0, len(text.rstrip()))):
        assert rect.right() <= block.layout().position().x() + widest + 0.5


def test_edges_are_drawn_with_the_mouse(reader: ReaderText, qtbot: QtBot) -> None:
    words = find(ENGLISH, "18 were")
    show(reader, ENGLISH, words)
    reader.choose(1)
    knob = shapes.edge(reader.document(), reader.offsets.to_qt(words.end), True).bottomLeft()
    target = reader.rects_of(find(ENGLISH, "hurt"))[0]
    view = reader.viewport()
    with qtbot.waitSignal(reader.edge_dragged) as dragged:
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=knob.toPoint())
        qtbot.mouseMove(view, (target.center() + QPointF(2, 0)).toPoint())
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPointF(target.right(), target.center().y()).toPoint())
    claim, spans = dragged.args
    assert claim == 1
    assert spans[0].of(ENGLISH) == "18 were hurt"


def test_the_caret_tells_its_claim(reader: ReaderText, qtbot: QtBot) -> None:
    show(reader, ENGLISH, find(ENGLISH, "spokesman"))
    with qtbot.waitSignal(reader.claim_at_caret, check_params_cb=lambda claim: claim == 1):
        cursor = reader.textCursor()
        cursor.setPosition(reader.offsets.to_qt(ENGLISH.index("spokesman") + 2))
        reader.setTextCursor(cursor)


def test_marks_and_junk_never_touch_the_document(reader: ReaderText) -> None:
    show(reader, ENGLISH)
    before = reader.document().toHtml()
    reader.set_marks(
        marks_of([Claim(1, 1, 1, "proposed", "opinion", "", spans=(Span(0, 9), Span(20, 30)))]),
        [JunkRange(1, Span(4, 12), "credit line"), JunkRange(2, Span(30, 33), "form", active=False)],
    )
    reader.choose(1)
    reader.grab()
    assert reader.document().toHtml() == before
    assert not reader.document().isUndoAvailable()


def test_lines_have_65_to_75_letters_where_there_is_room(reader: ReaderText) -> None:
    reader.resize(1200, 600)
    show(reader, "Aircraft hit the outskirts of the town for the third time this week, residents said. " * 12)
    layout = reader.document().firstBlock().layout()
    lengths = [layout.lineAt(n).textLength() for n in range(layout.lineCount() - 1)]
    assert 60 <= sum(lengths) / len(lengths) <= 78


LONG = "Residents said that nine strikes hit the market and the school on Monday. \n\n" * 1_000


def test_a_long_text_is_laid_out_as_far_as_it_is_asked_for(reader: ReaderText) -> None:
    show(reader, LONG, Span(0, 9))
    document = reader.document()
    last = document.lastBlock().previous().previous()
    assert document.firstBlock().layout().lineCount() > 0
    assert last.layout().lineCount() == 0
    end = LONG.rindex("Monday")
    assert reader.rects_of(Span(end, end + 6))[0].top() > 10_000
    assert last.layout().lineCount() > 0


@pytest.mark.parametrize("text", [LONG, ARABIC], ids=["long", "arabic"])
def test_lines_are_found_at_their_height_before_and_after_all_is_laid_out(reader: ReaderText, text: str) -> None:
    show(reader, text)
    heights = (0.0, 9.0, 40.0, 300.0, 301.0, 9_000.0)
    early = [shapes.line_at(reader.document(), y) for y in heights]
    reader.document().size()
    assert early == [shapes.line_at(reader.document(), y) for y in heights]
    assert early[0][0] == 0
    for start, end in early:
        assert start <= end <= len(text) + text.count("😀")


def test_a_claim_at_the_end_of_a_long_text_is_brought_into_view(reader: ReaderText) -> None:
    end = LONG.rindex("nine strikes")
    show(reader, LONG, Span(0, 9), Span(end, end + 12))
    reader.choose(2)
    reader.grab()
    assert [mark.claim for mark in reader.marks_in_view()] == [2]
    assert [mark.claim for _, mark in reader.margin.chips()] == [2]


def test_another_text_begins_at_its_top_with_nothing_selected(reader: ReaderText, qtbot: QtBot) -> None:
    end = LONG.rindex("nine strikes")
    show(reader, LONG, Span(end, end + 12))
    select(reader, Span(end, end + 12))
    reader.choose(1)
    with qtbot.waitSignal(reader.span_selected, check_params_cb=lambda span: span is None):
        reader.set_text(LONG.upper(), False)
    assert reader.verticalScrollBar().value() == 0
    assert reader.caret() == 0
    assert reader.selected_span() is None
    show(reader, ENGLISH)
    assert not reader.verticalScrollBar().isVisible()


def test_larger_letters_keep_the_place_the_caret_and_what_is_selected(reader: ReaderText) -> None:
    middle = LONG.index("nine strikes", len(LONG) // 2)
    words = Span(middle, middle + 12)
    show(reader, LONG, words)
    reader.choose(1)
    select(reader, words)
    reader.verticalScrollBar().setValue(int(reader.rects_of(words)[0].top()) - 2)
    for pixels in (22, 14):
        reader.set_type(theme.reading_font("", "", pixels, False), 70)
        assert reader.selected_span() == words
        assert reader.chosen == 1
        assert [mark.claim for mark in reader.marks_in_view()] == [1]


def test_the_margin_is_on_the_side_reading_begins(reader: ReaderText) -> None:
    show(reader, ENGLISH, Span(0, 3))
    assert reader.margin.geometry().center().x() < reader.viewport().geometry().center().x()
    show(reader, ARABIC, Span(0, 3))
    assert reader.margin.geometry().center().x() > reader.viewport().geometry().center().x()


@pytest.mark.parametrize("words", ["استهدفت الطائرات عدة قرى إلى الجنوب ", "struck (قرى) the town ", "وأُصيبَ 18 شخصًا "])
def test_every_letter_of_broken_lines_is_found_where_it_is_painted(reader: ReaderText, words: str) -> None:
    text = words * 12
    reader.set_type(theme.reading_font("", "", 17, True), 40)
    reader.set_text(text, True)
    missed = []
    for at, letter in enumerate(text):
        rects = reader.rects_of(Span(at, at + 1))
        if letter.isspace() or not rects or rects[0].width() < 4:  # vowel signs have no width of their own
            continue
        found = reader.offset_at(rects[0].center().toPoint())
        if found is None or abs(found - at) > 1:  # the nearer side of the letter, of its vowel sign, of a bracket
            missed.append((at, letter, found))
    assert missed == []


def test_arrow_keys_go_through_arabic_letter_by_letter(reader: ReaderText, qtbot: QtBot) -> None:
    show(reader, ARABIC)
    reader.activateWindow()
    reader.setFocus()
    reader.moveCursor(QTextCursor.MoveOperation.Start)
    seen = [reader.caret()]
    while not reader.textCursor().atEnd() and len(seen) < len(ARABIC) + 2:
        qtbot.keyClick(reader, Qt.Key.Key_Left)
        seen.append(reader.caret())
    assert seen == sorted(set(seen))  # on and on, never back or in place
    skipped = set(range(len(ARABIC) + 1)) - set(seen)
    marks = {at for at, letter in enumerate(ARABIC) if unicodedata.combining(letter)}
    assert skipped <= marks  # a vowel sign goes with its letter
    qtbot.keyClick(reader, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(reader, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert reader.selected_span() is not None
    assert reader.selected_span().of(ARABIC).strip() == "قال"


def test_a_text_that_comes_into_sight_is_as_wide_as_its_column(app: QApplication, qtbot: QtBot) -> None:
    stack, shown = QStackedWidget(), EvidenceReader()
    qtbot.addWidget(stack)
    stack.addWidget(QWidget())
    stack.addWidget(shown)
    stack.resize(1000, 600)
    stack.show()
    app.processEvents()
    piece = Evidence(1, "A page", "page", "", "", "", "", "2023-10-15T09:00:00Z", "0" * 64)
    shown.show_evidence(piece, ENGLISH, [], [])
    stack.setCurrentIndex(1)
    app.processEvents()
    assert shown.text.document().textWidth() == shown.text.viewport().width()
    assert shown.text.viewport().width() > 400
