"""Driving the Edit and Claim menus."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtGui import QGuiApplication
from tests.desktop.acts.stage import Act, Stage, drives

from factdesk.desktop.seen_again import SeenAgain
from factdesk.desktop.translating import Translating
from factdesk.domain.claim import ClaimEdit
from factdesk.domain.span import Span

WORDS = "Russian reconnaissance drones"


@drives("undo")
def undo(stage: Stage) -> Iterator[None]:
    claim = stage.proposal()
    stage.do("accept")
    yield
    assert stage.state_of(claim) == "proposed"


@drives("redo")
def redo(stage: Stage) -> Iterator[None]:
    claim = stage.proposal()
    stage.do("accept")
    stage.do("undo")
    yield
    assert stage.state_of(claim) == "accepted"


@drives("copy")
def copy(stage: Stage) -> Iterator[None]:
    stage.select(WORDS)
    yield
    assert QGuiApplication.clipboard().text() == WORDS


@drives("find")
def find(stage: Stage) -> Iterator[None]:
    yield
    assert stage.window.lists_pane.is_shown("find")
    assert stage.has_focus(stage.window.lists_pane.finder.query_edit)


@drives("palette")
def palette(stage: Stage) -> Iterator[None]:
    yield
    assert stage.opened == ["CommandPalette: Command palette"]


@drives("mark_junk")
def mark_junk(stage: Stage) -> Iterator[None]:
    span = stage.select("Over the past 24 hours,")
    yield
    assert any(junk.active and junk.span.overlaps(span) for junk in stage.window.reading.junk)


@drives("translate")
def translate(stage: Stage) -> Iterator[None]:
    stage.select(WORDS)
    card = stage.part(Translating).card
    yield
    assert card.is_writing
    assert card._span.of(stage.window.reading.text) == WORDS
    card.close_card()


@drives("accept")
def accept(stage: Stage) -> Iterator[None]:
    claim = stage.proposal()
    yield
    assert stage.state_of(claim) == "accepted"
    assert stage.claim.id != claim


@drives("refuse")
def refuse(stage: Stage) -> Iterator[None]:
    claim = stage.proposal()
    yield
    assert stage.state_of(claim) == "refused"
    assert stage.claim.id != claim


@drives("edit_claim")
def edit_claim(stage: Stage) -> Iterator[None]:
    yield
    assert stage.has_focus(stage.window.inspector.statement.statement_edit)


@drives("rate")
def rate(stage: Stage) -> Iterator[None]:
    stage.accepted()
    yield
    assert stage.has_focus(stage.window.inspector.rating)


@drives("skip")
def skip(stage: Stage) -> Iterator[None]:
    first, second = (claim.id for claim in stage.claims("proposed")[:2])
    stage.window.reading.choose(first)
    yield
    assert stage.claim.id == second
    assert stage.state_of(first) == "proposed"


@drives("back")
def back(stage: Stage) -> Iterator[None]:
    first, second = (claim.id for claim in stage.claims("proposed")[:2])
    stage.window.reading.choose(second)
    yield
    assert stage.claim.id == first


@drives("accept_kind")
def accept_kind(stage: Stage) -> Iterator[None]:
    stage.proposal()
    kind, before = stage.claim.kind, stage.claims("proposed")
    yield
    assert stage.claims("proposed") == [claim for claim in before if claim.kind != kind]
    assert "proposal" in stage.last_operation


@drives("accept_above")
def accept_above(stage: Stage) -> Iterator[None]:
    least = stage.window.settings.accept_above / 100
    sure = [claim.id for claim in stage.claims("proposed") if (claim.confidence or 0) >= least]
    assert sure
    yield
    assert {stage.state_of(claim) for claim in sure} == {"accepted"}
    assert all((claim.confidence or 0) < least for claim in stage.claims("proposed"))


@drives("propose")
def propose(stage: Stage) -> Iterator[None]:
    taken = stage.proposal()
    stage.do("remove_claim")
    assert taken not in stage.window.reading.claims
    told: list[str] = []
    stage.window.desk.hinted.connect(told.append)
    yield
    stage.window.desk.hinted.disconnect(told.append)
    assert [words for words in told if "accept with A" in words]


@drives("new_claim")
def new_claim(stage: Stage) -> Iterator[None]:
    span = stage.select(WORDS)
    yield
    assert (stage.claim.spans, stage.claim.quote) == ((span,), WORDS)
    assert stage.last_operation == "add claim"


@drives("add_span")
def add_span(stage: Stage) -> Iterator[None]:
    claim = stage.accepted()
    span = stage.select(WORDS)
    yield
    assert set(stage.claim.spans) == {*claim.spans, span}
    assert stage.last_operation == "edit claim"


@drives("drop_span")
def drop_span(stage: Stage) -> Iterator[None]:
    claim, text = stage.accepted(), stage.window.reading.text
    more = Span(text.index(WORDS), text.index(WORDS) + len(WORDS))
    stage.ask(lambda ws: ws.claims.edit(claim.id, ClaimEdit(spans=(*claim.spans, more))))
    stage.caret(more.start + 1)
    yield
    assert stage.claim.spans == claim.spans


@drives("split_claim")
def split_claim(stage: Stage) -> Iterator[None]:
    (span,) = stage.accepted().spans
    at = stage.window.reading.text.index(" ", span.start + len(span) // 2) + 1
    stage.caret(at)
    number = len(stage.window.reading.claims)
    yield
    assert len(stage.window.reading.claims) == number + 1
    assert stage.last_operation == "split claim"


@drives("merge_claim")
def merge_claim(stage: Stage) -> Iterator[None]:
    first = stage.accepted()
    number = len(stage.window.reading.claims)
    yield
    assert len(stage.window.reading.claims) == number - 1
    assert stage.claim.spans[0].start == first.spans[0].start
    assert stage.last_operation == "merge claims"


@drives("remove_claim")
def remove_claim(stage: Stage) -> Iterator[None]:
    claim = stage.accepted()
    yield
    assert claim.id not in stage.window.reading.claims
    assert stage.last_operation == "remove claim"


@drives("next_seen")
def next_seen(stage: Stage) -> Iterator[None]:
    stage.part(SeenAgain).look(stage.window.reading.article.id)
    stage.settle()
    again = stage.claims("proposed")[-1].id
    assert stage.claim.id != again
    yield
    assert stage.claim.id == again
    assert stage.window.inspector.sections["seen"].is_open


@drives("next_claim")
def next_claim(stage: Stage) -> Iterator[None]:
    order = [*stage.window.reading.claims]
    stage.window.reading.choose(order[1])
    yield
    assert stage.claim.id == order[2]
    assert stage.window.pane.text.claim_here() == order[2]


@drives("previous_claim")
def previous_claim(stage: Stage) -> Iterator[None]:
    order = [*stage.window.reading.claims]
    stage.window.reading.choose(order[1])
    yield
    assert stage.claim.id == order[0]


def moves(start: int, end: int, stage: Stage) -> Iterator[None]:
    """Drive an action that moves an edge: -1 earlier, 1 later, 0 not at all."""
    (before,) = stage.accepted().spans
    yield
    (after,) = stage.claim.spans
    assert [_sign(after.start - before.start), _sign(after.end - before.end)] == [start, end]
    assert stage.last_operation == "edit claim"


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)


EDGES: dict[str, Act] = {
    "end_later": partial(moves, 0, 1),
    "end_earlier": partial(moves, 0, -1),
    "start_later": partial(moves, 1, 0),
    "start_earlier": partial(moves, -1, 0),
}
for action, act in EDGES.items():
    drives(action)(act)
