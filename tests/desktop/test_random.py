"""Random days at the desk: quotes are always slices of the text, and undo ends where it began."""

import random
from collections.abc import Callable

import pytest

from factdesk.desktop.list_views import ListViews
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.many import Many
from factdesk.desktop.views.bulk_bar import Answer

Wait = Callable[[], None]
STEPS = 10
MANY = (
    ("kind", Answer("damage")), ("rate", Answer("false", "The log says otherwise.")), ("flag", Answer("ask again")),
    ("claimant", Answer("Nora Haddad")), ("note", Answer(words="Called.")), ("accept", Answer()),
    ("refuse", Answer()), ("remove", Answer()),
)  # fmt: skip


def snapshot(window: MainWindow) -> list[tuple[object, ...]]:
    claims = sorted(window.reading.claims.values(), key=lambda claim: claim.id)
    return [
        (c.id, c.state, c.kind, c.statement, c.spans, c.quote, c.number, c.flags, c.note, c.rating, c.claimant)
        for c in claims
    ]


def beside(window: MainWindow, dice: random.Random, name: str, ids: list[int]) -> None:
    """Change many claims in the list at once, or keep a view of it."""
    many = next(part for part in window.parts if isinstance(part, Many))
    views = next(part for part in window.parts if isinstance(part, ListViews))
    if name == "view":
        views.save(window.lists_pane.claims, f"view {dice.randrange(3)}")
    elif chosen := dice.sample(ids, min(len(ids), dice.randrange(1, 6))):
        what, answer = dice.choice(MANY)
        many.change("claims", what, chosen, answer)


def step(window: MainWindow, wait: Wait, dice: random.Random) -> None:
    claims = [claim for claim in window.reading.claims.values() if claim.state != "refused"]
    if claims:
        window.reading.choose(dice.choice(claims).id)
    act = window.deciding.handlers()
    name = dice.choice(["accept", "refuse", "end_later", "end_earlier", "start_later", "start_earlier", "split_claim",
                        "merge_claim", "new_claim", "remove_claim", "mark_junk", "many", "view"])  # fmt: skip
    if name in ("many", "view"):
        beside(window, dice, name, [claim.id for claim in claims])
        wait()
        return
    text, cursor = window.pane.text, window.pane.text.textCursor()
    claim = window.reading.claim
    span = claim.spans[0] if claim else None
    at = dice.randrange(span.start, span.end) if span else dice.randrange(len(window.reading.text))
    cursor.setPosition(text.offsets.to_qt(at))
    if name in {"new_claim", "mark_junk"}:
        cursor.setPosition(
            text.offsets.to_qt(min(len(window.reading.text), at + dice.randrange(5, 40))), cursor.MoveMode.KeepAnchor
        )
    text.setTextCursor(cursor)
    act[name]()
    wait()


@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.slow)])
def test_undo_ends_where_it_began_and_quotes_are_always_slices(window: MainWindow, wait: Wait, seed: int) -> None:
    dice = random.Random(seed)
    window.go("history")
    wait()
    before, done = snapshot(window), window.lists_pane.history.model.rowCount()
    for _ in range(STEPS):
        step(window, wait, dice)
        for claim in window.reading.claims.values():
            assert claim.quote == " […] ".join(span.of(window.reading.text) for span in sorted(claim.spans))
    after = snapshot(window)
    changes = window.lists_pane.history.model.rowCount() - done
    for _ in range(changes):
        window.desk.undo()
        wait()
    assert snapshot(window) == before
    for _ in range(changes):
        window.desk.redo()
        wait()
    assert snapshot(window) == after
