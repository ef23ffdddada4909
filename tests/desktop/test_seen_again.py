"""Claims checked before in the window: told on import, related, their rating taken over; undone in one step."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from factdesk.desktop import language
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.views.match_reasons import match_reason
from factdesk.desktop.views.seen_before import marked
from factdesk.domain.claim import Claim
from factdesk.domain.relation import ClaimRelation
from factdesk.domain.span import Span
from factdesk.settings import Settings

Wait = Callable[[], None]
OLD = "The air force carried out nine airstrikes on Al-Bara on Tuesday, the ministry said."


def ask(window: MainWindow, job: Callable, wait: Wait):
    answer: list = []
    window.desk.ask(window, job, answer.append)
    wait()
    return answer[0]


def make_old(window: MainWindow, wait: Wait) -> Claim:
    def job(workspace) -> Claim:
        article = workspace.articles.add_text(OLD).article
        claim = workspace.claims.add(article.id, [Span(0, len(OLD))])
        workspace.claims.rate(claim.id, "false", "The log counts four.")
        return workspace.claims.get(claim.id)

    return ask(window, job, wait)


def test_a_rated_claim_that_reappears_is_told_and_taken_over(
    open_window: Callable[..., MainWindow], wait: Wait, qtbot: QtBot
) -> None:
    window = open_window()
    old = make_old(window, wait)
    window.adding.add_text(f"{OLD} A doctor said on Wednesday that two people were killed.")
    qtbot.waitUntil(lambda: "Rated before" in window.messages.text, timeout=15_000)
    assert "rated before: False" in window.bar._whole[window.bar._facts]
    window.messages._button.click()
    wait()
    window.actions_of["next_seen"].trigger()
    qtbot.waitUntil(lambda: bool(window.inspector.seen._rows), timeout=15_000)
    claim = window.inspector.claim
    row = window.inspector.seen._rows[0]
    texts = [button.text() for button in row.findChildren(QPushButton)]
    assert "Reuse rating" in texts
    next(b for b in row.findChildren(QPushButton) if b.text() == "Reuse rating").click()
    wait()
    rated = ask(window, lambda ws: ws.claims.get(claim.id), wait)
    assert (rated.rating, rated.assessment.reason) == ("false", f"As in claim {old.id}: The log counts four.")
    (relation,) = ask(window, lambda ws: ws.relations.of_claim(claim.id), wait)
    assert (relation.claim, relation.other, relation.relation) == (claim.id, old.id, "repeats")
    window.desk.undo()
    wait()
    assert ask(window, lambda ws: ws.claims.get(claim.id), wait).rating == ""


def test_claims_are_related_from_the_inspector_and_that_is_shown_on_both(
    window: MainWindow, wait: Wait, qtbot: QtBot
) -> None:
    old = make_old(window, wait)
    claim = window.reading.claim
    window.inspector.seen.relate_asked.emit(old.id, "updates")
    wait()
    window.inspector.sections["seen"].open(True)
    window.showing._on_settled()
    wait()
    row = window.inspector.seen._rows[0]
    menu = row.findChild(QToolButton).menu()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["This claim updates it"]
    menu.actions()[-1].trigger()
    wait()
    assert ask(window, lambda ws: ws.relations.of_claim(claim.id), wait) == []


def test_a_selection_like_a_rated_claim_is_told_while_it_is_cut(
    open_window: Callable[..., MainWindow], wait: Wait, qtbot: QtBot
) -> None:
    window = open_window(settings=Settings(by="Nora", propose_at_once=False))
    make_old(window, wait)
    window.adding.add_text(f"On Sunday he spoke. {OLD} A doctor denied it.")
    wait()
    window.messages.hide()
    window.pane.text.span_selected.emit(Span(20, 20 + len(OLD)))
    qtbot.waitUntil(lambda: "Checked before, False" in window.messages.text, timeout=15_000)
    window.messages.hide()
    window.pane.text.span_selected.emit(Span(0, 10))
    window.pane.text.span_selected.emit(None)
    qtbot.wait(300)
    assert window.messages.text == ""


def test_reasons_are_said_in_the_language_of_the_window(app: QApplication) -> None:
    reasons = ["same place: Al-Bara", "figure differs 9 → 18 strikes", "same day", "3 days apart", "of its own"]
    language.apply(app, "ar")
    told = [match_reason(reason) for reason in reasons]
    language.apply(app, "en")
    assert "Al-Bara" in told[0]
    assert "9 → 18 strikes" in told[1]
    assert "3" in told[3]
    assert not any("same" in one or "differs" in one or "apart" in one for one in told)
    assert told[-1] == "of its own"


def test_nothing_to_go_to_is_said(window: MainWindow, wait: Wait) -> None:
    said: list[str] = []
    window.desk.hinted.connect(said.append)
    window.actions_of["next_seen"].trigger()
    assert said == ["Nothing in this article was checked before."]


def test_shared_words_are_marked_and_nothing_is_taken_for_markup() -> None:
    assert marked("Nine <b>strikes</b> hit", ("nine", "hit")) == ("<b>Nine</b> &lt;b&gt;strikes&lt;/b&gt; <b>hit</b>")
    assert ClaimRelation(1, 2, 3, "repeats").beside(3) == 2
