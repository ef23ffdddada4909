"""Which incidents may be the same, and which an article may speak of: by place, time and figures."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from factdesk.domain.claim import Claim, ClaimFilter
from factdesk.domain.figure_table import make_table
from factdesk.domain.figures import FiguresTable
from factdesk.domain.incident import SameIncident
from factdesk.domain.reconcile import Range
from factdesk.domain.same_incident import LIKELY, Sighting, same_incident
from factdesk.splitting.gazetteer import gazetteer
from factdesk.store import incidents as stored
from factdesk.workspace.figure_rows import figures_of
from factdesk.workspace.places import accuracy_of

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

_NEAR = 0.3
"""From this score by place and time on, the figures are looked at too."""


def like_incident(workspace: "Workspace", incident: int, limit: int) -> list[SameIncident]:
    """Return the incidents that may be the given one, likeliest first."""
    with workspace.reading() as session:
        stored.get(session, incident)
        known = stored.sightings(session)
    mine = next(one for one in known if one.id == incident)
    return _ranked(workspace, [_counted(workspace, mine)], [one for one in known if one.id != incident], limit)


def like_article(workspace: "Workspace", article: int, limit: int) -> list[SameIncident]:
    """Return the incidents an article may speak of, likeliest first."""
    workspace.articles.get(article)
    area = workspace.claims
    claims = area.rows(area.ids(ClaimFilter(article=article, states=("accepted", "proposed"))))
    return like_claims(workspace, claims, limit, workspace.figures.of_article(article))


def like_claims(
    workspace: "Workspace", claims: Sequence[Claim], limit: int, table: FiguresTable | None = None
) -> list[SameIncident]:
    """Return the incidents that some claims may speak of, likeliest first; the table is of their own numbers if none
    is given."""
    with workspace.reading() as session:
        known = stored.sightings(session)
    if not known:
        return []
    table = table or make_table(figures_of(workspace, claims))
    return _ranked(workspace, _told(workspace, claims, table), known, limit)


def _ranked(
    workspace: "Workspace", mine: Sequence[Sighting], others: Sequence[Sighting], limit: int
) -> list[SameIncident]:
    near = [other for other in others if any(same_incident(one, other)[0] >= _NEAR for one in mine)]
    found = []
    for other in (_counted(workspace, other) for other in near):
        score, reasons = max((same_incident(one, other) for one in mine), key=lambda scored: scored[0])
        if score >= LIKELY:
            found.append(SameIncident(other.id, other.title, score, reasons))
    return sorted(found, key=lambda one: (-one.score, one.incident))[:limit]


def _counted(workspace: "Workspace", one: Sighting) -> Sighting:
    table = workspace.figures.of_incident(one.id)
    return replace(one, killed=_range(table, "killed"), injured=_range(table, "injured"))


def _range(table: FiguresTable, measure: str) -> Range:
    topic = table.of(measure)
    return topic.range if topic else Range()


def _told(workspace: "Workspace", claims: Sequence[Claim], table: FiguresTable) -> list[Sighting]:
    """Return what claims tell of where and when, one sighting for each place and time they name."""
    killed, injured = _range(table, "killed"), _range(table, "injured")
    numbers = {claim.article for claim in claims if claim.article is not None}
    published = {number: workspace.articles.get(number).published[:10] for number in numbers}
    told: dict[tuple[str, str, str], Sighting] = {}
    for claim in claims:
        day = published.get(claim.article or 0, claim.date[:10])
        first = (claim.time.from_date if claim.time else None) or day
        last = (claim.time.to_date if claim.time else None) or day
        for mention in claim.places:
            known = gazetteer().place(mention.place) if mention.place else None
            names = known.names if known else (mention.text,)
            told[(mention.place or mention.text, first, last)] = Sighting(
                0, place=mention.place or "", names=names, lat=known.lat if known else None,
                lon=known.lon if known else None, accuracy=accuracy_of(known) if known else "", from_date=first,
                to_date=max(first, last), killed=killed, injured=injured,
            )  # fmt: skip
    return list(told.values())
