"""Random days at a workspace: whatever is done, undo ends where it began, redo where it ended, quotes stay slices."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given
from hypothesis import strategies as st
from tests.examples import examples

from factdesk.domain.article import ArticleDetails
from factdesk.domain.claim import Claim, ClaimEdit
from factdesk.domain.errors import FactDeskError
from factdesk.domain.mention import ChainLink
from factdesk.domain.span import Span
from factdesk.domain.view import SavedView
from factdesk.workspace.workspace import Workspace

TEXT = (
    "The mayor said nine people were killed. The governor said that 😀 ten were hurt, and a hospital was hit. "
    "قال الدفاع المدني إن تسعة أشخاص قُتلوا في القصف. وقال شهود إن المدرسة دُمّرت. Nobody said more."
)
Step = tuple[str, int, int]
few = examples(
    12, phases=(Phase.explicit, Phase.generate, Phase.shrink),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """One workspace for all days: each day is undone at its end."""
    folder = tmp_path_factory.mktemp("days")
    with Workspace.open(folder / "desk", by="Rana") as workspace:
        workspace.articles.add_text(TEXT, "report")
        for start, end in ((0, 39), (40, 104), (105, 153)):
            workspace.claims.add(1, [Span(start, end)], chain=(ChainLink("Somebody"),))
        for name in ("log", "photo list"):
            (folder / f"{name}.txt").write_text(f"What the {name} says.")
            workspace.evidence.add_file(folder / f"{name}.txt")
        yield workspace


def picture(desk: Workspace) -> tuple[Any, ...]:
    """All that a person sees."""
    return (
        desk.claims.rows(desk.claims.ids()), list(desk.articles.list()), list(desk.articles.junk(1)),
        list(desk.evidence.list()), list(desk.sources.list()), desk.views.list(),
        [list(desk.evidence.claims_of(number)) for number in (1, 2)],
        [desk.claims.assessments(number) for number in desk.claims.ids()],
    )  # fmt: skip


def pick(ids: list[int], at: int) -> int:
    return ids[at % len(ids)]


def cut(a: int, b: int) -> Span:
    start = a % (len(TEXT) - 2)
    return Span(start, min(len(TEXT), start + 1 + b % 40))


def one_source(desk: Workspace, sources: list[int], a: int, b: int) -> None:
    desk.bulk.merge_sources(pick(sources, a), [pick(sources, b)])


ACTS: dict[str, Callable[[Workspace, list[int], int, int], object]] = {
    "add": lambda ws, ids, a, b: ws.claims.add(1, [cut(a, b)]),
    "two stretches": lambda ws, ids, a, b: ws.claims.add(1, [cut(a, 9), cut(b, 9)]),
    "bounds": lambda ws, ids, a, b: ws.claims.edit(pick(ids, a), ClaimEdit(spans=(cut(b, a),))),
    "words": lambda ws, ids, a, b: ws.claims.edit(pick(ids, a), ClaimEdit(statement=f"Said {b}.", note=f"{a}")),
    "split": lambda ws, ids, a, b: ws.claims.split(pick(ids, a), b % len(TEXT)),
    "merge": lambda ws, ids, a, b: ws.claims.merge([pick(ids, a), pick(ids, b)]),
    "remove": lambda ws, ids, a, b: ws.claims.remove(pick(ids, a)),
    "propose": lambda ws, ids, a, b: ws.proposals.propose(1),
    "refuse": lambda ws, ids, a, b: ws.proposals.refuse([pick(ids, a)]),
    "accept": lambda ws, ids, a, b: ws.proposals.accept(ids[: 1 + a % 4]),
    "junk": lambda ws, ids, a, b: ws.articles.mark_junk(1, cut(a, b)),
    "rate": lambda ws, ids, a, b: ws.claims.rate(pick(ids, a), ("true", "false")[b % 2], "Because."),
    "kinds": lambda ws, ids, a, b: ws.bulk.set_kind(ids[a % 3 :], ("background", "damage")[b % 2]),
    "ratings": lambda ws, ids, a, b: ws.bulk.rate(ids[: 1 + a % 5], "unproven", f"No source {b}."),
    "claimants": lambda ws, ids, a, b: ws.bulk.set_claimant(ids[: 1 + a % 5], ("Nora", "شهود", "the mayor")[b % 3]),
    "flags": lambda ws, ids, a, b: ws.bulk.flag(ids[a % 2 :], f"ask {b % 3}"),
    "notes": lambda ws, ids, a, b: ws.bulk.note(ids[a % 2 :], f"note {b}"),
    "links": lambda ws, ids, a, b: ws.bulk.link(1 + a % 2, ids[: 1 + b % 4], "context"),
    "no evidence": lambda ws, ids, a, b: ws.bulk.remove_evidence([1 + a % 2], "Kept twice."),
    "outlets": lambda ws, ids, a, b: ws.bulk.edit_articles([1], ArticleDetails(outlet=f"Paper {a % 3}")),
    "origins": lambda ws, ids, a, b: ws.bulk.edit_evidence([1, 2], origin=f"agency {b % 3}"),
    "one source": lambda ws, ids, a, b: one_source(ws, [source.id for source in ws.sources.list()], a, b),
    "view": lambda ws, ids, a, b: ws.views.save(SavedView("claims", f"view {a % 3}", order=f"-{b}")),
    "no view": lambda ws, ids, a, b: ws.views.remove(pick([view.id for view in ws.views.list()] or [0], a)),
    "undo": lambda ws, ids, a, b: ws.history.undo(),
    "redo": lambda ws, ids, a, b: ws.history.redo(),
}
steps = st.lists(
    st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 400), st.integers(0, 400)), min_size=1, max_size=14
)


def are_slices(claims: list[Claim]) -> bool:
    return all(claim.quote == " […] ".join(span.of(TEXT) for span in sorted(claim.spans)) for claim in claims)


@few
@given(steps)
def test_undo_ends_where_it_began_and_redo_where_it_ended(desk: Workspace, day: list[Step]) -> None:
    began = picture(desk)
    undoes = 0
    for name, a, b in day:
        ids, before, last = desk.claims.ids(), picture(desk), desk.history.last_change()
        if name == "undo" and undoes == 0:
            continue
        try:
            ACTS[name](desk, ids or [0], a, b)
        except FactDeskError:
            assert picture(desk) == before, name
            assert desk.history.last_change() == last
            continue
        assert are_slices(desk.claims.rows(desk.claims.ids())), name
        if desk.history.last_change() != last:
            undoes += {"undo": -1}.get(name, 1)
    ended = picture(desk)
    for _ in range(undoes):
        desk.history.undo()
    assert picture(desk) == began
    for _ in range(undoes):
        desk.history.redo()
    assert picture(desk) == ended
    for _ in range(undoes):
        desk.history.undo()
    assert desk.history.verify().is_good
