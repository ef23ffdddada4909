"""Everything done to incidents and figures can be taken back and brought back, and the history proves it."""

from itertools import pairwise
from typing import Any

from tests.workspace.test_history import rows

from factdesk.domain.article import Article
from factdesk.domain.figures import Topic
from factdesk.domain.incident import Actor, IncidentEdit, Victim
from factdesk.workspace.workspace import Workspace


def a_day_with_an_incident(workspace: Workspace, article: Article) -> list[dict[str, list[tuple[Any, ...]]]]:
    """Do one of everything; return the rows before and after each step."""
    claims = workspace.proposals.accept(workspace.proposals.propose(article.id))
    incidents, casualties, figures = workspace.incidents, workspace.casualties, workspace.figures
    seen = [rows(workspace)]

    def step(result: Any) -> Any:
        seen.append(rows(workspace))
        return result

    first = step(incidents.add("Strikes", IncidentEdit(place="Idlib", from_date="2023-10-15"), claims=claims[:9])).id
    second = step(incidents.add("The same strikes", claims=claims[7:12])).id
    step(incidents.edit(first, IncidentEdit(what="Nine or 18 strikes.", targets=("homes",), part_of_day="night")))
    step(incidents.attach(first, articles=[article.id]))
    step(incidents.detach(first, claims=claims[:2]))
    actor = step(incidents.set_actor(second, Actor("Air force", position="denies"))).actors[0]
    step(incidents.set_actor(second, Actor("Air force", "known", "accepts", 1, 2, id=actor.id)))
    step(casualties.grade(second, "confirmed", "It says so itself."))
    victim = step(casualties.add_victim(second, Victim(("Salma",))))
    step(casualties.edit_victim(Victim(("Salma", "سلمى"), age=7, id=victim.id)))
    step(casualties.let_see_names("Omar"))
    step(casualties.keep_names_from("Omar"))
    step(figures.decide(Topic("strikes"), "by_hand", incident=second, low=18, reason="Nine raids."))
    step(figures.decide(Topic("killed"), "majority", article=article.id))
    nine = next(row for row in figures.of_article(article.id).rows if row.measure == "strikes")
    step(figures.describe(nine.claim, nine.index, part_of=0, basis="documented"))
    step(incidents.merge(first, second))
    step(casualties.remove_victim(victim.id))
    step(incidents.remove_actor(actor.id))
    step(workspace.claims.remove(claims[3]))
    step(incidents.remove(first))
    return seen


def test_undo_takes_back_every_step_and_redo_brings_each_back(workspace: Workspace, sample: Article) -> None:
    seen = a_day_with_an_incident(workspace, sample)
    assert all(before != after for before, after in pairwise(seen))
    for before in reversed(seen[:-1]):
        workspace.history.undo()
        assert rows(workspace) == before
    for after in seen[1:]:
        workspace.history.redo()
        assert rows(workspace) == after
    assert workspace.history.verify().is_good
