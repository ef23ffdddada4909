"""Claims of an article that the desk rated before: looked for once its proposals are made, so that nothing is twice."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import col

from factdesk.domain.claim import Claim
from factdesk.domain.search import Reappearance
from factdesk.progress import Progress
from factdesk.store.models import AssessmentRow

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

_LOOKED_AT = 5
"""How many past claims are looked at for each claim of the article."""


def reappearing(workspace: "Workspace", article: int, progress: Progress | None = None) -> list[Reappearance]:
    """Return the proposals and claims of an article that are surely like a rated one elsewhere, in reading order.

    Unrated claims of the article only; of each, the past claim it is most like. Claims that were already said to
    stand in a relation to a past claim, and those of other revisions of the article, are left out.

    Raises:
        NotFound: no article has that number.
        Cancelled: the person stopped it.
    """
    if not _has_ratings(workspace):
        workspace.articles.get(article)
        return []
    asked = [claim for claim in workspace.claims.of_article(article) if not claim.rating]
    family = _family(workspace, article)
    related = {one.claim for one in workspace.relations.of_claims([claim.id for claim in asked])}
    found = []
    for claim in (progress or Progress()).each(asked, len(asked), "claims"):
        if claim.id not in related:
            found += list(_first(workspace, claim, family))[:1]
    return found


def _has_ratings(workspace: "Workspace") -> bool:
    with workspace.reading() as session:
        return session.execute(select(col(AssessmentRow.id)).limit(1)).first() is not None


def _family(workspace: "Workspace", article: int) -> set[int]:
    """Return the article and those it is a revision of."""
    family: set[int] = set()
    one: int | None = article
    while one is not None and one not in family:
        family.add(one)
        one = workspace.articles.get(one).revision_of
    return family


def _first(workspace: "Workspace", claim: Claim, family: set[int]) -> Iterator[Reappearance]:
    likely = [past for past in workspace.search.match(claim=claim.id, limit=_LOOKED_AT) if past.sure]
    known = {one.id: one for one in workspace.claims.rows([past.claim for past in likely])}
    for past in likely:
        other = known.get(past.claim)
        if other is not None and other.assessment is not None and other.article not in family:
            yield Reappearance(claim.id, other.id, other.rating, other.statement or other.quote, past.reasons)
