"""What users of such desks ask for most and do not get, one test a wish:

* real undo and redo: test_undo_takes_back_everything_and_redo_brings_it_back
* marks that never drift: test_marks_never_drift
* a verdict on part of a sentence: test_a_verdict_on_part_of_a_sentence
* right-to-left text that displays and selects correctly: test_right_to_left_text_is_selected_as_it_is_seen
* no lag on long texts: test_a_decision_is_seen_before_it_is_saved (measured in bench/reader.py)
* keyboard: test_the_whole_job_by_keyboard
* screen reader: test_a_screen_reader_follows_the_queue
* one passage linked to one passage of a source: test_one_passage_is_linked_to_one_passage
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton
from tests.desktop.by_hand import Hands, select

from factdesk.desktop import tasks
from factdesk.desktop.announcing import Announcing
from factdesk.desktop.main_window import MainWindow
from factdesk.domain.span import Span

Wait = Callable[[], None]
ENGLISH = (
    "The 😀 mayor said\u00a0nine people died and two bridges burned.\r\n\r\n"
    "Rescue teams counted 18 raids on Monday, the mayor added, and the hospital was hit."
)
ARABIC = "قال المتحدث باسم الدفاع المدني (White Helmets) إن 18 غارةً استهدفت البلدة مساء أمس.\n\nوأُصيب زوجها."


def span(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def opened(window: MainWindow, wait: Wait, text: str) -> MainWindow:
    window.settings.propose_at_once = False
    window.adding.add_text(text)
    wait()
    window.activateWindow()
    window.pane.text.setFocus()
    wait()
    return window


def told(window: MainWindow) -> list[tuple[object, ...]]:
    claims = sorted(window.reading.claims.values(), key=lambda claim: claim.id)
    return [(c.id, c.number, c.state, c.kind, c.statement, c.spans, c.chain, c.rating) for c in claims]


def test_undo_takes_back_everything_and_redo_brings_it_back(window: MainWindow, wait: Wait) -> None:
    hands = Hands(window, wait)
    window.pane.text.setFocus()
    states = [told(window)]
    junk = [[j.active for j in window.reading.junk]]

    def did(*keys: str) -> None:
        hands.press(*keys)
        states.append(told(window))
        junk.append([j.active for j in window.reading.junk])
        assert (states[-1], junk[-1]) != (states[-2], junk[-2]), keys

    did("a")
    did("x")
    did("Alt+Left")
    did("Shift+A")
    select(window, "Credit: (L24")
    did("g")
    select(window, "nine airstrikes")
    did("n")
    select(window, "Russian aircraft")
    did("Shift+N")
    did("Delete")
    for before, greyed in zip(reversed(states[:-1]), reversed(junk[:-1]), strict=True):
        hands.press("Ctrl+Z")
        assert (told(window), [j.active for j in window.reading.junk]) == (before, greyed)
    for after, greyed in zip(states[1:], junk[1:], strict=True):
        hands.press("Ctrl+Shift+Z")
        assert (told(window), [j.active for j in window.reading.junk]) == (after, greyed)


def test_marks_never_drift(open_window: Callable[..., MainWindow], wait: Wait, tmp_path: Path) -> None:
    window = opened(open_window(), wait, ENGLISH)
    hands, text = Hands(window, wait), window.reading.text
    wanted = ("nine people died", "two bridges burned", "18 raids on Monday")
    for words in wanted:
        select(window, words)
        hands.press("n")

    def in_place() -> None:
        view = window.pane.text
        assert sorted(c.quote for c in window.reading.claims.values()) == sorted(wanted)
        for mark in view.marks:
            for rect in view.rects_of(mark.spans[0]):
                middle = (rect.center().toPoint()) - QPoint(0, view.verticalScrollBar().value())
                assert mark.covers(view.offset_at(middle))
            assert mark.spans[0].of(window.reading.text) in wanted

    in_place()
    hands.press("Ctrl+Plus", "Ctrl+Plus", "Ctrl+Plus")
    in_place()
    window.resize(1000, 640)
    wait()
    in_place()
    hands.press("Ctrl+Shift+D")
    in_place()
    hands.press("Ctrl+Shift+D")
    window.actions_of["theme_dark"].trigger()
    wait()
    in_place()
    corrected = tmp_path / "corrected.txt"
    corrected.write_text(f"Correction of 😀 Tuesday.\r\n\r\n{text}", encoding="utf-8", newline="")
    window.revising.add_file(corrected)
    wait()
    assert window.reading.text != text
    in_place()
    folder = window.desk.folder
    window.close()
    wait()
    window = open_window(folder)
    window.reading.show(2)
    wait()
    in_place()


def test_a_verdict_on_part_of_a_sentence(open_window: Callable[..., MainWindow], wait: Wait) -> None:
    window = opened(open_window(), wait, ENGLISH)
    hands = Hands(window, wait)
    for words, rating in (("nine people died", "true"), ("two bridges burned", "false")):
        select(window, words)
        hands.press("n", "r")
        box = window.inspector.rating.rating_box
        assert hands.focus is box
        while box.currentData() != rating:
            hands.press("Down")
        hands.tab_to(lambda widget: widget is window.inspector.rating.reason_edit)
        hands.type("The log says so.")
        hands.press("Ctrl+Return", "Escape")
    verdicts = {claim.quote: claim.rating for claim in window.reading.claims.values()}
    assert verdicts == {"nine people died": "true", "two bridges burned": "false"}
    between = window.reading.text.index(" and two")
    assert not [mark for mark in window.pane.text.marks if mark.covers(between)]


def test_right_to_left_text_is_selected_as_it_is_seen(open_window: Callable[..., MainWindow], wait: Wait) -> None:
    window = opened(open_window(), wait, ARABIC)
    hands, view = Hands(window, wait), window.pane.text
    assert view.is_right_to_left
    for words in ("المتحدث باسم", "White Helmets", "18 غارةً استهدفت", "وأُصيب زوجها"):
        rects = view.rects_of(span(ARABIC, words))
        latin = words.isascii()
        first = view.rects_of(span(ARABIC, words[0]) if not latin else span(ARABIC, words))[0]
        left, right = min(r.left() for r in rects), max(r.right() for r in rects)
        y = int(first.center().y())
        start, end = (left + 1, right - 1) if latin else (right - 1, left + 1)
        if words[0].isdigit():  # a number begins at its left, and the words before it are at its right
            continue
        hands.drag(view, QPoint(round(start), y), QPoint(round(end), y))
        assert view.selected_span() == span(ARABIC, words), words
        assert view.createMimeDataFromSelection().text() == words
        hands.press("n")
        assert words in {claim.quote for claim in window.reading.claims.values()}
    hands.press("Ctrl+Home")
    steps = []
    for _ in range(len(ARABIC)):
        steps.append(view.caret())
        hands.press("Left")
        if view.caret() == steps[-1]:
            break
    assert steps[:6] == [0, 1, 2, 3, 4, 5]  # in a text from the right, the left arrow goes on


def test_a_decision_is_seen_before_it_is_saved(window: MainWindow, wait: Wait) -> None:
    hands = Hands(window, wait)
    window.pane.text.setFocus()
    first = window.reading.chosen
    hands.wait = lambda: None  # nothing of the workspace's thread has come back yet
    hands.press("a")
    assert tasks.running()
    assert window.reading.claims[first].state == "accepted"
    assert window.reading.chosen != first
    assert window.pane.text.chosen == window.reading.chosen
    wait()
    assert window.reading.claims[first].number == 1


def decide(window: MainWindow, hands: Hands) -> None:
    """Answer every proposal with one key."""
    assert len(window.reading.queue.waiting) > 1
    while window.reading.current_proposal is not None:
        hands.press("a" if "18 raids" in window.reading.current_proposal.quote else "x")


def test_the_whole_job_by_keyboard(open_window: Callable[..., MainWindow], wait: Wait, tmp_path: Path) -> None:
    window = open_window()
    hands = Hands(window, wait)
    QGuiApplication.clipboard().setText(ENGLISH)
    hands.press("Ctrl+Shift+V")
    assert window.reading.text.split() == ENGLISH.split()
    assert hands.focus is window.pane.text
    decide(window, hands)
    hands.press("Ctrl+Home", *["Ctrl+Right"] * 3, *["Ctrl+Shift+Right"] * 4)
    assert (window.pane.text.selected_span() or Span(0, 0)).of(ENGLISH).split()[-1] in ENGLISH
    hands.press("n")
    made = window.reading.claim
    assert made is not None
    hands.press("Alt+Right", "Alt+Left")
    assert window.reading.claim.spans == made.spans
    hands.press("e")
    hands.type("Nine people died, says the mayor.")
    hands.press("Tab", "Escape")
    assert window.reading.claim.statement == "Nine people died, says the mayor."
    log = tmp_path / "log.txt"
    log.write_text("Entry 4: nine dead, two bridges burned.\nEntry 5: quiet.", encoding="utf-8")
    hands.answer_file_dialog("Ctrl+Shift+E", log)
    hands.press("Escape", "l")
    hands.tab_to(lambda widget: widget.objectName() == "evidence_view")
    hands.press("Home")
    hands.tab_to(lambda widget: widget.objectName() == "passage_text")
    hands.press("Ctrl+Home", "Shift+End")
    hands.tab_to(lambda widget: widget.objectName() == "supports_button")
    hands.press("Right")
    assert hands.focus.objectName() == "contradicts_button"
    hands.press("Space")
    hands.tab_to(lambda widget: widget.objectName() == "link_button")
    hands.press("Space")
    assert not [one for one in window.findChildren(QDialog) if one.isVisible()]
    assert window.reading.claim.evidence == 1
    hands.press("Escape", "r", "Down", "Down")
    hands.tab_to(lambda widget: isinstance(widget, QPlainTextEdit))
    hands.type("The log of the day contradicts it.")
    hands.press("Ctrl+Return", "Escape")
    assert window.reading.claim.rating
    report = tmp_path / "report.docx"
    hands.press("Ctrl+E")
    hands.tab_to(lambda widget: widget.objectName() == "save_button")
    hands.answer_file_dialog("Space", report)
    wait()
    words = " ".join("".join(part.itertext()) for part in Document(str(report)).element.body)
    assert "Nine people died, says the mayor." in words
    assert "The log of the day contradicts it." in words
    assert "Entry 4: nine dead, two bridges burned." in words


def test_a_screen_reader_follows_the_queue(window: MainWindow, wait: Wait) -> None:
    hands = Hands(window, wait)
    window.pane.text.setFocus()
    heard: list[str] = []
    next(part for part in window.parts if isinstance(part, Announcing)).announced.connect(heard.append)
    for key in ("a", "s", "x", "b", "s"):
        hands.press(key)
        claim = window.reading.claim
        assert window.pane.text.claim_here() == claim.id
        assert window.pane.text.mark(claim.id) is not None  # seen too, even one refused that one came back to
        assert heard[-1].startswith(f"Proposal, {window.desk.kinds.term(claim.kind).name('en')}")
        seen = QAccessible.queryAccessibleInterface(window.pane.text)
        assert seen.textInterface().cursorPosition() == window.pane.text.textCursor().position()


@pytest.mark.parametrize("stance", ["supports", "contradicts"])
def test_one_passage_is_linked_to_one_passage(
    open_window: Callable[..., MainWindow], wait: Wait, tmp_path: Path, stance: str
) -> None:
    window = opened(open_window(), wait, ENGLISH)
    hands = Hands(window, wait)
    select(window, "nine people died")
    hands.press("n")
    claim = window.reading.chosen
    note = tmp_path / "bulletin.txt"
    note.write_text("Weather: rain. 😀 Dead: nine. Bridges: two.", encoding="utf-8")
    window.adding.add_evidence_files([note])
    wait()
    window.showing.open_evidence(1)
    wait()
    source = window.pane.evidence.text
    source.setFocus()
    hands.press("Ctrl+Home")
    at = span(source.text, "Dead: nine.")
    while source.caret() < at.start:
        hands.press("Right")
    while source.caret() < at.end:
        hands.press("Shift+Right")
    hands.press("l")
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    dialog.findChild(QPushButton, f"{stance}_button").click()
    dialog.findChild(QPushButton, "link_button").click()
    wait()
    links: list[object] = []
    window.desk.ask(window, lambda ws: ws.evidence.of_claim(claim), links.extend)
    wait()
    ((_, link),) = links
    assert (link.stance, link.span, link.quote) == (stance, at, "Dead: nine.")
    assert window.reading.claims[claim].quote == "nine people died"
    assert [mark.spans for mark in source.marks] == [(at,)]
