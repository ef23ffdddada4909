"""The foot of the reader says why a proposal was made, and how often its rule was right here."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from factdesk.desktop import forms, language
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.queue import Queue
from factdesk.desktop.views.proposal_bar import ProposalBar
from factdesk.domain.claim import Claim
from factdesk.domain.precision import RulePrecision
from factdesk.domain.span import Span

REASONS = ("rule: official statement", "cue: claims that", "speaker named just before", "+0.25 a number")


def bar_on(app: QApplication, width: int, record: RulePrecision | None) -> ProposalBar:
    bar = ProposalBar()
    bar.resize(width, 90)
    bar.show()
    claim = Claim(
        7, 1, 0, "proposed", "official_statement", "They say so.", (Span(0, 4),), confidence=0.82, reasons=REASONS
    )
    bar.show_queue(Queue([7, 8], {7, 8}, 7), claim, "Official statement", record)
    app.processEvents()
    return bar


def label(bar: ProposalBar, name: str) -> QLabel:
    return forms.child(bar, QLabel, name)


@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_first_reasons_are_read_whole_beside_the_rules_record(app: QApplication, code: str) -> None:
    language.apply(app, code)
    bar = bar_on(app, 690, RulePrecision("official statement", 20, 2, 1))
    shown = label(bar, "why_label").text()
    assert "cue: claims that" in shown
    assert "rule: official statement" in shown
    assert "20" in label(bar, "record_label").text()
    assert "23" in label(bar, "record_label").text()
    assert label(bar, "record_label").isVisible()
    assert label(bar, "record_label").width() >= label(bar, "record_label").sizeHint().width()
    language.apply(app, "en")


def test_what_does_not_fit_is_told_whole(app: QApplication) -> None:
    bar = bar_on(app, 560, None)
    why = label(bar, "why_label")
    bar.resize(520, 90)
    app.processEvents()
    assert why.toolTip().splitlines() == list(REASONS)
    assert all(reason in why.accessibleDescription() for reason in REASONS)
    assert why.fontMetrics().horizontalAdvance(why.text()) <= why.width()


def test_two_decisions_say_nothing_of_a_rule(app: QApplication) -> None:
    bar = bar_on(app, 690, RulePrecision("official statement", 2))
    assert not label(bar, "record_label").isVisible()


def test_a_rules_record_comes_from_what_was_decided_here(window: MainWindow, wait: Callable[[], None]) -> None:
    claims = list(window.reading.claims.values())
    ((rule, often),) = Counter(claim.reasons[0] for claim in claims if claim.reasons).most_common(1)
    assert often > 3
    same = [claim for claim in claims if claim.reasons[:1] == (rule,)]
    window.desk.do(lambda ws: ws.proposals.accept([c.id for c in same[:3]]))
    wait()
    window.reading.choose(same[3].id)
    window.showing._ask_precisions()
    wait()
    assert label(window.bar, "record_label").isVisible()
    assert "right 3 of 3" in label(window.bar, "record_label").text()


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("width", [330, 420, 520, 700])
def test_nothing_is_cut_however_narrow_the_reader(app: QApplication, code: str, width: int) -> None:
    language.apply(app, code)
    bar = bar_on(app, width, None)
    where = bar.tr("Proposal %1 of %2").replace("%1", "1").replace("%2", "2")
    for name in ("accept", "edit", "refuse"):
        button = forms.child(bar, QPushButton, f"{name}_button")
        assert button.width() >= button.sizeHint().width(), name
        assert button.accessibleName(), name
        assert bar.rect().contains(button.geometry()), name
    count, why = label(bar, "count_label"), label(bar, "why_label")
    if count.isVisible():
        assert count.text() == where
        assert count.width() >= count.fontMetrics().horizontalAdvance(where)
    else:
        assert where in why.text()
    language.apply(app, "en")
